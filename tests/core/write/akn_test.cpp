// SPDX-License-Identifier: GPL-3.0-or-later
// A text written as Akoma Ntoso and read again is the same text.
#include "core/write/akn.h"
#include "core/write/document_json.h"
#include "tests/core/structure/support.h"
#include "tests/support/gold.h"
#include "tests/support/random_text.h"

#include <nlohmann/json.hpp>

using namespace resolute;
using namespace resolute::test;

namespace {

/// All that a document says but where it came from; in lines, so that a failure shows the one that differs.
std::string said(const Document &d)
{
    auto json = nlohmann::ordered_json::parse(toJson(d));
    json.erase("source");
    json.erase("issues");
    for (const char *const list : {"paragraphs", "footnotes"})
        for (auto &item : json[list]) item.erase("source");
    std::string out;
    for (const auto &[key, value] : json.items()) {
        if (!value.is_array()) out += key + ' ' + value.dump() + '\n';
        else
            for (const auto &item : value) out += key + ' ' + item.dump() + '\n';
    }
    return out;
}

void checkRoundTrip(const Document &d)
{
    const std::string written = toAkn(d);
    const auto source = read(written, "written.xml");
    REQUIRE(source);
    const Document again = structure(*source);
    CHECK(said(again) == said(d));
    CHECK(toAkn(again) == written);
}

} // namespace

TEST_CASE("a resolution is written as Akoma Ntoso with all that it holds", "[write][akn]")
{
    const Document d = parse(
        "United Nations A/HRC/3/L.7\n\n# General Assembly\n\nDistr.: Limited\n4 July 1999\n\nOriginal: English\n\n## Human Rights Council\n\n### "
        "Third session\n\n"
        "1 June–10 July 1999\n\nAgenda item 2\n\nLights of all kinds\n\n**Chad\\*, Peru\\* \\*\\* and Norway: draft resolution**\n\n#### 3/... Care "
        "of lighthouses & fog\n\n"
        "*The Human Rights Council,*\n\n*Recalling* the fog,<sup>1</sup> and <sup>2</sup>the mist,\n\n*Recalling also* that “a < "
        "b”,<sup>1</sup>\n\n## I\n\n## Lamps\n\n"
        "1. *Requests* the keepers:\n\n(a) To watch:\n\n(i) At night;\n\n(ii) By day;\n\n(b) To wait;\n\nand to write down what they saw;\n\n2. "
        "*Decides* to rest.\n\n"
        "\\* State not a member of the Council.\n\n\\*\\* On behalf of the keepers.\n\n<sup>1</sup> A/1/2.\n\n<sup>2</sup> See A/1/3 & A/1/4.\n\n"
        "# Annex\n\n## Rules of the lamps\n\n1. Lamps shall burn.\n\n2. Keepers shall wake.\n");
    REQUIRE(d.paragraphs.size() > 10);
    REQUIRE(d.masthead.sponsors.size() == 3);
    REQUIRE(d.footnotes.size() == 2);
    REQUIRE(d.find("A1.O1"));
    checkRoundTrip(d);
}

TEST_CASE("a vote is written as Akoma Ntoso, every State an element", "[write][akn]")
{
    const Document d = parse(resolution("*Recalling* the fog,\n\n1. *Decides* to rest.\n\n*4th meeting*\n*9 July 1999*\n\n[Adopted by a recorded "
                                        "vote of 2 to 1, with 1 abstention. The voting was as follows:\n\n"
                                        "*In favour:*\n\nChad and Peru\n\n*Against:*\n\nNorway\n\n*Abstaining:*\n\nTogo]"));
    REQUIRE(d.adoption);
    REQUIRE(d.adoption->inFavourList.size() == 2);
    CHECK(toAkn(d).find("<organization refersTo=\"#memberState\">Togo</organization>") != std::string::npos);
    checkRoundTrip(d);
}

TEST_CASE("invented texts of every shape survive Akoma Ntoso", "[write][akn]")
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        // A text as a reader gives it: the generator's own is read once through the writer.
        const auto source = read(toAkn(*randomText(dice, 5 + dice.below(40))), "random.xml");
        REQUIRE(source);
        checkRoundTrip(structure(*source));
    }
}

TEST_CASE("the specimen series survives Akoma Ntoso", "[write][akn]")
{
    for (const char *const name : {"01-resolution-88-903.md", "02-draft-91-L.912.md", "03-draft-91-L.912-Rev.1.md", "04-resolution-91-907.md"}) {
        CAPTURE(name);
        const auto bytes = readBytes(std::string(RESOLUTE_SOURCE_DIR "/resources/specimen/") + name);
        REQUIRE(bytes);
        checkRoundTrip(parse(*bytes));
    }
}

TEST_CASE("official texts in six languages survive Akoma Ntoso", "[write][akn][gold]")
{
    std::vector<std::string> files;
    for (const std::string organ : {"hrc", "ga"})
        for (const std::string language : {"ar", "en", "es", "fr", "ru", "zh"})
            std::ranges::move(testing::sharedFiles("corpus/akn/" + organ + '/' + language, ".xml"), std::back_inserter(files));
    if (files.empty()) SKIP("the corpus is not here");
    std::size_t turn = 0;
    for (const std::string &file : files) {
        if (turn++ % 5 != 0) continue; // every fifth: the sanitizers take their time
        CAPTURE(file);
        const auto bytes = readBytes(file);
        REQUIRE(bytes);
        checkRoundTrip(parse(*bytes));
    }
}

TEST_CASE("texts from PDF and Markdown survive Akoma Ntoso", "[write][akn][gold]")
{
    auto files = testing::sharedFiles("corpus/pdf/adopted", ".pdf");
    if (files.empty()) SKIP("the corpus is not here");
    std::ranges::move(testing::sharedFiles("corpus/seeds", ".txt"), std::back_inserter(files));
    for (const std::string &file : files) {
        CAPTURE(file);
        const auto bytes = readBytes(file);
        REQUIRE(bytes);
        const auto source = read(*bytes, file);
        REQUIRE(source);
        checkRoundTrip(structure(*source));
    }
}
