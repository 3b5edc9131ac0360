// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <catch2/catch_test_macros.hpp>

#include <stdexcept>
#include <thread>
#include <vector>

using resolute::inParallel;

TEST_CASE("Work in parallel reaches everything once")
{
    for (const std::size_t count : {0u, 1u, 7u, 64u, 1000u}) {
        std::vector<int> done(count);
        inParallel(count, 7, [&](std::size_t begin, std::size_t end) {
            if (end - begin > 7) throw std::logic_error("too much at once"); // CHECK is for one thread
            for (std::size_t i = begin; i < end; ++i) ++done[i];
        });
        CHECK(done == std::vector<int>(count, 1));
    }
}

TEST_CASE("What parallel work throws comes out, after all have ended")
{
    CHECK_THROWS_AS(inParallel(100, 1,
                        [](std::size_t begin, std::size_t) {
                            if (begin % 10 == 3) throw std::runtime_error("third");
                        }),
        std::runtime_error);
}

TEST_CASE("Parallel work may ask for parallel work, from several threads at once")
{
    std::vector<std::vector<int>> done(4, std::vector<int>(600));
    std::vector<std::thread> asking;
    for (std::vector<int> &own : done)
        asking.emplace_back([&own] {
            for (int round = 0; round < 50; ++round)
                inParallel(6, 1, [&](std::size_t part, std::size_t) {
                    inParallel(100, 9, [&](std::size_t begin, std::size_t end) {
                        for (std::size_t i = begin; i < end; ++i) ++own[part * 100 + i];
                    });
                });
        });
    for (std::thread &thread : asking) thread.join();
    CHECK(done == std::vector(4, std::vector<int>(600, 50)));
}

TEST_CASE("After work that failed, the next is done")
{
    for (int round = 0; round < 20; ++round) {
        CHECK_THROWS(inParallel(8, 1, [](std::size_t, std::size_t) { throw std::runtime_error("all"); }));
        std::vector<int> done(8);
        inParallel(8, 1, [&](std::size_t i, std::size_t) { ++done[i]; });
        CHECK(done == std::vector<int>(8, 1));
    }
}
