// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/resolution_highlighter.h"

#include "ui/theme/syntax.h"
#include "ui/theme/theme.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>

#include <QCache>
#include <QHash>

#include <array>
#include <optional>
#include <utility>

namespace resolute::ui {

namespace {

using TokenRanges = std::vector<TokenRange>;

// Some ten texts of a hundred paragraphs, and what is on the screen of a longer one.
constexpr int kept = 2000;

constexpr std::array<std::pair<Token, const char16_t *>, 12> names{
    {{Token::lead, u"Lead"}, {Token::number, u"Number"}, {Token::symbol, u"Symbol"}, {Token::date, u"Date"}, {Token::session, u"Session"},
        {Token::crossReference, u"Cross-reference"}, {Token::quotedTitle, u"Quoted Title"}, {Token::footnoteMark, u"Footnote Mark"},
        {Token::placeholder, u"Placeholder"}, {Token::bracket, u"Bracket"}, {Token::attribution, u"Attribution"}, {Token::position, u"Position"}}};

class Reader : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    Reader() { setDefinition(resolutionDefinition()); }

    TokenRanges read(const QString &text)
    {
        found_.clear();
        KSyntaxHighlighting::State state;
        for (qsizetype begin = 0; begin <= text.size();) {
            const qsizetype end = std::min(text.indexOf(u'\n', begin) < 0 ? text.size() : text.indexOf(u'\n', begin), text.size());
            line_ = int(begin);
            state = highlightLine(QStringView(text).mid(begin, end - begin), state);
            begin = end + 1;
        }
        return found_;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const auto token = tokenOf(format);
        if (!token || length <= 0) return;
        const int begin = line_ + offset;
        if (!found_.empty() && found_.back().end == begin && found_.back().token == *token) found_.back().end += length;
        else found_.push_back({begin, begin + length, *token});
    }

private:
    std::optional<Token> tokenOf(const KSyntaxHighlighting::Format &format)
    {
        const auto known = byFormat_.constFind(format.id());
        if (known != byFormat_.cend()) return *known;
        std::optional<Token> token;
        for (const auto &[each, name] : names)
            if (format.name() == QStringView(name)) token = each;
        byFormat_.insert(format.id(), token);
        return token;
    }

    TokenRanges found_;
    QHash<quint16, std::optional<Token>> byFormat_;
    int line_ = 0;
};

QColor between(const QColor &a, const QColor &b, qreal share)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * share), float(a.greenF() + (b.greenF() - a.greenF()) * share),
        float(a.blueF() + (b.blueF() - a.blueF()) * share));
}

QTextCharFormat formatOf(Token token, const Theme &theme)
{
    QTextCharFormat format;
    switch (token) {
    case Token::lead: break; // the document knows its leads, and sets no other words in italics
    case Token::symbol:
    case Token::date:
    case Token::session:
    case Token::crossReference: format.setForeground(between(theme.text, theme.accent, 0.6)); break;
    case Token::placeholder:
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(theme.text);
        break;
    case Token::bracket:
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(theme.accent);
        break;
    case Token::number:
    case Token::footnoteMark:
    case Token::attribution:
    case Token::position: format.setForeground(theme.quiet); break;
    case Token::quotedTitle: break;
    }
    return format;
}

} // namespace

const std::vector<TokenRange> &tokens(const QString &paragraph)
{
    static QCache<QString, TokenRanges> cache(kept);
    static Reader reader;
    if (const TokenRanges *known = cache.object(paragraph)) return *known;
    auto *found = new TokenRanges(reader.read(paragraph));
    cache.insert(paragraph, found);
    return *found;
}

std::vector<QTextLayout::FormatRange> highlight(const QString &paragraph)
{
    std::vector<QTextLayout::FormatRange> formats;
    for (const TokenRange &range : tokens(paragraph)) {
        const QTextCharFormat format = formatOf(range.token, theme());
        if (!format.isEmpty()) formats.push_back({range.begin, range.end - range.begin, format});
    }
    return formats;
}

QString name(Token token)
{
    for (const auto &[each, name] : names)
        if (each == token) return QString::fromUtf16(name);
    return {};
}

} // namespace resolute::ui
