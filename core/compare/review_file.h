// SPDX-License-Identifier: GPL-3.0-or-later
// The notes and decisions of a workspace file laid on a comparison that was made without it.
#pragma once

#include "core/base/result.h"
#include "core/compare/comparison.h"
#include "core/review/remark.h"
#include "core/review/workspace.h"

#include <string>
#include <vector>

namespace resolute {

/// The workspace's key of each document: that of the text with the same bytes, else of the one with the same file name; empty
/// where there is none.
[[nodiscard]] std::vector<std::string> keysOf(const std::vector<DocumentPtr> &documents, const review::Workspace &workspace);

/// A comparison as people decided it, and what they said of it.
struct ReviewedComparison {
    ComparisonPtr comparison;
    review::Remarks remarks;
};

/// Compares with the links and the classes that the workspace file decides; an empty name: without any.
/// Errors: of openWorkspace and compare.
[[nodiscard]] Result<ReviewedComparison> compareReviewed(std::vector<DocumentPtr> documents, CompareOptions options,
    const std::string &workspaceFile);

} // namespace resolute
