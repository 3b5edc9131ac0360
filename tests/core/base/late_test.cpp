// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/late.h"

#include <catch2/catch_test_macros.hpp>

using resolute::late;

TEST_CASE("A part that is not there is an error, not an end")
{
    const auto none = late<void (*)()>("no-such-part", "anything");
    REQUIRE(!none);
    CHECK(none.error().kind == resolute::ErrorKind::internal);
    CHECK(none.error().message->code == "part-missing");
}
