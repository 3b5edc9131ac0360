// SPDX-License-Identifier: GPL-3.0-or-later
// What became of announced revisions, to read in a terminal and for scripts (docs/schema/announced-1.json).
#pragma once

#include "core/notes/announced.h"
#include "core/write/text.h"
#include "core/write/words.h"

#include <string>

namespace resolute {

struct AnnouncedTexts {
    const Document &draft, &adopted;
    std::string notes; ///< the file of the announced revisions
};

[[nodiscard]] std::string toJson(const AnnouncedReport &report, const AnnouncedTexts &texts);
[[nodiscard]] std::string toText(const AnnouncedReport &report, const AnnouncedTexts &texts, const TextOptions &options = {});

/// "done", "done in other words", "done in part", "done otherwise", "not done", "cannot be told".
[[nodiscard]] std::string inWords(Fulfilment fulfilment, const Words &words);
/// The paragraphs by the names that people use: "OP 3", "OP 3 → OP 4", "PP 2, PP 3 → –".
[[nodiscard]] std::string whereOf(const Document &draft, const Document &adopted, const std::vector<ParagraphIndex> &before,
    const std::vector<ParagraphIndex> &after);

} // namespace resolute
