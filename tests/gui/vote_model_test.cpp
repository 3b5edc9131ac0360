// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/vote_tables.h"
#include "ui/models/vote_filter.h"
#include "ui/models/vote_model.h"
#include "ui/models/vote_words.h"

#include <QAbstractItemModelTester>

#include <catch2/catch_test_macros.hpp>

using namespace resolute;
using namespace resolute::ui;
using namespace resolute::test;

namespace {

/// The rows as text, cells parted by bars.
Texts rows(const QAbstractItemModel &model)
{
    Texts out;
    for (int r = 0; r < model.rowCount(); ++r) {
        QStringList cells;
        for (int c = 0; c < model.columnCount(); ++c) cells += model.index(r, c).data().toString();
        out.push_back(plain(cells.join(u'|')));
    }
    return out;
}

Texts names(const QAbstractItemModel &model)
{
    Texts out;
    for (int r = 0; r < model.rowCount(); ++r) out.push_back(plain(model.index(r, 0).data()));
    return out;
}

VoteTable small()
{
    return tableOf({{"1/1", "2041-04-01", "Chile, Fiji", "Kenya", "Malta"}, {"2/1", "2042-04-01", "Malta, Fiji, Côte d'Ivoire", "Chile", ""}});
}

struct Filtered {
    VoteModel model;
    VoteFilter filter;
    QAbstractItemModelTester tester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit Filtered(VoteTable table)
    {
        filter.setSourceModel(&model);
        model.setTable(std::move(table));
    }
    void choose(VoteShare share)
    {
        VoteCriteria c = filter.criteria();
        c.share = share;
        filter.setCriteria(c);
    }
};

} // namespace

TEST_CASE("the model shows a State's positions and its change", "[votes]")
{
    VoteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(small());
    CHECK(rows(model)
        == Texts{"Chile|GRULAC|in favour|against|in favour → against", "Côte d’Ivoire|African|not known|in favour|took part once",
            "Fiji|Asia-Pacific|in favour|in favour|", "Kenya|African|against|not known|took part once",
            "Malta|WEOG|abstaining|in favour|abstaining → in favour"});
    CHECK(plain(model.headerData(2, Qt::Horizontal, Qt::DisplayRole)) == "1/1");
    CHECK(model.index(0, 0).data(roleOf(VoteRole::to)).toInt() == int(Position::against));
    CHECK_FALSE(model.index(2, 0).data(roleOf(VoteRole::to)).isValid());
    CHECK(plain(model.index(0, 2).data(Qt::AccessibleTextRole)) == "Chile, 1/1: in favour");
    CHECK(plain(model.index(1, 0).data(Qt::ToolTipRole)).starts_with("printed as “Côte d'Ivoire”"));
}

TEST_CASE("a single vote has no column of changes", "[votes]")
{
    VoteModel model;
    model.setTable(tableOf({{"1/1", "2041-04-01", "Chile", "Kenya", ""}}));
    CHECK(model.columnCount() == 3);
    CHECK(model.changeColumn() == -1);
    model.setTable({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("States are filtered by what they did, with counts", "[votes]")
{
    Filtered f(small());
    CHECK(f.filter.countOf(VoteShare::all) == 5);
    CHECK(f.filter.countOf(VoteShare::changed) == 2);
    CHECK(f.filter.countOf(VoteShare::everyTime) == 3);
    CHECK(f.filter.countOf(VoteShare::once) == 2);
    f.choose(VoteShare::changed);
    CHECK(names(f.filter) == Texts{"Chile", "Malta"});
    f.choose(VoteShare::once);
    CHECK(names(f.filter) == Texts{"Côte d’Ivoire", "Kenya"});
}

TEST_CASE("States are filtered by group, position and name", "[votes]")
{
    Filtered f(small());
    f.filter.setCriteria({.share = VoteShare::all, .group = QStringLiteral("African"), .conditions = {}, .name = {}});
    CHECK(names(f.filter) == Texts{"Côte d’Ivoire", "Kenya"});
    f.filter.setCriteria({.share = VoteShare::all, .group = {}, .conditions = {{1, Position::inFavour}}, .name = {}});
    CHECK(names(f.filter) == Texts{"Côte d’Ivoire", "Fiji", "Malta"});
    f.filter.setCriteria({.share = VoteShare::all, .group = {}, .conditions = {{-1, Position::against}}, .name = {}});
    CHECK(names(f.filter) == Texts{"Chile", "Kenya"});
    f.filter.setCriteria({.share = VoteShare::all, .group = {}, .conditions = {{0, Position::abstaining}, {1, Position::inFavour}}, .name = {}});
    CHECK(names(f.filter) == Texts{"Malta"});
    for (const char *typed : {"cote", "CÔTE", "d'iv", "d’IV", "civ"}) {
        f.filter.setCriteria({.share = VoteShare::all, .group = {}, .conditions = {}, .name = QString::fromUtf8(typed)});
        CAPTURE(typed);
        CHECK(names(f.filter) == Texts{"Côte d’Ivoire"});
    }
}

TEST_CASE("sorting by change puts changes first, towards the text before away from it", "[votes]")
{
    Filtered f(small());
    f.filter.sort(f.model.changeColumn(), Qt::AscendingOrder);
    CHECK(names(f.filter) == Texts{"Malta", "Chile", "Fiji", "Côte d’Ivoire", "Kenya"});
    f.filter.sort(VoteModel::stateColumn, Qt::DescendingOrder);
    CHECK(names(f.filter) == Texts{"Malta", "Kenya", "Fiji", "Côte d’Ivoire", "Chile"});
    f.filter.sort(VoteModel::firstVoteColumn, Qt::AscendingOrder);
    CHECK(names(f.filter) == Texts{"Chile", "Fiji", "Kenya", "Malta", "Côte d’Ivoire"});
}

TEST_CASE("votes are told in words", "[votes]")
{
    const VoteTable table = councilVotes();
    CHECK(plain(tallyWords(table.votes[1])) == "25 in favour, 13 against, 8 abstaining");
    CHECK(plain(majorityWords(table.votes[1])).starts_with("Carried by 25 of 38 votes; 20 were needed."));
}
