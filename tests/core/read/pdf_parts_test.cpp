// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/pdf_bidi.h"
#include "core/read/pdf_flow.h"
#include "core/read/pdf_furniture.h"
#include "core/read/pdf_notes.h"
#include "core/read/pdf_shapes.h"
#include "core/read/pdf_spacing.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

using namespace resolute;

namespace {

/// A line of ten points whose words, each 10 points wide, follow each other at these distances; "^4" is raised.
std::string spaced(const std::vector<std::pair<double, std::string>> &words)
{
    PdfLine line;
    double x = 100;
    for (const auto &[gap, text] : words) {
        x += gap;
        PdfWord word;
        word.raised = text.starts_with('^');
        word.text = text.substr(word.raised ? 1 : 0);
        word.size = word.raised ? 5.8 : 10;
        word.box = {x, 0, x + 10, 10};
        x += 10;
        line.words.push_back(word);
    }
    std::vector lines{line};
    (void)findSpaces(lines);
    return lines[0].text();
}

/// Words of a line of a page that is read from the right, first the rightmost, as they stand on it; read in their order.
std::string readFromRight(const std::vector<std::pair<double, std::string>> &words)
{
    std::vector<PdfWord> line;
    double x = 30; // mirrored
    for (const auto &[gap, text] : words) {
        x += gap;
        PdfWord word;
        word.raised = text.starts_with('^');
        word.text = text.substr(word.raised ? 1 : 0);
        word.size = 10;
        word.box = {x, 0, x + 20, 10};
        x += 20;
        line.push_back(word);
    }
    toReadingOrder(line);
    std::string out;
    for (const PdfWord &word : line) out += (out.empty() ? "" : "|") + word.text;
    return out;
}

/// A word of letters as wide as said, from the left.
PdfLetters drawn(std::u32string letters, const std::vector<double> &widths)
{
    PdfLetters word{std::move(letters), {100}, 10, false};
    for (const double width : widths) word.edges.push_back(word.edges.back() + width);
    return word;
}

} // namespace

TEST_CASE("letters that share a shape are turned round", "[pdf]")
{
    PdfShapes shapes;
    for (int i = 0; i < 2; ++i) shapes.learn(drawn(U"نملا", {6.7, 5.7, 3.19, 2.89}));
    auto shape = drawn(U"نلاعإ", {6.7, 3.545, 3.505, 5.15, 2.89}); // lam and alef in equal parts, as the PDF says them
    CHECK(shapes.mend(shape).empty());
    CHECK(shape.letters == U"نالعإ"); // all from right to left now
    auto article = drawn(U"نملا", {6.7, 5.7, 3.19, 3.19}); // as wide by chance: this lam is a shape of its own elsewhere
    CHECK(shapes.mend(article).empty());
    CHECK(article.letters == U"نملا");
    auto wider = drawn(U"نملا", {6.7, 5.7, 3.245, 3.295}); // by more than a step of the grid: another shape
    CHECK(shapes.mend(wider).empty());
    CHECK(wider.letters == U"نمال");
    auto signs = drawn(U"لا\u064Bضف", {1.897, 1.896, 1.857, 8.35, 5.85});
    CHECK(shapes.mend(signs).empty());
    CHECK(signs.letters == U"\u064Bالضف");
}

TEST_CASE("a letter with a vowel sign reaches as far as the letter alone", "[pdf]")
{
    PdfShapes shapes;
    shapes.learn(drawn(U"نمن", {6.7, 5.7, 2.95}));
    auto word = drawn(U"ن\u0651ب", {0.855, 0.845, 3.01});
    const auto beyond = shapes.mend(word);
    CHECK(word.letters == U"\u0651نب");
    REQUIRE(beyond.size() == 2); // inside of a word, and at its end
    CHECK(std::abs(beyond[0] - 1.25) < 0.01);
    CHECK(std::abs(beyond[1] - 5.0) < 0.01);
    CHECK_FALSE(hasArabicShapes(U"lamp"));
}

