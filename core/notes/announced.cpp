// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/announced.h"

#include "core/notes/apply.h"
#include "core/notes/fitting.h"
#include "core/notes/fulfilment.h"
#include "core/notes/numbering.h"

#include <algorithm>
#include <array>
#include <optional>

namespace resolute {

using namespace announcing;

namespace {

const Message paragraphMissing{"announced-paragraph-missing", RESOLUTE_MESSAGE("message", "the new paragraph does not stand in the final text")};
const Message stillStands{"announced-still-stands", RESOLUTE_MESSAGE("message", "{1} still stands, as {2}")};
const Message wordsDiffer{"announced-words-differ", RESOLUTE_MESSAGE("message", "done in slightly other words")};
const Message placeDiffers{"announced-place-differs", RESOLUTE_MESSAGE("message", "done, but the paragraph stands at another place, as {1}")};
const Message wordsUnchanged{"announced-words-unchanged", RESOLUTE_MESSAGE("message", "the words of the draft still stand in {1}")};
const Message otherWords{"announced-other-words", RESOLUTE_MESSAGE("message", "other words than announced stand in {1}")};
const Message paragraphGone{"announced-paragraph-gone", RESOLUTE_MESSAGE("message", "the final text does not have {1} any more")};
const Message notAllPlaces{"announced-not-all-places", RESOLUTE_MESSAGE("message", "done in {1} of {2} places")};
const Message notMoved{"announced-not-moved", RESOLUTE_MESSAGE("message", "{1} stands where it stood")};
const Message notCut{"announced-not-regrouped", RESOLUTE_MESSAGE("message", "the paragraphs stand as in the draft")};
const Message otherNumbers{"announced-other-numbers", RESOLUTE_MESSAGE("message", "the numbers in the final text are others")};

constexpr std::size_t none = static_cast<std::size_t>(-1);

/// The counterparts of one alignment by paragraph.
class Counterparts
{
public:
    Counterparts(const Document &a, const Document &b) : links(align(a, b)), ofA_(a.paragraphs.size(), none), ofB_(b.paragraphs.size(), none)
    {
        for (std::size_t k = 0; k < links.size(); ++k) {
            for (const ParagraphIndex i : links[k].a) ofA_[at(i)] = k;
            for (const ParagraphIndex j : links[k].b) ofB_[at(j)] = k;
        }
    }
    [[nodiscard]] std::size_t numberOfA(ParagraphIndex i) const { return ofA_[at(i)]; }
    [[nodiscard]] const Correspondence &ofA(ParagraphIndex i) const { return links[ofA_[at(i)]]; }
    [[nodiscard]] const Correspondence &ofB(ParagraphIndex j) const { return links[ofB_[at(j)]]; }
    [[nodiscard]] std::size_t numberOfB(ParagraphIndex j) const { return ofB_[at(j)]; }

    Alignment links;

private:
    std::vector<std::size_t> ofA_, ofB_;
};

/// One thing that an instruction brings about, and what became of it.
struct Finding {
    Fulfilment fulfilment = Fulfilment::done;
    const Message *why = nullptr;
    std::vector<std::string> arguments;
};

class Checker
{
public:
    Checker(const Document &draft, std::span<const ReadInstruction> announced, const Document &adopted)
        : draft_(draft), adopted_(adopted), announced_(announced), fitted_(fit(draft, announced)),
          applied_(applyWherePossible(draft, fitted_.instructions)), fromDraft_(draft, adopted), fromAnnounced_(*applied_.document, adopted),
          explained_(fromAnnounced_.links.size())
    {
        for (const Correspondence &c : fromAnnounced_.links) changes_.push_back(diff(*applied_.document, adopted, c));
        for (const auto &c : changes_) taken_.emplace_back(c.size(), false);
    }

    AnnouncedReport run()
    {
        for (std::size_t n = 0; n < announced_.size(); ++n) item(n);
        rest();
        return std::move(report_);
    }

private:
    using Findings = std::vector<Finding>;

