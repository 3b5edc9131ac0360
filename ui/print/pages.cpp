// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pages.h"

#include "ui/print/set_text.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace resolute::ui {

namespace {

constexpr qreal inch = 96;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

QMarginsF margins(bool landscape, bool large)
{
    const qreal side = landscape ? 0.65 * inch : large ? 0.9 * inch : 1.0 * inch;
    return {side, 0.9 * inch, side, 0.75 * inch};
}

} // namespace

QPageLayout sheetFor(const PrintOptions &options, bool landscape)
{
    QPageLayout sheet(QPageSize(options.paper), landscape ? QPageLayout::Landscape : QPageLayout::Portrait, {});
    sheet.setMode(QPageLayout::FullPageMode);
    return sheet;
}

Pages::Pages(const PrintOptions &options, bool landscape)
    : options_(options), sheet_(sheetFor(options, landscape)), size_(sheet_.fullRect(QPageLayout::Point).size() / pointsPerPixel),
      body_(QRectF(QPointF(), size_).marginsRemoved(margins(landscape, options.largePrint)))
{}

Pages::~Pages() = default;

std::vector<PdfAnnotation> Pages::annotations(const std::string &) const { return {}; }

std::vector<PieceRole> Pages::roles() const
{
    std::vector<PieceRole> out;
    for (const auto &piece : pieces_) out.push_back(piece->role());
    return out;
}

void Pages::lay()
{
    placed_ = share(pieces_, body_);
    count_ = placed_.empty() ? 1 : placed_.back().page + 1;
}

void Pages::paint(QPainter &painter, int page, bool marks) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const auto within = [this](int piece, PieceRole role, const auto &draw) {
        if (onBegin) onBegin(piece, role);
        draw();
        if (onEnd) onEnd();
    };
    within(-1, PieceRole::artifact, [&] {
        if (page > 0) paintHead(painter, page);
        paintFoot(painter, page);
    });
    for (auto it = std::ranges::lower_bound(placed_, page, {}, &PlacedPart::page); it != placed_.end() && it->page == page; ++it) {
        const Piece &piece = *pieces_[static_cast<std::size_t>(it->piece)];
        const bool repeated = !it->first && piece.repeats == it->piece; // the head of a table, again
        within(repeated ? -1 : it->piece, repeated ? PieceRole::artifact : piece.role(), [&] { piece.paint(painter, it->top, it->part, marks); });
    }
}

void Pages::paintFoot(QPainter &painter, int page) const
{
    const qreal points = options_.largePrint ? 16 : 7.5;
    const TextLook foot{paperFont(points), options_.largePrint ? lightTheme().text : lightTheme().quiet, 1.3, Qt::AlignRight};
    setText(&painter, {body_.left(), size_.height() - (options_.largePrint ? 0.6 : 0.5) * inch}, body_.width(),
        Words::tr("%1 / %2").arg(page + 1).arg(count()), foot);
}

} // namespace resolute::ui
