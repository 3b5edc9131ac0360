// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/pdf_messages.h"
#include "core/read/pdf_page.h"
#include "tests/support/pdf_pages.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace resolute;

namespace {

std::string twoPages()
{
    testing::PdfPages pages;
    pages.page().line(72, 120, "Calls upon all towns to light their lamps;");
    pages.page();
    return pages.bytes();
}

std::string code(const Result<PdfPicture> &picture) { return picture ? std::string("drawn") : std::string(picture.error().message->code); }

bool hasInk(const PdfPicture &p)
{
    return std::ranges::any_of(p.pixels, [n = std::size_t{0}](char c) mutable { return n++ % 4 == 0 && static_cast<unsigned char>(c) < 100; });
}

} // namespace

TEST_CASE("a page is drawn at the width that is asked for", "[pdf][page]")
{
    const std::string bytes = twoPages();
    const auto first = pictureOfPage(bytes, 1, 400), second = pictureOfPage(bytes, 2, 400);
    REQUIRE(first);
    REQUIRE(second);
    CHECK(std::abs(first->width - 400) <= 1);
    CHECK(first->height > first->width);
    CHECK(first->points > 500);
    CHECK(first->pixels.size() == static_cast<std::size_t>(first->width) * static_cast<std::size_t>(first->height) * 4);
    CHECK(hasInk(*first));
    CHECK_FALSE(hasInk(*second));
    for (const int page : {0, -1, 3, 1'000'000}) CHECK(code(pictureOfPage(bytes, page, 400)) == "pdf-damaged");
    CHECK(pictureOfPage(bytes, 1, 1'000'000'000)->width <= 4'002);
    CHECK(code(pictureOfPage("%PDF-1.4 nothing", 1, 400)) == "pdf-damaged");
}

TEST_CASE("a picture comes out of the other process as it went in, or not at all", "[pdf][page][wire]")
{
    const auto picture = pictureOfPage(twoPages(), 1, 60);
    REQUIRE(picture);
    const std::string wire = toWire(picture);
    const auto again = pictureFromWire(wire);
    REQUIRE(again);
    CHECK(again->pixels == picture->pixels);
    CHECK(again->points == picture->points);
    CHECK(code(pictureFromWire(toWire(std::unexpected(Error{ErrorKind::input, &pdfLocked, {}, {}, {}})))) == "pdf-locked");
    CHECK(code(pictureFromWire(wire + 'x')) == "pdf-reader-ended");
    for (std::size_t size = 0; size < wire.size(); size += 7)
        CHECK(code(pictureFromWire(std::string_view(wire).substr(0, size))) == "pdf-reader-ended");
    for (std::size_t at = 0; at < 40; ++at) {
        std::string changed = wire;
        changed[at] = '\xFF';
        if (const auto changedPicture = pictureFromWire(changed); changedPicture) CHECK(changedPicture->pixels.size() == picture->pixels.size());
    }
}
