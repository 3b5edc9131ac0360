// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/docx_weaver.h"

#include <algorithm>

namespace resolute::word {

namespace {

/// Puts paragraphs together; pieces of the same kind become one.
class Sheet
{
public:
    void text(State state, std::string_view text, bool emphasis) { this->text(state, text, emphasis, emphasis); }
    void text(State state, std::string_view text, bool emphasis, bool before)
    {
        if (text.empty()) return;
        if (!pieces_.empty()) {
            Fragment &last = pieces_.back();
            if (!last.note && last.state == state && last.emphasis == emphasis && last.emphasisBefore == before) {
                last.text += text;
                return;
            }
        }
        pieces_.push_back({state, std::string(text), emphasis, {}, before});
    }
    void note(State state, NoteUse use) { pieces_.push_back({state, {}, false, use}); }
    void end(State mark, const Format &now, const Format &before)
    {
        out_.push_back({mark, now, before, std::move(pieces_), 0});
        pieces_.clear();
    }
    [[nodiscard]] std::vector<Woven> take() { return std::move(out_); }

private:
    std::vector<Woven> out_;
    std::vector<Fragment> pieces_;
};

/// A typed number at the beginning of a paragraph, which only one of the texts may have.
void typedNumber(Sheet &sheet, const std::string &a, const std::string &b, State onlyA, State onlyB)
{
    if (a == b) return sheet.text(State::kept, b, false);
    sheet.text(onlyA, a, false);
    sheet.text(onlyB, b, false);
}

class PairWeaver
{
public:
    PairWeaver(const FlowContext &context, const Joined &a, const Joined &b) : context_(context), a_(a), b_(b) {}

    std::vector<Woven> weave(const std::vector<Change> &changes)
    {
        typedNumber(sheet_, formatA().typed, formatB().typed, State::deleted, State::inserted);
        for (const Change &change : changes) {
            const ByteRange ra = shifted(a_, change.aOf, change.a), rb = shifted(b_, change.bOf, change.b);
            same(ra.begin, rb.begin);
            notesHere(&ra, &rb);
            only(a_, pa_, ra.end, State::deleted);
            only(b_, pb_, rb.end, State::inserted);
        }
        same(size(a_), size(b_));
        notesHere(nullptr, nullptr);
        sheet_.end(State::kept, formatB(), formatA());
        return sheet_.take();
    }

private:
    static std::uint32_t size(const Joined &side) { return static_cast<std::uint32_t>(side.text.size()); }
    static ByteRange shifted(const Joined &side, ParagraphIndex of, ByteRange range)
    {
        const auto which = static_cast<std::size_t>(std::ranges::find(side.paragraphs, of) - side.paragraphs.begin());
        const std::uint32_t by = which < side.starts.size() ? side.starts[which] : 0;
        return {range.begin + by, range.end + by};
    }
    [[nodiscard]] const Format &formatA() const { return a_.numbers->of(a_.paragraphs[ia_]); }
    [[nodiscard]] const Format &formatB() const { return b_.numbers->of(b_.paragraphs[ib_]); }

    /// Text that is the same on both sides, up to these places.
    void same(std::uint32_t endA, std::uint32_t endB)
    {
        const std::string_view x = std::string_view(a_.text).substr(pa_, endA - pa_), y = std::string_view(b_.text).substr(pb_, endB - pb_);
        if (x != y) { // only white space may differ here; the words are not the comparison's, but the texts must come out
            notesHere(nullptr, nullptr);
            only(a_, pa_, endA, State::deleted);
            only(b_, pb_, endB, State::inserted);
            return;
        }
        while (pb_ < endB) {
            notesHere(nullptr, nullptr);
            const bool edgeA = a_.isEdge(pa_), edgeB = b_.isEdge(pb_);
            if (edgeA || edgeB) {
                edge(edgeA, edgeB);
                ++pa_;
                ++pb_;
                continue;
            }
            const std::uint32_t even = std::min(a_.evenUntil(pa_, endA) - pa_, b_.evenUntil(pb_, endB) - pb_);
            const bool emphasis = b_.isEmphasised(pb_);
            const bool before = a_.isLead(pa_) != b_.isLead(pb_) ? a_.isEmphasised(pa_) : emphasis;
            sheet_.text(State::kept, std::string_view(b_.text).substr(pb_, even), emphasis, before);
            pa_ += even;
            pb_ += even;
        }
    }

