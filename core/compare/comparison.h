// SPDX-License-Identifier: GPL-3.0-or-later
// The one entry: texts and options to a Comparison, which is shared and const from then on.
#pragma once

#include "core/align/alignment.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/diff/change.h"
#include "core/document/document.h"
#include "core/read/read.h"
#include "core/votes/votes.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace resolute {

/// From one text to another within a row: how the paragraphs belong together, and what changed.
struct Step {
    Correspondence link;
    std::vector<Change> changes;
};

/// One lineage: the paragraphs that are each other's versions. cells[k] are paragraphs of documents[k], often one,
/// several where a paragraph was split or merged, none where it is absent. steps[k] leads to documents[k + 1], from
/// the text before it or, with a fixed base, from the base; null where both sides are empty. With a base, the
/// step of the base's own column is null.
struct Row {
    std::vector<std::vector<ParagraphIndex>> cells;
    std::vector<std::optional<Step>> steps;
};

struct FootnoteStep {
    std::vector<std::size_t> a, b; ///< places in Document::footnotes, 0-based
    Relation relation = Relation::same;
    std::vector<Change> changes; ///< aOf and bOf are zero
};

/// Counts over all rows of one step of the series.
struct Statistics {
    std::array<int, 10> relations{}; ///< by Relation
    std::array<int, 6> classes{};    ///< changes by ChangeClass
    int wordsInserted = 0, wordsDeleted = 0;

    [[nodiscard]] int count(Relation r) const { return relations[static_cast<std::size_t>(r)]; }
    [[nodiscard]] int count(ChangeClass c) const { return classes[static_cast<std::size_t>(c)]; }
};

/// Links that a person has decided between two texts of a series, by the texts' places in it.
struct PinnedStep {
    std::size_t from = 0, to = 1;
    std::vector<PinnedLink> links; ///< `a` in text `from`, `b` in text `to`
};

struct Comparison {
    std::vector<DocumentPtr> documents; ///< at least two, in the order given
    std::optional<std::size_t> base;    ///< a fixed base for all steps
    std::vector<Row> rows; ///< reading order of the last text, absent ones where they stood
    std::vector<std::vector<FootnoteStep>> footnotes; ///< one list a step
    std::vector<Statistics> statistics;               ///< one a step
    VoteTable votes;
    std::vector<Issue> issues; ///< about the series: references that stayed behind, broken cross-references
    std::vector<PinnedStep> pinned; ///< the links of its steps that a person decided: those given that were used
};

using ComparisonPtr = std::shared_ptr<const Comparison>;

class ComparedPairs; // core/compare/compared_pairs.h

/// What decides the answer. Everything that is only about looks belongs to the writers and the window.
struct CompareOptions {
    std::optional<std::size_t> base; ///< compare every text with this one instead of with its predecessor
    AlignOptions align;              ///< pinned links apply to comparisons of two texts
    std::vector<PinnedStep> pinned;  ///< of any number of texts; those of texts that no step compares are not used
    /// What is known from comparing before, and takes what is found now; decides nothing but how soon the answer comes.
    std::shared_ptr<ComparedPairs> known{};
};

/// Bytes to Document: read and structure.
[[nodiscard]] Result<DocumentPtr> load(const std::string &path, const Progress &progress = {}, const ReadOptions &options = {});
[[nodiscard]] Result<DocumentPtr> loadBytes(std::string_view bytes, const std::string &file, const Progress &progress = {},
    const ReadOptions &options = {});

/// Errors: fewer than two texts (usage), a base that is none of them (usage), cancelled.
[[nodiscard]] Result<ComparisonPtr> compare(std::vector<DocumentPtr> documents, const CompareOptions &options = {}, const Progress &progress = {});

} // namespace resolute
