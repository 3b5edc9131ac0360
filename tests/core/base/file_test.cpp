// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace resolute;
namespace fs = std::filesystem;

namespace {

std::string contents(const fs::path &path)
{
    std::ostringstream out;
    out << std::ifstream(path, std::ios::binary).rdbuf();
    return out.str();
}

} // namespace

TEST_CASE("a file is written whole, new or over an old one", "[base]")
{
    const fs::path folder = fs::temp_directory_path() / "resolute-file-test";
    fs::remove_all(folder);
    fs::create_directories(folder);
    const fs::path path = folder / "out.txt";
    REQUIRE(saveFile(path.string(), "first"));
    CHECK(contents(path) == "first");
    REQUIRE(saveFile(path.string(), "second"));
    CHECK(contents(path) == "second");

    SECTION("a link stays a link")
    {
        fs::create_symlink("out.txt", folder / "link.txt");
        REQUIRE(saveFile((folder / "link.txt").string(), "third"));
        CHECK(fs::is_symlink(folder / "link.txt"));
        CHECK(contents(path) == "third");
    }
    SECTION("a failure leaves nothing behind")
    {
        const auto saved = saveFile((folder / "none" / "out.txt").string(), "text");
        REQUIRE_FALSE(saved);
        CHECK(saved.error().kind == ErrorKind::output);
        CHECK(inEnglish(saved.error()).ends_with("cannot be written: No such file or directory"));
    }
    CHECK(std::distance(fs::directory_iterator(folder), {}) <= 2);
    fs::remove_all(folder);
}
