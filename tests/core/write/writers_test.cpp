// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/comparison_json.h"
#include "core/write/csv.h"
#include "core/write/html.h"
#include "core/write/json_writer.h"
#include "core/write/markdown.h"
#include "core/write/report.h"
#include "core/write/steps.h"
#include "core/write/text.h"
#include "core/write/text_layout.h"
#include "tests/support/hand_made.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace resolute;
using nlohmann::json;

namespace {

Comparison sample()
{
    auto a = test::document("old.md",
        {"P1 Recalling résolution 1/2 of 3 May 2020,", "P2 Noting the <tide>,", "O1 Urges States to act;", "O2 Requests a report;",
            "O3 Decides to stay."});
    auto b = test::document("new.md",
        {"P1 Recalling résolution 1/9 of 3 May 2021,", "O1 Requests a report;", "O2 Urges States to act;", "O3 Decides to remain;",
            "O4 Thanks everyone."});
    a->masthead.number = "1/1";
    b->masthead.number = "2/…";
    b->masthead.title = "Tides & \"banks\"";
    return test::Pair(a, b)
        .row({"P1"}, {"P1"}, Relation::edited)
        .change("1/2 of 3 May 2020", "1/9 of 3 May 2021", ChangeClass::referenceUpdate)
        .row({"P2"}, {}, Relation::deleted)
        .row({"O2"}, {"O1"}, Relation::moved)
        .row({"O1"}, {"O2"}, Relation::same)
        .row({"O3"}, {"O3"}, Relation::edited)
        .change("stay.", "remain;", ChangeClass::editorial)
        .row({}, {"O4"}, Relation::inserted)
        .comparison();
}

} // namespace

TEST_CASE("JSON is written as it is walked", "[write]")
{
    JsonWriter w;
    w.beginObject().field("a", 1).field("text", "q\"\\\n\x01é").key("n").null().key("list").beginArray();
    w.value(0.87349, 4).value(1.0, 4).value(true).beginObject().endObject().endArray().endObject();
    const std::string text = w.take();
    CHECK(text == "{\"a\": 1, \"text\": \"q\\\"\\\\\\n\\u0001é\", \"n\": null, \"list\": [0.8735, 1, true, {}]}\n");
    CHECK(json::parse(text)["text"] == "q\"\\\n\x01é");
}

TEST_CASE("what several writers wrote is one array", "[write]")
{
    std::vector<JsonWriter> parts(4);
    parts[1].line().beginObject().field("a", 1).endObject().line().value(2);
    parts[2].line().value(3).value(4);
    parts[3].value(5);
    JsonWriter w;
    w.beginArray();
    for (JsonWriter &part : parts) w.append(std::move(part));
    w.line().endArray();
    CHECK(w.take() == "[\n{\"a\": 1},\n2,\n3, 4, 5\n]\n");
}

TEST_CASE("bytes that are no UTF-8 become replacement characters", "[write]")
{
    JsonWriter w;
    w.value(std::string_view("a\xFF"
                             "b\xC3(\xED\xA0\x80\xF0\x9F\x98\x80"));
    CHECK(json::parse(w.take()) == "a\uFFFDb\uFFFD(\uFFFD\uFFFD\uFFFD\U0001F600");
}

TEST_CASE("a comparison of two texts as JSON counts code points and replays", "[write]")
{
    const Comparison c = sample();
    const json out = json::parse(toJson(c));
    CHECK(out["schema"] == "resolute/comparison/1");
    CHECK(out["documents"][1]["title"] == "Tides & \"banks\"");
    CHECK(out["documents"][0]["symbol"].is_null());
    REQUIRE(out["correspondences"].size() == 6);
    const json &first = out["correspondences"][0];
    CHECK(first["relation"] == "edited");
    const json &change = first["changes"][0];
    CHECK(change["aSpan"] == json::array({21, 38})); // é is one
    CHECK(change["a"] == "1/2 of 3 May 2020");
    CHECK(change["class"] == "reference-update");
    CHECK(change["why"] == "made by hand: 1/9 of 3 May 2021");
    CHECK(change["rule"] == "hand-made");
    CHECK(out["correspondences"][1]["b"].empty());
    CHECK(out["statistics"]["relations"]["edited"] == 2);
    CHECK(toJson(c) == toJson(c));
}

TEST_CASE("three texts have rows instead of correspondences", "[write]")
{
    Comparison c = sample();
    c.documents.push_back(c.documents.back());
    c.statistics.push_back({});
    c.footnotes.emplace_back();
    for (Row &row : c.rows) {
        row.cells.push_back(row.cells.back());
        row.steps.emplace_back(std::nullopt);
    }
    const json out = json::parse(toJson(c));
    CHECK_FALSE(out.contains("correspondences"));
    CHECK(out["rows"][1]["cells"] == json::array({json::array({"P2"}), json::array(), json::array()}));
    CHECK(out["rows"][0]["steps"][1].is_null());
    CHECK(out["statistics"].size() == 2);
    CHECK(toHtml(c).contains("class=\"overview\""));
}

