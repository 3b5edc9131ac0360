// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/apply.h"
#include "core/notes/json.h"
#include "core/notes/make.h"
#include "core/notes/parse.h"
#include "core/notes/wording.h"
#include "tests/support/hand_made.h"
#include "tests/support/random_text.h"
#include "tests/support/texts.h"

#include <catch2/catch_test_macros.hpp>

#include <sstream>

using namespace resolute;

namespace {

std::vector<Instruction> understood(std::string_view text, const Document &base)
{
    std::vector<Instruction> out;
    for (ReadInstruction &r : parseInstructions(notesBlocks(text), base)) {
        INFO(r.instruction.words);
        REQUIRE(r.understood);
        out.push_back(std::move(r.instruction));
    }
    return out;
}

/// The paragraphs after the instructions: "ID text" a line, or why not.
std::string after(const Document &base, std::string_view text)
{
    const auto applied = apply(base, understood(text, base));
    if (!applied) return inEnglish(applied.error());
    std::string out;
    for (const Paragraph &p : (*applied)->paragraphs) out += p.id + ' ' + p.text + '\n';
    return out;
}

const std::vector<std::string_view> harbour{"P1 Recalling the harbour,", "P2 Noting the grave concern of the Council to continue and to act,",
    "P3 Aware of lamps since 15 March 2036 in all towns,", "O1 Takes note of the report on harbours;",
    "O2 Urges States to light lamps through towns;", "O3 Requests a report;", "O4 Decides to remain seized."};

} // namespace

// Annexes are left out: words alone do not tell that a heading begins one.
TEST_CASE("our own text is read back and leads to the new text", "[notes]")
{
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        test::Dice dice(seed);
        const auto a = test::randomText(dice, dice.below(25), false);
        const auto b = seed % 7 == 0 ? test::randomText(dice, dice.below(25), false) : test::randomlyEdited(*a, dice);
        const Notes notes = makeNotes(*a, *b);
        const std::string text = toText(notes);
        INFO("seed " << seed << '\n' << text);
        const auto applied = apply(*a, understood(text, *a));
        if (!applied) FAIL(inEnglish(applied.error()));
        REQUIRE((*applied)->paragraphs.size() == b->paragraphs.size());
        for (std::size_t i = 0; i < b->paragraphs.size(); ++i) {
            REQUIRE((*applied)->paragraphs[i].id == b->paragraphs[i].id);
            REQUIRE((*applied)->paragraphs[i].number == b->paragraphs[i].number);
            REQUIRE((*applied)->paragraphs[i].text == b->paragraphs[i].text);
        }
    }
}