    [[nodiscard]] std::string shown(ParagraphIndex j) const { return displayName(adopted_.paragraph(j).id); }
    [[nodiscard]] std::string shownOld(ParagraphIndex i) const { return displayName(draft_.paragraph(i).id); }

    void item(std::size_t n)
    {
        const ReadInstruction &read = announced_[n];
        if (read.understood && read.instruction.words.empty()) return; // nobody had to ask for it
        AnnouncedItem out;
        out.number = n + 1;
        out.words = read.instruction.words;
        const std::size_t i = fitted_.placeOf[n];
        if (!read.understood) {
            out.fulfilment = Fulfilment::unclear;
            out.why = &instructionNotUnderstood;
        } else if (applied_.outcomes[i].outcome != Outcome::applied) {
            out.fulfilment = Fulfilment::unclear;
            out.why = applied_.outcomes[i].why;
            out.arguments = applied_.outcomes[i].arguments;
        } else judge(i, out);
        const auto tidy = [](std::vector<ParagraphIndex> &list) {
            std::ranges::sort(list);
            const auto twice = std::ranges::unique(list);
            list.erase(twice.begin(), twice.end());
        };
        tidy(out.before);
        tidy(out.after);
        report_.announced.push_back(std::move(out));
    }

    void judge(std::size_t i, AnnouncedItem &out)
    {
        const Instruction &in = fitted_.instructions[i];
        Findings findings;
        for (const WordEffect &e : applied_.effects)
            if (e.instruction == i) findings.push_back(words(e, out));
        for (std::size_t x = 0; x < applied_.origins.size(); ++x)
            if (applied_.origins[x].instruction == i) findings.push_back(brought(ParagraphIndex(static_cast<std::uint32_t>(x)), in, out));
        for (const Target &target : in.targets) {
            const auto p = draft_.find(target.id);
            if (!p) continue;
            out.before.push_back(*p);
            if (in.op == InstructionOp::deleteParagraph) findings.push_back(deleted(*p, out));
            if (in.op == InstructionOp::moveParagraph) findings.push_back(moved(*p, out));
        }
        if (in.op == InstructionOp::renumber) findings.push_back(renumbered(in, out));
        together(findings, out);
    }

    /// Words put in or taken out.
    Finding words(const WordEffect &e, AnnouncedItem &out)
    {
        if (const auto from = applied_.origins[at(e.of)].from) out.before.push_back(*from);
        const std::size_t k = fromAnnounced_.numberOfA(e.of);
        const Correspondence &c = fromAnnounced_.links[k];
        if (c.b.empty()) {
            explained_[k] = true;
            const auto from = applied_.origins[at(e.of)].from;
            return {Fulfilment::otherwise, &paragraphGone, {from ? shownOld(*from) : std::string()}};
        }
        out.after.insert(out.after.end(), c.b.begin(), c.b.end());
        const WordVerdict verdict = judgeWords(e, *applied_.document, adopted_, changes_[k]);
        for (const std::size_t t : verdict.touching) {
            taken_[k][t] = true;
            difference(changes_[k][t], out);
        }
        switch (verdict.fulfilment) {
        case Fulfilment::done: return {};
        case Fulfilment::inOtherWords: return {verdict.fulfilment, &wordsDiffer, {}};
        case Fulfilment::notDone: return {verdict.fulfilment, &wordsUnchanged, {shown(c.b.front())}};
        default: return {verdict.fulfilment, &otherWords, {shown(c.b.front())}};
        }
    }

    void difference(const Change &c, AnnouncedItem &out) const
    {
        out.differences.push_back({c.bOf, c.b, std::string(c.a.in(applied_.document->paragraph(c.aOf).text)), c.changeClass});
    }