TEST_CASE("marks, symbols and brackets keep their places in lines from the right", "[pdf]")
{
    CHECK(readFromRight({{0, "يف"}, {4, "2000"}, {0, "^2"}, {4, "ىلإو"}}) == "في|2000|2|وإلى");
    CHECK(readFromRight({{0, "زمر"}, {4, "A/RES/75/180"}, {0, "."}}) == "رمز|A/RES/75/180|.");
    CHECK(readFromRight({{0, "I)1"}, {4, "(Part"}, {4, "A/CONF.157/24"}, {0, "،"}, {4, "لصفلا"}}) == "1|A/CONF.157/24|(Part|I)|،|الفصل");
    CHECK(readFromRight({{0, "6"}, {0, "A/HRC/53/43"}, {0, "."}}) == "6|A/HRC/53/43|.");
    CHECK(readFromRight({{0, "30"}, {0, "/"}, {0, "2015"}, {4, "ماع"}}) == "2015|/|30|عام");
}

TEST_CASE("a line with vowel signs and figures of another face is one line", "[pdf]")
{
    PdfPage page{1, 595, 842, {}};
    const auto add = [&](const char *text, double x, double baseline) {
        PdfWord word;
        word.text = text;
        word.size = 10;
        word.box = {x, baseline - 8, x + 20, baseline + 2};
        page.words.push_back(word);
    };
    add("6", 540, 321.4);
    add("ملسي", 510, 323.5);
    add("\u064Fع", 485, 325.8);
    add("دق", 462, 323.5);
    add("هنأ", 540, 336.4);
    CHECK(linesOfPage(page).size() == 2);
    // A sign set lower makes a box that reaches far down, and begins where the others do.
    add("ي\u0652ريرقت", 430, 323.5);
    page.words.back().box.y1 += 7;
    CHECK(linesOfPage(page).size() == 2);
}

TEST_CASE("items of a list are told by their numbers where no tab and no indent does", "[pdf]")
{
    std::vector<PdfLine> lines;
    std::vector<PdfPage> pages{{1, 595, 842, {}}};
    const auto add = [&](const std::string &text, double right) { // words of a line from margin to `right`, alike wide
        PdfLine line;
        line.page = 1;
        line.size = 10;
        line.baseline = 100 + 12.0 * static_cast<double>(lines.size());
        const auto n = static_cast<double>(std::ranges::count(text, ' ') + 1);
        const double blank = 3, width = (right - 60 - blank * (n - 1)) / n;
        double x = 60;
        for (std::size_t at = 0; at < text.size();) {
            const auto end = std::min(text.find(' ', at), text.size());
            PdfWord word;
            word.text = text.substr(at, end - at);
            word.size = 10;
            word.space = x > 60;
            word.box = {x, line.baseline - 8, x + width, line.baseline + 2};
            line.words.push_back(word);
            x += width + blank;
            at = end + 1;
        }
        line.box = {60, line.baseline - 8, right, line.baseline + 2};
        lines.push_back(line);
    };
    const auto begins = [&] {
        std::vector<std::size_t> out;
        for (const PdfParagraph &paragraph : paragraphsOf(lines, layoutOf(pages, lines))) out.push_back(paragraph.lines.front());
        return out;
    };
    add("1. Urges the members to light the lamps of the moles and", 530);
    add("of the quays at dusk and to put them out at dawn in winter;", 525);
    add("2. Invites all of the pilots and the masters of vessels named in", 530);
    add("the annexes 1 and 2, and in particular in the annexes", 530);
    add("3. or 4. to the charter, to report on these matters and:", 530);
    add("(a) To count the lamps of the moles and of the quays;", 525);
    add("(b) To light them again where the storms of autumn put;", 525);
    add("5. them out, as paragraph says in all of the words of", 530);
    const auto found = begins();
    CHECK(found == std::vector<std::size_t>{0, 2, 5, 6});
}

