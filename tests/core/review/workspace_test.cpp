// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/base64.h"
#include "core/review/workspace.h"
#include "tests/core/review/support.h"

#include <catch2/catch_test_macros.hpp>

using namespace resolute;
using namespace resolute::review;
using namespace resolute::testing;

namespace {

Workspace everything()
{
    Workspace w;
    w.revision = 4;
    w.saved = at("Ada", 1);
    w.ordered = true;
    w.texts = {{.key = "a", .path = "texts/Año 1.md", .sha256 = "00ff"},
        {.key = "b", .path = "b.docx", .tracked = "before", .carried = std::string("PK\0\xff", 4)}};
    w.view = {.left = "a", .right = "b", .base = "a", .hidden = {"style", "moved"}, .changedOnly = true};
    Note n = noteOn("n1", "Is this “agreed”?\nAsk Geneva.", {.text = "b", .paragraph = "O2", .words = "حقوق", .before = "on ", .after = ";"},
        at("Ada", 2));
    n.target.kind = TargetKind::words;
    Answer answer;
    answer.id = "r1", answer.text = "Yes.", answer.stamps = {at("Bo", 3)}, answer.removed = true;
    n.answers = {answer};
    n.others = {{"Was it?", at("Cy", 4)}};
    w.review.notes = {n};
    Decision d;
    d.id = "d1", d.stamps = {at("Ada", 5), at("Bo", 6)};
    d.target = {.kind = TargetKind::change, .part = ChangePart::footnote, .at = {.text = "b", .paragraph = "O2"}, .from = {.text = "a"}};
    d.judgement = {Status::notAgreed, "Cy", ChangeClass::editorial};
    d.others = {{{Status::noted, {}, {}}, at("Cy", 5)}};
    w.review.decisions = {d};
    Pin p;
    p.id = "l1", p.from = "a", p.to = "b", p.a = {{.text = "a", .paragraph = "O1"}}, p.stamps = {at("Ada", 7)};
    w.review.pins = {p};
    return w;
}

std::string code(std::string_view bytes, const WorkspaceLimits &limits = {})
{
    const auto read = parseWorkspace(bytes, "w.resolute", limits);
    return read ? "read" : std::string(read.error().message->code);
}

} // namespace

TEST_CASE("a workspace comes back as it was written", "[review]")
{
    const Workspace w = everything();
    const std::string bytes = toBytes(w);
    const auto back = parseWorkspace(bytes, "w.resolute");
    REQUIRE(back);
    CHECK(*back == w);
    CHECK(toBytes(*back) == bytes);
    CHECK(looksLikeWorkspace(bytes));
    CHECK_FALSE(looksLikeWorkspace(R"({"schema": "resolute/notes/1"})"));
    CHECK_FALSE(looksLikeWorkspace("# A text about \"resolute/workspace/1\""));
}

TEST_CASE("fields that this version does not know are kept, wherever they stand", "[review]")
{
    const std::string bytes =
        R"({"schema": "resolute/workspace/1", "mood": {"sea": [1, 2.5, null]}, "texts": [{"key": "a", "path": "a.md", "shelf": 3}],
        "view": {"zoom": 1.5}, "notes": [{"id": "n", "on": {"kind": "paragraph", "at": {"paragraph": "O1", "page": 7}, "ink": "red"}, "text": "x",
        "answers": [{"id": "r", "text": "y", "stamps": [{"author": "A", "time": "1"}], "tone": "dry"}], "stamps": [{"author": "A", "time": "1"}], "star": true}],
        "decisions": [{"id": "d", "on": {"kind": "change"}, "status": "agreed", "stamps": [{"author": "A", "time": "1"}], "weight": 2}],
        "links": [{"id": "l", "from": "a", "to": "b", "stamps": [{"author": "A", "time": "1"}], "why": "so"}]})";
    const auto read = parseWorkspace(bytes, "w.resolute");
    REQUIRE(read);
    const std::string again = toBytes(*read);
    for (const char *field : {"\"sea\"", "2.5", "\"shelf\": 3", "\"zoom\": 1.5", "\"page\": 7", "\"ink\": \"red\"", "\"tone\": \"dry\"",
             "\"star\": true", "\"weight\": 2", "\"why\": \"so\""}) {
        INFO(field);
        CHECK(again.find(field) != std::string::npos);
    }
    CHECK(toBytes(*parseWorkspace(again, "w.resolute")) == again);
}

