// SPDX-License-Identifier: GPL-3.0-or-later
// Running heads, page numbers, job numbers and bar codes that a conversion to Markdown or text left between paragraphs.
#include "core/structure/masthead_lines.h"
#include "core/structure/passes.h"

#include <algorithm>

namespace resolute {

namespace {

bool isDigits(std::string_view word, std::size_t least, std::size_t most)
{
    return word.size() >= least && word.size() <= most && word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "GE.20-12345", "20-12345", with the language behind it: "20-12345(E)".
bool isJobNumber(std::string_view word)
{
    const bool geneva = word.starts_with("GE.");
    if (geneva) word.remove_prefix(3);
    if (word.size() > 3 && word[word.size() - 3] == '(' && word.ends_with(')')) word.remove_suffix(3);
    return word.size() == 8 && word[2] == '-' && isDigits(word.substr(0, 2), 2, 2) && isDigits(word.substr(3), 5, 5);
}

/// What one word of such a line may be. `alone` words make a line furniture; the others stand beside them only.
struct Word {
    bool possible = false, alone = false;
};

Word wordOf(std::string_view word)
{
    if (isSymbol(word) && word.contains('/') && !word.ends_with('.')) return {true, true};
    if (isJobNumber(word)) return {true, true};
    const auto slash = word.find('/');
    if (slash != std::string_view::npos && isDigits(word.substr(0, slash), 1, 3) && isDigits(word.substr(slash + 1), 1, 3))
        return {true, true}; // "3/7"
    if (isDigits(word, 1, 3)) return {true, true};
    if (isDigits(word, 6, 8)) return {true, false}; // the date of release, ddmmyy
    if (word.size() == 3 && word.starts_with('(') && word.ends_with(')')) return {true, false};
    return {word == "|" || word == "–" || word == "-", false};
}

/// "*2012345*", also with blanks between the figures: the bar code's figures, with or without its asterisks.
bool isBarCode(std::string_view line)
{
    const bool starred = line.starts_with('*') && line.ends_with('*');
    if (line.find_first_not_of("0123456789 *") != std::string_view::npos) return false;
    const auto figures = std::ranges::count_if(line, [](char c) { return c >= '0' && c <= '9'; });
    return figures == 7 && (starred || !line.contains('*'));
}

bool isFurniture(const Block &block, const Lexicon &lexicon)
{
    constexpr std::size_t longest = 80;
    if ((block.kind != BlockKind::paragraph && block.kind != BlockKind::heading) || block.role != BlockRole::none) return false;
    if (block.text.empty() || block.text.size() > longest || !block.anchors.empty()) return false;
    if (std::ranges::any_of(block.styles, [](const StyledRange &s) { return has(s.style, Style::superscript); })) return false; // the body of a note
    const std::string line = oneLine(block.text);
    if (isBarCode(line) || lexicon.matches("page furniture", line)) return true;
    bool alone = false;
    for (std::string_view rest = line; !rest.empty();) {
        const auto end = std::min(rest.find(' '), rest.size());
        const Word word = wordOf(rest.substr(0, end));
        if (!word.possible) return false;
        alone = alone || word.alone;
        rest = trimmed(rest.substr(end));
    }
    return alone;
}

} // namespace

std::vector<std::string> takeFurniture(std::vector<Block> &blocks, const Lexicon &lexicon)
{
    std::vector<std::string> wordings;
    // A masthead has such lines as fields.
    const auto holdsClause = [&](const Block &b) {
        if (isEnactingClause(lexicon, b.text)) return true;
        return std::ranges::any_of(lexicon.words("enacting clauses"), [&](const std::string &clause) { return b.text.contains(clause); });
    };
    auto block = std::ranges::find_if(blocks, holdsClause);
    for (; block != blocks.end(); ++block) {
        if (!isFurniture(*block, lexicon)) continue;
        if (std::string line = oneLine(block->text); !std::ranges::contains(wordings, line)) wordings.push_back(std::move(line));
        *block = Block{};
        block->kind = BlockKind::pageBreak;
    }
    return wordings;
}

} // namespace resolute
