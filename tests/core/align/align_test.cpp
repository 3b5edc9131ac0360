// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/alignment.h"
#include "core/compare/comparison.h"
#include "tests/support/texts.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace resolute;
using namespace resolute::testing;

namespace {

std::string relations(std::string_view a, std::string_view b)
{
    const auto result = compare({textOf(a), textOf(b)});
    REQUIRE(result);
    return relationsOf(**result);
}

} // namespace

TEST_CASE("an inserted paragraph shifts the leads below it and nothing else", "[align]")
{
    CHECK(relations(R"(P Recalling | the founding charter of the league of harbour cities,
                       P Recalling also | the convention on tidal measurement and its protocols,
                       P Recalling further | the declaration of the northern pilots on safe passage,)",
              R"(P Recalling | the founding charter of the league of harbour cities,
                       P Recalling also | the treaty that ended the quarrel over the estuary,
                       P Recalling further | the convention on tidal measurement and its protocols,
                       P Recalling | the declaration of the northern pilots on safe passage,)")
        == "P1>P1 same; ->P2 inserted; P2>P3 edited; P3>P4 edited");
}

TEST_CASE("of two that changed places exactly one moved", "[align]")
{
    CHECK(relations(R"(O Urges | all cities to repair their harbour walls before the autumn storms;
                       O Requests | the office to publish the tide tables every winter without delay;
                       O Decides | to remain seized of the matter.)",
              R"(O Requests | the office to publish the tide tables every winter without delay;
                       O Urges | all cities to repair their harbour walls before the autumn storms;
                       O Decides | to remain seized of the matter.)")
        == "O2>O1 moved; O1>O2 renumbered; O3>O3 same");
}

TEST_CASE("near-identical neighbours keep their order", "[align]")
{
    CHECK(relations(R"(O Requests | the office to report on the northern harbours at its tenth session;
                       O Requests | the office to report on the southern harbours at its tenth session;)",
              R"(O Requests | the office to report on the northern harbours at its twelfth session;
                       O Requests | the office to report on the southern harbours at its twelfth session;)")
        == "O1>O1 edited; O2>O2 edited");
}

TEST_CASE("paragraphs that share a formula and nothing else are not taken for each other", "[align]")
{
    CHECK(relations(R"(P Stressing | the work of the guild in the field of tidal safety,
                       O Encourages | ship owners to train their pilots in the field of tidal safety;
                       O Decides | to remain seized of the matter.)",
              R"(P Stressing | the work of the guild in the field of tidal safety,
                       O Encourages | universities to found chairs of astronomy in the field of tidal safety;
                       O Decides | to remain seized of the matter.)")
        == "P1>P1 same; O1>- deleted; ->O1 inserted; O2>O2 same");
}

TEST_CASE("a preambular paragraph that turns operative is recognised through its inflected lead", "[align]")
{
    CHECK(relations(R"(P Reaffirming | the right of every pilot to refuse a passage that endangers the crew,
                       O Decides | to remain seized of the matter.)",
              R"(O Reaffirms | the right of every pilot to refuse a passage that endangers the crew;
                       O Decides | to remain seized of the matter.)")
        == "P1>O1 edited; O1>O2 renumbered");
}

TEST_CASE("a paragraph that moved is known by its verb and most of its words, though others repeat its clauses", "[align]")
{
    const std::string rules = "breaches of the rules of the harbour and breaches of the law of the lamps";
    const std::string others = "O Condemns | all " + rules + " on the outer mole and the lack of penalties for them;\nO Notes | that " + rules
        + " were seen by the keepers at the northern wall;\nO Urges | the pilots to publish their tables of the tides before the autumn fair;\n";
    CHECK(
        relations(others + "O Expresses deep concern at | the lack of penalties, the laxity of wardens and the silence of mayors over " + rules + ";",
            "P Expressing deep concern at | growing laxity by wardens, silence among mayors and lack of any penalties over " + rules + ",\n" + others)
        == "O4>P1 moved+edited; O1>O1 same; O2>O2 same; O3>O3 same");
}

