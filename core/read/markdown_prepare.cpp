// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/markdown_prepare.h"

#include "core/read/formats.h"
#include "core/read/markdown_emphasis.h"
#include "core/text/line_end.h"
#include "core/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <utility>

namespace resolute {

namespace {

bool isBlank(std::string_view line) { return line.find_first_not_of(" \t") == std::string_view::npos; }
bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// A run of asterisks in a block.
struct Run {
    std::size_t begin, size;
};

/// Where a block that is emphasised from end to end has to be cut: the run's offset and how much of it closes.
/// Empty if any text stands outside of emphasis.
std::vector<std::pair<Run, std::size_t>> gluePoints(std::string_view block)
{
    std::vector<std::pair<Run, std::size_t>> cuts;
    bool bold = false, italic = false;
    for (std::size_t i = 0; i < block.size();) {
        if (block[i] == '\\' && i + 1 < block.size()) {
            if (!bold && !italic) return {};
            i += 2;
            continue;
        }
        if (block[i] != '*') {
            if (!isSpace(block[i]) && !bold && !italic) return {};
            ++i;
            continue;
        }
        Run run{i, 0};
        while (i < block.size() && block[i] == '*') ++i, ++run.size;
        const bool glued = run.begin > 0 && i < block.size() && !isSpace(block[run.begin - 1]) && !isSpace(block[i]);
        if (run.size == 1) italic = !italic;
        else if (run.size == 2 && italic && !bold && glued) cuts.emplace_back(run, 1);
        else if (run.size == 2) bold = !bold;
        else if (run.size == 4 && bold && !italic && glued) cuts.emplace_back(run, 2);
        else if (run.size == 3 && glued && bold != italic) {
            cuts.emplace_back(run, bold ? 2 : 1);
            std::swap(bold, italic);
        } else if (run.size == 3 && bold == italic) bold = italic = !bold;
        else return {};
    }
    if (bold || italic) return {};
    return cuts;
}

/// The ways in which converters write a raised mark of a note, other than <sup>1</sup>.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> raised{
    {{"[^", "]"}, {"$^{", "}$"}, {"$^", "$"}, {"^", "^"}, {"<sup>[", "]</sup>"}, {"<sup>*", "*</sup>"}}};

/// Size of "[3]" or "\\[3\\]" at the front of `s` that is no link, 0 if there is none; `mark` is the number.
std::size_t squareNote(std::string_view s, std::string_view &mark)
{
    const std::size_t escape = s.starts_with('\\') ? 1 : 0;
    if (!s.substr(escape).starts_with('[')) return 0;
    const std::size_t begin = escape + 1, end = std::min(s.find_first_not_of("0123456789", begin), s.size());
    if (end == begin || end - begin > 3 || !s.substr(end).starts_with(escape ? "\\]" : "]")) return 0;
    const std::size_t size = end + escape + 1;
    if (s.substr(size).starts_with('(') || s.substr(size).starts_with('[')) return 0;
    mark = s.substr(begin, end - begin);
    return size;
}

/// Whether a text has its notes in squares: a line that begins with [1], and the mark within a line.
bool hasSquareNotes(std::string_view text)
{
    bool body = false, inText = false;
    for (auto at = text.find("[1"); at != std::string_view::npos && !(body && inText); at = text.find("[1", at + 1)) {
        const std::size_t begin = at > 0 && text[at - 1] == '\\' ? at - 1 : at;
        std::string_view mark;
        if (squareNote(text.substr(begin), mark) == 0 || mark != "1") continue;
        if (begin == 0 || text[begin - 1] == '\n') body = true;
        else inText = true;
    }
    return body && inText;
}

/// Size of a raised mark at the front of `s`, 0 if there is none; `mark` is what stands in it. `inSquares`: so is "[1]".
std::size_t raisedNote(std::string_view s, std::string_view &mark, bool inSquares)
{
    if (inSquares)
        if (const std::size_t size = squareNote(s, mark)) return size;
    for (const auto &[open, close] : raised) {
        if (!s.starts_with(open)) continue;
        const bool stars = open.ends_with('*'); // they are the mark
        const std::size_t begin = open.size() - (stars ? 1 : 0);
        const auto end = stars ? s.find("</sup>", begin) : s.find(close, begin);
        if (end == std::string_view::npos || end <= begin || end - begin > 5) continue;
        mark = s.substr(begin, end - begin);
        if (!std::ranges::all_of(mark, [](char c) { return isDigit(c) || c == '*' || (c >= 'a' && c <= 'z'); })) continue;
        return stars ? end + std::string_view("</sup>").size() : end + close.size();
    }
    return 0;
}

bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isLetter(char c) { return isLower(c) || (c >= 'A' && c <= 'Z'); }

/// Lines this long are paragraphs, not parts of one that was wrapped.
constexpr std::size_t unwrapped = 120;
/// Where so many lines of a text are so long, none of them is wrapped: each is a paragraph, the short ones too.
constexpr std::size_t manyLong = 4;

/// Letters of two bytes are as wide as those of one; Chinese characters say as much as three.
std::size_t widthOf(std::string_view line)
{
    if (line.size() < unwrapped) return line.size(); // it can only be less
    const auto wide = std::ranges::count_if(line, [](char c) { return (c & '\xE0') == '\xC0'; });
    return line.size() - static_cast<std::size_t>(wide);
}

bool linesAreParagraphs(std::string_view text)
{
    std::size_t longLines = 0, lines = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        lines += !isBlank(text.substr(0, end));
        longLines += widthOf(text.substr(0, end)) >= unwrapped;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return longLines >= manyLong && longLines * 5 >= lines;
}

/// Ways to write the raised mark of a note in letters: ¹, <sup>1</sup>, [^1].
constexpr std::array<std::string_view, 12> raisedMarks{"\u00B9", "\u00B2", "\u00B3", "\u2070", "\u2074", "\u2075", "\u2076", "\u2077", "\u2078",
    "\u2079", "<sup>", "[^"};

bool beginsWithMark(std::string_view line)
{
    return line.starts_with("\\*") || std::ranges::any_of(raisedMarks, [line](std::string_view m) { return line.starts_with(m); });
}

/// "its outcome document,³" without the mark.
std::string_view withoutLastMark(std::string_view line)
{
    constexpr std::size_t longest = 16; // <sup>123</sup>
    const auto tail = line.substr(line.size() - std::min(line.size(), longest));
    const auto at = std::ranges::min(raisedMarks, {}, [&](std::string_view m) { return std::min(tail.find(m), tail.size()); });
    const auto begin = tail.find(at);
    if (begin == std::string_view::npos) return line;
    const auto mark = tail.substr(begin);
    const bool whole = at.front() == '<' ? mark.ends_with("</sup>") && mark.find("</sup>") + 6 == mark.size()
        : at.front() == '['              ? mark.ends_with(']')
                                         : mark.find(' ') == std::string_view::npos;
    return whole ? line.substr(0, line.size() - mark.size()) : line;
}

/// Size of "(a) ", "(iv)", "a) " and "ii. " at the front of a line, 0 for none.
std::size_t labelSize(std::string_view line)
{
    if (line.substr(0, 7).find_first_of(").") == std::string_view::npos) return 0; // nearly every line
    const std::size_t begin = line.starts_with('(') ? 1 : 0;
    const auto end = std::min(line.find_first_not_of(begin == 1 ? "abcdefghijklmnopqrstuvwxyz0123456789" : "abcdefghijklmnopqrstuvwxyz", begin),
        line.size());
    const bool roman = line.substr(begin, end - begin).find_first_not_of("ivxl") == std::string_view::npos;
    if (end == begin || end - begin > (roman ? 5 : 2) || end >= line.size()) return 0;
    if (line[end] != ')' && (begin == 1 || line[end] != '.')) return 0;
    if (begin == 0 && line[end] == '.' && end - begin > 1 && !roman) return 0;
    return line.substr(end + 1).starts_with(' ') || (begin == 1 && end + 1 < line.size()) ? end + 1 : 0;
}

/// Ends as the paragraph before an item does: with a colon or a semicolon, a short word like "and" behind it.
bool endsItem(std::string_view line)
{
    constexpr std::size_t longestWord = 6; // " and", in Cyrillic " и"
    while (!line.empty() && std::string_view(" \t*_").contains(line.back())) line.remove_suffix(1);
    if (line.ends_with(':') || line.ends_with(';')) return true;
    const auto blank = line.rfind(' ');
    return blank != std::string_view::npos && blank > 0 && line.size() - blank <= longestWord && (line[blank - 1] == ';' || line[blank - 1] == ',')
        && isLetter(line.back());
}

/// "2. *Decides*", "2. Decides" at the front of a line.
bool isNumbered(std::string_view line)
{
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    if (digits == 0 || digits > 3) return false;
    line.remove_prefix(digits + (line.substr(digits).starts_with('\\') ? 1 : 0));
    if (!line.starts_with(". ")) return false;
    const auto word = std::min(line.find_first_not_of(" *_", 1), line.size());
    return word < line.size() && !isDigit(line[word]) && !isLower(line[word]);
}

/// "*Recalling* its": opening words that are set off, a capital letter first, at the front of a line.
bool beginsWithOpening(std::string_view line)
{
    constexpr std::size_t longestLead = 60;
    const char mark = line.front();
    if (mark != '*' && mark != '_') return false;
    const std::size_t marks = std::min(line.find_first_not_of(mark), line.size());
    if (marks > 1 || marks >= line.size() || line[marks] < 'A' || line[marks] > 'Z') return false;
    const auto close = line.find(mark, marks);
    return close != std::string_view::npos && close > 3 && close < longestLead && line[close - 1] != ' ' && line.substr(close + 1).starts_with(' ');
}

/// The same in letters that are not Latin: behind a comma or the like. Small ones begin only what is set off.
bool beginsInOtherLetters(std::string_view before, std::string_view line)
{
    const std::size_t marks = std::min(line.find_first_not_of("*_"), line.size());
    if (marks == line.size() || marks > 2 || (line[marks] & '\x80') == 0) return false;
    const auto c = static_cast<UChar32>(codePointAt(line, marks));
    if (!u_isalpha(c) || (u_isULowercase(c) && marks == 0)) return false;
    before = withoutLastMark(before);
    while (!before.empty() && std::string_view(" \t*_").contains(before.back())) before.remove_suffix(1);
    constexpr std::array<std::string_view, 9> ends{",", ";", ":", "\u060C", "\u061B", "\uFF0C", "\uFF1B", "\uFF1A", "\u3002"};
    return std::ranges::any_of(ends, [before](std::string_view end) { return before.ends_with(end); });
}

/// A line that begins a paragraph behind one that ends it, though no blank line parts them: emphasised opening words, a
/// number or a label behind a comma or the like, where lines are paragraphs; where all are, any capital letter.
bool beginsParagraph(std::string_view before, std::string_view line, bool allAre)
{
    const std::string_view front = line.substr(std::min(line.find_first_not_of(" \t"), line.size()));
    if (front.empty()) return false;
    // Whatever the lines are: an item behind what announces it, opening words behind the end of a paragraph.
    if ((labelSize(front) > 0 || isNumbered(front)) && endsItem(before)) return true;
    if (const auto end = before.find_last_not_of(" \t");
        end != std::string_view::npos && (before[end] == ',' || before[end] == ';') && beginsWithOpening(front))
        return true;
    const bool isLong = std::max(widthOf(before), widthOf(line)) >= unwrapped;
    if (!allAre && !isLong) return false;
    if (allAre && isLong && beginsInOtherLetters(before, line)) return true;
    if (allAre && (beginsWithMark(line) || beginsWithMark(before))) return true; // the text of a note
    if (allAre) before = withoutLastMark(before);
    const auto last = before.find_last_not_of(allAre ? " \t*_" : " \t");
    if (last == std::string_view::npos || std::string_view(",;.:").find(before[last]) == std::string_view::npos) return false;
    if (allAre && before[last] == '.' && (isDigit(line[0]) || std::string_view("*_[\\").contains(line[0]))) return true; // *49th plenary meeting*
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    if (digits > 0 && digits <= 3 && (line.substr(digits).starts_with(". ") || line.substr(digits).starts_with("\\. "))) return true;
    if (line.size() > 4 && line[0] == '(' && isLower(line[1]) && (line[2] == ')' || line[3] == ')')) return true;
    if (allAre && isLong && line[0] >= 'A' && line[0] <= 'Z' && !before.ends_with("  ")) return true;
    constexpr std::size_t longestLead = 60;
    if (line[0] != '*' && line[0] != '_') return false;
    if (allAre && line.size() > 1 && line[1] >= 'A' && line[1] <= 'Z') return true; // in italics as a whole
    const auto close = line.find(line[0], 1);
    return close != std::string_view::npos && close > 3 && close < longestLead && line[1] >= 'A' && line[1] <= 'Z' && close + 1 < line.size()
        && line[close + 1] == ' ';
}

/// "{2}------", "\newpage": what converters write between pages.
bool isPageMark(std::string_view line)
{
    while (!line.empty() && isSpace(line.back())) line.remove_suffix(1);
    if (line == "\\newpage" || line == "\\pagebreak" || line == "<div style=\"page-break-after: always;\"></div>" || line == "<!-- PageBreak -->")
        return true;
    const auto close = line.starts_with('{') ? line.find('}') : std::string_view::npos;
    if (close == std::string_view::npos || close < 2 || close > 5 || line.size() < close + 4) return false;
    return std::ranges::all_of(line.substr(1, close - 1), isDigit) && line.find_first_not_of('-', close + 1) == std::string_view::npos;
}

/// Size of the number in a line that is nothing else, its mark excluded: "12.", "3)". 0 where there is more.
std::size_t numberAlone(std::string_view line)
{
    const auto digits = std::min(line.find_first_not_of("0123456789"), line.size());
    const bool alone = digits > 0 && digits <= 3 && digits < line.size() && (line[digits] == '.' || line[digits] == ')')
        && isBlank(line.substr(digits + 1));
    return alone ? digits : 0;
}

/// "```markdown" and "~~~": programs that answer in Markdown put a text between such lines. Resolutions have no code.
bool isFence(std::string_view line)
{
    while (!line.empty() && isSpace(line.back())) line.remove_suffix(1);
    if (!line.starts_with("```") && !line.starts_with("~~~")) return false;
    return std::ranges::all_of(line.substr(std::min(line.find_first_not_of(line.front()), line.size())), isLetter);
}

/// Size of "> " at the front of a line.
std::size_t quotationMark(std::string_view line)
{
    const std::size_t begin = line.find_first_not_of(' ');
    if (begin > 3 || line[begin] != '>') return 0; // npos, too
    return begin + (line.substr(begin).starts_with("> ") ? 2 : 1);
}

/// A text that is quoted from end to end is no quotation in a text.
bool isQuotation(std::string_view text)
{
    bool any = false;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = text.substr(0, end);
        if (!isBlank(line) && quotationMark(line) == 0) return false;
        any = any || !isBlank(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return any;
}

class Preparer
{
public:
    explicit Preparer(std::string_view text) : whole_(text), lineIsParagraph_(linesAreParagraphs(text)), squares_(hasSquareNotes(text))
    {
        out_.text.reserve(text.size() + 64);
        quoted_ = isQuotation(text);
        lines(text);
    }
    PreparedMarkdown take() { return std::move(out_); }

private:
    void lines(std::string_view text)
    {
        std::vector<std::string_view> block;
        int line = 1;
        while (!text.empty()) {
            const auto end = std::min(text.find('\n'), text.size());
            auto current = text.substr(0, end);
            text.remove_prefix(std::min(end + 1, text.size()));
            if (quoted_) current.remove_prefix(quotationMark(current));
            if (isPageMark(current)) {
                flush(block, line - static_cast<int>(block.size()));
                for (const std::string_view part : {"", "---", ""}) write(part, line);
            } else if (isBlank(current) || isFence(current)) {
                flush(block, line - static_cast<int>(block.size()));
                write(current.substr(0, 0), line);
            } else {
                if (!block.empty() && beginsParagraph(block.back(), current, lineIsParagraph_)) {
                    flush(block, line - static_cast<int>(block.size()));
                    write({}, line);
                }
                block.push_back(current);
            }
            ++line;
        }
        flush(block, line - static_cast<int>(block.size()));
    }

    void flush(std::vector<std::string_view> &block, int firstLine)
    {
        if (block.empty()) return;
        const std::string_view whole(block.front().begin(), block.back().end()); // of one text
        const auto cuts = whole.find("**") == std::string_view::npos ? std::vector<std::pair<Run, std::size_t>>{} : gluePoints(whole);
        auto cut = cuts.begin();
        std::size_t taken = 0; // of a line, by the one before
        for (std::size_t i = 0; i < block.size(); ++i) {
            if (cuts.empty()) {
                const std::string_view line = block[i].substr(std::min(taken, block[i].size()));
                const std::string rest = i + 1 < block.size() ? restOfWord(line, block[i + 1]) : std::string();
                taken = rest.empty() ? 0 : block[i + 1].find_first_not_of(" \t") + rest.size();
                if (rest.empty()) {
                    if (i == 0 || !isBlank(line)) write(line, firstLine + static_cast<int>(i));
                } else write(std::string(line.substr(0, line.size() - (keepsLineEnd(line, rest) ? 0 : 1))) + rest, firstLine + static_cast<int>(i));
                continue;
            }
            const int line = firstLine + static_cast<int>(i);
            const auto lineEnd = static_cast<std::size_t>(block[i].data() + block[i].size() - whole.data());
            auto at = static_cast<std::size_t>(block[i].data() - whole.data());
            for (; cut != cuts.end() && cut->first.begin < lineEnd; ++cut) {
                const auto split = cut->first.begin + cut->second;
                write(whole.substr(at, split - at), line);
                write({}, line);
                at = split;
            }
            write(whole.substr(at, lineEnd - at), line);
        }
        block.clear();
    }

    void write(std::string_view line, int originalLine)
    {
        out_.lineStarts.push_back(out_.text.size());
        out_.originalLines.push_back(originalLine);
        // Markdown would take it for an item of a list without text, and lose it.
        if (const auto digits = numberAlone(line); digits > 0) {
            out_.text.append(line.substr(0, digits)).append("\\").append(line.substr(digits)).append("\n");
            return;
        }
        std::string upright, plain, tight, within;
        if (line.find('_') != std::string_view::npos) {
            within = withStarsWithin(line);
            line = within;
        }
        if (isBehindBlank(line, '*') || isBehindBlank(line, '_')) {
            tight = withTightEmphasis(line);
            line = tight;
        }
        if (line.find("*<sup>") != std::string_view::npos) {
            upright = withUprightMarks(line);
            line = upright;
        }
        if (line.find("*,*") != std::string_view::npos || line.find("*;*") != std::string_view::npos) {
            plain = withoutSlantedMarks(line);
            line = plain;
        }
        if (!(squares_ && line.find('[') != std::string_view::npos) && line.find('^') == std::string_view::npos
            && line.find("<sup>[") == std::string_view::npos && line.find("<sup>*") == std::string_view::npos)
            out_.text += line;
        else writeNotes(line);
        out_.text += '\n';
    }

    void writeNotes(std::string_view line)
    {
        bool first = true;
        while (!line.empty()) {
            std::string_view mark;
            const std::size_t size = raisedNote(line, mark, squares_);
            if (size == 0) {
                out_.text += line.front();
                first = first && (isSpace(line.front()) || line.front() == '>');
                line.remove_prefix(1);
                continue;
            }
            out_.text += "<sup>";
            for (const char c : mark) out_.text.append(c == '*' ? "\\" : "").append(1, c);
            out_.text += "</sup>";
            const bool definition = first && (line.starts_with("[") || line.starts_with("\\["));
            line.remove_prefix(size);
            if (definition && line.starts_with(':')) line.remove_prefix(1);
            first = false;
        }
    }

    /// What the next line begins with, if it goes on with a word that was parted at the end of this one.
    static std::string restOfWord(std::string_view line, std::string_view next)
    {
        if (line.empty() || (line.back() != '-' && line.back() != '/' && (line.back() & '\x80') == 0)) return {}; // nearly every line
        const auto begin = next.find_first_not_of(" \t");
        if (begin == std::string_view::npos) return {};
        const bool parted = line.size() > 2 && line.back() == '-' && isLower(line[line.size() - 2]) && !partedBack(next.substr(begin)).empty();
        if (!parted && !cutBehindMark(line, next.substr(begin))) return {};
        return std::string(next.substr(begin, next.find_first_of(" \t", begin) - begin));
    }

    [[nodiscard]] bool keepsLineEnd(std::string_view line, std::string_view rest) const
    {
        if (cutBehindMark(line, rest)) return true;
        const std::string_view back = rest.substr(0, static_cast<std::size_t>(std::ranges::find_if_not(rest, isLetter) - rest.begin()));
        return keepsHyphen(partedFront(line), back, [this](std::string_view word) { return standsAsWord(whole_, word); });
    }

    std::string_view whole_;
    bool lineIsParagraph_;
    bool squares_;        ///< notes have marks like [1]
    bool quoted_ = false; ///< all of it, as mail quotes
    PreparedMarkdown out_;
};

/// Offset after "12." or "(a)" and blanks at the front of a line.
std::size_t skipNumber(std::string_view line)
{
    std::size_t i = line.find_first_not_of(" \t>");
    if (i == std::string_view::npos) return line.size();
    std::size_t n = i;
    while (n < line.size() && isDigit(line[n])) ++n;
    if (n > i && line.substr(n).starts_with("\\.")) ++n;
    if (n > i && n < line.size() && (line[n] == '.' || line[n] == ')')) i = n + 1;
    for (bool blank = true; blank;) {
        blank = false;
        for (const std::string_view space : {" ", "\t", "\u00A0", "\u2002", "\u2003"})
            if (line.substr(i).starts_with(space)) {
                i += space.size();
                blank = true;
            }
    }
    return std::min(i, line.size());
}

bool lineLooksLikeMarkdown(std::string_view line)
{
    const std::string_view rest = line.substr(skipNumber(line));
    const auto hashes = rest.find_first_not_of('#');
    if (hashes >= 1 && hashes <= 6 && hashes != std::string_view::npos && rest[hashes] == ' ') return true;
    if (line.find("<sup>") != std::string_view::npos || line.find("\\*") != std::string_view::npos || line.find("[^") != std::string_view::npos
        || line.find("$^") != std::string_view::npos)
        return true;
    for (const std::string_view tag : {"</i>", "</em>", "</b>", "</strong>"}) // emphasis of a converter that has none of its own
        if (line.find(tag) != std::string_view::npos) return true;
    if (const auto link = line.find("]("); link != std::string_view::npos && line.find(')', link) != std::string_view::npos) return true;
    if (rest.empty() || (rest.front() != '*' && rest.front() != '_')) return false;
    const char mark = rest.front();
    const auto marks = rest.find_first_not_of(mark);
    if (marks > 3 || isSpace(rest[marks])) return false; // npos, too
    const auto close = rest.find(mark, marks); // "*Recalling*" and "_Recalling_", but not "* a note" nor "*note"
    return close != std::string_view::npos && !isSpace(rest[close - 1]);
}

} // namespace

int PreparedMarkdown::lineAt(std::size_t offset) const
{
    const auto next = std::ranges::upper_bound(lineStarts, offset);
    return next == lineStarts.begin() ? 1 : originalLines[static_cast<std::size_t>(next - lineStarts.begin()) - 1];
}

PreparedMarkdown prepareMarkdown(std::string_view text) { return Preparer(text).take(); }

bool looksLikeMarkdown(std::string_view text)
{
    // Enough for any official text; what is longer shows its kind by then.
    text = text.substr(0, 1 << 20);
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        if (lineLooksLikeMarkdown(text.substr(0, end))) return true;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return false;
}

} // namespace resolute
