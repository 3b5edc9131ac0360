// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/reviewing.h"
#include "tests/gui/fixtures/comparisons.h"
#include "ui/models/cell_content.h"
#include "ui/models/change_model.h"
#include "ui/models/collation_model.h"
#include "ui/models/fold_model.h"
#include "ui/models/outline_model.h"
#include "ui/models/redline_cell.h"
#include "ui/models/roles.h"

#include <QAbstractItemModelTester>

#include <catch2/catch_test_macros.hpp>

using namespace resolute;
using namespace resolute::ui;
using Tester = QAbstractItemModelTester;

namespace {

QString marked(const ParagraphText &p, MarkForm form)
{
    QStringList out;
    for (const Mark &m : p.marks)
        if (m.form == form) out += p.text.mid(m.range.begin, m.range.size());
    return out.join(u'|');
}

} // namespace

TEST_CASE("a moved paragraph is shown at both ends", "[models]")
{
    const Collation c = collate(resolute::testing::small());
    REQUIRE(c.rows.size() == 7);
    // Its origin stands behind what came before it in the old text.
    REQUIRE(c.rows[2].origin);
    CHECK(c.rows[2].otherEnd == 6);
    CHECK(c.rows[6].otherEnd == 2);
    const Cell from = cellOf(c, 2, 0), to = cellOf(c, 2, 1);
    CHECK(marked(from.paragraphs.at(0), MarkForm::movedAway) == QStringLiteral("Welcomes the bench report;"));
    CHECK(to.caption == QStringLiteral("moved to OP 5"));
    CHECK(to.captionRow == 6);
    CHECK(to.paragraphs.empty());
    const Cell ghost = cellOf(c, 6, 0), here = cellOf(c, 6, 1);
    CHECK(ghost.caption == QStringLiteral("moved from OP 3"));
    CHECK(ghost.ghost);
    CHECK(marked(here.paragraphs.at(0), MarkForm::movedHere) == here.paragraphs[0].text);
    CHECK(marked(here.paragraphs.at(0), MarkForm::inserted) == QStringLiteral("long"));
}

TEST_CASE("marks stand on the words, footnote marks or not", "[models]")
{
    const Collation c = collate(resolute::testing::small());
    const Cell older = cellOf(c, 1, 0), newer = cellOf(c, 1, 1);
    CHECK(marked(older.paragraphs[0], MarkForm::deleted) == QStringLiteral("Calls upon"));
    CHECK(marked(older.paragraphs[0], MarkForm::routineDeleted) == QStringLiteral("1 May 2030"));
    const ParagraphText &p = newer.paragraphs[0];
    CHECK(p.text == QStringLiteral("Urges all States1 to rest by 1 May 2031;"));
    CHECK(p.raised == std::vector<TextRange>{{16, 17}});
    CHECK(marked(p, MarkForm::inserted) == QStringLiteral("Urges"));
    CHECK(marked(p, MarkForm::routineInserted) == QStringLiteral("1 May 2031"));
    REQUIRE(p.notes.size() == 1);
    CHECK(p.notes[0].text == QStringLiteral("See the rest report."));
    REQUIRE(p.notes[0].marks.size() == 1);
    CHECK(p.notes[0].marks[0].form == MarkForm::inserted);
}

TEST_CASE("what is filtered out is muted, not left out", "[models]")
{
    const Collation c = collate(resolute::testing::small());
    Categories visible = Categories::all();
    visible.remove(Category::date);
    const Cell cell = cellOf(c, 1, 1, visible);
    REQUIRE(cell.paragraphs[0].marks.size() == 2);
    CHECK_FALSE(cell.paragraphs[0].marks[0].muted);
    CHECK(cell.paragraphs[0].marks[1].muted);
}

