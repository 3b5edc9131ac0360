// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/apply.h"
#include "core/notes/json.h"
#include "core/notes/make.h"
#include "core/notes/ordinals.h"
#include "core/notes/parse.h"
#include "core/notes/quotes.h"
#include "core/notes/wording.h"
#include "tests/support/hand_made.h"
#include "tests/support/random_text.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <functional>
#include <sstream>

using namespace resolute;

namespace {

/// One line a paragraph: all that instructions promise to bring about.
std::vector<std::string> listing(const Document &document)
{
    std::vector<std::string> out;
    for (const Paragraph &p : document.paragraphs) {
        std::ostringstream line;
        line << p.id << " [" << name(p.kind) << ' ' << p.number << ' ' << p.label << "] <" << p.leadText() << "> " << p.text;
        out.push_back(line.str());
    }
    return out;
}

std::vector<std::string> sentences(const Notes &notes)
{
    std::vector<std::string> out;
    for (const Instruction &i : notes.instructions) out.push_back(i.words);
    return out;
}

void leadsTo(const Document &a, const Document &b, const Notes &notes)
{
    const auto read = notesFromJson(toJson(notes), "notes.json");
    REQUIRE(read);
    REQUIRE(*read == notes);
    const auto applied = apply(a, read->instructions);
    INFO(toText(notes));
    if (!applied) FAIL(inEnglish(applied.error()));
    const auto have = listing(**applied), want = listing(b);
    for (std::size_t i = 0; i < std::min(have.size(), want.size()); ++i) REQUIRE(have[i] == want[i]);
    REQUIRE(have.size() == want.size());
}

} // namespace

TEST_CASE("instructions are worded as amendments are", "[notes]")
{
    const auto a = test::document("old.md",
        {"P1 Recalling its resolution 71/901 of 3 May 2017 on lamps and lanterns in public places,",
            "P2 Noting the harbour and the people who work there by night,",
            "O1 Urges all States and all relevant organizations to light their lamps at dusk and to keep them clean;",
            "O2 Requests the Secretary-General to submit a report on wells and on the people who dig them;", "O3 Calls upon bakers to bake;",
            "O4 Decides to remain seized of the matter of public lamps."});
    const auto b = test::document("new.md",
        {"P1 Recalling its resolution 72/902 of 4 May 2018 on lamps and lanterns in public places,",
            "P2 Noting the harbour and the people who work there by night,",
            "O1 Urges all States and all relevant organizations, as appropriate, to light their lamps at dusk;",
            "O2 Invites gardeners to water the trees that were planted along the roads;",
            "O3 Requests the Secretary-General to submit a report on wells and on the people who dig them;",
            "O4 Decides to remain seized of the matter of public lamps."});
    const Notes notes = makeNotes(*a, *b);
    CHECK(sentences(notes)
        == std::vector<std::string>{"In the first preambular paragraph, replace “71/901 of 3 May 2017” with “72/902 of 4 May 2018”.",
            "In operative paragraph 1, after “organizations”, insert “, as appropriate,”.",
            "In operative paragraph 1, delete “and to keep them clean”.",
            "After operative paragraph 1, insert a new operative paragraph reading:\n\n    Invites gardeners to water the trees that were planted "
            "along the roads;",
            "Delete operative paragraph 3.", "Renumber the remaining operative paragraphs accordingly."});
    leadsTo(*a, *b, notes);
}

