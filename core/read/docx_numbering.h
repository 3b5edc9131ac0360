// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of a Word file: counts their paragraphs in order and says what Word prints before each.
#pragma once

#include "core/read/docx_styles.h"
#include "core/text/number_format.h"

#include <pugixml.hpp>

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace resolute::docx {

inline constexpr int levelCount = 9; ///< of a list (ECMA-376 part 1, 17.9.6)

struct Level {
    int start = 1;
    NumberFormat format = NumberFormat::decimal;
    bool bullet = false;
    bool legal = false;         ///< all its numbers in digits (w:isLgl)
    std::optional<int> restart; ///< w:lvlRestart: 0 never, else after a paragraph of that level (1-based) or above
    std::string text;           ///< "%1.", "(%2)"
    std::string style;          ///< paragraph style that belongs to this level
};

/// Counters go on while paragraphs are handed over in reading order.
class Numbering
{
public:
    explicit Numbering(const pugi::xml_node &numbering);

    /// What is printed before a paragraph of list `list` and, if known, `level`; `style` is its paragraph style,
    /// which may name the level. Empty if it is in no list.
    [[nodiscard]] std::string next(int list, std::optional<int> level, const std::string &style);
    /// The level that `next` used, 0-based.
    [[nodiscard]] int lastLevel() const { return lastLevel_; }

private:
    struct Definition {
        std::array<Level, levelCount> levels;
    };
    struct List {
        int definition = 0;
        std::map<int, Level> overridden;
        std::map<int, int> startOverride;
    };
    struct Counters {
        std::array<int, levelCount> value{};
        std::array<bool, levelCount> used{};
    };
    [[nodiscard]] const Level &levelOf(const List &list, int level) const;
    [[nodiscard]] std::string print(const List &list, const Counters &counters, int level) const;

    std::map<int, Definition> definitions_;
    std::map<int, List> lists_;
    std::map<int, Counters> counters_; ///< by definition: lists of one definition count on together
    std::set<std::pair<int, int>> started_; ///< list and level whose startOverride has been honoured
    int lastLevel_ = 0;
};

/// The format of a w:numFmt; nothing for bullets. Formats of other languages are counted in digits.
[[nodiscard]] std::optional<NumberFormat> numberFormat(std::string_view name);

} // namespace resolute::docx
