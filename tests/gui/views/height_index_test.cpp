// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/height_index.h"

#include <catch2/catch_test_macros.hpp>

#include <numeric>
#include <random>

using resolute::ui::HeightIndex;

TEST_CASE("offsets and rows agree with plain sums, whatever is measured", "[views]")
{
    std::mt19937 random(4711);
    for (const int count : {1, 2, 3, 7, 64, 65, 300}) {
        std::vector<int> heights(static_cast<std::size_t>(count));
        for (int &h : heights) h = 1 + static_cast<int>(random() % 50);
        HeightIndex index;
        index.reset(heights);
        for (int turn = 0; turn < 40; ++turn) {
            const auto row = random() % heights.size();
            heights[row] = 1 + static_cast<int>(random() % 200);
            index.measure(static_cast<int>(row), heights[row]);
            CHECK(index.isMeasured(static_cast<int>(row)));
            const int total = std::accumulate(heights.begin(), heights.end(), 0);
            REQUIRE(index.total() == total);
            const int at = static_cast<int>(random() % static_cast<unsigned>(total));
            const int found = index.rowAt(at);
            REQUIRE(index.offset(found) <= at);
            REQUIRE(at < index.offset(found) + index.height(found));
        }
        CHECK(index.rowAt(-5) == 0);
        CHECK(index.rowAt(1 << 30) == count - 1);
    }
}

TEST_CASE("better estimates leave what was measured", "[views]")
{
    HeightIndex index;
    index.reset({10, 10, 10, 10});
    index.measure(2, 7);
    index.estimate(1, std::vector{20, 30, 40});
    CHECK(index.height(1) == 20);
    CHECK(index.height(2) == 7);
    CHECK(index.isMeasured(2));
    CHECK_FALSE(index.isMeasured(3));
    CHECK(index.offset(3) == 37);
    CHECK(index.total() == 77);
    CHECK(index.rowAt(36) == 2);
    CHECK(index.rowAt(37) == 3);
}

TEST_CASE("no rows, no row", "[views]")
{
    HeightIndex index;
    index.reset({});
    CHECK(index.rowAt(0) == -1);
    CHECK(index.total() == 0);
}
