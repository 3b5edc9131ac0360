// SPDX-License-Identifier: GPL-3.0-or-later
// Words that the end of a line or page parted at a hyphen: whether the hyphen is the word's own is decided by how the text
// has it elsewhere. Offsets are bytes; ASCII letters only, for other scripts part no words so. Pure; from any thread.
#pragma once

#include <string>
#include <string_view>

namespace resolute {

/// What `line` ends with before its last hyphen, if that parts a word of small letters: "light" of "the light-", "non-govern"
/// of "and non-govern-"; else empty.
[[nodiscard]] std::string_view partedFront(std::string_view line);
/// What `next` begins with, if it may be the rest of a word: small letters; else empty.
[[nodiscard]] std::string_view partedBack(std::string_view next);

/// Whether `word` stands in `text` with no letter or hyphen beside it. Linear.
[[nodiscard]] bool standsAsWord(std::string_view text, std::string_view word);

/// Whether a line is cut in the middle of a word whose end stays as it is: behind a hyphen before a capital or a figure ("South-",
/// "South"), a dash between figures or words, a slash of a symbol. No blank belongs between `line` and `next`.
[[nodiscard]] bool cutBehindMark(std::string_view line, std::string_view next);

/// Whether "front-back" is written with a hyphen wherever it stands: "non-governmental", "follow-up", "gender-based".
[[nodiscard]] bool isCompound(std::string_view front, std::string_view back);

/// Whether "front-back" keeps its hyphen: as the text has it elsewhere, else as such words are written, else where both halves
/// are words of the text. `stands` tells whether a word stands in the text.
template <class Stands> bool keepsHyphen(std::string_view front, std::string_view back, Stands stands)
{
    const std::string one = std::string(front) + std::string(back), two = std::string(front) + '-' + std::string(back);
    const bool compound = stands(two), joined = stands(one);
    if (compound != joined) return compound;
    if (isCompound(front, back)) return true;
    const auto part = front.substr(front.rfind('-') + 1); // "govern" of "non-govern"
    return stands(std::string(part)) && stands(std::string(back));
}

} // namespace resolute
