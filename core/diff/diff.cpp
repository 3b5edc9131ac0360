// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/change.h"

#include "core/diff/classify.h"
#include "core/diff/difftext.h"
#include "core/diff/grouping.h"
#include "core/diff/pairdiff.h"
#include "core/diff/plain.h"
#include "core/diff/script.h"

#include <algorithm>
#include <array>
#include <span>

namespace resolute {

using namespace diffing;

namespace {

/// Hunks that differ, and kept words whose bytes or blanks differ, to changes in bytes.
class Changes
{
public:
    explicit Changes(const DiffTexts &texts) : t_(texts) {}

    void run(std::span<const Hunk> hunks)
    {
        std::uint32_t i = 0, j = 0;
        for (const Hunk &h : hunks) {
            kept(i, h.a, j);
            cut(h);
            i = h.aEnd;
            j = h.bEnd;
        }
        kept(i, static_cast<std::uint32_t>(t_.a.size()), j);
        atTheEnd();
    }

    std::vector<Change> changes;
    std::vector<Hunk> of; ///< the words of each change

private:
    void add(const Hunk &h, std::uint32_t pieceA, ByteRange a, std::uint32_t pieceB, ByteRange b)
    {
        const DiffPiece &p = t_.a.pieces[pieceA], &q = t_.b.pieces[pieceB];
        if (a.in(p.text) == b.in(q.text)) return;
        Change c;
        c.op = a.empty() ? ChangeOp::insert : b.empty() ? ChangeOp::remove : ChangeOp::replace;
        c.aOf = p.index;
        c.bOf = q.index;
        c.a = a;
        c.b = b;
        changes.push_back(std::move(c));
        of.push_back(h);
    }

    /// Words [i, end) of one paragraph and as many from j on, with all that stands between them, are the same to the byte.
    bool sameBytes(std::uint32_t i, std::uint32_t end, std::uint32_t j) const
    {
        if (i == end) return false;
        const DiffToken &x = t_.a.tokens[i], &xLast = t_.a.tokens[end - 1], &y = t_.b.tokens[j], &yLast = t_.b.tokens[j + (end - i) - 1];
        return x.piece == xLast.piece && y.piece == yLast.piece
            && ByteRange{x.range.begin, xLast.range.end}.in(t_.a.pieces[x.piece].text)
            == ByteRange{y.range.begin, yLast.range.end}.in(t_.b.pieces[y.piece].text);
    }

    /// Words that the script kept: equal but perhaps for typography and blanks.
    void kept(std::uint32_t i, std::uint32_t end, std::uint32_t j)
    {
        bool first = true;
        if (sameBytes(i, end, j)) end = i + 1; // only the blanks before the first may differ
        for (; i < end; ++i, ++j, first = false) {
            const DiffToken &x = t_.a.tokens[i], &y = t_.b.tokens[j];
            const bool startsA = i == t_.a.pieces[x.piece].begin, startsB = j == t_.b.pieces[y.piece].begin;
            const Hunk nothing{i, i, j, j};
            // blanks beside a hunk belong to it, except where a text begins
            if ((!first && !startsA && !startsB) || (startsA && startsB && (!first || i == 0))) {
                const std::string_view g = t_.a.gapBefore(i), h = t_.b.gapBefore(j);
                if (g != h)
                    add(nothing, x.piece, {x.range.begin - static_cast<std::uint32_t>(g.size()), x.range.begin}, y.piece,
                        {y.range.begin - static_cast<std::uint32_t>(h.size()), y.range.begin});
            }
            if (t_.a.textOf(x) != t_.b.textOf(y)) add({i, i + 1, j, j + 1}, x.piece, x.range, y.piece, y.range);
        }
    }

    /// Borders of paragraphs part a hunk.
    void cut(Hunk h)
    {
        const auto border = [](const DiffText &t, std::uint32_t begin, std::uint32_t end) {
            if (begin == end) return end;
            return std::min(end, t.pieces[t.tokens[begin].piece].end);
        };
        while (h.a != h.aEnd || h.b != h.bEnd) {
            const Hunk part{h.a, border(t_.a, h.a, h.aEnd), h.b, border(t_.b, h.b, h.bEnd)};
            region(part);
            h.a = part.aEnd;
            h.b = part.bEnd;
        }
    }

    struct Reach {
        std::uint32_t piece = 0, begin = 0, end = 0;
    };

