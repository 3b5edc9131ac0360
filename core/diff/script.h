// SPDX-License-Identifier: GPL-3.0-or-later
// Two sequences of words to the stretches in which they differ.
//
// A shortest edit script alone reads badly: it keeps a comma here and an "of" there that happen to recur. So words in
// common count by what they carry, and every new stretch costs something; the best sum is found by dynamic programming
// over what remains between the common beginning and end.
#pragma once

#include "core/text/wordtable.h"

#include <cstdint>
#include <span>
#include <vector>

namespace resolute::diffing {

/// How much it is worth that a word is kept.
enum class Carries : std::uint8_t { mark, function, content, reference };

struct Unit {
    WordId id = 0;
    Carries carries = Carries::content;
};

/// Words [a, aEnd) of the old sequence stand for words [b, bEnd) of the new; one of the two may be empty.
struct Hunk {
    std::uint32_t a = 0, aEnd = 0, b = 0, bEnd = 0;
    [[nodiscard]] bool insertion() const { return a == aEnd; }
    [[nodiscard]] bool deletion() const { return b == bEnd; }
    [[nodiscard]] bool replacement() const { return a != aEnd && b != bEnd; }
    bool operator==(const Hunk &) const = default;
};

/// Ordered, apart, none empty on both sides; between them the sequences are equal. Cost: the product of the lengths
/// that differ; texts of several thousand words are first cut at words that stand once on each side.
[[nodiscard]] std::vector<Hunk> editScript(std::span<const Unit> a, std::span<const Unit> b);

} // namespace resolute::diffing
