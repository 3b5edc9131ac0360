// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that a command is given.
#pragma once

#include "app/cli/command.h"
#include "core/document/document.h"

#include <string>
#include <vector>

namespace resolute::cli {

struct Inputs {
    std::vector<DocumentPtr> documents; ///< in the order given; complete only where status is done
    int status = done;
};

/// Reads all texts. Each one that fails is reported, so that a person mends all of them at once.
[[nodiscard]] Inputs readInputs(const std::vector<std::string> &paths);

} // namespace resolute::cli
