// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/document_json.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace resolute;
using Json = nlohmann::json;

TEST_CASE("a document becomes JSON with offsets in code points", "[write]")
{
    Document d;
    d.file = "café.md";
    d.language = "fr";
    d.kind = DocumentKind::draft;
    Paragraph p;
    p.id = "O7";
    p.kind = ParagraphKind::operative;
    p.number = "7";
    p.text = "Décide également de rester;";
    p.lead = {0, 18};
    p.emphasis = {{0, 18}};
    p.footnotes = {{"1", 29}};
    p.source.lines = {{4, 4}, {9, 10}};
    d.paragraphs.push_back(p);
    p = {};
    p.id = "O7(a)";
    p.kind = ParagraphKind::subparagraph;
    p.label = "(a)";
    p.parent = ParagraphIndex{0};
    p.number = "7 bis";
    d.paragraphs.push_back(p);

    const Json json = Json::parse(toJson(d));
    CHECK(json["schema"] == "resolute/document/1");
    CHECK(json["symbol"].is_null());
    CHECK(json["adoption"].is_null());
    const Json &first = json["paragraphs"][0];
    CHECK(first["number"] == 7);
    CHECK(first["lead"] == "Décide également");
    CHECK(first["emphasis"] == Json::parse("[[0, 16]]"));
    CHECK(first["footnotes"][0]["at"] == 27);
    CHECK(first["source"]["lines"] == Json::parse("[[4, 4], [9, 10]]"));
    const Json &second = json["paragraphs"][1];
    CHECK(second["parent"] == "O7");
    CHECK(second["number"] == "7 bis");
    CHECK(second["label"] == "(a)");
}

TEST_CASE("an adoption and an issue are written with their places", "[write]")
{
    static const Message odd{"odd-thing", "{1} is odd"};
    Document d;
    d.adoption = Adoption{.meeting = "3rd meeting",
        .date = "2001-02-03",
        .mode = AdoptionMode::recordedVote,
        .inFavour = 2,
        .against = 0,
        .abstaining = {},
        .inFavourList = {"Freedonia", "Sylvania"},
        .againstList = {},
        .abstainingList = {}};
    d.issues.push_back({Severity::warning, &odd, {"this"}, {.line = 12, .page = 0, .paragraph = "O1"}});
    const Json json = Json::parse(toJson(d));
    CHECK(json["adoption"]["mode"] == "recorded vote");
    CHECK(json["adoption"]["against"] == 0);
    CHECK(json["adoption"]["abstaining"].is_null());
    CHECK(json["issues"][0] == Json::parse(R"({"severity":"warning","code":"odd-thing","message":"this is odd","line":12,"paragraph":"O1"})"));
}
