// SPDX-License-Identifier: GPL-3.0-or-later
// The concordance: where each paragraph of the newest text stood before, what was done to it, and room for what people
// know of it: its source or sponsor, the approach taken, the rationale.
#pragma once

#include "core/compare/comparison.h"
#include "core/write/evidence.h"
#include "core/write/report.h"
#include "core/write/words.h"

#include <functional>
#include <string>
#include <vector>

namespace resolute {

/// What people fill in. Comes from their notes on the paragraph, where there are any.
struct ByHand {
    std::string source, approach, rationale;
};

struct ConcordanceRow {
    std::size_t row = 0;             ///< in Comparison::rows
    std::vector<std::string> places; ///< by text: "OP 7", "OP 7, OP 8"; empty where it is absent
    std::string opening;             ///< the first words, from the newest text that has it
    std::string done;                ///< "edited (2 substantive, 1 reference)"; of a series by text: "50/4: edited (…); 53/…: moved"
    bool changed = false;            ///< more than renumbered
    ByHand byHand;
};

struct Concordance {
    std::vector<std::string> texts; ///< short names, in the order of the comparison
    std::string title, language;    ///< of the newest text; of the words
    std::vector<ConcordanceRow> rows; ///< reading order of the newest text, what is gone where it stood
};

struct ConcordanceOptions {
    Translate translate;         ///< empty: English
    std::string language = "en"; ///< of the words that it gives
    std::function<ByHand(std::size_t row)> byHand; ///< by Comparison::rows; empty: the cells are
    bool changedOnly = false;
};

[[nodiscard]] Concordance concordanceOf(const Comparison &comparison, const ConcordanceOptions &options = {});

/// Columns: new paragraph, one for each earlier text, opening words, what was done, source or sponsor, approach, rationale.
[[nodiscard]] Report reportOf(const Concordance &concordance, const Words &words = Words());
/// As for spreadsheets (core/write/csv.h); with evidence that is shown, as rows behind an empty one.
[[nodiscard]] std::string toCsv(const Concordance &concordance, const Evidence &evidence = {}, const Words &words = Words());
/// Columns of even width for a terminal.
[[nodiscard]] std::string toText(const Concordance &concordance, const Evidence &evidence = {}, const Words &words = Words());
/// Schema resolute/concordance/1 (docs/schema).
[[nodiscard]] std::string toJson(const Concordance &concordance, const Comparison &comparison, const Evidence &evidence = {});

} // namespace resolute
