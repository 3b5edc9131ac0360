// SPDX-License-Identifier: GPL-3.0-or-later
// The five real texts against the truth made by hand; skipped where the corpus is absent.
#include "tests/core/structure/support.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>

using namespace resolute;
using namespace resolute::test;
using Json = nlohmann::json;
namespace fs = std::filesystem;

TEST_CASE("the real texts have the structure that people found in them", "[structure][gold]")
{
    const fs::path shared = RESOLUTE_SHARED;
    if (!fs::exists(shared / "gold")) SKIP("the corpus is not here");
    for (const auto &entry : fs::directory_iterator(shared / "gold")) {
        if (!entry.path().filename().string().ends_with(".paragraphs.json")) continue;
        std::ifstream in(entry.path());
        const Json truth = Json::parse(in);
        const auto bytes = readBytes((shared / "corpus/seeds" / truth["file"].get<std::string>()).string());
        REQUIRE(bytes);
        const Document d = parse(*bytes);
        CAPTURE(truth["file"].get<std::string>());
        REQUIRE(d.paragraphs.size() == truth["paragraphs"].size());
        for (std::size_t i = 0; i < d.paragraphs.size(); ++i) {
            const Json &t = truth["paragraphs"][i];
            const Paragraph &p = d.paragraphs[i];
            CHECK(p.id == t["id"].get<std::string>());
            CHECK(p.text == t["text"].get<std::string>());
            CHECK(p.leadText() == t["lead"].get<std::string>());
            const Json number = t.value("number", Json(nullptr));
            CHECK(p.number == (number.is_null() ? std::string() : std::to_string(number.get<int>())));
            REQUIRE(p.source.lines.size() == t["sourceLines"].size());
            for (std::size_t k = 0; k < p.source.lines.size(); ++k) CHECK(p.source.lines[k].first == t["sourceLines"][k].get<int>());
        }
        CHECK(d.footnotes.size() == truth["footnotes"].size());
        CHECK(d.adoption.has_value() == !truth["adoption"].is_null());
        for (const Issue &issue : d.issues) {
            if (issue.severity != Severity::info) CHECK(issue.message->code == "doubled-ordinal");
        }
    }
}