TEST_CASE("the formulas of amendments are read", "[notes]")
{
    const auto base = test::document("draft.md", harbour);
    struct Case {
        std::string_view text, expected;
    };
    const auto changed = [&](std::string_view id, std::string_view text) {
        std::string out;
        for (const std::string_view line : harbour)
            out += (line.starts_with(std::string(id) + ' ') ? std::string(id) + ' ' + std::string(text) : std::string(line)) + '\n';
        return out;
    };
    const std::vector<std::pair<std::string_view, std::string>> cases{
        {"In operative paragraph 1, replace “Takes note of” with “Welcomes”.", changed("O1", "Welcomes the report on harbours;")},
        {"1. In operative paragraph 1, replace “Takes note of” with “Welcomes”.", changed("O1", "Welcomes the report on harbours;")},
        {"In the first preambular paragraph, insert “of stone” after “harbour”.", changed("P1", "Recalling the harbour of stone,")},
        {"In operative paragraph 2, after “States”, insert “, as appropriate,”.",
            changed("O2", "Urges States, as appropriate, to light lamps through towns;")},
        {"In operative paragraph 2, after “lamps” insert “and lanterns”.", changed("O2", "Urges States to light lamps and lanterns through towns;")},
        {"In the third preambular paragraph, delete “in all towns”.", changed("P3", "Aware of lamps since 15 March 2036,")},
        {"In the third preambular paragraph after the words “15 March 2036” insert the following phrase: “and before,” and delete the end of the "
         "paragraph;",
            changed("P3", "Aware of lamps since 15 March 2036 and before,")},
        {"In the second preambular paragraph, after the word “Council” delete the words “to continue and”;",
            changed("P2", "Noting the grave concern of the Council to act,")},
        {"In the second preambular paragraph, before the word “concern” delete the word “grave”, and after the word “Council” replace the existing "
         "text by the following: “to sleep,”;",
            changed("P2", "Noting the concern of the Council to sleep,")},
        {"At the end of operative paragraph 4, insert the following: “for ever”;", changed("O4", "Decides to remain seized. for ever")},
        {"Substitute the word “in” for “through” in paragraph 2 so that the paragraph will read:\n\nUrges States to light lamps in towns;",
            changed("O2", "Urges States to light lamps in towns;")},
        {"Delete in paragraph 2 the following words: “through towns”", changed("O2", "Urges States to light lamps;")},
        {"Insert the words “and ferries” after the word “harbours”", changed("O1", "Takes note of the report on harbours and ferries;")},
        {"Paragraph 3 should read\n\nRequests two reports;", changed("O3", "Requests two reports;")},
        {"Replace operative paragraph 3 with the following text:\n\n    Requests two reports;", changed("O3", "Requests two reports;")},
        {"Change operative paragraph 3 to read:\n\nRequests two reports;", changed("O3", "Requests two reports;")},
        {"Delete operative paragraph 4.",
            "P1 Recalling the harbour,\nP2 Noting the grave concern of the Council to continue and to act,\nP3 Aware of lamps since 15 March 2036 in "
            "all towns,\n"
            "O1 Takes note of the report on harbours;\nO2 Urges States to light lamps through towns;\nO3 Requests a report;\n"},
        {"Delete the first and second preambular paragraphs and operative paragraphs 1, 2 and 3.",
            "P1 Aware of lamps since 15 March 2036 in all towns,\nO1 Decides to remain seized.\n"},
        {"Delete operative paragraphs 1 to 3.\n\nDelete the first, second and third preambular paragraphs.", "O1 Decides to remain seized.\n"},
        {"Delete the first, second and third paragraphs of the preamble and substitute therefor the following:\n\nAware of boats,\n\nDelete "
         "operative paragraphs 1, 2, 3 and 4.",
            "P1 Aware of boats,\n"},
        {"After operative paragraph 3, insert two new operative paragraphs reading:\n\nThanks everyone;\n\nAlso thanks the bakers;\n\nDelete "
         "operative paragraphs 1 and 2.\n\nDelete the first, second and third preambular paragraphs.",
            "O1 Requests a report;\nO2 Thanks everyone;\nO3 Also thanks the bakers;\nO4 Decides to remain seized.\n"},
    };
    for (const auto &[text, expected] : cases) {
        INFO(text);
        CHECK(after(*base, text) == expected);
    }
}

TEST_CASE("new paragraphs come where the formula says, numbered in order", "[notes]")
{
    const auto base = test::document("draft.md", {"P1 Recalling the harbour,", "O1 Urges States;", "O2 Decides."});
    for (const std::string_view text :
        {"After operative paragraph 1, insert a new operative paragraph, reading:\n\nThanks the bakers:\n\n(a) For bread;\n\n(b) For cake;",
            "After operative paragraph 1, insert the following operative paragraph:\n\nThanks the bakers:\n\n(a) For bread;\n\n(b) For cake;",
            "Add after operative paragraph 1 a new paragraph:\n\nThanks the bakers:\n\n(a) For bread;\n\n(b) For cake;",
            "Before operative paragraph 2, insert a new operative paragraph reading:\n\nThanks the bakers:\n\n(a) For bread;\n\n(b) For cake;"}) {
        INFO(text);
        const auto applied = apply(*base, understood(text, *base));
        REQUIRE(applied);
        std::string out;
        for (const Paragraph &p : (*applied)->paragraphs) out += p.id + '/' + p.number + '/' + p.label + ' ';
        CHECK(out == "P1// O1/1/ O2/2/ O2(a)//(a) O2(b)//(b) O3/3/ ");
    }
}

