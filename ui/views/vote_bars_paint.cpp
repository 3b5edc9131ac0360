// SPDX-License-Identifier: GPL-3.0-or-later
// How the bars look: their parts, the line of the majority, captions and legend.
#include "ui/views/vote_bars.h"

#include "ui/bridge/words.h"
#include "ui/delegates/vote_paint.h"
#include "ui/models/vote_words.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace resolute::ui {

namespace {

constexpr qreal legendMark = 11;

} // namespace

std::vector<VoteBars::Entry> VoteBars::legendFor(int width) const
{
    const Layout l = layoutFor(width);
    const QFontMetricsF metrics(font());
    const qreal line = metrics.height() + 4;
    std::vector<Entry> entries;
    for (const Position p : positions) {
        bool occurs = false;
        for (std::size_t v = 0; v < table_->votes.size(); ++v) occurs |= tookPart(p) || table_->count(v, p) > 0;
        if (occurs) entries.push_back({p, positionWord(p), {}});
    }
    entries.push_back({std::nullopt, tr("majority", "the line that a vote must reach"), {}});
    qreal x = 0, y = l.pitch * qreal(table_->votes.size());
    for (Entry &entry : entries) {
        const qreal w = legendMark + 5 + metrics.horizontalAdvance(entry.word);
        if (x > 0 && x + w > width) {
            x = 0;
            y += line;
        }
        entry.box = {x, y, w, line};
        x += w + 14;
    }
    return entries;
}

void VoteBars::paintLegend(QPainter &painter) const
{
    const Theme &t = theme();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setFont(font());
    for (const Entry &entry : legendFor(width())) {
        QRectF box = entry.box;
        if (mirrored) box.moveRight(width() - box.left());
        const QRectF mark(mirrored ? box.right() - legendMark : box.left(), box.top(), legendMark, box.height());
        if (entry.position) {
            drawPositionMark(painter, mark, legendMark, *entry.position, t);
        } else {
            painter.setPen(QPen(t.text, 1.5));
            painter.drawLine(QPointF(mark.center().x(), mark.center().y() - 8), QPointF(mark.center().x(), mark.center().y() + 8));
        }
        painter.setPen(t.quiet);
        painter.drawText(mirrored ? box.adjusted(0, 0, -legendMark - 5, 0) : box.adjusted(legendMark + 5, 0, 0, 0),
            int(Qt::AlignLeading | Qt::AlignVCenter), entry.word);
    }
}

void VoteBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintOn(painter);
}

void VoteBars::paintOn(QPainter &painter) const
{
    if (!table_) return;
    painter.setRenderHint(QPainter::Antialiasing);
    const Layout l = layoutFor(width());
    for (std::size_t v = 0; v < table_->votes.size(); ++v) paintVote(painter, static_cast<int>(v), l);
    if (!table_->votes.empty()) paintLegend(painter);
}

void VoteBars::paintVote(QPainter &painter, int v, const Layout &l) const
{
    const Theme &t = theme();
    const Vote &vote = table_->votes[static_cast<std::size_t>(v)];
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal top = v * l.pitch;
    QRectF whole;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        const Part &part = parts_[i];
        if (part.vote != v) continue;
        const QRectF area = areaOf(part);
        whole |= area;
        QPainterPath path;
        path.addRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
        fillPosition(painter, path, part.position, t);
        painter.setFont(strongFont(font()));
        const auto widthOf = [&](const QString &text) { return QFontMetricsF(painter.font()).horizontalAdvance(text) + 8; };
        QString number = tr("%1 %2", "number of States, position").arg(QLocale().toString(part.count), positionWord(part.position));
        if (widthOf(number) > area.width() - 8) number = QLocale().toString(part.count);
        const qreal w = widthOf(number);
        if (w <= area.width() + 2) {
            const QRectF plate(area.center().x() - w / 2, area.center().y() - 8, w, 16);
            const bool solid = part.position == Position::inFavour;
            if (!solid)
                painter.fillRect(plate,
                    part.position == Position::against          ? t.deleted.ground
                        : part.position == Position::abstaining ? t.routine.ground
                                                                : t.chrome);
            painter.setPen(solid ? t.paper : positionColour(part.position, t));
            painter.drawText(area, Qt::AlignCenter, number);
        }
        const bool outlined = chosen_ == part;
        if (outlined || hovered_ == i || (hasFocus() && current_ == i && window()->testAttribute(Qt::WA_KeyboardFocusChange))) {
            painter.setPen(QPen(t.accent, outlined ? 2.5 : 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(area.adjusted(-1, -1, 1, 1));
        }
    }
    paintMajority(painter, whole, vote, l);

    const auto flip = [&](QRectF r) {
        if (mirrored) r.moveRight(width() - r.left());
        return r;
    };
    const int lead = int(Qt::AlignLeading), trail = int(Qt::AlignTrailing);
    const qreal line = QFontMetricsF(font()).height();
    painter.setPen(t.text);
    painter.setFont(strongFont(font()));
    if (l.stacked) {
        const QRectF above = flip({0, top, qreal(width()), line + 2});
        painter.drawText(above, lead | Qt::AlignVCenter, voteName(vote));
        painter.setFont(font());
        painter.setPen(t.quiet);
        painter.drawText(above, trail | Qt::AlignVCenter, dateWords(vote.date));
        return;
    }
    const qreal middle = top + l.top + l.height / 2;
    painter.drawText(flip({0, middle - line, l.left, line}), lead | Qt::AlignVCenter, voteName(vote));
    painter.setFont(font());
    painter.setPen(t.quiet);
    painter.drawText(flip({0, middle, l.left, line}), lead | Qt::AlignVCenter, dateWords(vote.date));
    const Majority m = majority(vote);
    const qreal x = l.left + l.width + captionGap;
    const QRectF beside = flip({x, middle - line, width() - x, line * 2});
    painter.setPen(t.text);
    const QString verdict = m.carried() ? tr("carried by %1", "how many more votes in favour than against").arg(m.margin) : tr("not carried");
    painter.drawText(beside, lead | Qt::AlignTop, QFontMetricsF(font()).elidedText(verdict, Qt::ElideRight, beside.width()));
    painter.setPen(t.quiet);
    const QString needed = tr("%1 of %2 needed", "votes needed for the majority, of those in favour and against").arg(m.needed).arg(m.voting);
    painter.drawText(beside, lead | Qt::AlignBottom, QFontMetricsF(font()).elidedText(needed, Qt::ElideRight, beside.width()));
}

void VoteBars::paintMajority(QPainter &painter, const QRectF &bar, const Vote &vote, const Layout &l) const
{
    const Majority m = majority(vote);
    if (m.voting == 0) return;
    qreal x = l.left + l.perState * m.voting / 2.0;
    if (layoutDirection() == Qt::RightToLeft) x = width() - x;
    painter.setPen(QPen(theme().text, 1.5));
    painter.drawLine(QPointF(x, bar.top() - 5), QPointF(x, bar.bottom() + 4));
    painter.setPen(QPen(theme().paper, 1.5)); // also seen on the solid part
    painter.drawLine(QPointF(x + 1.5, bar.top() + 1), QPointF(x + 1.5, bar.bottom() - 1));
}

} // namespace resolute::ui
