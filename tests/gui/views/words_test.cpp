// SPDX-License-Identifier: GPL-3.0-or-later
// Selecting words with pointer and keys, and what is copied.
#include "tests/gui/fixtures/series.h"
#include "ui/models/collation_model.h"
#include "ui/models/fold_model.h"
#include "ui/models/roles.h"
#include "ui/views/aligned_view.h"
#include "ui/views/words_copy.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace resolute;
using namespace resolute::ui;

namespace {

struct Shown {
    CollationModel model;
    FoldModel folds{model};
    AlignedView view;

    explicit Shown(ComparisonPtr c, QSize size = {1100, 700})
    {
        model.setComparison(std::move(c));
        view.setModel(&folds);
        view.resize(size);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
        view.setFocus();
    }

    [[nodiscard]] QModelIndex cell(int row, int column) const { return folds.index(row, column); }
    [[nodiscard]] QString blockText(int row, int column, int block = 0) const
    {
        return textBlocks(*cell(row, column).data(CellRole).value<CellPtr>())[static_cast<std::size_t>(block)].text;
    }
    [[nodiscard]] QRect word(int row, int column, const QString &words) const
    {
        const auto at = static_cast<int>(blockText(row, column).indexOf(words));
        REQUIRE(at >= 0);
        return view.wordRect(cell(row, column), 0, {at, at + static_cast<int>(words.size())});
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, QPointF(to), view.viewport()->mapToGlobal(QPointF(to)), Qt::LeftButton, Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &move);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
        QTest::qWait(QApplication::doubleClickInterval() / 20);
    }
    [[nodiscard]] QStringList words() const
    {
        QStringList out;
        for (const SelectedWords &w : view.selectedWords()) out += w.words;
        return out;
    }
};

QPoint leftOf(QRect r) { return {r.left() + 1, r.center().y()}; }
QPoint rightOf(QRect r) { return {r.right(), r.center().y()}; }

} // namespace

TEST_CASE("words are selected by dragging, also over several paragraphs", "[words]")
{
    Shown s(resolute::testing::small());
    QSignalSpy selected(&s.view, &AlignedView::wordsSelected);
    s.drag(leftOf(s.word(1, 1, QStringLiteral("States"))), rightOf(s.word(1, 1, QStringLiteral("rest"))));
    CHECK(selected.count() > 0);
    auto words = s.view.selectedWords();
    REQUIRE(words.size() == 1);
    CHECK(words[0].words == QStringLiteral("States to rest")); // the footnote's mark stands between and is no part of it
    CHECK(words[0].name == QStringLiteral("OP 2"));
    CHECK(words[0].textOf == 1);
    CHECK(words[0].paragraph == ParagraphIndex{1});
    const std::string &text = s.model.collation().document(1).paragraph(words[0].paragraph).text;
    CHECK(words[0].bytes.in(text) == "States to rest");
    CHECK(words[0].units == TextRange{10, 24});
    CHECK_FALSE(words[0].whole);
    // From the middle of one paragraph to the middle of another, the footnote between them included.
    s.drag(leftOf(s.word(1, 1, QStringLiteral("1 May"))), rightOf(s.word(3, 1, QStringLiteral("to plant"))));
    CHECK(s.words() == QStringList{QStringLiteral("1 May 2031;"), QStringLiteral("See the rest report."), QStringLiteral("Decides to plant")});
    // Upwards selects the same.
    s.drag(rightOf(s.word(3, 1, QStringLiteral("to plant"))), leftOf(s.word(1, 1, QStringLiteral("1 May"))));
    CHECK(s.words() == QStringList{QStringLiteral("1 May 2031;"), QStringLiteral("See the rest report."), QStringLiteral("Decides to plant")});
    QTest::keyClick(&s.view, Qt::Key_Escape);
    CHECK_FALSE(s.view.hasSelectedWords());
}