    /// From the end of the word before to the beginning of the word after, in one paragraph.
    static Reach reach(const DiffText &t, std::uint32_t begin, std::uint32_t end, bool first)
    {
        Reach r;
        if (begin < end) r.piece = t.tokens[begin].piece;
        else if (begin > 0 && (begin == t.size() || !first)) r.piece = t.tokens[begin - 1].piece;
        else r.piece = begin < t.size() ? t.tokens[begin].piece : 0;
        const DiffPiece &p = t.pieces[r.piece];
        r.begin = begin > p.begin ? t.tokens[begin - 1].range.end : 0;
        r.end = end < p.end ? t.tokens[end].range.begin : static_cast<std::uint32_t>(p.text.size());
        return r;
    }

    void region(const Hunk &h)
    {
        const bool startsA = h.a < h.aEnd && h.a == t_.a.pieces[t_.a.tokens[h.a].piece].begin;
        const bool startsB = h.b < h.bEnd && h.b == t_.b.pieces[t_.b.tokens[h.b].piece].begin;
        Reach x = reach(t_.a, h.a, h.aEnd, startsB), y = reach(t_.b, h.b, h.bEnd, startsA);
        if (x.piece == doneA_.piece) x.begin = std::clamp(doneA_.end, x.begin, x.end); // of two that touch, the first has the blank between
        if (y.piece == doneB_.piece) y.begin = std::clamp(doneB_.end, y.begin, y.end);
        const std::string_view s = t_.a.pieces[x.piece].text, u = t_.b.pieces[y.piece].text;
        const auto words = [](const DiffText &t, std::uint32_t begin, std::uint32_t end, const Reach &r) {
            return begin < end ? ByteRange{t.tokens[begin].range.begin, t.tokens[end - 1].range.end} : ByteRange{r.end, r.begin};
        };
        const ByteRange wa = words(t_.a, h.a, h.aEnd, x), wb = words(t_.b, h.b, h.bEnd, y);
        // the joining blank between two paragraphs of a side stands for the one in the other side's text
        const bool joinedBefore = (y.begin == 0 && y.piece > 0) != (x.begin == 0 && x.piece > 0);
        const bool joinedAfter = !joinedBefore
            && (y.end == u.size() && y.piece + 1 < t_.b.pieces.size()) != (x.end == s.size() && x.piece + 1 < t_.a.pieces.size());
        if (joinedBefore) {
            if (x.begin < x.end && s[x.begin] == ' ' && y.begin == 0) ++x.begin;
            else if (y.begin < y.end && u[y.begin] == ' ' && x.begin == 0) ++y.begin;
        }
        if (joinedAfter) {
            if (x.end > x.begin && s[x.end - 1] == ' ' && y.end == u.size()) --x.end;
            else if (y.end > y.begin && u[y.end - 1] == ' ' && x.end == s.size()) --y.end;
        }
        while (x.begin < std::min(x.end, wa.begin) && y.begin < std::min(y.end, wb.begin) && s[x.begin] == ' ' && u[y.begin] == ' ') {
            ++x.begin;
            ++y.begin;
        }
        while (x.end > std::max(x.begin, wa.end) && y.end > std::max(y.begin, wb.end) && s[x.end - 1] == ' ' && u[y.end - 1] == ' ') {
            --x.end;
            --y.end;
        }
        add(h, x.piece, {x.begin, x.end}, y.piece, {y.begin, y.end});
        doneA_ = x;
        doneB_ = y;
    }

    /// Blanks after the last kept word.
    void atTheEnd()
    {
        if (t_.a.size() == 0 || t_.b.size() == 0 || t_.a.units.back().id != t_.b.units.back().id) return;
        const DiffPiece &p = t_.a.pieces.back(), &q = t_.b.pieces.back();
        const ByteRange x{t_.a.tokens.back().range.end, static_cast<std::uint32_t>(p.text.size())};
        const ByteRange y{t_.b.tokens.back().range.end, static_cast<std::uint32_t>(q.text.size())};
        if (!changes.empty() && changes.back().a.end == x.end && changes.back().b.end == y.end) return;
        const auto n = static_cast<std::uint32_t>(t_.a.size()), m = static_cast<std::uint32_t>(t_.b.size());
        add({n, n, m, m}, static_cast<std::uint32_t>(t_.a.pieces.size() - 1), x, static_cast<std::uint32_t>(t_.b.pieces.size() - 1), y);
    }

