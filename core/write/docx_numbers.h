// SPDX-License-Identifier: GPL-3.0-or-later
// Which paragraphs of a text can be numbered automatically, and how.
#pragma once

#include "core/document/document.h"
#include "core/text/number_format.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace resolute::word {

inline constexpr int listLevels = 6; ///< operative paragraphs and five levels below; no text of the corpus has more than three

enum class ParagraphStyle { preambular, operative, subparagraph, continuation, heading, other };

struct Format {
    ParagraphStyle style = ParagraphStyle::other;
    int list = 0;       ///< number of the list from 1; 0: not numbered automatically
    int level = 0;      ///< of the list, 0-based; depth of a sub-paragraph
    std::string typed;  ///< number or label that has to be typed, with its tab

    /// The same as far as paragraph properties go.
    [[nodiscard]] bool looksLike(const Format &o) const { return style == o.style && list == o.list && level == o.level; }
};

/// What a level prints: "(" letter ")".
struct LevelText {
    NumberFormat format = NumberFormat::decimal;
    std::string before, after;
    [[nodiscard]] std::string print(int number) const { return before + formatNumber(number, format) + after; }
};

/// The lists of both texts: their levels look alike, each counts for itself.
class Lists
{
public:
    /// The looks of the levels are taken from the labels of the newer text, for want of them from the older one's.
    Lists(const Document &older, const Document &newer);
    [[nodiscard]] const std::array<LevelText, listLevels> &levels() const { return levels_; }
    /// The list with that key, made where there is none yet.
    [[nodiscard]] int list(const std::string &key);
    [[nodiscard]] int count() const { return static_cast<int>(lists_.size()); }

private:
    std::array<LevelText, listLevels> levels_;
    std::map<std::string, int> lists_;
};

/// Formats of all paragraphs of a text. A number is automatic where counting from 1 in its list gives what is
/// printed; else it is typed.
class Numbers
{
public:
    Numbers(const Document &document, Lists &lists);
    [[nodiscard]] const Format &of(ParagraphIndex i) const { return formats_[at(i)]; }

private:
    std::vector<Format> formats_;
};

/// True for footnotes whose mark is what counting gives: 1, 2, 3; in the order of Document::footnotes.
[[nodiscard]] std::vector<bool> automaticMarks(const Document &document);

} // namespace resolute::word