TEST_CASE("with another verb a paragraph that moved is known by many words in a row that are its own", "[align]")
{
    const std::string own = "to repair the northern wall of the estuary with granite from the upper quarries and to lend the guild of masons their "
                            "strongest oxen for as long as the work on the foundations of the wall lasts";
    const std::string others = "O Urges | the pilots to publish their tables of the tides before the autumn fair opens;\n"
                               "O Invites | the keepers to report on the lamps that they have lit on the outer moles;\n";
    CHECK(relations("O Calls upon | the towns of the river " + own + ", and to pay the carpenters of the villages a fair wage in silver;\n" + others,
              others + "O Urges | every village " + own
                  + ", including by repealing last spring's ordinance on tolls, which millers call unjust, and opening schools for orphans;")
        == "O2>O1 renumbered; O3>O2 renumbered; O1>O3 moved+edited");
}

TEST_CASE("a paragraph cut in two is split, two made one are merged", "[align]")
{
    const std::string_view whole = R"(P Noting | the storm that struck the estuary in the last days of March,
        O Calls upon | the cities to rebuild their harbour walls in stone, and invites the guild of masons to lend its most experienced members for this work;
        O Decides | to remain seized of the matter.)";
    const std::string_view parts = R"(P Noting | the storm that struck the estuary in the last days of March,
        O Calls upon | the cities to rebuild their harbour walls in stone;
        O Invites | the guild of masons to lend its most experienced members for this work;
        O Decides | to remain seized of the matter.)";
    CHECK(relations(whole, parts) == "P1>P1 same; O1>O1+O2 split; O2>O3 renumbered");
    CHECK(relations(parts, whole) == "P1>P1 same; O1+O2>O1 merged; O3>O2 renumbered");
}

TEST_CASE("a paragraph that went whole into its neighbour's successor is part of it, though the neighbour was rewritten", "[align]")
{
    const std::string rest = "O Decides | to remain seized of the matter.";
    CHECK(relations(
              "O Recognizes | that the register of the quarries could bring order and light to the trade in granite and save the towns "
              "much silver in the years to come, and the need to tie it to the books of the masons, among them the old tide tables and the maps of "
              "the pilots;\n"
              "O Notes | the gain of showing the register to millers in search of old stones;\n"
                  + rest,
              "O Recognizes | the need to tie the register of the quarries to the books of the masons, among them the old tide tables and the maps "
              "of the pilots, and the gain of showing the register to millers in search of old stones;\n"
                  + rest)
        == "O1+O2>O1 merged; O3>O2 renumbered");
}

TEST_CASE("a clause that became a paragraph of its own is part of the old one, though much was put beside it", "[align]")
{
    const std::string first = "P Recalling | the founding charter of the league of harbour cities,\n",
                      begin = "P Expressing concern | at the silting of the southern channels and the lack of dredgers in the smaller ports, ",
                      clause = "at the unwillingness of the harbour masters to inspect the moorings of vessels that carry salt and timber";
    const std::string whole = first + begin + "as well as " + clause + ",";
    const std::string apart = first + begin
        + "and at the tolls that are asked of fishing boats without any ground in law,\nP Expressing alarm | at the reports of broken chains and "
        + clause + ", and at the fact that nobody was ever held to account for the losses of the crews,";
    CHECK(relations(whole, apart) == "P1>P1 same; P2>P2+P3 split");
    CHECK(relations(apart, whole) == "P1>P1 same; P2+P3>P2 merged");
}

TEST_CASE("a paragraph that shrank to its first half, elsewhere and with another verb, is the same paragraph", "[align]")
{
    const std::string others = "O Calls upon | the guild to repair the western sea wall;\nO Invites | painters to sketch the lighthouse at dawn;\n";
    const std::string half = "the mission should give due regard to the complementarity of its soundings with those of other pilots";
    CHECK(relations(others + "O Decides | that " + half
                  + ", in particular the harbour master and his envoy for the southern bay, the wardens, the keepers of the lock, and the seven "
                    "leagues of salt, timber, "
                    "grain, wool, copper, amber and glass, as far as their charters allow and the winter ice does not close the channels;",
              "O Encourages | the keepers to see that " + half + ";\n" + others)
        == "O3>O1 moved+edited; O1>O2 renumbered; O2>O3 renumbered");
}

