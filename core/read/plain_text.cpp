// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text: one paragraph a line, or hard-wrapped as mail and pdftotext have it.
//
// Whether a text is wrapped is decided for the whole of it: when no line goes far beyond what fits a page or a mail
// and many come near the longest, line ends are no paragraph ends. A wrapped line ends a paragraph
// when it stays so short that the next line's first word had fitted, or when the next line starts with a number or a
// label.
#include "core/read/formats.h"

#include "core/read/block_builder.h"
#include "core/text/line_end.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <optional>
#include <unordered_set>

namespace resolute {

namespace {

// pdftotext -layout reaches some 110 columns with the Assembly's A4 pages; mail wraps at 72 to 80.
constexpr std::size_t widestWrapped = 130;

struct Line {
    std::string_view text; ///< without the blanks around it
    std::size_t indent = 0, width = 0; ///< code points
    int number = 0;
};

std::vector<Line> splitLines(std::string_view text)
{
    std::vector<Line> lines;
    for (int number = 1; !text.empty(); ++number) {
        const auto end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const auto first = line.find_first_not_of(" \t\f");
        const bool feed = line.find('\f') != std::string_view::npos;
        if (feed) lines.push_back({"\f", 0, 0, number});
        if (first == std::string_view::npos) {
            if (!feed) lines.push_back({{}, 0, 0, number});
            continue;
        }
        while (line.back() == ' ' || line.back() == '\t' || line.back() == '\f') line.remove_suffix(1);
        line.remove_prefix(first);
        lines.push_back({line, first, first + countCodePoints(line), number});
    }
    return lines;
}

/// The mail quotation mark "> " before every line goes.
void stripQuotation(std::vector<Line> &lines)
{
    const auto quoted = [](const Line &l) { return l.text.empty() || l.text.starts_with('>'); };
    if (!std::ranges::all_of(lines, quoted)) return;
    for (Line &l : lines) {
        const auto start = std::min(l.text.find_first_not_of("> "), l.text.size());
        l.text.remove_prefix(start);
    }
}

/// How wide lines are where they are wrapped. `whole`: most of them are, so that a short one ends its paragraph.
struct Wrapping {
    std::size_t width = 0; ///< 0: nothing is wrapped
    bool whole = false;
};

Wrapping wrapping(const std::vector<Line> &lines)
{
    std::vector<std::size_t> widths;
    for (const Line &l : lines)
        if (l.width > 0) widths.push_back(l.width);
    if (widths.size() < 4) return {};
    std::ranges::sort(widths);
    const std::size_t most = widths[widths.size() * 98 / 100];
    if (most > widestWrapped || widths.back() > widestWrapped * 2 || most < 40) return {};
    const auto near = std::ranges::count_if(widths, [&](std::size_t w) { return w * 100 >= most * 80; });
    return {most, static_cast<std::size_t>(near) * 3 >= widths.size()};
}

/// "12.", "(a)", "a)", "iv." and the like at the front: a paragraph begins.
bool startsWithMark(std::string_view text)
{
    const bool bracket = text.starts_with('(');
    std::size_t i = bracket ? 1 : 0;
    const std::size_t begin = i;
    const auto digit = [&] { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
    const auto letter = [&] { return i < text.size() && text[i] >= 'a' && text[i] <= 'z'; };
    while (digit()) ++i;
    if (i == begin)
        while (letter() && i - begin < 5) ++i;
    if (i == begin || i >= text.size() || i - begin > 4) return false;
    if (bracket) return text[i] == ')' && i + 1 < text.size() && text[i + 1] == ' ';
    const bool number = text[begin] >= '0' && text[begin] <= '9';
    return i + 1 < text.size() && (text[i] == ')' || (number && text[i] == '.')) && text[i + 1] == ' ';
}

/// The words of a text that no line's end parts.
class Words
{
public:
    explicit Words(std::string_view text)
    {
        const auto isPart = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-'; };
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t begin = at;
            while (at < text.size() && isPart(text[at])) ++at;
            if (at > begin && (begin == 0 || text[begin - 1] != '\n')) words_.insert(text.substr(begin, at - begin));
            if (at == begin) ++at;
        }
    }
    [[nodiscard]] bool contains(std::string_view word) const { return words_.contains(word); }

private:
    std::unordered_set<std::string_view> words_;
};

bool isRule(std::string_view text)
{
    return text.size() >= 3
        && (std::ranges::all_of(text, [](char c) { return c == '_'; }) || std::ranges::all_of(text, [](char c) { return c == '-'; }));
}

bool paragraphEndsBefore(const Line &line, const Line &next, const Wrapping &wrapped)
{
    const std::size_t width = wrapped.width;
    if (width == 0 || startsWithMark(next.text)) return true;
    if (!wrapped.whole) { // a short text, of which the head and the end are most
        const char last = line.text.back(), first = next.text.front();
        if (line.width * 10 < width * 8 || last == '.') return true;
        return !(first >= 'a' && first <= 'z') && first != '(' && !(last == ',' && first >= '0' && first <= '9');
    }
    const std::size_t firstWord = countCodePoints(next.text.substr(0, next.text.find(' ')));
    return line.width + 1 + firstWord + width / 10 < width;
}

} // namespace

Result<Source> readPlainText(std::string_view text, const std::string &, const Progress &)
{
    Source source;
    auto lines = splitLines(text);
    stripQuotation(lines);
    const Wrapping wrapped = wrapping(lines);
    std::optional<Words> words;
    BlockBuilder builder;
    bool open = false, goesOn = false;
    int blanks = 0;
    const auto finish = [&] {
        if (open) source.blocks.push_back(builder.take());
        open = false;
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        if (line.text.empty()) {
            finish();
            ++blanks;
            continue;
        }
        if (line.text == "\f" || isRule(line.text)) {
            finish();
            Block mark;
            mark.kind = line.text == "\f" ? BlockKind::pageBreak : BlockKind::rule;
            mark.place.lines = {{line.number, line.number}};
            source.blocks.push_back(std::move(mark));
            blanks = 0;
            continue;
        }
        if (!open) {
            Block block;
            block.blankBefore = blanks > 1;
            builder.start(std::move(block));
            open = true;
        } else if (!goesOn) builder.append(" ");
        blanks = 0;
        builder.cover(line.number, line.number);
        const bool followed = i + 1 < lines.size() && !lines[i + 1].text.empty() && lines[i + 1].text != "\f";
        const bool ends = followed && paragraphEndsBefore(line, lines[i + 1], wrapped);
        std::string_view front = line.text;
        goesOn = false;
        if (followed && !ends) { // a word that the end of the line parts
            const std::string_view next = lines[i + 1].text, parted = partedFront(front), back = partedBack(next);
            if (cutBehindMark(front, next)) goesOn = true;
            else if (!parted.empty() && !back.empty()) {
                goesOn = true;
                if (!words) words.emplace(text);
                if (!keepsHyphen(parted, back, [&](std::string_view word) { return words->contains(word); })) front.remove_suffix(1);
            }
        }
        builder.append(front);
        if (ends) finish();
    }
    finish();
    return source;
}

} // namespace resolute
