// SPDX-License-Identifier: GPL-3.0-or-later
// What stands below each other on pages: pieces that know how high they are and where they may be broken, and how they
// are shared out over pages. Measures are pixels of 96 to the inch.
#pragma once

#include <QRectF>

#include <array>
#include <memory>
#include <vector>

class QPainter;

namespace resolute::ui {

/// What a piece is, for the structure of a tagged PDF.
enum class PieceRole { title, heading, paragraph, tableRow, artifact };

class Piece
{
public:
    virtual ~Piece() = default;

    /// How far a piece is used up: by column of paper, from its own top.
    using Cut = std::array<qreal, 2>;
    struct Part {
        Cut from{}, to{};
        qreal height = 0;  ///< 0: nothing fits
        bool rest = false; ///< more is to come
    };
    /// As much from `from` on as fits into `room`; with `all` everything, though it does not fit.
    [[nodiscard]] virtual Part part(const Cut &from, qreal room, bool all) const = 0;
    virtual void paint(QPainter &painter, qreal top, const Part &part, bool marks) const = 0;

    [[nodiscard]] virtual PieceRole role() const { return PieceRole::paragraph; }

    qreal gap = 0;         ///< behind it, not at the end of a page
    bool withNext = false; ///< stands on the page where the next piece begins
    bool newPage = false;  ///< begins a page
    int repeats = -1;      ///< the piece, by place in the flow, that is repeated above it on a new page: the head of a table
};

/// A piece that is never broken.
class WholePiece : public Piece
{
public:
    [[nodiscard]] virtual qreal height() const = 0;
    virtual void paintWhole(QPainter &painter, qreal top) const = 0;
    [[nodiscard]] Part part(const Cut &from, qreal room, bool all) const override
    {
        const qreal h = height();
        return h <= room || all ? Part{from, {h, h}, h, false} : Part{from, from, 0, true};
    }
    void paint(QPainter &painter, qreal top, const Part &, bool) const override { paintWhole(painter, top); }
};

struct PlacedPart {
    int piece = 0, page = 0;
    qreal top = 0;
    Piece::Part part;
    bool first = true; ///< the piece begins here
};

/// Shares the pieces out over pages of this body. A piece that fits no page is set over its edge rather than lost.
[[nodiscard]] std::vector<PlacedPart> share(const std::vector<std::unique_ptr<Piece>> &pieces, const QRectF &body);

} // namespace resolute::ui
