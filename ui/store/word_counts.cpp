// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/store/word_counts.h"

#include "core/text/fold.h"
#include "core/text/tokens.h"

namespace resolute::ui {

void addWords(std::string_view text, std::vector<FoldedWord> &to)
{
    for (const Token &t : tokenize(text))
        if (t.kind != TokenKind::punctuation) to.push_back({foldCase(t.range.in(text)), t.range.in(text)});
}

WordCounts::WordCounts(const Document &document)
{
    std::vector<Token> tokens;
    std::vector<std::size_t> seen; // by word: the last paragraph that has it, counted from 1
    std::size_t number = 0;
    for (const Paragraph &p : document.paragraphs) {
        ++number;
        tokens.clear();
        tokenize(p.text, tokens);
        for (const Token &t : tokens) {
            if (t.kind == TokenKind::punctuation) continue;
            const WordId id = table_.intern(foldCase(t.range.in(p.text)));
            if (id == counts_.size()) counts_.push_back(0), seen.push_back(0);
            if (seen[id] == number) continue;
            seen[id] = number;
            ++counts_[id];
        }
    }
}

int WordCounts::paragraphs(std::string_view folded) const
{
    const auto id = table_.find(folded);
    return id ? counts_[*id] : 0;
}

} // namespace resolute::ui
