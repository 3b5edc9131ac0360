// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the first row: what was compared, how, and what came out.
#include "core/write/words.h"
#include "ui/bridge/words.h"
#include "ui/delegates/mark_style.h"
#include "ui/print/comparison_pages.h"
#include "ui/print/set_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

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
QString className(ChangeClass c)
{
    static const resolute::Words words([](const char *english) { return toUtf8(QCoreApplication::translate("export", english)); });
    return toQt(words.changeClass(c));
}

QString classFigures(const Statistics &statistics)
{
    QStringList parts;
    for (const ChangeClass c : {ChangeClass::substantive, ChangeClass::editorial, ChangeClass::referenceUpdate, ChangeClass::dateUpdate,
             ChangeClass::numberUpdate, ChangeClass::style})
        if (const int n = statistics.count(c)) parts << Words::tr("%1 %2", "count and kind").arg(n).arg(className(c));
    return parts.join(QStringLiteral("  ·  "));
}

QString particulars(const Document &d)
{
    const Masthead &m = d.masthead;
    QStringList parts;
    for (const std::string &s : {m.body, m.session})
        if (!s.empty()) parts << toQt(s);
    if (!m.date.empty()) parts << dateWords(m.date);
    QString out = parts.join(QStringLiteral(", "));
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

} // namespace

qreal ComparisonPages::layTitle(QPainter *painter) const
{
    const Theme &theme = lightTheme();
    qreal y = body_.top() - titleRise;
    y += setText(painter, {body_.left(), y}, body_.width(), Words::tr("Comparison of texts").toUpper(),
        {paperFont(7.5, QFont::DemiBold), theme.quiet, 1.6});
    const QString subject = toQt(collation_.document(1).masthead.title);
    QFont large = typography_.back().body;
    large.setPointSizeF(17);
    y += setText(painter, {body_.left(), y}, body_.width(), subject.isEmpty() ? title() : subject, {large, theme.text, 1.15}) + 8;

    const qreal half = (body_.width() - columnGap) / 2;
    qreal lowest = y;
    for (const std::size_t c : {0U, 1U}) {
        const Document &d = collation_.document(c);
        const qreal left = body_.left() + static_cast<qreal>(c) * (half + columnGap);
        qreal at = y + setText(painter, {left, y}, half, c == 0 ? Words::tr("Earlier") : Words::tr("Later"), {paperFont(7.5), theme.quiet, 1.4});
        at += setText(painter, {left, at}, half, toQt(shortName(d)), {paperFont(11, QFont::DemiBold), theme.text, 1.3});
        at += setText(painter, {left, at}, half, particulars(d), {paperFont(8), theme.quiet, 1.35});
        lowest = std::max(lowest, at);
    }
    y = lowest + 10;
    const Statistics &statistics = collation_.comparison->statistics.front();
    y += setText(painter, {body_.left(), y}, body_.width(), Words::tr("Paragraphs: %1").arg(relationFigures(statistics)),
        {paperFont(8), theme.text, 1.45});
    if (const QString classes = classFigures(statistics); !classes.isEmpty())
        y += setText(painter, {body_.left(), y}, body_.width(), Words::tr("Changes: %1").arg(classes), {paperFont(8), theme.text, 1.45});
    y += setText(painter, {body_.left(), y}, body_.width(),
             Words::tr("Words: %1 inserted, %2 deleted").arg(statistics.wordsInserted).arg(statistics.wordsDeleted), {paperFont(8), theme.text, 1.45})
        + 6;
    qreal x = body_.left();
    x += sample(painter, {x, y}, Words::tr("inserted"), MarkForm::inserted);
    x += sample(painter, {x, y}, Words::tr("deleted"), MarkForm::deleted);
    x += sample(painter, {x, y}, Words::tr("moved here"), MarkForm::movedHere);
    x += sample(painter, {x, y}, Words::tr("moved away"), MarkForm::movedAway);
    x += sample(painter, {x, y}, Words::tr("reference, date, number or style, new"), MarkForm::routineInserted);
    sample(painter, {x, y}, Words::tr("and old"), MarkForm::routineDeleted);
    y += QFontMetricsF(paperFont(8)).height() + 12;
    if (painter) {
        painter->setPen(QPen(theme.line, 0.8));
        painter->drawLine(QPointF(body_.left(), y), QPointF(body_.right(), y));
    }
    return y + 14 - body_.top();
}

} // namespace resolute::ui