    const DiffTexts &t_;
    Reach doneA_, doneB_; ///< of the stretch before
};

/// The stretches that differ. Opening words that differ only by the repeated-verb rule are one stretch of their own:
/// a meeting replaces "Recalling also" with "Recalling further", whatever else changes behind it.
std::vector<Hunk> stretches(const DiffTexts &texts)
{
    const std::uint32_t x = leadEnd(texts.a), y = leadEnd(texts.b);
    const bool sameVerb = x > 0 && y > 0 && texts.plainLead(texts.a) == texts.plainLead(texts.b);
    const bool sameLead = x == y
        && std::ranges::equal(std::span(texts.a.units).first(x), std::span(texts.b.units).first(y), {}, &Unit::id, &Unit::id);
    if (!sameVerb || sameLead) {
        auto hunks = editScript(texts.a.units, texts.b.units);
        groupForReading(texts, hunks);
        return hunks;
    }
    auto hunks = editScript(std::span(texts.a.units).subspan(x), std::span(texts.b.units).subspan(y));
    for (Hunk &h : hunks) h = {h.a + x, h.aEnd + x, h.b + y, h.bEnd + y};
    groupForReading(texts, hunks, x, y);
    hunks.insert(hunks.begin(), {0, x, 0, y});
    return hunks;
}

std::vector<Change> compareTexts(const DiffTexts &texts)
{
    const std::vector<Hunk> hunks = stretches(texts);
    Changes out(texts);
    out.run(hunks);
    classify(texts, out.of, out.changes);
    return std::move(out.changes);
}

/// Nothing to compare: a side is empty, or one paragraph stands for another that has its text.
bool isTrivial(const Document &a, const Document &b, const Correspondence &pair)
{
    if (pair.a.empty() || pair.b.empty()) return true;
    return pair.a.size() == 1 && pair.b.size() == 1 && a.paragraph(pair.a[0]).text == b.paragraph(pair.b[0]).text;
}

} // namespace

std::vector<Change> diff(const Document &a, const Document &b, const Correspondence &pair)
{
    if (isTrivial(a, b, pair)) return {};
    DiffTexts texts(DiffLexicon::of(b.language));
    for (const ParagraphIndex i : pair.a) texts.add(texts.a, i, a.paragraph(i).text, a.paragraph(i).lead);
    for (const ParagraphIndex j : pair.b) texts.add(texts.b, j, b.paragraph(j).text, b.paragraph(j).lead);
    return compareTexts(texts);
}

PairDiff::PairDiff(const Document &a, const Document &b, PairWords words)
    : a_(a), b_(b), lexicon_(DiffLexicon::of(b.language)), words_(std::move(words))
{
    known_.reserve(words_.table().size());
    for (WordId id = 0; id < words_.table().size(); ++id) known_.push_back(lexicon_.find(words_.table().word(id)));
}

std::vector<Change> PairDiff::of(const Correspondence &pair) const
{
    if (isTrivial(a_, b_, pair)) return {};
    const NumberedWords numbered{words_.table(), known_};
    DiffTexts texts(lexicon_, &numbered);
    for (const ParagraphIndex i : pair.a) texts.add(texts.a, i, a_.paragraph(i).text, a_.paragraph(i).lead, words_.ofA(i));
    for (const ParagraphIndex j : pair.b) texts.add(texts.b, j, b_.paragraph(j).text, b_.paragraph(j).lead, words_.ofB(j));
    return compareTexts(texts);
}

std::vector<Change> diffTexts(std::string_view a, std::string_view b) { return diffTexts(a, b, {}); }

std::vector<Change> diffTexts(std::string_view a, std::string_view b, std::string_view language)
{
    if (a == b) return {};
    DiffTexts texts(DiffLexicon::of(language));
    texts.add(texts.a, ParagraphIndex{}, a, {});
    texts.add(texts.b, ParagraphIndex{}, b, {});
    return compareTexts(texts);
}

std::string_view name(ChangeOp op)
{
    static constexpr std::array<std::string_view, 3> names{"replace", "insert", "delete"};
    return names[static_cast<std::size_t>(op)];
}

std::string_view name(ChangeClass changeClass)
{
    static constexpr std::array<std::string_view, 6> names{"editorial", "style", "reference-update", "date-update", "number-update", "substantive"};
    return names[static_cast<std::size_t>(changeClass)];
}

std::string_view name(ChangeTag tag)
{
    static constexpr std::array<std::string_view, 13> names{"verb-stronger", "verb-weaker", "hedge-added", "hedge-removed", "qualifier-added",
        "qualifier-removed", "addressee-changed", "deadline-changed", "quantity-changed", "citation-added", "citation-dropped", "moved-within",
        "typographic"};
    return names[static_cast<std::size_t>(tag)];
}

} // namespace resolute