TEST_CASE("two clicks take a word, three a paragraph", "[words]")
{
    Shown s(resolute::testing::small());
    const QPoint at = s.word(0, 1, QStringLiteral("café")).center();
    QTest::mouseClick(s.view.viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(s.view.viewport(), Qt::LeftButton, {}, at);
    CHECK(s.words() == QStringList{QStringLiteral("café")});
    CHECK(s.view.selectedWords()[0].bytes == ByteRange{14, 19}); // é has two bytes
    QTest::mouseClick(s.view.viewport(), Qt::LeftButton, {}, at);
    CHECK(s.words() == QStringList{QStringLiteral("Reaffirms the café rule;")});
    CHECK(s.view.selectedWords()[0].whole);
}

TEST_CASE("keys extend the selection by character, word, line and paragraph", "[words]")
{
    Shown s(resolute::testing::small());
    s.view.selectionModel()->setCurrentIndex(s.cell(0, 1), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&s.view, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(s.words() == QStringList{QStringLiteral("R")});
    QTest::keyClick(&s.view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    CHECK(s.words() == QStringList{QStringLiteral("Reaffirms ")});
    QTest::keyClick(&s.view, Qt::Key_End, Qt::ShiftModifier);
    CHECK(s.words() == QStringList{QStringLiteral("Reaffirms the café rule;")});
    QTest::keyClick(&s.view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&s.view, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(s.words() == QStringList{QStringLiteral("Reaffirms the café rule;"), QStringLiteral("U")});
    QTest::keyClick(&s.view, Qt::Key_Down, Qt::ShiftModifier | Qt::ControlModifier);
    CHECK(s.words().size() == 3);
    CHECK(s.words().last() == QStringLiteral("See the rest report."));
    QTest::keyClick(&s.view, Qt::Key_Home, Qt::ShiftModifier | Qt::ControlModifier);
    CHECK(s.words().isEmpty()); // back where it began
    QTest::keyClick(&s.view, Qt::Key_A, Qt::ControlModifier);
    // A column: the text alone, without what moved away from it and without the other side's deleted one.
    CHECK(s.words().size() == 6);
    CHECK(s.words().last() == QStringLiteral("Welcomes the long bench report;"));
    QTest::keyClick(&s.view, Qt::Key_Down);
    CHECK_FALSE(s.view.hasSelectedWords());
}

TEST_CASE("the view scrolls along while words are selected", "[words]")
{
    Shown s(resolute::testing::many(200), {900, 400});
    s.view.selectionModel()->setCurrentIndex(s.cell(0, 0), QItemSelectionModel::ClearAndSelect);
    for (int i = 0; i < 40; ++i) QTest::keyClick(&s.view, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(s.view.firstVisibleRow() > 0);
    const auto words = s.view.selectedWords();
    CHECK(words.size() > 2);
    CHECK(words.back().row <= s.view.lastVisibleRow());
    QTest::keyClick(&s.view, Qt::Key_End, Qt::ShiftModifier | Qt::ControlModifier);
    CHECK(s.view.selectedWords().size() == 200);
    CHECK(s.view.laidOutRows() < 120);
}

TEST_CASE("Shift and a click extend the selection", "[words]")
{
    Shown s(resolute::testing::small());
    QTest::mouseClick(s.view.viewport(), Qt::LeftButton, {}, leftOf(s.word(0, 1, QStringLiteral("the café"))));
    QTest::mouseClick(s.view.viewport(), Qt::LeftButton, Qt::ShiftModifier, rightOf(s.word(0, 1, QStringLiteral("café"))));
    CHECK(s.words() == QStringList{QStringLiteral("the café")});
}

TEST_CASE("words are copied plain, with marks, and as a citation", "[words]")
{
    Shown s(resolute::testing::series());
    const Collation &c = s.model.collation();
    const auto cellOf = [&](const SelectedWords &w) { return s.cell(w.row, w.column).data(CellRole).value<CellPtr>(); };
    s.view.selectColumn(1);
    auto words = s.view.selectedWords();
    REQUIRE(words.size() == 3);
    CHECK(plainWords(c, words).startsWith(QStringLiteral("1. Reaffirms the duties")));
    CHECK(plainWords(c, words).count(u'\n') == 2);
    CHECK(citation(c, words) == QStringLiteral("A/TEST/RES/11/1, OP 1–3"));
    const QString html = markedWords(c, words, cellOf);
    CHECK(html.contains(QStringLiteral("<i>Requests</i>")));
    CHECK(html.contains(QStringLiteral("<ins style=\"text-decoration:underline;")));
    CHECK(html.contains(QStringLiteral("storm warnings")));
    CHECK(html.contains(QStringLiteral("tide tables <ins")));
    CHECK(html.count(QStringLiteral("<i>")) == 3); // each lead in one piece
    CHECK(plainWords(c, {words[1]}).startsWith(QStringLiteral("Requests"))); // alone it needs no number
    CHECK(citation(c, {words[1]}) == QStringLiteral("A/TEST/RES/11/1, OP 2"));
    CHECK(citation(c, {words[0], words[2]}) == QStringLiteral("A/TEST/RES/11/1, OP 1, OP 3"));
}

TEST_CASE("in a redline struck words are shown, and are no part of what is selected", "[words]")
{
    Shown s(resolute::testing::small());
    s.model.setRedline(true);
    REQUIRE(s.folds.columnCount() == 1);
    CHECK(s.blockText(1, 0) == QStringLiteral("Calls upon Urges all States1 to rest by 1 May 2030 1 May 2031;"));
    s.view.selectionModel()->setCurrentIndex(s.cell(1, 0), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&s.view, Qt::Key_Down, Qt::ShiftModifier | Qt::ControlModifier);
    REQUIRE(s.words().size() == 2);
    CHECK(s.words().first() == QStringLiteral("Urges all States to rest by 1 May 2031;"));
    const auto words = s.view.selectedWords();
    CHECK(words[0].units == TextRange{0, 39});
    CHECK(words[1].note == 0);
}
