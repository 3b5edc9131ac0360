// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/structure.h"

#include "core/structure/passes.h"

namespace resolute {

Document structure(Source source)
{
    Work work{.lexicon = chooseLexicon(source),
        .pieces = {},
        .notes = {},
        .facts = source.facts,
        .document = {},
        .hasEnactingClause = false,
        .emphasisedLeads = false};
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
    readMasthead(work);
    readAdoption(work);
    takeMarks(work, work.pieces, true);
    readNumbers(work);
    findLeads(work);
    joinBroken(work);
    makeParagraphs(work);
    anchorNotes(work);
    check(work);
    return std::move(work.document);
}

} // namespace resolute
