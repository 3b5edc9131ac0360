// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/message.h"

#include "core/base/result.h"

namespace resolute {

std::string fill(std::string_view sentence, std::span<const std::string> arguments)
{
    std::string out;
    out.reserve(sentence.size() + 32);
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const bool mark = sentence[i] == '{' && i + 2 < sentence.size() && sentence[i + 2] == '}' && sentence[i + 1] >= '1' && sentence[i + 1] <= '9';
        if (!mark) {
            out += sentence[i];
            continue;
        }
        const auto n = static_cast<std::size_t>(sentence[i + 1] - '1');
        if (n < arguments.size()) out += arguments[n];
        i += 2;
    }
    return out;
}

std::string inEnglish(const Issue &issue) { return fill(issue.message->english, issue.arguments); }

std::string inEnglish(const Error &error)
{
    std::string out = error.file;
    if (error.place.line > 0) out += ':' + std::to_string(error.place.line);
    if (!out.empty()) out += ": ";
    return out + fill(error.message->english, error.arguments);
}

} // namespace resolute
