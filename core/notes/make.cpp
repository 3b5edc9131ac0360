// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/make.h"

#include "core/diff/change.h"
#include "core/notes/numbering.h"
#include "core/notes/plan.h"
#include "core/notes/quotes.h"
#include "core/notes/wording.h"
#include "core/text/fold.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace resolute {

namespace {

/// So many words of a paragraph tell it from its neighbours, most of which begin alike.
constexpr int openingWords = 8;

std::string openingOf(std::string_view text)
{
    std::size_t end = 0;
    for (int n = 0; n < openingWords && end < text.size(); ++n) {
        end = text.find(' ', end + 1);
        if (end == std::string_view::npos) end = text.size();
    }
    constexpr std::size_t enough = 120; // bytes, for scripts without blanks
    if (end > enough) {
        end = enough;
        while ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    }
    return std::string(text.substr(0, end));
}

class Maker
{
public:
    Maker(const Document &a, const Document &b, const Alignment &alignment) : a_(a), b_(b), plan_(makePlan(a, b, alignment)) {}

    Notes make()
    {
        Notes notes{describe(a_), describe(b_), {}};
        deletions();
        for (std::size_t i = 0; i < a_.paragraphs.size(); ++i) {
            if (plan_.keptAs[i]) edits(i, *plan_.keptAs[i]);
            if (const auto g = plan_.regroupOfA[i]; g && plan_.regroups[*g].a.front() == i) regroup(plan_.regroups[*g]);
        }
        placements();
        std::ranges::stable_sort(made_, {}, &Made::key);
        for (Made &m : made_) notes.instructions.push_back(std::move(m.instruction));
        for (Instruction &i : renumberings(a_, b_, notes.instructions)) notes.instructions.push_back(std::move(i));
        std::ranges::stable_partition(notes.instructions, std::logical_not{}, &Instruction::typographic);
        const Namer namer(a_);
        const bool numbered = !countsInOrder(b_);
        std::string anchor;
        int behind = 0; // paragraphs that were put behind the anchor before
        for (Instruction &i : notes.instructions) {
            const bool places = i.op == InstructionOp::insertParagraph || i.op == InstructionOp::moveParagraph;
            const bool follows = places && !i.before && !i.anchor.empty();
            if (!follows || i.anchor != anchor) behind = 0;
            i.words = inWords(i, namer, numbered, behind);
            if (!follows) continue;
            anchor = i.anchor;
            behind += static_cast<int>(i.paragraphs.size() + i.targets.size());
        }
        return notes;
    }

private:
    struct Made {
        std::size_t key; ///< twice the place in the base text, one more for what comes behind it
        Instruction instruction;
    };

    [[nodiscard]] Target target(std::size_t i) const { return {a_.paragraphs[i].id, openingOf(a_.paragraphs[i].text)}; }
    [[nodiscard]] DraftParagraph draft(std::size_t j) const { return draftOf(b_, ParagraphIndex(static_cast<std::uint32_t>(j))); }

    void add(std::size_t key, Instruction instruction) { made_.push_back({key, std::move(instruction)}); }

    /// All in one instruction, where the first of them stands.
    void deletions()
    {
        Instruction out;
        out.op = InstructionOp::deleteParagraph;
        std::optional<std::size_t> first;
        for (std::size_t i = 0; i < a_.paragraphs.size(); ++i) {
            if (plan_.keptAs[i] || plan_.regroupOfA[i]) continue;
            if (!first) first = i;
            out.targets.push_back(target(i));
        }
        if (first) add(2 * *first, std::move(out));
    }

    void edits(std::size_t i, std::size_t j)
    {
        const std::string &from = a_.paragraphs[i].text, &to = b_.paragraphs[j].text;
        if (from == to) return;
        Correspondence pair;
        pair.a = {ParagraphIndex(static_cast<std::uint32_t>(i))};
        pair.b = {ParagraphIndex(static_cast<std::uint32_t>(j))};
        pair.relation = Relation::edited;
        const auto changes = diff(a_, b_, pair);
        std::optional<std::vector<WordEdit>> quoted;
        if (!mostly(from, to, changes)) quoted = quoteEdits(from, to, changes);
        const Paragraph &was = a_.paragraphs[i], &becomes = b_.paragraphs[j];
        if (becomes.lead.empty() && !was.lead.empty()) quoted.reset(); // a lead that goes cannot be said by words
        if (!quoted) {
            Instruction whole;
            whole.op = InstructionOp::replaceParagraph;
            whole.targets = {target(i)};
            whole.paragraphs = {draft(j)};
            whole.typographic = isTypography(from, to);
            return add(2 * i, std::move(whole));
        }
        for (WordEdit &edit : *quoted) {
            Instruction one;
            one.op = edit.kind == WordEdit::Kind::replace ? InstructionOp::replaceText
                : edit.kind == WordEdit::Kind::remove     ? InstructionOp::deleteText
                                                          : InstructionOp::insertText;
            one.targets = {{a_.paragraphs[i].id, {}}};
            const bool touchesLead = edit.kind == WordEdit::Kind::insertAtStart || from.find(edit.quote) < was.lead.end
                || was.leadText() != becomes.leadText();
            if (touchesLead) one.lead = becomes.leadText();
            one.quote = std::move(edit.quote);
            one.text = std::move(edit.text);
            one.typographic = one.op == InstructionOp::replaceText ? isTypography(one.quote, one.text)
                : one.op == InstructionOp::deleteText              ? foldTypography(one.quote).empty()
                                                                   : foldTypography(one.text).empty();
            add(2 * i, std::move(one));
        }
    }

