// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/title_block.h"

#include "core/document/names.h"
#include "core/write/report.h"
#include "core/write/steps.h"
#include "ui/bridge/listed.h"
#include "ui/bridge/text.h"
#include "ui/bridge/translate.h"
#include "ui/bridge/words.h"
#include "ui/delegates/mark_style.h"
#include "ui/delegates/relation_glyph.h"
#include "ui/print/set_text.h"
#include "ui/theme/typography.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace resolute::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

QString relationFigures(const Statistics &statistics)
{
    QStringList parts;
    for (const Relation r : {Relation::same, Relation::renumbered, Relation::edited, Relation::moved, Relation::movedEdited, Relation::split,
             Relation::merged, Relation::regrouped, Relation::inserted, Relation::deleted})
        if (const int n = statistics.count(r)) parts << Words::tr("%1 %2", "count and kind").arg(n).arg(relationWord(r));
    return parts.join(QStringLiteral("  ·  "));
}

// The class of one change; the window's chips have words for many.
QString className(ChangeClass c) { return toQt(exportWords().changeClass(c)); }

QString classFigures(const ChangeFigures &figures)
{
    QStringList parts;
    for (const ChangeClass c : classesByWeight)
        if (const int n = figures.classes[static_cast<std::size_t>(c)]) parts << Words::tr("%1 %2", "count and kind").arg(n).arg(className(c));
    if (figures.moved > 0) parts << Words::tr("%1 %2", "count and kind").arg(figures.moved).arg(relationWord(Relation::moved));
    return parts.join(QStringLiteral("  ·  "));
}

QString particulars(const Document &d)
{
    const Masthead &m = d.masthead;
    QStringList parts;
    for (const std::string &s : {m.body, m.session})
        if (!s.empty()) parts << toQt(s);
    if (!m.date.empty()) parts << dateWords(m.date);
    // A day in English behind an Arabic session would be torn at its number.
    if (std::ranges::any_of(parts, [](const QString &part) { return isRightToLeft(part); }))
        for (QString &part : parts) part = toQt(firstStrongIsolate) + part + toQt(popIsolate);
    QString out = listed(parts);
    if (!d.file.empty()) {
        const QString file = toQt(d.file);
        out += (out.isEmpty() ? QString() : QStringLiteral("\u2028"))
            + Words::tr("%1, SHA-256 %2…").arg(file.sliced(file.lastIndexOf(u'/') + 1), toQt(d.sha256.substr(0, 16)));
    }
    return out;
}

constexpr qreal titleRise = 22; // the title stands where later pages have their running head
constexpr qreal columnGap = 40;

// One sample of a mark and its meaning; returns the width used.
qreal sample(QPainter *painter, QPointF at, const QString &word, MarkForm form)
{
    const QFont font = paperFont(8);
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(word);
    if (painter) {
        const Theme &theme = lightTheme();
        const QRectF rect(at.x(), at.y(), width, metrics.height());
        paintGround(*painter, rect, {.form = form}, theme);
        painter->setFont(font);
        painter->setPen(coloursOf(form, theme).text);
        painter->drawText(QPointF(at.x(), at.y() + metrics.ascent()), word);
        paintLines(*painter, rect, at.y() + metrics.ascent(), metrics.height() * 0.8, {.form = form}, theme);
    }
    return width + 16;
}

/// What it sets it measures with the same code: without a painter.
class TitlePiece : public WholePiece
{
public:
    TitlePiece(const Comparison &comparison, const QRectF &body)
        : comparison_(comparison), body_(body), mirrored_(comparison.documents.back()->language == "ar")
    {}

    [[nodiscard]] qreal height() const override { return set(nullptr, 0); }
    void paintWhole(QPainter &painter, qreal top) const override { set(&painter, top); }

protected:
    virtual qreal set(QPainter *painter, qreal top) const = 0; ///< its height
    /// At the side where the texts are read from.
    [[nodiscard]] TextLook look(TextLook usual) const
    {
        if (mirrored_) usual.alignment = Qt::AlignRight;
        return usual;
    }
    const Comparison &comparison_;
    QRectF body_;
    bool mirrored_;
};

