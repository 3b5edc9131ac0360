// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/vote_bars.h"

#include "ui/bridge/words.h"
#include "ui/delegates/vote_paint.h"
#include "ui/models/vote_words.h"
#include "ui/views/bring_into_view.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace resolute::ui {

namespace {

constexpr qreal barHeight = 22, gap = 10;
constexpr int stackedBelow = 560; ///< pixels of width: captions need some 200 beside bars that still say something

} // namespace

VoteBars::VoteBars(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Tallies of the votes"));
}

void VoteBars::setTable(const VoteTable *table)
{
    table_ = table;
    parts_.clear();
    chosen_.reset();
    current_.reset();
    hovered_.reset();
    QStringList words;
    for (std::size_t v = 0; table_ && v < table_->votes.size(); ++v) {
        const Vote &vote = table_->votes[v];
        const int i = static_cast<int>(v);
        const int absent = table_->count(v, Position::notParticipating);
        for (const Part &part : {Part{i, Position::inFavour, vote.inFavour}, Part{i, Position::against, vote.against},
                 Part{i, Position::abstaining, vote.abstaining}, Part{i, Position::notParticipating, absent}})
            if (part.count > 0) parts_.push_back(part);
        words += QStringLiteral("%1, %2: %3. %4").arg(voteName(vote), dateWords(vote.date), tallyWords(vote), majorityWords(vote));
    }
    setAccessibleDescription(words.join(u' '));
    updateGeometry();
    update();
}

void VoteBars::setChosen(std::optional<Part> part)
{
    if (part == chosen_) return;
    chosen_ = part;
    update();
}

VoteBars::Layout VoteBars::layoutFor(int width) const
{
    Layout l;
    const QFontMetricsF bold(strongFont(font())), plain(font());
    qreal caption = 0;
    int most = 1;
    for (std::size_t v = 0; table_ && v < table_->votes.size(); ++v) {
        const Vote &vote = table_->votes[v];
        caption = std::max({caption, bold.horizontalAdvance(voteName(vote)), plain.horizontalAdvance(dateWords(vote.date))});
        most = std::max(most, vote.inFavour + vote.against + vote.abstaining + table_->count(v, Position::notParticipating));
    }
    l.stacked = width < stackedBelow;
    l.left = l.stacked ? 0 : std::ceil(caption) + captionGap;
    const qreal right = l.stacked ? 0 : std::min<qreal>(230, width * 0.26);
    l.width = std::max<qreal>(60, width - l.left - right - 1);
    l.perState = l.width / most;
    l.top = (l.stacked ? plain.height() + 4 : 0) + 6;
    l.height = std::max<qreal>(barHeight, plain.height() + 6);
    l.pitch = l.top + std::max<qreal>(l.height, l.stacked ? 0 : plain.height() * 2) + gap;
    return l;
}

QRectF VoteBars::areaOf(const Part &part) const
{
    const Layout l = layoutFor(width());
    int before = 0;
    for (const Part &p : parts_)
        if (p.vote == part.vote && p.position < part.position) before += p.count;
    const qreal x = l.left + before * l.perState, w = part.count * l.perState;
    QRectF area(x, part.vote * l.pitch + l.top, w, l.height);
    if (layoutDirection() == Qt::RightToLeft) area.moveRight(width() - area.left());
    return area;
}

QString VoteBars::wordsOf(const Part &part) const
{
    return tr("%1: %2 %3", "vote, number of States, position")
        .arg(voteName(table_->votes[static_cast<std::size_t>(part.vote)]))
        .arg(part.count)
        .arg(positionWord(part.position));
}

QSize VoteBars::sizeHint() const { return {720, heightForWidth(720)}; }
QSize VoteBars::minimumSizeHint() const { return {180, heightForWidth(width())}; }

int VoteBars::heightForWidth(int width) const
{
    if (!table_ || table_->votes.empty()) return 0;
    return int(std::ceil(legendFor(width).back().box.bottom())) + 4;
}

std::optional<std::size_t> VoteBars::partAt(const QPointF &point) const
{
    for (std::size_t i = 0; i < parts_.size(); ++i)
        if (areaOf(parts_[i]).adjusted(0, -4, 0, 4).contains(point)) return i;
    return std::nullopt;
}

void VoteBars::setCurrent(std::optional<std::size_t> part)
{
    current_ = part;
    update();
    if (!part) return;
    bringIntoView(*this, areaOf(parts_[*part]).toRect());
    QAccessibleEvent event(this, QAccessible::NameChanged);
    setAccessibleName(wordsOf(parts_[*part]));
    QAccessible::updateAccessibility(&event);
}

void VoteBars::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) return;
    if (const auto part = partAt(event->position())) {
        setCurrent(part);
        emit chosen(parts_[*part]);
    }
}

void VoteBars::mouseMoveEvent(QMouseEvent *event)
{
    const auto part = partAt(event->position());
    if (part == hovered_) return;
    hovered_ = part;
    setCursor(part ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void VoteBars::leaveEvent(QEvent *)
{
    hovered_.reset();
    update();
}

void VoteBars::focusInEvent(QFocusEvent *event)
{
    if (!current_ && !parts_.empty()) setCurrent(0);
    QWidget::focusInEvent(event);
}

void VoteBars::keyPressEvent(QKeyEvent *event)
{
    if (parts_.empty()) return QWidget::keyPressEvent(event);
    const std::size_t at = current_.value_or(0);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto beside = [&](int step) { // the next or previous part, or the first of the next vote
        const auto next = static_cast<std::ptrdiff_t>(at) + step;
        setCurrent(static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(next, 0, std::ssize(parts_) - 1)));
    };
    const auto other = [&](int step) {
        const Part wanted{parts_[at].vote + step, parts_[at].position, 0};
        for (std::size_t i = 0; i < parts_.size(); ++i)
            if (parts_[i].vote == wanted.vote && parts_[i].position <= wanted.position) setCurrent(i);
    };
    switch (event->key()) {
    case Qt::Key_Left: return beside(mirrored ? 1 : -1);
    case Qt::Key_Right: return beside(mirrored ? -1 : 1);
    case Qt::Key_Up: return other(-1);
    case Qt::Key_Down: return other(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: emit chosen(parts_[at]); return;
    default: QWidget::keyPressEvent(event);
    }
}

bool VoteBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && table_) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto part = partAt(help->pos())) {
            const Vote &vote = table_->votes[static_cast<std::size_t>(parts_[*part].vote)];
            QToolTip::showText(help->globalPos(), wordsOf(parts_[*part]) + u'\n' + majorityWords(vote), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace resolute::ui
