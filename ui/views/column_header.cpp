// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/column_header.h"

#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/theme/theme.h"
#include "ui/views/aligned_view.h"

#include <QPainter>
#include <QStyle>

namespace resolute::ui {

namespace {

QString dateOf(const Document &d) { return dateWords(d.masthead.date.empty() && d.adoption ? d.adoption->date : d.masthead.date); }

// "adopted by 29 to 16, 2 abstentions"
QString outcome(const Document &d)
{
    if (!d.adoption) return d.kind == DocumentKind::draft ? ColumnHeader::tr("draft") : QString();
    const Adoption &a = *d.adoption;
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

void ColumnHeader::setDocuments(std::vector<DocumentPtr> documents, bool reversed)
{
    documents_ = std::move(documents);
    reversed_ = reversed;
    update();
}

void ColumnHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    painter.fillRect(rect(), t.paper);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QPoint offset = view_.viewport()->mapTo(view_.parentWidget(), QPoint());
    for (std::size_t i = 0; i < documents_.size(); ++i) {
        const Document &d = *documents_[i];
        const QRect column = view_.columnRect(static_cast<int>(i)).translated(offset.x() - x(), 0);
        const int margin = static_cast<int>(CellLayout::numberMargin(view_.typography(static_cast<int>(i))));
        const QRect room(column.left() + margin, 7, column.width() - margin, fontMetrics().height());
        painter.setFont(strong);
        painter.setPen(t.text);
        const QString name = QFontMetrics(strong).elidedText(toQt(shortName(d)), Qt::ElideMiddle, room.width() * 2 / 3);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, name);
        const int used = QFontMetrics(strong).horizontalAdvance(name) + 10;
        painter.setFont(font());
        painter.setPen(t.quiet);
        QStringList facts;
        if (const QString date = dateOf(d); !date.isEmpty()) facts += date;
        if (const QString how = outcome(d); !how.isEmpty()) facts += how;
        painter.drawText(QStyle::visualRect(layoutDirection(), room, room.adjusted(used, 0, 0, 0)), Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(facts.join(QStringLiteral(" · ")), Qt::ElideRight, room.width() - used));
        const QRect below = room.translated(0, fontMetrics().height() + 2);
        if (reversed_ && i == 0) {
            painter.setPen(t.warning);
            painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                fontMetrics().elidedText(tr("The newer text is on the left (Alt+\\ swaps the sides)"), Qt::ElideRight, below.width()));
        } else {
            painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                fontMetrics().elidedText(toQt(d.masthead.title), Qt::ElideRight, below.width()));
        }
    }
}

} // namespace resolute::ui
