// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/amendments.h"
#include "core/compare/besides.h"
#include "core/compare/comparison.h"
#include "core/notes/json.h"
#include "core/notes/parse.h"
#include "core/notes/wording.h"
#include "core/write/notes_report.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace resolute;

namespace {

DocumentPtr text(const std::string &title, const std::string &body)
{
    return loadBytes("# " + title + "\n\nThe General Assembly,\n\n" + body, "lamps.md").value();
}

std::vector<std::string> told(const Notes &notes)
{
    std::vector<std::string> out;
    for (const Beside &b : notes.besides) out.push_back(b.words);
    return out;
}

} // namespace

TEST_CASE("title and footnotes are told beside the instructions, which lead to the same text as before", "[notes][besides]")
{
    const auto a = text("Lamps in the public places of coastal cities",
        "*Recalling* its lamps,<sup>1</sup> and all that was said of them in the harbours,\n\n"
        "*Noting* the report of the keepers,<sup>2</sup>\n\n1. *Decides* to rest among the lamps<sup>3</sup> of the southern coast;\n\n"
        "2. *Urges* States to act.\n\n<sup>1</sup> See A/1/2 of the first year.\n\n<sup>2</sup> Held by the keeper.\n\n<sup>3</sup> Resolution "
        "9.\n\n");
    const auto b = text("Lamps in the public places of island cities",
        "*Recalling* its lamps,<sup>1</sup> and all that was said of them in the harbours,\n\n"
        "*Noting* the report of the keepers,\n\n1. *Decides* to rest among the lamps<sup>2</sup> of the southern coast;\n\n"
        "2. *Urges* States<sup>3</sup> to act.\n\n<sup>1</sup> See A/1/2 of the second year.\n\n<sup>2</sup> Resolution 9.\n\n<sup>3</sup> Of the "
        "coast.\n\n");
    const Notes notes = notesBetween(*a, *b);
    CHECK(notes.instructions.empty());
    CHECK(told(notes)
        == std::vector<std::string>{"In the title, replace “coastal” with “island”.", "Delete footnote 2.",
            "In footnote 1, replace “first” with “second”.",
            "In operative paragraph 2, after “Urges States”, insert a footnote reading “Of the coast.”", "Renumber the footnotes accordingly."});
    const std::string words = toText(notes);
    CHECK(words.contains("\nTitle, masthead and footnotes\n\n(a) In the title"));
    CHECK(toMarkdown(notes).contains("## Title, masthead and footnotes\n\n(a) In the title"));
    const auto blocks = reportOf(notes).blocks;
    CHECK(std::ranges::any_of(blocks,
        [](const ReportBlock &x) { return x.kind == ReportBlock::Kind::heading && plainText(x.text) == besidesHeading; }));
    const auto read = notesFromJson(toJson(notes), "notes.json");
    REQUIRE(read);
    CHECK(*read == notes);
    // what reads instructions back passes them by, in front of the typography too
    for (const std::string &form : {words, toMarkdown(notes)}) CHECK(parseInstructions(notesBlocks(form), *a).empty());
    const auto more = parseInstructions(notesBlocks(words + "\nTypography only: nothing that is read out\n\n1. Delete operative paragraph 2.\n"), *a);
    CHECK(std::ranges::count_if(more, [](const ReadInstruction &r) { return r.understood && r.instruction.typographic; }) == 1);
    CHECK(notesBetween(*a, *a).besides.empty());
}

TEST_CASE("footnotes of paragraphs that are new are told, those that go with their paragraph are not", "[notes][besides]")
{
    const auto a = text("Lamps",
        "*Recalling* its earlier lamps and lanterns,\n\n*Noting* wells,<sup>1</sup>\n\n1. *Decides* to rest.\n\n<sup>1</sup> A well.\n\n");
    const auto b = text("Lamps",
        "*Recalling* its earlier lamps and lanterns,\n\n*Stressing* the worth of gardens,<sup>1</sup>\n\n1. *Decides* to rest.\n\n<sup>1</sup> All "
        "gardens.\n\n");
    CHECK(told(notesBetween(*a, *b))
        == std::vector<std::string>{"In what becomes the second preambular paragraph, after “the worth of gardens,”, insert a footnote reading “All "
                                    "gardens.”"});
}

TEST_CASE("our own Markdown is read back to the letter", "[notes][besides]")
{
    const auto a = text("Lamps",
        "*Recalling* its earlier lamps and lanterns,\n\n1. *Decides* to rest among the lamps;\n\n2. *Urges* States to act.\n\n");
    const auto b = text("Lamps",
        "*Recalling* its earlier lamps and lanterns,\n\n1. *Decides* to rest among \\[all\\] the lamps;\n\n2. *Invites* the keepers \\[of wells\\] "
        "to "
        "trim the wicks every evening;\n\n3. *Urges* States to act.\n\n");
    const auto amended = amend(toMarkdown(notesBetween(*a, *b)), "notes.md", *a);
    REQUIRE(amended);
    CHECK(amended->done() == amended->all());
    REQUIRE(amended->document->paragraphs.size() == b->paragraphs.size());
    for (std::size_t i = 0; i < b->paragraphs.size(); ++i) CHECK(amended->document->paragraphs[i].text == b->paragraphs[i].text);
}
