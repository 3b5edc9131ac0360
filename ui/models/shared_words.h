// SPDX-License-Identifier: GPL-3.0-or-later
// Why two paragraphs belong together, in a person's terms: how many words they share, and the telling ones among them.
#pragma once

#include "core/align/alignment.h"
#include "ui/store/word_counts.h"

#include <QStringList>

#include <span>

namespace resolute::ui {

struct SharedWords {
    int shared = 0;      ///< words that stand on both sides, each as often as on the side that has it less often
    int older = 0, newer = 0; ///< all words of a side
    QStringList telling{};    ///< shared ones that are rare in the newer text, as printed there, rarest first; in their order without `rarity`
};

[[nodiscard]] SharedWords sharedWords(const Document &a, std::span<const ParagraphIndex> older, const Document &b,
    std::span<const ParagraphIndex> newer, const WordCounts *rarity, std::size_t most = 6);

} // namespace resolute::ui