TEST_CASE("notes that stand at the other margin are notes, paragraphs with a dash are not", "[pdf]")
{
    const auto line = [](double x0, double x1, double baseline, const std::vector<std::string> &words) {
        PdfLine out;
        for (const std::string &text : words) {
            PdfWord word;
            word.text = text.substr(text.starts_with('^') ? 1 : 0);
            word.raised = text.starts_with('^');
            word.size = 10;
            word.box = {x0, baseline - 8, x0 + 5, baseline + 2};
            out.words.push_back(word);
        }
        out.page = 1;
        out.size = 10;
        out.baseline = baseline;
        out.box = {x0, baseline - 8, x1, baseline + 2};
        return out;
    };
    std::vector lines{line(28, 540, 100, {"إلى", "المنارات", "^1", "والأبواق", "^2"}), line(28, 540, 119, {"1", "-", "يقرر"}),
        line(372, 540, 730, {"1", "انظر"}), line(485, 540, 757, {"2", "القرار"})};
    PdfLayout layout;
    layout.heights = {842};
    const PdfNotes notes = findNotes(lines, layout);
    REQUIRE(notes.notes.size() == 2);
    CHECK(notes.notes[0].lines == std::vector<std::size_t>{2});
    CHECK(notes.notes[1].lines == std::vector<std::size_t>{3});
}

TEST_CASE("a note that the page breaks off goes on above the first note of the next one", "[pdf]")
{
    std::vector<PdfLine> lines;
    const auto add = [&](int page, double baseline, double x1, const std::vector<std::string> &words) {
        PdfLine line;
        for (const std::string &text : words) {
            PdfWord word;
            word.text = text.substr(text.starts_with('^') ? 1 : 0);
            word.raised = text.starts_with('^');
            word.size = 10;
            word.space = !line.words.empty();
            word.box = {60, baseline - 8, 65, baseline + 2};
            line.words.push_back(word);
        }
        line.page = page;
        line.size = 10;
        line.baseline = baseline;
        line.box = {60, baseline - 8, x1, baseline + 2};
        lines.push_back(line);
    };
    const auto notes = [&](const std::string &end, double x1) {
        lines.clear();
        add(1, 100, 540, {"1.", "Recalls", "the", "lamps", "^1"});
        add(1, 700, x1, {"1", "Report", "of", end});
        add(2, 100, 540, {"and", "the", "horns", "^2"});
        add(2, 680, 300, {"(Harbour", "publication),", "chap.", "I."});
        add(2, 720, 300, {"2", "Ibid."});
        PdfLayout layout;
        layout.heights = {842, 842};
        return findNotes(lines, layout).notes;
    };
    const auto broken = notes("2002", 540);
    REQUIRE(broken.size() == 2);
    CHECK(broken[0].lines == std::vector<std::size_t>{1, 3});
    CHECK(notes("2002.", 540)[0].lines.size() == 1); // it is over: a paragraph stands there
    CHECK(notes("2002", 300)[0].lines.size() == 1);  // there was room for more
}

TEST_CASE("behind a mark a whole blank is one, before punctuation too", "[pdf]")
{
    CHECK(spaced({{0, "Déclaration"}, {0, "^4"}, {2.5, "»,"}, {2.5, "et"}}) == "Déclaration4 », et");
    CHECK(spaced({{0, "Déclaration"}, {0, "^4"}, {0.3, ","}, {2.5, "et"}}) == "Déclaration4, et");
    CHECK(spaced({{0, "lamps"}, {0, "^4"}, {1.2, "of"}, {2.5, "the"}}) == "lamps4 of the");
}

