// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/same_look.h"

#include <catch2/catch_test_macros.hpp>

#include <functional>

using namespace resolute;
using namespace resolute::ui;

TEST_CASE("cells of different texts look the same until something that is seen differs", "[views]")
{
    Cell cell;
    ParagraphText p;
    p.text = QStringLiteral("Welcomes the report1 of the lamplighters;");
    p.hanging = QStringLiteral("OP 3");
    p.lead = {0, 8};
    p.notes = {{QStringLiteral("1"), QStringLiteral("On lamps."), {}, {}}};
    cell.paragraphs = {p};
    Cell other = cell;
    other.paragraphs[0].textOf = 4;
    other.paragraphs[0].index = ParagraphIndex{7};
    other.paragraphs[0].name = QStringLiteral("OP 3 of another");
    CHECK(looksSame(cell, other));
    const std::function<void(Cell &)> seen[] = {
        [](Cell &c) { c.caption = QStringLiteral("moved to OP 4"); },
        [](Cell &c) { c.ghost = true; },
        [](Cell &c) { c.plain = true; },
        [](Cell &c) { c.paragraphs.clear(); },
        [](Cell &c) { c.paragraphs[0].hanging = QStringLiteral("OP 4"); },
        [](Cell &c) { c.paragraphs[0].text.replace(QStringLiteral("the"), QStringLiteral("all")); },
        [](Cell &c) { c.paragraphs[0].kind = ParagraphKind::heading; },
        [](Cell &c) { c.paragraphs[0].depth = 1; },
        [](Cell &c) { c.paragraphs[0].lead = {}; },
        [](Cell &c) { c.paragraphs[0].italics = {{9, 12}}; },
        [](Cell &c) { c.paragraphs[0].raised = {{19, 20}}; },
        [](Cell &c) { c.paragraphs[0].marks = {{.range = {9, 12}, .change = 2}}; },
        [](Cell &c) { c.paragraphs[0].notes.clear(); },
        [](Cell &c) { c.paragraphs[0].notes[0].text += u'!'; },
        [](Cell &c) { c.paragraphs[0].notes[0].marks = {{.range = {0, 2}}}; },
    };
    for (const auto &change : seen) {
        Cell changed = cell;
        change(changed);
        CHECK_FALSE(looksSame(cell, changed));
    }
}
