// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/source_view.h"

#include "tests/gui/fixtures/waiting.h"
#include "ui/theme/syntax.h"
#include "ui/theme/theme.h"
#include "ui/views/source_text.h"

#include <QApplication>
#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextLayout>

#include <catch2/catch_test_macros.hpp>

using namespace resolute;
using namespace resolute::ui;

namespace {

const char *const written = "# 91/907. Harbours\n" // line 1
                            "\n"
                            "*The General Assembly,*\n"
                            "\n"
                            "*Recalling* its resolution 88/903 of 7 July 2034, in which\n" // 5
                            "\n"
                            "---\n"
                            "\n"
                            "it asked for harbours,\n" // 9
                            "\n"
                            "1. *Decides* to build **some**.\n"; // 11

Paragraph paragraph(const char *id, std::vector<LineRange> lines)
{
    Paragraph made;
    made.id = id;
    made.source.lines = std::move(lines);
    return made;
}

struct Fixture {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("harbours.md"));
    SourceView view;

    explicit Fixture(const QByteArray &bytes = written)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    DocumentPtr document(const QString &file, SourceFormat format = SourceFormat::markdown)
    {
        auto made = std::make_shared<Document>();
        made->file = file.toStdString();
        made->format = format;
        made->paragraphs = {paragraph("P1", {{5, 5}, {9, 9}}), paragraph("O1", {{11, 11}})};
        return made;
    }

    void show(const DocumentPtr &shown)
    {
        QSignalSpy settled(&view, &SourceView::settled);
        view.setDocument(shown);
        if (settled.isEmpty()) REQUIRE(settled.wait(5000));
    }
};

} // namespace

TEST_CASE("the source of a text is shown with the paragraph's lines outlined", "[source]")
{
    Fixture f;
    f.show(f.document(f.path));
    CHECK(f.view.message().isEmpty());
    CHECK(f.view.text()->document()->findBlockByNumber(8).text() == QStringLiteral("it asked for harbours,"));
    CHECK(f.view.text()->isReadOnly());
    f.view.showParagraph(ParagraphIndex{0});
    CHECK(f.view.text()->outlined() == std::vector<LineRange>{{5, 5}, {9, 9}});
    CHECK(f.view.text()->textCursor().blockNumber() == 4);
    f.view.showParagraph(ParagraphIndex{1});
    CHECK(f.view.text()->outlined() == std::vector<LineRange>{{11, 11}});
}

TEST_CASE("a paragraph asked for before the file is there is outlined when it is", "[source]")
{
    Fixture f;
    QSignalSpy settled(&f.view, &SourceView::settled);
    f.view.setDocument(f.document(f.path));
    f.view.showParagraph(ParagraphIndex{1});
    REQUIRE(settled.wait(5000));
    CHECK(f.view.text()->outlined() == std::vector<LineRange>{{11, 11}});
}

TEST_CASE("a mended paragraph says at both ends where it goes on", "[source]")
{
    Fixture f;
    f.show(f.document(f.path));
    CHECK(f.view.text()->joinAt(5) == QStringLiteral("PP 1 goes on in line 9"));
    CHECK(f.view.text()->joinAt(9) == QStringLiteral("PP 1 comes from line 5"));
    CHECK(f.view.text()->joinAt(11).isEmpty());
}

TEST_CASE("a source that cannot be shown says why", "[source]")
{
    Fixture f;
    f.show(f.document(f.folder.filePath(QStringLiteral("gone.md"))));
    CHECK(f.view.message().contains(QStringLiteral("gone.md cannot be shown: ")));
    f.show(f.document(f.path, SourceFormat::docx));
    CHECK(f.view.message().contains(QStringLiteral("has pages")));
    f.show(f.document(QStringLiteral("-")));
    CHECK(f.view.message().contains(QStringLiteral("standard input")));
    f.show(nullptr);
    CHECK(!f.view.message().isEmpty());
    f.show(f.document(f.path));
    CHECK(f.view.message().isEmpty());
}

TEST_CASE("only the document set last is shown", "[source]")
{
    Fixture f;
    QSignalSpy settled(&f.view, &SourceView::settled);
    f.view.setDocument(f.document(f.path));
    f.view.setDocument(nullptr);
    CHECK_FALSE(settled.wait(300));
    CHECK(!f.view.message().isEmpty());
}