TEST_CASE("a paragraph goes with its sub-paragraphs, its chapeau without them", "[notes]")
{
    const std::string begin = "P Recalling | towns,\n", end = "O Requests | keepers:\n(a) To keep;\nO Decides | this.\n";
    const auto base = testing::textOf(begin + "O Urges | States:\n(a) To light lamps;\n(b) To mend walls;\n" + end);
    CHECK(after(*base, "Delete operative paragraph 1.") == "P1 Recalling towns,\nO1 Requests keepers:\nO1(a) To keep;\nO2 Decides this.\n");
    CHECK(after(*base, "Move operative paragraph 1 so that it follows operative paragraph 3.")
        == "P1 Recalling towns,\nO1 Requests keepers:\nO1(a) To keep;\nO2 Decides this.\nO3 Urges States:\nO3(a) To light lamps;\nO3(b) To mend "
           "walls;\n");
    CHECK(after(*base, "In the chapeau of operative paragraph 1, replace “States” with “towns”.").contains("O1 Urges towns:\n"));
    const auto chapeau = understood("Delete the chapeau of operative paragraph 1.", *base);
    REQUIRE_FALSE(chapeau.empty());
    CHECK(chapeau.front().targets.size() == 1);
    // and so they are called
    const auto words = [&](const std::string &lines) {
        std::string out;
        for (const Instruction &i : makeNotes(*base, *testing::textOf(begin + lines + end)).instructions)
            if (i.op == InstructionOp::deleteParagraph) out += i.words;
        return out;
    };
    CHECK(words({}) == "Delete operative paragraph 1.");
    CHECK(words("O Urges | States:\n(a) To mend walls;\n") == "Delete operative paragraph 1 (a).");
}

TEST_CASE("what comes to stand behind one paragraph is put there in one order", "[notes]")
{
    const auto a = test::document("old.md",
        {"P1 Recalling the long wall and its many gates,", "P2 Noting the harbour and the people who work there by night,",
            "P3 Stressing the need of lamps along the northern road,", "O1 Decides."});
    const auto b = test::document("new.md",
        {"P1 Noting the harbour and the people who work there by night,", "P2 Stressing the need of lamps along the northern road,",
            "P3 Welcoming the new bridge of the southern district,", "P4 Recalling the long wall and its many gates,",
            "P5 Concerned that towers lean into every passing wind,", "O1 Decides."});
    const Notes notes = makeNotes(*a, *b);
    std::string words;
    for (const Instruction &i : notes.instructions) words += i.words.substr(0, i.words.find('\n')) + '\n';
    CHECK(words
        == "After the third preambular paragraph, insert a new preambular paragraph reading:\n"
           "Move the first preambular paragraph so that it follows the third preambular paragraph and the paragraph placed after it.\n"
           "After the third preambular paragraph and the paragraphs placed after it, insert a new preambular paragraph reading:\n");
    const auto read = understood(toText(notes), *a);
    const auto applied = apply(*a, read);
    REQUIRE(applied);
    for (std::size_t i = 0; i < b->paragraphs.size(); ++i) CHECK((*applied)->paragraphs[i].text == b->paragraphs[i].text);
}

TEST_CASE("sub-paragraphs are called by their letters in any script", "[notes]")
{
    auto base = std::make_shared<Document>(*testing::textOf("O Urges | towns:\n(a) To light lamps;\n(b) To mend walls;\n"));
    base->paragraphs[1].id = "O1(أ)";
    base->paragraphs[1].label = "(أ)";
    CHECK_FALSE(after(*base, "Delete operative paragraph 1 (أ).").contains("lamps"));
    CHECK(after(*base, "Delete operative paragraph 1 (أ).").contains("walls"));
}

TEST_CASE("a change everywhere reaches each paragraph that has the words", "[notes]")
{
    const auto base = test::document("draft.md", {"P1 Recalling Harbor and Harbor,", "O1 Urges Harbor;", "O2 Decides."});
    CHECK(after(*base, "Replace “Harbor” with “Harbour” in the title, the preambular paragraphs and the operative paragraphs.")
        == "P1 Recalling Harbour and Harbour,\nO1 Urges Harbour;\nO2 Decides.\n");
}

TEST_CASE("a change in the title, the preamble or the operative part stays there", "[notes]")
{
    const auto base = test::document("draft.md", {"P1 Recalling Harbor and Harbor,", "O1 Urges Harbor;", "O2 Decides."});
    base->masthead.title = "Rest of Harbor";
    const auto all = [&](std::string_view text) {
        const auto read = understood(text, *base);
        Notes notes;
        notes.instructions = read;
        const auto kept = notesFromJson(toJson(notes), "notes.json");
        REQUIRE(kept);
        const auto applied = apply(*base, kept->instructions);
        return applied ? (*applied)->masthead.title + '|' + after(*base, text) : inEnglish(applied.error());
    };
    const std::string as = "P1 Recalling Harbor and Harbor,\n", operative = "O1 Urges Harbor;\nO2 Decides.\n";
    CHECK(all("In the title, replace “Harbor” with “the Harbour”.") == "Rest of the Harbour|" + as + operative);
    CHECK(all("In the title, after “Harbor”, insert “ workers”.").starts_with("Rest of Harbor workers|" + as));
    CHECK(all("Replace “Harbor” with “Harbour” in the preambular paragraphs.") == "Rest of Harbor|P1 Recalling Harbour and Harbour,\n" + operative);
    CHECK(all("Replace “Harbor” with “Harbour” in the title and the operative paragraphs.")
        == "Rest of Harbour|" + as + "O1 Urges Harbour;\nO2 Decides.\n");
    CHECK(all("In the title, replace “boats” with “ships”.").contains("boats"));
}

