// SPDX-License-Identifier: GPL-3.0-or-later
// The votes of a series on paper: tallies as drawn bars, who changed position, and every State under its position.
#pragma once

#include "core/votes/votes.h"
#include "ui/print/flow.h"

namespace resolute::ui {

/// On pages of their own; nothing without a vote. `votes` has to outlive them.
[[nodiscard]] std::vector<std::unique_ptr<Piece>> votePieces(const VoteTable &votes, const QRectF &body);

} // namespace resolute::ui