TEST_CASE("every change is counted once, in the order of the rows", "[models]")
{
    CollationModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setComparison(resolute::testing::small());
    // Two in OP 2 and its footnote, the new one, the deleted one, the move and the word in it.
    CHECK(model.collation().stops.size() == 7);
    CHECK(model.count(Category::substantive) == 4);
    CHECK(model.count(Category::date) == 1);
    CHECK(model.count(Category::moved) == 1);
    CHECK(model.count(Category::editorial) == 1);
    int row = 0;
    for (const Stop &s : model.collation().stops) {
        CHECK(s.row >= row);
        row = s.row;
    }
    CHECK(model.index(1, 0).data(Qt::AccessibleTextRole).toString()
        == QStringLiteral("operative paragraph 2, edited, “Calls upon” replaced with “Urges”, “1 May 2030” replaced with “1 May 2031”, new footnote. "
                          "Urges all States to rest by 1 May 2031;"));
    model.setComparison(nullptr);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a blank of another kind is no stop and has no mark", "[models]")
{
    Document a = *resolute::testing::small()->documents[0];
    a.paragraphs.resize(1);
    a.paragraphs[0].text = "Recalls the fair of 3 May and the lamps;";
    Document b = a;
    b.paragraphs[0].text = "Recalls the fair of 3\u00A0May and the bright lamps;";
    const auto comparison = compare({std::make_shared<const Document>(a), std::make_shared<const Document>(b)});
    REQUIRE(comparison);
    REQUIRE((*comparison)->rows.at(0).steps.at(0)->changes.size() == 2);
    const Collation c = collate(*comparison);
    REQUIRE(c.stops.size() == 1);
    CHECK(changesOf(**comparison).size() == 1); // what is reviewed are the stops
    const Cell older = cellOf(c, 0, 0), newer = cellOf(c, 0, 1);
    CHECK(older.paragraphs.at(0).marks.empty());
    CHECK(marked(newer.paragraphs.at(0), MarkForm::inserted).trimmed() == QStringLiteral("bright"));
}

TEST_CASE("words that gave way to others are marked without the blanks beside them", "[models]")
{
    Document a = *resolute::testing::small()->documents[0];
    a.paragraphs.resize(1);
    a.paragraphs[0].text = "Rappelle sa résolution\u00A077/21 sur les bancs ;";
    a.language = "fr";
    Document b = a;
    b.paragraphs[0].text = "Rappelle sa résolution 78/20 sur les bancs ;";
    const auto comparison = compare({std::make_shared<const Document>(a), std::make_shared<const Document>(b)});
    REQUIRE(comparison);
    const Collation c = collate(*comparison);
    CHECK(marked(cellOf(c, 0, 0).paragraphs.at(0), MarkForm::routineDeleted) == QStringLiteral("77/21"));
    CHECK(marked(cellOf(c, 0, 1).paragraphs.at(0), MarkForm::routineInserted) == QStringLiteral("78/20"));
}

TEST_CASE("words that came or went have no mark on the blanks beside them, in two columns and in one", "[models]")
{
    auto a = std::make_shared<Document>(), b = std::make_shared<Document>();
    a->paragraphs = {resolute::testing::operative(1, "Recalls the old wooden fair of May, and the lamps;", 7)};
    b->paragraphs = {resolute::testing::operative(1, "Recalls the fair of May, and all the lamps;", 7)};
    const ParagraphIndex p{0};
    const auto comparison = std::make_shared<Comparison>();
    comparison->documents = {a, b};
    comparison->footnotes.resize(1);
    comparison->statistics.resize(1);
    comparison->rows.push_back(resolute::testing::row({p}, {p}, Relation::edited,
        {resolute::testing::change(p, p, {12, 23}, {12, 12}, ChangeClass::substantive),
            resolute::testing::change(p, p, {40, 40}, {29, 33}, ChangeClass::substantive)}));
    const Collation c = collate(comparison);
    CHECK(marked(cellOf(c, 0, 0).paragraphs.at(0), MarkForm::deleted) == QStringLiteral("old wooden"));
    CHECK(marked(cellOf(c, 0, 1).paragraphs.at(0), MarkForm::inserted) == QStringLiteral("all"));
    const ParagraphText both = redlineCellOf(c, 0).paragraphs.at(0);
    CHECK(both.text == QStringLiteral("Recalls the old wooden fair of May, and all the lamps;"));
    CHECK(marked(both, MarkForm::deleted) == QStringLiteral("old wooden"));
    REQUIRE(both.struck.size() == 1);
    CHECK(both.text.mid(both.struck[0].begin, both.struck[0].size()) == QStringLiteral("old wooden ")); // the blank was put in, too
}

TEST_CASE("unchanged and hidden rows fold away, and say what they hide", "[models]")
{
    CollationModel model;
    FoldModel folds(model);
    const Tester tester(&folds, Tester::FailureReportingMode::Fatal);
    model.setComparison(resolute::testing::small());
    CHECK(folds.rowCount() == 7);
    const QPersistentModelIndex moved = folds.index(6, 1);
    folds.setChangedOnly(true);
    // OP 1 alone and the renumbered one alone.
    CHECK(folds.rowCount() == 7);
    CHECK(folds.index(0, 0).data(FoldRole).toInt() == 1);
    CHECK(moved.row() == 6);
    Categories visible;
    visible.insert(Category::moved);
    model.setVisible(visible);
    REQUIRE(folds.rowCount() == 4);
    CHECK(folds.index(0, 0).data(FoldRole).toInt() == 2);
    CHECK(folds.index(0, 0).data(FoldHiddenRole).toInt() == 3);
    CHECK(moved.row() == 3);
    CHECK(folds.index(1, 0).data(JumpRowRole).toInt() == 3);
    CHECK(model.hiddenCount() == 6);
    folds.openFold(folds.index(0, 0));
    CHECK(folds.rowCount() == 5);
    CHECK(folds.reveal(4) == 4);
    CHECK(folds.rowCount() == 7);
    folds.setChangedOnly(false);
    CHECK(folds.rowCount() == 7);
    for (int r = 0; r < 7; ++r) CHECK(folds.index(r, 0).data(SourceRowRole).toInt() == model.index(r, 0).data(SourceRowRole).toInt());
}

TEST_CASE("next and previous change walk over what is not filtered out", "[models]")
{
    CollationModel model;
    ChangeModel changes(model);
    const Tester tester(&changes, Tester::FailureReportingMode::Fatal);
    model.setComparison(resolute::testing::small());
    CHECK(changes.next(0, -1, false) == 0);
    CHECK(changes.next(3, -1, false) == 3);
    CHECK(changes.next(3, -1, true) == 2);
    CHECK(changes.next(0, 6, false) == std::nullopt);
    CHECK(changes.nextInRow(1, 0, false) == 1);
    CHECK(changes.nextInRow(1, 2, false) == 0);
    CHECK(changes.nextInRow(1, 0, true) == 2);
    CHECK(changes.nextInRow(0, -1, false) == std::nullopt);
    Categories visible;
    visible.insert(Category::date);
    visible.insert(Category::moved);
    model.setVisible(visible);
    CHECK(changes.next(0, -1, false) == 1);
    CHECK(changes.next(1, 1, false) == 5);
    CHECK(changes.number(5) == 2);
    CHECK(changes.visibleCount() == 2);
    CHECK(changes.index(0).data().toString() == QStringLiteral("OP 2: “Calls upon” replaced with “Urges”"));
}

TEST_CASE("the outline has every paragraph once", "[models]")
{
    CollationModel model;
    OutlineModel outline(model);
    const Tester tester(&outline, Tester::FailureReportingMode::Fatal);
    model.setComparison(resolute::testing::small());
    REQUIRE(outline.rowCount() == 1);
    const QModelIndex part = outline.index(0, 0);
    CHECK(part.data().toString() == QStringLiteral("Operative part"));
    CHECK(outline.rowCount(part) == 6);
    CHECK(outline.indexOfRow(6).data(NameRole).toString() == QStringLiteral("OP 5"));
    CHECK_FALSE(outline.indexOfRow(2).isValid());
    CHECK(outline.indexOfRow(1).data(ChangeCountRole).toInt() == 3);
}
