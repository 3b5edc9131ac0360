// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/votes_csv.h"
#include "core/write/votes_json.h"
#include "core/write/votes_text.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace resolute;

namespace {

DocumentPtr voted(std::string number, std::string date, std::vector<std::string> yes, std::vector<std::string> no,
    std::vector<std::string> abstaining)
{
    Document d;
    d.file = number + ".md";
    d.masthead.enactingClause = "The Human Rights Council,";
    d.masthead.number = std::move(number);
    d.adoption.emplace();
    d.adoption->mode = AdoptionMode::recordedVote;
    d.adoption->date = std::move(date);
    d.adoption->inFavour = static_cast<int>(yes.size());
    d.adoption->against = static_cast<int>(no.size());
    d.adoption->abstaining = static_cast<int>(abstaining.size());
    d.adoption->inFavourList = std::move(yes);
    d.adoption->againstList = std::move(no);
    d.adoption->abstainingList = std::move(abstaining);
    return std::make_shared<const Document>(std::move(d));
}

VoteTable twoVotes()
{
    const std::vector documents{voted("1/1", "2041-04-01", {"Fiji", "Côte d'Ivoire", "Chile"}, {"Netherlands"}, {"Malta"}),
        voted("2/1", "2042-04-03", {"Fiji", "Malta"}, {"Côte d’Ivoire"}, {"Netherlands (Kingdom of the)"})};
    return tabulate(documents);
}

} // namespace

TEST_CASE("votes as JSON", "[write][votes]")
{
    const auto json = nlohmann::json::parse(toJson(twoVotes()));
    CHECK(json["schema"] == "resolute/votes/1");
    CHECK(json["votes"][0]["file"] == "1/1.md");
    CHECK(json["votes"][0]["inFavour"] == 3);
    CHECK(json["votes"][0]["consistent"] == true);
    CHECK(json["votes"][1]["majority"] == nlohmann::json({{"voting", 3}, {"needed", 2}, {"margin", 1}, {"flips", 1}}));
    const auto &state = json["states"][1];
    CHECK(state["state"] == "Côte d’Ivoire");
    CHECK(state["printedName"] == "Côte d’Ivoire");
    CHECK(state["iso3"] == "CIV");
    CHECK(state["group"] == "African");
    CHECK(state["positions"] == nlohmann::json({"inFavour", "against"}));
    CHECK(json["changedPosition"].size() == 3);
    CHECK(json["changedPosition"][0]["from"] == "inFavour");
    CHECK(json["changedPosition"][0]["to"] == "against");
    CHECK(json["issues"].empty());
}

TEST_CASE("votes as CSV hold no formulas", "[write][votes]")
{
    const std::vector documents{voted("1/1", "2041-04-01", {"=HYPERLINK(1)", "Fiji"}, {}, {})};
    CHECK(toCsv(tabulate(documents))
        == "state,printedName,iso3,group,\"1/1, 2041-04-01\",changedFrom,changedTo\r\n"
           "'=HYPERLINK(1),'=HYPERLINK(1),,,inFavour,,\r\n"
           "Fiji,Fiji,FJI,Asia-Pacific,inFavour,,\r\n");
}

TEST_CASE("votes to read in a terminal", "[write][votes]")
{
    CHECK(toText(twoVotes())
        == "1/1, 1 April 2041\n"
           "  ███▒░\n"
           "  █ 3 in favour   ▒ 1 against   ░ 1 abstaining\n"
           "  Carried with 3 of 4 votes; 3 were needed.\n"
           "\n"
           "2/1, 3 April 2042\n"
           "  ██▒░\n"
           "  █ 2 in favour   ▒ 1 against   ░ 1 abstaining\n"
           "  Carried with 2 of 3 votes; 2 were needed.\n"
           "\n"
           "Changed position: 3\n"
           "  Côte d’Ivoire                 African  in favour → against\n"
           "  Malta                         WEOG     abstaining → in favour\n"
           "  Netherlands (Kingdom of the)  WEOG     against → abstaining\n"
           "\n"
           "Took part in one vote only: 1\n"
           "\n"
           "  State                         Group         1/1         2/1\n"
           "  Chile                         GRULAC        in favour   not known\n"
           "* Côte d’Ivoire                 African       in favour   against\n"
           "  Fiji                          Asia-Pacific  in favour   in favour\n"
           "* Malta                         WEOG          abstaining  in favour\n"
           "* Netherlands (Kingdom of the)  WEOG          against     abstaining\n"
           "\n"
           "* changed position\n");
    CHECK(toText(VoteTable{}) == "None of these texts has a recorded vote.\n");
}
