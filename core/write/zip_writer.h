// SPDX-License-Identifier: GPL-3.0-or-later
// A ZIP archive made in memory, the same bytes for the same files.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace resolute {

class ZipWriter
{
public:
    /// Adds a file; names are paths with slashes, UTF-8, each used once. Files keep the order of these calls.
    void add(std::string name, std::string bytes) { entries_.push_back({std::move(name), std::move(bytes)}); }
    /// The archive, deflated, with every time set to 1 January 1980 (the first that ZIP can write).
    [[nodiscard]] std::string finish() const;

private:
    struct Entry {
        std::string name, bytes;
    };
    std::vector<Entry> entries_;
};

} // namespace resolute
