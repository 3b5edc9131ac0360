// SPDX-License-Identifier: GPL-3.0-or-later
// The votes of a series on paper: tallies as drawn bars, who changed position, and every State under its position.
#pragma once

#include "core/votes/votes.h"

#include <QRectF>
#include <QSizeF>

class QPainter;

namespace resolute::ui {

/// Pages that the votes take in a body of this size; 0 without a vote.
[[nodiscard]] int votePageCount(const VoteTable &votes, QSizeF body);
void paintVotePage(QPainter &painter, const QRectF &body, const VoteTable &votes, int part);

} // namespace resolute::ui
