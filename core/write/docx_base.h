// SPDX-License-Identifier: GPL-3.0-or-later
// A Word file whose looks a comparison takes over: its styles, its page, and how its own preambular and operative
// paragraphs are set. What they look like is learnt from its paragraphs, for no two templates call them the same.
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

#include <map>
#include <string>
#include <string_view>

namespace resolute::word {

/// How a paragraph of ours is set in terms of the base file. Properties are XML, in the order that the format wants.
struct Form {
    std::string style;       ///< its style's id
    std::string early, late; ///< direct paragraph properties that stand before and behind w:numPr
    std::string face, size;  ///< direct properties of its runs: w:rFonts; w:sz and w:szCs
    bool numbered = false;   ///< the style numbers by itself, so that other numbers have to say so
};

class Base
{
public:
    /// Errors (input): no Word file, or one that cannot be read.
    [[nodiscard]] static Result<Base> read(std::string_view bytes, const std::string &file);

    /// The form of one of our styles: learnt, or the base's style of that id or name, else our own.
    [[nodiscard]] Form form(const std::string &ourStyle) const;
    [[nodiscard]] std::string id(const std::string &ourStyle) const { return form(ourStyle).style; }
    /// The base's styles with those of ours (a styles part) that it lacks.
    [[nodiscard]] std::string stylesWith(const std::string &ours) const;
    [[nodiscard]] const std::string &page() const { return page_; }   ///< w:pgSz and w:pgMar; empty if it has none
    [[nodiscard]] const std::string &theme() const { return theme_; } ///< the part, empty if it has none
    [[nodiscard]] int textWidth() const { return textWidth_; }        ///< twentieths of a point
    [[nodiscard]] bool learnt(const std::string &ourStyle) const { return learnt_.contains(ourStyle); }

private:
    std::string styles_, page_, theme_;
    int textWidth_ = 0;
    std::map<std::string, Form> learnt_;          ///< by our style
    std::map<std::string, std::string> byName_;   ///< the base's styles: lower-case name to id
    std::map<std::string, bool> ids_;             ///< the base's styles; true: numbers by itself
    std::string normal_;                          ///< id of its default paragraph style
};

} // namespace resolute::word
