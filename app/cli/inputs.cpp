// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputs.h"

#include "app/cli/heap.h"
#include "core/base/parallel.h"
#include "core/compare/views.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <optional>

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
    const TrackedView view = trackedViewNamed(tracked).value_or(TrackedView::proposed);
    std::size_t bytes = 0;
    for (const std::string &path : paths) {
        std::error_code unknown; // a pipe, or a file that reading will report
        const auto size = std::filesystem::file_size(path, unknown);
        if (!unknown) bytes += size;
    }
    expectInputs(bytes);
    std::vector<std::optional<Result<std::vector<DocumentPtr>>>> read(paths.size());
    inParallel(paths.size(), 1, [&](std::size_t i, std::size_t) { read[i] = loadViews(paths[i], view); });
    for (auto &documents : read) { // what fails is reported in the order given
        if (!*documents) out.status = report(documents->error());
        else std::ranges::move(**documents, std::back_inserter(out.documents));
    }
    return out;
}

} // namespace resolute::cli
