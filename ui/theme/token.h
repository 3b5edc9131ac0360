// SPDX-License-Identifier: GPL-3.0-or-later
// What the words of a resolution are, as resources/syntax/resolution.xml names them.
#pragma once

#include <array>
#include <utility>

namespace resolute::ui {

enum class Token { lead, number, symbol, date, session, crossReference, quotedTitle, footnoteMark, placeholder, bracket, attribution, position };

/// Half-open range of UTF-16 units, counted in the text that was asked about.
struct TokenRange {
    int begin = 0, end = 0;
    Token token = Token::lead;
    bool operator==(const TokenRange &) const = default;
};

/// Their names in the syntax definition.
inline constexpr std::array<std::pair<Token, const char16_t *>, 12> tokenNames{
    {{Token::lead, u"Lead"}, {Token::number, u"Number"}, {Token::symbol, u"Symbol"}, {Token::date, u"Date"}, {Token::session, u"Session"},
        {Token::crossReference, u"Cross-reference"}, {Token::quotedTitle, u"Quoted Title"}, {Token::footnoteMark, u"Footnote Mark"},
        {Token::placeholder, u"Placeholder"}, {Token::bracket, u"Bracket"}, {Token::attribution, u"Attribution"}, {Token::position, u"Position"}}};

} // namespace resolute::ui
