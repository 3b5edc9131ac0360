// SPDX-License-Identifier: GPL-3.0-or-later
// What people wrote into a Word file goes with its text.
#include "core/document/file_remarks.h"

#include "core/document/names.h"
#include "core/review/anchor.h"
#include "tests/core/structure/support.h"
#include "tests/support/docx.h"

using namespace resolute;
using namespace resolute::test;

namespace {

Document parsed(const DocxParts &parts, TrackedChanges view = TrackedChanges::asProposed)
{
    return structure(readDocx(makeDocx(parts), "draft.docx", {}, {.tracked = view}).value());
}

std::string tracked(const std::string &element, const std::string &author, const std::string &day, const std::string &text)
{
    const std::string words = element == "del" ? "delText" : "t";
    return "<w:" + element + " w:author=\"" + author + "\" w:date=\"" + day + "T08:00:00Z\"><w:r><w:" + words + " xml:space=\"preserve\">" + text
        + "</w:" + words + "></w:r></w:" + element + ">";
}

const std::string commented = "<w:p><w:r><w:t xml:space=\"preserve\">1. Calls upon  keepers to tend </w:t></w:r><w:commentRangeStart w:id=\"7\"/>"
                              "<w:r><w:t xml:space=\"preserve\">every lamp </w:t></w:r><w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference "
                              "w:id=\"7\"/></w:r><w:r><w:t>at night, and every lamp by day;</w:t></w:r></w:p>";
const std::string comment = "<w:comment w:id=\"7\" w:author=\"Ada\" w:date=\"2031-05-06T07:08:09Z\"><w:p><w:r><w:t>Why "
                            "every?</w:t></w:r></w:p></w:comment>";

} // namespace

TEST_CASE("a text knows who tracked changes in its file, most changes first", "[structure][remarks]")
{
    const std::string body = "<w:p>" + tracked("del", "Rufus", "2031-05-08", "The  old") + tracked("ins", "Ada", "2031-05-07", "The new")
        + tracked("ins", "Ada", "2031-05-09", " lamp") + "</w:p>";
    const Document d = parsed({.body = body});
    REQUIRE(hasTrackedChanges(d));
    CHECK(d.remarks->changes.size() == 3);
    CHECK((d.remarks->changes[0].kind == FileChangeKind::deleted && d.remarks->changes[0].text == "The old"));
    CHECK(d.remarks->authors() == std::vector<FileAuthor>{{"Ada", "2031-05-07", "2031-05-09", 2}, {"Rufus", "2031-05-08", "2031-05-08", 1}});
    CHECK(parsed({.body = body}, TrackedChanges::asBefore).remarks->authors() == d.remarks->authors());
}

TEST_CASE("a comment of a Word file is a quotation that is found in its paragraph", "[structure][remarks]")
{
    const Document d = parsed({.body = commented, .parts = {{"comments", comment}}});
    REQUIRE((d.remarks && d.remarks->comments.size() == 1));
    const FileComment &c = d.remarks->comments.front();
    CHECK((c.author == "Ada" && c.text == "Why every?" && c.words == "every lamp"));
    const review::Placement place = review::Finder(d).find(
        {.text = "t", .paragraph = {}, .words = c.words, .before = c.before, .after = c.after, .extra = {}});
    REQUIRE(place.fit != review::Fit::lost);
    const std::string &text = d.paragraph(place.paragraph).text;
    CHECK(place.range.in(text) == "every lamp");
    CHECK(text.substr(place.range.end).starts_with(" at night")); // not the one by day
}

TEST_CASE("a text into whose file nobody wrote has no remarks", "[structure][remarks]")
{
    CHECK_FALSE(parsed({.body = para("Decides to rest.")}).remarks);
    CHECK_FALSE(hasTrackedChanges(parse("Decides to rest.")));
}

TEST_CASE("two readings of one file have names that tell them apart", "[structure][remarks]")
{
    const auto d = std::make_shared<const Document>(parsed({.body = "<w:p>" + tracked("ins", "Ada", "2031-05-07", "New") + "</w:p>"}));
    CHECK(shortName(*d) == "draft.docx");
    CHECK(shortName(*namedReading(d, "before")) == "draft.docx (before)");
    auto numbered = std::make_shared<Document>(*d);
    numbered->masthead.number = "91/…";
    CHECK(nameBesideDate(*namedReading(numbered, "proposed")) == "91/… (proposed)");
    CHECK(shortName(*namedReading(numbered, "proposed")) == "91/… (draft.docx, proposed)");
    CHECK(namedReading(numbered, "proposed")->file == "draft.docx");
}
