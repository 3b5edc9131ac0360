// SPDX-License-Identifier: GPL-3.0-or-later
// Distances of the aligned view, in pixels on the 4 px grid; and the longest comfortable line, in characters.
#pragma once

namespace resolute::ui::metrics {

inline constexpr int side = 16;       // left and right of everything
inline constexpr int gutter = 44;     // between columns
inline constexpr int rowGap = 12;     // between paragraphs
inline constexpr int foldHeight = 36;
inline constexpr int bottom = 48;     // below the last row
inline constexpr int context = 36;    // kept visible around what was jumped to
inline constexpr int longestLine = 78;
inline constexpr int shortestLine = 30; // characters; below that columns go out of sight instead of growing narrower
inline constexpr int shortestFullLine = 25; // the same of Chinese, where one character says more
inline constexpr int tightestLine = 22; // where all columns are in sight with lines as short as this, none goes out of it
inline constexpr int tightestFullLine = 15;
inline constexpr double fullShare = 0.6;    // of so many letters: the Chinese characters that say as much
inline constexpr int closeGutter = 34; // between more than two columns
inline constexpr int bar = 3;         // of the current row

} // namespace resolute::ui::metrics
