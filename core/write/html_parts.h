// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the HTML export. Each appends to the page; all text is escaped here.
#pragma once

#include "core/compare/comparison.h"
#include "core/review/remark.h"
#include "core/write/evidence.h"
#include "core/write/steps.h"
#include "core/write/words.h"

#include <string>
#include <string_view>

namespace resolute::html {

/// Text for element content and for attributes in double quotes.
[[nodiscard]] std::string escaped(std::string_view text);
/// ` lang="ar" dir="rtl"`; nothing where the language is not known.
[[nodiscard]] std::string languageOf(const Document &document);
/// The sign of a relation in the gutter, with its word for screen readers.
[[nodiscard]] std::string sign(Relation relation, const Words &words);
/// "s0r12": the anchor of a row of a step.
[[nodiscard]] std::string rowId(std::size_t step, std::size_t row);
/// Symbol or number, and beside it the date, small.
[[nodiscard]] std::string textName(const Document &document, const Words &words);
/// "reference-update" and the like, as class names of marks and filters.
[[nodiscard]] std::string_view filterName(ChangeClass c);

/// All rows of step k, with folds, moved paragraphs at both ends, notes of people, and footnotes.
void appendStep(std::string &out, const Comparison &comparison, std::size_t k, const review::Remarks &remarks, const Words &words);
/// A table with a row a lineage and a column a text.
void appendOverview(std::string &out, const Comparison &comparison, const Words &words);
/// A foot with what the page was made from and how, where it is asked for.
void appendEvidence(std::string &out, const Evidence &evidence, const Words &words);
/// Tallies as drawn bars, changes of position, and the list of States.
void appendVotes(std::string &out, const VoteTable &votes, const Words &words);

} // namespace resolute::html
