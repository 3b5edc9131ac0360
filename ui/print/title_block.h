// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the first row: what was compared, how, and what came out.
#pragma once

#include "core/compare/comparison.h"
#include "ui/print/flow.h"

#include <QString>

namespace resolute::ui {

/// In pieces that a page may end between: many texts have more to say than one page holds. `comparison` has to outlive them.
[[nodiscard]] std::vector<std::unique_ptr<Piece>> titlePieces(const Comparison &comparison, const QString &title, const QRectF &body);

} // namespace resolute::ui
