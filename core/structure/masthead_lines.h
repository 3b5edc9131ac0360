// SPDX-License-Identifier: GPL-3.0-or-later
// Single lines of a masthead: what each of them is, and what stands in it.
#pragma once

#include "core/document/document.h"
#include "core/read/source.h"
#include "core/structure/lexicon.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace resolute {

enum class LineKind {
    unknown,
    symbol,
    body,
    committee,
    distribution,
    date,
    originalLanguage,
    session,
    sessionDates,
    agendaItem,
    agendaItemTitle,
    sponsors,
    sponsor,
    adoptionHeading,
    reportLine,
    number,
    title,
    furniture
};

struct HeadLine {
    std::string text;
    LineKind kind = LineKind::unknown;
    int line = 0, page = 0;
};

[[nodiscard]] LineKind classify(const Lexicon &lexicon, std::string_view line);
/// What a format says that a line is.
[[nodiscard]] LineKind kindOf(BlockRole role);
/// A date in the text's language, or in English: mastheads have English dates in Arabic, Chinese and Russian, too.
[[nodiscard]] std::optional<std::string> mastheadDate(const Lexicon &lexicon, std::string_view line);
/// A date that stands in a text among other words.
struct DateInText {
    std::string iso;
    ByteRange range;
};
/// The first that stands in the text.
[[nodiscard]] std::optional<DateInText> dateIn(const Lexicon &lexicon, std::string_view text);
/// "4385th meeting" in "Adopted by the Security Council at its 4385th meeting, on 28 September 2001"; empty if none is named.
[[nodiscard]] std::string meetingIn(const Lexicon &lexicon, std::string_view text);
/// The organ's name as the lexicon has it.
[[nodiscard]] std::string canonicalBody(const Lexicon &lexicon, std::string_view line);
/// "Distr.: Limited", with a date behind it where line ends were lost.
void takeDistribution(const Lexicon &lexicon, std::string_view line, Masthead &masthead);
[[nodiscard]] std::optional<int> sessionNumber(const Lexicon &lexicon, std::string_view line);
/// "50/4. Title", "53/... Title", "2758 (XXVI). Title"; true if the line has that form.
bool parseNumberAndTitle(std::string_view line, std::string &number, std::string &title);
/// The number in "Resolution 1373 (2001)", which has no title; empty for any other line.
[[nodiscard]] std::string numberOfYear(const Lexicon &lexicon, std::string_view line);
/// Among so many lines stands that of the sponsors, if there is one: mastheads are short.
inline constexpr std::size_t mostMastheadLines = 60;
/// Whether a line has a word without which it is none of an amendment's sponsors. Quick.
[[nodiscard]] bool speaksOfAmendment(const Lexicon &lexicon, std::string_view line);
/// The line "Chile, Cuba: draft resolution" or "Chile: amendment to draft resolution A/80/L.3": {any} its sponsors, {target} the
/// symbol.
[[nodiscard]] std::optional<Captures> sponsorsLine(const Lexicon &lexicon, std::string_view line);
/// States and marks of "Azerbaijan* **, Paraguay and State of Palestine*: draft resolution".
[[nodiscard]] std::vector<Sponsor> parseSponsors(const Lexicon &lexicon, std::string_view line);
/// The name without the group that a State speaks for: "Cuba, on behalf of ...", "Cuba (on behalf of ...)".
[[nodiscard]] std::string_view withoutGroup(const Lexicon &lexicon, std::string_view name);
/// Bytes of the number of an agenda item: "3", "68 (b)", "2 and 3", "19 (c) and (d)"; all if the text has no such front.
[[nodiscard]] std::size_t itemNumberAtFront(const Lexicon &lexicon, std::string_view item);
/// A chair and the like, who submits a text after consultations: the office without the name behind it; empty for any other line.
[[nodiscard]] std::string officeOfSponsor(const Lexicon &lexicon, std::string_view line);
/// Bytes of asterisks, raised figures and blanks at the front.
[[nodiscard]] std::size_t marksAtFront(std::string_view text);
/// One State with its marks: "Azerbaijan* **", "Cuba¹".
[[nodiscard]] Sponsor parseSponsor(std::string_view printed);
/// A document symbol and nothing else: "A/HRC/53/L.19/Rev.1", "S/RES/2231 (2015)".
[[nodiscard]] bool isSymbol(std::string_view text);

} // namespace resolute
