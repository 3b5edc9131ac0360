// SPDX-License-Identifier: GPL-3.0-or-later
// Labels of sub-paragraphs: (a) over (i) over a. over i., and which list a label goes on with. "(i)" is the first Roman
// number or the ninth letter; what stands before it decides.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace resolute {

enum class LabelKind { letter, roman, digit, arabicLetter, cyrillicLetter, other };
struct LabelReading {
    LabelKind kind = LabelKind::other;
    int value = 0;  ///< place in its sequence, from 1
    bool dotted = false; ///< "a." instead of "(a)" or "a)"
};

struct Label {
    std::string inBrackets; ///< for names: "(a)", however it is printed
    std::vector<LabelReading> readings;

    /// How it is read at the start of a list.
    [[nodiscard]] LabelReading first() const;
    /// How it is read in the list of `other`.
    [[nodiscard]] LabelReading as(const LabelReading &other) const;
};

[[nodiscard]] Label readLabel(std::string_view printed);
/// True if the label follows `before` in its list.
[[nodiscard]] bool continues(const Label &label, const LabelReading &before);
[[nodiscard]] bool startsList(const Label &label);
[[nodiscard]] bool sameStyle(const Label &label, const LabelReading &other);

} // namespace resolute