/// What was compared.
class TextsPiece : public TitlePiece
{
public:
    TextsPiece(const Comparison &comparison, QString title, const QRectF &body) : TitlePiece(comparison, body), title_(std::move(title)) {}
    [[nodiscard]] PieceRole role() const override { return PieceRole::title; }

protected:
    qreal set(QPainter *painter, qreal top) const override;

private:
    qreal texts(QPainter *painter, qreal y) const;
    QString title_;
};

/// What came out, of one step.
class FiguresPiece : public TitlePiece
{
public:
    FiguresPiece(const Comparison &comparison, const QRectF &body, std::size_t step) : TitlePiece(comparison, body), step_(step) {}

protected:
    qreal set(QPainter *painter, qreal top) const override;

private:
    std::size_t step_;
};

/// How the figures and the marks are to be read, and a rule.
class LegendPiece : public TitlePiece
{
public:
    using TitlePiece::TitlePiece;

protected:
    qreal set(QPainter *painter, qreal top) const override;

private:
    qreal legend(QPainter *painter, qreal y) const;
};

qreal TextsPiece::set(QPainter *painter, qreal top) const
{
    const Theme &theme = lightTheme();
    const Document &newest = *comparison_.documents.back();
    qreal y = top - titleRise;
    y += setText(painter, {body_.left(), y}, body_.width(), Words::tr("Comparison of texts").toUpper(),
        look({paperFont(7.5, QFont::DemiBold), theme.quiet, 1.6}));
    const QString subject = toQt(newest.masthead.title);
    QFont large = typography(toQt(newest.language), 1).body;
    setForPaper(large);
    large.setPointSizeF(17);
    y += setText(painter, {body_.left(), y}, body_.width(), subject.isEmpty() ? title_ : subject, look({large, theme.text, 1.15})) + 8;
    return texts(painter, y) + 10 - top;
}

/// Two texts beside each other; more in rows of three, or of two in portrait.
qreal TextsPiece::texts(QPainter *painter, qreal y) const
{
    const Theme &theme = lightTheme();
    const auto &documents = comparison_.documents;
    const bool pair = documents.size() == 2;
    const std::size_t across = pair || body_.width() < body_.height() ? 2 : 3;
    const qreal width = (body_.width() - columnGap * static_cast<qreal>(across - 1)) / static_cast<qreal>(across);
    qreal lowest = y;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const Document &d = *documents[i];
        const std::size_t column = i % across;
        if (column == 0 && i > 0) y = lowest + 8;
        const qreal left = body_.left() + static_cast<qreal>(mirrored_ ? across - 1 - column : column) * (width + columnGap);
        const QString eyebrow = pair ? (i == 0 ? Words::tr("Earlier") : Words::tr("Later")) : Words::tr("Text %1").arg(i + 1);
        qreal at = y + setText(painter, {left, y}, width, eyebrow, look({paperFont(7.5), theme.quiet, 1.4}));
        at += setText(painter, {left, at}, width, toQt(nameBesideDate(d)), look({paperFont(11, QFont::DemiBold), theme.text, 1.3}));
        at += setText(painter, {left, at}, width, particulars(d), look({paperFont(8), theme.quiet, 1.35}));
        lowest = std::max(lowest, at);
    }
    return lowest;
}

qreal FiguresPiece::set(QPainter *painter, qreal top) const
{
    const Theme &theme = lightTheme();
    const Statistics &statistics = comparison_.statistics[step_];
    qreal y = top;
    const TextLook plain = look({paperFont(8), theme.text, 1.45});
    const auto line = [&](const QString &text) { y += setText(painter, {body_.left(), y}, body_.width(), text, plain); };
    if (comparison_.documents.size() > 2) {
        TextLook strong = plain;
        strong.font = paperFont(8, QFont::DemiBold);
        y += setText(painter, {body_.left(), y + 3}, body_.width(),
                 Words::tr("%1 → %2").arg(toQt(shortName(stepFrom(comparison_, step_))), toQt(shortName(stepTo(comparison_, step_)))), strong)
            + 3;
    }
    line(Words::tr("Paragraphs: %1").arg(relationFigures(statistics)));
    if (const QString classes = classFigures(changeFigures(comparison_, step_)); !classes.isEmpty()) line(Words::tr("Changes: %1").arg(classes));
    line(Words::tr("Words: %1 inserted, %2 deleted").arg(statistics.wordsInserted).arg(statistics.wordsDeleted));
    return y - top;
}

