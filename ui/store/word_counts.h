// SPDX-License-Identifier: GPL-3.0-or-later
// In how many paragraphs of a text a word stands: a word that is everywhere tells nothing. Pure values, for any thread.
#pragma once

#include "core/document/document.h"
#include "core/text/wordtable.h"

#include <string>
#include <string_view>
#include <vector>

namespace resolute::ui {

/// A word and how it is compared: capitals are as small letters.
struct FoldedWord {
    std::string folded;
    std::string_view printed;
};

/// Adds the words of a text, without punctuation.
void addWords(std::string_view text, std::vector<FoldedWord> &to);

class WordCounts
{
public:
    /// Linear in the text.
    explicit WordCounts(const Document &document);

    [[nodiscard]] int paragraphs(std::string_view folded) const;

private:
    WordTable table_;
    std::vector<int> counts_; // by word
};

} // namespace resolute::ui
