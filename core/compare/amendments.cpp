// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/amendments.h"

#include "core/compare/comparison.h"
#include "core/notes/json.h"
#include "core/structure/amended.h"

#include <algorithm>

namespace resolute {

namespace {

const Message noInstruction{"no-instruction", RESOLUTE_MESSAGE("message", "holds no instruction that amends a text")};

/// What toMarkdown (core/notes/wording.h) put around the words: marks of quotation, and a stroke before signs.
void unmark(std::string &text)
{
    if (text.starts_with("> ")) text.erase(0, 2);
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && std::string_view("\\`*_[]<>#").contains(text[i + 1])) ++i;
        out += text[i];
    }
    text = std::move(out);
}

/// The blocks of an amendment document, whatever its format; text keeps the indentation that tells new text apart.
Result<std::vector<NotesBlock>> blocksOf(std::string_view bytes, const std::string &file)
{
    const auto format = recognise(bytes);
    if (!format) return std::unexpected(format.error());
    if (*format == SourceFormat::text || *format == SourceFormat::markdown) {
        auto blocks = notesBlocks(bytes);
        const bool ours = !blocks.empty() && blocks.front().text.contains("Amendments to ") && blocks.front().text.contains(" that lead to ");
        if (ours && blocks.front().text.starts_with("# "))
            for (NotesBlock &block : blocks) unmark(block.text);
        if (ours || *format == SourceFormat::text) return blocks;
    }
    const auto document = loadBytes(bytes, file);
    if (!document) return std::unexpected(document.error());
    std::vector<NotesBlock> out;
    for (const Paragraph &p : (*document)->paragraphs) // mended: a sentence cut by the end of a page is whole again
        out.push_back({(p.number.empty() ? p.label.empty() ? "" : p.label + ' ' : p.number + ". ") + p.text, 0});
    return out;
}

} // namespace

bool isJson(std::string_view bytes)
{
    const auto first = bytes.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (bytes[first] == '{' || bytes[first] == '[');
}

Result<std::vector<ReadInstruction>> readAmendmentWords(std::string_view bytes, const std::string &file, const Document &base)
{
    const auto blocks = blocksOf(bytes, file);
    if (!blocks) return std::unexpected(blocks.error());
    return parseInstructions(*blocks, base);
}

Result<std::vector<ReadInstruction>> readAmendments(std::string_view bytes, const std::string &file, const Document &base)
{
    std::vector<ReadInstruction> out;
    if (isJson(bytes)) {
        auto notes = notesFromJson(bytes, file);
        if (!notes) return std::unexpected(std::move(notes.error()));
        for (Instruction &i : notes->instructions) out.push_back({std::move(i), true});
        return out; // notes of two texts that are the same hold none
    }
    auto read = readAmendmentWords(bytes, file, base);
    if (!read) return read;
    if (read->empty()) return std::unexpected(Error{ErrorKind::input, &noInstruction, {}, file, {}});
    return read;
}

std::string textAmendedBy(const Document &document) { return amendedText(document); }

int AmendedText::all() const
{
    return static_cast<int>(std::ranges::count_if(outcomes, [](const auto &o) { return !o.words.empty(); }));
}

int AmendedText::done() const
{
    const auto isDone = [](const AmendmentOutcome &o) { return !o.words.empty() && o.what.outcome == Outcome::applied; };
    return static_cast<int>(std::ranges::count_if(outcomes, isDone));
}

Result<AmendedText> amend(std::string_view bytes, const std::string &file, const Document &base)
{
    auto read = readAmendments(bytes, file, base);
    if (!read) return std::unexpected(std::move(read.error()));
    AmendedText out;
    std::vector<Instruction> instructions;
    std::vector<std::size_t> places;
    for (ReadInstruction &r : *read) {
        out.outcomes.push_back({r.instruction.words, {Outcome::impossible, &instructionNotUnderstood, {}}});
        if (!r.understood) continue;
        places.push_back(out.outcomes.size() - 1);
        instructions.push_back(std::move(r.instruction));
    }
    Applied applied = applyWherePossible(base, instructions);
    for (std::size_t i = 0; i < places.size(); ++i) out.outcomes[places[i]].what = std::move(applied.outcomes[i]);
    out.document = std::move(applied.document);
    return out;
}

} // namespace resolute
