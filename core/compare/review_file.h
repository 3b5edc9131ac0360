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

/// Errors: of openWorkspace.
[[nodiscard]] Result<review::Remarks> remarksIn(const std::string &workspaceFile, const Comparison &comparison);

} // namespace resolute
