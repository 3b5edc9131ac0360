// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/vote_tables.h"
#include "ui/theme/theme.h"
#include "ui/views/vote_bars.h"
#include "ui/views/vote_flow.h"
#include "ui/views/vote_matrix.h"
#include "ui/views/vote_panel.h"
#include "ui/views/vote_picture.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>

using namespace resolute;
using namespace resolute::ui;
using namespace resolute::test;

namespace {

struct Panel {
    VotePanel panel;

    explicit Panel(VoteTable table, QSize size = {1100, 420})
    {
        panel.resize(size);
        panel.setVotes(std::move(table));
        panel.show();
        QApplication::processEvents();
    }
    [[nodiscard]] QToolButton *button(std::string_view start)
    {
        for (auto *b : panel.findChildren<QToolButton *>())
            if (plain(b->text()).starts_with(start)) return b;
        return nullptr;
    }
    [[nodiscard]] std::string cell(int row, int column) { return plain(panel.filter().index(row, column).data()); }
    void find(const char *name) { panel.findChild<QLineEdit *>()->setText(QString::fromUtf8(name)); }
    [[nodiscard]] Texts states()
    {
        Texts out;
        for (int r = 0; r < panel.filter().rowCount(); ++r) out.push_back(cell(r, 0));
        return out;
    }
};

} // namespace

TEST_CASE("the panel lists States, changes first", "[votes]")
{
    Panel p(councilVotes());
    REQUIRE(p.states().size() == 61);
    CHECK(plain(p.button("Changed")->text()) == "Changed 17");
    CHECK(plain(p.button("Every time")->text()) == "Every time 33");
    CHECK(p.states().front() == "Malawi"); // from against to in favour
    QTest::mouseClick(p.button("Changed"), Qt::LeftButton);
    CHECK(p.states().size() == 17);
    QTest::mouseClick(p.button("Show all"), Qt::LeftButton);
    CHECK(p.states().size() == 61);
    CHECK(p.button("All")->isChecked());
}

TEST_CASE("not a member then stands apart from did not take part", "[votes]")
{
    Panel p(councilVotes());
    p.find("kenya");
    REQUIRE(p.states() == Texts{"Kenya"});
    CHECK(p.cell(0, 2) == "not a member then");
    CHECK(p.cell(0, 3) == "did not take part");
    CHECK(p.panel.filter().index(0, 0).data(roleOf(VoteRole::sponsor)).toBool());
}

TEST_CASE("a part of a bar shows the States that it counts", "[votes]")
{
    Panel p(councilVotes());
    auto *bars = p.panel.findChild<VoteBars *>();
    REQUIRE(bars);
    const VoteBars::Part against{1, Position::against, 13};
    QTest::mouseClick(bars, Qt::LeftButton, {}, bars->areaOf(against).center().toPoint());
    CHECK(p.states().size() == 13);
    CHECK(std::ranges::contains(p.states(), "Uruguay"));
    QTest::mouseClick(bars, Qt::LeftButton, {}, bars->areaOf(against).center().toPoint());
    CHECK(p.states().size() == 61);

    SECTION("and so does the keyboard")
    {
        bars->setFocus();
        QTest::keyClick(bars, Qt::Key_Left);
        for (int i = 0; i < 10; ++i) QTest::keyClick(bars, Qt::Key_Left);
        QTest::keyClick(bars, Qt::Key_Right);
        CHECK(plain(bars->accessibleName()) == "88/903: 13 against");
        QTest::keyClick(bars, Qt::Key_Down);
        CHECK(plain(bars->accessibleName()) == "91/907: 13 against");
        QTest::keyClick(bars, Qt::Key_Return);
        CHECK(p.states().size() == 13);
    }
}

TEST_CASE("parts of a bar are as wide as they count and lie beside each other", "[votes]")
{
    for (const int width : {300, 560, 900}) {
        const VoteTable table = councilVotes();
        VoteBars bars;
        bars.setTable(&table);
        bars.resize(width, bars.heightForWidth(width));
        REQUIRE(bars.parts().size() == 7);
        const double unit = bars.areaOf(bars.parts()[0]).width() / bars.parts()[0].count;
        for (std::size_t i = 0; i < bars.parts().size(); ++i) {
            const auto &part = bars.parts()[i];
            CHECK(std::abs(bars.areaOf(part).width() - unit * part.count) < 0.01);
            CHECK(bars.areaOf(part).right() <= width + 0.01);
            CHECK(bars.areaOf(part).bottom() <= bars.height());
            if (i > 0 && bars.parts()[i - 1].vote == part.vote)
                CHECK(std::abs(bars.areaOf(bars.parts()[i - 1]).right() - bars.areaOf(part).left()) < 0.01);
        }
    }
}

