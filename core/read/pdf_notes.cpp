// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/pdf_notes.h"

#include <algorithm>
#include <cmath>

namespace resolute {

namespace {

/// Notes are set at most this large; UN documents have 8.5 on 10 points, the usual templates 10 on 12.
constexpr double noteSize = 0.93; // of the text's size

bool isAll(std::string_view text, auto &&what) { return !text.empty() && std::ranges::all_of(text, what); }
bool isNumber(std::string_view text)
{
    return text.size() <= 3 && isAll(text, [](char c) { return c >= '0' && c <= '9'; });
}
bool isStars(std::string_view text)
{
    return text.size() <= 4 && isAll(text, [](char c) { return c == '*'; });
}
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

/// Raised figures of a page's lines, in order, each once.
std::vector<int> raisedNumbers(const std::vector<PdfLine> &lines, std::size_t from, std::size_t to, int last)
{
    std::vector<int> out;
    for (std::size_t i = from; i < to; ++i)
        for (const PdfWord &word : lines[i].words) {
            if (!word.raised) continue;
            for (const std::string &mark : marksIn(word.text, last)) {
                if (!isNumber(mark)) continue;
                const int n = std::stoi(mark);
                if (std::ranges::find(out, n) == out.end()) out.push_back(n);
                last = std::max(last, n);
            }
        }
    return out;
}

/// A note's first line may have its mark in the text's own size and drawn as one word with the text: it is cut off.
bool startsWith(const PdfLine &line, int mark)
{
    const std::string number = std::to_string(mark);
    const std::string &first = line.words.front().text;
    if (line.words.size() > 1 && first == number && line.words[1].text.starts_with('-')) return false; // "1 -": an Arabic paragraph
    return first.starts_with(number)
        && (first.size() == number.size() ? line.words.size() > 1
                                          : !(first[number.size()] >= '0' && first[number.size()] <= '9') && first[number.size()] != '.');
}

void cutMark(PdfLine &line, int mark)
{
    const std::size_t size = std::to_string(mark).size();
    PdfWord &first = line.words.front();
    if (first.text.size() > size) {
        PdfWord rest = first;
        rest.text.erase(0, size);
        first.text.resize(size);
        line.words.insert(line.words.begin() + 1, std::move(rest));
    }
    line.words.front().raised = true;
}

constexpr double setOff = 1.45; // type sizes; lines of one paragraph are 1.15 to 1.3 apart

/// Where the end of a note that the page before broke off begins: lines right above this page's first note, set off from the
/// text. The note's last line must be full and its sentence open, for a paragraph may stand there as well. `first` if there are none.
std::size_t brokenOff(const std::vector<PdfLine> &lines, std::size_t from, std::size_t first, const PdfNotes &notes)
{
    if (notes.notes.empty() || notes.notes.back().lines.empty()) return first;
    const PdfLine &last = lines[notes.notes.back().lines.back()];
    double edge = 0;
    for (const PdfLine &line : lines)
        if (line.page == last.page) edge = std::max(edge, line.box.x1);
    constexpr double nearEdge = 6; // type sizes: a long word did not fit
    const std::string text = last.text();
    if (last.page + 1 != lines[first].page || edge - last.box.x1 > nearEdge * last.size || text.empty()) return first;
    if (std::string_view(".;:!?)").contains(text.back()) || text.ends_with("。")) return first;
    std::size_t begin = first;
    constexpr std::size_t most = 10; // lines; a note is no essay
    while (begin > from && first - begin < most && lines[begin - 1].part == PdfPart::body) {
        --begin;
        const bool apart = begin == from || lines[begin].baseline - lines[begin - 1].baseline >= setOff * lines[begin].size;
        if (apart) return std::abs(lines[begin].size - last.size) < 0.5 && !noteMarkOf(lines[begin]) ? begin : first;
    }
    return first;
}

/// Notes of the text's own size and without a rule of letters: set off by more than a line's distance, lines below the last
/// raised figure that begin with the figures that wait for their notes, in order, at one margin, be it the other one. A note may stand on the
/// page after its mark's. Marks are set off as raised; the place of the first, or `to`.
std::size_t notesByNumbers(std::vector<PdfLine> &lines, std::size_t from, std::size_t to, const std::vector<int> &waiting)
{
    if (waiting.empty()) return to;
    std::size_t below = from; // the first line behind all raised figures
    for (std::size_t i = from; i < to; ++i)
        if (std::ranges::any_of(lines[i].words,
                [](const PdfWord &w) { return w.raised && isAll(w.text, [](char c) { return (c >= '0' && c <= '9') || c == ','; }); }))
            below = i + 1;
    std::vector<std::size_t> starts;
    for (std::size_t i = below; i < to && starts.size() < waiting.size(); ++i) {
        const PdfLine &line = lines[i];
        if (line.part != PdfPart::body || !startsWith(line, waiting[starts.size()])) continue;
        const bool first = starts.empty();
        if (first ? i == from || line.baseline - lines[i - 1].baseline < setOff * line.size
                  : std::abs(line.box.x0 - lines[starts.front()].box.x0) > line.size
                    && std::abs(line.box.x1 - lines[starts.front()].box.x1) > line.size)
            continue;
        starts.push_back(i);
    }
    for (std::size_t n = 0; n < starts.size(); ++n) cutMark(lines[starts[n]], waiting[n]);
    return starts.empty() ? to : starts.front();
}

} // namespace

std::vector<std::string> marksIn(std::string_view raised, int last)
{
    std::vector<std::string> out;
    if (isNumber(raised) && std::stoi(std::string(raised)) == last + 1) return {std::string(raised)};
    std::string row; // the marks that come next, drawn without a gap
    for (int n = last + 1; row.size() < raised.size() && n < 1000; ++n) {
        row += std::to_string(n);
        out.push_back(std::to_string(n));
    }
    if (row == raised) return out;
    out.clear();
    for (std::size_t at = 0; at <= raised.size();) {
        const auto end = std::min(raised.find(',', at), raised.size());
        out.emplace_back(raised.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

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
    std::vector<int> waiting; // marks seen in the text whose notes have not come yet
    int last = 0;
    for (std::size_t from = 0, to = 0; from < lines.size(); from = to) {
        while (to < lines.size() && lines[to].page == lines[from].page) ++to;
        std::size_t i = firstNoteLine(lines, from, to, layout, !out.notes.empty());
        for (const int n : raisedNumbers(lines, from, i, last))
            if (n > last) {
                waiting.push_back(n);
                last = n;
            }
        if (i == to) i = notesByNumbers(lines, from, to, waiting);
        if (i < to && noteMarkOf(lines[i])) i = brokenOff(lines, from, i, out);
        for (; i < to; ++i) {
            PdfLine &line = lines[i];
            if (line.part == PdfPart::furniture) continue;
            if (isRule(line)) {
                line.part = PdfPart::noteRule;
                continue;
            }
            if (const auto mark = noteMarkOf(line)) {
                out.notes.push_back({*mark, {}});
                out.marks.insert(*mark);
                if (isNumber(*mark)) std::erase(waiting, std::stoi(*mark));
            } else if (out.notes.empty()) continue; // no note before it that it could belong to
            line.part = PdfPart::note;
            out.notes.back().lines.push_back(i);
        }
    }
    return out;
}

} // namespace resolute