TEST_CASE("the report for a terminal says everything without colour", "[write]")
{
    const std::string out = toText(sample());
    CHECK(out.starts_with("1/1  →  2/…\nParagraphs: 1 same · 2 edited · 1 moved · 1 inserted · 1 deleted\n"));
    CHECK(out.contains(
        "\nPP 1  edited\n   Recalling résolution [-1/2 of 3 May 2020-]{+1/9 of 3 May 2021+},\n   reference: made by hand: 1/9 of 3 May 2021\n"));
    CHECK(out.contains("\nPP 2  deleted\n   [-Noting the <tide>,-]\n"));
    CHECK(out.contains("\nOP 2 → OP 1  moved\n"));
    CHECK(out.contains("\nUnchanged paragraphs: 1\n"));
    CHECK_FALSE(out.contains('\033'));
    CHECK(toText(sample(), {.colour = true, .width = 0}).contains("\033[34;4m{+remain;+}\033[0m"));
}

TEST_CASE("lines wrap by what they look like", "[write]")
{
    TextLayout layout(false, 12);
    layout.hang(2);
    layout.add("one two three four");
    layout.newLine();
    CHECK(layout.take() == "one two\n  three four\n");
    CHECK(columns("决议 é") == 6);
}

TEST_CASE("a page says nothing of the folders of who made it, and draws no line under blanks", "[write]")
{
    auto a = test::document("drafts/secret/old.md", {"O1 Decides to remain;"});
    auto b = test::document("C:\\secret\\new.md", {"O1 Decides firmly to remain;"});
    const std::string out = toHtml(
        test::Pair(a, b).row({"O1"}, {"O1"}, Relation::edited).change("", "firmly ", ChangeClass::substantive).comparison());
    CHECK_FALSE(out.contains("secret"));
    CHECK(out.contains(">old.md</span>"));
    CHECK(out.contains(">new.md</span>"));
    CHECK(out.contains(">firmly</ins> to remain;"));
}

TEST_CASE("a comparison as a page escapes what the texts say", "[write]")
{
    const std::string out = toHtml(sample());
    CHECK(out.contains("Tides &amp; &quot;banks&quot;"));
    CHECK(out.contains("Noting</span> the &lt;tide&gt;,"));
    CHECK_FALSE(out.contains("<tide>"));
    CHECK(out.contains("<del class=\"reference routine\" title=\"reference: made by hand: 1/9 of 3 May 2021\">1/2 of 3 May 2020</del>"));
    CHECK(out.contains("moved here from OP 2"));
    CHECK(out.contains("href=\"#s0r2-from\""));
    CHECK(out.find("<script>") == out.rfind("<script")); // one of its own, for keys; it brings nothing from elsewhere
    CHECK_FALSE(out.contains("http"));
}

TEST_CASE("a moved paragraph leaves its ghost where it stood", "[write]")
{
    const std::string out = toHtml(sample());
    const auto ghost = out.find("id=\"s0r2-from\""), o1 = out.find("id=\"s0r3\""), o3 = out.find("id=\"s0r4\"");
    CHECK(o1 < ghost);
    CHECK(ghost < o3);
}

TEST_CASE("Markdown marks words and means nothing else", "[write]")
{
    const std::string out = toMarkdown(sample());
    CHECK(out.starts_with("# Tides \\& \"banks\"\n"));
    CHECK(out.contains("### PP 1: edited\n\n> Recalling résolution ~~1/2 of 3 May 2020~~ **1/9 of 3 May 2021**,\n"));
    CHECK(out.contains("> ~~Noting the \\<tide\\>,~~\n"));
    CHECK(escapeMarkdown("12. *a* _b_ [c](d)") == "12\\. \\*a\\* \\_b\\_ \\[c\\](d)");
    CHECK(escapeMarkdown("- a - b") == "\\- a - b");
}

TEST_CASE("a spreadsheet never takes a cell for a formula", "[write]")
{
    CHECK(csvCell("=1+1") == "'=1+1");
    CHECK(csvCell("@SUM(A1)") == "'@SUM(A1)");
    CHECK(csvCell("a, \"b\"") == "\"a, \"\"b\"\"\"");
    CHECK(csvCell("-") == "'-");
    const std::string out = toCsv(sample());
    CHECK(out.starts_with("\uFEFFfrom,to,old paragraph,"));
    CHECK(out.contains("\r\n1/1,2/… (new.md),PP 1,PP 1,edited,0.75,high,replace,1/2 of 3 May 2020,1/9 of 3 May 2021,reference,"));
}

