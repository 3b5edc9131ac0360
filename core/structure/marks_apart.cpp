// SPDX-License-Identifier: GPL-3.0-or-later
// A note whose mark a conversion put on a line of its own: "1", and below it "Resolution 60/251."
#include "core/structure/passes.h"

#include "core/text/raised.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace resolute {

namespace {

constexpr std::size_t longestMark = 3; // digits

/// The number in a block that is nothing else, however it is raised; 0 for any other.
int numberAlone(const Block &block)
{
    if (block.kind != BlockKind::paragraph || block.role != BlockRole::none || block.text.size() > 3 * longestMark) return 0;
    int value = 0;
    std::size_t digits = 0;
    for (const char32_t c : CodePoints(trimmed(block.text))) {
        const int digit = c >= U'0' && c <= U'9' ? static_cast<int>(c - U'0') : raisedDigit(c);
        if (digit < 0 || ++digits > longestMark) return 0;
        value = value * 10 + digit;
    }
    return value;
}

/// The note that would belong to it: a text that has an end, and goes on with no sentence and opens no paragraph.
bool mayBeNote(const Lexicon &lexicon, const Block &block)
{
    if (block.kind != BlockKind::paragraph || block.role != BlockRole::none || block.text.empty()) return false;
    if (numberAlone(block) != 0 || !isTerminated(block.text)) return false;
    const bool address = block.text.starts_with("www.") || block.text.starts_with("http");
    return (address || !startsLower(block.text)) && lexicon.lead(block.text).opening == Lexicon::Opening::none && !isNumberAlone(block.text);
}

/// Where the mark ends in a text from a place on: raised, or a figure at a word or behind its comma; behind other marks, also at
/// a number ("70/12"). npos where there is none.
std::size_t endOfMark(const Block &block, std::size_t from, const std::string &number, const std::string &raisedNumber, bool behindOthers)
{
    const std::string_view text = block.text;
    for (const StyledRange &s : block.styles)
        if (s.range.begin >= from && s.range.begin > 0 && has(s.style, Style::superscript) && trimmed(s.range.in(text)) == number) return s.range.end;
    if (const auto at = text.find(raisedNumber, from); at != std::string_view::npos && at > 0) return at + raisedNumber.size();
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    for (auto at = text.find(number, from); at != std::string_view::npos; at = text.find(number, at + 1)) {
        const std::size_t end = at + number.size();
        if (at == 0 || (end < text.size() && (isDigit(text[end]) || text[end] == '/'))) continue;
        const char before = text[at - 1];
        const bool atWord = (before >= 'a' && before <= 'z') || before == ',' || before == ';' || before == ')'
            || (before == '.' && end == text.size());
        const bool behindYear = at > 4 && text[at - 5] == ' ' && std::ranges::all_of(text.substr(at - 4, 4), isDigit);
        if (atWord || behindYear || (before & '\x80') != 0 || (behindOthers && isDigit(before))) return end;
    }
    return std::string_view::npos;
}

void join(Block &mark, Block &&note)
{
    const std::size_t front = mark.text.size() + 1;
    mark.text.append(" ").append(note.text);
    for (const StyledRange &s : note.styles)
        mark.styles.push_back({{s.range.begin + static_cast<std::uint32_t>(front), s.range.end + static_cast<std::uint32_t>(front)}, s.style});
    std::ranges::move(note.place.lines, std::back_inserter(mark.place.lines));
    std::ranges::move(note.place.areas, std::back_inserter(mark.place.areas));
}

} // namespace

void joinMarksApart(std::vector<Block> &blocks, const Lexicon &lexicon)
{
    int next = 1;
    std::size_t mark = 0, from = 0; // where the mark of the next note is looked for: behind the one before
    std::vector<std::size_t> taken;
    for (std::size_t i = 1; i + 1 < blocks.size(); ++i) {
        if (numberAlone(blocks[i]) != next || !mayBeNote(lexicon, blocks[i + 1])) continue;
        const std::string number = std::to_string(next), raisedNumber = raised(number);
        std::size_t end = std::string::npos;
        for (; mark < i; ++mark, from = 0) {
            if (!taken.empty() && taken.back() + 1 >= mark && taken.back() <= mark) continue; // the note before
            if (end = endOfMark(blocks[mark], from, number, raisedNumber, next > 1); end != std::string::npos) break;
        }
        if (end == std::string::npos) break; // numbers of pages
        from = end;
        taken.push_back(i);
        ++next;
        ++i;
    }
    if (taken.empty()) return;
    for (const std::size_t i : taken) {
        join(blocks[i], std::move(blocks[i + 1]));
        blocks[i + 1] = Block{};
    }
    std::erase_if(blocks, [](const Block &b) { return b.kind == BlockKind::paragraph && b.text.empty(); });
}

} // namespace resolute
