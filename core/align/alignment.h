// SPDX-License-Identifier: GPL-3.0-or-later
// Which paragraphs of two texts belong together.
//
// Everything in a resolution resembles everything else: paragraphs begin alike and share half their words, so a
// link is never decided alone. How it is decided stands in docs/alignment.md.
#pragma once

#include "core/base/progress.h"
#include "core/document/document.h"

#include <optional>
#include <string_view>
#include <vector>

namespace resolute {

enum class Relation { same, renumbered, edited, moved, movedEdited, split, merged, regrouped, inserted, deleted };
enum class Confidence { high, medium, low };

[[nodiscard]] std::string_view name(Relation relation);
[[nodiscard]] std::string_view name(Confidence confidence);
[[nodiscard]] constexpr bool isMove(Relation r) { return r == Relation::moved || r == Relation::movedEdited; }

/// The next best counterpart that was not taken.
struct RunnerUp {
    ParagraphIndex b{};
    double similarity = 0;
};

/// Paragraphs of the old text (a) and of the new (b) that belong together; one side is empty for insertions and deletions.
struct Correspondence {
    std::vector<ParagraphIndex> a, b; ///< ascending
    Relation relation = Relation::same;
    double similarity = 0; ///< 0 to 1; 1 for texts that are the same but for typography
    Confidence confidence = Confidence::high;
    std::optional<RunnerUp> runnerUp;
    bool numberChanged = false; ///< the printed numbers differ
    bool typographic = false;   ///< the texts differ, and only in typography
};

/// Every paragraph of both texts stands in exactly one correspondence; reading order of the new text, deletions
/// where they stood in the old one.
using Alignment = std::vector<Correspondence>;

/// A link that a person has decided, by paragraphs of both texts. Empty `b` or `a`: has no counterpart.
struct PinnedLink {
    std::vector<ParagraphIndex> a, b;
    bool operator==(const PinnedLink &) const = default;
};

struct AlignOptions {
    std::vector<PinnedLink> pinned; ///< taken as they are; must not contradict each other
};

/// Pure and deterministic. Nearly linear in the number of paragraphs.
[[nodiscard]] Alignment align(const Document &a, const Document &b, const AlignOptions &options = {}, const Progress &progress = {});

} // namespace resolute
