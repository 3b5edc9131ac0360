// SPDX-License-Identifier: GPL-3.0-or-later
// Notes and decisions in what is handed on.
#include "core/read/docx.h"
#include "core/structure/structure.h"
#include "core/write/docx.h"
#include "core/write/html.h"
#include "core/write/markdown.h"
#include "core/write/remarks.h"
#include "core/write/text.h"
#include "tests/support/hand_made.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace resolute;

namespace {

const std::vector<std::string_view> older{"P1 Recalling the founding charter of the league of harbour cities,",
    "O1 Urges all member cities to light the lamps of their outer moles before dusk;",
    "O2 Requests the guild of masons to repair the western quay before the autumn storms;",
    "O3 Invites the pilots to publish a table of the shallow places in the estuary;", "O4 Decides to remain seized of the matter."};
const std::vector<std::string_view> newer{"P1 Recalling the founding charter of the league of harbour cities,",
    "O1 Invites the pilots to publish a table of the shallow places in the estuary;",
    "O2 Urges all member cities to light the lamps of their outer and inner moles well before dusk;",
    "O3 Encourages the fishers to mend their nets in winter;", "O4 Decides to remain seized of the matter."};

/// A note on words of a paragraph, which must be there.
review::Remark remark(const Comparison &c, std::size_t text, std::string_view paragraph, std::string_view words, const std::string &said)
{
    const Document &d = *c.documents[text];
    const auto index = d.find(paragraph);
    REQUIRE(index);
    review::Remark
        out{.id = said, .text = text, .paragraph = *index, .range = {}, .author = "Ada Amini", .time = "2036-03-21T09:30:00.250Z", .words = said};
    const auto begin = d.paragraph(*index).text.find(words);
    REQUIRE(begin != std::string::npos);
    out.range = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + words.size())};
    return out;
}

std::vector<std::string> said(const Source &source)
{
    std::vector<std::string> out;
    for (const SourceComment &c : source.comments) out.push_back(c.author + ": " + c.text + " [" + c.words + "]");
    std::ranges::sort(out);
    return out;
}

} // namespace

TEST_CASE("notes become comments of a Word file on the very words, in kept, new, moved and deleted text", "[write][docx][remarks]")
{
    const auto a = test::document("a.md", older), b = test::document("b.md", newer);
    const auto c = compare({a, b});
    REQUIRE(c);
    review::Remarks remarks{remark(**c, 1, "O2", "outer and inner moles", "Which inner ones?"), remark(**c, 1, "O3", "nets", "And sails?"),
        remark(**c, 1, "O1", "pilots", "Moved up."), remark(**c, 0, "O2", "western quay", "Why was this dropped?"),
        remark(**c, 1, "P1", "founding charter", "Over two\nlines & <more>"), remark(**c, 1, "O4", "", "At a point.")};
    remarks[1].replies.push_back({"Ben", "2036-03-22T08:00:00Z", "Sails too."});
    remarks[0].status = review::Status::toRevise;
    remarks[0].assignee = "Ben";
    remarks[4].wholeParagraph = true;

    DocxOptions options;
    options.remarks = remarks;
    const std::string plain = toDocx(**c), bytes = toDocx(**c, options);
    CHECK(bytes == toDocx(**c, options));
    const auto proposed = readDocx(bytes, "out.docx", {}, {.tracked = TrackedChanges::asProposed});
    REQUIRE(proposed);
    CHECK(said(*proposed)
        == std::vector<std::string>{"Ada Amini: And sails? [nets]", "Ada Amini: At a point. []", "Ada Amini: Moved up. [pilots]",
            "Ada Amini: Over two\nlines & <more> [Recalling the founding charter of the league of harbour cities,]",
            "Ada Amini: Which inner ones?\nStatus: to revise, assigned to Ben [outer and inner moles]", "Ada Amini: Why was this dropped? []",
            "Ben: Sails too. [nets]"});
    const auto before = readDocx(bytes, "out.docx", {}, {.tracked = TrackedChanges::asBefore});
    REQUIRE(before);
    CHECK(std::ranges::contains(said(*before), "Ada Amini: Why was this dropped? [western quay]"));
    CHECK(std::ranges::contains(said(*before), "Ada Amini: Which inner ones?\nStatus: to revise, assigned to Ben [outer moles]"));
    CHECK(proposed->comments.front().date == "2036-03-21T09:30:00Z");

    // The text itself is what it is without them.
    for (const TrackedChanges view : {TrackedChanges::asProposed, TrackedChanges::asBefore}) {
        const Document with = structure(*readDocx(bytes, "out.docx", {}, {.tracked = view}));
        const Document without = structure(*readDocx(plain, "out.docx", {}, {.tracked = view}));
        REQUIRE(with.paragraphs.size() == without.paragraphs.size());
        for (std::size_t i = 0; i < with.paragraphs.size(); ++i) CHECK(with.paragraphs[i].text == without.paragraphs[i].text);
    }
}

