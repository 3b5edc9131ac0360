// SPDX-License-Identifier: GPL-3.0-or-later
// Footnotes of two texts: which is which, and what became of it.
#include "core/compare/footnotes.h"
#include "tests/support/texts.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace resolute;
using namespace resolute::testing;

namespace {

struct Note {
    std::string mark, text, anchor;
};

DocumentPtr withNotes(std::string_view lines, const std::vector<Note> &notes)
{
    auto out = std::make_shared<Document>(*textOf(lines));
    for (const Note &n : notes) {
        Footnote note;
        note.mark = n.mark;
        note.text = n.text;
        note.anchor = n.anchor;
        out->footnotes.push_back(note);
    }
    return out;
}

/// "1>2 renumbered; ->3 inserted": marks, and what became of the note.
std::string steps(const DocumentPtr &a, const DocumentPtr &b)
{
    const auto comparison = compare({a, b});
    REQUIRE(comparison);
    std::string out;
    for (const FootnoteStep &s : (*comparison)->footnotes.front()) {
        if (!out.empty()) out += "; ";
        out += (s.a.empty() ? "-" : a->footnotes[s.a.front()].mark) + ">" + (s.b.empty() ? "-" : b->footnotes[s.b.front()].mark) + " "
            + std::string(name(s.relation));
    }
    return out;
}

constexpr std::string_view lines =
    "P Recalling | the charter of the harbours,\nP Noting | the long wall and its gates,\nO Decides | to light the lamps;\n";

} // namespace

TEST_CASE("a footnote before others gives them other numbers", "[compare]")
{
    CHECK(steps(withNotes(lines, {{"1", "Resolution 9/1.", "P1"}, {"2", "A/91/4.", "O1"}}),
              withNotes(lines, {{"1", "Resolution 9/1.", "P1"}, {"2", "A/91/77.", "P2"}, {"3", "A/91/4.", "O1"}}))
        == "1>1 same; ->2 inserted; 2>3 renumbered");
}

TEST_CASE("a footnote that stands at another paragraph moved, and is not two", "[compare]")
{
    const auto a = withNotes(lines, {{"1", "Resolution 9/1.", "P1"}, {"2", "Resolution 70/1.", "P2"}, {"3", "A/91/4.", "P2"}, {"4", "Ibid.", "O1"}});
    const auto b = withNotes(lines, {{"1", "Resolution 70/1.", "P1"}, {"2", "Resolution 9/1.", "P1"}, {"3", "A/91/4.", "P2"}, {"4", "Ibid.", "O1"}});
    CHECK(steps(a, b) == "2>1 moved; 1>2 renumbered; 3>3 same; 4>4 same");
    // words that stand in several notes tell nothing
    CHECK(steps(withNotes(lines, {{"1", "Ibid.", "P1"}, {"2", "A/91/4.", "P2"}}),
              withNotes(lines, {{"1", "A/91/4.", "P2"}, {"2", "Ibid.", "O1"}, {"3", "Ibid.", "O1"}}))
        == "1>- deleted; 2>1 renumbered; ->2 inserted; ->3 inserted");
}
