// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzzer starts from and what it found, replayed: every input ends soon, with a text or with a message.
#include "core/read/read.h"
#include "core/structure/structure.h"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <filesystem>

using namespace resolute;

TEST_CASE("inputs of the fuzzer end soon, with a text or a message", "[fuzz]")
{
    std::size_t inputs = 0;
    for (const char *folder : {"seeds", "regressions"}) {
        const auto path = std::filesystem::path(RESOLUTE_SOURCE_DIR) / "tests/fuzz" / folder;
        if (!std::filesystem::exists(path)) continue;
        for (const auto &entry : std::filesystem::directory_iterator(path)) {
            INFO(entry.path().filename().string());
            const auto begin = std::chrono::steady_clock::now();
            const auto bytes = readBytes(entry.path().string());
            if (bytes) {
                auto source = read(*bytes, entry.path().string());
                if (source) CHECK_FALSE(structure(std::move(*source)).file.empty());
                else CHECK_FALSE(inEnglish(source.error()).empty());
            }
            // Two seconds is what a person is promised in a release build; the sanitizers take some five times as long.
            CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(10));
            ++inputs;
        }
    }
    CHECK(inputs > 0);
}
