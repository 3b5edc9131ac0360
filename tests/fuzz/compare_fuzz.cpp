// SPDX-License-Identifier: GPL-3.0-or-later
// Two texts in Markdown, one after the other, with a line of equals signs between them, through everything up to the
// comparison. What must hold: every paragraph stands in one row, every change lies in the texts that it names, and the
// older text with all changes made is the newer one.
#include "core/compare/comparison.h"
#include "core/text/utf8.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/targets.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

using namespace resolute;
using fuzz::require;

namespace {

void everyParagraphOnce(const Comparison &c)
{
    for (std::size_t k = 0; k < c.documents.size(); ++k) {
        std::vector<int> seen(c.documents[k]->paragraphs.size());
        for (const Row &row : c.rows)
            for (const ParagraphIndex p : row.cells[k]) ++seen.at(at(p));
        for (const int times : seen) require(times == 1);
    }
}

void changesLieInTheirTexts(const Document &a, const Document &b, const Step &step)
{
    for (const Change &change : step.changes) {
        require(change.why != nullptr);
        require(at(change.aOf) < a.paragraphs.size() && at(change.bOf) < b.paragraphs.size());
        require(fuzz::isRange(a.paragraph(change.aOf).text, change.a) && fuzz::isRange(b.paragraph(change.bOf).text, change.b));
        require(change.op != ChangeOp::insert || change.a.begin == change.a.end);
        require(change.op != ChangeOp::remove || change.b.begin == change.b.end);
    }
    if (step.link.a.size() != 1 || step.link.b.size() != 1) return;
    const std::string &from = a.paragraph(step.link.a.front()).text, &to = b.paragraph(step.link.b.front()).text;
    std::string made;
    std::uint32_t done = 0;
    for (const Change &change : step.changes) {
        if (change.a.begin < done) return; // words that moved inside the paragraph
        made += from.substr(done, change.a.begin - done) + to.substr(change.b.begin, change.b.end - change.b.begin);
        done = change.a.end;
    }
    made += from.substr(std::min<std::size_t>(done, from.size()));
    require(fuzz::words(made) == fuzz::words(to));
}

} // namespace

void resolute::fuzz::compare(std::string_view bytes)
{
    constexpr std::string_view between = "\n=====\n";
    const auto cut = bytes.find(between);
    if (cut == std::string_view::npos) return;
    const auto a = loadBytes(bytes.substr(0, cut), "a.md"), b = loadBytes(bytes.substr(cut + between.size()), "b.md");
    if (!a || !b) return;
    const auto comparison = resolute::compare({*a, *b});
    require(bool(comparison));
    everyParagraphOnce(**comparison);
    for (const Row &row : (*comparison)->rows)
        if (row.steps[0]) changesLieInTheirTexts(**a, **b, *row.steps[0]);
}
