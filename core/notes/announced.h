// SPDX-License-Identifier: GPL-3.0-or-later
// Announced against actual: a draft, the revisions that were announced, and the final text. What was announced and done,
// what was announced and not done, what was done and never announced.
//
// The announced revisions are carried out on the draft, and the result is compared with the final text as any two texts
// are. A difference that touches announced words tells that they were not taken over, or not so; every other
// difference was not announced. So other wording and other numbers are met as everywhere, by alignment.
#pragma once

#include "core/align/alignment.h"
#include "core/diff/change.h"
#include "core/notes/parse.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace resolute {

enum class Fulfilment {
    done,         ///< to the letter, but for typography
    inOtherWords, ///< done; the final words differ a little from those announced, or stand at another place
    partly,       ///< at some of its places only, or a part of its words only
    otherwise,    ///< what it was to change did change, into something else
    notDone,
    unclear ///< the instruction is not understood, or does not fit the draft
};
[[nodiscard]] std::string_view name(Fulfilment fulfilment); ///< "in-other-words"
[[nodiscard]] constexpr bool isDone(Fulfilment f) { return f == Fulfilment::done || f == Fulfilment::inOtherWords; }

/// What differs between the words as announced (a) and as they stand (b).
struct AnnouncedChange {
    ParagraphIndex of{};  ///< paragraph of the final text
    ByteRange range;      ///< the words there; empty where announced words are missing
    std::string a;        ///< the words as the announced revisions would have them
    ChangeClass changeClass = ChangeClass::substantive;
};

struct AnnouncedItem {
    std::size_t number = 0; ///< place among the announced revisions, from 1
    std::string words;      ///< as announced
    Fulfilment fulfilment = Fulfilment::done;
    const Message *why = nullptr; ///< null for what was done to the letter
    std::vector<std::string> arguments;
    std::vector<ParagraphIndex> before, after; ///< paragraphs of the draft and of the final text that it is about
    std::vector<AnnouncedChange> differences;
};

/// A difference between the draft as announced and the final text.
struct UnannouncedItem {
    Relation relation = Relation::edited;
    std::vector<ParagraphIndex> before, after; ///< of the draft and of the final text
    std::vector<AnnouncedChange> changes;      ///< empty for whole paragraphs that came, went or moved
};

struct AnnouncedReport {
    std::vector<AnnouncedItem> announced;     ///< in the order in which they were announced
    std::vector<UnannouncedItem> unannounced; ///< reading order of the final text

    [[nodiscard]] std::size_t done() const;
    [[nodiscard]] bool asAnnounced() const { return unannounced.empty() && done() == announced.size(); }
};

/// Renumbering that nobody had to ask for is no item. Costs two alignments.
[[nodiscard]] AnnouncedReport checkAnnounced(const Document &draft, std::span<const ReadInstruction> announced, const Document &adopted);

} // namespace resolute
