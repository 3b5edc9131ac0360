// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzz targets hold results against.
#pragma once

#include "core/base/range.h"
#include "core/text/utf8.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <source_location>
#include <string>

namespace resolute::fuzz {

/// Says which one does not hold, and ends.
inline void require(bool ok, std::source_location where = std::source_location::current())
{
    if (ok) return;
    std::fprintf(stderr, "%s:%u does not hold\n", where.file_name(), static_cast<unsigned>(where.line()));
    std::abort();
}

inline bool isBoundary(const std::string &text, std::uint32_t at) { return at <= text.size() && (at == text.size() || !isContinuation(text[at])); }

/// Inside the text, and on the boundaries of letters.
inline bool isRange(const std::string &text, ByteRange range)
{
    return range.begin <= range.end && isBoundary(text, range.begin) && isBoundary(text, range.end);
}

/// Without blanks: changes are of words, and what stands between two may belong to either.
inline std::string words(const std::string &text)
{
    std::string out;
    for (const char c : text)
        if (c != ' ') out += c;
    return out;
}

} // namespace resolute::fuzz
