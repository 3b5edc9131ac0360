// SPDX-License-Identifier: GPL-3.0-or-later
// Printed numbers ("7.", "7 bis.") and labels ("(a)", "ii)") off the front of paragraphs.
#include "core/structure/passes.h"

#include "core/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace resolute {

namespace {

/// Numbers that negotiation texts give to inserted and alternative paragraphs.
constexpr std::array<std::string_view, 9> insertions{"bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "alt", "pre"};

int digitAt(std::string_view text, std::size_t at)
{
    if (at >= text.size()) return -1;
    const auto c = static_cast<UChar32>(codePointAt(text, at));
    return u_charType(c) == U_DECIMAL_DIGIT_NUMBER ? u_charDigitValue(c) : -1;
}

bool blankAt(std::string_view text, std::size_t at)
{
    if (at >= text.size()) return false;
    const char32_t c = codePointAt(text, at);
    return c == U' ' || c == U'\n' || c == U'\t' || c == 0x00A0 || c == 0x3000 || c == 0x2003;
}

/// "12." and "12 bis." at the front; the number and how many bytes it takes with the blank after it.
std::optional<std::pair<std::string, std::size_t>> numberAtFront(std::string_view text)
{
    std::size_t at = 0;
    std::string number;
    for (int d = digitAt(text, at); d >= 0 && number.size() < 4; d = digitAt(text, at)) {
        number += static_cast<char>('0' + d);
        at += codePointSize(text[at]);
    }
    if (number.empty() || number.size() > 3) return std::nullopt;
    const auto word = [&](std::size_t from) -> std::string_view {
        for (const std::string_view w : insertions)
            if (text.substr(from).starts_with(w)
                && !(from + w.size() < text.size() && u_isalpha(static_cast<UChar32>(codePointAt(text, from + w.size())))))
                return w;
        return {};
    };
    bool inserted = false;
    for (std::size_t from = blankAt(text, at) ? at + 1 : at; from < text.size();) {
        const auto w = word(from);
        if (w.empty()) break;
        number.append(" ").append(w);
        at = from + w.size();
        from = blankAt(text, at) ? at + 1 : at;
        inserted = true;
    }
    // "1.", in Arabic "1-" and "1 -", in Chinese "1．" and "1、"
    std::size_t mark = at;
    if (text.substr(mark).starts_with(" -") || text.substr(mark).starts_with(" –") || text.substr(mark).starts_with(" . ")) ++mark;
    for (const std::string_view stop : {".", "．", "、", "-", "–", "ـ"}) {
        if (!text.substr(mark).starts_with(stop)) continue;
        const std::size_t end = mark + stop.size();
        const bool ideographic = stop.size() == 3 && stop != "–";
        if (end < text.size() && (blankAt(text, end) || ideographic)) return std::pair{number, end};
    }
    if (inserted && blankAt(text, at)) return std::pair{number, at};
    return std::nullopt;
}

bool isRoman(std::string_view word) { return !word.empty() && word.size() <= 6 && word.find_first_not_of("ivxl") == std::string_view::npos; }

/// "(a)", "(ii)", "a)", "1)", "a.", "‘1’" at the front; the label as printed and its size.
std::optional<std::pair<std::string, std::size_t>> labelAtFront(std::string_view text)
{
    const bool open = text.starts_with('(') || text.starts_with("（");
    const std::size_t begin = !open ? 0 : text[0] == '(' ? 1 : std::string_view("（").size();
    std::size_t at = begin;
    int letters = 0, digits = 0;
    bool ascii = true;
    while (at < text.size() && letters + digits < 6) {
        const char32_t c = codePointAt(text, at);
        const auto point = static_cast<UChar32>(c);
        if (digitAt(text, at) >= 0) ++digits;
        else if (u_isalpha(point) || u_charType(point) == U_NON_SPACING_MARK || c == 0x0640) {
            if (u_isUUppercase(point)) return std::nullopt; // "(A/77/463)", "(Part I)"
            ++letters;
        } else break;
        ascii = ascii && c < 0x80;
        at += codePointSize(text[at]);
    }
    if (letters + digits == 0 || (letters > 0 && digits > 0)) return std::nullopt;
    const std::string word(text.substr(begin, at - begin));
    if (digits > 2 || (ascii && letters > 2 && !isRoman(word)) || (!ascii && letters > 3)) return std::nullopt;
    if (ascii && letters == 2 && word[0] != word[1] && !isRoman(word)) return std::nullopt; // "aa", but no "de)"
    std::size_t end = at;
    if (text.substr(at).starts_with(')')) end += 1;
    else if (text.substr(at).starts_with("）")) end += std::string_view("）").size();
    else if (!open && letters > 0 && text.substr(at).starts_with('.') && (letters == 1 || isRoman(word))) end += 1;
    else return std::nullopt;
    if (end >= text.size()) return std::nullopt;
    const bool lostBlank = open && text[end] >= 'A' && text[end] <= 'Z'; // "(a)To act"
    if (!blankAt(text, end) && !lostBlank && static_cast<unsigned char>(text[end]) < 0x80) return std::nullopt;
    return std::pair{std::string(text.substr(0, end)), end};
}

/// The marker that a list item carries: a number, a label, or a bullet, which is no part of the text and no name either.
void takeListMark(Piece &piece)
{
    const std::string mark = piece.label + ' ';
    piece.label.clear();
    if (const auto number = numberAtFront(mark)) piece.number = number->first;
    else if (const auto label = labelAtFront(mark)) piece.label = label->first;
}

/// Sub-paragraphs that a word processor numbers as it does paragraphs, in a list within a paragraph: what counts from one behind a
/// paragraph that has a number, and stands deeper, is below it.
class NestedItems
{
public:
    /// True for such an item; its mark is then its label.
    bool take(const Piece &piece)
    {
        if (piece.level == 0 || piece.kind == BlockKind::heading) {
            above_ = inside_ = 0;
            return false;
        }
        const std::string_view mark = piece.label;
        const std::size_t digits = std::min(mark.find_first_not_of("0123456789"), mark.size());
        if (piece.kind != BlockKind::listItem || digits == 0 || digits + 1 != mark.size()) return false;
        if (inside_ > 0 && piece.level >= inside_) return true;
        inside_ = above_ > 0 && piece.level > above_ && mark.substr(0, digits) == "1" ? piece.level : 0;
        if (inside_ == 0) above_ = piece.level;
        return inside_ > 0;
    }

private:
    int above_ = 0, inside_ = 0; ///< levels of the list that has the paragraphs, and of the one within it
};

/// "5 Encourages", "5.Encourages": a number that lost its point or its blank, before the opening words of an operative
/// paragraph.
void takeBareNumber(Piece &piece, const Lexicon &lexicon)
{
    const auto digits = piece.text.find_first_not_of("0123456789");
    if (digits == std::string::npos || digits == 0 || digits > 3 || (piece.text[digits] != ' ' && piece.text[digits] != '.')) return;
    if (lexicon.lead(std::string_view(piece.text).substr(digits + 1)).opening != Lexicon::Opening::operative) return;
    piece.number = piece.text.substr(0, digits);
    cutFront(piece, static_cast<std::uint32_t>(digits + (piece.text[digits] == '.' ? 1 : 0)));
}

/// "PP3.", "OP 12 bis." and "OP5": what delegations call the paragraphs of a text that they negotiate, at its front. The
/// number of a preambular paragraph is none that is printed later; what it is called tells what it is.
void takeCall(Piece &piece)
{
    const std::string_view text = piece.text;
    const bool preambular = text.starts_with("PP"), operative = text.starts_with("OP");
    if (!preambular && !operative) return;
    std::size_t at = 2;
    while (blankAt(text, at)) at += codePointSize(text[at]);
    const std::size_t digits = std::min(text.find_first_not_of("0123456789", at), text.size());
    if (digits == at || digits - at > 3) return;
    std::string number(text.substr(at, digits - at));
    at = digits;
    while (true) {
        const std::size_t from = blankAt(text, at) ? at + codePointSize(text[at]) : at;
        const auto word = std::ranges::find_if(insertions, [&](std::string_view w) {
            return text.substr(from).starts_with(w)
                && !(from + w.size() < text.size() && u_isalpha(static_cast<UChar32>(codePointAt(text, from + w.size()))));
        });
        if (word == insertions.end()) break;
        number.append(" ").append(*word);
        at = from + word->size();
    }
    if (at < text.size() && std::string_view(".:)").contains(text[at])) ++at;
    if (at >= text.size() || !blankAt(text, at)) return;
    while (blankAt(text, at)) at += codePointSize(text[at]);
    if (operative) piece.number = std::move(number);
    else piece.role = BlockRole::preambular;
    cutFront(piece, static_cast<std::uint32_t>(at));
}

/// "5) Encourages": a label by its form, the number of an operative paragraph by what follows.
void takeBracketNumber(Piece &piece, const Lexicon &lexicon)
{
    const auto &label = piece.label;
    if (label.size() < 2 || label.back() != ')' || label.find_first_not_of("0123456789") + 1 != label.size()) return;
    if (lexicon.lead(piece.text).opening != Lexicon::Opening::operative) return;
    piece.number = label.substr(0, label.size() - 1);
    piece.label.clear();
}

/// "• To act": the sign of an item that a conversion left in its text.
void takeBullet(Piece &piece)
{
    if (piece.text.empty() || (piece.text.front() & '\x80') == 0) return; // nearly every paragraph
    for (const std::string_view bullet : {"•", "·", "▪", "◦", "‣", "●", "○"})
        if (piece.text.starts_with(bullet) && blankAt(piece.text, bullet.size())) return cutFront(piece, static_cast<std::uint32_t>(bullet.size()));
}

} // namespace

bool isNumberAlone(std::string_view text)
{
    constexpr std::size_t longest = 24; // "12 quinquies alt."
    if (text.empty() || text.size() > longest) return false;
    const std::string line = std::string(text) + ' ';
    const auto number = numberAtFront(line);
    if (number) return number->second + 1 >= line.size() && !text.ends_with('-');
    const auto label = labelAtFront(line);
    return label && label->second + 1 >= line.size();
}

void readNumbers(Work &work)
{
    NestedItems nested;
    for (Piece &piece : work.pieces) {
        if (piece.kind == BlockKind::tableRow) continue;
        if (piece.role == BlockRole::subparagraph) continue;
        if (piece.role == BlockRole::none && nested.take(piece)) {
            if (auto label = labelAtFront(piece.text)) { // as printed, within what the list counts
                piece.label = label->first;
                cutFront(piece, static_cast<std::uint32_t>(label->second));
            }
            continue;
        }
        if ((piece.kind == BlockKind::listItem || piece.kind == BlockKind::heading || piece.role == BlockRole::operative
                || piece.role == BlockRole::section)
            && !piece.label.empty() && piece.number.empty())
            takeListMark(piece);
        if (piece.number.empty() && piece.label.empty()) {
            takeBullet(piece);
            if (auto number = numberAtFront(piece.text)) {
                piece.number = number->first;
                cutFront(piece, static_cast<std::uint32_t>(number->second));
            }
        }
        if (piece.number.empty() && piece.label.empty() && piece.role == BlockRole::none) takeCall(piece);
        // A whole paragraph that a conversion took for a heading, because it begins with a number.
        if (piece.kind == BlockKind::heading && !piece.number.empty() && isTerminated(piece.text)
            && work.lexicon.lead(piece.text).opening == Lexicon::Opening::operative)
            piece.kind = BlockKind::paragraph;
        if (piece.kind == BlockKind::heading) continue;
        if (piece.number.empty() && piece.label.empty()) takeBareNumber(piece, work.lexicon);
        if (piece.label.empty() && piece.number.empty()) {
            if (auto label = labelAtFront(piece.text)) {
                piece.label = label->first;
                cutFront(piece, static_cast<std::uint32_t>(label->second));
            }
        }
        if (piece.number.empty()) takeBracketNumber(piece, work.lexicon);
    }
}

} // namespace resolute
