// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/apply.h"

#include "core/notes/assembly.h"

#include <algorithm>
#include <array>
#include <map>

namespace resolute {

namespace {

const Message doesNotFit{"notes-do-not-fit", RESOLUTE_MESSAGE("message", "instruction {1} does not fit: {2} ({3})")};

/// Names as the text would be given them if it were read: by order in each part, below that by suffix.
class NameGiver
{
public:
    void give(Document &document, const std::vector<AssembledParagraph> &from)
    {
        for (std::size_t i = 0; i < from.size(); ++i) {
            const DraftParagraph &draft = from[i].draft;
            Paragraph &p = document.paragraphs[i];
            const auto depth = static_cast<std::size_t>(draft.depth);
            if (depth > 0 && depth <= open_.size()) {
                p.parent = open_[depth - 1];
                p.id = document.paragraph(*p.parent).id + draft.suffix;
            } else p.id = (draft.part.empty() ? std::string() : draft.part + '.') + topLevel(draft);
            if (const int count = ++names_[p.id]; count > 1) p.id += '~' + std::to_string(count);
            if (draft.kind == ParagraphKind::heading) continue;
            open_.resize(std::min(open_.size(), depth));
            open_.push_back(ParagraphIndex(static_cast<std::uint32_t>(i)));
        }
    }

private:
    std::string topLevel(const DraftParagraph &draft)
    {
        static constexpr std::array<char, 5> letters{'P', 'O', 'S', 'H', 'S'};
        const char letter = letters[static_cast<std::size_t>(draft.kind)];
        return letter + std::to_string(++counts_[draft.part + letter]);
    }

    std::map<std::string, int> counts_, names_;
    std::vector<ParagraphIndex> open_; ///< the last paragraph at each depth
};

std::shared_ptr<const Document> built(const Document &base, const std::string &title, const std::vector<AssembledParagraph> &paragraphs)
{
    auto out = std::make_shared<Document>();
    out->file = base.file;
    out->format = base.format;
    out->language = base.language;
    out->kind = base.kind;
    out->masthead = base.masthead;
    out->masthead.title = title;
    out->masthead.symbol.clear();
    out->masthead.number.clear();
    out->masthead.committee.clear();
    for (const AssembledParagraph &from : paragraphs) {
        Paragraph p;
        p.kind = from.draft.kind;
        p.number = from.draft.number;
        p.label = from.draft.label;
        p.text = from.draft.text;
        p.lead = from.draft.lead;
        if (!p.lead.empty()) p.emphasis = {p.lead};
        p.footnotes = from.footnotes;
        out->paragraphs.push_back(std::move(p));
    }
    NameGiver().give(*out, paragraphs);
    for (const Footnote &note : base.footnotes) {
        const auto holds = [&](const Paragraph &p) { return std::ranges::contains(p.footnotes, note.mark, &FootnoteAnchor::mark); };
        const auto at = std::ranges::find_if(out->paragraphs, holds);
        if (at == out->paragraphs.end() && !note.anchor.empty()) continue;
        out->footnotes.push_back(note);
        if (at != out->paragraphs.end()) out->footnotes.back().anchor = at->id;
    }
    return out;
}

} // namespace

std::string_view name(Outcome outcome)
{
    static constexpr std::array<std::string_view, 3> names{"applied", "ambiguous", "impossible"};
    return names[static_cast<std::size_t>(outcome)];
}

bool Applied::all() const
{
    return std::ranges::all_of(outcomes, [](const InstructionOutcome &o) { return o.outcome == Outcome::applied; });
}

Applied applyWherePossible(const Document &base, std::span<const Instruction> instructions)
{
    Assembly assembly(base);
    Applied out;
    // What is to be done everywhere comes last: it leaves alone what another instruction has said about the same words.
    const auto everywhere = [](const Instruction &i) { return i.everywhere && i.targets.empty(); };
    for (const Instruction &instruction : instructions)
        if (everywhere(instruction)) assembly.expect(instruction);
    out.outcomes.resize(instructions.size());
    for (const bool last : {false, true})
        for (std::size_t i = 0; i < instructions.size(); ++i)
            if (everywhere(instructions[i]) == last) out.outcomes[i] = assembly.add(instructions[i], i);
    auto paragraphs = assembly.finish();
    out.document = built(base, assembly.title(), paragraphs);
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        AssembledParagraph &p = paragraphs[i];
        ParagraphOrigin &origin = out.origins.emplace_back();
        if (p.from) origin.from = ParagraphIndex(static_cast<std::uint32_t>(*p.from));
        origin.instruction = p.by;
        for (WordEffect &e : p.effects) {
            e.of = ParagraphIndex(static_cast<std::uint32_t>(i));
            out.effects.push_back(std::move(e));
        }
    }
    return out;
}

Result<std::shared_ptr<const Document>> apply(const Document &base, std::span<const Instruction> instructions)
{
    Applied out = applyWherePossible(base, instructions);
    for (std::size_t i = 0; i < out.outcomes.size(); ++i) {
        const InstructionOutcome &o = out.outcomes[i];
        if (o.outcome == Outcome::applied) continue;
        return std::unexpected(
            Error{ErrorKind::input, &doesNotFit, {std::to_string(i + 1), fill(o.why->english, o.arguments), instructions[i].words}, base.file, {}});
    }
    return std::move(out.document);
}

} // namespace resolute
