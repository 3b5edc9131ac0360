// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/pdf_repair.h"

#include <algorithm>

namespace resolute {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

/// The last "12 0 obj" that begins before `end`, as "12 0"; empty if there is none.
std::string_view objectBefore(std::string_view bytes, std::size_t end)
{
    for (auto at = bytes.rfind(" obj", end); at != std::string_view::npos && at > 0; at = bytes.rfind(" obj", at - 1)) {
        std::size_t begin = at;
        const auto skipDigits = [&] {
            const auto from = begin;
            while (begin > 0 && isDigit(bytes[begin - 1])) --begin;
            return begin < from && from - begin <= 10;
        };
        if (!skipDigits() || begin == 0 || !isBlank(bytes[begin - 1])) continue;
        --begin;
        if (skipDigits()) return bytes.substr(begin, at - begin);
    }
    return {};
}

} // namespace

std::optional<std::string> withTrailer(std::string_view bytes)
{
    constexpr std::string_view name = "/Catalog";
    for (auto at = bytes.rfind(name); at != std::string_view::npos && at > 0; at = bytes.rfind(name, at - 1)) {
        auto before = at;
        while (before > 0 && isBlank(bytes[before - 1])) --before;
        if (!bytes.substr(0, before).ends_with("/Type")) continue;
        const std::string_view object = objectBefore(bytes, before);
        if (object.empty()) continue;
        std::string out(bytes);
        out += "\nendstream\nendobj\ntrailer\n<< /Root ";
        out += object;
        out += " R >>\nstartxref\n0\n%%EOF\n";
        return out;
    }
    return std::nullopt;
}

} // namespace resolute
