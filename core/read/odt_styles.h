// SPDX-License-Identifier: GPL-3.0-or-later
// Styles and lists of an OpenDocument text: what looks italic or bold, and which number stands before a paragraph.
#pragma once

#include "core/read/source.h"

#include <pugixml.hpp>

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace resolute::odt {

inline constexpr int levelCount = 10; ///< of a list (ODF 1.3 part 3, 16.30)

struct Level {
    bool bullet = false;
    std::string format = "1"; ///< style:num-format: "1", "a", "A", "i", "I", empty for no number
    std::string prefix, suffix;
    int start = 1, displayed = 1; ///< displayed: how many levels are printed ("1.2")
};

class Styles
{
public:
    /// Reads the styles below a document's root; call for styles.xml first, then for content.xml.
    void read(const pugi::xml_node &root);

    /// The look of text in a style of that family ("text", "paragraph"), on top of `outer`.
    [[nodiscard]] Style look(std::string_view family, std::string_view name, Style outer) const;
    /// The list style that a paragraph style names; empty if none does.
    [[nodiscard]] std::string listOf(std::string_view paragraphStyle) const;
    [[nodiscard]] const std::array<Level, levelCount> *list(std::string_view name) const;
    /// True where a paragraph style begins a new page before it.
    [[nodiscard]] bool breaksPage(std::string_view paragraphStyle) const;

private:
    struct One {
        std::string parent, list;
        Style on = Style::none, off = Style::none; ///< what the style switches
        bool pageBreak = false;
    };
    [[nodiscard]] const One *find(std::string_view family, std::string_view name) const;
    std::map<std::string, One, std::less<>> styles_; ///< by "family/name"
    std::map<std::string, std::array<Level, levelCount>, std::less<>> lists_;
};

/// Counts the items of lists in reading order.
class Lists
{
public:
    explicit Lists(const Styles &styles) : styles_(styles) {}
    void enter(const pugi::xml_node &list);
    void leave();
    /// A list item begins at the present depth; its number waits for its first paragraph.
    void item(const pugi::xml_node &item);
    /// The number or bullet that stands before the next paragraph; empty for a list's later paragraphs and outside of lists.
    [[nodiscard]] std::string takeLabel();
    [[nodiscard]] int depth() const { return static_cast<int>(open_.size()); }

private:
    struct Open {
        std::string style;
        std::string id;
    };
    using Counters = std::array<int, levelCount>;
    [[nodiscard]] std::string print(const std::array<Level, levelCount> &levels, const Counters &counters, int level) const;

    const Styles &styles_;
    std::vector<Open> open_;
    std::map<std::string, Counters> byStyle_, byId_; ///< where lists of a style, and lists with an id, stopped
    Counters counters_{};
    std::string pending_;
};

} // namespace resolute::odt
