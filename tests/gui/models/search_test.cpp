// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fixtures/series.h"
#include "ui/models/collation_model.h"
#include "ui/models/search_pattern.h"
#include "ui/shell/text_search.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace resolute;
using namespace resolute::ui;

namespace {

QStringList found(const QString &words, const QString &text, bool regular = false)
{
    QStringList out;
    for (const TextRange r : SearchPattern(words, regular).matches(FoldedText(text))) out += text.mid(r.begin, r.size());
    return out;
}

} // namespace

TEST_CASE("case, diacritics and typography make no difference to a search", "[search]")
{
    CHECK(found(QStringLiteral("eleve"), QStringLiteral("L’Élève et les élèves")) == QStringList{QStringLiteral("Élève"), QStringLiteral("élève")});
    CHECK(found(QStringLiteral("l'eleve"), QStringLiteral("L’Élève")) == QStringList{QStringLiteral("L’Élève")});
    CHECK(found(QStringLiteral("ÉLÈVE"), QStringLiteral("eleve")) == QStringList{QStringLiteral("eleve")});
    CHECK(found(QStringLiteral("south-south"), QStringLiteral("South–South")) == QStringList{QStringLiteral("South–South")});
    // A letter and its combining mark are found as one, and the whole is what is shown.
    const QString decomposed = QStringLiteral("re\u0301sume\u0301 x");
    CHECK(found(QStringLiteral("resume x"), decomposed) == QStringList{decomposed});
    CHECK(found(QStringLiteral("йога"), QStringLiteral("Йога")) == QStringList{QStringLiteral("Йога")});
    // Arabic vowel signs and stretched words.
    CHECK(found(QStringLiteral("مجلس"), QStringLiteral("مَجْلِس مجـلس")) == QStringList{QStringLiteral("مَجْلِس"), QStringLiteral("مجـلس")});
    CHECK(found(QString(), QStringLiteral("x")).isEmpty());
}

TEST_CASE("a regular expression is taken as such, and a wrong one says where", "[search]")
{
    CHECK(found(QStringLiteral("\\d+/\\d+"), QStringLiteral("76/159 and 77/213"), true)
        == QStringList{QStringLiteral("76/159"), QStringLiteral("77/213")});
    CHECK(found(QStringLiteral("É\\w+e\\b"), QStringLiteral("L’élève"), true) == QStringList{QStringLiteral("élève")});
    CHECK(found(QStringLiteral("x*"), QStringLiteral("abc"), true).isEmpty());
    const SearchPattern wrong(QStringLiteral("(ab"), true);
    CHECK(wrong.isEmpty());
    CHECK(wrong.error().startsWith(QStringLiteral("character 4:")));
}

TEST_CASE("all texts are searched, footnotes as well", "[search]")
{
    CollationModel model;
    TextSearch search(model);
    model.setComparison(resolute::testing::series());
    search.search(SearchPattern(QStringLiteral("storm")));
    CHECK(search.hits().size() == 2);
    CHECK(search.paragraphs() == 1);
    search.search(SearchPattern(QStringLiteral("tidal")));
    CHECK(search.hits().size() == 3);
    CHECK(search.from(0) == 0);
    CHECK(search.from(4) == 0); // round again
    model.setComparison(resolute::testing::small());
    CHECK(search.hits().empty());
    search.search(SearchPattern(QStringLiteral("rest report")));
    REQUIRE(search.hits().size() == 1);
    CHECK(search.hits()[0].block == 1);
    search.search(SearchPattern(QStringLiteral("states to rest"))); // a footnote's mark stands between in one of them
    CHECK(search.hits().size() == 2);
    // What is shown a second time for comparison only is found once.
    search.search(SearchPattern(QStringLiteral("bench report")));
    CHECK(search.hits().size() == 2);
}

TEST_CASE("of more hits than anybody steps through, the nearest are found", "[search]")
{
    CollationModel model;
    TextSearch search(model);
    model.setComparison(resolute::testing::many(3000));
    search.search(SearchPattern(QStringLiteral("[est]"), true), 2000);
    CHECK(search.isMore());
    const auto &hits = search.hits();
    CHECK(hits.size() >= TextSearch::most);
    CHECK(hits.size() < TextSearch::most + 2000); // the last paragraph is looked through to its end
    CHECK(std::ranges::is_sorted(hits, {}, &TextSearch::Hit::row));
    CHECK(hits[*search.from(2000)].row == 2000);
    CHECK(hits.front().row == 2000);
    search.search(SearchPattern(QStringLiteral("[w]"), true), 2000);
    CHECK_FALSE(search.isMore());
    CHECK(hits.size() == 300);
    CHECK(std::ranges::is_sorted(hits, {}, &TextSearch::Hit::row));
    CHECK(search.paragraphs() == 300);
}