TEST_CASE("a paragraph that quotes a name which another one lost did not come out of it", "[align]")
{
    const std::string first = "P Recalling | the founding charter of the league of harbour cities,\n",
                      name = "the observatory of northern winds and southern tides",
                      rest = " on the silting of channels and the moorings of salt vessels";
    CHECK(relations(first + "O Welcomes | the report of " + name + rest + ";",
              first + "O Welcomes | the report" + rest + ", and the maps annexed to it;\nO Requests | the treasurer to pay for new instruments of "
                  + name + ", and to tell the assembly every spring what they have cost;")
        == "P1>P1 same; O1>O1 edited; ->O2 inserted");
}

TEST_CASE("a clause that stands in two paragraphs is a part of the one beside whose counterpart it stands", "[align]")
{
    const std::string head =
        "P Recalling | the work that the guilds of masons and of carpenters have done since the great flood for the repair of the mole and of "
        "the northern wall under the guidance of their oldest members, ";
    const std::string clause = "and reiterating that cooperation between the towns of the river is an important element of the care for its banks";
    const std::string edited =
        "and reiterating that old cooperation between all the towns of every river is still an important and lasting element of good care for "
        "its banks";
    const std::string between = ",\nO Requests | the masons to report on the state of the northern wall before the autumn fair opens;\n";
    const std::string floods = "O Underlines | the floods of last spring and the losses of the millers in the lower valley,";
    CHECK(relations(head + clause + between + floods + ' ' + clause + ';', head + edited + between + floods + "\nO And | " + clause.substr(4) + ';')
        == "P1>P1 edited; O1>O1 same; O2>O2+O3 split");
}

TEST_CASE("a new paragraph that repeats an edited clause as it was is not a part of it", "[align]")
{
    const std::string head = "P Recalling | the work that the guilds of masons and of carpenters have done since the great flood for the mole, ";
    const std::string clause = "and reiterating that cooperation between the towns of the river is an important element of the care for its banks";
    const std::string edited = "and reiterating that cooperation between villages of the river is a lasting element of the care for its banks";
    const std::string end = "O Decides | to remain seized of the matter.";
    CHECK(relations(head + clause + ",\n" + end, head + edited + ",\nO Welcomes | the tide tables, " + clause + ";\n" + end)
        == "P1>P1 edited; ->O1 inserted; O1>O2 renumbered");
}

TEST_CASE("a clause that went to a new paragraph with another verb elsewhere does not make it the old one", "[align]")
{
    const std::string clause = "the role of the towns of the river in support of the millers and in raising the dykes of the lower valley";
    const std::string between = "O Urges | the pilots of the estuary to publish their tables of the tides before the autumn fair opens;\n"
                                "O Invites | the masons to report on the state of the northern wall and of its foundations;\n"
                                "O Welcomes | the lamps that the keepers have lit on the outer moles, and emphasizes "
        + clause + ";\n";
    CHECK(relations("O Recalls | " + clause + ";\n" + between, between + "O Deplores | the losses of last spring, and stresses " + clause + ";")
        == "O1>- deleted; O2>O1 renumbered; O3>O2 renumbered; O4>O3 renumbered; ->O4 inserted");
}

TEST_CASE("of two paragraphs alike that moved, the one with words of its own finds its place first and leaves the other's to it", "[align]")
{
    const std::string common = "takes note of the yearly account of the board of trustees of the fund for the lamps of the outer moles";
    const std::string stays = "O Urges | the pilots of the estuary to publish their tables of the tides before the autumn fair opens;\n"
                              "O Invites | the masons to report on the state of the northern wall and of its foundations;\n"
                              "O Requests | the keepers to train the young people of the coast in the reading of the stars;\n";
    CHECK(relations("O Recalls | " + common + ";\nO Recalls | its decision 12/120 of 1 June 1965 on oil, " + common + ";\n" + stays,
              stays + "O Recalls | its decision 12/120 of 1 June 1965 on oil, " + common + " and the mole;\nO Recalls | " + common + " of stone;")
        == "O3>O1 renumbered; O4>O2 renumbered; O5>O3 renumbered; O2>O4 moved+edited; O1>O5 moved+edited");
}

