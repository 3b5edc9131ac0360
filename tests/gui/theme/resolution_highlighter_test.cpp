// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/resolution_highlighter.h"

#include "ui/theme/syntax.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace resolute::ui;

namespace {

QString folder() { return QStringLiteral(RESOLUTE_SOURCE_DIR "/tests/gui/theme/"); }

QStringList linesOf(const QString &file)
{
    QFile in(folder() + file);
    REQUIRE(in.open(QIODevice::ReadOnly));
    return QString::fromUtf8(in.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// "<Lead>Recalling also</Lead> resolution <Symbol>91/907</Symbol>"
QString tagged(const QString &text)
{
    QString out;
    int at = 0;
    for (const TokenRange &range : tokens(text)) {
        out += text.mid(at, range.begin - at);
        out += u'<' + name(range.token) + u'>' + text.mid(range.begin, range.end - range.begin) + QStringLiteral("</") + name(range.token) + u'>';
        at = range.end;
    }
    return out + text.mid(at);
}

QStringList words(const QString &text, Token token)
{
    QStringList found;
    for (const TokenRange &range : tokens(text))
        if (range.token == token) found << text.mid(range.begin, range.end - range.begin);
    return found;
}

} // namespace

TEST_CASE("what finds the tokens is loaded when it is first asked for", "[theme]")
{
    REQUIRE(syntax());
    CHECK(tokens(QStringLiteral("of 7 July 2034")).size() == 1);
    CHECK(tokensAreAtHand());
}

// Run with RESOLUTE_GOLDEN=write to write the expected file anew; read it before committing.
TEST_CASE("the sample is highlighted as expected, in six languages", "[theme]")
{
    QStringList found;
    for (const QString &line : linesOf(QStringLiteral("resolution_sample.txt"))) found << tagged(line);
    if (qgetenv("RESOLUTE_GOLDEN") == "write") {
        QFile out(folder() + QStringLiteral("resolution_sample.expected"));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write((found.join(u'\n') + u'\n').toUtf8());
    }
    const QStringList expected = linesOf(QStringLiteral("resolution_sample.expected"));
    REQUIRE(found.size() == expected.size());
    for (qsizetype i = 0; i < found.size(); ++i) CHECK(found[i].toStdString() == expected[i].toStdString());
}

TEST_CASE("every kind of token stands in the sample", "[theme]")
{
    const QString all = linesOf(QStringLiteral("resolution_sample.expected")).join(u'\n');
    for (int token = 0; token <= int(Token::position); ++token) {
        INFO(name(Token(token)).toStdString());
        CHECK(all.contains(u'<' + name(Token(token)) + u'>'));
    }
}

TEST_CASE("offsets count UTF-16 units, over several lines too", "[theme]")
{
    const QString text = QStringLiteral("𝔸 of 7 July 2034\nand of 8 July 2035");
    CHECK(tokens(text) == std::vector<TokenRange>{{6, 17, Token::date}, {25, 36, Token::date}});
    CHECK(tokens(QString()).empty());
}

TEST_CASE("ranges are ordered, apart and within the text", "[theme]")
{
    for (const QString &line : linesOf(QStringLiteral("resolution_sample.txt"))) {
        int last = 0;
        for (const TokenRange &range : tokens(line)) {
            CHECK(last <= range.begin);
            CHECK(range.begin < range.end);
            last = range.end;
        }
        CHECK(last <= line.size());
    }
}

TEST_CASE("a paragraph is highlighted by weight and ink alone", "[theme]")
{
    for (const ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark}) {
        applyTheme(*qApp, choice);
        for (const QString &line : linesOf(QStringLiteral("resolution_sample.txt"))) {
            for (const auto &range : highlight(line)) {
                CHECK(range.format.background().style() == Qt::NoBrush);
                CHECK(range.format.underlineStyle() == QTextCharFormat::NoUnderline);
                CHECK_FALSE(range.format.fontStrikeOut());
                if (range.format.foreground().style() == Qt::NoBrush) continue;
                const QColor ink = range.format.foreground().color();
                for (const QColor &ground :
                    {theme().paper, theme().inserted.ground, theme().deleted.ground, theme().moved.ground, theme().routine.ground})
                    CHECK(contrast(ink, ground) >= 4.5);
                CHECK(contrast(ink, theme().paper) >= 6.3);
            }
        }
    }
    applyTheme(*qApp, ThemeChoice::light);
}

TEST_CASE("leads are the document's to set, not the highlighter's", "[theme]")
{
    for (const auto &range : highlight(QStringLiteral("Reaffirming its commitment to resolution 70/1 of 25 September 2015,")))
        CHECK_FALSE(range.format.fontItalic());
}

TEST_CASE("a long paragraph takes time in proportion to its length", "[theme]")
{
    QString text;
    for (int i = 0; i < 2000; ++i)
        text += QStringLiteral("and in its resolution %1/%2 of 7 July 2034 [the States] ").arg(i % 90 + 1).arg(i % 200 + 1);
    QElapsedTimer timer;
    timer.start();
    CHECK(words(text, Token::date).size() == 2000);
    CHECK(timer.elapsed() < 20000); // 100,000 characters; seconds with sanitizers on a slow machine, hours if it were quadratic
}
