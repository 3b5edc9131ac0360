// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evidence.h"

namespace resolute::cli {

void addEvidence(CLI::App &command, bool &shown)
{
    command.add_flag("--evidence", shown, "Say at the end what it was made from and how: hashes of the inputs, version, settings");
}

std::string program() { return "Resolute " RESOLUTE_VERSION; }

} // namespace resolute::cli