TEST_CASE("air beside Chinese letters is no blank, but what was typed is", "[pdf]")
{
    CHECK(spaced({{0, "回顾"}, {2, "2006"}, {2, "年"}, {2, "3"}, {2, "月第"}, {2, "60/251"}, {2, "号"}}) == "回顾2006年3月第60/251号");
    // All gaps of a stretched line are wide alike.
    CHECK(spaced({{0, "回顾"}, {6, "2006"}, {6, "年"}, {6, "3"}, {6, "月第"}, {6.1, "60/251"}, {6, "号，"}, {5.2, "2010"}})
        == "回顾2006年3月第60/251号，2010");
    CHECK(spaced({{0, "灯"}, {3, "塔"}, {3, "和"}, {3.1, "号"}, {3, "角"}}) == "灯塔和号角");
    CHECK(spaced({{0, "第"}, {2, "4"}, {2, "条"}, {2.5, "名称"}}) == "第4条 名称");
    CHECK(spaced({{0, "12."}, {2.5, "请秘书长"}}) == "12. 请秘书长");
    CHECK(spaced({{0, "公约"}, {0, "^1"}, {2.6, "和"}}) == "公约1和");
}

TEST_CASE("page numbers, job lines and symbols are told from text", "[pdf]")
{
    for (const char *text : {"2/13", "17", "- 3 -", "Page 4 of 9", "12 / 40"}) CHECK(isPageNumber(text));
    for (const char *text : {"2/13/4", "12345", "", "page", "1. Decides", "3 of them"}) CHECK_FALSE(isPageNumber(text));
    for (const char *text :
        {"25-17758 (E) 101125", "GE.23-12345(E)", "25-17758", "V.21-09876 (A, C, E)", "*2517758*", "(E) 101125", "101125", "Please recycle"})
        CHECK(isJobLine(text));
    for (const char *text : {"2023", "25-17758 ships", "1982-1985", "*", "**", "(a)", "* Note"}) CHECK_FALSE(isJobLine(text));
    for (const char *text : {"A/C.3/80/L.2", "A/HRC/53/L.19/Rev.1", "S/2023/970"}) CHECK(isSymbolAlone(text));
    for (const char *text : {"and/or", "A/", "/A", "A/RES/1 of 2020", "GENERAL/assembly!"}) CHECK_FALSE(isSymbolAlone(text));
}

TEST_CASE("labels are numbers, letters and bullets", "[pdf]")
{
    for (const char *text : {"1.", "362.", "12)", "(a)", "(xviii)", "b)", "(12)", "•", "–", "A."}) CHECK(looksLikeLabel(text));
    for (const char *text : {"2030.5", "(2014)", "(resolution)", "No.", "a", "1", "(", ")", ".", "12345."}) CHECK_FALSE(looksLikeLabel(text));
}

TEST_CASE("lines are joined as the words ask for", "[pdf]")
{
    PdfLexicon lexicon;
    for (const char *word : {"non-governmental", "breakwater,", "high", "seas", "self", "twenty"}) lexicon.add(word);
    CHECK(joinOf("non-", "governmental", lexicon) == LineJoin::glue);
    CHECK(joinOf("break-", "water", lexicon) == LineJoin::dropHyphen);
    CHECK(joinOf("sub-", "Saharan", lexicon) == LineJoin::glue);
    CHECK(joinOf("2015–", "2030", lexicon) == LineJoin::glue);
    CHECK(joinOf("–", "and", lexicon) == LineJoin::blank);
    CHECK(joinOf("A/HRC/", "RES/50/4", lexicon) == LineJoin::glue);
    CHECK(joinOf("seas", "and", lexicon) == LineJoin::blank);
    CHECK(joinOf("决议", "草案", lexicon) == LineJoin::glue);
    // A word the text has nowhere else: its hyphen is kept unless this text is seen to break words.
    CHECK(joinOf("lamp-", "lighters", lexicon) == LineJoin::glue);
    lexicon.hyphenated = true;
    CHECK(joinOf("kee-", "pers", lexicon) == LineJoin::dropHyphen);
    CHECK(joinOf("high-", "seas", lexicon) == LineJoin::glue);
    CHECK(closesInsertion("las lámparas son —y siempre fueron—"));
    for (const char *text : {"the lamps—and quays—", "the lamps —", "one — two —", "son —y", "—", ""}) CHECK_FALSE(closesInsertion(text));
}