TEST_CASE("where changes of the text are listed, no States are filtered", "[votes]")
{
    Panel p(councilVotes());
    auto *field = p.panel.findChild<QLineEdit *>();
    CHECK(field->isVisible());
    p.panel.setShown(VotePanel::Show::text);
    CHECK_FALSE(field->isVisible());
    CHECK_FALSE(p.button("Changed")->isVisible());
    for (const QLabel *label : p.panel.findChildren<QLabel *>()) CHECK_FALSE((label->isVisible() && label->text().startsWith(QStringLiteral("61 "))));
    p.panel.setShown(VotePanel::Show::list);
    CHECK(field->isVisible());
    CHECK(p.button("Changed")->isVisible());
}

TEST_CASE("what is shown is copied as CSV", "[votes]")
{
    Panel p(councilVotes());
    p.find("kenya");
    p.panel.copyCsv();
    CHECK(plain(QApplication::clipboard()->text())
        == "state,printedName,iso3,group,\"88/903, 2035-04-04\",\"91/907, "
           "2036-04-03\",changedFrom,changedTo\r\nKenya,Kenya,KEN,African,notAMember,notParticipating,,\r\n");
}

TEST_CASE("the panel says so where there is no vote, and where something does not add up", "[votes]")
{
    Panel p({});
    CHECK_FALSE(p.panel.table().isVisible());
    Panel wrong(tableOf({{"1/1", "2024-04-01", "Chile, Atlantis", "Brazil", ""}}));
    CHECK(wrong.panel.table().isVisible());
    bool said = false;
    for (auto *label : wrong.panel.findChildren<QLabel *>()) said |= label->isVisible() && label->text().contains(u"Atlantis");
    CHECK(said);
}

TEST_CASE("every control of the panel has a name for a screen reader", "[votes]")
{
    Panel p(councilVotes());
    for (auto *widget : p.panel.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || qobject_cast<QLineEdit *>(widget->parentWidget())) continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        CAPTURE(widget->metaObject()->className());
        CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
    }
}

TEST_CASE("a band of the flow shows the States that changed so", "[votes]")
{
    Panel p(councilVotes(), {1400, 420});
    QTest::mouseClick(p.button("Flow"), Qt::LeftButton);
    VoteFlow *flow = nullptr;
    for (auto *each : p.panel.findChildren<VoteFlow *>())
        if (each->isVisible() && each->height() >= VoteFlow::leastHeight) flow = each;
    REQUIRE(flow);
    int states = 0;
    std::size_t changed = 0;
    for (std::size_t i = 0; i < flow->bands().size(); ++i) {
        states += flow->bands()[i].count;
        if (flow->bands()[i] == VoteFlow::Band{Position::against, Position::inFavour, 6}) changed = i;
    }
    CHECK(states == 60); // all that took part at least once: Kenya did not
    REQUIRE(changed > 0);
    QTest::mouseClick(flow, Qt::LeftButton, {}, flow->areaOf(changed).pointAtPercent(0.02).toPoint() + QPoint(4, 3));
    CHECK(p.states() == Texts{"Malawi", "Malaysia", "Mongolia", "Nepal", "Netherlands (Kingdom of the)", "Portugal"});
}

TEST_CASE("States stand by regional group", "[votes]")
{
    Panel p(councilVotes(), {1400, 420});
    QTest::mouseClick(p.button("By group"), Qt::LeftButton);
    auto *matrix = p.panel.findChild<VoteMatrix *>();
    REQUIRE(matrix->isVisible());
    const auto stateAt = [&](int row) {
        for (int y = 0; y < matrix->height(); y += 4)
            for (int x = 5; x < matrix->width(); x += 40)
                if (matrix->stateAt(QPointF(x, y)) == row) return true;
        return false;
    };
    for (int r = 0; r < 61; ++r) CHECK(stateAt(r));
    p.find("kenya");
    CHECK(matrix->heightForWidth(600) < 60); // one heading, one State
}

