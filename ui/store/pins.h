// SPDX-License-Identifier: GPL-3.0-or-later
// Which paragraphs belong together by a person's decision: values that can be kept, listed and undone.
//
// A paragraph is named by its id and its opening words. After a new version of a file the words decide where both
// disagree, and a pin whose paragraphs are not found is left out of the comparison, never forgotten.
#pragma once

#include "core/align/alignment.h"
#include "ui/store/arrangement.h"

#include <optional>
#include <string>
#include <vector>

namespace resolute::ui {

struct PinnedParagraph {
    std::string id{};    ///< "O12(b)"
    std::string words{}; ///< how it begins, up to 80 bytes
    bool operator==(const PinnedParagraph &) const = default;
};

/// One decision. An empty side: these have no counterpart in the other text.
struct Pin {
    TextId older{}, newer{};
    std::vector<PinnedParagraph> a, b; ///< of the older text and of the newer one
    bool operator==(const Pin &) const = default;
};

[[nodiscard]] PinnedParagraph pinned(const Document &document, ParagraphIndex paragraph);
/// By id if the words fit, else by the words alone if only one paragraph begins with them.
[[nodiscard]] std::optional<ParagraphIndex> resolve(const PinnedParagraph &paragraph, const Document &document);
/// What the core takes; none if a paragraph is gone. `a` lies in `older`.
[[nodiscard]] std::optional<PinnedLink> resolve(const Pin &pin, const Document &older, const Document &newer);
/// Those of `pins` that speak of these two texts, in either order, without contradictions (the latest counts).
[[nodiscard]] std::vector<PinnedLink> linksBetween(const std::vector<Pin> &pins, TextId older, const Document &a, TextId newer, const Document &b);

/// `pins` with what `next` decides: earlier pins that name one of its paragraphs between the same texts give way.
[[nodiscard]] std::vector<Pin> withPin(std::vector<Pin> pins, Pin next);
/// `pins` without those that name a paragraph of `like` between the same texts: the program decides again.
[[nodiscard]] std::vector<Pin> withoutPins(std::vector<Pin> pins, const Pin &like);

} // namespace resolute::ui
