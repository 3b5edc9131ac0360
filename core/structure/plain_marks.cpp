// SPDX-License-Identifier: GPL-3.0-or-later
// Marks of notes in plain text, where nothing raises them any more: "the Convention2, and" and "of 12 July 20233 and".
//
// A figure at the end of a word, without a blank, is no way to write a number. One alone may still be a name ("COP27")
// or what is left of a unit ("km2"); but marks count up from one through the whole text, and nothing else does. So the
// longest row of such figures that count up is taken, if hardly one is missing from it. What is missing may stand at a
// number ("resolution 70/11" for 70/1 and mark 1, "resolution 54/12,21 that"): it is taken where one number alone can hold
// it. Nothing has to stand at the foot: word processors leave the notes themselves out of the plain text that they write.
//
// Where all notes do stand in the text, counting from one, each has its mark before it and behind the notes of the page
// before. There a mark may be parted from its word by a blank ("the Convention, 2 and"), as programs that show PDFs copy it:
// of all ways to find one for every note, that is taken which is the least unlikely.
#include "core/structure/passes.h"

#include "core/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <map>
#include <ranges>
#include <utility>

namespace resolute {

namespace {

const Message notesLost{"notes-lost",
    RESOLUTE_MESSAGE("message", "the marks of {1} footnotes stand at words of this plain text, but their texts are not in it")};

constexpr std::size_t longestMark = 3; ///< digits

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// What speaks against a figure being a mark.
enum class Doubt : std::uint8_t {
    none = 0,          ///< at a word, without a blank
    behindComma = 1,   ///< "the Convention, 2 and"
    behindName = 2,    ///< "the Paris Agreement 2 and", "its outcome 2, and"
    atNumber = 3,      ///< "resolution 70/12", "54/12,2": one of its digits
    behindWord = 5,    ///< "its outcome 2 and", but "from 1 to 4 June", too
    missing = 6,       ///< a note without a mark is as unlikely as this
};

/// A figure that may be a mark: its place, and what it says.
struct Figure {
    std::size_t piece = 0;
    ByteRange range;
    int value = 0;
    Doubt doubt = Doubt::none;

