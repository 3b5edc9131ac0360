// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/vote_matrix.h"

#include "ui/bridge/state_words.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/delegates/vote_paint.h"
#include "ui/models/vote_words.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace resolute::ui {

namespace {

constexpr qreal leastName = 176, mostName = 300, between = 28, markSize = 11, above = 8;
constexpr std::string_view groups[]{"African", "Asia-Pacific", "Eastern European", "GRULAC", "WEOG", ""};

} // namespace

VoteMatrix::VoteMatrix(const VoteFilter *filter, QWidget *parent) : QWidget(parent), filter_(filter)
{
    setAccessibleName(tr("States by regional group, with a mark for each vote"));
    connect(filter, &QAbstractItemModel::modelReset, this, &VoteMatrix::rowsChanged);
    connect(filter, &VoteFilter::criteriaChanged, this, &VoteMatrix::rowsChanged);
}

void VoteMatrix::rowsChanged()
{
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

qreal VoteMatrix::voteWidth() const
{
    const auto &votes = static_cast<const VoteModel *>(filter_->sourceModel())->table().votes;
    qreal width = markSize + 8;
    for (const Vote &vote : votes) width = std::max(width, QFontMetricsF(font()).horizontalAdvance(voteName(vote)) + 10);
    return width;
}

std::vector<VoteMatrix::Line> VoteMatrix::shownLines() const
{
    const VoteTable &table = static_cast<const VoteModel *>(filter_->sourceModel())->table();
    std::vector<int> rows;
    for (int r = 0; r < filter_->rowCount(); ++r) rows.push_back(filter_->mapToSource(filter_->index(r, 0)).row());
    std::ranges::sort(rows); // by name, however the list is sorted
    std::vector<Line> lines;
    for (const std::string_view group : groups) {
        const std::size_t heading = lines.size();
        for (const int r : rows) {
            if (table.states[static_cast<std::size_t>(r)].group != group) continue;
            if (lines.size() == heading) lines.push_back({-1, std::string(group), 0, {}});
            lines.push_back({r, {}, 0, {}});
            ++lines[heading].count;
        }
    }
    return lines;
}

qreal VoteMatrix::nameWidth(const Line &line) const
{
    const auto votes = static_cast<const VoteModel *>(filter_->sourceModel())->voteCount();
    return line.box.width() - voteWidth() * votes;
}

std::vector<VoteMatrix::Line> VoteMatrix::layoutFor(int width) const
{
    const qreal marks = voteWidth() * static_cast<const VoteModel *>(filter_->sourceModel())->voteCount();
    std::vector<Line> lines = shownLines();
    const auto columns = std::max<std::size_t>(1, static_cast<std::size_t>((width + between) / (leastName + marks + between)));
    const qreal room = (width - between * static_cast<qreal>(columns - 1)) / static_cast<qreal>(columns);
    const qreal columnWidth = std::min(room, mostName + marks);
    // Columns of equal height. A heading never stands alone at the end of one, and a group that goes on in the next
    // is named there again.
    const std::size_t perColumn = std::max<std::size_t>(3, (lines.size() + 2 * (columns - 1) + columns - 1) / columns);
    const qreal height = QFontMetricsF(font()).height() + 4;
    std::vector<Line> placed;
    std::string group;
    qreal x = 0, y = 0;
    std::size_t inColumn = 0, column = 0;
    const auto place = [&](Line line) {
        if (line.row < 0 && inColumn > 0) y += above;
        line.box = {x, y, columnWidth, height};
        y += height;
        ++inColumn;
        placed.push_back(std::move(line));
    };
    for (Line &line : lines) {
        const bool heading = line.row < 0;
        if (heading) group = line.group;
        if (column + 1 < columns && (inColumn >= perColumn || (heading && inColumn + 1 >= perColumn))) {
            ++column;
            x += columnWidth + between;
            y = 0;
            inColumn = 0;
            if (!heading) place({-1, group, 0, {}});
        }
        place(std::move(line));
    }
    if (layoutDirection() == Qt::RightToLeft)
        for (Line &line : placed) line.box.moveRight(width - line.box.left());
    return placed;
}

int VoteMatrix::heightForWidth(int width) const
{
    qreal bottom = 0;
    for (const Line &line : layoutFor(width)) bottom = std::max(bottom, line.box.bottom());
    return int(std::ceil(bottom)) + 4;
}

void VoteMatrix::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintOn(painter, width());
}

