// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/pdf_furniture.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace resolute {

namespace {

/// Furniture stands within this share of the page's height from its top or foot: an inch and a half of eleven or twelve.
constexpr double margin = 0.14;
/// The same words at the same height, within two points, on three pages or on half of them are no text.
constexpr double sameHeight = 2;
constexpr std::size_t enoughPages = 3;
constexpr double largerThanText = 1.05; // a title

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Takes a run of digits off the front; how many there were.
std::size_t takeDigits(std::string_view &text)
{
    const auto end = static_cast<std::size_t>(std::ranges::find_if_not(text, isDigit) - text.begin());
    text.remove_prefix(end);
    return end;
}

bool take(std::string_view &text, std::string_view front)
{
    if (!text.starts_with(front)) return false;
    text.remove_prefix(front.size());
    return true;
}

std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

/// "(E)", "(F)", "(A, C, E, F, R, S)": the languages of a job number.
bool takeLanguages(std::string_view &text)
{
    if (!text.starts_with('(')) return false;
    const auto end = text.find(')');
    if (end > 20) return false; // none, or too far away
    const std::string_view inner = text.substr(1, end - 1);
    if (inner.empty() || !std::ranges::all_of(inner, [](char c) { return (c >= 'A' && c <= 'Z') || c == ',' || c == ' ' || c == '/'; })) return false;
    text.remove_prefix(end + 1);
    return true;
}

bool isStarredNumber(std::string_view text)
{
    if (text.size() < 8 || !text.starts_with('*') || !text.ends_with('*')) return false;
    text = text.substr(1, text.size() - 2);
    return std::ranges::all_of(text, [](char c) { return isDigit(c) || (c >= 'A' && c <= 'Z') || c == '-' || c == '.'; });
}

/// The page's own number becomes '#', so that it does not make a running foot different on every page.
std::string pattern(const PdfLine &line)
{
    const std::string text = line.text(), number = std::to_string(line.page);
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        if (!isDigit(text[i])) {
            out += text[i++];
            continue;
        }
        std::string_view rest = std::string_view(text).substr(i);
        const std::size_t n = takeDigits(rest);
        out += text.compare(i, n, number) == 0 ? "#" : text.substr(i, n);
        i += n;
    }
    return out;
}

enum class Edge { none, top, foot };

Edge edgeOf(const PdfLine &line, const PdfLayout &layout)
{
    const double height = layout.height(line.page);
    if (line.box.y1 < margin * height) return Edge::top;
    if (line.box.y0 > (1 - margin) * height) return Edge::foot;
    return Edge::none;
}

/// Heights at which the same wording stands on many pages, for each wording.
class Repeated
{
public:
    Repeated(const std::vector<PdfLine> &lines, const PdfLayout &layout)
    {
        for (const PdfLine &line : lines)
            if (const Edge edge = edgeOf(line, layout); edge == Edge::foot || (edge == Edge::top && line.page > 1))
                at_[pattern(line)].emplace(line.page, line.baseline);
        // A title may be set in several lines.
        const PdfLine *before = nullptr;
        for (const PdfLine &line : lines) {
            if (line.page > 1) break;
            const bool large = line.size > largerThanText * layout.bodySize;
            const bool goesOn = large && before != nullptr && std::abs(line.size - before->size) < 0.5
                && line.baseline - before->baseline < 2 * line.size;
            if (goesOn) titles_.back().first += ' ' + line.text();
            else if (large) titles_.emplace_back(line.text(), line.size);
            before = large ? &line : nullptr;
        }
        needed_ = std::clamp((layout.heights.size() + 2) / 3, std::size_t{2}, enoughPages);
    }
    /// What the first page says large and a later one says small at its head.
    [[nodiscard]] bool isTitle(const PdfLine &line) const
    {
        constexpr std::size_t longEnough = 12; // "Annex" may well head two pages
        const std::string text = line.text();
        return text.size() >= longEnough
            && std::ranges::any_of(titles_, [&](const auto &title) { return title.first == text && line.size < title.second; });
    }
    [[nodiscard]] bool contains(const PdfLine &line) const
    {
        const auto found = at_.find(pattern(line));
        if (found == at_.end()) return false;
        std::set<int> pages;
        for (const auto &[page, baseline] : found->second)
            if (std::abs(baseline - line.baseline) < sameHeight) pages.insert(page);
        return pages.size() >= needed_;
    }

private:
    std::map<std::string, std::set<std::pair<int, double>>> at_;
    std::vector<std::pair<std::string, double>> titles_; ///< of the first page, with their sizes
    std::size_t needed_ = enoughPages;
};

/// The lines of one page, [begin, end).
using PageLines = std::span<PdfLine>;

/// A running head ends where the text begins: behind the last row of the top margin that is followed by a gap, or
/// by another type size. It is one only if it has a symbol, a page number or words that other pages repeat.
void markHead(PageLines lines, const PdfLayout &layout, const Repeated &repeated)
{
    std::size_t end = 0;
    for (std::size_t i = 0; i < lines.size() && edgeOf(lines[i], layout) == Edge::top; ++i) {
        if (i + 1 == lines.size()) {
            end = i + 1;
            break;
        }
        const double step = lines[i + 1].baseline - lines[i].baseline;
        if (step < 0.5 * lines[i].size) continue; // the same row
        const bool otherSize = std::abs(lines[i + 1].size - lines[i].size) > 0.07 * layout.bodySize;
        if (step > 1.6 * std::max(lines[i].size, lines[i + 1].size) || (otherSize && lines[i].size < lines[i + 1].size)) {
            end = i + 1;
            break;
        }
    }
    const auto isHead = [&](const PdfLine &line) {
        const std::string text = line.text();
        return isSymbolAlone(text) || isPageNumber(text) || repeated.contains(line) || repeated.isTitle(line);
    };
    const PageLines head = lines.first(end);
    if (std::ranges::any_of(head, isHead))
        for (PdfLine &line : head) line.part = PdfPart::furniture;
}

