// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program, which sets type and shows windows, started in place of this one.
#pragma once

#include <string>
#include <vector>

namespace resolute::cli {

/// Becomes resolute-workbench with these arguments: does not return if it could be started. Returns an exit status
/// otherwise, and has said why. It is looked for beside this program, then along PATH.
int becomeWorkbench(const std::vector<std::string> &arguments);

} // namespace resolute::cli
