// SPDX-License-Identifier: GPL-3.0-or-later
// Since when the words of a paragraph stand in it, and which texts between lacked them: the history of a series (core)
// ready for display. Computed a row at a time, when it is asked for.
#pragma once

#include "core/compare/history.h"
#include "ui/models/cell.h"

#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace resolute::ui {

class WordAges
{
public:
    /// Linear in the paragraphs of the series.
    explicit WordAges(ComparisonPtr series);

    [[nodiscard]] const ComparisonPtr &series() const { return series_; }
    /// The history of a paragraph's words, in reading order; empty if the text is not of the series.
    [[nodiscard]] const std::vector<AgedSpan> &spans(const DocumentPtr &document, ParagraphIndex paragraph);
    /// Short and different for every text of the series: "50/4", else its year, else its place.
    [[nodiscard]] const QString &label(std::size_t text) const { return labels_[text]; }
    /// "stands here since 44/4 of 7 July 2020, not in 47/5"
    [[nodiscard]] QString words(const DocumentPtr &document, const AgedSpan &span) const;
    /// Some text after the first that has these words, and before this one, lacks them.
    [[nodiscard]] bool isInterrupted(const DocumentPtr &document, const AgedSpan &span) const;

private:
    [[nodiscard]] std::size_t placeOf(const DocumentPtr &document) const;

    ComparisonPtr series_;
    std::vector<std::vector<std::size_t>> rowOf_; ///< by text and paragraph: place in Comparison::rows
    std::vector<QString> labels_;
    std::map<std::pair<std::size_t, std::size_t>, std::vector<AgedSpan>> known_; ///< by text and paragraph
};

/// Puts ages instead of changes into a paragraph: words that the first text of the series lacks are marked and carry, raised
/// before them, the label of the text that has them first.
void showAges(ParagraphText &paragraph, const DocumentPtr &document, WordAges &ages);

} // namespace resolute::ui
