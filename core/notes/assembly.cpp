// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/assembly.h"

#include <algorithm>
#include <map>
#include <ranges>

namespace resolute {

namespace {

const Message noParagraph{"notes-no-paragraph", RESOLUTE_MESSAGE("message", "the text has no paragraph {1}")};
const Message otherOpening{"notes-other-opening", RESOLUTE_MESSAGE("message", "paragraph {1} does not begin with “{2}”")};
const Message noQuote{"notes-no-quote", RESOLUTE_MESSAGE("message", "paragraph {1} does not have the words “{2}”")};
const Message quoteTwice{"notes-quote-twice", RESOLUTE_MESSAGE("message", "paragraph {1} has the words “{2}” {3} times")};
const Message nowhere{"notes-nowhere", RESOLUTE_MESSAGE("message", "the words “{1}” stand in no paragraph")};
const Message overlapping{"notes-overlap", RESOLUTE_MESSAGE("message", "another instruction changes the same words of paragraph {1}")};
const Message gone{"notes-gone", RESOLUTE_MESSAGE("message", "another instruction deletes, replaces or moves paragraph {1}")};
const Message circle{"notes-circle", RESOLUTE_MESSAGE("message", "paragraph {1} would have to stand behind itself")};

/// "O7(a)" and "A1.O3", and the headings among them; not "P2".
bool isOperative(const Paragraph &p)
{
    const std::string_view id = p.id;
    const auto dot = id.starts_with('A') ? id.find('.') : std::string_view::npos;
    return id[dot == std::string_view::npos ? 0 : dot + 1] != 'P';
}

InstructionOutcome impossible(const Message &why, std::vector<std::string> arguments) { return {Outcome::impossible, &why, std::move(arguments)}; }

} // namespace

std::string Assembly::apply(std::string_view text, const std::vector<Cut> &splices)
{
    std::string out;
    std::uint32_t done = 0;
    for (const Cut &s : splices) {
        out += text.substr(done, s.range.begin - done);
        out += s.text;
        done = s.range.end;
    }
    return out += text.substr(done);
}

/// Where an offset of the base text comes to stand; one inside of words that go stands behind what replaces them.
std::uint32_t Assembly::mapped(std::uint32_t at, const std::vector<Cut> &splices)
{
    std::int64_t shift = 0;
    for (const Cut &s : splices) {
        if (s.range.begin >= at) break;
        if (s.range.end > at) return static_cast<std::uint32_t>(s.range.begin + shift + static_cast<std::int64_t>(s.text.size()));
        shift += static_cast<std::int64_t>(s.text.size()) - s.range.size();
    }
    return static_cast<std::uint32_t>(at + shift);
}

Assembly::Assembly(const Document &base) : base_(base), seats_(base.paragraphs.size()), title_(base.masthead.title)
{
    for (std::size_t i = 0; i < base.paragraphs.size(); ++i) places_.emplace(base.paragraphs[i].id, i);
}

std::optional<std::size_t> Assembly::find(const std::string &id) const
{
    const auto it = places_.find(id);
    return it == places_.end() ? std::nullopt : std::optional(it->second);
}

InstructionOutcome Assembly::check(const std::vector<Target> &targets, std::vector<std::size_t> &seats) const
{
    for (const Target &target : targets) {
        const auto seat = find(target.id);
        if (!seat) return impossible(noParagraph, {displayName(target.id)});
        const std::string &text = base_.paragraphs[*seat].text;
        if (!target.opening.empty()) {
            const auto found = findQuote(text, target.opening);
            if (found.empty() || found.front().begin != 0) return impossible(otherOpening, {displayName(target.id), target.opening});
        }
        seats.push_back(*seat);
    }
    return {};
}

InstructionOutcome Assembly::add(const Instruction &instruction, std::size_t by)
{
    adding_ = by;
    switch (instruction.op) {
    case InstructionOp::replaceText:
    case InstructionOp::insertText:
    case InstructionOp::deleteText: return changeWords(instruction);
    case InstructionOp::insertParagraph:
    case InstructionOp::moveParagraph: return place(instruction);
    case InstructionOp::deleteParagraph:
    case InstructionOp::replaceParagraph:
    case InstructionOp::splitParagraph:
    case InstructionOp::mergeParagraphs: return replace(instruction);
    case InstructionOp::renumber: return number(instruction);
    }
    return {};
}

std::vector<ByteRange> Assembly::quoted(std::string_view text, std::string_view quote) const
{
    auto found = findQuote(text, quote);
    for (const auto &[old, fresh] : everywhere_) {
        if (!found.empty() || fresh.empty()) break;
        std::string before(quote);
        for (auto at = before.find(fresh); at != std::string::npos; at = before.find(fresh, at + old.size())) before.replace(at, fresh.size(), old);
        if (before != quote) found = findQuote(text, before);
    }
    return found;
}

InstructionOutcome Assembly::wordsIn(std::size_t seat, const Instruction &in, std::vector<Cut> &out) const
{
    const Paragraph &p = base_.paragraphs[seat];
    const auto size = static_cast<std::uint32_t>(p.text.size());
    if (in.quote.empty()) {
        out.push_back({insertionAt(p.text, in.atEnd ? size : 0, in.text), adding_});
        return {};
    }
    const auto found = quoted(p.text, in.quote);
    if (found.empty()) return impossible(noQuote, {displayName(p.id), in.quote});
    if (found.size() > 1 && !in.everywhere) return {Outcome::ambiguous, &quoteTwice, {displayName(p.id), in.quote, std::to_string(found.size())}};
    for (ByteRange range : found) {
        if (in.op == InstructionOp::insertText) {
            out.push_back({insertionAt(p.text, in.before ? range.begin : range.end, in.text), adding_});
            continue;
        }
        if (in.toEnd) range = {in.op == InstructionOp::replaceText ? range.end : range.begin, size};
        if (in.op == InstructionOp::deleteText) out.push_back({removalOf(p.text, range), adding_});
        else if (in.toEnd) out.push_back({{range, insertionAt(p.text.substr(0, range.begin), range.begin, in.text).text}, adding_});
        else out.push_back({{range, in.text}, adding_});
    }
    return {};
}

InstructionOutcome Assembly::changeWords(const Instruction &in)
{
    if (in.everywhere && in.targets.empty()) return changeEverywhere(in);
    std::vector<std::size_t> seats;
    if (auto bad = check(in.targets, seats); bad.why) return bad;
    if (in.targets.empty())
        for (std::size_t i = 0; i < base_.paragraphs.size(); ++i)
            if (!findQuote(base_.paragraphs[i].text, in.quote).empty()) seats.push_back(i);
    if (seats.empty()) return impossible(nowhere, {in.quote});
    std::vector<std::vector<Cut>> all(seats.size());
    for (std::size_t n = 0; n < seats.size(); ++n) {
        if (auto bad = wordsIn(seats[n], in, all[n]); bad.why) return bad;
        const Seat &seat = seats_[seats[n]];
        if (seat.replaced) return impossible(gone, {displayName(base_.paragraphs[seats[n]].id)});
        for (const Cut &s : all[n])
            for (const Cut &other : seat.splices)
                if (s.range.overlaps(other.range)) return impossible(overlapping, {displayName(base_.paragraphs[seats[n]].id)});
    }
    for (std::size_t n = 0; n < seats.size(); ++n) {
        Seat &seat = seats_[seats[n]];
        seat.splices.insert(seat.splices.end(), all[n].begin(), all[n].end());
        std::ranges::stable_sort(seat.splices, {}, [](const Cut &s) { return s.range.begin; });
        if (!in.lead.empty()) seat.lead = in.lead;
    }
    return {};
}

/// Each place that no other instruction has taken.
InstructionOutcome Assembly::changeEverywhere(const Instruction &in)
{
    bool any = false;
    if (in.parts.title && !in.quote.empty()) {
        const auto places = findQuote(title_, in.quote);
        for (const ByteRange place : std::views::reverse(places)) {
            if (in.op == InstructionOp::insertText) title_.insert(in.before ? place.begin : place.end, in.text);
            else title_.replace(place.begin, place.size(), in.text);
        }
        any = !places.empty();
    }
    for (std::size_t i = 0; i < seats_.size(); ++i) {
        if (in.parts.any() && !(isOperative(base_.paragraphs[i]) ? in.parts.operative : in.parts.preamble)) continue;
        std::vector<Cut> splices;
        if (wordsIn(i, in, splices).why) continue;
        any = true;
        Seat &seat = seats_[i];
        if (seat.replaced) continue;
        for (Cut &s : splices)
            if (std::ranges::none_of(seat.splices, [&](const Cut &other) { return s.range.overlaps(other.range); }))
                seat.splices.push_back(std::move(s));
        std::ranges::stable_sort(seat.splices, {}, [](const Cut &s) { return s.range.begin; });
    }
    return any ? InstructionOutcome{} : impossible(nowhere, {in.quote});
}

InstructionOutcome Assembly::place(const Instruction &in)
{
    std::vector<std::size_t> moved;
    if (auto bad = check(in.targets, moved); bad.why) return bad;
    std::vector<Placement> *where = &start_;
    if (!in.anchor.empty()) {
        const auto anchor = find(in.anchor);
        if (!anchor) return impossible(noParagraph, {displayName(in.anchor)});
        if (std::ranges::contains(moved, *anchor)) return impossible(circle, {displayName(in.anchor)});
        where = in.before ? &seats_[*anchor].before : &seats_[*anchor].behind;
    }
    for (const std::size_t i : moved)
        if (seats_[i].moved) return impossible(gone, {displayName(base_.paragraphs[i].id)});
    for (const std::size_t i : moved) seats_[i].moved = true;
    where->push_back({in.paragraphs, std::move(moved), adding_});
    return {};
}

InstructionOutcome Assembly::replace(const Instruction &in)
{
    std::vector<std::size_t> seats;
    if (auto bad = check(in.targets, seats); bad.why) return bad;
    for (const std::size_t i : seats)
        if (seats_[i].replaced || !seats_[i].splices.empty()) return impossible(gone, {displayName(base_.paragraphs[i].id)});
    for (const std::size_t i : seats) {
        seats_[i].replaced.emplace();
        seats_[i].replacedBy = adding_;
    }
    if (!seats.empty()) seats_[seats.front()].replaced = in.paragraphs;
    return {};
}

InstructionOutcome Assembly::number(const Instruction &in)
{
    for (const Renumbering &r : in.numbers)
        if (!find(r.id)) return impossible(noParagraph, {displayName(r.id)});
    for (const Renumbering &r : in.numbers) seats_[*find(r.id)].number = r;
    if (in.numbers.empty()) inOrder_ = true;
    return {};
}

AssembledParagraph Assembly::kept(std::size_t i) const
{
    const Paragraph &p = base_.paragraphs[i];
    const Seat &seat = seats_[i];
    AssembledParagraph out{draftOf(base_, ParagraphIndex(static_cast<std::uint32_t>(i))), i, p.footnotes, {}, {}};
    if (!seat.splices.empty()) {
        out.draft.text = apply(p.text, seat.splices);
        out.draft.lead = {mapped(p.lead.begin, seat.splices), mapped(p.lead.end, seat.splices)};
        for (FootnoteAnchor &anchor : out.footnotes) anchor.at = mapped(anchor.at, seat.splices);
        std::int64_t shift = 0;
        for (const Cut &s : seat.splices) {
            const auto begin = static_cast<std::uint32_t>(s.range.begin + shift);
            const auto size = static_cast<std::uint32_t>(s.text.size());
            out.effects.push_back({s.by, {}, {begin, begin + size}, std::string(s.range.in(p.text))});
            shift += std::int64_t{size} - s.range.size();
        }
        if (!seat.lead.empty() && out.draft.text.starts_with(seat.lead)) out.draft.lead = {0, static_cast<std::uint32_t>(seat.lead.size())};
    }
    if (seat.number) {
        out.draft.number = seat.number->number;
        out.draft.label = seat.number->label;
        out.draft.suffix = seat.number->suffix;
    }
    return out;
}

void Assembly::emit(const std::vector<Placement> &placements, std::vector<AssembledParagraph> &out, std::vector<bool> &done) const
{
    for (const Placement &placement : placements) {
        for (const DraftParagraph &draft : placement.drafts) out.push_back({draft, std::nullopt, {}, placement.by, {}});
        for (const std::size_t i : placement.moved) emit(i, out, done);
    }
}

void Assembly::emit(std::size_t i, std::vector<AssembledParagraph> &out, std::vector<bool> &done) const
{
    if (done[i]) return;
    done[i] = true;
    const Seat &seat = seats_[i];
    emit(seat.before, out, done);
    if (!seat.replaced) out.push_back(kept(i));
    else
        for (const DraftParagraph &draft : *seat.replaced) out.push_back({draft, i, {}, seat.replacedBy, {}});
    emit(seat.behind, out, done);
}

std::vector<AssembledParagraph> Assembly::finish() const
{
    std::vector<AssembledParagraph> out;
    std::vector<bool> done(seats_.size(), false);
    emit(start_, out, done);
    for (std::size_t i = 0; i < seats_.size(); ++i)
        if (!seats_[i].moved) emit(i, out, done);
    for (std::size_t i = 0; i < seats_.size(); ++i) emit(i, out, done); // moved in a circle: behind everything, never lost
    if (inOrder_) numberInOrder(out, base_);
    return out;
}

namespace {

/// A plain number; 0 for "7 bis" and for none.
int plain(const std::string &number)
{
    return number.empty() || number.size() > 4 || number.find_first_not_of("0123456789") != std::string::npos ? 0 : std::stoi(number);
}

/// For each base paragraph, how many numbers are missing in front of its own.
std::vector<int> gaps(const Document &base)
{
    std::vector<int> out(base.paragraphs.size(), 0);
    std::map<std::string, int> last;
    for (std::size_t i = 0; i < base.paragraphs.size(); ++i) {
        const Paragraph &p = base.paragraphs[i];
        if (p.kind != ParagraphKind::operative) continue;
        int &before = last[draftOf(base, ParagraphIndex(static_cast<std::uint32_t>(i))).part];
        const int n = plain(p.number);
        if (n > before + 1) out[i] = n - before - 1;
        before = n > 0 ? n : before + 1;
    }
    return out;
}

} // namespace

void numberInOrder(std::vector<AssembledParagraph> &paragraphs, const Document &base)
{
    const std::vector<int> missing = gaps(base);
    std::map<std::string, int> numbers, counts;
    for (AssembledParagraph &p : paragraphs) {
        if (p.draft.kind != ParagraphKind::operative) continue;
        int &number = numbers[p.draft.part];
        if (p.from && !base.paragraphs[*p.from].number.empty()) number += missing[*p.from];
        p.draft.number = std::to_string(++number);
        ++counts[p.draft.part];
    }
    for (AssembledParagraph &p : paragraphs)
        if (p.draft.kind == ParagraphKind::operative && counts[p.draft.part] == 1 && numbers[p.draft.part] == 1) p.draft.number.clear();
}

} // namespace resolute
