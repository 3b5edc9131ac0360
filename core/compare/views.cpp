// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/views.h"

#include "core/document/file_remarks.h"

namespace resolute {

std::optional<TrackedView> trackedViewNamed(std::string_view name)
{
    if (name == "proposed") return TrackedView::proposed;
    if (name == "before") return TrackedView::before;
    if (name == "both") return TrackedView::both;
    return {};
}

Result<std::vector<DocumentPtr>> loadViews(const std::string &path, TrackedView view, const Progress &progress)
{
    const ReadOptions before{.tracked = TrackedChanges::asBefore};
    auto document = load(path, progress, view == TrackedView::before ? before : ReadOptions{.tracked = TrackedChanges::asProposed});
    if (!document) return std::unexpected(document.error());
    if (view != TrackedView::both || path == "-" || !hasTrackedChanges(**document)) return std::vector{std::move(*document)};
    const auto older = load(path, progress, before);
    if (!older) return std::unexpected(older.error());
    return std::vector{namedReading(*older, "before"), namedReading(*document, "proposed")};
}

} // namespace resolute
