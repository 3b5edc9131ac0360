// SPDX-License-Identifier: GPL-3.0-or-later
// Two people's workspaces on the same texts made one. Every version knows by its stamps which versions it was made from,
// so no common ancestor is needed: what only one of the two changed is taken, and what both changed keeps both versions,
// the later one in front, until a person decides. Merging either way round gives the same items, and merging twice the same as once.
#pragma once

#include "core/review/workspace.h"

#include <string>
#include <vector>

namespace resolute::review {

enum class ConflictKind { note, answer, removedNote, status, removedStatus, link, target, text };
[[nodiscard]] std::string_view name(ConflictKind kind);

/// What two people decided differently. Both versions are in the merged workspace, but of texts and targets, where ours stands.
struct Conflict {
    ConflictKind kind = ConflictKind::note;
    std::string id{};    ///< of the item, or key of the text
    std::string where{}; ///< paragraph, or path of the text
    std::string ours{}, theirs{};       ///< the versions, in a few words of theirs: text of a note, name of a status
    Stamp oursBy{}, theirsBy{};
    bool operator==(const Conflict &) const = default;
};

struct Merged {
    Workspace workspace{};
    std::vector<Conflict> conflicts{};
    int notes = 0, decisions = 0; ///< taken over from theirs: new ones and newer versions
};

/// Texts that have the same bytes are the same, whatever their keys; order and view are ours. Paths of both must be
/// relative to the same folder, or absolute.
[[nodiscard]] Merged merge(const Workspace &ours, const Workspace &theirs);

/// The same for one item that stands in a review: replaces it or adds it. What a journal is replayed with.
void put(Review &review, Note note);
void put(Review &review, Decision decision);
void put(Review &review, Pin pin);

} // namespace resolute::review