TEST_CASE("what changed in the text stands beside the changes of position", "[votes]")
{
    Document a, b;
    for (Document *d : {&a, &b}) {
        const DocumentPtr vote = voted({d == &a ? "1/1" : "2/1", d == &a ? "2041-04-01" : "2042-04-01", "Chile", "Peru", ""});
        *d = *vote;
    }
    const auto decides = [](const char *words) {
        Paragraph p;
        p.id = "O1";
        p.kind = ParagraphKind::operative;
        p.number = "1";
        p.text = words;
        p.lead = {0, 7};
        return p;
    };
    a.paragraphs = {decides("Decides to plant trees beside every bench in the shade;")};
    b.paragraphs = {decides("Decides to plant tall trees beside every bench in the shade;")};
    const auto comparison = compare({std::make_shared<const Document>(a), std::make_shared<const Document>(b)});
    REQUIRE(comparison.has_value());
    Panel p({});
    p.panel.setComparison(*comparison);
    REQUIRE(p.button("Text"));
    QTest::mouseClick(p.button("Text"), Qt::LeftButton);
    auto *list = p.panel.findChild<QListView *>();
    for (auto *view : p.panel.findChildren<QListView *>())
        if (view->isVisible()) list = view;
    REQUIRE(list->model()->rowCount() == 1);
    CHECK(plain(list->model()->index(0, 0).data()) == "OP 1: inserted “tall”");
    std::string asked;
    QObject::connect(&p.panel, &VotePanel::changeRequested, [&](int from, int to, int side, const QString &name) {
        asked = std::to_string(from) + std::to_string(to) + std::to_string(side) + ' ' + plain(name);
    });
    emit list->activated(list->model()->index(0, 0));
    CHECK(asked == "011 OP 1");
}

TEST_CASE("the votes are saved as a picture", "[votes]")
{
    QTemporaryDir folder;
    const VoteTable table = councilVotes();
    const QString png = folder.filePath(QStringLiteral("votes.png")), svg = folder.filePath(QStringLiteral("votes.svg"));
    REQUIRE(saveVotePicture(table, png));
    CHECK(QImage(png).width() == 2000);
    REQUIRE(saveVotePicture(table, svg));
    QFile file(svg);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("<svg"));
    CHECK_FALSE(saveVotePicture(table, folder.filePath(QStringLiteral("missing/votes.png"))));
    const QString shots = qEnvironmentVariable("RESOLUTE_SCREENSHOTS");
    if (!shots.isEmpty()) CHECK(saveVotePicture(table, shots + QStringLiteral("/votes-picture.png")));
}

TEST_CASE("the States shown are saved as CSV, and a failure is said", "[votes]")
{
    QTemporaryDir folder;
    Panel p(councilVotes(), QSize(1200, 500));
    QString path = folder.filePath(QStringLiteral("votes.csv"));
    p.panel.askForFile = [&](const QString &, const QString &, const QString &) { return path; };
    p.panel.saveCsv();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()) == p.panel.csv());
    path = folder.filePath(QStringLiteral("missing/votes.csv"));
    p.panel.saveCsv();
    CHECK(std::ranges::any_of(p.panel.findChildren<QLabel *>(),
        [](const QLabel *label) { return label->isVisible() && label->text().contains(QStringLiteral("votes.csv cannot be written")); }));
}

// RESOLUTE_SCREENSHOTS=folder: pictures to look at.
TEST_CASE("the panel is painted light and dark, wide and narrow", "[votes][picture]")
{
    for (const ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark}) {
        applyTheme(*qApp, choice);
        for (const QSize size : {QSize(420, 640), QSize(1400, 360)}) {
            Panel p(councilVotes(), size);
            const QPixmap picture = p.panel.grab();
            CHECK(picture.deviceIndependentSize().toSize().width() == size.width());
            CHECK(picture.deviceIndependentSize().toSize().height() == size.height());
            const QString folder = qEnvironmentVariable("RESOLUTE_SCREENSHOTS");
            const auto save = [&](const QPixmap &shown, int number) {
                if (!folder.isEmpty())
                    shown.save(QStringLiteral("%1/votes-%2-%3-%4.png")
                            .arg(folder, choice == ThemeChoice::dark ? u"dark" : u"light")
                            .arg(size.width())
                            .arg(number));
            };
            save(picture, 1);
            p.panel.setShown(VotePanel::Show::groups);
            save(p.panel.grab(), 2);
        }
    }
    applyTheme(*qApp, ThemeChoice::light);
}
