// SPDX-License-Identifier: GPL-3.0-or-later
// Findings about an input that do not stop the work: what was mended, taken out, or looks wrong.
#pragma once

#include "core/base/message.h"

#include <string>
#include <vector>

namespace resolute {

enum class Severity { info, warning, error };

/// Where in an input something stands. Zero means not known.
struct Place {
    int line = 0;   ///< 1-based line of a text input
    int page = 0;   ///< 1-based page of a paged input
    std::string paragraph; ///< name of the paragraph concerned ("O12"), if one is
    bool operator==(const Place &) const = default;
};

struct Issue {
    Severity severity = Severity::info;
    const Message *message = nullptr; ///< never null in a finished issue
    std::vector<std::string> arguments;
    Place place;
};

/// The issue in English, without its place.
[[nodiscard]] std::string inEnglish(const Issue &issue);

} // namespace resolute
