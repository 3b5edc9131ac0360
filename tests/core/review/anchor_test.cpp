// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/anchor.h"
#include "core/review/match.h"
#include "tests/core/review/support.h"

#include <catch2/catch_test_macros.hpp>

using namespace resolute;
using namespace resolute::review;
using namespace resolute::testing;

namespace {

const Document first = textOf(
    {{"P1", "Recalling its earlier decisions on the keeping of gardens,"}, {"P2", "Noting with concern the drought in the southern gardens,"},
        {"O1", "Calls upon all States to water their gardens twice a week and to report thereon;"},
        {"O2", "Requests the Secretary-General to report on gardens and on benches;"}});

std::string wordsAt(const Document &d, const Placement &p) { return std::string(p.range.in(d.paragraph(p.paragraph).text)); }

} // namespace

TEST_CASE("words that stand where they stood fit exactly", "[review]")
{
    const Quote q = quote(first, "t", ParagraphIndex{2}, rangeOf(first, 2, "twice a week"));
    CHECK(q.before == " upon all States to water their gardens ");
    CHECK(q.after == " and to report thereon;");
    CHECK(Finder(first).find(q) == Placement{Fit::exact, ParagraphIndex{2}, rangeOf(first, 2, "twice a week")});
}

TEST_CASE("a paragraph that got another number is found by its words", "[review]")
{
    const Document next = textOf(
        {{"P1", first.paragraphs[0].text}, {"O1", "Welcomes the first rain;"}, {"O2", first.paragraphs[2].text}, {"O3", first.paragraphs[3].text}});
    const Finder finder(next);
    CHECK(finder.find(quote(first, "t", ParagraphIndex{2})) == Placement{Fit::moved, ParagraphIndex{2}, {0, 80}});
    CHECK(finder.find(quote(first, "t", ParagraphIndex{2}, rangeOf(first, 2, "gardens"))).paragraph == ParagraphIndex{2});
    CHECK(finder.find(quote(first, "t", ParagraphIndex{0})).fit == Fit::exact);
}

TEST_CASE("a note stays at its words when words around them change", "[review]")
{
    const Document next = textOf({{"O1", "Calls upon all States and regions to water their gardens twice a week, and to report thereon each year;"}});
    const Placement p = Finder(next).find(quote(first, "t", ParagraphIndex{2}, rangeOf(first, 2, "twice a week")));
    CHECK(p.fit == Fit::exact);
    CHECK(wordsAt(next, p) == "twice a week");
}

TEST_CASE("words that were replaced are found by what stood around them, and said to be others", "[review]")
{
    const Document next = textOf({{"O7", "Calls upon all States to water their gardens every morning and to report thereon;"},
        {"O8", "Decides to remain seized of the matter;"}});
    const Placement p = Finder(next).find(quote(first, "t", ParagraphIndex{2}, rangeOf(first, 2, "twice a week")));
    CHECK(p.fit == Fit::changed);
    CHECK(wordsAt(next, p) == "every morning");
    CHECK(Finder(next).find(quote(first, "t", ParagraphIndex{2})).fit == Fit::changed);
}

TEST_CASE("what was deleted is lost, not laid on something that resembles it a little", "[review]")
{
    const Document next = textOf(
        {{"O1", "Requests the Secretary-General to keep the matter under review;"}, {"O2", "Decides to remain seized of the matter;"}});
    const Finder finder(next);
    for (std::uint32_t i = 0; i < 4; ++i) CHECK(finder.find(quote(first, "t", ParagraphIndex{i})).fit == Fit::lost);
    CHECK(finder.find(quote(first, "t", ParagraphIndex{2}, rangeOf(first, 2, "all"))).fit == Fit::lost);
}

TEST_CASE("a short word keeps to its own place among many of its kind", "[review]")
{
    const auto second = static_cast<std::uint32_t>(first.paragraphs[3].text.rfind("on "));
    const Quote q = quote(first, "t", ParagraphIndex{3}, {second, second + 2});
    CHECK(Finder(first).find(q).range.begin == second);
    const Document next = textOf({{"O1", "Requests the Secretary-General to report on time on gardens and on benches;"}});
    const Placement p = Finder(next).find(q);
    REQUIRE(p.fit != Fit::lost);
    CHECK(next.paragraphs[0].text.substr(p.range.begin) == "on benches;");
}

TEST_CASE("a point between words is found again", "[review]")
{
    const auto place = rangeOf(first, 2, "to water").begin;
    const Quote q = quote(first, "t", ParagraphIndex{2}, {place, place});
    CHECK(Finder(first).find(q) == Placement{Fit::exact, ParagraphIndex{2}, {place, place}});
}

TEST_CASE("letters of any script are cut whole", "[review]")
{
    const Document d = textOf({{"O1",
        "呼吁所有国家每周两次浇灌其花园并就此提出报告，并请秘书长在其下一份年度报告中列入关于花园和长椅的资料，供成员国在下届会议期间审议；"}});
    const Quote q = quote(d, "t", ParagraphIndex{0}, rangeOf(d, 0, "两次"));
    CHECK(q.before == "呼吁所有国家每周");
    CHECK(q.after == "浇灌其花园并就此提出报告，并请秘书长在其下一份年度报告中列入关于花园和长椅的资料");
    CHECK(Finder(d).find(q).fit == Fit::exact);
}

namespace {

Target changeOf(std::string from, std::string to, std::string paragraph, std::string before)
{
    Target t{.kind = TargetKind::change};
    t.from = {.text = "old", .paragraph = paragraph, .words = std::move(from), .before = before};
    t.at = {.text = "new", .paragraph = std::move(paragraph), .words = std::move(to), .before = std::move(before)};
    return t;
}

} // namespace

TEST_CASE("a decision holds for the same words and for no others", "[review]")
{
    const Target agreed = changeOf("twice", "daily", "O1", "gardens ");
    const std::vector<const Target *> wanted{&agreed};
    const auto fit = [&](const Target &now) { return match(wanted, std::vector{now}, Sharing::oneEach)[0].fit; };
    CHECK(fit(agreed) == Fit::exact);
    CHECK(fit(changeOf("twice", "daily", "O2", "gardens ")) == Fit::moved);
    CHECK(fit(changeOf("twice", "hourly", "O1", "gardens ")) == Fit::lost);
    CHECK(fit(changeOf("twice", "daily", "O9", "benches ")) == Fit::lost); // short words, nothing else the same
    Target elsewhere = agreed;
    elsewhere.at.text = "newest";
    CHECK(fit(elsewhere) == Fit::lost);
}

TEST_CASE("of two changes of the same words each decision keeps its own", "[review]")
{
    const std::vector<Target> changes{changeOf("", "and", "O1", "gardens "), changeOf("", "and", "O1", "benches ")};
    const std::vector<const Target *> wanted{&changes[1], &changes[0], &changes[1]};
    CHECK(match(wanted, changes, Sharing::oneEach) == std::vector<Match>{{Fit::exact, 1}, {Fit::exact, 0}, {Fit::lost, 0}});
    CHECK(match(wanted, changes, Sharing::many)[2] == Match{Fit::exact, 1});
}
