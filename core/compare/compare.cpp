// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparison.h"

#include "core/base/parallel.h"
#include "core/compare/mastheads.h"
#include "core/compare/references.h"
#include "core/compare/series.h"
#include "core/text/tokens.h"

#include <algorithm>
#include <functional>
#include <span>

namespace resolute {

namespace {

const Message tooFewTexts{"too-few-texts", RESOLUTE_MESSAGE("message", "a comparison needs at least two texts")};
const Message noSuchBase{"no-such-base", RESOLUTE_MESSAGE("message", "the base is text {1}, but there are only {2}")};
const Message cancelledMessage{"cancelled", RESOLUTE_MESSAGE("message", "cancelled")};

constexpr std::size_t manyRows = 512; // whose words are counted in a tenth of a millisecond, twice what a thread costs

int countWords(std::string_view text, std::vector<Token> &scratch)
{
    scratch.clear();
    tokenize(text, scratch);
    return static_cast<int>(std::ranges::count_if(scratch, [](const Token &t) { return t.kind != TokenKind::punctuation; }));
}

Statistics count(const Document &a, const Document &b, std::span<const Row> rows, std::size_t step)
{
    Statistics out;
    std::vector<Token> scratch;
    for (const Row &row : rows) {
        if (!row.steps[step]) continue;
        const Step &s = *row.steps[step];
        ++out.relations[static_cast<std::size_t>(s.link.relation)];
        if (s.link.relation == Relation::inserted)
            for (const ParagraphIndex j : s.link.b) out.wordsInserted += countWords(b.paragraph(j).text, scratch);
        if (s.link.relation == Relation::deleted)
            for (const ParagraphIndex i : s.link.a) out.wordsDeleted += countWords(a.paragraph(i).text, scratch);
        for (const Change &c : s.changes) {
            ++out.classes[static_cast<std::size_t>(c.changeClass)];
            out.wordsDeleted += countWords(c.a.in(a.paragraph(c.aOf).text), scratch);
            out.wordsInserted += countWords(c.b.in(b.paragraph(c.bOf).text), scratch);
        }
    }
    return out;
}

void add(Statistics &sum, const Statistics &some)
{
    std::ranges::transform(sum.relations, some.relations, sum.relations.begin(), std::plus<>());
    std::ranges::transform(sum.classes, some.classes, sum.classes.begin(), std::plus<>());
    sum.wordsInserted += some.wordsInserted;
    sum.wordsDeleted += some.wordsDeleted;
}

} // namespace

Result<ComparisonPtr> compare(std::vector<DocumentPtr> documents, const CompareOptions &options, const Progress &progress)
{
    if (documents.size() < 2) return std::unexpected(Error{ErrorKind::usage, &tooFewTexts, {}, {}, {}});
    if (options.base && *options.base >= documents.size())
        return std::unexpected(Error{ErrorKind::usage, &noSuchBase, {std::to_string(*options.base + 1), std::to_string(documents.size())}, {}, {}});
    auto out = std::make_shared<Comparison>();
    out->documents = std::move(documents);
    out->base = options.base;
    collate(*out, options, progress);
    if (progress.stopped()) return std::unexpected(Error{ErrorKind::cancelled, &cancelledMessage, {}, {}, {}});
    std::vector<std::vector<Issue>> found(referenceChecks(*out) + 1); // the first of the mastheads
    const std::size_t steps = out->documents.size() - 1, stretches = out->rows.size() / manyRows + 1;
    std::vector<std::vector<Statistics>> counted(stretches, std::vector<Statistics>(steps));
    const auto sum = [&](std::size_t stretch) {
        const auto rows = std::span(out->rows).subspan(stretch * manyRows);
        for (std::size_t k = 0; k < steps; ++k) {
            const auto [from, to] = stepOf(*out, k);
            if (from != to) counted[stretch][k] = count(*out->documents[from], *out->documents[to], rows.first(std::min(rows.size(), manyRows)), k);
        }
    };
    const auto check = [&](std::size_t k) {
        if (k > 0) {
            found[k] = checkReferences(*out, k - 1);
            return;
        }
        out->votes = tabulate(out->documents);
        found[k] = checkMastheads(*out);
    };
    // None needs another; a thread is worth it where there is much of all.
    const std::size_t tasks = found.size() + stretches;
    inParallel(tasks, out->rows.size() < manyRows ? tasks : 1, [&](std::size_t begin, std::size_t end) {
        for (; begin < end; ++begin) begin < found.size() ? check(begin) : sum(begin - found.size());
    });
    out->statistics.resize(steps);
    for (const std::vector<Statistics> &some : counted)
        for (std::size_t k = 0; k < steps; ++k) add(out->statistics[k], some[k]);
    for (std::vector<Issue> &some : found) std::ranges::move(some, std::back_inserter(out->issues));
    progress.report(1);
    return out;
}

} // namespace resolute