void VoteMatrix::paintOn(QPainter &painter, int width) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Line &line : layoutFor(width)) line.row < 0 ? paintHeading(painter, line) : paintState(painter, line);
}

void VoteMatrix::paintHeading(QPainter &painter, const Line &line) const
{
    const Theme &t = theme();
    const auto &votes = static_cast<const VoteModel *>(filter_->sourceModel())->table().votes;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setFont(strongFont(font()));
    painter.setPen(line.count > 0 ? t.text : t.quiet);
    const QString group = line.group.empty() ? groupWord(line.group) : shortGroupWord(line.group);
    const QString name = line.count > 0 ? QStringLiteral("%1 %2").arg(group).arg(line.count) : tr("%1, continued", "regional group").arg(group);
    painter.drawText(line.box, int(Qt::AlignLeading | Qt::AlignVCenter), name);
    painter.setFont(font());
    painter.setPen(t.quiet);
    const qreal w = voteWidth();
    for (std::size_t v = 0; v < votes.size(); ++v) {
        const qreal offset = nameWidth(line) + static_cast<qreal>(v) * w;
        const QRectF box(mirrored ? line.box.right() - offset - w : line.box.left() + offset, line.box.top(), w, line.box.height());
        painter.drawText(box, Qt::AlignCenter, voteName(votes[v]));
    }
    painter.setPen(QPen(t.line, 1));
    painter.drawLine(line.box.bottomLeft() - QPointF(0, 1), line.box.bottomRight() - QPointF(0, 1));
}

void VoteMatrix::paintState(QPainter &painter, const Line &line) const
{
    const Theme &t = theme();
    const VoteTable &table = static_cast<const VoteModel *>(filter_->sourceModel())->table();
    const auto row = static_cast<std::size_t>(line.row);
    const StateRow &state = table.states[row];
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QFont font = table.changeOf(row) ? strongFont(this->font()) : this->font();
    painter.setFont(font);
    painter.setPen(t.text);
    QRectF name = mirrored ? line.box.adjusted(line.box.width() - nameWidth(line) + 6, 0, 0, 0)
                           : line.box.adjusted(0, 0, nameWidth(line) - 6 - line.box.width(), 0);
    const QString sponsor = state.sponsored.empty() ? QString() : tr("sponsor", "mark after the name of a State");
    const qreal room = sponsor.isEmpty() ? 0 : QFontMetricsF(this->font()).horizontalAdvance(sponsor) + 6;
    const QString shown = QFontMetricsF(font).elidedText(stateWord(state.state), Qt::ElideRight, name.width() - room);
    painter.drawText(name, int(Qt::AlignLeading | Qt::AlignVCenter), shown);
    if (!sponsor.isEmpty()) {
        const qreal used = QFontMetricsF(font).horizontalAdvance(shown) + 6;
        name = mirrored ? name.adjusted(0, 0, -used, 0) : name.adjusted(used, 0, 0, 0);
        painter.setFont(this->font());
        painter.setPen(t.quiet);
        painter.drawText(name, int(Qt::AlignLeading | Qt::AlignVCenter), sponsor);
    }
    const qreal w = voteWidth();
    for (std::size_t v = 0; v < state.positions.size(); ++v) {
        const qreal offset = nameWidth(line) + static_cast<qreal>(v) * w;
        const QRectF box(mirrored ? line.box.right() - offset - w : line.box.left() + offset, line.box.top(), w, line.box.height());
        drawPositionMark(painter, box, markSize, state.positions[v], t);
    }
}

void VoteMatrix::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

int VoteMatrix::stateAt(const QPointF &point) const
{
    for (const Line &line : layoutFor(width()))
        if (line.row >= 0 && line.box.contains(point)) return line.row;
    return -1;
}

bool VoteMatrix::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = stateAt(help->pos());
        QStringList words;
        if (row >= 0) {
            const VoteTable &table = static_cast<const VoteModel *>(filter_->sourceModel())->table();
            const StateRow &state = table.states[static_cast<std::size_t>(row)];
            words += stateWord(state.state);
            for (std::size_t v = 0; v < state.positions.size(); ++v)
                words += QStringLiteral("%1: %2").arg(voteName(table.votes[v]), positionWord(state.positions[v]));
        }
        QToolTip::showText(help->globalPos(), words.join(u'\n'), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace resolute::ui
