// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/pdf_messages.h"
#include "core/read/pdf_wire.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <limits>

using namespace resolute;

namespace {

PdfText invented()
{
    PdfText text;
    text.pageCount = 3;
    text.sideways = 2;
    text.complaints = {"a broken table of fonts"};
    for (int n = 1; n <= 2; ++n) {
        PdfPage page{n, 595.5, 842, {}};
        for (const char *word : {"Decides", "café", "总结", "إذ"}) {
            PdfWord w{word, {10.25, 20, 30, 40.5}, 10.5};
            w.italic = n == 1, w.raised = n == 2, w.space = true;
            page.words.push_back(w);
        }
        text.pages.push_back(page);
    }
    return text;
}

std::string code(const Result<PdfText> &text) { return text ? std::string("read") : std::string(text.error().message->code); }

} // namespace

TEST_CASE("words of a PDF come out of the other process as they went in", "[pdf][wire]")
{
    const PdfText text = invented();
    const std::string wire = toWire(text);
    const auto again = fromWire(wire, {});
    REQUIRE(again);
    CHECK(toWire(again) == wire);
    REQUIRE(again->pages.size() == 2);
    CHECK(again->pages[0].words[2].text == "总结");
    CHECK(again->pages[0].words[0].italic);
    CHECK_FALSE(again->pages[1].words[0].italic);
    CHECK(again->pages[1].words[3].raised);
    CHECK(again->pages[1].words[0].box == PageBox{10.25, 20, 30, 40.5});
    CHECK(again->complaints == text.complaints);
    CHECK(again->pageCount == 3);
    CHECK(again->sideways == 2);
}

TEST_CASE("what went wrong there is said here", "[pdf][wire]")
{
    const auto error = [](const Message &message, ErrorKind kind, std::vector<std::string> arguments) {
        return fromWire(toWire(std::unexpected(Error{kind, &message, std::move(arguments), {}, {}})), {});
    };
    const auto damaged = error(pdfDamaged, ErrorKind::input, {" (no trailer)"});
    CHECK(code(damaged) == "pdf-damaged");
    CHECK(damaged.error().arguments == std::vector<std::string>{" (no trailer)"});
    CHECK(code(error(pdfLocked, ErrorKind::input, {})) == "pdf-locked");
    CHECK(error(pdfCancelled, ErrorKind::cancelled, {}).error().kind == ErrorKind::cancelled);
    static const Message other{"other", "is said by nobody"};
    CHECK(code(error(other, ErrorKind::input, {})) == "pdf-reader-ended");
}

TEST_CASE("bytes that are cut, changed or too many are an error, never more", "[pdf][wire]")
{
    const std::string wire = toWire(invented());
    CHECK(code(fromWire("", {})) == "pdf-reader-ended");
    CHECK(code(fromWire(wire + "x", {})) == "pdf-reader-ended");
    for (std::size_t size = 0; size < wire.size(); ++size) CHECK(code(fromWire(std::string_view(wire).substr(0, size), {})) == "pdf-reader-ended");
    for (std::size_t at = 0; at < wire.size(); ++at)
        for (const char value : {'\xFF', '\0', '\x80', '\x7F'}) {
            std::string changed = wire;
            changed[at] = value;
            const auto text = fromWire(changed, {});
            if (text) CHECK(text->pages.size() <= 2);
        }
    PdfLimits small;
    small.pages = 1;
    CHECK(code(fromWire(wire, small)) == "pdf-reader-ended");
    PdfText endless = invented();
    endless.pages[0].words[0].size = std::numeric_limits<double>::infinity();
    CHECK(code(fromWire(toWire(endless), {})) == "pdf-reader-ended");
    endless = invented();
    endless.pages[0].words[0].text = "\xC3(";
    CHECK(code(fromWire(toWire(endless), {})) == "pdf-reader-ended");
}
