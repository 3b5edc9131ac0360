// SPDX-License-Identifier: GPL-3.0-or-later
// The series as a ribbon: what became of each paragraph, since when its words stand there, and the way to the texts.
#include "tests/gui/fixtures/opened.h"
#include "ui/bridge/engine.h"
#include "ui/models/series_model.h"
#include "ui/shell/desk.h"
#include "ui/theme/theme.h"
#include "ui/views/aligned_view.h"
#include "ui/views/series_ribbon.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QScrollBar>
#include <QTableView>
#include <QTextBrowser>

using namespace resolute;
using namespace resolute::ui;
using Tester = QAbstractItemModelTester;

namespace {

DocumentPtr text(const QString &number, const QStringList &paragraphs)
{
    QString source = QStringLiteral(
        "---\n\n**Human Rights Council****Fiftieth session**\n\nAgenda item 3\n\n**Promotion of rest****Resolution adopted by "
        "the Human Rights Council  \non 4 April 2035****%1. The right to rest***The Human Rights Council,*\n\n")
                         .arg(number);
    for (int i = 0; i < paragraphs.size(); ++i) source += QStringLiteral("%1. %2\n\n").arg(i + 1).arg(paragraphs[i]);
    const auto loaded = loadBytes(source.toStdString(), (number + QStringLiteral(".md")).toStdString());
    REQUIRE(loaded);
    return *loaded;
}

// "trees" is there from the start, edited in the third; "lamps" comes in the second, is dropped in the third and returns.
ComparisonPtr fourTexts()
{
    const QString trees = QStringLiteral("*Calls upon* all States to plant oak trees beside every public bench;"),
                  trees2 = QStringLiteral("*Calls upon* all States to plant oak trees and hedges beside every public bench;"),
                  lamps = QStringLiteral("*Requests* the municipal authorities to switch off street lamps during the afternoon nap;"),
                  report = QStringLiteral("*Decides* to consider a report on cushions prepared by the working group of experts;");
    const auto c = compare({text(QStringLiteral("10/1"), {trees, report}), text(QStringLiteral("11/1"), {trees, lamps, report}),
        text(QStringLiteral("12/1"), {trees2, report}), text(QStringLiteral("13/1"), {trees2, lamps, report})});
    REQUIRE(c);
    return *c;
}

int rowWith(const SeriesModel &model, const QString &words)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.headerData(row, Qt::Vertical, Qt::ToolTipRole).toString().contains(words)) return row;
    return -1;
}

Standing standing(const SeriesModel &model, int row, int column)
{
    return static_cast<Standing>(model.index(row, column).data(SeriesModel::standingRole).toInt());
}

// Runs at once.
const SeriesRibbon::Work now = [](const std::function<SeriesRibbon::Spans()> &work, const std::function<void(SeriesRibbon::Spans)> &done) {
    done(work());
};

} // namespace

TEST_CASE("each cell says what became of the paragraph there", "[series]")
{
    SeriesModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setSeries(fourTexts());
    REQUIRE(model.rowCount() == 3);
    REQUIRE(model.columnCount() == 4);
    const int trees = rowWith(model, QStringLiteral("oak")), lamps = rowWith(model, QStringLiteral("lamps")),
              report = rowWith(model, QStringLiteral("cushions"));
    REQUIRE(trees >= 0);
    REQUIRE(lamps >= 0);
    CHECK(standing(model, trees, 0) == Standing::first);
    CHECK(standing(model, trees, 1) == Standing::same);
    CHECK(standing(model, trees, 2) == Standing::edited);
    CHECK(standing(model, trees, 3) == Standing::same);
    CHECK(standing(model, lamps, 0) == Standing::absent);
    CHECK(standing(model, lamps, 1) == Standing::fresh);
    CHECK(standing(model, lamps, 2) == Standing::dropped);
    CHECK(standing(model, lamps, 3) == Standing::returned);
    CHECK(model.index(report, 1).data().toString() == QStringLiteral("OP 3"));
    CHECK(model.index(report, 2).data().toString() == QStringLiteral("OP 2"));
    CHECK(model.index(lamps, 3).data(Qt::AccessibleTextRole).toString() == QStringLiteral("operative paragraph 2 in 13/1: returned"));
    CHECK(model.index(lamps, 2).data(Qt::AccessibleTextRole).toString() == QStringLiteral("12/1: dropped"));
    const auto became = [&](int row) {
        QStringList words;
        const Row &lineage = model.series()->rows[static_cast<std::size_t>(row)];
        for (std::size_t text = 0; text < 4; ++text) words += becameWord(lineage, text);
        return words.join(u'|');
    };
    CHECK(became(trees) == QStringLiteral("|the same|edited|the same"));
    CHECK(became(lamps) == QStringLiteral("not there|new|dropped|returned"));
    model.setShow(SeriesShow::cameOrWent);
    CHECK(model.rowCount() == 1);
    CHECK(model.hiddenCount() == 2);
    model.setShow(SeriesShow::changed);
    CHECK(model.rowCount() == 2);
    model.setSeries(nullptr);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("the history says since when words stand there, and where they were absent", "[series]")
{
    SeriesRibbon ribbon(now);
    ribbon.resize(1000, 300);
    ribbon.show();
    CHECK_FALSE(ribbon.table().isVisible());
    ribbon.setSeries(fourTexts());
    REQUIRE(ribbon.table().isVisible());
    const int trees = rowWith(ribbon.model(), QStringLiteral("oak")), lamps = rowWith(ribbon.model(), QStringLiteral("lamps"));
    ribbon.table().setCurrentIndex(ribbon.model().index(trees, 3));
    CHECK(ribbon.history().toPlainText().contains(QRegularExpression(QStringLiteral("hedges\\s*\\[since 12/1\\]"))));
    CHECK(ribbon.history().toPlainText().contains(QStringLiteral("since 10/1")));
    ribbon.table().setCurrentIndex(ribbon.model().index(lamps, 3));
    CHECK(ribbon.history().toPlainText().contains(QStringLiteral("not in 12/1")));
}

TEST_CASE("in a narrow window names of texts and numbers of paragraphs stand whole, in columns that are in sight", "[series][room]")
{
    auto documents = fourTexts()->documents;
    for (std::size_t i : {1U, 2U}) { // two drafts of one number, told apart by their days
        auto draft = std::make_shared<Document>(*documents[i]);
        draft->kind = DocumentKind::draft;
        draft->masthead.number = "53/...";
        draft->masthead.symbol.clear();
        draft->masthead.date = i == 1 ? "2036-03-20" : "2036-03-27";
        documents[i] = draft;
    }
    const auto c = compare(documents);
    REQUIRE(c);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft})
        for (const int width : {1000, 776}) {
            SeriesRibbon ribbon(now);
            ribbon.setLayoutDirection(direction);
            ribbon.resize(width, 220);
            ribbon.show();
            ribbon.setSeries(*c);
            QTest::qWait(1);
            CAPTURE(width, ribbon.table().viewport()->width());
            CHECK(ribbon.table().horizontalScrollBar()->maximum() == 0);
            for (int column = 0; column < 4; ++column) {
                CHECK(ribbon.table().viewport()->rect().contains(ribbon.table().visualRect(ribbon.model().index(0, column)).center()));
                CHECK(ribbon.wholeName(column));
            }
            CHECK(ribbon.history().width() >= 120);
        }
    SeriesRibbon ribbon(now);
    ribbon.resize(580, 220);
    ribbon.show();
    ribbon.setSeries(*c);
    QTest::qWait(1);
    CHECK(ribbon.table().viewport()->rect().contains(ribbon.table().visualRect(ribbon.model().index(2, 3)).center())); // rows come first
    CHECK_FALSE(ribbon.history().isVisible());
    ribbon.resize(580, 400);
    QTest::qWait(1);
    CHECK(ribbon.history().isVisible());
}

