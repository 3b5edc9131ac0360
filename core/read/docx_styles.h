// SPDX-License-Identifier: GPL-3.0-or-later
// Styles of a Word file: what a run looks like and which list a paragraph belongs to, through inheritance.
#pragma once

#include "core/read/source.h"

#include <pugixml.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace resolute::docx {

/// Properties of a run that matter here; empty ones are inherited. Complex script (Arabic) has its own bold and italic.
struct RunProps {
    std::optional<bool> bold, italic, boldComplex, italicComplex, strike, hidden, complex, superscript, underline;
    [[nodiscard]] static RunProps from(const pugi::xml_node &rPr);
    /// Takes over what `stronger` says.
    void override(const RunProps &stronger);
};

struct ParagraphProps {
    std::optional<int> list;    ///< w:numId; 0 takes a paragraph out of its style's list
    std::optional<int> level;   ///< w:ilvl, 0-based
    std::optional<int> outline; ///< heading level, 0-based; 9 is none
    std::string style;
    [[nodiscard]] static ParagraphProps from(const pugi::xml_node &pPr);
};

class Styles
{
public:
    explicit Styles(const pugi::xml_node &styles);

    /// The paragraph's properties with those of its style where it has none of its own.
    [[nodiscard]] ParagraphProps resolve(ParagraphProps direct) const;
    /// What a run looks like. Bold, italic and strike of paragraph and character style cancel each other out
    /// (ECMA-376 part 1, 17.7.3, toggle properties).
    [[nodiscard]] Style look(const std::string &paragraphStyle, const pugi::xml_node &rPr) const;
    [[nodiscard]] bool hidden(const std::string &paragraphStyle, const pugi::xml_node &rPr) const;

private:
    struct Entry {
        std::string basedOn;
        RunProps run;
        ParagraphProps paragraph;
        int heading = 0; ///< from a name such as "heading 2"
        bool resolved = false;
    };
    void flatten(Entry &entry, int depth);
    [[nodiscard]] const Entry &entry(const std::string &id) const;

    std::map<std::string, Entry> entries_;
    Entry none_;
    RunProps defaults_;
    std::string defaultParagraph_;
};

} // namespace resolute::docx
