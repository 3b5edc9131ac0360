// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/fitting.h"

#include "core/notes/quotes.h"
#include "core/text/fold.h"
#include "core/text/tokens.h"

#include <algorithm>
#include <optional>
#include <string>

namespace resolute::announcing {

namespace {

// Fewer words stand somewhere in every text.
constexpr std::size_t fewestWords = 2;

struct Word {
    std::string key;
    ByteRange range;
};

std::vector<Word> wordsOf(std::string_view text)
{
    std::vector<Word> out;
    for (const Token &t : tokenize(text))
        if (t.kind != TokenKind::punctuation) out.push_back({foldCase(t.range.in(text)), t.range});
    return out;
}

/// The words of the paragraph that the quote means, if they stand there once.
std::optional<std::string> meant(const std::string &text, std::string_view quote)
{
    if (const auto found = findQuote(text, quote); !found.empty())
        return found.size() == 1 ? std::optional(std::string(found.front().in(text))) : std::nullopt;
    const auto words = wordsOf(text), wanted = wordsOf(quote);
    if (wanted.size() < fewestWords || words.size() < wanted.size()) return std::nullopt;
    std::optional<std::string> out;
    for (std::size_t k = 0; k + wanted.size() <= words.size(); ++k) {
        const auto here = std::span(words).subspan(k, wanted.size());
        if (!std::ranges::equal(here, wanted, {}, &Word::key, &Word::key)) continue;
        if (out) return std::nullopt;
        out = text.substr(here.front().range.begin, here.back().range.end - here.front().range.begin);
    }
    return out;
}

/// The instruction as it was meant, where its words stand in one place of the draft.
void fitWords(const Document &draft, Instruction &in)
{
    if (in.quote.empty() || in.targets.size() != 1 || in.everywhere) return;
    const auto target = draft.find(in.targets.front().id);
    if (target && !findQuote(draft.paragraph(*target).text, in.quote).empty()) return; // fits, or is ambiguous
    if (target)
        if (auto words = meant(draft.paragraph(*target).text, in.quote)) {
            in.quote = std::move(*words);
            return;
        }
    std::optional<std::string> found;
    std::string id;
    for (const Paragraph &p : draft.paragraphs) {
        auto words = meant(p.text, in.quote);
        if (!words) continue;
        if (found) return;
        found = std::move(words);
        id = p.id;
    }
    if (!found || wordsOf(*found).size() < fewestWords) return;
    in.quote = std::move(*found);
    in.targets = {{id, {}}};
}

} // namespace

Fitted fit(const Document &draft, std::span<const ReadInstruction> announced)
{
    Fitted out;
    for (const ReadInstruction &read : announced) {
        out.placeOf.push_back(out.instructions.size());
        if (!read.understood) continue;
        out.instructions.push_back(read.instruction);
        Instruction &in = out.instructions.back();
        if (in.op == InstructionOp::replaceText || in.op == InstructionOp::insertText || in.op == InstructionOp::deleteText) fitWords(draft, in);
    }
    return out;
}

} // namespace resolute::announcing
