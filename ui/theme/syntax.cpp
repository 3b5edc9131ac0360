// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/syntax.h"

#include "core/base/late.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QDeadlineTimer>
#include <QHash>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace resolute::ui {

namespace {

namespace ks = KSyntaxHighlighting;

class Reader : public ks::AbstractHighlighter
{
public:
    explicit Reader(const ks::Definition &definition) { setDefinition(definition); }

    std::vector<TokenRange> read(const QString &text)
    {
        found_.clear();
        ks::State state;
        for (qsizetype begin = 0; begin <= text.size();) {
            const qsizetype end = std::min(text.indexOf(u'\n', begin) < 0 ? text.size() : text.indexOf(u'\n', begin), text.size());
            line_ = static_cast<int>(begin);
            state = highlightLine(QStringView(text).mid(begin, end - begin), state);
            begin = end + 1;
        }
        return std::exchange(found_, {});
    }

protected:
    void applyFormat(int offset, int length, const ks::Format &format) override
    {
        const auto token = tokenOf(format);
        if (!token || length <= 0) return;
        const int begin = line_ + offset;
        if (!found_.empty() && found_.back().end == begin && found_.back().token == *token) found_.back().end += length;
        else found_.push_back({begin, begin + length, *token});
    }

private:
    std::optional<Token> tokenOf(const ks::Format &format)
    {
        const auto known = byFormat_.constFind(format.id());
        if (known != byFormat_.cend()) return *known;
        std::optional<Token> token;
        for (const auto &[each, name] : tokenNames)
            if (format.name() == QStringView(name)) token = each;
        byFormat_.insert(format.id(), token);
        return token;
    }

    std::vector<TokenRange> found_;
    QHash<quint16, std::optional<Token>> byFormat_;
    int line_ = 0;
};

// Breeze Dark, the default, sets headings in a violet of 3 : 1.
ks::Theme themeOf(const ks::Repository &repository, bool dark)
{
    return repository.theme(dark ? QStringLiteral("GitHub Dark") : QStringLiteral("GitHub Light"));
}

// No QSyntaxHighlighter, which goes through the whole text, and lays out every line to colour it. What goes on over
// several lines needs those above it read, which is cheap.
class Colours : public SourceColours, private ks::AbstractHighlighter
{
public:
    Colours(const ks::Repository &repository, QTextDocument &document) : repository_(repository), document_(document) {}

    void setMarkup(Markup markup) override
    {
        setDefinition(repository_.definitionForName(markup == Markup::html ? QStringLiteral("HTML") : QStringLiteral("Markdown")));
        after_.clear();
    }

    void setDark(bool dark) override
    {
        if (dark == dark_) return;
        dark_ = dark;
        setTheme(themeOf(repository_, dark));
        byFormat_.clear();
        ++colouring_;
    }

    bool colour(int first, int last) override
    {
        const QDeadlineTimer until(atOnce);
        for (QTextBlock block = document_.findBlockByNumber(static_cast<int>(after_.size())); block.isValid() && block.blockNumber() < first;
            block = block.next()) {
            if (until.hasExpired()) return false;
            read(block);
        }
        for (QTextBlock block = document_.findBlockByNumber(first); block.isValid() && block.blockNumber() <= last; block = block.next()) {
            if (block.userState() == colouring_) continue;
            formats_.emplace();
            read(block);
            block.layout()->setFormats(*std::exchange(formats_, std::nullopt));
            block.setUserState(colouring_);
            document_.markContentsDirty(block.position(), block.length());
        }
        return true;
    }

protected:
    void applyFormat(int offset, int length, const ks::Format &format) override
    {
        if (formats_ && length > 0) formats_->push_back({offset, length, inkOf(format)});
    }

private:
    static constexpr std::chrono::milliseconds atOnce{8}; // half a frame

    void read(const QTextBlock &block)
    {
        const auto number = static_cast<std::size_t>(block.blockNumber());
        const QString text = block.text();
        ks::State state = highlightLine(text, number == 0 ? ks::State() : after_[number - 1]);
        if (number == after_.size()) after_.push_back(std::move(state));
    }

    const QTextCharFormat &inkOf(const ks::Format &format)
    {
        const auto known = byFormat_.constFind(format.id());
        if (known != byFormat_.cend()) return *known;
        QTextCharFormat ink;
        ink.setForeground(format.textColor(theme()));
        if (format.hasBackgroundColor(theme())) ink.setBackground(format.backgroundColor(theme()));
        if (format.isBold(theme())) ink.setFontWeight(QFont::Bold);
        ink.setFontItalic(format.isItalic(theme()));
        ink.setFontUnderline(format.isUnderline(theme()));
        ink.setFontStrikeOut(format.isStrikeThrough(theme()));
        return *byFormat_.insert(format.id(), ink);
    }

    const ks::Repository &repository_;
    QTextDocument &document_;
    std::optional<bool> dark_;
    std::vector<ks::State> after_; ///< each line read
    QHash<quint16, QTextCharFormat> byFormat_;
    std::optional<QList<QTextLayout::FormatRange>> formats_; ///< of the line being coloured; none while one is only read
    int colouring_ = 0;                                      ///< the state of lines that have their present colours
};

class Part : public Syntax
{
public:
    Part() { repository_.addCustomSearchPath(QStringLiteral(":/resolute")); }

    std::vector<TokenRange> tokens(const QString &paragraph) override
    {
        if (!reader_) reader_.emplace(repository_.definitionForName(QStringLiteral("UN Resolution")));
        return reader_->read(paragraph);
    }

    std::unique_ptr<SourceColours> colours(QTextDocument &document) override { return std::make_unique<Colours>(repository_, document); }

    std::vector<QColor> inks(bool dark) override
    {
        std::vector<QColor> all;
        const ks::Theme theme = themeOf(repository_, dark);
        for (const auto style : {ks::Theme::Keyword, ks::Theme::Normal, ks::Theme::Function, ks::Theme::String, ks::Theme::Others})
            all.push_back(QColor::fromRgb(theme.textColor(style)));
        return all;
    }

private:
    ks::Repository repository_;
    std::optional<Reader> reader_;
};

} // namespace

Syntax *syntax()
{
    static Part *const made = new Part; // lives as long as the program: definitions point into it
    return made;
}

} // namespace resolute::ui

RESOLUTE_LATE(syntax, resolute::ui::syntax);
