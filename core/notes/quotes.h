// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of words as instructions say them: quotes that stand in the paragraph once, and how words are put in.
#pragma once

#include "core/base/range.h"
#include "core/diff/change.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace resolute {

/// One change of words: the quote and what is done there. All quotes are of the base text.
struct WordEdit {
    enum class Kind { replace, insertAfter, insertAtStart, remove } kind = Kind::replace;
    std::string quote; ///< neither starts nor ends with a blank; stands once in the base text, with its “ ” in pairs
    std::string text;
};

/// The words of the changes of one paragraph. Applied (editAt) they give the new text exactly; changes whose quotes would
/// have to overlap are taken together. Nothing where that cannot be said by quotes: then the paragraph is replaced.
[[nodiscard]] std::optional<std::vector<WordEdit>> quoteEdits(std::string_view a, std::string_view b, const std::vector<Change> &changes);

/// Bytes of the base text and what stands there afterwards.
struct Splice {
    ByteRange range;
    std::string text;
};

/// Inserting words between blanks: a blank is added on the side where words would touch.
[[nodiscard]] Splice insertionAt(std::string_view text, std::uint32_t at, std::string_view words);
/// Taking words out: with the blank that would be left over.
[[nodiscard]] Splice removalOf(std::string_view text, ByteRange range);

/// Every place where a quote stands: to the letter or, if nowhere so, but for typography (quotes, dashes, blanks, a
/// blank before a hyphen as PDF has it, letter case left alone).
[[nodiscard]] std::vector<ByteRange> findQuote(std::string_view text, std::string_view quote);

/// True if every “ has its ”, so that the words can be quoted and read back.
[[nodiscard]] bool quotesPair(std::string_view text);

} // namespace resolute
