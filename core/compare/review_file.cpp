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

Result<review::Remarks> remarksIn(const std::string &workspaceFile, const Comparison &comparison)
{
    const auto opened = review::openWorkspace(workspaceFile);
    if (!opened) return std::unexpected(opened.error());
    return remarksOf(comparison, opened->workspace.review, keysOf(comparison.documents, opened->workspace));
}

} // namespace resolute
