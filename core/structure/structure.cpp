// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/structure.h"

#include "core/structure/passes.h"

#include <algorithm>

namespace resolute {

namespace {

const Message furnitureTaken{"page-furniture", RESOLUTE_MESSAGE("message", "taken out of the pages: {1}")};

std::string listed(const std::vector<std::string> &lines)
{
    std::string out;
    for (const std::string &line : lines) out.append(out.empty() ? "“" : ", “").append(line).append("”");
    return out;
}

/// Counting letters goes over the whole text after every pass that takes something out: done for whoever asks, only.
MeasuredDocument made(Source source, bool measured)
{
    const Lexicon &lexicon = chooseLexicon(source);
    const bool converted = source.format == SourceFormat::markdown || source.format == SourceFormat::text;
    if (converted) joinMarksApart(source.blocks, lexicon);
    if (const auto furniture = converted ? takeFurniture(source.blocks, lexicon) : std::vector<std::string>{}; !furniture.empty())
        source.issues.push_back({Severity::info, &furnitureTaken, {listed(furniture)}, {}});
    Coverage coverage{.total = measured ? lettersOf(std::span<const Block>(source.blocks)) : 0};
    Work work{.lexicon = lexicon,
        .pieces = {},
        .notes = {},
        .facts = source.facts,
        .document = {},
        .hasEnactingClause = false,
        .emphasisedLeads = false,
        .notesLost = false};
    Document &d = work.document;
    d.file = source.file;
    d.format = source.format;
    d.sha256 = source.sha256;
    d.language = work.lexicon.language();
    d.issues = std::move(source.issues);
    d.masthead.symbol = source.facts.symbol;
    d.remarks = remarksOf(source);

    work.pieces = toPieces(std::move(source.blocks), work);
    plainAsterisks(work.pieces);
    if (converted) raiseBracketed(work);
    raisePlainBodies(work);
    takeNoteBodies(work);
    partGlued(work);
    const auto taken = [&work, measured](void (*pass)(Work &)) {
        if (!measured) {
            pass(work);
            return std::size_t{0};
        }
        const std::size_t before = lettersOf(std::span<const Piece>(work.pieces));
        pass(work);
        return before - std::min(before, lettersOf(std::span<const Piece>(work.pieces)));
    };
    coverage.masthead = taken(readMasthead);
    coverage.adoption = taken(readAdoption);
    if (work.facts.kind) d.kind = *work.facts.kind;
    takeMarks(work, work.pieces, true);
    if (converted) takePlainMarks(work);
    readNumbers(work);
    findLeads(work);
    joinBroken(work);
    makeParagraphs(work);
    anchorNotes(work);
    check(work);
    if (measured) measure(coverage, d);
    return {std::move(work.document), coverage};
}

} // namespace

MeasuredDocument structureMeasured(Source source) { return made(std::move(source), true); }

Document structure(Source source) { return made(std::move(source), false).document; }

} // namespace resolute
