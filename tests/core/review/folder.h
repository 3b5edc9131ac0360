// SPDX-License-Identifier: GPL-3.0-or-later
// A folder for files that are saved, and notes to save.
#pragma once

#include "tests/core/review/support.h"

#include <filesystem>
#include <string>
#include <system_error>

#include <unistd.h>

namespace resolute::testing {

struct Folder {
    std::filesystem::path path;
    Folder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "resolute-review-XXXXXX").string();
        path = ::mkdtemp(name.data());
    }
    ~Folder()
    {
        std::error_code ec;
        std::filesystem::permissions(path, std::filesystem::perms::owner_all, ec);
        std::filesystem::remove_all(path, ec);
    }
    [[nodiscard]] std::string operator/(const std::string &name) const { return (path / name).string(); }
};

inline review::Note numbered(int n)
{
    return noteOn("n" + std::to_string(n), "note " + std::to_string(n), {.text = "a", .paragraph = "O1", .words = "Calls upon"},
        {"Ada", review::timeNow()});
}

} // namespace resolute::testing