TEST_CASE("what only the typography changes comes last, under a heading of its own", "[notes]")
{
    const auto a = test::document("old.md",
        {"P1 Recalling its resolution 71/901 of 3 May 2017 on the keeping of lamps and of \"lanterns\" in all the public places of the coast,",
            "O1 Urges all States to light their lamps at dusk and to keep them clean in every one of the public places of the coast;",
            "O2 Decides to remain seized of the matter of public lamps."});
    const auto b = test::document("new.md",
        {"P1 Recalling its resolution 71/901 of 3\u00A0May 2017 on the keeping of lamps and of \u201Clanterns\u201D in all the public places of the "
         "coast,",
            "O1 Urges all States to light their lamps at noon and to keep them clean in every one of the public places of the coast;",
            "O2 Invites bakers to bake;", "O3 Decides to remain seized of the matter of public lamps."});
    const Notes notes = makeNotes(*a, *b);
    INFO(toText(notes));
    REQUIRE(notes.instructions.size() == 4);
    const auto first = std::ranges::find_if(notes.instructions, &Instruction::typographic);
    CHECK(std::all_of(first, notes.instructions.end(), std::mem_fn(&Instruction::typographic)));
    REQUIRE(notes.instructions.end() - first == 1);
    CHECK((first - 1)->op == InstructionOp::renumber);
    const std::string text = toText(notes), heading(typographyHeading);
    const auto at = text.find(heading);
    REQUIRE(at != std::string::npos);
    CHECK(text.find("noon") < at);
    CHECK(text.find("accordingly.") < at);
    CHECK(text.find("3\u00A0May") > at);
    CHECK(toMarkdown(notes).contains("## " + heading));
    CHECK(toJson(notes).contains("\"typographic\": true"));
    leadsTo(*a, *b, notes);
    std::vector<Instruction> read;
    for (ReadInstruction &r : parseInstructions(notesBlocks(text), *a)) {
        CHECK(r.understood);
        read.push_back(std::move(r.instruction));
    }
    const auto applied = apply(*a, read);
    REQUIRE(applied);
    REQUIRE((*applied)->paragraphs.size() == b->paragraphs.size());
    for (std::size_t i = 0; i < b->paragraphs.size(); ++i) CHECK((*applied)->paragraphs[i].text == b->paragraphs[i].text);
    // without a change of words there is no heading before anything else
    CHECK_FALSE(toText(makeNotes(*a, *a)).contains(heading));
}

TEST_CASE("a blank beside a hyphen is nothing that is read out", "[notes]")
{
    const auto a = test::document("old.md", {"P1 Recalling the non\u2011use of force among the cities of the southern coast,", "O1 Decides."});
    const auto b = test::document("new.md", {"P1 Recalling the non\u2011 use of force among the cities of the southern coast,", "O1 Decides."});
    const Notes notes = makeNotes(*a, *b);
    REQUIRE(notes.instructions.size() == 1);
    CHECK(notes.instructions.front().typographic);
    leadsTo(*a, *b, notes);
}

TEST_CASE("instructions for every pair of odd texts lead to the new one", "[notes]")
{
    const std::vector<std::vector<std::string_view>> texts{{}, {"P1 Noting,"}, {"O1 Urges all States;"},
        {"P1 Noting,", "O1 Urges all States;", "O2 Urges all States;"}, {"H1 Part one", "O1 Urges “all States”;", "H2 Part two", "O2 Urges;"},
        {"O1 Urges;", "O2 Urges;", "O3 Urges;"}, {"P1 of of of of of", "P2 of of of of of of"},
        {"P1 强调国家的主权和发展权利，", "O1 促请各国点亮灯火；"}, {"P1 强调国家的发展权利，", "O1 促请各国点亮灯火和灯笼；", "O2 决定；"}};
    for (const auto &from : texts)
        for (const auto &to : texts) {
            const auto a = test::document("a", from), b = test::document("b", to);
            leadsTo(*a, *b, makeNotes(*a, *b));
        }
}

TEST_CASE("instructions for random texts lead to the new one", "[notes]")
{
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        test::Dice dice(seed);
        const auto a = test::randomText(dice, dice.below(30));
        const auto b = seed % 5 == 0 ? test::randomText(dice, dice.below(30)) : test::randomlyEdited(*a, dice);
        INFO("seed " << seed);
        leadsTo(*a, *b, makeNotes(*a, *b));
        leadsTo(*b, *a, makeNotes(*b, *a));
    }
}