TEST_CASE("pieces of a paragraph are its text", "[write]")
{
    Paragraph p;
    p.text = "Urges all States to act;";
    p.lead = {0, 5};
    p.footnotes = {{"1", 9}, {"2", 24}, {"3", 24}};
    Change c;
    c.a = {6, 16};
    c.b = {6, 16};
    std::string text, marks;
    for (const TextPiece &piece : textPieces(p, ParagraphIndex{}, {c}, TextSide::b)) {
        if (!piece.footnote.empty()) marks += std::to_string(piece.range.begin) + ":" + std::string(piece.footnote) + ' ';
        text += piece.range.in(p.text);
    }
    CHECK(text == p.text);
    CHECK(marks == "9:1 24:2 24:3 ");
}

TEST_CASE("blanks of another kind are not marked in what is handed on", "[write]")
{
    static const Message blankKind{"blank-kind", "only the kind of blank differs"};
    Paragraph old, now;
    old.text = "Le mot ; la fin";
    now.text = "Le mot\u00A0; une fin";
    Change blank, word;
    blank.a = {6, 7}, blank.b = {6, 8}, blank.why = &blankKind;
    word.a = {9, 11}, word.b = {10, 13};
    const std::vector<Change> changes{blank, word};
    std::string run;
    for (const RedlinePiece &piece : redline(old.text, now.text, changes))
        run.append(piece.change == nullptr ? "" : piece.side == TextSide::a ? "-" : "+").append(piece.text).append("|");
    CHECK(run == "Le mot\u00A0; |-la|+une| fin|");
    for (const TextPiece &piece : textPieces(now, ParagraphIndex{}, changes, TextSide::b))
        CHECK((piece.change == &changes[1]) == (piece.range.in(now.text) == "une"));
}

TEST_CASE("only what differs counts as a difference", "[write]")
{
    auto a = test::document("a", {"P1 Noting this,"});
    CHECK_FALSE(hasDifferences(test::Pair(a, a).row({"P1"}, {"P1"}, Relation::same).comparison()));
    CHECK(hasDifferences(sample()));
}

TEST_CASE("all that is handed on counts a whole paragraph as one change, and says so", "[write]")
{
    const Comparison c = sample();
    const ChangeFigures figures = changeFigures(c, 0);
    CHECK(figures.classes[static_cast<std::size_t>(ChangeClass::substantive)] == 2); // one is gone, one is new
    CHECK(figures.moved == 1);
    const std::string line = "2 substantive · 1 reference · 1 editorial · 1 moved", rule = "counts as one change.";
    CHECK(toText(c).contains("Changes: " + line));
    CHECK(toText(c).contains(rule));
    CHECK(toMarkdown(c).contains("Changes: " + line));
    CHECK(toMarkdown(c).contains(rule));
    const std::string page = toHtml(c);
    CHECK(page.contains("Changes: " + line));
    CHECK(page.contains(rule));
    CHECK(page.contains("whole paragraphs and footnotes:"));
    CHECK_FALSE(toText(test::Pair(test::document("a.md", {"O1 Urges."}), test::document("b.md", {"O1 Invites."}))
                           .row({"O1"}, {"O1"}, Relation::edited)
                           .change("Urges", "Invites", ChangeClass::substantive)
                           .comparison())
            .contains(rule));
}

TEST_CASE("the number of a footnote that is struck is struck with it", "[write]")
{
    auto a = test::document("a.md", {"O1 Urges."}), b = test::document("b.md", {"O1 Urges."});
    a->footnotes.push_back({.mark = "3", .anchor = "O1", .text = "See there.", .source = {}});
    Comparison c = test::Pair(a, b).row({"O1"}, {"O1"}, Relation::same).comparison();
    c.footnotes = {{{.a = {0}, .b = {}, .relation = Relation::deleted, .changes = {}}}};
    CHECK(toHtml(c).contains("<span class=\"num\"><del>3</del></span>"));
}

TEST_CASE("what a change does is told in words, not in codes", "[write]")
{
    auto a = test::document("a.md", {"O1 Urges all as appropriate."}), b = test::document("b.md", {"O1 Urges all."});
    Comparison c = test::Pair(a, b).row({"O1"}, {"O1"}, Relation::edited).change(" as appropriate", {}, ChangeClass::substantive, "all").comparison();
    c.rows.front().steps.front()->changes.front().tags = {ChangeTag::qualifierRemoved};
    for (const std::string &out : {toText(c), toHtml(c)}) {
        CHECK(out.contains("qualifier removed"));
        CHECK_FALSE(out.contains("qualifier-removed"));
    }
    CHECK(toCsv(c).contains("qualifier-removed")); // a column to filter by
}

TEST_CASE("a footnote's mark stays on the line of what it is about", "[write]")
{
    auto a = test::document("a.md", {"O1 Urges all."}), b = test::document("b.md", {"O1 Urges all."});
    b->paragraphs.front().footnotes = {{"3", 10}};
    const Comparison c = test::Pair(a, b).row({"O1"}, {"O1"}, Relation::same).comparison();
    CHECK(toHtml(c).contains("<sup>" + std::string(wordJoiner) + "3</sup>"));
}