    /// A paragraph that came new, or in the place of others.
    Finding brought(ParagraphIndex x, const Instruction &in, AnnouncedItem &out)
    {
        const std::size_t k = fromAnnounced_.numberOfA(x);
        const Correspondence &c = fromAnnounced_.links[k];
        const auto from = applied_.origins[at(x)].from;
        if (c.b.empty()) {
            explained_[k] = true;
            if (!from) return {Fulfilment::notDone, &paragraphMissing, {}};
            const Correspondence &stays = fromDraft_.ofA(*from);
            if (stays.b.empty()) return {Fulfilment::otherwise, &paragraphGone, {shownOld(*from)}};
            explain(stays.b.front());
            out.after.insert(out.after.end(), stays.b.begin(), stays.b.end());
            return {Fulfilment::notDone, &stillStands, {shownOld(*from), shown(stays.b.front())}};
        }
        out.after.insert(out.after.end(), c.b.begin(), c.b.end());
        if (c.a.size() > 1 || c.b.size() > 1) {
            const bool regroups = in.op == InstructionOp::splitParagraph || in.op == InstructionOp::mergeParagraphs;
            explained_[k] = true;
            std::ranges::fill(taken_[k], true);
            if (regroups && from && c.b.size() == fromDraft_.ofA(*from).b.size()) return {Fulfilment::notDone, &notCut, {}};
            for (const Change &change : changes_[k]) difference(change, out);
            return {Fulfilment::inOtherWords, &wordsDiffer, {}};
        }
        const ParagraphIndex y = c.b.front();
        const bool elsewhere = isMove(c.relation);
        explained_[k] = true;
        std::ranges::fill(taken_[k], true);
        if (c.similarity >= 1) return elsewhere && !from ? Finding{Fulfilment::inOtherWords, &placeDiffers, {shown(y)}} : Finding{};
        for (const Change &change : changes_[k]) difference(change, out);
        if (from && in.op == InstructionOp::replaceParagraph)
            return finding(judgeReplacement(draft_.paragraph(*from).text, applied_.document->paragraph(x).text, adopted_.paragraph(y).text), y);
        return {Fulfilment::inOtherWords, &wordsDiffer, {}};
    }

    Finding finding(Fulfilment f, ParagraphIndex y) const
    {
        switch (f) {
        case Fulfilment::done: return {};
        case Fulfilment::inOtherWords: return {f, &wordsDiffer, {}};
        case Fulfilment::notDone: return {f, &wordsUnchanged, {shown(y)}};
        default: return {f, &otherWords, {shown(y)}};
        }
    }

    /// A paragraph of the final text that is accounted for, although the announced revisions do not lead to it.
    void explain(ParagraphIndex y)
    {
        const std::size_t k = fromAnnounced_.numberOfB(y);
        if (fromAnnounced_.links[k].a.empty()) explained_[k] = true;
    }

    Finding deleted(ParagraphIndex p, AnnouncedItem &out)
    {
        const Correspondence &stays = fromDraft_.ofA(p);
        for (const ParagraphIndex y : stays.b) {
            if (!fromAnnounced_.ofB(y).a.empty()) continue; // it is another's
            explain(y);
            out.after.push_back(y);
            return {stays.similarity >= 1 ? Fulfilment::notDone : Fulfilment::otherwise, &stillStands, {shownOld(p), shown(y)}};
        }
        return {};
    }

    Finding moved(ParagraphIndex p, AnnouncedItem &out)
    {
        const auto x = std::ranges::find_if(applied_.origins, [&](const ParagraphOrigin &o) { return o.from == p && !o.instruction; });
        if (x == applied_.origins.end()) return {};
        const std::size_t k = fromAnnounced_.numberOfA(ParagraphIndex(static_cast<std::uint32_t>(x - applied_.origins.begin())));
        const Correspondence &c = fromAnnounced_.links[k];
        if (c.b.empty()) {
            explained_[k] = true;
            return {Fulfilment::otherwise, &paragraphGone, {shownOld(p)}};
        }
        out.after.insert(out.after.end(), c.b.begin(), c.b.end());
        if (!isMove(c.relation)) return {};
        movedItself_.push_back(k);
        if (isMove(fromDraft_.ofA(p).relation)) return {Fulfilment::inOtherWords, &placeDiffers, {shown(c.b.front())}};
        return {Fulfilment::notDone, &notMoved, {shownOld(p)}};
    }

