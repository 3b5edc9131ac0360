// SPDX-License-Identifier: GPL-3.0-or-later
// Running heads, page numbers, job numbers and bar codes that a conversion to Markdown or text left between paragraphs.
#include "core/structure/masthead_lines.h"
#include "core/structure/passes.h"

#include "core/text/fold.h"

#include <algorithm>
#include <span>

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
    if (word.size() > 1 && word.front() == '/' && isDigits(word.substr(1), 1, 3)) return {true, false}; // "3 /7"
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

/// A line without the symbols at both its ends, and without the page numbers.
std::string_view withoutSymbols(std::string_view line, bool pages = true)
{
    const auto goes = [pages](std::string_view word) { return pages ? wordOf(word).possible : isSymbol(word) && word.contains('/'); };
    for (bool any = true; any && !line.empty();) {
        any = false;
        const auto first = line.substr(0, line.find(' ')), last = line.substr(line.rfind(' ') + 1);
        if (goes(first)) line = trimmed(line.substr(first.size())), any = true;
        else if (goes(last)) line = trimmed(line.substr(0, line.size() - last.size())), any = true;
    }
    return line;
}

/// "- 2 -": the number of a page, which Markdown takes for an item of a list.
bool isPageItem(const Block &block)
{
    return block.kind == BlockKind::listItem && block.label == "-" && block.text.ends_with(" -")
        && isDigits(block.text.substr(0, block.text.size() - 2), 1, 3);
}

bool isFurniture(const Block &block, const Lexicon &lexicon)
{
    constexpr std::size_t longest = 80;
    if (isPageItem(block)) return true;
    if ((block.kind != BlockKind::paragraph && block.kind != BlockKind::heading) || block.role != BlockRole::none) return false;
    if (block.text.empty() || block.text.size() > longest || !block.anchors.empty()) return false;
    if (std::ranges::any_of(block.styles, [](const StyledRange &s) { return has(s.style, Style::superscript); })) return false; // the body of a note
    const std::string line = oneLine(block.text);
    if (isBarCode(line) || lexicon.matches("page furniture", line) || lexicon.matches("page furniture", withoutSymbols(line, false))) return true;
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

/// The titles in a masthead as a running head has them: letters made small, without the number of the resolution.
std::vector<std::string> titlesOf(std::span<const Block> masthead)
{
    constexpr std::size_t shortest = 12, mostLines = 60; // bytes: "Trade" may be a heading; what has more lines is no masthead
    std::vector<std::string> out;
    if (masthead.size() > mostLines) return out;
    for (const Block &block : masthead) {
        std::string line = oneLine(block.text);
        const auto blank = line.find(' ');
        if (blank != std::string::npos && (line[0] >= '0' && line[0] <= '9') && line.find('/') < blank) line = trimmed(line.substr(blank));
        if (line.size() >= shortest) out.push_back(foldCase(line));
    }
    return out;
}

/// The title at the head of a page, alone or beside the symbol. Alone it is a running head only where it cuts a sentence, where a page
/// ends beside it, or where it stands again: an annex may be called what its resolution is.
class RunningHeads
{
public:
    RunningHeads(std::span<Block> masthead, std::span<Block> body) : titles_(titlesOf(masthead)), body_(body)
    {
        for (const Block &block : body_) count_ += isTitle(block);
    }
    [[nodiscard]] bool contains(std::size_t at) const
    {
        if (count_ == 0 || !isTitle(body_[at])) return false;
        const std::string line = oneLine(body_[at].text);
        if (count_ > 1 || withoutSymbols(line).size() < line.size()) return true;
        const auto isEnd = [&](std::size_t i) {
            return i < body_.size() && (body_[i].kind == BlockKind::pageBreak || body_[i].kind == BlockKind::rule);
        };
        const bool cuts = at > 0 && !body_[at - 1].text.empty() && !isTerminated(body_[at - 1].text) && !endsWithComma(body_[at - 1].text)
            && body_[at - 1].kind != BlockKind::heading;
        return cuts || isEnd(at + 1) || (at > 0 && isEnd(at - 1));
    }

private:
    /// One of the titles, or beside a symbol the front of one.
    [[nodiscard]] bool isTitle(const Block &block) const
    {
        constexpr std::size_t longest = 400, enough = 20; // bytes
        const bool line = block.kind == BlockKind::paragraph || block.kind == BlockKind::heading || block.kind == BlockKind::tableRow;
        if (!line || block.role != BlockRole::none || block.text.size() > longest || !block.anchors.empty()) return false;
        // Nearly every paragraph is told by its length or its first letter; the rest takes time.
        const bool symbol = block.text.contains('/');
        const auto asLong = [&](const std::string &title) {
            return block.text.size() + 8 > title.size() ? block.text.size() < title.size() + (symbol ? 60 : 8) : symbol;
        };
        if (!std::ranges::any_of(titles_, asLong)) return false;
        const std::string whole = oneLine(block.text);
        const std::string_view head = withoutSymbols(whole);
        const bool besideSymbol = head.size() < whole.size() && head.size() >= enough;
        const auto first = static_cast<char>(head.empty() ? 0 : head[0] >= 'A' && head[0] <= 'Z' ? head[0] + 32 : head[0]);
        const auto mayBe = [&](const std::string &title) {
            if ((first & '\x80') == 0 && title[0] != first) return false;
            return head.size() + 8 > title.size() ? head.size() < title.size() + 8 : besideSymbol;
        };
        if (!std::ranges::any_of(titles_, mayBe)) return false;
        const std::string folded = foldCase(head);
        return std::ranges::any_of(titles_, [&](const std::string &t) { return t == folded || (besideSymbol && t.starts_with(folded)); });
    }

    std::vector<std::string> titles_;
    std::span<Block> body_;
    std::size_t count_ = 0;
};

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
    const auto clause = block;
    const RunningHeads heads({blocks.begin(), clause}, {clause, blocks.end()});
    for (; block != blocks.end(); ++block) {
        if (!isFurniture(*block, lexicon) && !heads.contains(static_cast<std::size_t>(block - clause))) continue;
        if (std::string line = oneLine(block->text); !std::ranges::contains(wordings, line)) wordings.push_back(std::move(line));
        *block = Block{};
        block->kind = BlockKind::pageBreak;
    }
    return wordings;
}

} // namespace resolute