    [[nodiscard]] bool sure() const { return doubt == Doubt::none; }
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

/// "Add.1", "L.2", "No.3": the full stop shortens a word, and the figure is what it counts. Behind one that ends a sentence stands
/// the next sentence, or nothing.
bool isBehindShortening(std::string_view before, std::string_view rest)
{
    if (!before.ends_with('.')) return false;
    const auto word = before.substr(before.find_last_of(" \n") + 1); // npos + 1 is the front
    if (word.contains('/')) return true; // of a symbol or an address
    rest = trimmed(rest);
    if (rest.empty()) return false;
    return std::string_view(",;:().").contains(rest.front()) || u_isULowercase(static_cast<UChar32>(codePointAt(rest, 0)));
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

/// The number of the note that a piece would be the text of, 0 for none: "3 See A/HRC/3/98."
int noteOf(const Lexicon &lexicon, const Piece &piece)
{
    const std::string_view text = piece.text;
    const auto digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits == 0 || digits + 1 >= text.size() || text[digits] != ' ') return 0;
    const std::string_view rest = text.substr(digits + 1);
    if (startsLower(rest) && !rest.starts_with("www.") && !rest.starts_with("http")) return 0;
    return lexicon.lead(rest).opening == Lexicon::Opening::none ? valueOf(text.substr(0, digits)) : 0;
}

/// "article 1", "vol. 3": a word that a number follows.
bool isCounted(const Lexicon &lexicon, std::string_view before)
{
    return std::ranges::any_of(lexicon.words("counted"), [&](const std::string &word) {
        if (!before.ends_with(word)) return false;
        const auto front = before.substr(0, before.size() - word.size());
        return front.empty() || !u_isalpha(static_cast<UChar32>(codePointBefore(front, front.size()).value));
    });
}

/// Of a figure that a blank parts from what stands before it; nothing where it is a number of the sentence.
std::optional<Doubt> doubtBehind(std::string_view text)
{
    if (isYear(digitsAtEnd(text))) return Doubt::behindComma; // "of 12 August 1949 2 and"
    if (!isWordBefore(text)) return text.ends_with(',') ? std::optional(Doubt::atNumber) : std::nullopt; // "resolution 54/12, 21 that"
    if (!u_isalpha(static_cast<UChar32>(codePointBefore(text, text.size()).value))) return Doubt::behindComma;
    const auto blank = text.rfind(' ');
    const std::string_view word = text.substr(blank == std::string_view::npos ? 0 : blank + 1);
    return u_isUUppercase(static_cast<UChar32>(codePointAt(word, 0))) ? Doubt::behindName : Doubt::behindWord;
}

/// `notes`: the notes stand in the text, so that marks may stand apart from their words.
void addFigures(const Lexicon &lexicon, const Piece &piece, std::size_t index, bool notes, std::vector<Figure> &figures)
{
    const std::string_view text = piece.text;
    for (std::uint32_t at = 0; at < text.size();) {
        if (!isDigit(text[at])) {
            ++at;
            continue;
        }
        const auto begin = at;
        while (at < text.size() && isDigit(text[at])) ++at;
        if (begin == 0 || (text[begin - 1] == ' ' && !notes && at - begin <= 4)) continue; // nearly every number, but not "20233"
        if (!isUnspaced(text, at) && !endsWord(text.substr(at))) continue;
        if (isNumberAmid(lexicon, text.substr(0, begin), text.substr(at))) continue;
        const std::string_view digits = text.substr(begin, at - begin);
        if (digits.size() > 4 && isYear(digits.substr(0, 4))) {
            if (const int value = valueOf(digits.substr(4))) figures.push_back({index, {begin + 4, at}, value});
        } else if (isWordBefore(text.substr(0, begin))) {
            if (isBehindShortening(text.substr(0, begin), text.substr(at))) continue;
            if (const int value = valueOf(digits)) figures.push_back({index, {begin, at}, value});
        } else if (text[begin - 1] == '/') {
            // Any of its last digits may be a mark, as long as a number is left.
            for (std::uint32_t cut = begin + 1; cut < at; ++cut)
                if (const int value = valueOf(text.substr(cut, at - cut))) figures.push_back({index, {cut, at}, value, Doubt::atNumber});
        } else if (text[begin - 1] == ',' && begin > 1 && isDigit(text[begin - 2])) {
            // "resolution 54/12,21 that", "Agenda 21,6 and": a comma of the sentence, or one of a number.
            if (const int value = valueOf(digits)) figures.push_back({index, {begin, at}, value, Doubt::atNumber});
        } else if (text[begin - 1] == ' ' && begin > 1 && notes) {
            if (isCounted(lexicon, text.substr(0, begin - 1))) continue;
            auto doubt = doubtBehind(text.substr(0, begin - 1));
            // "the Council 1, and": where marks stand before the comma, as they do in most languages.
            const bool beforePoint = at < text.size() && u_ispunct(static_cast<UChar32>(codePointAt(text, at)));
            if (doubt == Doubt::behindWord && beforePoint) doubt = Doubt::behindName;
            if (const int value = valueOf(digits); value != 0 && doubt) figures.push_back({index, {begin - 1, at}, value, *doubt});
        }
    }
}

/// The longest row of sure figures that count up; of equally long ones that with the smallest numbers.
std::vector<std::size_t> longestRow(const std::vector<Figure> &figures)
{
    std::map<int, std::size_t> ends;             // by the last figure's value, the figures that end the best rows
    std::vector<std::size_t> length(figures.size(), 0), before(figures.size(), figures.size());
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (!figures[i].sure()) continue;
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
            const auto isOne = [&](std::size_t i) { return figures[i].doubt == Doubt::atNumber && figures[i].value == value; };
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

/// A row of which too much is missing for its last mark to be believed. Digits of numbers are taken for marks where marks
/// that are sure stand around them; where there are few of those, a number would lose a digit that is its own.
bool isDoubtful(const std::vector<Figure> &figures, std::span<const std::size_t> row, bool notes)
{
    const int last = figures[row.back()].value;
    if (static_cast<int>(row.size()) * 4 < last * 3) return true;
    if (notes) { // "article 1" and a line that begins with 1 are no note and its mark
        int doubt = 0;
        for (const std::size_t i : row) doubt += static_cast<int>(figures[i].doubt);
        return doubt > static_cast<int>(row.size()) * static_cast<int>(Doubt::atNumber);
    }
    const auto sure = std::ranges::count_if(row, [&](std::size_t i) { return figures[i].sure(); });
    return !figures[row.back()].sure() || sure * 2 < last;
}

/// By note, the piece that it is: 1, 2, 3 … in a row. Empty where they do not count up so.
std::vector<std::size_t> notesInRow(const std::vector<int> &noteAt)
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < noteAt.size(); ++i) {
        if (noteAt[i] == 0) continue;
        if (noteAt[i] != static_cast<int>(out.size()) + 1) return {};
        out.push_back(i);
    }
    return out;
}

/// The marks of notes that all stand in the text: figures that count up, each before its note and behind those of the page
/// before, with the least doubt in all.
std::vector<std::size_t> rowOfNotes(const std::vector<Figure> &figures, const std::vector<std::size_t> &notes)
{
    struct Way {
        std::size_t next;               ///< figures that may go on with it begin here
        int doubt;
        std::vector<std::size_t> marks; // of the way so far; short, since ways that are worse are dropped
    };
    std::vector<std::vector<std::size_t>> byValue(notes.size() + 1);
    for (std::size_t i = 0; i < figures.size(); ++i)
        if (figures[i].value <= static_cast<int>(notes.size())) byValue[static_cast<std::size_t>(figures[i].value)].push_back(i);
    std::vector<Way> ways{{0, 0, {}}};
    std::size_t page = 0; // the first piece of the page whose notes these are
    for (std::size_t n = 0; n < notes.size(); ++n) {
        if (n > 0 && notes[n] != notes[n - 1] + 1) page = notes[n - 1];
        std::vector<Way> longer;
        for (Way &way : ways) {
            for (const std::size_t i : byValue[n + 1]) {
                if (i < way.next || figures[i].piece < page || figures[i].piece > notes[n]) continue;
                longer.push_back({i + 1, way.doubt + static_cast<int>(figures[i].doubt), way.marks});
                longer.back().marks.push_back(i);
            }
            way.doubt += static_cast<int>(Doubt::missing);
            longer.push_back(std::move(way));
        }
        std::ranges::stable_sort(longer, [](const Way &a, const Way &b) { return std::pair(a.doubt, a.next) < std::pair(b.doubt, b.next); });
        ways.clear();
        for (Way &way : longer)
            if (ways.empty() || way.next < ways.back().next) ways.push_back(std::move(way)); // more doubt only where it leaves more room
        constexpr std::size_t mostWays = 16;
        if (ways.size() > mostWays) ways.resize(mostWays);
    }
    return ways.front().marks;
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
        if (next != pieceOfMark.end() && next->second < i && noteOf(work.lexicon, piece) == next->first) {
            const std::string mark = std::to_string(next->first);
            work.notes.push_back({mark, oneLine(std::string_view(piece.text).substr(mark.size())), piece.place, false});
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

/// Bodies that were raised are notes even where no marks are found for them.
void takeLowered(Work &work)
{
    bool broken = false;
    std::vector<Piece> kept;
    kept.reserve(work.pieces.size());
    for (Piece &piece : work.pieces) {
        if (piece.loweredNote) {
            const auto blank = piece.text.find(' ');
            work.notes.push_back({piece.text.substr(0, blank), oneLine(std::string_view(piece.text).substr(blank)), piece.place, false});
            broken = true;
            continue;
        }
        if (std::exchange(broken, false)) piece.gap = Gap::broken;
        kept.push_back(std::move(piece));
    }
    work.pieces = std::move(kept);
}

void takeFigures(Work &work)
{
    // Marks that are still raised leave none for this.
    if (std::ranges::any_of(work.pieces, [](const Piece &piece) { return !piece.anchors.empty(); })) return;
    std::vector<int> noteAt;
    for (const Piece &piece : work.pieces) noteAt.push_back(noteOf(work.lexicon, piece));
    const std::vector<std::size_t> notes = notesInRow(noteAt);
    std::vector<Figure> figures;
    for (std::size_t i = 0; i < work.pieces.size(); ++i)
        if (noteAt[i] == 0) addFigures(work.lexicon, work.pieces[i], i, !notes.empty(), figures);
    auto row = notes.empty() ? filled(figures, longestRow(figures)) : rowOfNotes(figures, notes);
    while (!row.empty() && isDoubtful(figures, row, !notes.empty())) row.pop_back();
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
    const std::size_t before = work.notes.size();
    takeBodies(work, pieceOfMark);
    work.notesLost = before == work.notes.size();
    if (work.notesLost) work.report(Severity::warning, notesLost, {std::to_string(pieceOfMark.size())}, Place{});
}

} // namespace

void takePlainMarks(Work &work)
{
    takeFigures(work);
    if (std::ranges::any_of(work.pieces, &Piece::loweredNote)) takeLowered(work);
}

} // namespace resolute
