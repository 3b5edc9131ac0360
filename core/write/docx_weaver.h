// SPDX-License-Identifier: GPL-3.0-or-later
// One correspondence as paragraphs with marks: the changes of its words, its footnotes, its borders of paragraphs.
#pragma once

#include "core/write/docx_flow.h"

namespace resolute::word {

/// The paragraphs of one side of a correspondence as one text, joined by a blank each.
struct Joined {
    const Document *document = nullptr;
    const Numbers *numbers = nullptr;
    std::vector<ParagraphIndex> paragraphs;
    std::string text;
    std::vector<std::uint32_t> starts; ///< of each paragraph in text
    std::vector<ByteRange> emphasis, leads;
    struct Note {
        std::uint32_t at;
        std::size_t footnote;
    };
    std::vector<Note> notes; ///< by place

    Joined(const Document &d, const Numbers &n, std::vector<ParagraphIndex> which);
    /// True where the blank between two paragraphs stands.
    [[nodiscard]] bool isEdge(std::uint32_t at) const;
    [[nodiscard]] bool isEmphasised(std::uint32_t at) const;
    [[nodiscard]] bool isLead(std::uint32_t at) const;
    /// The end of the stretch from `at` in which neither emphasis nor paragraph changes and no note stands; at most `end`.
    [[nodiscard]] std::uint32_t evenUntil(std::uint32_t at, std::uint32_t end) const;
};

/// A correspondence with paragraphs on both sides, whose changes have the same order on both.
[[nodiscard]] std::vector<Woven> weavePair(const FlowContext &context, const Joined &a, const Joined &b, const std::vector<Change> &changes);
/// Paragraphs that stand in one text only, or one end of a move. `changed` are stretches that are no part of the move
/// itself: deleted where it came from, inserted where it went.
[[nodiscard]] std::vector<Woven> weaveOne(const FlowContext &context, const Joined &side, State state, const std::vector<ByteRange> &changed);

} // namespace resolute::word
