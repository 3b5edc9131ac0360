// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/pdf_lines.h"

#include "core/read/pdf_bidi.h"
#include "core/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>

namespace resolute {

namespace {

/// Words on one base line.
struct Row {
    double baseline = 0;
    std::vector<PdfWord> words;
};

/// How far base lines of one line lie apart at most: faces in one line give slightly different boxes.
constexpr double sameLine = 0.15; // of the type size
/// Words of one size may differ more: the boxes of two faces (an Arabic one and the Latin one that lends it a slash) do not
/// stand on their base lines alike, and lines are at least 0.9 apart.
constexpr double sameLineAndSize = 0.4;
/// From the highest to the lowest: Arabic letters with vowel signs have higher boxes, and figures of a Latin face lower ones.
constexpr double wholeLine = 0.6;
/// A superscript is set at 58 to 70 per cent of its line and raised by a third of it (Word, LibreOffice, TeX).
constexpr double superscriptSize = 0.82;
constexpr double superscriptRise = 0.08, superscriptTop = 0.75; // of the line's type size
/// Gaps beyond this part a row. Justified lines have gaps up to one em, the columns of a masthead begin at four.
constexpr double columnGap = 2.2;
/// The tab behind a number reaches to 0.5 inch, some 3.5 em.
constexpr double labelGap = 5;

std::vector<Row> rowsOf(std::vector<PdfWord> words)
{
    std::ranges::stable_sort(words, {}, &PdfWord::baseline);
    std::vector<Row> rows;
    for (PdfWord &word : words) {
        const double at = word.baseline();
        const bool near = !rows.empty() && at - rows.back().baseline <= std::max(1.0, sameLine * word.size);
        // A sign below or above its letter makes a box longer at one end; the other end still stands with its neighbours'.
        const auto sized = [&](const PdfWord &before) { return std::abs(before.size - word.size) < 0.12 * word.size; };
        const auto level = [&](const PdfWord &before) { return sized(before) && std::abs(before.box.y0 - word.box.y0) <= sameLine * word.size; };
        const auto fits = [&](const Row &row) {
            const PdfWord &before = row.words.back();
            return (sized(before) && at - before.baseline() <= sameLineAndSize * word.size && at - row.baseline <= wholeLine * word.size)
                || std::ranges::any_of(row.words, level);
        };
        const bool alike = !rows.empty() && !near && fits(rows.back());
        if (!near && !alike) rows.push_back({at, {}});
        rows.back().words.push_back(std::move(word));
    }
    return rows;
}

bool isRaisedOver(const PdfWord &word, const PdfWord &base)
{
    if (word.size > superscriptSize * base.size) return false;
    const double rise = base.baseline() - word.baseline();
    if (rise < superscriptRise * base.size || rise > superscriptTop * base.size) return false;
    const double apart = std::max(word.box.x0 - base.box.x1, base.box.x0 - word.box.x1);
    return apart < columnGap * base.size;
}

/// Superscripts stand in rows of their own: they are put into the line that they belong to, the next one or two below.
void lowerSuperscripts(std::vector<Row> &rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::erase_if(rows[i].words, [&](PdfWord &word) {
            for (std::size_t j = i + 1; j < rows.size() && rows[j].baseline - rows[i].baseline < 2 * word.size; ++j) {
                if (std::ranges::none_of(rows[j].words, [&](const PdfWord &base) { return isRaisedOver(word, base); })) continue;
                word.raised = true;
                rows[j].words.push_back(std::move(word));
                return true;
            }
            return false;
        });
    }
    std::erase_if(rows, [](const Row &row) { return row.words.empty(); });
}

/// Letters and figures; asterisks and brackets are often set in another face than the words they stand at.
std::size_t letters(const PdfWord &word)
{
    std::size_t n = 0;
    for (const char32_t c : CodePoints(word.text)) n += u_isalnum(static_cast<UChar32>(c)) != 0;
    return n;
}

PdfLine lineOf(int page, std::vector<PdfWord> words)
{
    PdfLine line;
    line.page = page;
    line.box = words.front().box;
    std::map<double, std::size_t> sizes;
    std::size_t all = 0, bold = 0, italic = 0;
    for (const PdfWord &word : words) {
        line.box = {std::min(line.box.x0, word.box.x0), std::min(line.box.y0, word.box.y0), std::max(line.box.x1, word.box.x1),
            std::max(line.box.y1, word.box.y1)};
        if (word.raised && words.size() > 1) continue;
        const std::size_t n = letters(word);
        sizes[std::round(word.size * 10) / 10] += n;
        all += n;
        if (word.bold) bold += n;
        if (word.italic) italic += n;
    }
    if (all == 0) { // punctuation alone
        sizes = {{words.front().size, 1}};
        all = bold = 1;
        if (!words.front().bold) bold = 0;
    }
    line.size = std::ranges::max_element(sizes, {}, [](const auto &entry) { return entry.second; })->first;
    const auto base = std::ranges::find_if(words, [&](const PdfWord &w) { return std::abs(w.size - line.size) < 0.1; });
    line.baseline = (base == words.end() ? words.front() : *base).baseline();
    line.bold = all > 0 && bold == all;
    line.italic = all > 0 && italic == all;
    line.words = std::move(words);
    return line;
}

/// The sides of a row: parted at wide gaps, except behind a number or bullet, which belongs to what follows.
void addLines(int page, Row row, std::vector<PdfLine> &out)
{
    std::ranges::stable_sort(row.words, {}, [](const PdfWord &w) { return w.box.x0; });
    std::vector<PdfWord> part;
    for (PdfWord &word : row.words) {
        if (!part.empty()) {
            const PdfWord &last = part.back();
            const double gap = (word.box.x0 - last.box.x1) / std::max(word.size, last.size);
            const bool label = part.size() == 1 && (looksLikeLabel(last.text) || last.raised);
            if (gap > (label ? labelGap : columnGap)) {
                out.push_back(lineOf(page, std::move(part)));
                part.clear();
            }
        }
        part.push_back(std::move(word));
    }
    if (!part.empty()) out.push_back(lineOf(page, std::move(part)));
}

/// The x that most gaps between neighbours of a row have in common, where at least `enough` rows have it.
std::optional<double> gutterOf(const std::vector<PdfLine> &lines, std::size_t enough)
{
    std::map<double, int> steps; // where gaps begin (+1) and end (-1)
    for (std::size_t i = 1; i < lines.size(); ++i)
        if (lines[i].baseline == lines[i - 1].baseline || std::abs(lines[i].baseline - lines[i - 1].baseline) < sameLine * lines[i].size)
            if (lines[i].box.x0 > lines[i - 1].box.x1) {
                ++steps[lines[i - 1].box.x1];
                --steps[lines[i].box.x0];
            }
    int open = 0, most = 0;
    double at = 0;
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        open += step->second;
        if (open > most) {
            most = open;
            const auto next = std::next(step);
            at = next == steps.end() ? step->first : (step->first + next->first) / 2;
        }
    }
    if (most < static_cast<int>(enough)) return std::nullopt;
    return at;
}

