// SPDX-License-Identifier: GPL-3.0-or-later
// The specimen series holds the cases that its README lists, and the library sees them.
#include "core/compare/comparison.h"
#include "core/read/read.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <string>

using namespace resolute;

namespace {

constexpr std::array files{"01-resolution-88-903.md", "02-draft-91-L.912.md", "03-draft-91-L.912-Rev.1.md", "04-resolution-91-907.md"};

std::string pathOf(std::size_t i) { return std::string(RESOLUTE_SOURCE_DIR "/resources/specimen/") + files[i]; }

const std::vector<DocumentPtr> &specimen()
{
    static const std::vector<DocumentPtr> texts = [] {
        std::vector<DocumentPtr> all;
        for (std::size_t i = 0; i < files.size(); ++i) {
            auto text = load(pathOf(i));
            REQUIRE(text.has_value());
            all.push_back(std::move(*text));
        }
        return all;
    }();
    return texts;
}

const Document &text(int number) { return *specimen()[static_cast<std::size_t>(number - 1)]; }

const Paragraph &paragraph(int number, std::string_view id)
{
    const auto index = text(number).find(id);
    INFO("paragraph " << id << " of text " << number);
    REQUIRE(index.has_value());
    return text(number).paragraph(*index);
}

/// "O2>O2,O3 split" for every row of two neighbours of the series that is no plain "same" or "renumbered".
std::vector<std::string> relations(int from)
{
    const std::vector<DocumentPtr> pair{specimen()[static_cast<std::size_t>(from - 1)], specimen()[static_cast<std::size_t>(from)]};
    const auto comparison = compare(pair);
    REQUIRE(comparison.has_value());
    std::vector<std::string> out;
    for (const Row &row : (*comparison)->rows) {
        if (!row.steps[0]) continue;
        const Correspondence &link = row.steps[0]->link;
        if (link.relation == Relation::same || link.relation == Relation::renumbered) continue;
        const auto names = [&](const std::vector<ParagraphIndex> &list, const Document &d) {
            std::string joined;
            for (const ParagraphIndex i : list) joined += (joined.empty() ? "" : ",") + d.paragraph(i).id;
            return joined;
        };
        out.push_back(names(link.a, *pair[0]) + '>' + names(link.b, *pair[1]) + ' ' + std::string(name(link.relation)));
    }
    return out;
}

} // namespace

TEST_CASE("nobody takes the specimen for a document", "[specimen]")
{
    for (std::size_t i = 0; i < files.size(); ++i) {
        const std::string bytes = *readBytes(pathOf(i));
        CAPTURE(files[i]);
        CHECK(
            bytes.substr(bytes.find_first_not_of('\n')).starts_with("Specimen: invented text, no document of the United Nations. Every position in"));
        CHECK(bytes.find("by the alphabet.") < 200);
        // Numbers of resolutions are in the nine hundreds.
        for (std::size_t slash = bytes.find('/'); slash != std::string::npos; slash = bytes.find('/', slash + 1)) {
            const auto digit = [&](std::size_t at) { return at < bytes.size() && bytes[at] >= '0' && bytes[at] <= '9'; };
            if (!digit(slash - 1) || !digit(slash + 1)) continue;
            CAPTURE(bytes.substr(slash - 2, 8));
            CHECK(bytes[slash + 1] == '9');
            CHECK(digit(slash + 3));
            CHECK_FALSE(digit(slash + 4));
        }
    }
}

TEST_CASE("positions in the specimen's votes go by the alphabet", "[specimen]")
{
    const auto initials = [](const std::vector<std::string> &list) { return std::string(1, list.front().front()) + list.back().front(); };
    const auto check = [&](int number, std::string_view yes, std::string_view no, std::string_view abstaining) {
        const Adoption &a = *text(number).adoption;
        CHECK(initials(a.inFavourList) == yes);
        CHECK(initials(a.againstList) == no);
        CHECK(initials(a.abstainingList) == abstaining);
        for (const auto *list : {&a.inFavourList, &a.againstList, &a.abstainingList})
            CHECK(std::ranges::is_sorted(*list, {}, [](const std::string &s) { return s.front(); }));
    };
    check(1, "AL", "MS", "TZ");
    check(4, "CP", "RU", "AB");
}

TEST_CASE("the specimen's mastheads are read, glued, plain or lost", "[specimen]")
{
    for (int n = 1; n <= 4; ++n) {
        CAPTURE(n);
        CHECK(text(n).masthead.body == "Human Rights Council");
        CHECK(text(n).masthead.title == "Rest and shade in public places");
        CHECK(text(n).masthead.agendaItem == "3");
        CHECK(text(n).masthead.enactingClause == "The Human Rights Council,");
        CHECK(text(n).masthead.sessionNumber == (n == 1 ? 88 : 91));
    }
    CHECK(text(1).masthead.number == "88/903");
    CHECK(text(2).masthead.number == "91/...");
    CHECK(text(1).kind == DocumentKind::resolution);
    CHECK(text(3).kind == DocumentKind::draft);
    const auto &sponsors = text(3).masthead.sponsors;
    REQUIRE(sponsors.size() == 4);
    CHECK(sponsors[0].name == "Iceland");
    CHECK(sponsors[0].marks == std::vector<std::string>{"*"});
    CHECK(sponsors[1].marks.empty());
    CHECK(sponsors[3].name == "Uruguay");
    CHECK(sponsors[3].marks == std::vector<std::string>{"**"});
    CHECK(text(3).masthead.sponsorNotes[0].text == "State not a member of the Human Rights Council.");
}

