// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzzers start from and what they found, replayed: every input ends soon, and what must hold of it does.
#include "core/read/read.h"
#include "tests/fuzz/targets.h"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <filesystem>

using namespace resolute;

namespace {

void replay(const char *target, void (*run)(std::string_view))
{
    std::size_t inputs = 0;
    for (const char *folder : {"seeds", "regressions"}) {
        const auto path = std::filesystem::path(RESOLUTE_SOURCE_DIR) / "tests/fuzz" / folder / target;
        if (!std::filesystem::exists(path)) continue;
        for (const auto &entry : std::filesystem::directory_iterator(path)) {
            INFO(entry.path().string());
            const auto begin = std::chrono::steady_clock::now();
            const auto bytes = readBytes(entry.path().string());
            REQUIRE(bytes);
            run(*bytes);
            // Two seconds is what a person is promised in a release build; the sanitizers take some five times as long.
            CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(10));
            ++inputs;
        }
    }
    CHECK(inputs > 0);
}

} // namespace

TEST_CASE("inputs of the readers' fuzzer end soon, with a text or a message", "[fuzz]") { replay("read", fuzz::read); }

TEST_CASE("inputs of the comparison's fuzzer end soon and keep every paragraph", "[fuzz]") { replay("compare", fuzz::compare); }

TEST_CASE("inputs of the fuzzer of our own files end soon and come back as they were written", "[fuzz]") { replay("json", fuzz::json); }
