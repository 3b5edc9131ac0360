// SPDX-License-Identifier: GPL-3.0-or-later
// Words that tell why paragraphs belong together, and since when others stand.
#include "tests/gui/fixtures/series.h"
#include "ui/models/shared_words.h"
#include "ui/models/word_ages.h"

#include <catch2/catch_test_macros.hpp>

using namespace resolute;
using namespace resolute::ui;
using resolute::testing::seriesText;

TEST_CASE("words that carry no sense tell nothing, however rare they are; numbers and names do", "[details]")
{
    const std::string words = "Notes that new ferries have been moored at Oy in 2031, and also the old lighthouse;";
    const DocumentPtr a = seriesText("a.md", "1/1", "2031-01-01", {words}), b = seriesText("b.md", "2/1", "2032-01-01", {words});
    const WordCounts rarity(*b);
    const std::vector first{ParagraphIndex{0}};
    const SharedWords s = sharedWords(*a, first, *b, first, &rarity, 20);
    CHECK(s.shared == s.newer);
    CHECK(s.telling
        == QStringList{QStringLiteral("Notes"), QStringLiteral("ferries"), QStringLiteral("moored"), QStringLiteral("Oy"), QStringLiteral("2031"),
            QStringLiteral("lighthouse")});
}

TEST_CASE("signs that are words are told whole", "[details]")
{
    auto a = std::make_shared<Document>(*seriesText("a.md", "1/1", "2031-01-01", {"欢迎关于灯塔的报告，"}));
    a->language = "zh";
    const WordCounts rarity(*a);
    const std::vector first{ParagraphIndex{0}};
    const SharedWords s = sharedWords(*a, first, *a, first, &rarity, 20);
    CHECK(s.telling.contains(QStringLiteral("报告")));
    CHECK_FALSE(s.telling.contains(QStringLiteral("的")));
}

TEST_CASE("words of one age that stand beside each other have one figure", "[word-age]")
{
    const ComparisonPtr series = *compare({seriesText("one.md", "10/1", "2030-03-01", {"Welcomes the mole of the northern harbour and its keepers;"}),
        seriesText("two.md", "11/1", "2031-03-01", {"Welcomes the mole and the long pier of the northern harbour and its keepers;"}),
        seriesText("three.md", "12/1", "2032-03-01", {"Welcomes the mole and of the northern harbour and its keepers;"}),
        seriesText("four.md", "13/1", "2033-03-01", {"Welcomes the mole and the long pier of the northern harbour and its keepers;"})});
    WordAges ages(series);
    const DocumentPtr &last = series->documents.back();
    const auto &spans = ages.spans(last, ParagraphIndex{0});
    REQUIRE(spans.size() == 4); // the words around, "and", "the long pier"
    ParagraphText paragraph{.index = ParagraphIndex{0}, .text = QString::fromStdString(last->paragraphs[0].text)};
    showAges(paragraph, last, ages);
    CHECK(paragraph.text.count(QStringLiteral("2031")) == 1);
    CHECK(paragraph.marks.size() == 2);
    for (const Mark &mark : paragraph.marks) CHECK(mark.change < 0);
}
