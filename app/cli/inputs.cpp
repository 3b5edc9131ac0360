// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputs.h"

#include "core/compare/comparison.h"

#include <algorithm>

namespace resolute::cli {

Inputs readInputs(const std::vector<std::string> &paths)
{
    Inputs out;
    if (std::ranges::count(paths, "-") > 1) {
        warn("standard input (-) can be one text only");
        out.status = usage;
        return out;
    }
    for (const std::string &path : paths) {
        auto document = load(path);
        if (document) out.documents.push_back(std::move(*document));
        else out.status = report(document.error());
    }
    return out;
}

} // namespace resolute::cli
