// SPDX-License-Identifier: GPL-3.0-or-later
// The votes as one picture to hand on: tallies, flow between the last two votes, the matrix of States.
#pragma once

#include "core/votes/votes.h"

#include <QImage>
#include <QString>

namespace resolute::ui {

/// In the theme's colours, 1000 wide at `scale` 1, as high as it must be. GUI thread.
[[nodiscard]] QImage votePicture(const VoteTable &table, qreal scale = 2.0);
/// Saves it as SVG or, by the file's name, as PNG; false if the file cannot be written.
[[nodiscard]] bool saveVotePicture(const VoteTable &table, const QString &path);

} // namespace resolute::ui
