// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces to paragraphs with their kinds and names: P1, O7, O7(a)(ii), O7+1, A1.O3, H1, S1.
#include "core/structure/passes.h"

#include "core/structure/labels.h"
#include "core/text/wordtable.h"

#include <algorithm>
#include <vector>

namespace resolute {

namespace {

const Message notResolution{"not-a-resolution", RESOLUTE_MESSAGE("message", "this text is no resolution: it is shown as headings and sections")};

// Generated and informal texts carry opening words without an enacting clause; other texts have them by chance.
constexpr std::size_t shareOfLeads = 4; ///< at least one in four

/// Nobody sets three fifths of a paragraph in italics on purpose: a converter lost where those of the opening words end.
bool isSpreadEmphasis(const Paragraph &p)
{
    std::uint32_t covered = 0;
    for (const ByteRange r : p.emphasis) covered += r.size();
    return covered * 5 > p.text.size() * 3;
}

class ParagraphMaker
{
public:
    explicit ParagraphMaker(Work &work) : work_(work)
    {
        const auto leads = std::ranges::count_if(work.pieces, [](const Piece &p) { return p.opening != Lexicon::Opening::none; });
        resolution_ = work.hasEnactingClause || static_cast<std::size_t>(leads) * shareOfLeads >= std::max<std::size_t>(work.pieces.size(), 1);
    }

    void make()
    {
        auto &pieces = work_.pieces;
        work_.document.paragraphs.reserve(pieces.size());
        for (std::size_t i = 0; i < pieces.size(); ++i) add(pieces[i], i + 1 < pieces.size() ? &pieces[i + 1] : nullptr);
        if (!resolution_) {
            if (work_.document.kind == DocumentKind::decision) return; // which has neither enacting clause nor opening words
            work_.document.kind = DocumentKind::other;
            work_.report(Severity::info, notResolution, {}, Place{});
        }
    }

private:
    struct Level {
        LabelReading reading;
        ParagraphIndex index;
    };

    void add(Piece &piece, const Piece *next)
    {
        if (piece.role == BlockRole::enactingClause) { // of another part, which has a preamble of its own
            operativeSeen_ = false;
            return;
        }
        if (resolution_ && isAnnexHeading(piece)) startAnnex();
        if (piece.role == BlockRole::preambular) {
            preambular(piece);
            return;
        }
        if (piece.role == BlockRole::operative) {
            operative(piece);
            return;
        }
        if (piece.role == BlockRole::section || (piece.role == BlockRole::following && !top_)) {
            section(piece);
            return;
        }
        if (piece.role == BlockRole::following) {
            following(piece);
            return;
        }
        if (isHeading(piece, next)) {
            push(piece, ParagraphKind::heading, "H" + std::to_string(++headings_), std::nullopt);
            top_.reset();
            levels_.clear();
            return;
        }
        if (!resolution_ && piece.label.empty()) {
            section(piece);
            return;
        }
        if (!piece.label.empty() && top_) {
            subparagraph(piece);
            return;
        }
        if (!piece.number.empty()) {
            operative(piece);
            return;
        }
        const bool lead = piece.opening != Lexicon::Opening::none || piece.emphasisedLead;
        if (lead && piece.label.empty()) {
            const bool preamble = isPreambular(piece);
            if (preamble) preambular(piece);
            else operative(piece);
            return;
        }
        if (work_.hasEnactingClause && !operativeSeen_ && annexes_ == 0 && piece.kind == BlockKind::paragraph) {
            preambular(piece);
            return;
        }
        if (top_) {
            following(piece);
            return;
        }
        section(piece);
    }

    /// A paragraph with opening words and no number. In some languages the words are the same for both kinds: then the
    /// comma tells, with which every preambular paragraph ends.
    [[nodiscard]] bool isPreambular(const Piece &piece) const
    {
        if (work_.hasEnactingClause && !operativeSeen_ && annexes_ == 0) {
            if (endsWithComma(piece.text)) return true;
            if (work_.lexicon.openingWordsAreShared()) return !isTerminated(piece.text);
        }
        return piece.opening == Lexicon::Opening::preambular || (piece.opening == Lexicon::Opening::none && !operativeSeen_);
    }

    void preambular(Piece &piece) { topLevel(push(piece, ParagraphKind::preambular, "P" + std::to_string(++preambulars_), std::nullopt)); }

    void operative(Piece &piece)
    {
        operativeSeen_ = true;
        topLevel(push(piece, ParagraphKind::operative, "O" + std::to_string(++operatives_), std::nullopt));
    }

    void section(Piece &piece) { topLevel(push(piece, ParagraphKind::other, "S" + std::to_string(++sections_), std::nullopt)); }

    /// A text after the sub-paragraphs of a paragraph, or a second text of one.
    void following(Piece &piece)
    {
        const std::string parent = work_.document.paragraph(*top_).id;
        push(piece, ParagraphKind::other, parent + '+' + std::to_string(++followers_), top_);
        levels_.clear();
    }