TEST_CASE("a workspace of a newer schema is read and not to be written", "[review]")
{
    const auto read = parseWorkspace(
        R"({"schema": "resolute/workspace/9", "decisions": [{"id": "d", "on": {"kind": "dream"}, "status": "postponed", "stamps": [{"author": "A", "time": "1"}]}]})",
        "w");
    REQUIRE(read);
    CHECK(read->isReadOnly());
    CHECK(read->review.decisions.size() == 1);
    CHECK_FALSE(everything().isReadOnly());
}

TEST_CASE("what cannot be read says where and why", "[review]")
{
    CHECK(code("") == "workspace-no-json");
    CHECK(code("{\"schema\": \"resolute/workspace/1\"") == "workspace-no-json");
    CHECK(code("{}") == "workspace-other-schema");
    CHECK(code("[]") == "workspace-other-schema");
    CHECK(code(R"({"schema": "resolute/notes/1"})") == "workspace-other-schema");
    CHECK(code(R"({"schema": "resolute/workspace/1x"})") == "workspace-other-schema");
    CHECK(code(R"({"schema": "resolute/workspace/1"})") == "read");
    const auto bad = [](const char *bytes) {
        const auto read = parseWorkspace(bytes, "w.resolute");
        REQUIRE_FALSE(read);
        CHECK(read.error().file == "w.resolute");
        return inEnglish(read.error());
    };
    CHECK(bad(R"({"schema": "resolute/workspace/1", "notes": [{"id": "a", "on": {"kind": "paragraph", "at": {"words": 3}}, "stamps": []}]})")
        == "w.resolute: this workspace is damaged: notes[0].on.at.words cannot be read: it is no text");
    CHECK(bad(R"({"schema": "resolute/workspace/1", "decisions": [{"id": "d", "on": {"kind": "change"}, "status": "postponed", "stamps": [{}]}]})")
        == "w.resolute: this workspace is damaged: decisions[0].status cannot be read: “postponed” is not known");
    CHECK(bad(R"({"schema": "resolute/workspace/1", "texts": [{"key": "a"}, {"key": "a"}]})")
        == "w.resolute: this workspace is damaged: texts[1].key cannot be read: it is empty or there twice");
    CHECK(bad(R"({"schema": "resolute/workspace/1", "texts": [{"key": "a", "bytes": "?"}]})")
        == "w.resolute: this workspace is damaged: texts[0].bytes cannot be read: it is not base64");
}

TEST_CASE("limits hold before anything is built", "[review]")
{
    const std::string bytes = toBytes(everything());
    CHECK(code(bytes, {.bytes = 100}) == "workspace-too-large");
    CHECK(code(bytes, {.items = 5}) == "workspace-too-many");
    CHECK(code(bytes, {.items = 50}) == "read");
    std::string deep = R"({"schema": "resolute/workspace/1", "x": )";
    for (int i = 0; i < 100'000; ++i) deep += '[';
    CHECK(code(deep) == "workspace-too-deep");
    CHECK(code(R"({"schema": "resolute/workspace/1", "x": "[[[[[[[[[["})", {.depth = 2}) == "read");
}

TEST_CASE("paths in a workspace are relative to its folder and survive its move", "[review]")
{
    CHECK(relativePath("/a/b/texts/x.md", "/a/b") == "texts/x.md");
    CHECK(relativePath("/a/x.md", "/a/b") == "../x.md");
    CHECK(relativePath(":/specimen/01.md", "/a/b") == ":/specimen/01.md");
    CHECK(resolvedPath("texts/x.md", "/c") == "/c/texts/x.md");
    CHECK(resolvedPath("../x.md", "/a/b") == "/a/x.md");
    CHECK(resolvedPath("/other/x.md", "/a/b") == "/other/x.md");
    CHECK(resolvedPath(":/specimen/01.md", "/a/b") == ":/specimen/01.md");
}

TEST_CASE("base64 both ways, and nothing else", "[review]")
{
    std::string bytes;
    for (int i = 0; i < 300; ++i) {
        CHECK(fromBase64(toBase64(bytes)) == bytes);
        bytes += static_cast<char>(i * 7);
    }
    CHECK(toBase64("Man") == "TWFu");
    CHECK(toBase64("Ma") == "TWE=");
    for (const char *bad : {"TWF", "TW=u", "=WFu", "T===", "TW\nu", "TWFu===="}) CHECK_FALSE(fromBase64(bad));
}
