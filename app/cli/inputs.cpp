// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputs.h"

#include "core/compare/comparison.h"

#include <algorithm>
#include <memory>

namespace resolute::cli {

namespace {

bool hasTrackedChanges(const Document &document)
{
    return std::ranges::any_of(document.issues, [](const Issue &issue) { return issue.message->code == "tracked-as-proposed"; });
}

DocumentPtr named(const Document &document, const char *which)
{
    auto copy = std::make_shared<Document>(document);
    copy->file += which;
    return copy;
}

} // namespace

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
        auto document = load(path, {}, readOptions(tracked));
        if (!document) {
            out.status = report(document.error());
            continue;
        }
        if (tracked == "both" && path != "-" && hasTrackedChanges(**document)) {
            const auto before = load(path, {}, readOptions("before"));
            if (before) out.documents.push_back(named(**before, " (before)"));
            else out.status = report(before.error());
            *document = named(**document, " (proposed)");
        }
        out.documents.push_back(std::move(*document));
    }
    return out;
}

} // namespace resolute::cli
