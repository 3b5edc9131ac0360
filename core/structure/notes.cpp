// SPDX-License-Identifier: GPL-3.0-or-later
// Notes: bodies out of the running text, marks out of the paragraphs. Three ways of writing marks are met:
// superscripts of the format (<sup>1</sup>), Unicode's own (¹), and asterisks.
#include "core/structure/passes.h"

#include "core/text/line_end.h"
#include "core/text/raised.h"
#include "core/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

namespace resolute {

namespace {

struct Mark {
    std::string text;
    ByteRange range; ///< where it stands
};

bool isMarkText(std::string_view mark)
{
    if (mark.empty() || mark.size() > 5) return false;
    if (mark.find_first_not_of('*') == std::string_view::npos) return true;
    std::size_t digits = 0;
    while (digits < mark.size() && mark[digits] >= '0' && mark[digits] <= '9') ++digits;
    if (digits > 3) return false;
    const auto rest = mark.substr(digits);
    return rest.empty() || (rest.size() == 1 && rest[0] >= 'a' && rest[0] <= 'z');
}

/// The mark that starts at `at`: a superscript style, Unicode superscripts, or asterisks followed by a blank.
std::optional<Mark> markAt(const Piece &piece, std::uint32_t at)
{
    for (const StyledRange &s : piece.styles) {
        if (s.range.begin > at) break;
        if (s.range.begin != at || !has(s.style, Style::superscript)) continue;
        std::string mark(trimmed(s.range.in(piece.text)));
        while (mark.ends_with('.') || mark.ends_with(')')) mark.pop_back();
        if (isMarkText(mark)) return Mark{mark, s.range};
    }
    Mark found;
    auto end = at;
    while (end < piece.text.size()) {
        const int digit = raisedDigit(codePointAt(piece.text, end));
        if (digit < 0) break;
        found.text += static_cast<char>('0' + digit);
        end += static_cast<std::uint32_t>(codePointSize(piece.text[end]));
    }
    if (end == at) {
        while (end < piece.text.size() && piece.text[end] == '*') ++end;
        found.text.assign(end - at, '*');
        const bool blankAfter = end < piece.text.size() && (piece.text[end] == ' ' || piece.text[end] == '\n');
        if (end == at || end - at > 4 || !blankAfter) return std::nullopt;
    }
    found.range = {at, end};
    return found;
}

/// An item of a list that a conversion marked with an asterisk, and no note: it has a number or a label, opening words, or the end
/// of a paragraph in a list.
bool isStarredItem(const Lexicon &lexicon, const Piece &piece)
{
    const std::string_view text = trimmed(piece.text);
    const auto blank = text.find(' ');
    if (blank != std::string_view::npos && isNumberAlone(text.substr(0, blank))) return true;
    return lexicon.lead(text).opening != Lexicon::Opening::none || text.ends_with(';') || endsWithComma(text);
}

/// The mark at the front of a note's body, if this piece is one.
std::optional<Mark> bodyMark(const Lexicon &lexicon, const Piece &piece)
{
    if (piece.kind == BlockKind::heading) return std::nullopt;
    if (piece.kind == BlockKind::listItem && piece.label == "*")
        return isStarredItem(lexicon, piece) ? std::nullopt : std::optional(Mark{"*", {0, 0}});
    auto mark = markAt(piece, 0);
    if (mark && mark->range.end >= piece.text.size()) return std::nullopt;
    return mark;
}

/// Offset of another note that begins inside of a body, after a blank; the size of the text if there is none.
std::uint32_t nextBody(const Piece &piece, std::uint32_t from)
{
    for (auto at = from + 1; at < piece.text.size(); ++at) {
        const bool afterBlank = piece.text[at - 1] == ' ' || piece.text[at - 1] == '\n';
        if (!afterBlank || isContinuation(piece.text[at])) continue;
        if (const auto mark = markAt(piece, at); mark && mark->range.end < piece.text.size()) return at;
    }
    return static_cast<std::uint32_t>(piece.text.size());
}

void addNotes(Work &work, Piece piece, Mark mark)
{
    for (;;) {
        const auto next = nextBody(piece, mark.range.end);
        const bool last = next >= piece.text.size();
        Piece rest = last ? Piece{} : splitAt(piece, next);
        work.notes.push_back({mark.text, oneLine(std::string_view(piece.text).substr(mark.range.end)), piece.place, false});
        if (last) return;
        piece = std::move(rest);
        const auto following = markAt(piece, 0);
        if (!following) return;
        mark = *following;
    }
}

/// Parts "1, 2" and "1 2" into marks.
std::vector<std::string> parted(std::string_view marks)
{
    std::vector<std::string> out;
    std::string one;
    for (const char c : marks) {
        if (c != ',' && c != ' ' && c != '\n') {
            one += c;
            continue;
        }
        if (!one.empty()) out.push_back(std::exchange(one, {}));
    }
    if (!one.empty()) out.push_back(one);
    return out;
}

/// Before these no blank stands.
constexpr std::array<std::string_view, 11> signsAtWords{",", ";", ".", ":", ")", "]", "\u060C", "\u061B", "\uFF0C", "\uFF1B", "\u3002"};

class MarkTaker
{
public:
    MarkTaker(Piece &piece, const std::unordered_set<std::string> &bodies, bool asterisks) : piece_(piece), bodies_(bodies), asterisks_(asterisks) {}

