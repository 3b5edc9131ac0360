// SPDX-License-Identifier: GPL-3.0-or-later
// The text of an OpenDocument file: paragraphs with their styles, notes, comments and tracked changes, to blocks.
#pragma once

#include "core/read/odt_styles.h"
#include "core/read/read.h"
#include "core/read/source.h"

#include <pugixml.hpp>

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace resolute::odt {

/// A changed region: what was done, by whom, and for a deletion the text that stood there.
struct Region {
    TrackedKind kind = TrackedKind::formatting;
    std::string author, date;
    pugi::xml_node deleted;
};

class Body
{
public:
    Body(const Styles &styles, TrackedChanges view, Source &to) : styles_(styles), view_(view), to_(to), lists_(styles) {}

    /// The children of office:text. Notes stand behind the text, footnotes before endnotes.
    void read(const pugi::xml_node &text);

private:
    struct Note {
        std::string mark;
        pugi::xml_node body;
        bool endnote = false;
    };

    void readRegions(const pugi::xml_node &tracked);
    void blocks(const pugi::xml_node &parent);
    void block(const pugi::xml_node &node);
    void paragraph(const pugi::xml_node &node);
    void list(const pugi::xml_node &node);
    void table(const pugi::xml_node &node);
    void row(const pugi::xml_node &node);
    void inlines(const pugi::xml_node &parent, Style style);
    void inlineNode(const pugi::xml_node &node, Style style);
    void note(const pugi::xml_node &node);
    void comment(const pugi::xml_node &node);
    void changeMark(const pugi::xml_node &node, Style style);
    void restore(const Region &region, Style style);
    void add(std::string_view text, Style style);
    void put(std::string_view text, Style style);
    void start(const pugi::xml_node &node);
    void finish();
    void notes();
    /// Text inside an insertion that is not to be seen.
    [[nodiscard]] bool isHidden() const { return view_ == TrackedChanges::asBefore && !inserted_.empty(); }

    const Styles &styles_;
    TrackedChanges view_;
    Source &to_;
    Lists lists_;
    std::map<std::string, Region, std::less<>> regions_;
    std::set<std::string, std::less<>> inserted_; ///< insertions that are open
    std::vector<Note> notes_;
    Block block_;
    bool blank_ = false;   ///< a blank waits for the next letter
    bool inNote_ = false, inRow_ = false;
    int line_ = 0;         ///< paragraphs of the body so far
    int depth_ = 0;
};

} // namespace resolute::odt
