// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/announced.h"
#include "core/notes/make.h"
#include "core/notes/wording.h"
#include "tests/support/hand_made.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <sstream>

using namespace resolute;

namespace {

const std::vector<std::string_view> draft{"P1 Recalling the founding charter of the league of harbour cities,",
    "P2 Noting with concern that lamps on the outer moles are often out in winter,",
    "O1 Takes note of the report of the office on the tides of the northern coast;",
    "O2 Urges all member cities to light the lamps of their outer moles before dusk;",
    "O3 Requests the guild of masons to repair the western quay before the autumn storms;",
    "O4 Invites the pilots to publish a table of the shallow places in the estuary;", "O5 Decides to remain seized of the matter."};

/// One line an item: "N outcome" and "+ relation before>after" for what was not announced.
std::string outcome(const std::vector<std::string_view> &from, std::string_view words, const std::vector<std::string_view> &to)
{
    const auto a = test::document("draft.md", from), b = test::document("final.md", to);
    const AnnouncedReport report = checkAnnounced(*a, parseInstructions(notesBlocks(words), *a), *b);
    std::ostringstream out;
    for (const AnnouncedItem &i : report.announced) out << i.number << ' ' << name(i.fulfilment) << '\n';
    for (const UnannouncedItem &u : report.unannounced) {
        out << "+ " << name(u.relation) << ' ';
        for (const ParagraphIndex p : u.before) out << a->paragraph(p).id;
        out << '>';
        for (const ParagraphIndex p : u.after) out << b->paragraph(p).id;
        for (const AnnouncedChange &c : u.changes) out << " [" << c.a << "|" << c.range.in(b->paragraph(c.of).text) << ']';
        out << '\n';
    }
    return out.str();
}

/// The draft with one line replaced; an empty one is left out.
std::vector<std::string_view> with(std::string_view id, std::string_view line)
{
    std::vector<std::string_view> out;
    for (const std::string_view l : draft) {
        if (!l.starts_with(std::string(id) + ' ')) out.push_back(l);
        else if (!line.empty()) out.push_back(line);
    }
    return out;
}

} // namespace

TEST_CASE("what was announced and done is done, to the letter or in other words", "[announced]")
{
    const std::string_view words = "In operative paragraph 1, replace “Takes note of” with “Welcomes”.";
    CHECK(outcome(draft, words, with("O1", "O1 Welcomes the report of the office on the tides of the northern coast;")) == "1 done\n");
    CHECK(outcome(draft, words, draft) == "1 not-done\n");
    CHECK(outcome(draft, words, with("O1", "O1 Rejects the report of the office on the tides of the northern coast;")) == "1 otherwise\n");
    const std::string_view more = "In operative paragraph 2, after “member cities”, insert “and their port authorities, as appropriate,”.";
    CHECK(outcome(draft, more,
              with("O2", "O2 Urges all member cities and the port authorities, as appropriate, to light the lamps of their outer moles before dusk;"))
        == "1 in-other-words\n");
    CHECK(outcome(draft, more, draft) == "1 not-done\n");
    const std::string_view less = "In operative paragraph 3, delete “before the autumn storms”.";
    CHECK(outcome(draft, less, with("O3", "O3 Requests the guild of masons to repair the western quay;")) == "1 done\n");
    CHECK(outcome(draft, less, draft) == "1 not-done\n");
}

TEST_CASE("paragraphs that were to come or go are looked for in the whole final text", "[announced]")
{
    const std::string_view come = "After operative paragraph 3, insert a new operative paragraph reading:\n\n    Thanks the bakers of the harbour "
                                  "for the bread that they sent to the pilots;";
    auto done = draft;
    done.insert(done.begin() + 5, "O4 Thanks the bakers of the harbour for the bread that they sent to the pilots;");
    CHECK(outcome(draft, come, done) == "1 done\n");
    auto elsewhere = draft;
    elsewhere.insert(elsewhere.begin() + 2, "O1 Thanks the bakers of the harbour for the bread that they gave to the pilots;");
    CHECK(outcome(draft, come, elsewhere) == "1 in-other-words\n");
    CHECK(outcome(draft, come, draft) == "1 not-done\n");
    const std::string_view go = "Delete operative paragraph 4.";
    CHECK(outcome(draft, go, with("O4", "")) == "1 done\n");
    CHECK(outcome(draft, go, draft) == "1 not-done\n");
}

