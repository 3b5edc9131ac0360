// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/difftext.h"

#include "core/text/fold.h"

#include <algorithm>
#include <array>

namespace resolute::diffing {

namespace {

Carries carries(TokenKind kind, WordSense sense)
{
    switch (kind) {
    case TokenKind::punctuation: return Carries::mark;
    case TokenKind::symbol:
    case TokenKind::number: return Carries::reference;
    default: return has(sense, WordSense::function) ? Carries::function : Carries::content;
    }
}

/// 58º, 19ª, 51er, 3e, 21st: digits and what a language puts behind them to make an ordinal.
bool isOrdinalInDigits(std::string_view s)
{
    static constexpr std::array<std::string_view, 21> endings{"º", "ª", "°", "er", "ro", "do", "to", "mo", "vo", "no", "ra", "da", "ta", "ma", "va",
        "na", "st", "nd", "rd", "th", "e"};
    const auto digits = static_cast<std::size_t>(std::ranges::find_if(s, [](char c) { return c < '0' || c > '9'; }) - s.begin());
    return digits > 0 && digits < s.size() && std::ranges::contains(endings, s.substr(digits));
}

void findOrdinalsInDigits(DiffText &side, std::uint32_t begin)
{
    for (std::uint32_t k = begin; k < side.size(); ++k)
        if (side.tokens[k].kind == TokenKind::word && isOrdinalInDigits(side.textOf(k)))
            side.tokens[k].sense = side.tokens[k].sense | WordSense::ordinal;
}

/// "1593 (2005)" of the Security Council, "2625 (XXV)" of the older Assembly, "No. 39 (2022)" of a treaty body: the number and
/// the year or session behind it are a symbol.
void findNumberedByYear(DiffText &side, std::uint32_t begin)
{
    const auto isYearOrSession = [](std::string_view s) {
        if (s.size() < 3) return false;
        s = s.substr(1, s.size() - 2);
        const bool digits = s.size() == 4 && std::ranges::all_of(s, [](char c) { return c >= '0' && c <= '9'; });
        const std::string_view roman = s.size() > 1 ? "IVXLC-" : "IVX"; // "(C)" is a letter
        return digits || std::ranges::all_of(s, [roman](char c) { return roman.contains(c); });
    };
    for (std::uint32_t k = begin; k < side.size(); ++k) { // (A/75/53)
        const std::string_view text = side.textOf(k);
        if (side.tokens[k].kind != TokenKind::bracketed || !text.contains('/')
            || !std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; }))
            continue;
        side.tokens[k].kind = TokenKind::symbol;
        side.units[k].carries = Carries::reference;
    }
    for (std::uint32_t k = begin; k + 1 < side.size(); ++k) {
        if (side.tokens[k].kind != TokenKind::number || side.tokens[k + 1].kind != TokenKind::bracketed) continue;
        if (!isYearOrSession(side.textOf(k + 1)) || side.gapBefore(k + 1).size() > 2) continue; // a blank, perhaps one that does not break
        for (const std::uint32_t l : {k, k + 1}) {
            side.tokens[l].kind = TokenKind::symbol;
            side.units[l].carries = Carries::reference;
        }
    }
}

} // namespace

std::string_view DiffText::gapBefore(std::size_t k) const
{
    const DiffToken &t = tokens[k];
    const std::string_view text = pieces[t.piece].text;
    const std::uint32_t from = k == pieces[t.piece].begin ? 0 : tokens[k - 1].range.end;
    return text.substr(from, t.range.begin - from);
}

bool isOrdinal(const DiffText &text, std::uint32_t k)
{
    const DiffToken &token = text.tokens[k];
    return has(token.sense, WordSense::ordinal) || (token.kind == TokenKind::number && text.textOf(token).starts_with("第"));
}

std::uint32_t leadEnd(const DiffText &text)
{
    std::uint32_t k = 0;
    while (k < text.size() && text.tokens[k].inLead && text.tokens[k].piece == 0) ++k;
    return k;
}

