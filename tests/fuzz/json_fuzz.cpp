// SPDX-License-Identifier: GPL-3.0-or-later
// Files of our own as somebody else may have made them: a workspace, instructions. What must hold: no crash, an error says
// something, and what could be read comes back the same when it was written.
#include "core/notes/json.h"
#include "core/review/workspace.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/targets.h"

#include <string_view>

using namespace resolute;
using fuzz::require;

void resolute::fuzz::json(std::string_view bytes)
{
    if (const auto workspace = review::parseWorkspace(bytes, "fuzz.resolute"); !workspace) {
        require(workspace.error().message != nullptr);
    } else if (!workspace->isReadOnly()) {
        const std::string written = review::toBytes(*workspace);
        const auto again = review::parseWorkspace(written, "again.resolute");
        require(bool(again));
        require(review::toBytes(*again) == written);
    }
    if (const auto notes = notesFromJson(bytes, "fuzz.json"); !notes) {
        require(notes.error().message != nullptr);
    } else {
        const std::string written = toJson(*notes);
        const auto again = notesFromJson(written, "again.json");
        require(bool(again));
        require(toJson(*again) == written);
    }
}