    /// A border of paragraphs in text that is the same: where only one side has it, the other has a blank instead.
    void edge(bool inA, bool inB)
    {
        const Format &now = formatB(), &before = formatA();
        if (!inA) sheet_.text(State::deleted, " ", false);
        if (!inB) sheet_.text(State::inserted, " ", false);
        sheet_.end(!inA ? State::inserted : !inB ? State::deleted : State::kept, now, before);
        ia_ += inA;
        ib_ += inB;
        typedNumber(sheet_, inA ? formatA().typed : std::string(), inB ? formatB().typed : std::string(), State::deleted, State::inserted);
    }

    /// Text of one side, borders and notes in it included.
    void only(const Joined &side, std::uint32_t &at, std::uint32_t end, State state)
    {
        const bool older = &side == &a_;
        while (at < end) {
            oneSideNotes(older, at, state);
            if (side.isEdge(at)) {
                sheet_.end(state, formatB(), formatA());
                ++(older ? ia_ : ib_);
                sheet_.text(state, (older ? formatA() : formatB()).typed, false);
                ++at;
                continue;
            }
            const std::uint32_t even = side.evenUntil(at, end);
            sheet_.text(state, std::string_view(side.text).substr(at, even - at), side.isEmphasised(at));
            at = even;
        }
    }

    void oneSideNotes(bool older, std::uint32_t at, State state)
    {
        const Joined &side = older ? a_ : b_;
        std::size_t &next = older ? noteA_ : noteB_;
        for (; next < side.notes.size() && side.notes[next].at <= at; ++next) {
            const std::size_t footnote = side.notes[next].footnote;
            sheet_.note(state, older ? NoteUse{footnote, std::nullopt} : NoteUse{std::nullopt, footnote});
        }
    }

    /// Notes that stand where both sides have arrived. One that stands after the words that follow on the other side
    /// waits for them, if on its own side nothing follows.
    void notesHere(const ByteRange *ra, const ByteRange *rb)
    {
        while (noteA_ < a_.notes.size() && a_.notes[noteA_].at <= pa_) {
            const std::size_t own = a_.notes[noteA_].footnote;
            const auto other = context_.noteOfA[own];
            if (other && noteB_ < b_.notes.size() && b_.notes[noteB_].footnote == *other) {
                if (b_.notes[noteB_].at <= pb_) {
                    sheet_.note(State::kept, {own, other});
                    ++noteA_;
                    ++noteB_;
                    continue;
                }
                if (rb && ra->empty() && b_.notes[noteB_].at == rb->end) return;
            }
            sheet_.note(State::deleted, {own, std::nullopt});
            ++noteA_;
        }
        while (noteB_ < b_.notes.size() && b_.notes[noteB_].at <= pb_) {
            const std::size_t own = b_.notes[noteB_].footnote;
            if (ra && rb->empty() && noteA_ < a_.notes.size() && context_.noteOfA[a_.notes[noteA_].footnote] == own && a_.notes[noteA_].at == ra->end)
                return;
            sheet_.note(State::inserted, {std::nullopt, own});
            ++noteB_;
        }
    }

