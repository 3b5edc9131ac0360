// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that a command is given.
#pragma once

#include "app/cli/command.h"
#include "core/document/document.h"
#include "core/read/read.h"

#include <string>
#include <vector>

namespace resolute::cli {

struct Inputs {
    std::vector<DocumentPtr> documents; ///< in the order given; complete only where status is done
    int status = done;
};

/// Adds --tracked, which says how files with tracked changes are read: "proposed", "before" or, where several texts
/// are read, "both".
void addTracked(CLI::App &command, std::string &tracked, bool both);
[[nodiscard]] ReadOptions readOptions(const std::string &tracked);

/// Reads all texts. Each one that fails is reported, so that a person mends all of them at once. With "both" a file
/// with tracked changes is two texts, as before and as proposed.
[[nodiscard]] Inputs readInputs(const std::vector<std::string> &paths, const std::string &tracked = "proposed");

} // namespace resolute::cli
