// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparison.h"
#include "core/notes/make.h"
#include "core/notes/parse.h"
#include "core/notes/wording.h"

#include <catch2/catch_test_macros.hpp>

using namespace resolute;

namespace {

DocumentPtr text(const std::string &title, const std::string &body)
{
    return loadBytes("# " + title + "\n\nThe General Assembly,\n\n" + body, "lamps.md").value();
}

} // namespace

TEST_CASE("the paragraphs of an annex are cited by its own numbers", "[notes][annexes]")
{
    const std::string start = "*Recalling* its lamps,\n\n1. *Decides* to adopt the rules in the annex.\n\n## Annex\n\n## Rules for keepers\n\n";
    const auto a = text("Lamps", start + "1. Keepers light the lamps at dusk and put them out at dawn.\n\n2. Keepers trim the wicks.\n\n");
    const auto b = text("Lamps", start + "1. Keepers light the lamps at noon and put them out at dawn.\n\n2. Keepers trim the wicks.\n\n");
    const Notes notes = makeNotes(*a, *b);
    REQUIRE(notes.instructions.size() == 1);
    CHECK(notes.instructions.front().words == "In paragraph 1 of the annex, replace “dusk” with “noon”.");
    const auto read = parseInstructions(notesBlocks(toText(notes)), *a);
    REQUIRE(read.size() == 1);
    CHECK(read.front().instruction.targets == notes.instructions.front().targets);
}

TEST_CASE("numbers that begin anew below each heading of an annex are cited with it", "[notes][annexes]")
{
    const auto a = text("Lamps",
        "*Recalling* its lamps,\n\n1. *Decides* to adopt the rules.\n\n## Annex II\n\n## Oil\n\n1. Keepers store oil.\n\n2. Keepers buy oil.\n\n"
        "## Wicks\n\n1. Keepers trim wicks.\n\n2. Keepers cut wicks.\n\n");
    const Namer namer(*a);
    const std::string id = a->paragraphs.back().id;
    CHECK(namer.name(id) == "paragraph 2 under “Wicks” of annex II");
    const auto read = parseInstructions(notesBlocks("1. Delete " + namer.name(id) + ".\n"), *a);
    REQUIRE(!read.empty());
    REQUIRE(read.front().understood);
    REQUIRE(read.front().instruction.targets.size() == 1);
    CHECK(read.front().instruction.targets.front().id == id);
}

TEST_CASE("an annex of articles is cited as treaties are", "[notes][annexes]")
{
    const auto a = text("Lamps",
        "*Recalling* its lamps,\n\n1. *Decides* to adopt the rules.\n\n## Annex\n\n## Article 1\n\n## Oil\n\nThe words of these rules mean what they "
        "say.\n\n## Article 2\n\n## Wicks\n\n1. Keepers trim wicks.\n\n2. Keepers cut wicks.\n\n## Article 12\n\n1. Keepers store oil.\n\n2. "
        "Keepers buy oil:\n\n(a) In barrels;\n\n(b) In jars.\n\n");
    const Namer namer(*a);
    std::vector<std::string> names;
    for (const Paragraph &p : a->paragraphs)
        if (p.id.starts_with('A') && p.kind != ParagraphKind::heading) names.push_back(namer.name(p.id));
    CHECK(names
        == std::vector<std::string>{"article 1 of the annex", "paragraph 1 of article 2 of the annex", "paragraph 2 of article 2 of the annex",
            "paragraph 1 of article 12 of the annex", "paragraph 2 of article 12 of the annex", "paragraph 2 (a) of article 12 of the annex",
            "paragraph 2 (b) of article 12 of the annex"});
    for (const Paragraph &p : a->paragraphs) {
        if (!p.id.starts_with('A') || p.kind == ParagraphKind::heading) continue;
        INFO(namer.name(p.id));
        const auto read = parseInstructions(notesBlocks("1. In " + namer.name(p.id) + ", replace “x” with “y”.\n"), *a);
        REQUIRE(!read.empty());
        REQUIRE(read.front().understood);
        REQUIRE(read.front().instruction.targets.size() == 1);
        CHECK(read.front().instruction.targets.front().id == p.id);
    }
}
