// SPDX-License-Identifier: GPL-3.0-or-later
// How something was made, at its end.
#pragma once

#include "core/write/evidence.h"
#include "ui/print/flow.h"
#include "ui/print/print_options.h"

namespace resolute::ui {

[[nodiscard]] std::vector<std::unique_ptr<Piece>> evidencePieces(const Evidence &evidence, const QRectF &body, const PrintOptions &options);

} // namespace resolute::ui
