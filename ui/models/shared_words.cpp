// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shared_words.h"

#include "ui/bridge/text.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace resolute::ui {

namespace {

std::vector<FoldedWord> wordsOf(const Document &document, std::span<const ParagraphIndex> paragraphs)
{
    std::vector<FoldedWord> words;
    for (const ParagraphIndex p : paragraphs) addWords(document.paragraph(p).text, words);
    return words;
}

} // namespace

SharedWords sharedWords(const Document &a, std::span<const ParagraphIndex> older, const Document &b, std::span<const ParagraphIndex> newer,
    const WordCounts *rarity, std::size_t most)
{
    const std::vector<FoldedWord> before = wordsOf(a, older), after = wordsOf(b, newer);
    SharedWords out{.older = static_cast<int>(before.size()), .newer = static_cast<int>(after.size())};
    std::unordered_map<std::string_view, int> left;
    for (const FoldedWord &w : before) ++left[w.folded];
    std::vector<std::pair<int, std::string_view>> telling;
    std::set<std::string_view> told;
    const int everywhere = std::max(2, static_cast<int>(b.paragraphs.size()) / 5);
    for (const FoldedWord &w : after) {
        const auto found = left.find(w.folded);
        if (found == left.end() || found->second == 0) continue;
        --found->second;
        ++out.shared;
        const int count = rarity ? rarity->paragraphs(w.folded) : 0;
        if (count <= everywhere && told.insert(w.folded).second) telling.emplace_back(count, w.printed);
    }
    std::ranges::stable_sort(telling, {}, &std::pair<int, std::string_view>::first);
    for (std::size_t i = 0; i < std::min(most, telling.size()); ++i) out.telling += toQt(telling[i].second);
    return out;
}

} // namespace resolute::ui