TEST_CASE("a paragraph that was to be replaced is nearer to the one or to the other", "[announced]")
{
    const std::string_view words =
        "Replace operative paragraph 3 with the following text:\n\n    Requests the guild of masons to build a new quay of "
        "granite in the east;";
    CHECK(outcome(draft, words, with("O3", "O3 Requests the guild of masons to build a new quay of granite in the east;")) == "1 done\n");
    CHECK(outcome(draft, words, with("O3", "O3 Requests the guild of masons to build a new quay of granite in the north;")) == "1 in-other-words\n");
    CHECK(outcome(draft, words, draft) == "1 not-done\n");
    CHECK(
        outcome(draft, words, with("O3", "O3 Requests the guild of masons to repair the western quay before the winter storms;")) == "1 not-done\n");
}

TEST_CASE("what nobody announced is told, and nothing else", "[announced]")
{
    auto adopted = with("O1", "O1 Welcomes the report of the office on the tides of the northern coast;");
    adopted[3] = "O2 Urges all member cities, within their means, to light the lamps of their outer moles before dusk;";
    adopted.erase(adopted.begin() + 1);
    CHECK(outcome(draft, "In operative paragraph 1, replace “Takes note of” with “Welcomes”.", adopted)
        == "1 done\n+ deleted P2>\n+ edited O2>O2 [|, within their means,]\n");
    CHECK(outcome(draft, "In operative paragraph 1, replace “Takes note of” with “Welcomes”.",
              with("O1", "O1 Welcomes the report of the office on the tides of the southern coast;"))
        == "1 done\n+ edited O1>O1 [northern|southern]\n");
}

TEST_CASE("a revision is found though its number or its quote is a little off", "[announced]")
{
    const auto done = with("O4", "O4 Invites the pilots to publish every spring a table of the shallow places in the estuary;");
    CHECK(outcome(draft, "In operative paragraph 3, after “to publish”, insert “every spring”.", done) == "1 done\n");
    CHECK(outcome(draft, "In operative paragraph 4, after “To publish”, insert “every spring”.", done) == "1 done\n");
    CHECK(
        outcome(draft, "In operative paragraph 9, after “the moon”, insert “every spring”.", done) == "1 unclear\n+ edited O4>O4 [|every spring ]\n");
    CHECK(outcome(draft, "In operative paragraph 4, dance around “the pilots”.", draft) == "1 unclear\n");
}

TEST_CASE("a change that was to be made everywhere may be made in part", "[announced]")
{
    auto adopted = with("P2", "P2 Noting with concern that lanterns on the outer moles are often out in winter,");
    CHECK(outcome(draft, "Replace “lamps” with “lanterns” in the title, the preambular paragraphs and the operative paragraphs.", adopted)
        == "1 partly\n");
}

TEST_CASE("our own notes of two texts are all done, whatever the texts", "[announced]")
{
    const std::vector<std::string_view> adopted{"P1 Recalling the founding charter of the league of harbour cities,",
        "P2 Deeply concerned that lamps on the outer moles are often out in winter,", "P3 Aware of the long nights,",
        "O1 Welcomes the report of the office on the tides of the northern coast;",
        "O2 Invites the pilots to publish a table of the shallow places in the estuary;",
        "O3 Urges all member cities and all pilots to light the lamps of their outer moles before dusk;", "O4 Decides to meet again in spring."};
    const auto a = test::document("draft.md", draft), b = test::document("final.md", adopted);
    for (const bool json : {false, true}) {
        const Notes notes = makeNotes(*a, *b);
        std::vector<ReadInstruction> read;
        if (json)
            for (const Instruction &i : notes.instructions) read.push_back({i, true});
        else read = parseInstructions(notesBlocks(toText(notes)), *a);
        const AnnouncedReport report = checkAnnounced(*a, read, *b);
        for (const AnnouncedItem &i : report.announced) {
            INFO(i.words);
            CHECK(i.fulfilment == Fulfilment::done);
        }
        CHECK(report.unannounced.empty());
        CHECK(report.asAnnounced());
    }
}
