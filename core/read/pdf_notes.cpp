// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/pdf_notes.h"

#include <algorithm>

namespace resolute {

namespace {

/// Notes are set at most this large; UN documents have 8.5 on 10 points, the usual templates 10 on 12.
constexpr double noteSize = 0.93; // of the text's size

bool isAll(std::string_view text, auto &&what) { return !text.empty() && std::ranges::all_of(text, what); }
bool isNumber(std::string_view text) { return text.size() <= 3 && isAll(text, [](char c) { return c >= '0' && c <= '9'; }); }
bool isStars(std::string_view text) { return text.size() <= 4 && isAll(text, [](char c) { return c == '*'; }); }
bool isMark(std::string_view text)
{
    return isNumber(text) || isStars(text) || text == "†" || text == "‡" || text == "§" || (text.size() == 1 && text[0] >= 'a' && text[0] <= 'z');
}

/// The rule above notes, drawn with underscores.
bool isRule(const PdfLine &line)
{
    const std::string text = line.text();
    return text.size() >= 5 && isAll(text, [](char c) { return c == '_'; });
}

/// Asterisks of the text's own size open a note too, where the text goes on behind them.
bool startsWithStars(const PdfLine &line) { return line.words.size() > 1 && isStars(line.words.front().text); }

/// Where the notes of one page begin among its lines [from, to); to if there are none. Either a rule stands above
/// them, or they are the lines in small type that a mark begins, down to the foot.
std::size_t firstNoteLine(const std::vector<PdfLine> &lines, std::size_t from, std::size_t to, const PdfLayout &layout, bool goesOn)
{
    const auto isSmall = [&](const PdfLine &line) { return line.size <= noteSize * layout.bodySize; };
    for (std::size_t i = from; i + 1 < to; ++i)
        if (isRule(lines[i]) && noteMarkOf(lines[i + 1])) return i;
    std::size_t start = to;
    for (std::size_t i = to; i-- > from;) {
        const PdfLine &line = lines[i];
        if (line.part == PdfPart::furniture) continue;
        if (isRule(line)) return start < to || goesOn ? i : to; // goesOn: the end of a note of the page before
        if (!isSmall(line)) break;
        if (noteMarkOf(line)) start = i;
    }
    return start;
}

} // namespace

std::optional<std::string> noteMarkOf(const PdfLine &line)
{
    const PdfWord &first = line.words.front();
    if (!isMark(first.text) || line.words.size() < 2) return std::nullopt;
    if (first.raised || startsWithStars(line)) return first.text;
    const double gap = (line.words[1].box.x0 - first.box.x1) / first.size;
    if (isNumber(first.text) && (first.size < 0.9 * line.size || gap > 0.8)) return first.text;
    return std::nullopt;
}

PdfNotes findNotes(std::vector<PdfLine> &lines, const PdfLayout &layout)
{
    PdfNotes out;
    for (std::size_t from = 0, to = 0; from < lines.size(); from = to) {
        while (to < lines.size() && lines[to].page == lines[from].page) ++to;
        std::size_t i = firstNoteLine(lines, from, to, layout, !out.notes.empty());
        for (; i < to; ++i) {
            PdfLine &line = lines[i];
            if (line.part == PdfPart::furniture) continue;
            if (isRule(line)) { line.part = PdfPart::noteRule; continue; }
            if (const auto mark = noteMarkOf(line)) {
                out.notes.push_back({*mark, {}});
                out.marks.insert(*mark);
            } else if (out.notes.empty()) continue; // no note before it that it could belong to
            line.part = PdfPart::note;
            out.notes.back().lines.push_back(i);
        }
    }
    return out;
}

} // namespace resolute