TEST_CASE("UTF-16 and a paragraph beyond the file's end do no harm", "[source]")
{
    const QString text = QStringLiteral("\uFEFFone\nдва\n");
    Fixture f(QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
    f.show(f.document(f.path));
    CHECK(f.view.text()->document()->findBlockByNumber(1).text() == QStringLiteral("два"));
    f.view.showParagraph(ParagraphIndex{1});
    f.view.showParagraph(ParagraphIndex{7});
    CHECK(f.view.text()->outlined().empty());
    f.view.resize(500, 300);
    CHECK(!f.view.grab().isNull());
}

TEST_CASE("headings of the source are legible", "[source]")
{
    for (const ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark}) {
        applyTheme(*qApp, choice);
        REQUIRE(syntax());
        REQUIRE_FALSE(syntax()->inks(theme().dark).empty());
        for (const QColor &ink : syntax()->inks(theme().dark)) CHECK(contrast(ink, theme().paper) >= 4.5);
    }
    applyTheme(*qApp, ThemeChoice::light);
}

TEST_CASE("the source follows the theme", "[source]")
{
    Fixture f;
    f.show(f.document(f.path));
    f.view.showParagraph(ParagraphIndex{0});
    f.view.resize(560, 300);
    const QByteArray pictures = qgetenv("RESOLUTE_PICTURES"); // a folder to look at them in
    for (const ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark}) {
        applyTheme(*qApp, choice);
        QApplication::processEvents();
        const QImage image = f.view.grab().toImage();
        CHECK(image.pixelColor(image.width() - 3, image.height() - 3).lightness() == theme().paper.lightness());
        bool outlined = false;
        for (int y = 0; y < image.height(); ++y) outlined = outlined || image.pixelColor(image.width() / 2, y).rgb() == theme().accent.rgb();
        CHECK(outlined);
        if (!pictures.isEmpty())
            image.save(QString::fromLocal8Bit(pictures) + (theme().dark ? QStringLiteral("/source-dark.png") : QStringLiteral("/source-light.png")));
    }
    applyTheme(*qApp, ThemeChoice::light);
}

TEST_CASE("only lines that are seen are coloured, and lines far down as if all above had been seen", "[source]")
{
    const auto back = qScopeGuard([] { applyTheme(*qApp, ThemeChoice::light); });
    applyTheme(*qApp, ThemeChoice::light);
    QByteArray text = "# Harbours\n";
    for (int i = 0; i < 4000; ++i) text += "plain words\n";
    text += "# Piers\n```\n"; // lines 4001 and 4002, counted from 0
    for (int i = 0; i < 500; ++i) text += "# no heading\n";
    Fixture f(text);
    f.view.resize(500, 300);
    f.view.show();
    f.show(f.document(f.path));
    const auto line = [&](int number) { return f.view.text()->document()->findBlockByNumber(number); };
    const auto ink = [&](int number) {
        const auto formats = line(number).layout()->formats();
        return formats.isEmpty() ? QColor() : formats.front().format.foreground().color();
    };
    REQUIRE_SOON(ink(0).isValid());
    CHECK_FALSE(ink(4001).isValid());
    const auto goTo = [&](int number) {
        f.view.text()->setTextCursor(QTextCursor(line(number)));
        f.view.text()->centerCursor();
    };
    const QColor heading = ink(0);
    goTo(4001);
    REQUIRE_SOON(ink(4001) == heading);
    goTo(4400);
    QTest::qWait(50);
    CHECK(ink(4400) != heading);
    CHECK_FALSE(ink(4200).isValid());

    f.view.hide(); // and what is hidden stays as it is
    applyTheme(*qApp, ThemeChoice::dark);
    QTest::qWait(1);
    CHECK(ink(4001) == heading);
    f.view.show();
    goTo(4001);
    REQUIRE_SOON(ink(4001) != heading);
    const QColor dark = ink(4001);
    CHECK(contrast(dark, theme().paper) >= 4.5);
    CHECK(ink(0) == heading);
    goTo(0);
    CHECK(ink(0) == dark);
    applyTheme(*qApp, ThemeChoice::light);
    CHECK(ink(0) == heading);
    CHECK(ink(4001) == dark);
}
