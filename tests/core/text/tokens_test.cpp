// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"
#include "core/text/tokens.h"
#include "core/text/wordtable.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace resolute;

namespace {

std::string cut(std::string_view text)
{
    std::string out;
    for (const Token &t : tokenize(text)) out += (out.empty() ? "" : "|") + std::string(t.range.in(text));
    return out;
}

} // namespace

TEST_CASE("words of the field are never cut", "[text]")
{
    CHECK(cut("A/HRC/RES/50/4, para. 3") == "A/HRC/RES/50/4|,|para|.|3");
    CHECK(cut("the fifty-third session (i) of 1,000 (COVID-19) cases") == "the|fifty-third|session|(i)|of|1,000|(COVID-19)|cases");
    CHECK(cut("53/... and 53/\u2026") == "53/...|and|53/\u2026");
    CHECK(cut("E/CN.4/2001/2\u2013E/CN.4/Sub.2/2000/46") == "E/CN.4/2001/2\u2013E/CN.4/Sub.2/2000/46");
    CHECK(cut("the pilots\u2019 guild\u2019s book") == "the|pilots|\u2019|guild\u2019s|book");
    CHECK(cut("(several words)") == "(|several|words|)");
}

TEST_CASE("what is elided before a vowel is a word of its own", "[text]")
{
    CHECK(cut("l\u2019Organisation et jusqu'\u00E0 l'\u00C9tat d\u2019experts qu\u2019il")
        == "l\u2019|Organisation|et|jusqu'|\u00E0|l'|\u00C9tat|d\u2019|experts|qu\u2019|il");
    CHECK(cut("L\u2019Assembl\u00E9e, D\u2019autres") == "L\u2019|Assembl\u00E9e|,|D\u2019|autres");
    CHECK(
        cut("aujourd\u2019hui it\u2019s don\u2019t o\u2019clock States\u2019") == "aujourd\u2019hui|it\u2019s|don\u2019t|o\u2019clock|States|\u2019");
}

TEST_CASE("scripts without blanks are cut into words", "[text]")
{
    CHECK(cut("\u4EBA\u6743\u7406\u4E8B\u4F1A\uFF0C").ends_with("|\uFF0C"));
    CHECK(tokenize("\u4EBA\u6743\u7406\u4E8B\u4F1A\u56DE\u987E").size() >= 2);
    CHECK(cut("\u0645\u062C\u0644\u0633 \u062D\u0642\u0648\u0642") == "\u0645\u062C\u0644\u0633|\u062D\u0642\u0648\u0642");
}

TEST_CASE("broken UTF-8 does not stop the tokenizer", "[text]")
{
    CHECK(cut("a \xFF\xC3 b").starts_with("a|"));
    CHECK(cut("a \xFF\xC3 b").ends_with("|b"));
}

TEST_CASE("typography folds away and letters stay", "[text]")
{
    CHECK(foldTypography(" \u201CNon\u2011governmental\u201D\u00A0 \u2019s ") == "\"Non-governmental\" 's");
    CHECK(foldTypography("cafe\u0301") == "caf\u00E9");
    CHECK(equalFolded("a\u00ADb", "ab"));
    CHECK_FALSE(equalFolded("Ab", "ab"));
    CHECK(foldCase("\u00C9TAT") == "\u00E9tat");
}

TEST_CASE("a word table gives each word one number", "[text]")
{
    WordTable table;
    std::vector<WordId> ids;
    for (int k = 0; k < 2000; ++k) ids.push_back(table.intern("word" + std::to_string(k)));
    CHECK(table.size() == 2000);
    for (int k = 0; k < 2000; ++k) CHECK(table.find("word" + std::to_string(k)) == ids[static_cast<std::size_t>(k)]);
    CHECK_FALSE(table.find("another"));
    CHECK(table.word(table.intern("")) == "");
}

TEST_CASE("a word of nothing is a word like others", "[text]")
{
    WordTable table;
    CHECK(table.intern({}) == table.intern(""));
    CHECK(table.intern("a") != table.intern({}));
    CHECK(table.find({}) == table.intern(""));
}
