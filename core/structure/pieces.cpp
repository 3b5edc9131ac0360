// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks to pieces: blanks made one, rules and page breaks remembered as gaps.
#include "core/structure/passes.h"

#include "core/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace resolute {

namespace {

/// What U+FB00 and those after it stand for.
constexpr std::array<std::string_view, 7> ligatures{"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

/// Runs of blanks become one; ligatures become letters; soft hyphens and marks without width go; a hard break keeps no blanks beside it.
void tidyBlanks(Piece &piece)
{
    const std::string &text = piece.text;
    const bool blanksAreTidy = hasSingleBlanks(text) && !text.starts_with(' ') && !text.ends_with(' ');
    if (blanksAreTidy && !text.contains("\u2002") && !text.contains("\u2003") && !text.contains("\xEF\xAC") && !text.contains("\u00AD")
        && !text.contains("\u200B") && !text.contains("\uFEFF"))
        return; // nearly every text
    std::vector<Edit> edits;
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\n'; };
    const auto size = static_cast<std::uint32_t>(text.size());
    for (std::uint32_t i = 0; i < size;) {
        if (text[i] == ' ' && i > 0 && i + 1 < size && !blank(text[i + 1])) {
            ++i;
            continue;
        } // nearly every blank
        if (blank(text[i])) {
            std::uint32_t end = i;
            bool hard = false;
            while (end < size && blank(text[end])) hard = text[end++] == '\n' || hard;
            const std::string_view with = i == 0 || end == size ? "" : hard ? "\n" : " ";
            if (std::string_view(text).substr(i, end - i) != with) edits.push_back({{i, end}, with});
            i = end;
            continue;
        }
        if (static_cast<unsigned char>(text[i]) < 0x80) {
            ++i;
            continue;
        }
        const char32_t c = codePointAt(text, i);
        const auto n = static_cast<std::uint32_t>(codePointSize(text[i]));
        if (c == 0x00AD || c == 0x200B || c == 0xFEFF) edits.push_back({{i, i + n}, {}});
        else if (c >= 0xFB00 && c < 0xFB00 + ligatures.size()) edits.push_back({{i, i + n}, ligatures[c - 0xFB00]});
        else if (c == 0x2002 || c == 0x2003) edits.push_back({{i, i + n}, " "}); // wide blanks that set numbers off
        i += n;
    }
    apply(piece, edits);
}

/// A number or a label that a conversion put on a line of its own, to the front of the paragraph that it belongs to.
void joinNumbersApart(std::vector<Piece> &pieces)
{
    std::vector<Piece> kept;
    kept.reserve(pieces.size());
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const auto named = [](const Piece &piece) { return !piece.label.empty() || !piece.number.empty(); };
        const bool apart = i + 1 < pieces.size() && pieces[i].kind == BlockKind::paragraph && pieces[i + 1].kind == BlockKind::paragraph
            && !named(pieces[i]) && !named(pieces[i + 1]) && isNumberAlone(pieces[i].text) && !isNumberAlone(pieces[i + 1].text);
        if (apart) {
            const auto size = static_cast<std::uint32_t>(pieces[i].text.size());
            append(pieces[i], std::move(pieces[i + 1]));
            const Edit blank{{size, size}, " "}; // which a number has before Chinese characters, too
            if (pieces[i].text[size] != ' ') apply(pieces[i], {&blank, 1});
            pieces[i].joined = false;
        }
        kept.push_back(std::move(pieces[i]));
        if (apart) ++i;
    }
    pieces = std::move(kept);
}

} // namespace

std::vector<Piece> toPieces(std::vector<Block> blocks, Work &)
{
    std::vector<Piece> pieces;
    pieces.reserve(blocks.size());
    bool broken = false;
    for (Block &block : blocks) {
        if (block.kind == BlockKind::rule || block.kind == BlockKind::pageBreak) {
            broken = true;
            continue;
        }
        Piece piece;
        static_cast<Block &>(piece) = std::move(block);
        // Cells are lines of their own: a masthead in Word is a table, and no paragraph goes over two cells.
        if (piece.kind == BlockKind::tableRow) std::ranges::replace(piece.text, '\t', '\n');
        tidyBlanks(piece);
        if (piece.text.empty()) continue;
        piece.gap = broken ? Gap::broken : piece.blankBefore ? Gap::wide : Gap::plain;
        broken = false;
        pieces.push_back(std::move(piece));
    }
    if (std::ranges::any_of(pieces, [](const Piece &piece) { return isNumberAlone(piece.text); })) joinNumbersApart(pieces);
    return pieces;
}

const Lexicon &chooseLexicon(const Source &source)
{
    // Akoma Ntoso names the language of its text. What the properties of a Word file name is often the language of the
    // program that wrote it, whatever the text's: there the text itself has the word.
    if (const Lexicon *known = lexicon(source.facts.language); known != nullptr && source.format == SourceFormat::akn) return *known;
    std::string sample;
    for (const Block &block : source.blocks) {
        sample.append(block.text).append(" ");
        if (sample.size() > 20'000) break;
    }
    return lexiconFor(sample, source.facts.language);
}

bool isTerminated(std::string_view text)
{
    while (!text.empty()) {
        const auto [c, begin] = codePointBefore(text, text.size());
        switch (c) {
        case U'.':
        case U';':
        case U':':
        case U'!':
        case U'?':
        case U'。':
        case U'；':
        case U'：':
        case U'؛':
        case U'؟':
        case U'…': return true;
        case U' ':
        case U'\n':
        case U'"':
        case U'”':
        case U'’':
        case U'\'':
        case U'»':
        case U')':
        case U']':
        case U'*':
        case U'\u00A0':
        case U'》':
        case U'\u200E':
        case U'\u200F': text = text.substr(0, begin); continue;
        default: return false;
        }
    }
    return false;
}

bool endsWithComma(std::string_view text)
{
    text = trimmed(text);
    while (text.ends_with("\u200E") || text.ends_with("\u200F")) text.remove_suffix(3); // marks of direction
    return text.ends_with(',') || text.ends_with("，") || text.ends_with("،");
}

bool startsLower(std::string_view text)
{
    for (const char32_t c : CodePoints(text)) {
        const auto point = static_cast<UChar32>(c);
        if (u_isULowercase(point)) return true;
        if (u_isalnum(point)) return false;
    }
    return false;
}

} // namespace resolute
