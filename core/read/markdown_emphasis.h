// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of Markdown whose emphasis converters write as Markdown does not read it. Pure; from any thread.
#pragma once

#include <string>
#include <string_view>

namespace resolute {

[[nodiscard]] std::string withoutSlantedMarks(std::string_view line);
[[nodiscard]] std::string withUprightMarks(std::string_view line);
[[nodiscard]] std::string withStarsWithin(std::string_view line);
[[nodiscard]] bool isBehindBlank(std::string_view line, char mark);
[[nodiscard]] std::string withTightEmphasis(std::string_view line);

} // namespace resolute