TEST_CASE("over all steps of a series each note stands once", "[write][remarks]")
{
    const auto a = test::document("a.md", older), b = test::document("b.md", newer), third = test::document("c.md", newer);
    const auto c = compare({a, b, third});
    REQUIRE(c);
    const review::Remarks remarks{remark(**c, 0, "O2", "quay", "zero"), remark(**c, 1, "O3", "nets", "one"), remark(**c, 2, "O3", "winter", "two")};
    std::vector<std::string> found;
    for (const std::size_t k : {0U, 1U})
        for (const bool old : {true, false})
            for (const review::Remark *r : remarksOn(remarks, **c, k, old))
                found.push_back(std::to_string(k) + (old ? " older " : " newer ") + r->words);
    CHECK(found == std::vector<std::string>{"0 older zero", "0 newer one", "1 newer two"});
}

TEST_CASE("a page shows notes under their paragraphs, escaped, also where nothing changed", "[write][html][remarks]")
{
    const auto a = test::document("a.md", older), b = test::document("b.md", newer);
    const auto c = compare({a, b});
    REQUIRE(c);
    review::Remarks remarks{remark(**c, 1, "P1", "founding charter", "Is it <in force>?"), remark(**c, 0, "O2", "western quay", "Why?")};
    remarks[0].replies.push_back({"Ben", "2036-03-22T08:00:00Z", "It is."});
    remarks[0].status = review::Status::agreed;
    HtmlOptions options;
    options.remarks = remarks;
    const std::string page = toHtml(**c, options);
    const auto first = page.find("<q>founding charter</q>");
    REQUIRE(first != std::string::npos);
    CHECK(page.find("Ada Amini <time datetime=\"2036-03-21T09:30:00Z\">21 March 2036</time>", first) != std::string::npos);
    CHECK(page.find("Is it &lt;in force&gt;?\nStatus: agreed", first) != std::string::npos);
    CHECK(page.find("It is.", first) != std::string::npos);
    CHECK(page.contains("<q>western quay</q>"));
    CHECK(page.contains("is-same has-remark"));
    CHECK_FALSE(toHtml(**c).contains("<aside"));
}

TEST_CASE("plain text and Markdown say notes under their paragraphs, also where nothing changed, and nothing that a terminal obeys",
    "[write][text][remarks]")
{
    const auto a = test::document("a.md", older), b = test::document("b.md", newer);
    const auto c = compare({a, b});
    REQUIRE(c);
    review::Remarks remarks{remark(**c, 1, "P1", "founding charter", "In *force*?\nSince\x1b[31m when?"),
        remark(**c, 0, "O2", "western quay", "Why?"), remark(**c, 1, "O4", "", "All of it.")};
    remarks[0].replies.push_back({"Ben", "2036-03-22T08:00:00Z", "It is."});
    remarks[0].status = review::Status::agreed;
    remarks[2].wholeParagraph = true;

    const std::string text = toText(**c, {.remarks = remarks});
    CHECK(text.contains("PP 1  same\n   Recalling the founding charter of the league of harbour cities,\n"
                        "   — Ada Amini, 21 March 2036, “founding charter”: In *force*?\n     Since [31m when?\n     Status: agreed\n"
                        "   — Ben, 22 March 2036: It is.\n"));
    CHECK(text.contains("   — Ada Amini, 21 March 2036, “western quay”: Why?\n"));
    CHECK(text.contains("   — Ada Amini, 21 March 2036: All of it.\n"));
    CHECK(text.contains("Unchanged paragraphs: 2\n"));
    CHECK_FALSE(toText(**c).contains("PP 1"));

    const std::string markdown = toMarkdown(**c, {}, remarks);
    CHECK(markdown.contains("### PP 1: same\n\n> Recalling the founding charter of the league of harbour cities,\n\n"
                            "- *Ada Amini, 21 March 2036*, “founding charter”: In \\*force\\*?\\\n  Since"));
    CHECK(markdown.contains("  Status: agreed\n  - *Ben, 22 March 2036*: It is.\n"));
    CHECK(markdown.contains("“western quay”: Why?\n"));
    CHECK_FALSE(toMarkdown(**c).contains("PP 1"));
}