TEST_CASE("two requests to one addressee are merged where the addressee is named once", "[align]")
{
    const std::string_view two = R"(O Asks | the guild of masons of the estuary to lend its oldest members for the repair of the mole;
        O Also asks | the guild of masons of the estuary to teach young people the cutting of granite;
        O Decides | to remain seized of the matter.)";
    const std::string_view one =
        R"(O Asks | the guild of masons of the estuary to lend its oldest members for the repair of the mole and to teach young people the cutting of granite;
        O Decides | to remain seized of the matter.)";
    CHECK(relations(two, one) == "O1+O2>O1 merged; O3>O2 renumbered");
    CHECK(relations(one, two) == "O1>O1+O2 split; O2>O3 renumbered");
}

TEST_CASE("of two requests to one addressee one may also go", "[align]")
{
    CHECK(relations(R"(O Asks | the guild of masons of the estuary to lend its oldest members for the repair of the mole;
                       O Also asks | the guild of masons of the estuary to teach young people the cutting of granite;
                       O Decides | to remain seized of the matter.)",
              R"(O Asks | the guild of masons of the estuary to lend its oldest members for the repair of the mole and of the quay;
                       O Decides | to remain seized of the matter.)")
        == "O1>O1 edited; O2>- deleted; O3>O2 renumbered");
}

TEST_CASE("sub-paragraphs follow their chapeau", "[align]")
{
    CHECK(relations(R"(O Requests | the harbour office within two years:
                       (a) To publish the tables;
                       (b) To train the pilots;
                       O Invites | the guild of masons for its part:
                       (a) To publish the tables;
                       (b) To repair the walls;)",
              R"(O Requests | the harbour office within three years:
                       (a) To publish the tables;
                       (b) To train the pilots;
                       O Invites | the guild of masons for its part:
                       (a) To publish the tables;
                       (b) To repair the walls;)")
        == "O1>O1 edited; O1(a)>O1(a) same; O1(b)>O1(b) same; O2>O2 same; O2(a)>O2(a) same; O2(b)>O2(b) same");
}

TEST_CASE("a pinned link is taken as it is", "[align]")
{
    const DocumentPtr a = textOf("O Urges | the cities to light the outer moles at night;\nO Decides | to meet again in spring.");
    const DocumentPtr b = textOf("O Urges | the cities to light the outer moles at night;\nO Decides | to meet again in spring.");
    AlignOptions options;
    options.pinned.push_back({{ParagraphIndex(0)}, {}});
    const Alignment found = align(*a, *b, options);
    REQUIRE(found.size() == 3);
    CHECK(found[0].relation == Relation::deleted);
    CHECK(found[1].relation == Relation::inserted);
    CHECK(found[2].relation == Relation::same);
}

TEST_CASE("texts that differ only in typography are the same and say so", "[align]")
{
    const auto result = compare({textOf("P Noting | the pilots' guild and its \"tide book\",\nO Decides | to wait."),
        textOf("P Noting | the pilots\u2019 guild and its \u201Ctide book\u201D,\nO Decides | to wait.")});
    REQUIRE(result);
    const Step &s = *(*result)->rows[0].steps[0];
    CHECK(s.link.relation == Relation::same);
    CHECK(s.link.typographic);
    REQUIRE(s.changes.size() == 3);
    CHECK(s.changes[0].changeClass == ChangeClass::editorial);
    CHECK(s.changes[0].tags == std::vector{ChangeTag::typographic});
}

TEST_CASE("empty texts have an alignment too", "[align]")
{
    CHECK(align(Document{}, Document{}).empty());
    const DocumentPtr one = textOf("O Decides | to wait.");
    REQUIRE(align(*one, Document{}).size() == 1);
    CHECK(align(*one, Document{})[0].relation == Relation::deleted);
}
