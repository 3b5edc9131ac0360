// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/column_header.h"

#include "core/document/names.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/theme/theme.h"
#include "ui/views/aligned_view.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace resolute::ui {

namespace {

// Of an adopted text the day of its adoption, as that stands beside it; the masthead has the day of distribution.
QString dateOf(const Document &d) { return dateWords(d.adoption && !d.adoption->date.empty() ? d.adoption->date : d.masthead.date); }

// "adopted by 29 to 16, 2 abstentions"
QString outcome(const Document &d)
{
    if (!d.adoption) return d.kind == DocumentKind::draft ? ColumnHeader::tr("draft") : QString();
    const Adoption &a = *d.adoption;
    if (a.mode == AdoptionMode::notSaid) return ColumnHeader::tr("adopted");
    if (a.mode == AdoptionMode::withoutVote) return ColumnHeader::tr("adopted without a vote");
    if (!a.inFavour || !a.against || !a.abstaining) return ColumnHeader::tr("adopted by a recorded vote");
    return ColumnHeader::tr("adopted by %1 to %2, %n abstention(s)", nullptr, *a.abstaining).arg(*a.inFavour).arg(*a.against);
}

} // namespace

ColumnHeader::ColumnHeader(AlignedView &view, QWidget *parent) : QWidget(parent), view_(view)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&view, &AlignedView::columnsMoved, this, qOverload<>(&QWidget::update));
}

QSize ColumnHeader::sizeHint() const { return {100, fontMetrics().height() * 2 + 16}; }

void ColumnHeader::setColumns(std::vector<HeaderColumn> columns)
{
    columns_ = std::move(columns);
    update();
}

QRect ColumnHeader::columnRect(int column) const
{
    const QPoint offset = view_.viewport()->mapTo(view_.parentWidget(), QPoint());
    return view_.columnRect(column).translated(offset.x() - x(), 0);
}

int ColumnHeader::columnAt(int x) const
{
    for (std::size_t i = 0; i < columns_.size(); ++i)
        if (const QRect r = columnRect(static_cast<int>(i)); x >= r.left() && x <= r.right()) return static_cast<int>(i);
    return -1;
}

void ColumnHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().paper);
    painter.fillRect(0, height() - 1, width(), 1, theme().line);
    const QPoint offset = view_.viewport()->mapTo(view_.parentWidget(), QPoint());
    painter.setClipRect(offset.x() - x(), 0, view_.viewport()->width(), height());
    for (std::size_t i = 0; i < columns_.size(); ++i) paintColumn(painter, static_cast<int>(i));
}

void ColumnHeader::paintColumn(QPainter &painter, int column) const
{
    const Theme &t = theme();
    const HeaderColumn &told = columns_[static_cast<std::size_t>(column)];
    const Document &d = *told.document;
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    // Over the text, not over its numbers, which stand at the right of a text that is written from there.
    const Typography &type = view_.typography(column);
    const int margin = static_cast<int>(CellLayout::numberMargin(type));
    const QRect whole = columnRect(column);
    const QRect place(type.rightToLeft ? whole.left() : whole.left() + margin, 7, whole.width() - margin, fontMetrics().height());
    const auto align = Qt::AlignVCenter | Qt::AlignAbsolute | (type.rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    painter.setFont(strong);
    painter.setPen(t.text);
    const QString name = QFontMetrics(strong).elidedText(isolated(toQt(nameBesideDate(d))), Qt::ElideMiddle, place.width() * 3 / 4);
    painter.drawText(place, static_cast<int>(align), name);
    const int used = QFontMetrics(strong).horizontalAdvance(name) + 10;
    painter.setFont(font());
    painter.setPen(t.quiet);
    QStringList facts;
    if (const QString date = dateOf(d); !date.isEmpty()) facts += isolated(date);
    if (const QString how = outcome(d); !how.isEmpty()) facts += isolated(how);
    const QRect rest = type.rightToLeft ? place.adjusted(0, 0, -used, 0) : place.adjusted(used, 0, 0, 0);
    painter.drawText(rest, static_cast<int>(align), fontMetrics().elidedText(facts.join(QStringLiteral(" · ")), Qt::ElideRight, rest.width()));
    const QRect below = place.translated(0, fontMetrics().height() + 2);
    if (told.warning) painter.setPen(t.warning);
    const QString line = isolated(told.note.isEmpty() ? toQt(d.masthead.title) : told.note);
    painter.drawText(below, static_cast<int>(align), fontMetrics().elidedText(line, Qt::ElideRight, below.width()));
}

void ColumnHeader::contextMenuEvent(QContextMenuEvent *event)
{
    if (const int column = columnAt(event->x()); column >= 0) emit menuRequested(column, event->globalPos());
}

bool ColumnHeader::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int column = columnAt(help->pos().x());
        if (column < 0) return true;
        const Document &d = *columns_[static_cast<std::size_t>(column)].document;
        QStringList lines{isolated(toQt(shortName(d))), isolated(toQt(d.masthead.title)), dateOf(d), outcome(d),
            columns_[static_cast<std::size_t>(column)].note, isolated(toQt(d.file))};
        lines.removeAll(QString());
        QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace resolute::ui
