// SPDX-License-Identifier: GPL-3.0-or-later
// Who tracked what a comparison of two readings of one Word file finds.
#include "core/compare/tracked_by.h"

#include "core/document/file_remarks.h"
#include "tests/support/docx.h"

#include <catch2/catch_test_macros.hpp>

using namespace resolute;
using namespace resolute::test;

namespace {

std::string words(const std::string &text) { return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>"; }
std::string by(const std::string &author, const std::string &day) { return " w:author=\"" + author + "\" w:date=\"" + day + "T08:00:00Z\""; }
std::string put(const std::string &text, const std::string &author, const std::string &day)
{
    return "<w:ins" + by(author, day) + ">" + words(text) + "</w:ins>";
}
std::string gone(const std::string &text, const std::string &author, const std::string &day)
{
    return "<w:del" + by(author, day) + "><w:r><w:delText xml:space=\"preserve\">" + text + "</w:delText></w:r></w:del>";
}

DocumentPtr reading(const std::string &bytes, const char *name)
{
    const bool before = std::string_view(name) == "before";
    return namedReading(loadBytes(bytes, "draft.docx", {}, {.tracked = before ? TrackedChanges::asBefore : TrackedChanges::asProposed}).value(),
        name);
}

} // namespace

TEST_CASE("a change between two readings of a file is that of the person who tracked its words", "[tracked]")
{
    const std::string bytes = makeDocx({.body = "<w:p>" + words("Calls upon all keepers to ") + gone("light", "Ada", "2031-05-01")
            + put("trim", "Ada", "2031-05-01") + words(" the northern lamp before sunset and to keep a log of its hours")
            + put(" in ink", "Rufus", "2031-05-02") + words(";") + "</w:p><w:p>" + words("Requests every harbour to send ")
            + put("all ", "Ada", "2031-05-03") + words("its logs to the office of the coast once in each year;") + "</w:p><w:p><w:pPr><w:rPr><w:ins"
            + by("Bo", "2031-05-04") + "/></w:rPr></w:pPr>" + put("Decides to meet again when the winter is over.", "Bo", "2031-05-04") + "</w:p>"});
    const auto comparison = compare({reading(bytes, "before"), reading(bytes, "proposed")}).value();
    const auto changes = changesOf(*comparison);
    const auto who = trackedBy(*comparison, changes);
    REQUIRE(changes.size() == who.size());
    REQUIRE(changes.size() == 4);
    using List = std::vector<TrackedBy>;
    CHECK(who[0] == List{{"Ada", "2031-05-01"}});
    CHECK(who[1] == List{{"Rufus", "2031-05-02"}});
    CHECK(who[2] == List{{"Ada", "2031-05-03"}});
    CHECK(who[3] == List{{"Bo", "2031-05-04"}});
}

TEST_CASE("changes between two files are nobody's, whatever was tracked in them", "[tracked]")
{
    const auto text = [](const std::string &verb) {
        return makeDocx({.body = "<w:p>" + words("The northern lamp shall be ") + put(verb, "Ada", "2031-05-01") + words(" before sunset every day.")
                + "</w:p>"});
    };
    const auto comparison = compare({reading(text("lit"), "before"), reading(text("trimmed"), "proposed")}).value();
    const auto changes = changesOf(*comparison);
    REQUIRE_FALSE(changes.empty());
    for (const auto &who : trackedBy(*comparison, changes)) CHECK(who.empty());
}