/// Two columns of prose: within the stretch of lines that no line crosses the gutter, the left side comes first.
void orderColumns(std::vector<PdfLine> &lines)
{
    constexpr std::size_t enough = 8; // rows; a masthead has up to six, a running head two
    const auto gutter = gutterOf(lines, enough);
    if (!gutter) return;
    const auto crosses = [&](const PdfLine &l) { return l.box.x0 < *gutter && l.box.x1 > *gutter; };
    for (auto from = lines.begin(); from != lines.end();) {
        const auto to = std::find_if(from, lines.end(), crosses);
        const auto right = std::count_if(from, to, [&](const PdfLine &l) { return l.box.x0 >= *gutter; });
        if (right >= static_cast<std::ptrdiff_t>(enough) && std::distance(from, to) - right >= static_cast<std::ptrdiff_t>(enough)) {
            const auto second = std::stable_partition(from, to, [&](const PdfLine &l) { return l.box.x0 < *gutter; });
            second->column = true;
            if (to != lines.end()) to->column = true;
        }
        from = to == lines.end() ? to : to + 1;
    }
}

/// Bytes of text that are ASCII digits at its start.
std::size_t digits(std::string_view text)
{
    const auto end = std::ranges::find_if_not(text, [](char c) { return c >= '0' && c <= '9'; });
    return static_cast<std::size_t>(end - text.begin());
}

bool isLetterRun(std::string_view text, std::size_t most)
{
    if (text.empty()) return false;
    std::size_t n = 0;
    for (const char32_t c : CodePoints(text)) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0x0410 && c <= 0x044F) || (c >= 0x0620 && c <= 0x064A);
        if (!letter || ++n > most) return false;
    }
    return true;
}

} // namespace

std::string PdfLine::text() const
{
    std::string out;
    for (const PdfWord &word : words) {
        if (word.space && !out.empty()) out += ' ';
        out += word.text;
    }
    return out;
}

bool looksLikeLabel(std::string_view text)
{
    static constexpr std::array<std::string_view, 7> bullets{"•", "▪", "○", "◦", "–", "—", "-"};
    if (std::ranges::find(bullets, text) != bullets.end()) return true;
    if (text.size() < 2) return false;
    const bool opens = text.front() == '(' || text.front() == '[';
    const char last = text.back();
    if (opens) {
        if (last != ')' && last != ']') return false;
        const std::string_view inner = text.substr(1, text.size() - 2);
        return !inner.empty() && (digits(inner) == inner.size() ? inner.size() <= 3 : isLetterRun(inner, 5)); // (xviii)
    }
    if (last != '.' && last != ')' && !(last == '-' && text[0] >= '0' && text[0] <= '9')) return false; // Arabic numbers: "1-"
    const std::string_view inner = text.substr(0, text.size() - 1);
    return digits(inner) == inner.size() ? inner.size() <= 4 : isLetterRun(inner, last == ')' ? 5 : 1);
}

std::vector<PdfLine> linesOfPage(PdfPage page)
{
    std::erase_if(page.words, [](const PdfWord &w) { return w.text.empty() || w.text == " "; });
    const bool fromRight = readsFromRight(page);
    if (fromRight) mirror(page);
    std::vector<Row> rows = rowsOf(std::move(page.words));
    lowerSuperscripts(rows);
    std::vector<PdfLine> lines;
    for (Row &row : rows) addLines(page.number, std::move(row), lines);
    orderColumns(lines);
    if (fromRight)
        for (PdfLine &line : lines) {
            toReadingOrder(line.words);
            line.mirroredIn = page.width;
        }
    return lines;
}

} // namespace resolute
