// SPDX-License-Identifier: GPL-3.0-or-later
// Marks of notes in plain text, where nothing raises them any more: "the Convention2, and" and "of 12 July 20233 and".
//
// A figure at the end of a word, without a blank, is no way to write a number. One alone may still be a name ("COP27")
// or what is left of a unit ("km2"); but marks count up from one through the whole text, and nothing else does. So the
// longest row of such figures that count up is taken, if hardly one is missing from it. What is missing may stand at a
// number ("resolution 70/11" for 70/1 and mark 1, "resolution 54/12,21 that"): it is taken where one number alone can hold it. Nothing has to stand
// at the foot: word processors leave the notes themselves out of the plain text that they write.
#include "core/structure/passes.h"

#include "core/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <map>
#include <ranges>

namespace resolute {

namespace {

const Message notesLost{"notes-lost",
    RESOLUTE_MESSAGE("message", "the marks of {1} footnotes stand at words of this plain text, but their texts are not in it")};

constexpr std::size_t longestMark = 3; ///< digits

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// A figure that may be a mark: its place, and what it says.
struct Figure {
    std::size_t piece = 0;
    ByteRange range;
    int value = 0;
    bool sure = true; ///< at a word; else at the end of a number
};

int valueOf(std::string_view digits)
{
    if (digits.empty() || digits.size() > longestMark || digits.front() == '0') return 0;
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

/// "1948" to "2099": what a mark stands at where a sentence cites a date.
bool isYear(std::string_view digits) { return digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20")); }

/// Digits at the end of text.
std::string_view digitsAtEnd(std::string_view text)
{
    std::size_t begin = text.size();
    while (begin > 0 && isDigit(text[begin - 1])) --begin;
    return text.substr(begin);
}

/// Letters that are written without blanks between words.
bool isUnspaced(std::string_view text, std::size_t at)
{
    return at < text.size() && u_hasBinaryProperty(static_cast<UChar32>(codePointAt(text, at)), UCHAR_IDEOGRAPHIC);
}

/// A number between letters that are not parted: what stands before or behind it says that it is one ("第2届", "2名").
bool isNumberAmid(const Lexicon &lexicon, std::string_view before, std::string_view behind)
{
    return std::ranges::any_of(lexicon.words("before numbers"), [&](const std::string &word) { return before.ends_with(word); })
        || std::ranges::any_of(lexicon.words("behind numbers"), [&](const std::string &word) { return behind.starts_with(word); });
}

/// What follows lets a word end here: a blank or punctuation, but nothing that goes on with a number or a symbol.
bool endsWord(std::string_view rest)
{
    if (rest.empty()) return true;
    const char32_t c = codePointAt(rest, 0);
    if (c == U'/' || c == U'-' || c == U'%' || c == U'\u2011' || c == U'\u2013') return false;
    const auto next = rest.substr(codePointSize(rest[0]));
    if ((c == U'.' || c == U',' || c == U':') && !next.empty() && isDigit(next.front())) return false;
    return u_isUWhiteSpace(static_cast<UChar32>(c)) || u_ispunct(static_cast<UChar32>(c));
}

/// The text before a figure ends with a word, or with punctuation behind one.
bool isWordBefore(std::string_view text)
{
    static constexpr std::u32string_view behindWords = U",;:.\"“”‘’»)]،؛，；。、》）";
    const auto [c, begin] = codePointBefore(text, text.size());
    const auto point = static_cast<UChar32>(c);
    if (behindWords.contains(c)) {
        const auto before = text.substr(0, begin);
        const std::string_view digits = digitsAtEnd(before);
        const bool number = c == U',' || c == U'.' || c == U':';
        const bool mayOpen = c == U'"' || c == U'“' || c == U'‘';
        if (before.empty() || (mayOpen && before.ends_with(' '))) return false; // a quotation that begins with a number
        return (!number || digits.empty() || isYear(digits)); // "3,5", "76.16" and "10:30" are numbers
    }
    if (u_charType(point) == U_NON_SPACING_MARK || c == U'º' || c == U'ª') return true; // vowel signs of an Arabic word; "10º"
    if (!u_isalpha(point) || u_isUUppercase(point)) return false; // "CO2", "A4"
    if (!u_isULowercase(point)) return true;                      // letters that have no case
    std::size_t letters = 0, at = text.size();
    while (at > 0 && letters < 3) {
        const auto last = codePointBefore(text, at);
        if (!u_isalpha(static_cast<UChar32>(last.value))) break;
        at = last.begin;
        ++letters;
    }
    return letters >= 3; // "km2", "m3"
}

void addFigures(const Lexicon &lexicon, const Piece &piece, std::size_t index, std::vector<Figure> &figures)
{
    const std::string_view text = piece.text;
    for (std::uint32_t at = 0; at < text.size();) {
        if (!isDigit(text[at])) {
            ++at;
            continue;
        }
        const auto begin = at;
        while (at < text.size() && isDigit(text[at])) ++at;
        if (begin == 0 || !(isUnspaced(text, at) || endsWord(text.substr(at)))) continue;
        if (isNumberAmid(lexicon, text.substr(0, begin), text.substr(at))) continue;
        const std::string_view digits = text.substr(begin, at - begin);
        if (digits.size() > 4 && isYear(digits.substr(0, 4))) {
            if (const int value = valueOf(digits.substr(4))) figures.push_back({index, {begin + 4, at}, value});
        } else if (isWordBefore(text.substr(0, begin))) {
            if (const int value = valueOf(digits)) figures.push_back({index, {begin, at}, value});
        } else if (text[begin - 1] == '/') {
            // Any of its last digits may be a mark, as long as a number is left.
            for (std::uint32_t cut = begin + 1; cut < at; ++cut)
                if (const int value = valueOf(text.substr(cut, at - cut))) figures.push_back({index, {cut, at}, value, false});
        } else if (text[begin - 1] == ',' && begin > 1 && isDigit(text[begin - 2])) {
            // "resolution 54/12,21 that", "Agenda 21,6 and": a comma of the sentence, or one of a number.
            if (const int value = valueOf(digits)) figures.push_back({index, {begin, at}, value, false});
        }
    }
}

/// The longest row of sure figures that count up; of equally long ones that with the smallest numbers.
std::vector<std::size_t> longestRow(const std::vector<Figure> &figures)
{
    std::map<int, std::size_t> ends;             // by the last figure's value, the figures that end the best rows
    std::vector<std::size_t> length(figures.size(), 0), before(figures.size(), figures.size());
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (!figures[i].sure) continue;
        // `ends` is kept with lengths that grow with the values, so the one below is the longest that can be gone on with.
        auto at = ends.lower_bound(figures[i].value);
        if (at != ends.begin()) before[i] = std::prev(at)->second;
        length[i] = 1 + (before[i] < figures.size() ? length[before[i]] : 0);
        if (at != ends.end() && at->first == figures[i].value && length[at->second] >= length[i]) continue;
        while (at != ends.end() && length[at->second] <= length[i]) at = ends.erase(at);
        ends[figures[i].value] = i;
    }
    std::vector<std::size_t> row;
    if (ends.empty()) return row;
    for (std::size_t i = ends.rbegin()->second; i < figures.size(); i = before[i]) row.push_back(i);
    std::ranges::reverse(row);
    return row;
}

/// The row with the marks that may stand at numbers, where one place alone between their neighbours can hold them.
std::vector<std::size_t> filled(const std::vector<Figure> &figures, const std::vector<std::size_t> &row)
{
    std::vector<std::size_t> out;
    int last = 0;
    std::size_t from = 0;
    for (const std::size_t next : row) {
        for (int value = last + 1; value < figures[next].value; ++value) {
            const auto isOne = [&](std::size_t i) { return !figures[i].sure && figures[i].value == value; };
            const auto places = std::views::iota(from, next);
            const auto one = std::ranges::find_if(places, isOne);
            if (one == places.end() || std::ranges::count_if(places, isOne) != 1) continue;
            out.push_back(*one);
            from = *one + 1;
        }
        out.push_back(next);
        last = figures[next].value;
        from = next + 1;
    }
    return out;
}

void take(Piece &piece, std::span<const Figure> figures)
{
    std::vector<Edit> edits;
    for (const Figure &figure : figures) {
        edits.push_back({figure.range, {}});
        piece.anchors.push_back({std::to_string(figure.value), figure.range.end}); // moved by the edit to where it began
    }
    std::ranges::stable_sort(piece.anchors, {}, &FootnoteAnchor::at);
    apply(piece, edits);
    closeAtMarks(piece);
}

/// Texts of notes, each a line that begins with the number that comes next among the marks.
void takeBodies(Work &work, const std::map<int, std::size_t> &pieceOfMark)
{
    std::vector<Piece> kept;
    kept.reserve(work.pieces.size());
    auto next = pieceOfMark.begin();
    bool broken = false;
    for (std::size_t i = 0; i < work.pieces.size(); ++i) {
        Piece &piece = work.pieces[i];
        const std::string_view text = piece.text;
        const auto digits = std::min(text.find_first_not_of("0123456789"), text.size());
        const bool body = next != pieceOfMark.end() && digits > 0 && next->second < i && valueOf(text.substr(0, digits)) == next->first
            && digits + 1 < text.size() && text[digits] == ' ' && !startsLower(text.substr(digits))
            && work.lexicon.lead(text.substr(digits + 1)).opening == Lexicon::Opening::none;
        if (body) {
            work.notes.push_back({std::to_string(next->first), oneLine(text.substr(digits)), piece.place, false});
            ++next;
            broken = true;
            continue;
        }
        if (broken) piece.gap = Gap::broken;
        broken = false;
        kept.push_back(std::move(piece));
    }
    work.pieces = std::move(kept);
}

} // namespace

void takePlainMarks(Work &work)
{
    // Marks that are still raised leave none for this.
    if (std::ranges::any_of(work.pieces, [](const Piece &piece) { return !piece.anchors.empty(); })) return;
    std::vector<Figure> figures;
    for (std::size_t i = 0; i < work.pieces.size(); ++i) addFigures(work.lexicon, work.pieces[i], i, figures);
    auto row = filled(figures, longestRow(figures));
    while (!row.empty() && static_cast<int>(row.size()) * 4 < figures[row.back()].value * 3) row.pop_back(); // too many are missing
    if (row.empty()) return;
    std::map<int, std::size_t> pieceOfMark;
    for (auto begin = row.begin(); begin != row.end();) {
        const std::size_t piece = figures[*begin].piece;
        const auto end = std::find_if(begin, row.end(), [&](std::size_t i) { return figures[i].piece != piece; });
        std::vector<Figure> here;
        for (auto i = begin; i != end; ++i) {
            here.push_back(figures[*i]);
            pieceOfMark.emplace(figures[*i].value, piece);
        }
        take(work.pieces[piece], here);
        begin = end;
    }
    const std::size_t notes = work.notes.size();
    takeBodies(work, pieceOfMark);
    work.notesLost = notes == work.notes.size();
    if (work.notesLost) work.report(Severity::warning, notesLost, {std::to_string(pieceOfMark.size())}, Place{});
}

} // namespace resolute