std::string DiffTexts::plainLead(const DiffText &side) const
{
    std::vector<WordId> words;
    bool light = false; // the last word kept
    for (std::uint32_t k = 0, end = leadEnd(side); k < end; ++k) {
        const DiffToken &t = side.tokens[k];
        if (t.kind == TokenKind::punctuation) continue;
        if (has(t.sense, WordSense::modifier)) {
            if (light && words.size() > 1) words.pop_back(); // en outre, de nouveau
            light = false;
            continue;
        }
        words.push_back(t.lower);
        light = has(t.sense, WordSense::light);
    }
    std::string out;
    for (const WordId w : words) out += (out.empty() ? "" : " ") + std::string(word(w));
    return out;
}

WordId DiffTexts::intern(std::string_view word, std::uint64_t hash)
{
    if (!shared_) return own_.intern(word, hash);
    if (const auto id = shared_->table.find(word, hash)) return *id;
    return sharedSize() + own_.intern(word, hash);
}

/// The number of a token with plain typography, in the letters that it has.
WordId DiffTexts::internAsPrinted(std::string_view token)
{
    if (isAscii(token)) return intern(token, hashBytes(token));
    buffer_.clear();
    appendFoldedToken(token, buffer_);
    return intern(buffer_, hashBytes(buffer_));
}

void DiffTexts::addCut(DiffText &side, std::string_view text, ByteRange lead, const CutParagraph &cut)
{
    const auto piece = static_cast<std::uint32_t>(side.pieces.size());
    auto word = cut.words.begin();
    side.tokens.reserve(side.tokens.size() + cut.tokens.size());
    side.units.reserve(side.units.size() + cut.tokens.size());
    for (const CutToken &t : cut.tokens) {
        const ByteRange range = t.range();
        const TokenKind kind = t.kind();
        DiffToken d{range, piece, kind, WordSense::none, 0, DiffLexicon::unknown, lead.contains(range.begin)};
        if (kind != TokenKind::punctuation) {
            d.lower = *word++;
            d.known = shared_->known[d.lower];
            d.sense = lexicon.sense(d.known);
        }
        const WordId exact = t.isKey() ? d.lower : internAsPrinted(range.in(text));
        if (kind == TokenKind::punctuation) d.lower = exact;
        side.tokens.push_back(d);
        side.units.push_back({exact, carries(kind, d.sense)});
    }
}

void DiffTexts::addText(DiffText &side, std::string_view text, ByteRange lead)
{
    scratch_.clear();
    tokenize(text, scratch_);
    side.tokens.reserve(side.tokens.size() + scratch_.size());
    side.units.reserve(side.units.size() + scratch_.size());
    const auto piece = static_cast<std::uint32_t>(side.pieces.size());
    for (const Token &t : scratch_) {
        std::string_view raw = t.range.in(text);
        bool plain = true, lower = true;
        for (const char c : raw) {
            plain = plain && static_cast<unsigned char>(c) < 0x80;
            lower = lower && (c < 'A' || c > 'Z');
        }
        if (!plain) {
            buffer_.clear();
            appendFoldedToken(raw, buffer_);
            raw = buffer_;
        }
        std::uint64_t hash = hashBytes(raw);
        const WordId exact = intern(raw, hash);
        DiffToken d{t.range, piece, t.kind, WordSense::none, exact, DiffLexicon::unknown, lead.contains(t.range.begin)};
        if (t.kind != TokenKind::punctuation) {
            if (!plain || !lower) {
                if (plain) {
                    lower_.assign(raw);
                    for (char &c : lower_)
                        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
                } else lower_ = foldCase(raw);
                raw = lower_;
                hash = hashBytes(raw);
                d.lower = intern(raw, hash);
            }
            d.known = lexicon.find(raw, hash);
            d.sense = lexicon.sense(d.known);
        }
        side.tokens.push_back(d);
        side.units.push_back({exact, carries(t.kind, d.sense)});
    }
}

void DiffTexts::add(DiffText &side, ParagraphIndex index, std::string_view text, ByteRange lead, const CutParagraph &cut)
{
    DiffPiece piece{index, text, lead, static_cast<std::uint32_t>(side.tokens.size()), 0};
    if (cut.tokens.empty()) addText(side, text, lead);
    else addCut(side, text, lead, cut);
    piece.end = static_cast<std::uint32_t>(side.tokens.size());
    side.pieces.push_back(piece);
    findOrdinalsInDigits(side, piece.begin);
    findNumberedByYear(side, piece.begin);
}

} // namespace resolute::diffing