TEST_CASE("keys walk the ribbon, Enter and a click go to the paragraph", "[series]")
{
    SeriesRibbon ribbon(now);
    ribbon.resize(1000, 300);
    ribbon.show();
    ribbon.setSeries(fourTexts());
    ribbon.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&ribbon));
    ribbon.table().setFocus();
    QList<std::pair<int, QString>> asked;
    QObject::connect(&ribbon, &SeriesRibbon::paragraphRequested, &ribbon, [&](int text, const QString &name) { asked.emplaceBack(text, name); });
    ribbon.table().setCurrentIndex(ribbon.model().index(0, 0));
    QTest::keyClick(&ribbon.table(), Qt::Key_Right);
    QTest::keyClick(&ribbon.table(), Qt::Key_Right);
    QTest::keyClick(&ribbon.table(), Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0] == std::pair(2, QStringLiteral("O1")));
    const QModelIndex gone = ribbon.model().index(rowWith(ribbon.model(), QStringLiteral("lamps")), 2);
    QTest::mouseClick(ribbon.table().viewport(), Qt::LeftButton, {}, ribbon.table().visualRect(gone).center());
    CHECK(asked.size() == 1); // it is not there
    QTest::mouseClick(ribbon.table().viewport(), Qt::LeftButton, {}, ribbon.table().visualRect(gone.siblingAtColumn(3)).center());
    CHECK(asked.size() == 2);
    ribbon.history().anchorClicked(QUrl(QStringLiteral("text:1")));
    REQUIRE(asked.size() == 3);
    CHECK(asked[2] == std::pair(1, QStringLiteral("O2")));
}

TEST_CASE("the ribbon of the window follows the texts and leads to them", "[series]")
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Workspace workspace;
    MainWindow window(workspace, settings);
    window.resize(1500, 900);
    window.show();
    window.openSpecimen();
    REQUIRE_SOON(workspace.series() && !workspace.isBusy());
    window.actionList().find(u"panel.series")->trigger();
    REQUIRE(window.panel(QStringLiteral("series"))->isVisible());
    SeriesRibbon &ribbon = window.series();
    CHECK(ribbon.model().columnCount() == 4);
    const Tester tester(&ribbon.model(), Tester::FailureReportingMode::Fatal);
    const QModelIndex cell = ribbon.model().index(3, 1);
    REQUIRE_FALSE(cell.data(SeriesModel::paragraphRole).toString().isEmpty());
    QTest::mouseClick(ribbon.table().viewport(), Qt::LeftButton, {}, ribbon.table().visualRect(cell).center());
    REQUIRE_SOON(workspace.pair() && workspace.place(workspace.pair()->right) == 1u && !workspace.isBusy());
    CHECK(window.page().cursor().row() >= 0);
    window.page().view().setFocus();
    window.page().showRow(5);
    const QString current = window.page().collation().index(5, 0).data().toString();
    CHECK_FALSE(current.isEmpty());
    CHECK(ribbon.table().currentIndex().isValid());
}