    void subparagraph(Piece &piece)
    {
        const Label label = readLabel(piece.label);
        // Goes on with a list that is open, else begins one inside of it.
        auto level = std::ranges::find_if(levels_.rbegin(), levels_.rend(), [&](const Level &l) { return continues(label, l.reading); });
        if (level == levels_.rend() && !startsList(label))
            level = std::ranges::find_if(levels_.rbegin(), levels_.rend(), [&](const Level &l) { return sameStyle(label, l.reading); });
        std::size_t depth = levels_.size();
        LabelReading reading = label.first();
        if (level != levels_.rend()) {
            depth = static_cast<std::size_t>(levels_.rend() - level) - 1;
            reading = label.as(level->reading);
        }
        levels_.resize(depth);
        const ParagraphIndex parent = depth == 0 ? *top_ : levels_[depth - 1].index;
        const auto index = push(piece, ParagraphKind::subparagraph, work_.document.paragraph(parent).id + label.inBrackets, parent);
        levels_.push_back({reading, index});
    }

    void topLevel(ParagraphIndex index)
    {
        top_ = index;
        levels_.clear();
        followers_ = 0;
    }

    [[nodiscard]] bool isAnnexHeading(const Piece &piece) const
    {
        if (piece.startsAnnex) return true;
        return work_.hasEnactingClause && operatives_ + preambulars_ > 0 && piece.number.empty() && piece.label.empty() && piece.text.size() < 80
            && work_.lexicon.matches("annex", oneLine(piece.text)) && !isTerminated(piece.text) && !endsWithComma(piece.text);
    }

    void startAnnex()
    {
        ++annexes_;
        preambulars_ = operatives_ = headings_ = sections_ = 0;
        top_.reset();
        levels_.clear();
    }

    /// Marked as a heading, or a short line of its own that ends with no punctuation before something that begins.
    [[nodiscard]] bool isHeading(const Piece &piece, const Piece *next) const
    {
        if (piece.kind == BlockKind::heading) return piece.opening == Lexicon::Opening::none;
        if (piece.kind != BlockKind::paragraph || !piece.number.empty() || !piece.label.empty() || piece.leadEnd > 0 || piece.joined) return false;
        if (!resolution_ || piece.text.size() > 200 || isTerminated(piece.text) || endsWithComma(piece.text) || startsLower(piece.text)) return false;
        const bool nextBegins = next
            && (next->kind == BlockKind::heading || !next->number.empty() || next->leadEnd > 0
                || (next->text.size() <= 200 && !isTerminated(next->text) && !endsWithComma(next->text)));
        return nextBegins;
    }

    ParagraphIndex push(Piece &piece, ParagraphKind kind, std::string id, std::optional<ParagraphIndex> parent)
    {
        const auto index = ParagraphIndex(static_cast<std::uint32_t>(work_.document.paragraphs.size()));
        // A parent's name already has its annex.
        if (annexes_ > 0 && !parent) id.insert(0, "A" + std::to_string(annexes_) + '.');
        const WordId name = names_.intern(id);
        if (name == times_.size()) times_.push_back(0);
        if (const int count = ++times_[name]; count > 1) id += '~' + std::to_string(count);
        Paragraph p;
        p.id = std::move(id);
        p.kind = kind;
        p.number = piece.number;
        p.label = piece.label;
        p.parent = parent;
        for (auto at = piece.text.find('\n'); at != std::string::npos; at = piece.text.find('\n', at)) piece.text[at] = ' ';
        p.text = std::move(piece.text);
        p.lead = {0, kind == ParagraphKind::heading ? 0 : piece.leadEnd};
        for (const StyledRange &s : piece.styles) {
            if (!has(s.style, Style::italic)) continue;
            if (!p.emphasis.empty() && p.emphasis.back().end == s.range.begin) p.emphasis.back().end = s.range.end;
            else p.emphasis.push_back(s.range);
        }
        if (kind != ParagraphKind::heading && kind != ParagraphKind::other && isSpreadEmphasis(p)) {
            p.emphasis.clear();
            if (!p.lead.empty()) p.emphasis.push_back(p.lead);
        }
        p.footnotes = std::move(piece.anchors);
        p.source = std::move(piece.place);
        work_.document.paragraphs.push_back(std::move(p));
        return index;
    }

    Work &work_;
    bool resolution_ = false, operativeSeen_ = false;
    int preambulars_ = 0, operatives_ = 0, headings_ = 0, sections_ = 0, annexes_ = 0, followers_ = 0;
    std::optional<ParagraphIndex> top_;
    std::vector<Level> levels_;
    WordTable names_;
    std::vector<int> times_; ///< how often each has been given
};

} // namespace

void makeParagraphs(Work &work) { ParagraphMaker(work).make(); }

} // namespace resolute
