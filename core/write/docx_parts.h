// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a Word file that hold no text of the documents: styles, lists, settings, what belongs to what.
#pragma once

#include "core/write/docx_numbers.h"
#include "core/write/evidence.h"

#include <string>
#include <vector>

namespace resolute::word {

/// The first element's attributes: the name spaces that the parts use.
extern const std::string nameSpaces;
/// "<?xml …?>" and a line feed.
extern const std::string declaration;

/// Margins, faces and distances as in the documents of the Assembly and the Council: A4, text 4 cm from the left
/// edge, 10 point, paragraphs 6 points apart, first lines and numbers a centimetre in.
[[nodiscard]] std::string stylesPart(const std::string &language);
[[nodiscard]] std::string numberingPart(const Lists &lists, bool bare = false); ///< bare: where numbers stand is the paragraphs' own
/// `tracked`: what people type is tracked too, and there are footnotes.
[[nodiscard]] std::string settingsPart(const std::string &language, bool tracked = true);
/// Parts by their names below word/: "document", "styles". The list of relations numbers them rId1, rId2 and so on.
[[nodiscard]] std::string contentTypesPart(const std::vector<std::string> &parts);
[[nodiscard]] std::string packageRelations();
[[nodiscard]] std::string documentRelations(const std::vector<std::string> &parts);
/// The evidence as properties of the file, which every office program shows.
[[nodiscard]] std::string customPart(const Evidence &evidence);
/// "2024-07-10" and "2024-07-10T08:00:00Z" to the latter form; anything else to nothing.
[[nodiscard]] std::string timeOf(const std::string &date);
/// Title, author, language and time of the properties; `time` complete ("2024-07-10T00:00:00Z") or empty.
[[nodiscard]] std::string corePart(const std::string &title, const std::string &author, const std::string &language, const std::string &time);
/// Running head of these runs, and a page number at the foot; neither on the first page.
[[nodiscard]] std::string headerPart(const std::string &runs);
[[nodiscard]] std::string footerPart();

} // namespace resolute::word
