// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/docx.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace resolute;
using namespace resolute::test;
using Lines = std::vector<std::string>;

namespace {

const std::string who = " w:id=\"1\" w:author=\"Rufus\" w:date=\"2031-05-06T07:08:09Z\"";

std::string run(const std::string &text) { return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>"; }
std::string ins(const std::string &text) { return "<w:ins" + who + ">" + run(text) + "</w:ins>"; }
std::string del(const std::string &text) { return "<w:del" + who + "><w:r><w:delText xml:space=\"preserve\">" + text + "</w:delText></w:r></w:del>"; }
/// A paragraph whose mark is tracked: mark is "ins", "del", "moveFrom", "moveTo" or empty.
std::string marked(const std::string &content, const std::string &mark)
{
    return "<w:p>" + (mark.empty() ? "" : "<w:pPr><w:rPr><w:" + mark + who + "/></w:rPr></w:pPr>") + content + "</w:p>";
}

struct Views {
    Lines proposed, before;
};
Views views(const std::string &body) { return {lines(readBody(body)), lines(readBody(body, TrackedChanges::asBefore))}; }

} // namespace

TEST_CASE("insertions and deletions are accepted or rejected", "[read][docx]")
{
    const auto [proposed, before] = views(
        "<w:p>" + run("The ") + del("old") + ins("new") + run(" text") + "<w:ins" + who + ">" + del("neither") + "</w:ins></w:p>");
    CHECK(proposed == Lines{"The new text"});
    CHECK(before == Lines{"The old text"});
}

TEST_CASE("a paragraph whose mark is gone is joined with the next", "[read][docx]")
{
    const auto split = views(marked(run("First; "), "ins") + marked(run("second."), ""));
    CHECK(split.proposed == Lines{"First;", "second."});
    CHECK(split.before == Lines{"First; second."});

    const auto whole = views(marked(run("One"), "") + marked(ins("Two"), "ins") + marked(del("Three"), "del") + marked(run("Four"), ""));
    CHECK(whole.proposed == Lines{"One", "Two", "Four"});
    CHECK(whole.before == Lines{"One", "Three", "Four"});

    const auto three = views(marked(run("a"), "del") + marked(run("b"), "del") + marked(run("c"), "") + marked(run("d"), "del"));
    CHECK(three.proposed == Lines{"abc", "d"}); // the last mark of a text cannot go
    CHECK(three.before == Lines{"a", "b", "c", "d"});
}

TEST_CASE("a table parts paragraphs for good", "[read][docx]")
{
    const std::string table = "<w:tbl><w:tr><w:tc>" + marked(run("x"), "del") + marked(run("y"), "del") + "</w:tc></w:tr></w:tbl>";
    CHECK(views(marked(run("a"), "del") + table + marked(run("b"), "")).proposed == Lines{"a", "xy", "b"});
}

TEST_CASE("moves stand at one end only", "[read][docx]")
{
    const std::string from = "<w:moveFromRangeStart w:id=\"1\" w:name=\"m\"/>"
        + marked("<w:moveFrom" + who + ">" + run("Moved.") + "</w:moveFrom>", "moveFrom") + "<w:moveFromRangeEnd w:id=\"1\"/>";
    const std::string to = "<w:moveToRangeStart w:id=\"2\" w:name=\"m\"/>" + marked("<w:moveTo" + who + ">" + run("Moved.") + "</w:moveTo>", "moveTo")
        + "<w:moveToRangeEnd w:id=\"2\"/>";
    const auto [proposed, before] = views(from + marked(run("Stays."), "") + to + marked(run("End."), ""));
    CHECK(proposed == Lines{"Stays.", "Moved.", "End."});
    CHECK(before == Lines{"Moved.", "Stays.", "End."});
}

TEST_CASE("rows and cells come and go", "[read][docx]")
{
    const auto row = [](const std::string &text, const std::string &mark) {
        return "<w:tr><w:trPr>" + (mark.empty() ? "" : "<w:" + mark + who + "/>") + "</w:trPr><w:tc>" + para(text) + "</w:tc></w:tr>";
    };
    const auto cells = "<w:tr><w:tc><w:tcPr><w:cellDel" + who + "/></w:tcPr>" + para("p") + "</w:tc><w:tc>" + para("q") + "</w:tc></w:tr>";
    const auto [proposed, before] = views("<w:tbl>" + row("a", "") + row("b", "ins") + row("c", "del") + cells + "</w:tbl>");
    CHECK(proposed == Lines{"a", "b", "q"});
    CHECK(before == Lines{"a", "c", "p|q"});
}

TEST_CASE("numbers and looks are those of the view", "[read][docx]")
{
    const std::string numbering = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt "
                                  "w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                                  "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
    const std::string list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
    const std::string body = "<w:p><w:pPr>" + list + "<w:rPr><w:del" + who + "/></w:rPr></w:pPr>" + del("Gone") + "</w:p>" + para("Kept", list)
        + "<w:p><w:pPr>" + list + "<w:pPrChange" + who + "><w:pPr/></w:pPrChange></w:pPr><w:r><w:rPr><w:i/><w:rPrChange" + who
        + "><w:rPr/></w:rPrChange></w:rPr><w:t>Joined the list</w:t></w:r></w:p>";
    const std::string bytes = makeDocx({.body = body, .parts = {{"numbering", numbering}}});
    const Source proposed = readDocx(bytes, "f").value();
    const Source before = readDocx(bytes, "f", {}, {.tracked = TrackedChanges::asBefore}).value();
    CHECK(lines(proposed) == Lines{"1. Kept", "2. Joined the list"});
    CHECK(lines(before) == Lines{"1. Gone", "2. Kept", "Joined the list"});
    CHECK(proposed.blocks[1].styles.size() == 1);
    CHECK(before.blocks[2].styles.empty());
}

TEST_CASE("where word processors differ, the standard decides", "[read][docx]")
{
    // ECMA-376 part 1, 17.13.5: a row that is inserted goes with all that is in it, tracked or not.
    const std::string half = "<w:tr><w:trPr><w:ins" + who + "/></w:trPr><w:tc><w:p>" + ins("Sample ") + run("2") + del("1") + "</w:p></w:tc></w:tr>";
    CHECK(views("<w:tbl><w:tr><w:tc>" + para("a") + "</w:tc></w:tr>" + half + "</w:tbl>").before == Lines{"a"});
    // Cells that are inserted in one row are no cells of the others.
    const std::string cellIns = "<w:tc><w:tcPr><w:cellIns" + who + "/></w:tcPr><w:p>" + ins("2") + "</w:p></w:tc>";
    const auto cells = views("<w:tbl><w:tr><w:tc>" + marked(run("1"), "del") + "<w:p>" + del("2") + "</w:p></w:tc>" + cellIns + "</w:tr><w:tr><w:tc>"
        + para("3") + "</w:tc><w:tc>" + para("4") + "</w:tc></w:tr></w:tbl>");
    CHECK(cells.proposed == Lines{"1|2", "3|4"});
    CHECK(cells.before == Lines{"1/2", "3|4"});
    // Of two paragraphs that become one the later mark stays, with its properties as they were.
    const std::string numbering = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt "
                                  "w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                                  "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
    const std::string list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
    const auto numbered = [&](const std::string &body, TrackedChanges view) {
        return lines(readDocx(makeDocx({.body = body, .parts = {{"numbering", numbering}}}), "f", {}, {.tracked = view}).value());
    };
    const std::string split = "<w:p><w:pPr>" + list + "<w:rPr><w:ins" + who + "/></w:rPr></w:pPr>" + run("Old.") + "</w:p><w:p><w:pPr>" + list
        + "<w:pPrChange" + who + "><w:pPr/></w:pPrChange></w:pPr>" + ins("New.") + "</w:p>";
    CHECK(numbered(split, TrackedChanges::asProposed) == Lines{"1. Old.", "2. New."});
    CHECK(numbered(split, TrackedChanges::asBefore) == Lines{"Old."});
    // A paragraph whose mark is not tracked stays, though all of its words are new, among them a link; and it counts.
    const std::string filled = para("One", list) + "<w:p><w:pPr>" + list + "</w:pPr><w:ins" + who + "><w:hyperlink r:id=\"x\">" + run("Two")
        + "</w:hyperlink></w:ins></w:p>" + para("Three", list);
    CHECK(numbered(filled, TrackedChanges::asProposed) == Lines{"1. One", "2. Two", "3. Three"});
    CHECK(numbered(filled, TrackedChanges::asBefore) == Lines{"1. One", "2. ", "3. Three"});
    // A field that was deleted shows what it showed then.
    const auto mark = [](const char *type) { return std::string("<w:r><w:fldChar w:fldCharType=\"") + type + "\"/></w:r>"; };
    const auto field = views("<w:p>" + run("On ") + "<w:del" + who + ">" + mark("begin") + "<w:r><w:delInstrText>DATE</w:delInstrText></w:r>"
        + mark("separate") + "<w:r><w:delText>5 May 2031</w:delText></w:r>" + mark("end") + "</w:del></w:p>");
    CHECK(field.proposed == Lines{"On"});
    CHECK(field.before == Lines{"On 5 May 2031"});
}

TEST_CASE("it is said who tracked what, and when", "[read][docx]")
{
    const Source s = readBody(para("Zero")
        + marked(run("The ") + del("old ") + ins("new ") + "<w:ins w:author=\"Firefly\">" + run("text") + "</w:ins>", "ins") + para("End"));
    REQUIRE(s.tracked.size() == 4);
    CHECK((s.tracked[0].kind == TrackedKind::deletion && s.tracked[0].text == "old " && s.tracked[0].author == "Rufus"));
    CHECK((s.tracked[1].kind == TrackedKind::insertion && s.tracked[1].date == "2031-05-06T07:08:09Z" && s.tracked[1].block == 1));
    CHECK((s.tracked[2].author == "Firefly" && s.tracked[2].date.empty()));
    CHECK(s.tracked[3].kind == TrackedKind::paragraphMark);
    REQUIRE(s.issues.size() == 1);
    CHECK(inEnglish(s.issues[0]) == "holds 4 tracked changes by Firefly, Rufus; read as proposed, with all of them accepted");
}

TEST_CASE("comments are kept with the words they are attached to", "[read][docx]")
{
    const auto mark = [](const std::string &name, int id) { return "<w:comment" + name + " w:id=\"" + std::to_string(id) + "\"/>"; };
    const std::string body = para("Zero") + "<w:p>" + run("  Calls ") + mark("RangeStart", 7) + run("upon ") + del("all ") + run("States")
        + mark("RangeEnd", 7) + "<w:r>" + mark("Reference", 7) + "</w:r>" + run(" to act") + "<w:r>" + mark("Reference", 8) + "</w:r></w:p>";
    const std::string comments = "<w:comment w:id=\"7\" w:author=\"Mrs. Teasdale\" w:date=\"2031-01-01T00:00:00Z\">" + para("Which?") + para("All?")
        + "</w:comment>"
          "<w:comment w:id=\"8\" w:author=\"Rufus\">"
        + para("By when?") + "</w:comment><w:comment w:id=\"9\">" + para("lost") + "</w:comment>";
    const std::string bytes = makeDocx({.body = body, .parts = {{"comments", comments}}});
    const Source s = readDocx(bytes, "f").value();
    REQUIRE(s.comments.size() == 2);
    CHECK((s.comments[0].author == "Mrs. Teasdale" && s.comments[0].text == "Which?\nAll?" && s.comments[0].words == "upon States"));
    CHECK((s.comments[0].block == 1 && s.comments[0].at == 6));
    CHECK((s.comments[1].words.empty() && s.comments[1].at == s.blocks[1].text.size()));
}

TEST_CASE("Word files of others are read without loss", "[read][docx][corpus]")
{
    const std::filesystem::path folder = std::filesystem::path(RESOLUTE_SHARED) / "corpus" / "docx";
    if (!std::filesystem::is_directory(folder)) SKIP("no corpus");
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        CAPTURE(entry.path().filename().string());
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        const auto proposed = readDocx(bytes, "f"), before = readDocx(bytes, "f", {}, {.tracked = TrackedChanges::asBefore});
        REQUIRE((proposed && before));
        CHECK_FALSE((proposed->blocks.empty() && before->blocks.empty()));
        // Where nothing is tracked both views are the same, and where text is they differ.
        bool words = false;
        for (const TrackedChange &change : proposed->tracked) words |= change.text.find_first_not_of(" \n\t") != std::string::npos;
        if (proposed->tracked.empty()) CHECK(lines(*proposed) == lines(*before));
        else if (words) CHECK(lines(*proposed) != lines(*before));
        for (std::size_t cut = 0; cut < bytes.size(); cut += bytes.size() / 5 + 1)
            CHECK_FALSE(readDocx(std::string_view(bytes).substr(0, cut), "cut"));
    }
}
