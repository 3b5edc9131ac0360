// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/votes/names.h"

#include <algorithm>

namespace resolute {

namespace {

/// A small letter for a letter of ASCII, 0 for a blank (it comes before letters), a negative for what the collation must weigh.
int rank(char c)
{
    if (c == ' ') return 0;
    if (c >= 'A' && c <= 'Z') return c - 'A' + 'a';
    return c >= 'a' && c <= 'z' ? c : -1;
}

} // namespace

bool comesBefore(std::string_view a, std::string_view b)
{
    // What is alike up to there weighs alike, and no letter of ASCII joins with one before it in this order.
    const auto [x, y] = std::ranges::mismatch(a, b);
    if (x == a.end() || y == b.end()) return y != b.end();
    const int left = rank(*x), right = rank(*y);
    if (left >= 0 && right >= 0 && left != right) return left < right;
    const int order = collate(a, b);
    return order != 0 ? order < 0 : a < b;
}

} // namespace resolute