    void take()
    {
        styled();
        unicode();
        if (asterisks_) stars();
        if (found_.empty()) return;
        std::ranges::sort(found_, {}, &Found::begin);
        std::vector<Edit> edits;
        for (const Found &f : found_) {
            if (!edits.empty() && f.begin < edits.back().range.end) continue;
            edits.push_back({{f.begin, f.end}, {}});
            for (const std::string &mark : f.marks) piece_.anchors.push_back({mark, f.end}); // moved by the edit to where it began
        }
        std::ranges::stable_sort(piece_.anchors, {}, &FootnoteAnchor::at);
        apply(piece_, edits);
        while (!piece_.text.empty() && (piece_.text.back() == ' ' || piece_.text.back() == '\n')) piece_.text.pop_back();
        const auto size = static_cast<std::uint32_t>(piece_.text.size());
        for (FootnoteAnchor &a : piece_.anchors) a.at = std::min(a.at, size);
        for (StyledRange &s : piece_.styles) s.range = {std::min(s.range.begin, size), std::min(s.range.end, size)};
        std::erase_if(piece_.styles, [](const StyledRange &s) { return s.range.empty(); });
    }

private:
    struct Found {
        std::uint32_t begin, end;
        std::vector<std::string> marks;
    };

    /// A blank before the mark goes with it where another blank, nothing, or a sign that stands at its word follows.
    void add(std::uint32_t begin, std::uint32_t end, std::vector<std::string> marks)
    {
        const std::string &text = piece_.text;
        const auto blank = [&](std::size_t i) { return text[i] == ' ' || text[i] == '\n'; };
        const auto after = std::string_view(text).substr(end);
        const auto stands = [after](std::string_view sign) { return after.starts_with(sign); };
        const bool nothingAfter = after.empty() || blank(end) || std::ranges::any_of(signsAtWords, stands);
        if (begin > 0 && blank(begin - 1) && nothingAfter) --begin;
        found_.push_back({begin, end, std::move(marks)});
    }

    void styled()
    {
        for (const StyledRange &s : piece_.styles) {
            if (!has(s.style, Style::superscript)) continue;
            auto marks = parted(s.range.in(piece_.text));
            if (marks.empty() || !std::ranges::all_of(marks, isMarkText)) continue;
            const bool letter = std::ranges::any_of(marks, [](const std::string &m) { return m[0] >= 'a' && m[0] <= 'z'; });
            const bool star = marks.front().front() == '*';
            if (star && !asterisks_) continue;
            if (letter && !std::ranges::all_of(marks, [&](const std::string &m) { return bodies_.contains(m); })) continue; // "1er", "2a"
            add(s.range.begin, s.range.end, std::move(marks));
        }
    }

    void unicode()
    {
        const std::string &text = piece_.text;
        for (std::uint32_t at = 0; at < text.size();) {
            at += static_cast<std::uint32_t>(asciiPrefix(std::string_view(text).substr(at)));
            if (at == text.size()) return;
            const auto size = static_cast<std::uint32_t>(codePointSize(text[at]));
            if (raisedDigit(codePointAt(text, at)) < 0) {
                at += size;
                continue;
            }
            std::string mark;
            auto end = at;
            while (end < text.size() && raisedDigit(codePointAt(text, end)) >= 0) {
                mark += static_cast<char>('0' + raisedDigit(codePointAt(text, end)));
                end += static_cast<std::uint32_t>(codePointSize(text[end]));
            }
            // "km²" is no mark; after a sentence's punctuation nothing else can be meant.
            const bool afterPunctuation = at > 0 && u_ispunct(static_cast<UChar32>(codePointBefore(text, at).value));
            if (at > 0 && (afterPunctuation || bodies_.contains(mark))) add(at, end, {mark});
            at = end;
        }
    }

