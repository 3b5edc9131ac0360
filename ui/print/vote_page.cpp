// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/vote_page.h"

#include "ui/bridge/listed.h"
#include "ui/bridge/state_words.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/delegates/vote_paint.h"
#include "ui/models/vote_words.h"
#include "ui/print/text_piece.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

namespace resolute::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

constexpr std::array sides{Position::inFavour, Position::against, Position::abstaining};
constexpr qreal barHeight = 14, gap = 10;

/// Sets one thing at a top and returns its height; with no painter it only measures.
using Setter = std::function<qreal(QPainter *, QRectF)>;

int countOf(const Vote &vote, Position side)
{
    return side == Position::inFavour ? vote.inFavour : side == Position::against ? vote.against : vote.abstaining;
}

QString names(const VoteTable &votes, std::size_t vote, Position position)
{
    QStringList list;
    for (const StateRow &row : votes.states)
        if (row.positions[vote] == position) list << stateWord(row.state);
    return listed(list);
}

Setter bar(const VoteTable &votes, std::size_t index)
{
    return [&votes, index](QPainter *painter, QRectF at) {
        const Theme &theme = lightTheme();
        const Vote &vote = votes.votes[index];
        qreal y = at.top()
            + setText(painter, at.topLeft(), at.width(), Words::tr("%1, %2: %3").arg(voteName(vote), dateWords(vote.date), tallyWords(vote)),
                {paperFont(9), theme.text, 1.5});
        int most = 1; // bars of all votes share a scale
        for (const Vote &v : votes.votes) most = std::max(most, v.inFavour + v.against + v.abstaining);
        qreal x = at.left();
        for (const Position side : sides) {
            const int n = countOf(vote, side);
            const QRectF area(x, y, at.width() * n / most, barHeight);
            x = area.right();
            if (!painter || n == 0) continue;
            QPainterPath path;
            path.addRect(area);
            fillPosition(*painter, path, side, theme);
            painter->setPen(QPen(theme.paper, 1.5));
            painter->drawLine(area.topRight(), area.bottomRight());
        }
        return y + barHeight + gap - at.top();
    };
}

Setter changed(const VoteTable &votes, const PositionChange &change)
{
    return [&votes, &change](QPainter *painter, QRectF at) {
        const Theme &theme = lightTheme();
        const qreal mark = 10;
        const QString text = Words::tr("%1: %2 → %3")
                                 .arg(stateWord(votes.states[change.row].state), positionWord(change.from), positionWord(change.to));
        const qreal height = setText(painter, {at.left() + mark + 8, at.top()}, at.width() - mark - 8, text, {paperFont(9), theme.text, 1.5});
        if (painter) drawPositionMark(*painter, {at.left(), at.top(), mark, height}, mark, change.to, theme);
        return height;
    };
}

Setter list(const VoteTable &votes, std::size_t vote, Position side)
{
    return [&votes, vote, side](QPainter *painter, QRectF at) {
        const Theme &theme = lightTheme();
        const QString text = names(votes, vote, side);
        if (text.isEmpty()) return 0.0;
        const qreal head = setText(painter, at.topLeft(), at.width(), Words::tr("%1, %2").arg(voteName(votes.votes[vote]), positionWord(side)),
            {paperFont(8, QFont::DemiBold), theme.quiet, 1.5});
        return head + setText(painter, {at.left(), at.top() + head}, at.width(), text, {paperFont(9), theme.text, 1.4}) + gap;
    };
}

class VotePiece : public WholePiece
{
public:
    VotePiece(Setter part, const QRectF &body) : part_(std::move(part)), body_(body), height_(part_(nullptr, {0, 0, body.width(), body.height()})) {}
    [[nodiscard]] qreal height() const override { return height_; }
    void paintWhole(QPainter &painter, qreal top) const override { part_(&painter, {body_.left(), top, body_.width(), height_}); }

private:
    Setter part_;
    QRectF body_;
    qreal height_;
};

} // namespace

std::vector<std::unique_ptr<Piece>> votePieces(const VoteTable &votes, const QRectF &body)
{
    std::vector<std::unique_ptr<Piece>> out;
    if (votes.votes.empty()) return out;
    const auto add = [&](Setter part) { out.push_back(std::make_unique<VotePiece>(std::move(part), body)); };
    const auto heading = [&](const QString &text) {
        auto piece = std::make_unique<HeadingPiece>(text, body);
        piece->bookmark.clear();
        out.push_back(std::move(piece));
    };
    auto first = std::make_unique<HeadingPiece>(Words::tr("Votes"), body);
    first->newPage = true;
    out.push_back(std::move(first));
    for (std::size_t v = 0; v < votes.votes.size(); ++v) add(bar(votes, v));
    if (votes.votes.size() > 1) {
        heading(votes.changed.empty() ? Words::tr("No State that took part in both votes changed its position")
                                      : Words::tr("%n State(s) changed position", nullptr, static_cast<int>(votes.changed.size())));
        for (const PositionChange &change : votes.changed) add(changed(votes, change));
        out.back()->gap = gap;
    }
    heading(Words::tr("States by position"));
    for (std::size_t v = 0; v < votes.votes.size(); ++v)
        for (const Position side : {Position::inFavour, Position::against, Position::abstaining, Position::notParticipating})
            add(list(votes, v, side));
    return out;
}

} // namespace resolute::ui
