// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text: one paragraph a line, or hard-wrapped as mail and pdftotext have it.
//
// Whether a text is wrapped is decided for the whole of it: when no line goes far beyond what fits a page or a mail
// and many come near the longest, line ends are no paragraph ends. A wrapped line ends a paragraph
// when it stays so short that the next line's first word had fitted, or when the next line starts with a number or a
// label.
#include "core/read/formats.h"

#include "core/read/block_builder.h"
#include "core/text/utf8.h"

#include <algorithm>

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

std::size_t wrapWidth(const std::vector<Line> &lines)
{
    std::vector<std::size_t> widths;
    for (const Line &l : lines)
        if (l.width > 0) widths.push_back(l.width);
    if (widths.size() < 4) return 0;
    std::ranges::sort(widths);
    const std::size_t most = widths[widths.size() * 98 / 100];
    if (most > widestWrapped || widths.back() > widestWrapped * 2 || most < 40) return 0;
    const auto near = std::ranges::count_if(widths, [&](std::size_t w) { return w * 100 >= most * 80; });
    return static_cast<std::size_t>(near) * 3 >= widths.size() ? most : 0;
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

bool isRule(std::string_view text)
{
    return text.size() >= 3
        && (std::ranges::all_of(text, [](char c) { return c == '_'; }) || std::ranges::all_of(text, [](char c) { return c == '-'; }));
}

bool paragraphEndsBefore(const Line &line, const Line &next, std::size_t width)
{
    if (width == 0 || startsWithMark(next.text)) return true;
    const std::size_t firstWord = countCodePoints(next.text.substr(0, next.text.find(' ')));
    return line.width + 1 + firstWord + width / 10 < width;
}

} // namespace

Result<Source> readPlainText(std::string_view text, const std::string &, const Progress &)
{
    Source source;
    auto lines = splitLines(text);
    stripQuotation(lines);
    const std::size_t width = wrapWidth(lines);
    BlockBuilder builder;
    bool open = false;
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
        } else builder.append(" ");
        blanks = 0;
        builder.append(line.text);
        builder.cover(line.number, line.number);
        const bool last = i + 1 == lines.size();
        if (!last && !lines[i + 1].text.empty() && lines[i + 1].text != "\f" && paragraphEndsBefore(line, lines[i + 1], width)) finish();
    }
    finish();
    return source;
}

} // namespace resolute