qreal LegendPiece::set(QPainter *painter, qreal top) const
{
    const Theme &theme = lightTheme();
    const TextLook plain = look({paperFont(8), theme.text, 1.45});
    qreal y = top;
    std::string rule;
    for (std::size_t k = 0; k < comparison_.statistics.size() && rule.empty(); ++k)
        if (isStep(comparison_, k)) rule = countingRule(changeFigures(comparison_, k), exportWords());
    if (!rule.empty()) {
        TextLook quiet = plain;
        quiet.colour = theme.quiet;
        y += setText(painter, {body_.left(), y}, body_.width(), toQt(rule), quiet);
    }
    if (comparison_.base)
        y += setText(painter, {body_.left(), y}, body_.width(),
            Words::tr("Every text is compared with %1.").arg(toQt(shortName(*comparison_.documents[*comparison_.base]))), plain);
    y = legend(painter, y + 6) + 12;
    if (painter) {
        painter->setPen(QPen(theme.line, 0.8));
        painter->drawLine(QPointF(body_.left(), y), QPointF(body_.right(), y));
    }
    return y + 14 - top;
}

qreal LegendPiece::legend(QPainter *painter, qreal y) const
{
    const Theme &theme = lightTheme();
    qreal x = body_.left(); // as if it were read from the left
    const auto place = [&](qreal width) { return mirrored_ ? body_.left() + body_.right() - x - width : x; };
    const qreal line = QFontMetricsF(paperFont(8)).height() + 6;
    const auto room = [&](const QString &word, qreal more) {
        if (x + QFontMetricsF(paperFont(8)).horizontalAdvance(word) + more <= body_.right()) return;
        x = body_.left();
        y += line;
    };
    for (const auto &[word, form] : {std::pair(Words::tr("inserted"), MarkForm::inserted), {Words::tr("deleted"), MarkForm::deleted},
             {Words::tr("moved here"), MarkForm::movedHere}, {Words::tr("moved away"), MarkForm::movedAway},
             {Words::tr("reference, date, number or style, new"), MarkForm::routineInserted}, {Words::tr("and old"), MarkForm::routineDeleted}}) {
        room(word, 0);
        x += sample(painter, {place(QFontMetricsF(paperFont(8)).horizontalAdvance(word)), y}, word, form);
    }
    y += line;
    x = body_.left();
    for (const Relation relation : {Relation::edited, Relation::moved, Relation::split, Relation::merged, Relation::inserted, Relation::deleted}) {
        const QString word = relationWord(relation);
        room(word, 18);
        const qreal wide = QFontMetricsF(paperFont(8)).horizontalAdvance(word);
        if (painter) {
            paintRelation(*painter, {mirrored_ ? place(5) : x + 5, y + QFontMetricsF(paperFont(8)).height() / 2}, 9, relation,
                relationColour(relation, theme));
            painter->setFont(paperFont(8));
            painter->setPen(theme.quiet);
            painter->drawText(QPointF(mirrored_ ? place(14 + wide) : x + 14, y + QFontMetricsF(paperFont(8)).ascent()), word);
        }
        x += wide + 14 + 16;
    }
    return y + line - 6;
}

} // namespace

std::vector<std::unique_ptr<Piece>> titlePieces(const Comparison &comparison, const QString &title, const QRectF &body)
{
    std::vector<std::unique_ptr<Piece>> out;
    out.push_back(std::make_unique<TextsPiece>(comparison, title, body));
    for (std::size_t k = 0; k < comparison.statistics.size(); ++k)
        if (isStep(comparison, k)) out.push_back(std::make_unique<FiguresPiece>(comparison, body, k));
    out.back()->withNext = true;
    out.push_back(std::make_unique<LegendPiece>(comparison, body));
    return out;
}

} // namespace resolute::ui
