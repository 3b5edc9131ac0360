// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/review_file.h"

#include "core/compare/reviewing.h"
#include "core/review/workspace_file.h"

#include <algorithm>

namespace resolute {

namespace {

std::string_view fileName(std::string_view path) { return path.substr(path.find_last_of("/\\") + 1); }

} // namespace

std::vector<std::string> keysOf(const std::vector<DocumentPtr> &documents, const review::Workspace &workspace)
{
    std::vector<std::string> out;
    for (const DocumentPtr &d : documents) {
        auto found = std::ranges::find(workspace.texts, d->sha256, &review::TextEntry::sha256);
        if (found == workspace.texts.end())
            found = std::ranges::find_if(workspace.texts, [&](const review::TextEntry &t) { return fileName(t.path) == fileName(d->file); });
        out.push_back(found == workspace.texts.end() ? std::string() : found->key);
    }
    return out;
}

Result<ReviewedComparison> compareReviewed(std::vector<DocumentPtr> documents, CompareOptions options, const std::string &workspaceFile)
{
    if (workspaceFile.empty()) {
        auto plain = compare(std::move(documents), options);
        if (!plain) return std::unexpected(plain.error());
        return ReviewedComparison{*plain, {}};
    }
    const auto opened = review::openWorkspace(workspaceFile);
    if (!opened) return std::unexpected(opened.error());
    const review::Review &review = opened->workspace.review;
    const std::vector<std::string> keys = keysOf(documents, opened->workspace);
    for (std::size_t to = 0; to < documents.size(); ++to) {
        const std::size_t from = options.base.value_or(to == 0 ? 0 : to - 1);
        if (from == to || from >= documents.size() || keys[from].empty() || keys[to].empty()) continue;
        UsableLinks decided = linksBetween(*documents[from], *documents[to], keys[from], keys[to], review);
        if (!decided.links.empty()) options.pinned.push_back({from, to, std::move(decided.links)});
    }
    const auto made = compare(std::move(documents), options);
    if (!made) return std::unexpected(made.error());
    ReviewedComparison out{withCorrectedClasses(*made, review, keys), {}};
    out.remarks = remarksOf(*out.comparison, review, keys);
    return out;
}

} // namespace resolute