TEST_CASE("the specimen's broken paragraphs are whole again", "[specimen]")
{
    CHECK(paragraph(1, "P4").text.ends_with("in which the gardeners pledged to plant a tree for every tree that is felled,"));
    CHECK(paragraph(1, "P7").text.ends_with("an act of trust between one generation and the next,"));
    CHECK(paragraph(1, "O6").text.ends_with("the results should be posted beside them;"));
    CHECK(paragraph(2, "P5").text.ends_with("the gardeners pledged to plant a tree for every tree that is felled,"));
    CHECK(paragraph(3, "O7(a)").text == "To place benches at equal distances along every public way;");
    CHECK(paragraph(4, "O8").text.ends_with("to train young carpenters in the mending of benches;"));
    const auto count = [](int n, ParagraphKind kind) { return std::ranges::count(text(n).paragraphs, kind, &Paragraph::kind); };
    CHECK(count(1, ParagraphKind::preambular) == 11);
    CHECK(count(1, ParagraphKind::operative) == 11);
    CHECK(count(2, ParagraphKind::preambular) == 11);
    CHECK(count(2, ParagraphKind::operative) == 13);
    CHECK(count(3, ParagraphKind::preambular) == 10);
    CHECK(count(4, ParagraphKind::preambular) == 10);
    for (int n = 1; n <= 4; ++n) CHECK(count(n, ParagraphKind::subparagraph) == (n == 1 ? 5 : 6));
}

TEST_CASE("the specimen's leads are found in every kind of italics", "[specimen]")
{
    CHECK(paragraph(1, "P5").leadText() == "Taking note with appreciation");
    CHECK(paragraph(2, "P4").leadText() == "Recalling further");
    CHECK(paragraph(4, "P8").leadText() == "Emphasizing");
    CHECK(paragraph(4, "O3").leadText() == "Urges");
}

TEST_CASE("the specimen's footnotes are anchored, whatever their marks", "[specimen]")
{
    const auto anchors = [](int n) {
        std::vector<std::string> out;
        for (const Footnote &f : text(n).footnotes) out.push_back(f.mark + ' ' + f.anchor);
        return out;
    };
    CHECK(anchors(1) == std::vector<std::string>{"1 P5", "2 O6", "3 O10"});
    CHECK(anchors(2) == std::vector<std::string>{"1 P3", "2 P6", "3 O11"});
    CHECK(anchors(3) == std::vector<std::string>{"1 P5", "2 O11"});
    CHECK(anchors(4) == std::vector<std::string>{"1 P5", "2 O12"});
    CHECK(text(2).footnotes[0].text == "See also resolution 88/923.");
}

TEST_CASE("the specimen's sub-paragraphs, bis and annex have their names", "[specimen]")
{
    CHECK(paragraph(2, "O4(b)(iii)").label == "(iii)");
    CHECK(paragraph(2, "O4+1").text == "and invites them to share their experience with one another, as appropriate;");
    CHECK(paragraph(3, "O5").number == "4 bis");
    CHECK(paragraph(3, "O6").number == "5");
    CHECK(paragraph(3, "A1.O2").number == "2");
    CHECK(paragraph(4, "A1.O1").text == "This bench belongs to everyone, and to no one alone.");
}

TEST_CASE("a leftover of a replaced word in the specimen is reported", "[specimen]")
{
    CHECK(paragraph(2, "O13").text.contains("ninety-first fourth session"));
    CHECK(std::ranges::any_of(text(2).issues, [](const Issue &i) { return i.severity == Severity::warning && i.place.paragraph == "O13"; }));
    for (const int n : {1, 3, 4}) CHECK(std::ranges::none_of(text(n).issues, [](const Issue &i) { return i.severity == Severity::error; }));
}

TEST_CASE("the specimen's votes are tabulated", "[specimen]")
{
    const VoteTable table = tabulate(specimen());
    REQUIRE(table.votes.size() == 2);
    CHECK(table.votes[0].inFavour == 28);
    CHECK(table.votes[1].abstaining == 8);
    CHECK(table.votes[0].consistent);
    CHECK(table.votes[1].consistent);
    CHECK(table.issues.empty());
    CHECK(table.changed.size() == 17);
    const auto row = [&](std::string_view iso3) { return std::ranges::find(table.states, iso3, &StateRow::iso3)->positions; };
    CHECK(row("KEN") == std::vector{Position::notAMember, Position::notParticipating});
    CHECK(row("AUT") == std::vector{Position::inFavour, Position::notAMember});
    CHECK(row("NLD") == std::vector{Position::against, Position::inFavour});
    CHECK(row("CIV") == std::vector{Position::inFavour, Position::inFavour});
}

TEST_CASE("the specimen's paragraphs find each other from text to text", "[specimen]")
{
    const auto holds = [](const std::vector<std::string> &all, std::string_view one) {
        UNSCOPED_INFO("looked for " << one);
        return std::ranges::contains(all, one);
    };
    const auto first = relations(1);
    CHECK(holds(first, "O2>O2,O3 split"));
    CHECK(holds(first, "P8> deleted"));
    CHECK(holds(first, ">P3 inserted"));
    CHECK(holds(first, "P2>P2 edited"));
    CHECK(holds(first, ">O4(b)(iii) inserted"));
    const auto second = relations(2);
    CHECK(holds(second, "P3> deleted"));
    CHECK(holds(second, "O5,O6>O8 merged"));
    CHECK(holds(second, ">P8 inserted"));
    CHECK(holds(second, "P10>O2 moved+edited"));
    CHECK(holds(second, "O8>O6 moved+edited"));
    CHECK(holds(second, "O7>O13 moved"));
    const auto third = relations(3);
    CHECK(holds(third, "O3>O3 edited"));
    CHECK((holds(third, "O11>O12 moved") || holds(third, "O12>O11 moved")));
}
