// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>
#include <vector>

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

TEST_CASE("several who write one file at once leave one of them whole, and nothing beside it", "[base]")
{
    const fs::path folder = fs::temp_directory_path() / "resolute-file-test-at-once";
    fs::remove_all(folder);
    fs::create_directories(folder);
    const std::string path = (folder / "out.txt").string();
    std::ofstream(path + ".part") << "what a killed program left, longer than nothing";
    constexpr std::size_t size = 1 << 20; // more than one call of write
    std::vector<std::string> texts;
    for (const char c : {'a', 'b', 'c', 'd'}) texts.emplace_back(size + static_cast<std::size_t>(c), c);
    for (int round = 0; round < 10; ++round) {
        std::vector<std::thread> writers;
        std::vector<char> saved(texts.size());
        for (std::size_t i = 0; i < texts.size(); ++i) writers.emplace_back([&, i] { saved[i] = saveFile(path, texts[i]).has_value() ? 1 : 0; });
        for (std::thread &writer : writers) writer.join();
        CHECK(std::ranges::count(saved, 1) == static_cast<long>(texts.size()));
        const std::string now = contents(path);
        CHECK(std::ranges::find(texts, now) != texts.end());
        CHECK(std::distance(fs::directory_iterator(folder), {}) == 1);
    }
    fs::remove_all(folder);
}

TEST_CASE("a part file that is a link to elsewhere is not written through", "[base]")
{
    const fs::path folder = fs::temp_directory_path() / "resolute-file-test-link";
    fs::remove_all(folder);
    fs::create_directories(folder);
    std::ofstream(folder / "theirs.txt") << "theirs";
    fs::create_symlink("theirs.txt", folder / "out.txt.part");
    CHECK_FALSE(saveFile((folder / "out.txt").string(), "ours"));
    CHECK(contents(folder / "theirs.txt") == "theirs");
    CHECK_FALSE(fs::exists(folder / "out.txt"));
    fs::remove_all(folder);
}