TEST_CASE("quotes may have the words that another instruction brings everywhere", "[notes]")
{
    const auto base = test::document("draft.md", {"P1 Recalling Harbor and the Harbor Day,", "O1 Urges Harbor;", "O2 Decides on Harbor."});
    CHECK(after(*base,
              "Replace “Harbor” with “Harbour” in the title, the preambular paragraphs and the operative paragraphs.\n\n"
              "In the first preambular paragraph, insert “of boats” after “the Harbour Day”.\n\nDelete operative paragraph 2.")
        == "P1 Recalling Harbour and the Harbour Day of boats,\nO1 Urges Harbour;\n");
}

TEST_CASE("what is ambiguous or impossible is told apart", "[notes]")
{
    const auto base = test::document("draft.md", {"P1 Recalling towns and towns,", "O1 Urges States;"});
    std::vector<Instruction> instructions;
    for (const ReadInstruction &r :
        parseInstructions(notesBlocks("1. In the first preambular paragraph, replace “towns” with “cities”.\n\n2. Delete operative paragraph 7.\n\n"
                                      "3. In operative paragraph 1, replace “Urges” with “Invites”."),
            *base))
        if (r.understood) instructions.push_back(r.instruction);
    const Applied applied = applyWherePossible(*base, instructions);
    REQUIRE(applied.outcomes.size() >= 3);
    CHECK(applied.outcomes[0].outcome == Outcome::ambiguous);
    CHECK(applied.outcomes[1].outcome == Outcome::impossible);
    CHECK(applied.outcomes[2].outcome == Outcome::applied);
    CHECK(applied.document->paragraphs[1].text == "Invites States;");
}

TEST_CASE("a sentence that seems to be an instruction is never passed over in silence", "[notes]")
{
    const auto base = test::document("draft.md", {"P1 Recalling towns,", "O1 Urges States;"});
    const auto read = parseInstructions(
        notesBlocks(
            "Eightieth session\n\nIn operative paragraph 1, do something nice with “States”.\n\nNorway: amendment to draft resolution A/80/L.999"),
        *base);
    REQUIRE(read.size() == 1);
    CHECK_FALSE(read.front().understood);
    CHECK(read.front().instruction.words == "In operative paragraph 1, do something nice with “States”.");
}

TEST_CASE("three and more that follow each other are cited as a range, and read back as all of them", "[notes]")
{
    const auto a = test::document("old.md",
        {"P1 Recalling the harbours of the northern coast,", "P2 Noting the wells of the southern plain,", "P3 Aware of the bakers and their ovens,",
            "P4 Mindful of shepherds in the high valleys,", "P5 Stressing the worth of gardens to the cities,", "O1 Urges States to light lamps;",
            "O2 Requests a report on bridges;", "O3 Invites gardeners to water trees;", "O4 Calls upon millers to grind;",
            "O5 Encourages painters to paint walls;", "O6 Decides to remain seized of lamps."});
    const auto b = test::document("new.md",
        {"P1 Mindful of shepherds in the high valleys,", "O1 Requests a report on bridges;", "O2 Decides to remain seized of lamps."});
    const Notes notes = makeNotes(*a, *b);
    CHECK(notes.instructions.front().words == "Delete the first to third and fifth preambular paragraphs and operative paragraphs 1 and 3 to 5.");
    const auto applied = apply(*a, understood(toText(notes), *a));
    REQUIRE(applied);
    REQUIRE((*applied)->paragraphs.size() == b->paragraphs.size());
    for (std::size_t i = 0; i < b->paragraphs.size(); ++i) CHECK((*applied)->paragraphs[i].text == b->paragraphs[i].text);
    // "2 bis" would be within a range that does not mean it
    auto bis = std::make_shared<Document>(*a);
    bis->paragraphs[7].number = "2 bis";
    bis->paragraphs[8].number = "3";
    CHECK(Namer(*bis).names({{"O1", {}}, {"O2", {}}, {"O4", {}}}) == "operative paragraphs 1, 2 and 3");
}
