// SPDX-License-Identifier: GPL-3.0-or-later
// What people add to a comparison: notes, decisions on changes, links between paragraphs. Plain values.
//
// Everything is keyed by the text it stands in (a key that a text keeps through its versions), the paragraph's name and
// the words themselves with what stands around them (anchor.h finds them again). Nothing is ever dropped: what is
// deleted leaves a tombstone, so that another person's copy does not bring it back; what two people changed at once
// keeps both versions (merge.h).
#pragma once

#include "core/diff/change.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace resolute::review {

/// Fields that this version does not know, as JSON, by name: kept when a file is written again.
using Extra = std::map<std::string, std::string>;

/// Who, and when: ISO 8601 in UTC with milliseconds, "2031-05-06T07:08:09.123Z".
struct Stamp {
    std::string author, time;
    bool operator==(const Stamp &) const = default;
    auto operator<=>(const Stamp &o) const { return time != o.time ? time <=> o.time : author <=> o.author; }
};

/// Words of one text, told so that they can be found again in a newer version of it.
struct Quote {
    std::string text{};      ///< key of the text
    std::string paragraph{}; ///< its name when it was quoted: "O12(b)"; of a footnote, where its mark stands
    std::string words{};     ///< as they stood; empty: the point between `before` and `after`
    std::string before{}, after{}; ///< what stood around them in the paragraph, up to 40 letters each
    Extra extra{};
    bool operator==(const Quote &) const = default;
};

enum class TargetKind { paragraph, words, change };
/// What kind of change a target of kind change is.
enum class ChangePart { words, inserted, deleted, moved, regrouped, footnote };

/// What a note or a decision is about. Of a change, `from` is its place in the older text and `at` in the newer one;
/// the paragraph of a side that has none is empty. Of a paragraph or words, only `at` counts.
struct Target {
    TargetKind kind = TargetKind::paragraph;
    ChangePart part = ChangePart::words;
    Quote at{}, from{};
    Extra extra{};
    bool operator==(const Target &) const = default;
};

/// What every item has. Stamps are those of all versions that led to this one, oldest first: the first is its
/// making, and a version whose stamps hold another's is the newer of the two.
struct Item {
    std::string id{};
    std::vector<Stamp> stamps{};
    bool removed = false; ///< a tombstone
    Extra extra{};
    bool operator==(const Item &) const = default;

    [[nodiscard]] const Stamp &made() const { return stamps.front(); }
    [[nodiscard]] const Stamp &changed() const { return stamps.back(); }
};

struct Answer : Item {
    std::string text{};
    bool operator==(const Answer &) const = default;
};

struct NoteVersion {
    std::string text{};
    Stamp stamp{};
    bool operator==(const NoteVersion &) const = default;
};

struct Note : Item {
    Target target{};
    std::string text{};
    std::vector<Answer> answers{};
    std::vector<NoteVersion> others{}; ///< versions that somebody else wrote meanwhile, until a person decides
    bool operator==(const Note &) const = default;
};

enum class Status { toDo, agreed, notAgreed, toRevise, noted };
inline constexpr int statusCount = 5;

struct Judgement {
    Status status = Status::toDo;
    std::string assignee{};
    std::optional<ChangeClass> correctedClass{};
    bool operator==(const Judgement &) const = default;
};

struct JudgementVersion {
    Judgement judgement{};
    Stamp stamp{};
    bool operator==(const JudgementVersion &) const = default;
};

/// What was decided about one change.
struct Decision : Item {
    Target target{};
    Judgement judgement{};
    std::vector<JudgementVersion> others{};
    bool operator==(const Decision &) const = default;
};

/// These paragraphs of two texts belong together; an empty side: have no counterpart.
struct Pin : Item {
    std::string from{}, to{}; ///< keys of the texts
    std::vector<Quote> a{}, b{};
    bool operator==(const Pin &) const = default;
};

struct Review {
    std::vector<Note> notes{};
    std::vector<Decision> decisions{};
    std::vector<Pin> pins{};
    bool operator==(const Review &) const = default;
};

[[nodiscard]] std::string_view name(Status status);     ///< "to-do", "agreed", "not-agreed", "to-revise", "noted"
[[nodiscard]] std::string_view name(TargetKind kind);   ///< "paragraph", "words", "change"
[[nodiscard]] std::string_view name(ChangePart part);   ///< "words", "inserted", …

/// Notes that are not removed, decisions likewise, in their order.
[[nodiscard]] std::vector<const Note *> liveNotes(const Review &review);
[[nodiscard]] std::vector<const Decision *> liveDecisions(const Review &review);

} // namespace resolute::review
