// SPDX-License-Identifier: GPL-3.0-or-later
// Why two paragraphs belong together, in a person's terms: how many words they share, and the telling ones among them.
#pragma once

#include "core/align/alignment.h"

#include <QStringList>

#include <span>
#include <unordered_map>

namespace resolute::ui {

/// In how many paragraphs of a text a word stands: a word that is everywhere tells nothing.
class WordCounts
{
public:
    /// Linear in the text; the text is kept.
    explicit WordCounts(DocumentPtr document);

    [[nodiscard]] const DocumentPtr &document() const { return document_; }
    [[nodiscard]] int paragraphs(const std::string &folded) const;

private:
    DocumentPtr document_;
    std::unordered_map<std::string, int> counts_;
};

struct SharedWords {
    int shared = 0;      ///< words that stand on both sides, each as often as on the side that has it less often
    int older = 0, newer = 0; ///< all words of a side
    QStringList telling{};    ///< shared ones that are rare in the newer text, as printed there, rarest first; in their order without `rarity`
};

[[nodiscard]] SharedWords sharedWords(const Document &a, std::span<const ParagraphIndex> older, const Document &b,
    std::span<const ParagraphIndex> newer, const WordCounts *rarity, std::size_t most = 6);

} // namespace resolute::ui
