// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fixtures/comparisons.h"
#include "tests/gui/fixtures/waiting.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"

#include <QGuiApplication>

#include <catch2/catch_test_macros.hpp>

#include <atomic>

using namespace resolute;
using namespace resolute::ui;

TEST_CASE("byte offsets become UTF-16 offsets and back", "[bridge]")
{
    const std::string text = "né \xF0\x9F\x8C\xB3 木x"; // n é blank tree(4 bytes, 2 units) blank 木(3 bytes) x
    const OffsetMap map(text);
    const QString shown = toQt(text);
    CHECK(map.toUtf16(0) == 0);
    CHECK(map.toUtf16(3) == 2);
    CHECK(shown.mid(map.toUtf16(4), 2) == QStringLiteral("🌳"));
    CHECK(map.toUtf16(8) == 5);
    CHECK(map.toUtf16(static_cast<std::uint32_t>(text.size())) == shown.size());
    CHECK(map.toUtf16(999) == shown.size());
    for (int unit : {0, 1, 2, 3, 5, 6, 7}) CHECK(map.toUtf16(map.toByte(unit)) == unit);
    CHECK(OffsetMap("plain").toUtf16(ByteRange{1, 4}) == TextRange{1, 4});
    CHECK(OffsetMap("").toUtf16(3) == 0);
}

TEST_CASE("messages are put into words with their arguments", "[bridge]")
{
    const std::vector<std::string> arguments{"29", "28"};
    const Message tally{"tally", "the tally says {1}, the list has {2}"};
    CHECK(sentence(tally, arguments) == QStringLiteral("the tally says 29, the list has 28"));
    CHECK(placeWords({.line = 12, .page = 0, .paragraph = "O4(b)"}) == QStringLiteral("line 12, OP 4 (b)"));
    CHECK(placeWords({}).isEmpty());
    CHECK(dateWords("2022-07-07") == QStringLiteral("7 July 2022"));
    CHECK(dateWords("soon") == QStringLiteral("soon"));
}

TEST_CASE("answers arrive on this thread, in full", "[bridge]")
{
    Jobs jobs;
    std::vector<int> answers;
    for (int i = 0; i < 20; ++i)
        jobs.start([i](const Progress &) { return i * i; },
            [&](int answer) {
                CHECK(QThread::currentThread() == qApp->thread());
                answers.push_back(answer);
            });
    CHECK(jobs.running() == 20);
    REQUIRE_SOON(answers.size() == 20);
    CHECK(jobs.running() == 0);
}

TEST_CASE("an answer that comes too late is dropped", "[bridge]")
{
    Jobs jobs;
    std::atomic<bool> stopped = false;
    bool answered = false;
    const JobNumber number = jobs.start(
        [&](const Progress &progress) {
            while (!progress.stopped()) QThread::msleep(1);
            stopped = true;
            return 1;
        },
        [&](int) { answered = true; });
    jobs.cancel(number);
    REQUIRE_SOON(stopped.load());
    QTest::qWait(30);
    CHECK_FALSE(answered);
    CHECK_FALSE(jobs.isRunning(number));
}

TEST_CASE("work ends with its owner", "[bridge]")
{
    std::atomic<bool> ended = false;
    {
        Jobs jobs;
        jobs.start(
            [&](const Progress &progress) {
                while (!progress.stopped()) QThread::msleep(1);
                ended = true;
                return 0;
            },
            [](int) { FAIL("nobody is left to answer"); });
        QTest::qWait(5);
    }
    CHECK(ended);
}

TEST_CASE("words quoted in others keep their direction, and are left as they are where they need no help", "[bridge]")
{
    const QString latin = QStringLiteral("73/168 of 17 December 2018"), arabic = QStringLiteral("73/168 \u0627");
    CHECK(isolated(latin) == latin);
    CHECK(isolated(arabic) == QChar(0x2068) + arabic + QChar(0x2069));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    CHECK(isolated(latin) == QChar(0x2068) + latin + QChar(0x2069));
    CHECK(isolated({}).isEmpty());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}
