// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/flow.h"

namespace resolute::ui {

namespace {

class Sharing
{
public:
    Sharing(const std::vector<std::unique_ptr<Piece>> &pieces, const QRectF &body) : pieces_(pieces), body_(body), top_(body.top()) {}

    std::vector<PlacedPart> run()
    {
        for (std::size_t i = 0; i < pieces_.size(); ++i) {
            if (!isEmpty() && (pieces_[i]->newPage || !chainFits(i))) turn(i);
            place(i);
        }
        return std::move(out_);
    }

private:
    [[nodiscard]] bool isEmpty() const { return top_ <= body_.top(); }

    /// Whether the piece and those that it has to stay with can begin in what is left of the page.
    [[nodiscard]] bool chainFits(std::size_t i) const
    {
        qreal room = body_.bottom() - top_;
        for (; i < pieces_.size(); ++i) {
            const Piece &p = *pieces_[i];
            const Piece::Part part = p.part({}, room, false);
            if (part.height <= 0 && part.rest) return false;
            if (!p.withNext) return true;
            if (part.rest) return false;
            room -= part.height + p.gap;
        }
        return true;
    }

    /// A new page, with the head of the table that goes on there.
    void turn(std::size_t i)
    {
        ++page_;
        top_ = body_.top();
        const int head = pieces_[i]->repeats;
        if (head < 0 || head == static_cast<int>(i)) return;
        const Piece &piece = *pieces_[static_cast<std::size_t>(head)];
        const Piece::Part part = piece.part({}, body_.height(), true);
        out_.push_back({head, page_, top_, part, false});
        top_ += part.height + piece.gap;
        headed_ = top_;
    }

    void place(std::size_t i)
    {
        const Piece &piece = *pieces_[i];
        Piece::Cut from{};
        bool first = true;
        for (;;) {
            const bool fresh = isEmpty() || top_ == headed_;
            Piece::Part part = piece.part(from, body_.bottom() - top_, false);
            if (part.height <= 0 && fresh) part = piece.part(from, body_.bottom() - top_, true);
            if (part.height > 0) {
                out_.push_back({static_cast<int>(i), page_, top_, part, first});
                top_ += part.height + piece.gap;
                first = false;
                if (!part.rest) return;
                from = part.to;
            } else if (!part.rest) return;
            turn(i);
        }
    }

    const std::vector<std::unique_ptr<Piece>> &pieces_;
    QRectF body_;
    std::vector<PlacedPart> out_;
    int page_ = 0;
    qreal top_, headed_ = -1;
};

} // namespace

std::vector<PlacedPart> share(const std::vector<std::unique_ptr<Piece>> &pieces, const QRectF &body) { return Sharing(pieces, body).run(); }

} // namespace resolute::ui
