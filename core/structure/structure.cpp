// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/structure.h"

#include "core/structure/passes.h"

#include <algorithm>

namespace resolute {

MeasuredDocument structureMeasured(Source source)
{
    Coverage coverage{.total = lettersOf(std::span<const Block>(source.blocks))};
    Work work{.lexicon = chooseLexicon(source),
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

    work.pieces = toPieces(std::move(source.blocks), work);
    takeNoteBodies(work);
    partGlued(work);
    const auto taken = [&work](void (*pass)(Work &)) {
        const std::size_t before = lettersOf(std::span<const Piece>(work.pieces));
        pass(work);
        return before - std::min(before, lettersOf(std::span<const Piece>(work.pieces)));
    };
    coverage.masthead = taken(readMasthead);
    coverage.adoption = taken(readAdoption);
    if (work.facts.kind) d.kind = *work.facts.kind;
    takeMarks(work, work.pieces, true);
    if (d.format == SourceFormat::text) takePlainMarks(work);
    readNumbers(work);
    findLeads(work);
    joinBroken(work);
    makeParagraphs(work);
    anchorNotes(work);
    check(work);
    measure(coverage, d);
    return {std::move(work.document), coverage};
}

Document structure(Source source) { return structureMeasured(std::move(source)).document; }

} // namespace resolute