    void stars()
    {
        const std::string &text = piece_.text;
        for (auto at = text.find('*'); at != std::string::npos; at = text.find('*', at)) {
            auto end = text.find_first_not_of('*', at);
            if (end == std::string::npos) end = text.size();
            const std::string mark = text.substr(at, end - at);
            if (at > 0 && bodies_.contains(mark)) add(static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end), {mark});
            at = end;
        }
    }

    Piece &piece_;
    const std::unordered_set<std::string> &bodies_;
    bool asterisks_;
    std::vector<Found> found_;
};

void addToNote(const Work &work, Note &note, std::string_view rest, const SourcePlace &place)
{
    rest = trimmed(rest);
    const std::string_view front = partedFront(note.text), back = partedBack(rest);
    const auto stands = [&](std::string_view word) {
        return std::ranges::any_of(work.pieces, [word](const Piece &p) { return standsAsWord(p.text, word); });
    };
    const bool behindMark = cutBehindMark(note.text, rest);
    if (!behindMark && (front.empty() || back.empty())) note.text += ' ';
    else if (!behindMark && !keepsHyphen(front, back, stands)) note.text.pop_back();
    note.text += oneLine(rest);
    std::ranges::copy(place.lines, std::back_inserter(note.place.lines));
    std::ranges::copy(place.areas, std::back_inserter(note.place.areas));
}

/// "1 (continued) working group": the rest of a note that the end of a page cut.
bool goesOn(Work &work, const Piece &piece, const Mark &mark)
{
    constexpr std::string_view word = "(continued)";
    const auto text = trimmed(std::string_view(piece.text).substr(mark.range.end));
    if (!text.starts_with(word)) return false;
    const auto note = std::ranges::find(work.notes, mark.text, &Note::mark);
    if (note == work.notes.end()) return false;
    addToNote(work, *note, text.substr(word.size()), piece.place);
    return true;
}

/// The rest of a note at the foot of the next page, before that page's own: no paragraph, for the one before has its end.
bool endsNote(Work &work, const std::vector<Piece> &kept, const Piece &piece)
{
    if (work.notes.empty() || kept.empty() || piece.kind != BlockKind::paragraph || !startsLower(piece.text)) return false;
    Note &note = work.notes.back();
    const char last = note.text.empty() ? '.' : note.text.back();
    const bool cut = (last >= 'a' && last <= 'z') || last == ',' || last == '-'; // a symbol may end a note without a full stop
    const Piece &before = kept.back();
    const auto end = std::string_view(before.text).substr(0, before.text.find_last_not_of("0123456789*") + 1); // marks of notes still stand there
    const bool whole = isTerminated(end) || endsWithComma(end);
    if (!cut || !whole || !isTerminated(piece.text)) return false;
    addToNote(work, note, piece.text, piece.place);
    return true;
}

} // namespace

void takeNoteBodies(Work &work)
{
    std::vector<Piece> kept;
    kept.reserve(work.pieces.size());
    bool broken = false;
    for (Piece &piece : work.pieces) {
        if (piece.kind == BlockKind::footnote) { // the format's own are whole
            work.notes.push_back({piece.label, oneLine(piece.text), piece.place, false});
            broken = true;
            continue;
        }
        if (auto mark = bodyMark(work.lexicon, piece)) {
            if (goesOn(work, piece, *mark)) continue;
            addNotes(work, std::move(piece), std::move(*mark));
            broken = true;
            continue;
        }
        const std::size_t next = static_cast<std::size_t>(&piece - work.pieces.data()) + 1;
        const bool beforeNotes = next == work.pieces.size() || work.pieces[next].gap == Gap::broken || bodyMark(work.lexicon, work.pieces[next]);
        if (beforeNotes && endsNote(work, kept, piece)) {
            broken = true;
            continue;
        }
        if (broken) piece.gap = Gap::broken;
        broken = false;
        kept.push_back(std::move(piece));
    }
    work.pieces = std::move(kept);
}

void takeMarks(Work &work, std::span<Piece> pieces, bool asterisks)
{
    std::unordered_set<std::string> bodies;
    for (const Note &note : work.notes) bodies.insert(note.mark);
    for (Piece &piece : pieces) {
        MarkTaker(piece, bodies, asterisks).take();
        closeAtMarks(piece);
    }
}

} // namespace resolute
