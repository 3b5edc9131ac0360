// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shared_words.h"

#include "core/diff/lexicon.h"
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

// Names, numbers and words that carry a sense: "have" and "new" tell nothing, however rare they are in one text.
bool isTelling(const FoldedWord &word, const diffing::DiffLexicon &lexicon)
{
    using diffing::WordSense;
    const QString printed = toQt(word.printed);
    const auto is = [&](auto property) { return std::ranges::any_of(printed, property); };
    if (is([](QChar c) { return c.isDigit(); })) return true;
    if (!is([](QChar c) { return c.isLetter(); })) return false;
    const WordSense sense = lexicon.sense(word.folded);
    if (has(sense, WordSense::function) || has(sense, WordSense::light) || has(sense, WordSense::modifier)) return false;
    constexpr qsizetype shortest = 4;
    const bool isWritten = is([](QChar c) { return c.isLower() || c.isUpper(); }); // where every sign is a word, two are a long one
    return !isWritten || printed.size() >= shortest || printed.front().isUpper();
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
    const auto &lexicon = diffing::DiffLexicon::of(b.language);
    const int everywhere = std::max(2, static_cast<int>(b.paragraphs.size()) / 5);
    for (const FoldedWord &w : after) {
        const auto found = left.find(w.folded);
        if (found == left.end() || found->second == 0) continue;
        --found->second;
        ++out.shared;
        const int count = rarity ? rarity->paragraphs(w.folded) : 0;
        if (count <= everywhere && most > 0 && isTelling(w, lexicon) && told.insert(w.folded).second) telling.emplace_back(count, w.printed);
    }
    std::ranges::stable_sort(telling, {}, &std::pair<int, std::string_view>::first);
    for (std::size_t i = 0; i < std::min(most, telling.size()); ++i) out.telling += toQt(telling[i].second);
    return out;
}

} // namespace resolute::ui