    const FlowContext &context_;
    const Joined &a_, &b_;
    Sheet sheet_;
    std::uint32_t pa_ = 0, pb_ = 0;          ///< reached in the joined texts
    std::size_t ia_ = 0, ib_ = 0;            ///< paragraphs reached
    std::size_t noteA_ = 0, noteB_ = 0;      ///< notes reached
};

} // namespace

Joined::Joined(const Document &d, const Numbers &n, std::vector<ParagraphIndex> which) : document(&d), numbers(&n), paragraphs(std::move(which))
{
    for (const ParagraphIndex i : paragraphs) {
        const Paragraph &p = d.paragraph(i);
        if (!starts.empty()) text += ' ';
        const auto start = static_cast<std::uint32_t>(text.size());
        starts.push_back(start);
        for (const ByteRange range : emphasised(p)) emphasis.push_back({range.begin + start, range.end + start});
        if (!p.lead.empty()) leads.push_back({p.lead.begin + start, p.lead.end + start});
        for (const FootnoteAnchor &anchor : p.footnotes) {
            const auto found = std::ranges::find(d.footnotes, anchor.mark, &Footnote::mark);
            // Marks may repeat (asterisks): the one that is anchored here.
            const auto own = std::ranges::find_if(d.footnotes, [&](const Footnote &f) { return f.mark == anchor.mark && f.anchor == p.id; });
            const auto note = own != d.footnotes.end() ? own : found;
            if (note != d.footnotes.end())
                notes.push_back({std::min<std::uint32_t>(anchor.at, static_cast<std::uint32_t>(p.text.size())) + start,
                    static_cast<std::size_t>(note - d.footnotes.begin())});
        }
        text += p.text;
    }
}

bool Joined::isEdge(std::uint32_t at) const
{
    return std::ranges::any_of(starts, [at](std::uint32_t start) { return start > 0 && start == at + 1; });
}

bool Joined::isEmphasised(std::uint32_t at) const
{
    return std::ranges::any_of(emphasis, [at](ByteRange r) { return r.contains(at); });
}

bool Joined::isLead(std::uint32_t at) const
{
    return std::ranges::any_of(leads, [at](ByteRange r) { return r.contains(at); });
}

std::uint32_t Joined::evenUntil(std::uint32_t at, std::uint32_t end) const
{
    const auto limit = [&](std::uint32_t border) {
        if (border > at && border < end) end = border;
    };
    for (const std::uint32_t start : starts)
        if (start > 0) limit(start - 1);
    for (const ByteRange r : emphasis) {
        limit(r.begin);
        limit(r.end);
    }
    for (const Note &note : notes) limit(note.at);
    return end;
}

std::vector<Woven> weavePair(const FlowContext &context, const Joined &a, const Joined &b, const std::vector<Change> &changes)
{
    return PairWeaver(context, a, b).weave(changes);
}

std::vector<Woven> weaveOne(const FlowContext &, const Joined &side, State state, const std::vector<ByteRange> &changed)
{
    Sheet sheet;
    const bool older = state == State::deleted || state == State::movedFrom;
    const State inner = older ? State::deleted : State::inserted;
    std::size_t next = 0, note = 0;
    const auto notes = [&](std::uint32_t at) {
        for (; note < side.notes.size() && side.notes[note].at <= at; ++note)
            sheet.note(state, older ? NoteUse{side.notes[note].footnote, std::nullopt} : NoteUse{std::nullopt, side.notes[note].footnote});
    };
    std::size_t paragraph = 0;
    const auto format = [&]() -> const Format & { return side.numbers->of(side.paragraphs[paragraph]); };
    sheet.text(state, format().typed, false);
    const auto size = static_cast<std::uint32_t>(side.text.size());
    for (std::uint32_t at = 0; at < size;) {
        notes(at);
        if (side.isEdge(at)) {
            sheet.end(state, format(), format());
            ++paragraph;
            ++at;
            sheet.text(state, format().typed, false);
            continue;
        }
        while (next < changed.size() && changed[next].end <= at) ++next;
        std::uint32_t end = side.evenUntil(at, size);
        const bool inside = next < changed.size() && changed[next].contains(at);
        if (inside) end = std::min(end, changed[next].end);
        else if (next < changed.size()) end = std::min(end, changed[next].begin);
        sheet.text(inside ? inner : state, std::string_view(side.text).substr(at, end - at), side.isEmphasised(at));
        at = end;
    }
    notes(size);
    sheet.end(state, format(), format());
    return sheet.take();
}

} // namespace resolute::word