/// A page number and a job number beside each other, too near to be two sides of a row.
bool isFootLine(std::string_view text)
{
    if (isJobLine(text) || isPageNumber(text)) return true;
    const auto blank = text.find(' ');
    if (blank == std::string_view::npos) return false;
    const auto front = text.substr(0, blank), back = text.substr(blank + 1);
    return (isJobLine(front) && isPageNumber(back)) || (isPageNumber(front) && isJobLine(back));
}

/// The lowest rows of a page, up to the first that is text or a note.
void markFoot(PageLines lines, const PdfLayout &layout, const Repeated &repeated)
{
    bool lowest = true;
    for (std::size_t i = lines.size(); i-- > 0;) {
        PdfLine &line = lines[i];
        if (edgeOf(line, layout) != Edge::foot) break;
        const std::string text = line.text();
        const bool noise = isJobLine(text)
            || (lowest && (isFootLine(text) || isSymbolAlone(text) || (!line.words.front().raised && repeated.contains(line))));
        if (noise || std::ranges::any_of(line.words, &PdfWord::bars)) line.part = PdfPart::furniture;
        else if (i + 1 == lines.size() || lines[i + 1].baseline - line.baseline > 0.5 * line.size) lowest = false;
    }
}

} // namespace

PdfLayout layoutOf(std::span<const PdfPage> pages, std::span<const PdfLine> lines)
{
    PdfLayout layout;
    for (const PdfPage &page : pages) layout.heights.push_back(page.height > 0 ? page.height : 792);
    std::map<double, std::size_t> letters;
    for (const PdfLine &line : lines)
        for (const PdfWord &word : line.words) letters[std::round(word.size * 10) / 10] += word.text.size();
    if (!letters.empty()) layout.bodySize = std::ranges::max_element(letters, {}, [](const auto &entry) { return entry.second; })->first;
    return layout;
}

bool isPageNumber(std::string_view text)
{
    text = trimmed(text);
    for (const std::string_view word : {"Page ", "page ", "p. "})
        if (take(text, word)) break;
    if (text.size() > 4 && text.starts_with("- ") && text.ends_with(" -")) text = text.substr(2, text.size() - 4);
    if (const auto n = takeDigits(text); n == 0 || n > 4) return false;
    if (text.empty()) return true;
    if (!take(text, "/") && !take(text, " / ") && !take(text, " of ")) return false;
    const auto n = takeDigits(text);
    return n > 0 && n <= 4 && text.empty();
}

bool isJobLine(std::string_view text)
{
    text = trimmed(text);
    if (isStarredNumber(text) || (text.starts_with("Please recycle") && text.size() < 20))
        return true; // with the recycling sign as a letter of its font
    // Offices put letters before the number: GE. Geneva, V. Vienna, K. Nairobi.
    if (text.starts_with("GE.") || text.starts_with("V.") || text.starts_with("K.")) text.remove_prefix(text.find('.') + 1);
    if (std::string_view rest = text; takeLanguages(rest)) { // "(E)", "(E) 101125"
        rest = trimmed(rest);
        return rest.empty() || (takeDigits(rest) == 6 && rest.empty());
    }
    const auto first = takeDigits(text);
    if (first == 6) return text.empty(); // the day of release, ddmmyy
    if (first != 2 || !(take(text, "-") || take(text, "\u2011"))) return false;
    if (const auto n = takeDigits(text); n < 4 || n > 6) return false;
    text = trimmed(text);
    takeLanguages(text);
    while (take(text, " ") || takeDigits(text) > 0) {}
    return text.empty();
}

bool isSymbolAlone(std::string_view text)
{
    text = trimmed(text);
    const auto slash = text.find('/');
    if (slash == std::string_view::npos || slash == 0 || slash > 5 || text.size() > 40 || slash + 1 == text.size()) return false;
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    return std::ranges::all_of(text.substr(0, slash), isUpper) && std::ranges::all_of(text, [](char c) {
        return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '/' || c == '.' || c == '-' || c == '(' || c == ')' || c == '*';
    });
}

std::vector<std::string> markFurniture(std::vector<PdfLine> &lines, const PdfLayout &layout)
{
    const Repeated repeated(lines, layout);
    for (auto from = lines.begin(); from != lines.end();) {
        const auto to = std::find_if(from, lines.end(), [&](const PdfLine &l) { return l.page != from->page; });
        const PageLines page(from, to);
        if (from->page > 1) markHead(page, layout, repeated);
        markFoot(page, layout, repeated);
        for (PdfLine &line : page)
            if (std::ranges::any_of(line.words, &PdfWord::bars)) line.part = PdfPart::furniture;
        from = to;
    }
    std::vector<std::string> wordings;
    std::set<std::string> seen;
    for (const PdfLine &line : lines)
        if (line.part == PdfPart::furniture && seen.insert(pattern(line)).second) wordings.push_back(line.text());
    return wordings;
}

} // namespace resolute
