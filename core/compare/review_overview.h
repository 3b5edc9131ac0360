// SPDX-License-Identifier: GPL-3.0-or-later
// A whole workspace read again: its texts as they are now, the pairs of them that people decided about, and what became of
// every note and decision. What no longer fits is in the lists like all else.
#pragma once

#include "core/compare/reviewing.h"
#include "core/review/workspace.h"

#include <optional>
#include <string>
#include <vector>

namespace resolute {

/// Where a text of a workspace was read from.
enum class TextOrigin { asSaved, changed, carried, unavailable };
[[nodiscard]] std::string_view name(TextOrigin origin); ///< "as-saved", "changed", "carried", "unavailable"

struct WorkspaceText {
    TextOrigin origin = TextOrigin::unavailable;
    DocumentPtr document{};       ///< null of an unavailable one
    std::optional<Error> error{}; ///< why it is unavailable
};

/// One for each text of the workspace, in order. The file counts where it can be read, else the bytes that are carried.
/// `folder`: what paths are relative to.
[[nodiscard]] std::vector<WorkspaceText> loadTexts(const review::Workspace &workspace, const std::string &folder, const Progress &progress = {});

/// Two texts compared, with the links and classes that people decided.
struct ReviewedPair {
    std::size_t from = 0, to = 0; ///< places in the workspace
    ComparisonPtr comparison{};
    std::vector<ReviewedChange> changes{};
    std::vector<const review::Decision *> decided{}; ///< one a change; null: nobody decided

    [[nodiscard]] int reviewed() const; ///< changes with a status other than to do
    [[nodiscard]] int count(review::Status status) const;
};

struct ReviewOverview {
    struct NoteState {
        const review::Note *note = nullptr;
        review::Placement place{};
        std::optional<std::size_t> text{}; ///< place in the workspace of the text it stands in; none: not to be had
        const review::Decision *decision = nullptr; ///< on the change it is about
    };
    std::vector<WorkspaceText> texts{};
    std::vector<ReviewedPair> pairs{}; ///< the one looked at last first
    std::vector<NoteState> notes{};    ///< that are not removed, in the review's order
    std::vector<const review::Decision *> lost{}; ///< decisions whose change is gone from texts that were compared
    std::vector<const review::Decision *> notCompared{}; ///< decisions whose texts are not to be had
    std::vector<const review::Pin *> lostLinks{};
};

/// The workspace must outlive the answer. Errors: of compare.
[[nodiscard]] Result<ReviewOverview> overview(const review::Workspace &workspace, std::vector<WorkspaceText> texts, const Progress &progress = {});

} // namespace resolute
