// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/html_write.h"

#include "core/read/html_notes.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <utility>

namespace resolute {

namespace {

constexpr std::string_view noBreak = "\u00A0";

bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

/// Letters to be shown; soft hyphens and zero-width marks of web pages are not.
bool isInvisible(std::string_view codePoint)
{
    return codePoint == "\u00AD" || codePoint == "\u200B" || codePoint == "\uFEFF" || codePoint == "\u2060";
}

} // namespace

void HtmlWriter::startBlock(BlockKind kind, int level)
{
    if (row_ || note_) {
        fresh_ = !block_.text.empty() && block_.text.back() != '\t';
        blank_ = false;
        return;
    }
    // A paragraph inside an item or a heading is that item: its label waits for the text.
    if (block_.text.empty() && !block_.label.empty() && kind == BlockKind::paragraph) return;
    endBlock();
    block_.kind = kind;
    block_.level = level;
    row_ = kind == BlockKind::tableRow;
}

void HtmlWriter::endBlock()
{
    if (row_ || note_) {
        fresh_ = !block_.text.empty() && block_.text.back() != '\t';
        blank_ = false;
        return;
    }
    flush();
}

void HtmlWriter::label(std::string_view printed, int depth)
{
    if (row_ || note_ || !block_.text.empty()) return;
    std::string mark;
    for (const char c : toNfc(printed))
        if (!isBlank(c)) mark += c;
    for (auto at = mark.find(noBreak); at != std::string::npos; at = mark.find(noBreak)) mark.erase(at, noBreak.size());
    if (mark.empty()) return;
    if (mark == "·" || mark == "o" || mark == "§" || mark == "\uF0B7") mark = "•"; // Word's bullets are letters of a symbol font
    block_.kind = BlockKind::listItem;
    block_.level = depth;
    block_.label = std::move(mark);
}

void HtmlWriter::put(std::string_view piece, Style style)
{
    const auto begin = static_cast<std::uint32_t>(block_.text.size());
    block_.text += piece;
    const auto end = static_cast<std::uint32_t>(block_.text.size());
    if (style == Style::none || piece.empty()) return;
    auto &styles = block_.styles;
    // A blank between two runs of the same style belongs to them.
    const bool goesOn = !styles.empty() && styles.back().style == style && begin - styles.back().range.end <= 1;
    if (goesOn) styles.back().range.end = end;
    else styles.push_back({{begin, end}, style});
}

void HtmlWriter::text(std::string_view raw, Style style, bool preformatted, int line)
{
    const std::string nfc = toNfc(raw);
    int at = line;
    for (std::size_t i = 0; i < nfc.size();) {
        if (nfc[i] == '\n') ++at;
        if (isBlank(nfc[i])) {
            if (preformatted && nfc[i] == '\n') lineBreak();
            else blank_ = true;
            ++i;
            continue;
        }
        const std::size_t size = codePointSize(nfc[i]);
        const std::string_view one = std::string_view(nfc).substr(i, size);
        i += size;
        if (isInvisible(one)) continue;
        if (one == noBreak && (block_.text.empty() || blank_ || block_.text.ends_with(noBreak) || i == nfc.size() || isBlank(nfc[i]))) {
            if (block_.text.ends_with(noBreak)) block_.text.resize(block_.text.size() - noBreak.size());
            for (StyledRange &s : block_.styles) s.range.end = std::min(s.range.end, static_cast<std::uint32_t>(block_.text.size()));
            blank_ = true; // several of them are a tab's worth of space
            continue;
        }
        if (fresh_) {
            put(row_ ? "\n" : " ", Style::none);
            fresh_ = blank_ = false;
        }
        if (blank_ && !block_.text.empty() && block_.text.back() != '\n' && block_.text.back() != '\t') put(" ", Style::none);
        blank_ = false;
        put(one, style);
        auto &lines = block_.place.lines;
        if (lines.empty()) lines.push_back({at, at});
        lines.back().last = std::max(lines.back().last, at);
    }
}

void HtmlWriter::lineBreak()
{
    blank_ = false;
    if (note_) {
        blank_ = true;
        return;
    }
    if (!block_.text.empty() && block_.text.back() != '\n') put("\n", Style::none);
}

void HtmlWriter::rule(int line)
{
    if (row_ || note_) return;
    endBlock();
    Block rule;
    rule.kind = BlockKind::rule;
    rule.place.lines = {{line, line}};
    to_.blocks.push_back(std::move(rule));
}

void HtmlWriter::anchor(const std::string &mark) { block_.anchors.push_back({mark, static_cast<std::uint32_t>(block_.text.size())}); }

void HtmlWriter::nextCell()
{
    blank_ = fresh_ = false;
    while (block_.text.ends_with('\n')) block_.text.pop_back();
    put("\t", Style::none);
}

void HtmlWriter::endRow()
{
    row_ = fresh_ = false;
    flush();
}

void HtmlWriter::startNote(const std::string &mark)
{
    endBlock();
    note_ = true;
    block_.kind = BlockKind::footnote;
    block_.label = mark;
}

void HtmlWriter::endNote(const std::string &mark, bool markLinked)
{
    note_ = fresh_ = false;
    const std::string_view text = block_.text;
    const std::size_t word = std::min({text.find(' '), text.find(noBreak), text.size()});
    if (!markLinked && htmlMark(text.substr(0, word)) == mark) {
        std::size_t begin = word;
        while (begin < text.size() && (text[begin] == ' ' || text.substr(begin).starts_with(noBreak)))
            begin += text[begin] == ' ' ? 1 : noBreak.size();
        const auto cut = static_cast<std::uint32_t>(begin);
        block_.text.erase(0, cut);
        for (StyledRange &s : block_.styles) s.range = {s.range.begin - std::min(s.range.begin, cut), s.range.end - std::min(s.range.end, cut)};
        for (FootnoteAnchor &a : block_.anchors) a.at -= std::min(a.at, cut);
    }
    flush();
}

void HtmlWriter::trimEnd()
{
    while (!block_.text.empty() && (isBlank(block_.text.back()) && !(block_.kind == BlockKind::tableRow && block_.text.back() == '\t')))
        block_.text.pop_back();
    const auto size = static_cast<std::uint32_t>(block_.text.size());
    for (StyledRange &s : block_.styles) s.range = {std::min(s.range.begin, size), std::min(s.range.end, size)};
    std::erase_if(block_.styles, [](const StyledRange &s) { return s.range.empty(); });
    for (FootnoteAnchor &a : block_.anchors) a.at = std::min(a.at, size);
}

void HtmlWriter::flush()
{
    trimEnd();
    const bool cells = block_.text.find_first_not_of('\t') != std::string::npos;
    if (cells) to_.blocks.push_back(std::exchange(block_, Block{}));
    else block_ = Block{};
    blank_ = fresh_ = row_ = false;
}

} // namespace resolute