    Finding renumbered(const Instruction &in, AnnouncedItem &out) const
    {
        if (in.numbers.empty())
            return countsInOrder(adopted_) || numbersFollow(adopted_) ? Finding{} : Finding{Fulfilment::notDone, &otherNumbers, {}};
        bool right = true;
        for (const Renumbering &r : in.numbers) {
            const auto p = draft_.find(r.id);
            if (!p) continue;
            out.before.push_back(*p);
            for (const ParagraphIndex y : fromDraft_.ofA(*p).b) {
                out.after.push_back(y);
                const Paragraph &q = adopted_.paragraph(y);
                right = right && q.number == r.number && q.label == r.label;
            }
        }
        return right ? Finding{} : Finding{Fulfilment::notDone, &otherNumbers, {}};
    }

    /// What the findings of one instruction come to.
    static void together(const Findings &findings, AnnouncedItem &out)
    {
        const auto good = std::ranges::count_if(findings, [](const Finding &f) { return isDone(f.fulfilment); });
        const auto worst = std::ranges::max_element(findings, {}, &Finding::fulfilment);
        if (worst == findings.end()) return;
        out.fulfilment = worst->fulfilment;
        out.why = worst->why;
        out.arguments = worst->arguments;
        if (isDone(out.fulfilment) || good == 0) return;
        out.fulfilment = Fulfilment::partly;
        out.why = &notAllPlaces;
        out.arguments = {std::to_string(good), std::to_string(findings.size())};
    }

    /// What no announced revision explains.
    void rest()
    {
        for (std::size_t k = 0; k < fromAnnounced_.links.size(); ++k) {
            const Correspondence &c = fromAnnounced_.links[k];
            if (c.relation == Relation::same || c.relation == Relation::renumbered) continue;
            UnannouncedItem out;
            out.relation = c.relation;
            for (const ParagraphIndex x : c.a)
                if (const auto from = applied_.origins[at(x)].from) out.before.push_back(*from);
            out.after = c.b;
            for (std::size_t n = 0; n < changes_[k].size(); ++n) {
                const Change &change = changes_[k][n];
                if (taken_[k][n] || std::ranges::contains(change.tags, ChangeTag::typographic)) continue;
                out.changes.push_back(
                    {change.bOf, change.b, std::string(change.a.in(applied_.document->paragraph(change.aOf).text)), change.changeClass});
            }
            const bool move = isMove(c.relation) && !std::ranges::contains(movedItself_, k);
            if (!move && isMove(c.relation)) out.relation = Relation::edited;
            const bool whole = !c.a.empty() && !c.b.empty() && c.a.size() == 1 && c.b.size() == 1;
            if (whole ? !out.changes.empty() || (move && !explained_[k]) : !explained_[k]) report_.unannounced.push_back(std::move(out));
        }
    }

    const Document &draft_, &adopted_;
    std::span<const ReadInstruction> announced_;
    Fitted fitted_;
    Applied applied_;
    Counterparts fromDraft_, fromAnnounced_;
    std::vector<std::vector<Change>> changes_; ///< by link from the announced text
    std::vector<std::vector<bool>> taken_;     ///< changes that an item tells of
    std::vector<bool> explained_;              ///< links whose relation an item tells of
    std::vector<std::size_t> movedItself_;
    AnnouncedReport report_;
};

} // namespace

std::string_view name(Fulfilment fulfilment)
{
    static constexpr std::array<std::string_view, 6> names{"done", "in-other-words", "partly", "otherwise", "not-done", "unclear"};
    return names[static_cast<std::size_t>(fulfilment)];
}

std::size_t AnnouncedReport::done() const
{
    return static_cast<std::size_t>(std::ranges::count_if(announced, [](const AnnouncedItem &i) { return isDone(i.fulfilment); }));
}

AnnouncedReport checkAnnounced(const Document &draft, std::span<const ReadInstruction> announced, const Document &adopted)
{
    return Checker(draft, announced, adopted).run();
}

} // namespace resolute
