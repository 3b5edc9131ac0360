// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <catch2/catch_test_macros.hpp>

#include <stdexcept>
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
