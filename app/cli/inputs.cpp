// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputs.h"

#include "core/compare/views.h"

#include <algorithm>

namespace resolute::cli {

void addTracked(CLI::App &command, std::string &tracked, bool both)
{
    std::vector<std::string> known{"proposed", "before"};
    if (both) known.emplace_back("both");
    command
        .add_option("--tracked", tracked,
            both ? "Files with tracked changes: as proposed, as before them, or both as two texts"
                 : "A file with tracked changes: as proposed, or as before them")
        ->type_name(both ? "proposed|before|both" : "proposed|before")
        ->check(CLI::IsMember(known))
        ->capture_default_str();
}

ReadOptions readOptions(const std::string &tracked)
{
    return {.tracked = tracked == "before" ? TrackedChanges::asBefore : TrackedChanges::asProposed};
}

Inputs readInputs(const std::vector<std::string> &paths, const std::string &tracked)
{
    Inputs out;
    if (std::ranges::count(paths, "-") > 1) {
        warn("standard input (-) can be one text only");
        out.status = usage;
        return out;
    }
    for (const std::string &path : paths) {
        auto documents = loadViews(path, trackedViewNamed(tracked).value_or(TrackedView::proposed));
        if (!documents) out.status = report(documents.error());
        else out.documents.insert(out.documents.end(), documents->begin(), documents->end());
    }
    return out;
}

} // namespace resolute::cli
