// SPDX-License-Identifier: GPL-3.0-or-later
// A paragraph's text as words. Words are what Unicode calls words, and what the field never cuts: a document symbol
// (A/HRC/RES/50/4, 53/...), a compound (fifty-third, South-South), a number (1,000), a bracketed word ((i), (COVID-19)).
#pragma once

#include "core/base/range.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace resolute {

enum class TokenKind : std::uint8_t {
    word,
    number,     ///< digits, also with separators: 7, 1,000, 3.5; in Chinese also an ordinal, 第八十五
    symbol,     ///< has a digit and a slash: 73/168, A/HRC/50/L.2
    bracketed,  ///< one word in brackets: (i), (COVID-19), (2015)
    punctuation ///< one mark
};

/// Blanks belong to no token.
struct Token {
    ByteRange range;
    TokenKind kind = TokenKind::word;
};

/// Appends the tokens of `text`, in order and apart, to `out`. Linear; ASCII needs no Unicode table; Chinese and other
/// scripts without blanks are cut by ICU's dictionary. Invalid UTF-8 counts as punctuation. Thread-safe.
void tokenize(std::string_view text, std::vector<Token> &out);
[[nodiscard]] std::vector<Token> tokenize(std::string_view text);

} // namespace resolute
