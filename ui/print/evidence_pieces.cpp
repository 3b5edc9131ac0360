// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/evidence_pieces.h"

#include "ui/bridge/text.h"
#include "ui/bridge/translate.h"
#include "ui/print/text_piece.h"
#include "ui/theme/theme.h"

namespace resolute::ui {

std::vector<std::unique_ptr<Piece>> evidencePieces(const Evidence &evidence, const QRectF &body, const PrintOptions &options)
{
    const resolute::Words words = exportWords();
    const QString heading = toQt(Evidence::heading(words));
    std::vector<std::unique_ptr<Piece>> out;
    out.push_back(std::make_unique<HeadingPiece>(heading, body, options.largePrint ? 20 : 11));
    const bool rightToLeft = isRightToLeft(heading);
    const qreal points = options.largePrint ? 16 : 8;
    for (const auto &[name, value] : evidence.facts(words)) {
        TextPiece::Setting setting{.look = {paperFont(points), lightTheme().text, 1.35, Qt::AlignLeft}, .left = body.left(), .width = body.width()};
        setting.rightToLeft = rightToLeft;
        out.push_back(std::make_unique<TextPiece>(StyledText({{name + ": ", false, true}, {value}}), std::move(setting)));
        out.back()->gap = 3;
    }
    return out;
}

} // namespace resolute::ui
