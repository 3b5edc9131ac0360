// SPDX-License-Identifier: GPL-3.0-or-later
// What a series has more than a pair: the table of all paragraphs, and a heading for each step.
#pragma once

#include "core/compare/comparison.h"
#include "core/write/report.h"
#include "ui/print/flow.h"
#include "ui/store/collation.h"

namespace resolute::ui {

/// A table as pieces; `first` is the place in the flow that they will have.
[[nodiscard]] std::vector<std::unique_ptr<Piece>> tablePieces(const ReportTable &table, const QRectF &body, qreal points, bool rightToLeft,
    int first);
/// With `changedOnly` paragraphs that are the same in all texts are counted below it.
[[nodiscard]] std::vector<std::unique_ptr<Piece>> overviewPieces(const Comparison &comparison, const QRectF &body, int first, bool changedOnly);
/// "··· 12 unchanged paragraphs ···"
[[nodiscard]] std::unique_ptr<Piece> unchangedPiece(int count, const QRectF &body);
[[nodiscard]] std::unique_ptr<Piece> stepHeading(const Collation &collation, const QRectF &body);

} // namespace resolute::ui