TEST_CASE("a text that the instructions do not fit is refused with the reason", "[notes]")
{
    const auto a = test::document("old.md", {"P1 Recalling its resolution 71/901 of 3 May 2017 on lamps,", "O1 Urges all States;"});
    const auto b = test::document("new.md", {"P1 Recalling its resolution 72/902 of 4 May 2018 on lamps,"});
    const auto other = test::document("other.md", {"P1 Recalling its resolution 70/900 of 2 May 2016 on lamps,", "O1 Urges nobody;"});
    const Notes notes = makeNotes(*a, *b);
    const auto applied = apply(*other, notes.instructions);
    REQUIRE_FALSE(applied);
    CHECK(applied.error().kind == ErrorKind::input);
    CHECK(inEnglish(applied.error())
        == "other.md: instruction 1 does not fit: paragraph PP 1 does not have the words “71/901 of 3 May 2017” "
           "(In the first preambular paragraph, replace “71/901 of 3 May 2017” with “72/902 of 4 May 2018”.)");
    const Applied some = applyWherePossible(*other, notes.instructions);
    CHECK_FALSE(some.all());
    CHECK(some.outcomes.at(1).outcome == Outcome::impossible);
}

TEST_CASE("quotes are found but for typography", "[notes]")
{
    const auto found = [](std::string_view text, std::string_view quote) {
        std::string out;
        for (const ByteRange r : findQuote(text, quote)) (out += '|') += r.in(text);
        return out;
    };
    CHECK(found("the State's non‑governmental bodies", "State’s non-governmental") == "|State's non‑governmental");
    CHECK(found("against neo-Nazism and", "neo -Nazism") == "|neo-Nazism");
    CHECK(found("a b a", "a") == "|a|a");
    CHECK(found("a b", "c").empty());
}

TEST_CASE("words are put in and taken out with their blanks", "[notes]")
{
    const auto put = [](std::string text, std::uint32_t at, std::string_view words) {
        const Splice s = insertionAt(text, at, words);
        return text.replace(s.range.begin, s.range.size(), s.text);
    };
    CHECK(put("all States;", 10, "and cities") == "all States and cities;");
    CHECK(put("all States;", 10, ", as appropriate,") == "all States, as appropriate,;");
    CHECK(put("States act", 0, "All") == "All States act");
    CHECK(put("各国点亮", 6, "和城市") == "各国和城市点亮");
    const auto cut = [](std::string text, std::uint32_t begin, std::uint32_t end) {
        const Splice s = removalOf(text, {begin, end});
        return text.replace(s.range.begin, s.range.size(), s.text);
    };
    CHECK(cut("all relevant States", 4, 12) == "all States");
    CHECK(cut("all States, cities;", 10, 18) == "all States;");
    CHECK(cut("Also urges", 0, 4) == "urges");
}

TEST_CASE("ordinals are spelled and read", "[notes]")
{
    CHECK(ordinalInWords(41) == "forty-first");
    CHECK(ordinalInWords(20) == "twentieth");
    CHECK(ordinalInWords(112) == "one hundred and twelfth");
    for (int n = 1; n < 1000; ++n) CHECK(readOrdinal(ordinalInWords(n)) == n);
    CHECK(readOrdinal("Thirty first") == 31);
    CHECK(readOrdinal("22nd") == 22);
    CHECK_FALSE(readOrdinal("last"));
}

TEST_CASE("what is no list of instructions is refused", "[notes]")
{
    const auto why = [](std::string_view text) {
        const auto r = notesFromJson(text, "n.json");
        return r ? std::string() : inEnglish(r.error());
    };
    CHECK(why("[").starts_with("n.json: this is no JSON: "));
    CHECK(why("{\"schema\": \"resolute/comparison/1\"}").contains("schema is “resolute/comparison/1”"));
    CHECK(why("{\"schema\": \"resolute/notes/1\", \"instructions\": [{\"op\": \"explode\"}]}")
        == "n.json: instruction 1 cannot be read: “explode” is not known");
    CHECK(why("{\"schema\": \"resolute/notes/1\", \"instructions\": 3}").contains("no list"));
}
