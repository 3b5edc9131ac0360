// SPDX-License-Identifier: GPL-3.0-or-later
// Tracked changes and comments of a Word file: what of the text is seen, who proposed what, which words a comment
// is attached to.
#pragma once

#include "core/read/docx_text.h"
#include "core/read/read.h"
#include "core/read/source.h"

#include <pugixml.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace resolute::docx {

class Changes
{
public:
    explicit Changes(TrackedChanges view) : view_(view) {}

    /// The kind of change that an element is (w:ins, w:del, w:moveFrom, w:moveTo), if it is one.
    [[nodiscard]] static std::optional<TrackedKind> kindOf(const pugi::xml_node &node);
    /// True where content of a change of that kind is seen.
    [[nodiscard]] bool shows(TrackedKind kind) const;
    /// True where a paragraph with these properties keeps its mark.
    [[nodiscard]] bool keepsMark(const pugi::xml_node &pPr) const;
    /// True where a table's row or cell with these properties is seen.
    [[nodiscard]] bool keeps(const pugi::xml_node &properties) const;
    /// The properties that hold: the former ones (w:pPrChange, w:rPrChange) where the text is read as before.
    [[nodiscard]] pugi::xml_node properties(const pugi::xml_node &now) const;

    /// Notes the change that an element is; those of one author and moment that follow on each other are one.
    void record(TrackedKind kind, const pugi::xml_node &node, std::string text, std::size_t block);
    /// The same for the marks and properties of a paragraph, row, cell or run.
    void recordProperties(const pugi::xml_node &properties, std::size_t block);

    /// Words and places of comments, while the text is being read.
    void beginComment(const std::string &id, TextBuilder &builder);
    void endComment(const std::string &id);
    void commentReference(const std::string &id, TextBuilder &builder);
    void words(std::string_view text);
    /// A block was finished: the comments begun in it get their place. `blank` ends no word.
    void finished(std::size_t block, const std::vector<std::uint32_t> &places, bool top);

    /// Hands over what was found; `comments` is the part that holds their texts.
    void deliver(Source &source, const pugi::xml_node &comments);

private:
    struct Attached {
        std::string words;
        std::optional<std::size_t> pending; ///< place to ask the builder for
        bool open = false, seen = false;
        std::size_t block = 0;
        std::uint32_t at = 0;
    };
    TrackedChanges view_;
    std::vector<TrackedChange> tracked_;
    std::map<std::string, Attached> comments_;
};

/// All text in a node, seen or not.
[[nodiscard]] std::string plainText(const pugi::xml_node &node);

} // namespace resolute::docx
