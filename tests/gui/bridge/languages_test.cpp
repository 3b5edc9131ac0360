// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/languages.h"

#include "ui/bridge/state_words.h"
#include "ui/bridge/words.h"
#include "ui/views/source_text.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace resolute;
using namespace resolute::ui;

namespace {

struct English {
    ~English() { useLanguage(QStringLiteral("en")); }
};

} // namespace

TEST_CASE("the window speaks six languages, Qt's own words with them", "[language]")
{
    const English restored;
    for (const QString &language : languages()) {
        INFO(language.toStdString());
        CHECK(useLanguage(language) == language);
        CHECK(QLocale().toString(1027) == QStringLiteral("1027")); // one kind of digits, as sentences with numbers have it
        CHECK(QLocale().toString(QDate(2036, 3, 4), QStringLiteral("yyyy")) == QStringLiteral("2036"));
        CHECK(QLocale::languageToCode(QLocale().language()) == language);
        CHECK((QApplication::layoutDirection() == Qt::RightToLeft) == (language == u"ar"));
        QDialogButtonBox box(QDialogButtonBox::Cancel);
        const QString cancel = box.button(QDialogButtonBox::Cancel)->text().remove(u'&');
        CHECK((cancel == u"Cancel") == (language == u"en"));
        CHECK((relationWord(Relation::moved) == u"moved") == (language == u"en"));
        CHECK((SourceText::tr("Source text") == u"Source text") == (language == u"en"));
    }
}

TEST_CASE("what the core says is translated, with its arguments", "[language]")
{
    const English restored;
    static const Message message{"cannot-write", "cannot be written: {1}"};
    const std::vector<std::string> arguments{"disk"};
    useLanguage(QStringLiteral("fr"));
    CHECK(sentence(message, arguments) == QStringLiteral("ne peut pas être écrit\u00a0: disk"));
    useLanguage(QStringLiteral("en"));
    CHECK(sentence(message, arguments) == QStringLiteral("cannot be written: disk"));
}

TEST_CASE("a side of a vote is said in the language of the window", "[language]")
{
    const English restored;
    static const Message message{"vote-tally-differs", "{1}: the tally says {2} {3}, the list names {4}"};
    const std::vector<std::string> arguments{"10/1", "12", "abstaining", "0"};
    CHECK(sentence(message, arguments).contains(QStringLiteral("abstaining")));
    for (const QString &language : {QStringLiteral("ar"), QStringLiteral("fr"), QStringLiteral("ru")}) {
        useLanguage(language);
        CHECK_FALSE(sentence(message, arguments).contains(QStringLiteral("abstaining")));
    }
}

TEST_CASE("States have their names in the language of the window", "[language]")
{
    const English restored;
    CHECK(stateWord("Germany") == QStringLiteral("Germany"));
    useLanguage(QStringLiteral("fr"));
    CHECK(stateWord("Germany") == QStringLiteral("Allemagne"));
    CHECK(stateWord("Lilliput") == QStringLiteral("Lilliput"));
    useLanguage(QStringLiteral("ar"));
    CHECK(stateWord("Germany") != QStringLiteral("Germany"));
}

TEST_CASE("numbers have the forms of the language", "[language]")
{
    const English restored;
    const auto changes = [](int n) { return QCoreApplication::translate("resolute::ui::ComparisonPage", "%n change(s)", nullptr, n); };
    CHECK(changes(1) == QStringLiteral("1 change"));
    CHECK(changes(2) == QStringLiteral("2 changes"));
    useLanguage(QStringLiteral("ru"));
    CHECK(changes(1) == QStringLiteral("1 изменение"));
    CHECK(changes(3) == QStringLiteral("3 изменения"));
    CHECK(changes(11) == QStringLiteral("11 изменений"));
}

TEST_CASE("a language that the window does not speak gives the system's, or English", "[language]")
{
    const English restored;
    CHECK(preferredLanguage(QLocale(QLocale::French, QLocale::Switzerland)) == u"fr");
    CHECK(preferredLanguage(QLocale(QLocale::Chinese, QLocale::Taiwan)) == u"zh");
    CHECK(preferredLanguage(QLocale(QLocale::Finnish)) == u"en");
    CHECK(languages().contains(useLanguage(QStringLiteral("xx"))));
}
