// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/numbering.h"

#include "core/notes/assembly.h"

#include <algorithm>
#include <map>

namespace resolute {

std::vector<Instruction> renumberings(const Document &a, const Document &b, std::span<const Instruction> instructions)
{
    Assembly assembly(a);
    for (const Instruction &instruction : instructions) (void)assembly.add(instruction);
    std::vector<AssembledParagraph> now = assembly.finish();
    const std::size_t size = std::min(now.size(), b.paragraphs.size());
    const auto wanted = [&](std::size_t k) { return draftOf(b, ParagraphIndex(static_cast<std::uint32_t>(k))); };
    const auto numbersFit = [&] {
        for (std::size_t k = 0; k < size; ++k)
            if (now[k].draft.number != b.paragraphs[k].number) return false;
        return true;
    };

    std::vector<Instruction> out;
    bool inOrder = false;
    if (!numbersFit()) {
        const auto before = now;
        numberInOrder(now, a);
        inOrder = numbersFit();
        if (!inOrder) now = before;
    }
    Instruction oneByOne;
    oneByOne.op = InstructionOp::renumber;
    for (std::size_t k = 0; k < size; ++k) {
        const DraftParagraph have = now[k].draft, want = wanted(k);
        if (!now[k].from || (have.number == want.number && have.label == want.label && have.suffix == want.suffix)) continue;
        oneByOne.numbers.push_back({a.paragraphs[*now[k].from].id, want.number, want.label, want.suffix});
    }
    if (!oneByOne.numbers.empty()) out.push_back(std::move(oneByOne));
    if (inOrder) {
        Instruction all;
        all.op = InstructionOp::renumber;
        out.push_back(std::move(all));
    }
    return out;
}

bool countsInOrder(const Document &document)
{
    std::map<std::string, std::vector<std::string>> parts;
    for (std::size_t i = 0; i < document.paragraphs.size(); ++i) {
        const DraftParagraph draft = draftOf(document, ParagraphIndex(static_cast<std::uint32_t>(i)));
        if (draft.kind == ParagraphKind::operative) parts[draft.part].push_back(draft.number);
    }
    for (const auto &[part, numbers] : parts)
        for (std::size_t i = 0; i < numbers.size(); ++i)
            if (numbers[i] != (numbers.size() == 1 ? std::string() : std::to_string(i + 1))) return false;
    return true;
}

bool numbersFollow(const Document &document)
{
    auto paragraphs = Assembly(document).finish();
    numberInOrder(paragraphs, document);
    for (std::size_t i = 0; i < paragraphs.size(); ++i)
        if (paragraphs[i].draft.number != document.paragraphs[i].number) return false;
    return true;
}

} // namespace resolute
