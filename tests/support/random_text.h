// SPDX-License-Identifier: GPL-3.0-or-later
// Resolutions out of a seeded generator: the same seed gives the same text on every machine.
#pragma once

#include "core/document/document.h"

#include <cstdint>
#include <memory>

namespace resolute::test {

/// Numbers that do not depend on the standard library's distributions (SplitMix64).
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}
    [[nodiscard]] std::uint64_t next();
    [[nodiscard]] std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() % n); }
    [[nodiscard]] bool chance(int percent) { return below(100) < static_cast<std::size_t>(percent); }

private:
    std::uint64_t state_;
};

/// Preambular and operative paragraphs of invented prose, some with sub-paragraphs of two levels, headings, an annex.
[[nodiscard]] std::shared_ptr<Document> randomText(Dice &dice, std::size_t paragraphs, bool annexes = true);
/// The text with words, paragraphs and order changed: edits, insertions, deletions, moves, splits, merges, odd numbers.
[[nodiscard]] std::shared_ptr<Document> randomlyEdited(const Document &document, Dice &dice);

} // namespace resolute::test
