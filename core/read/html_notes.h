// SPDX-License-Identifier: GPL-3.0-or-later
// Which links of a page are footnote marks, and which elements are the notes' bodies.
#pragma once

#include "core/read/html_tree.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace resolute {

struct HtmlNoteBody {
    std::string mark;
    bool markLinked = false; ///< the mark in front of the note is a link of its own; else it may stand there as text
};

/// A mark links to a place in its note, and the note links back (Word, LibreOffice, pandoc, Wikipedia and the standard's
/// own example all do that); a superscript link whose target begins with the same mark counts too.
struct HtmlNotes {
    std::unordered_map<const GumboNode *, std::string> anchors; ///< link in the text -> mark
    std::unordered_map<const GumboNode *, HtmlNoteBody> bodies; ///< element of the note
    std::unordered_set<const GumboNode *> backLinks;            ///< links in the bodies, no part of their text
};

[[nodiscard]] HtmlNotes findHtmlNotes(const GumboNode &root);

/// "1", "*" or "a" from "1", "[1]", "(1)", "1."; empty where a text is no mark.
[[nodiscard]] std::string htmlMark(std::string_view text);

/// Elements that begin a line of their own.
[[nodiscard]] bool isHtmlBlock(const GumboNode &node);

} // namespace resolute