    /// Nobody reads out another quotation mark, nor a blank that a file has beside a hyphen ("non- use").
    static bool isTypography(std::string_view from, std::string_view to)
    {
        const auto letters = [](std::string_view text) {
            std::string out = foldTypography(text);
            for (std::size_t k = 0; k + 1 < out.size(); ++k)
                if (out[k] == '-' && out[k + 1] == ' ') out.erase(k + 1, 1);
            return out;
        };
        return letters(from) == letters(to);
    }

    /// More than half of both texts together changed: reading out the words would be longer than the paragraph.
    static bool mostly(std::string_view from, std::string_view to, const std::vector<Change> &changes)
    {
        std::size_t changed = 0;
        for (const Change &c : changes) changed += c.a.size() + c.b.size();
        return 2 * changed > from.size() + to.size();
    }

    void regroup(const Regroup &group)
    {
        Instruction out;
        out.op = group.a.size() == 1 ? InstructionOp::splitParagraph
            : group.b.size() == 1    ? InstructionOp::mergeParagraphs
                                     : InstructionOp::replaceParagraph;
        for (const std::size_t i : group.a) out.targets.push_back(target(i));
        for (const std::size_t j : group.b) out.paragraphs.push_back(draft(j));
        add(2 * group.a.front(), std::move(out));
    }

    /// The old paragraph whose place a new one takes, if it takes one and keeps its order.
    [[nodiscard]] std::optional<std::size_t> seatOf(std::size_t j) const
    {
        std::optional<std::size_t> i = plan_.keptFrom[j];
        if (const auto g = plan_.regroupOfB[j]) i = plan_.regroups[*g].a.front();
        return i;
    }
    [[nodiscard]] bool stays(std::size_t j) const
    {
        const auto i = seatOf(j);
        return i && !plan_.moved[*i];
    }

    /// What is new or moved comes behind the last paragraph that stays, or in front of the next where that is its kind.
    void placements()
    {
        std::optional<std::size_t> behind;
        for (std::size_t j = 0; j < b_.paragraphs.size();) {
            if (stays(j)) {
                behind = seatOf(j);
                ++j;
                continue;
            }
            std::size_t end = j;
            while (end < b_.paragraphs.size() && !stays(end)) ++end;
            const std::optional<std::size_t> next = end < b_.paragraphs.size() ? seatOf(end) : std::nullopt;
            std::size_t split = end; // [split, end) come in front of the next
            if (next && (!behind || a_.paragraphs[*behind].kind != a_.paragraphs[*next].kind))
                while (split > j && (!behind || kindAt(split - 1) == a_.paragraphs[*next].kind)) --split;
            place(j, split, behind, false);
            place(split, end, next, true);
            j = end;
        }
    }

    [[nodiscard]] ParagraphKind kindAt(std::size_t j) const { return b_.paragraphs[j].kind; }

    void place(std::size_t begin, std::size_t end, std::optional<std::size_t> anchor, bool before)
    {
        const std::string name = anchor ? a_.paragraphs[*anchor].id : std::string();
        const std::size_t key = !anchor ? 0 : before ? 2 * *anchor : 2 * *anchor + 1;
        for (std::size_t j = begin; j < end;) {
            Instruction out;
            out.anchor = name;
            out.before = before;
            const auto seat = seatOf(j);
            out.op = seat ? InstructionOp::moveParagraph : InstructionOp::insertParagraph;
            for (; j < end && seatOf(j).has_value() == seat.has_value(); ++j) {
                if (!seat && !out.paragraphs.empty() && kindAt(j) != out.paragraphs.front().kind && draft(j).depth == 0)
                    break; // one kind at a time is read out
                const auto i = seatOf(j);
                if (!i) out.paragraphs.push_back(draft(j));
                else if (out.targets.empty() || out.targets.back().id != a_.paragraphs[*i].id) out.targets.push_back(target(*i));
            }
            add(key, std::move(out));
        }
    }

    const Document &a_, &b_;
    Plan plan_;
    std::vector<Made> made_;
};

} // namespace

Notes makeNotes(const Document &a, const Document &b, const Alignment &alignment) { return Maker(a, b, alignment).make(); }

Notes makeNotes(const Document &a, const Document &b, const Progress &progress) { return makeNotes(a, b, align(a, b, {}, progress)); }

} // namespace resolute
