// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/vote_flow.h"

#include "ui/bridge/words.h"
#include "ui/delegates/vote_paint.h"
#include "ui/models/vote_words.h"
#include "ui/views/bring_into_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <map>

namespace resolute::ui {

namespace {

constexpr qreal endWidth = 14, gap = 7, captionHeight = 20;
constexpr std::array ends{Position::inFavour, Position::abstaining, Position::against, Position::notParticipating}; ///< top to bottom

/// On the middle line of a band, near its new end: there bands have parted again.
QPointF numberPlace(const QPointF &from, const QPointF &to)
{
    const qreal t = 0.78, u = 1 - t, bend = (to.x() - from.x()) * 0.45;
    const qreal a = u * u * u, b = 3 * u * u * t, c = 3 * u * t * t, d = t * t * t;
    return {a * from.x() + b * (from.x() + bend) + c * (to.x() - bend) + d * to.x(), (a + b) * from.y() + (c + d) * to.y()};
}

Position endOf(Position position) { return tookPart(position) ? position : Position::notParticipating; }

} // namespace

VoteFlow::VoteFlow(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void VoteFlow::setVotes(const VoteTable *table, std::size_t from, std::size_t to)
{
    table_ = table;
    from_ = from;
    to_ = to;
    bands_.clear();
    current_.reset();
    hovered_.reset();
    if (table_) {
        std::map<std::pair<std::size_t, std::size_t>, int> counts; // by place in `ends`
        for (const StateRow &row : table_->states) {
            const Position a = endOf(row.positions[from]), b = endOf(row.positions[to]);
            if (!tookPart(a) && !tookPart(b)) continue;
            ++counts[{static_cast<std::size_t>(std::ranges::find(ends, a) - ends.begin()),
                static_cast<std::size_t>(std::ranges::find(ends, b) - ends.begin())}];
        }
        for (const auto &[pair, count] : counts) bands_.push_back({ends[pair.first], ends[pair.second], count});
        setAccessibleName(tr("From %1 to %2", "two votes").arg(voteName(table_->votes[from]), voteName(table_->votes[to])));
        QStringList words;
        for (const Band &band : bands_) words += wordsOf(band);
        setAccessibleDescription(words.join(QStringLiteral("; ")));
    }
    update();
}

QString VoteFlow::wordsOf(const Band &band) const
{
    const auto word = [](Position p) { return tookPart(p) ? positionWord(p) : tr("not in the vote"); };
    return band.from == band.to
        ? tr("%1: %2 both times", "12 States, position").arg(stateCount(band.count), word(band.from))
        : tr("%1: %2 → %3", "12 States, earlier and later position").arg(stateCount(band.count), word(band.from), word(band.to));
}

// Beside the ends, for a number of three figures.
qreal VoteFlow::labelRoom() const { return QFontMetricsF(font()).horizontalAdvance(QLocale().toString(188)) + 6; }

std::vector<VoteFlow::Shape> VoteFlow::shapesFor(QSizeF size) const
{
    int all = 0;
    std::array<int, ends.size()> before{}, after{};
    const auto place = [](Position p) { return static_cast<std::size_t>(std::ranges::find(ends, p) - ends.begin()); };
    for (const Band &band : bands_) {
        all += band.count;
        before[place(band.from)] += band.count;
        after[place(band.to)] += band.count;
    }
    const qreal unit = std::max<qreal>(0.5, (size.height() - captionHeight - gap * (ends.size() - 1) - 2) / std::max(1, all));
    std::array<qreal, ends.size()> leftAt{}, rightAt{};
    qreal y = captionHeight, z = captionHeight;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        leftAt[i] = y;
        rightAt[i] = z;
        if (before[i] > 0) y += before[i] * unit + gap;
        if (after[i] > 0) z += after[i] * unit + gap;
    }
    std::vector<Shape> shapes(bands_.size());
    const qreal x0 = labelRoom() + endWidth, x1 = size.width() - labelRoom() - endWidth;
    for (std::size_t i = 0; i < bands_.size(); ++i) { // bands stand by from, then by to: they leave and arrive in that order
        Shape &s = shapes[i];
        const qreal h = bands_[i].count * unit;
        qreal &l = leftAt[place(bands_[i].from)], &r = rightAt[place(bands_[i].to)];
        s.left = {x0 - endWidth, l, endWidth, h};
        s.right = {x1, r, endWidth, h};
        l += h;
        r += h;
        const qreal bend = (x1 - x0) * 0.45;
        s.path.moveTo(x0, s.left.top());
        s.path.cubicTo(x0 + bend, s.left.top(), x1 - bend, s.right.top(), x1, s.right.top());
        s.path.lineTo(x1, s.right.bottom());
        s.path.cubicTo(x1 - bend, s.right.bottom(), x0 + bend, s.left.bottom(), x0, s.left.bottom());
        s.path.closeSubpath();
    }
    if (layoutDirection() == Qt::RightToLeft) {
        QTransform mirror(-1, 0, 0, 1, size.width(), 0);
        for (Shape &s : shapes) {
            s.left = mirror.mapRect(s.left);
            s.right = mirror.mapRect(s.right);
            s.path = mirror.map(s.path);
        }
    }
    return shapes;
}

QPainterPath VoteFlow::areaOf(std::size_t band) const { return shapesFor(size()).at(band).path; }

void VoteFlow::paintEvent(QPaintEvent *)
{
    if (height() < leastHeight) return;
    QPainter painter(this);
    paintOn(painter, size());
}

void VoteFlow::paintOn(QPainter &painter, QSizeF size) const
{
    if (!table_ || bands_.empty()) return;
    const Theme &t = theme();
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<Shape> shapes = shapesFor(size);
    for (const bool changes : {false, true}) // changes on top
        for (std::size_t i = 0; i < bands_.size(); ++i) {
            const Band &band = bands_[i];
            if (band.changed() != changes) continue;
            QColor ground = positionColour(tookPart(band.to) ? band.to : band.from, t);
            ground.setAlphaF(band.from == band.to ? (t.dark ? 0.26f : 0.16f) : (t.dark ? 0.14f : 0.08f));
            if (changes) fillPosition(painter, shapes[i].path, band.to, t);
            else painter.fillPath(shapes[i].path, ground);
            const bool marked = hovered_ == i || (hasFocus() && current_ == i);
            if (marked) painter.strokePath(shapes[i].path, QPen(t.accent, 2));
        }
    const QFont font = strongFont(this->font());
    painter.setFont(font);
    for (std::size_t i = 0; i < bands_.size(); ++i) {
        if (!bands_[i].changed()) continue;
        const QPointF middle = numberPlace(shapes[i].left.center(), shapes[i].right.center());
        const QString number = QLocale().toString(bands_[i].count);
        const qreal w = QFontMetricsF(font).horizontalAdvance(number) + 10;
        const QRectF plate(middle.x() - w / 2, middle.y() - 8.5, w, 17);
        painter.setPen(QPen(positionColour(bands_[i].to, t), 1));
        painter.setBrush(t.paper);
        painter.drawRoundedRect(plate, 8, 8);
        painter.setPen(t.text);
        painter.drawText(plate, Qt::AlignCenter, number);
    }
    paintEnd(painter, shapes, false);
    paintEnd(painter, shapes, true);
    painter.setFont(font);
    painter.setPen(t.text);
    const QRectF caption(0, 0, size.width(), captionHeight - 4);
    painter.drawText(caption, int(Qt::AlignLeading | Qt::AlignVCenter), voteName(table_->votes[from_]));
    painter.drawText(caption, int(Qt::AlignTrailing | Qt::AlignVCenter), voteName(table_->votes[to_]));
}

void VoteFlow::paintEnd(QPainter &painter, const std::vector<Shape> &shapes, bool right) const
{
    const Theme &t = theme();
    const bool outer = right != (layoutDirection() == Qt::RightToLeft); // labels stand at the right of this end
    painter.setFont(font());
    for (const Position end : ends) {
        QRectF box;
        int count = 0;
        for (std::size_t i = 0; i < bands_.size(); ++i) {
            if ((right ? bands_[i].to : bands_[i].from) != end) continue;
            box |= right ? shapes[i].right : shapes[i].left;
            count += bands_[i].count;
        }
        if (count == 0) continue;
        QPainterPath path;
        path.addRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        fillPosition(painter, path, end, t);
        painter.setPen(tookPart(end) ? t.text : t.quiet);
        const QRectF label(outer ? box.right() + 4 : 0, box.center().y() - 9, outer ? labelRoom() - 4 : box.left() - 4, 18);
        painter.drawText(label, int((outer ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter), QLocale().toString(count));
    }
}

std::optional<std::size_t> VoteFlow::bandAt(const QPointF &point) const
{
    if (height() < leastHeight) return std::nullopt;
    const std::vector<Shape> shapes = shapesFor(size());
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const bool there = shapes[i].path.contains(point) || shapes[i].left.contains(point) || shapes[i].right.contains(point);
        if (there && (!found || bands_[i].changed())) found = i; // changes lie on top
    }
    return found;
}

void VoteFlow::setCurrent(std::size_t band)
{
    current_ = band;
    setAccessibleName(wordsOf(bands_[band]));
    bringIntoView(*this, areaOf(band).boundingRect().toRect());
    update();
}

void VoteFlow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) return;
    if (const auto band = bandAt(event->position())) emit chosen(bands_[*band]);
}

void VoteFlow::mouseMoveEvent(QMouseEvent *event)
{
    const auto band = bandAt(event->position());
    if (band == hovered_) return;
    hovered_ = band;
    setCursor(band ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void VoteFlow::leaveEvent(QEvent *)
{
    hovered_.reset();
    update();
}

void VoteFlow::keyPressEvent(QKeyEvent *event)
{
    if (bands_.empty()) return QWidget::keyPressEvent(event);
    const std::size_t last = bands_.size() - 1;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right: return setCurrent(current_ ? std::min(last, *current_ + 1) : 0);
    case Qt::Key_Up:
    case Qt::Key_Left: return setCurrent(current_ && *current_ > 0 ? *current_ - 1 : 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (current_) emit chosen(bands_[*current_]);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

bool VoteFlow::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto band = bandAt(help->pos())) QToolTip::showText(help->globalPos(), wordsOf(bands_[*band]), this);
        else QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace resolute::ui
