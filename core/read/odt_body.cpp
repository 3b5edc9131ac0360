// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/odt_body.h"

#include "core/read/xml.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <utility>

namespace resolute::odt {

namespace {

std::string value(const pugi::xml_node &node, std::string_view name) { return localAttribute(node, name).value(); }

bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

bool isParagraph(const pugi::xml_node &node) { return localName(node) == "p" || localName(node) == "h"; }

/// All text of a node, for the list of changes and comments; its paragraphs parted by '\n'.
std::string plainText(const pugi::xml_node &node)
{
    std::string out;
    for (const auto &child : node.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) out += cleanText(child.value());
        else if (localName(child) == "change-info" || localName(child) == "creator" || localName(child) == "date") continue;
        else {
            if (isParagraph(child) && !out.empty()) out += '\n';
            out += localName(child) == "s" || localName(child) == "tab" ? std::string(" ") : plainText(child);
        }
    }
    return out;
}

/// A cell that holds paragraphs of a text, not data.
bool isLong(const pugi::xml_node &cell)
{
    constexpr std::size_t paragraph = 600; // bytes
    return plainText(cell).size() > paragraph;
}

std::vector<pugi::xml_node> rowsOf(const pugi::xml_node &table)
{
    std::vector<pugi::xml_node> rows;
    for (const auto &child : table.children()) {
        const auto name = localName(child);
        if (name == "table-row") rows.push_back(child);
        else if (name == "table-header-rows" || name == "table-rows" || name == "table-row-group")
            std::ranges::copy(rowsOf(child), std::back_inserter(rows));
    }
    return rows;
}

std::vector<pugi::xml_node> cellsOf(const pugi::xml_node &row)
{
    std::vector<pugi::xml_node> cells;
    for (const auto &child : row.children())
        if (localName(child) == "table-cell") cells.push_back(child);
    return cells;
}

/// Rows of two or more short cells; a masthead of one or two rows is set in a table and is none.
bool isData(const std::vector<pugi::xml_node> &rows)
{
    return rows.size() > 2 && std::ranges::all_of(rows, [](const pugi::xml_node &row) {
        const auto cells = cellsOf(row);
        return cells.size() > 1 && std::ranges::none_of(cells, [](const pugi::xml_node &cell) {
            return isLong(cell) || cell.find_node([](const pugi::xml_node &n) { return localName(n) == "table"; });
        });
    });
}

} // namespace

void Body::read(const pugi::xml_node &text)
{
    readRegions(localChild(text, "tracked-changes"));
    blocks(text);
    finish();
    notes();
}

void Body::readRegions(const pugi::xml_node &tracked)
{
    for (const auto &region : tracked.children()) {
        if (localName(region) != "changed-region") continue;
        for (const auto &change : region.children()) {
            const auto name = localName(change);
            if (name != "insertion" && name != "deletion" && name != "format-change") continue;
            const auto info = localChild(change, "change-info");
            const bool deletion = name == "deletion";
            Region one{deletion           ? TrackedKind::deletion
                    : name == "insertion" ? TrackedKind::insertion
                                          : TrackedKind::formatting,
                cleanText(localChild(info, "creator").text().get()), cleanText(localChild(info, "date").text().get()),
                deletion ? change : pugi::xml_node()};
            regions_.emplace(value(region, "id"), std::move(one));
        }
    }
}

void Body::blocks(const pugi::xml_node &parent)
{
    for (const auto &child : parent.children()) block(child);
}

void Body::block(const pugi::xml_node &node)
{
    const auto name = localName(node);
    if (name == "p" || name == "h") paragraph(node);
    else if (name == "list") list(node);
    else if (name == "table") table(node);
    else if (name == "change" || name == "change-start" || name == "change-end") changeMark(node, Style::none);
    else if (name == "annotation") comment(node);
    else if (name == "section" || name == "index-body" || name == "table-of-content" || name == "numbered-paragraph" || name == "list-item"
        || name == "list-header")
        blocks(node);
    else if (name == "frame" || name == "text-box" || name == "g" || name == "custom-shape") inlineNode(node, Style::none);
}

/// Begins the block of a paragraph, or goes on with the one before it where the break between them was inserted.
void Body::start(const pugi::xml_node &node)
{
    if (inNote_ || inRow_) {
        if (!block_.text.empty() && block_.text.back() != '\t') put(inRow_ ? "\n" : " ", Style::none);
        blank_ = false;
        return;
    }
    ++line_;
    const bool joined = isHidden();
    if (joined && !block_.text.empty()) {
        block_.place.lines.back().last = line_;
        return;
    }
    if (!joined) finish();
    block_.place.lines = {{line_, line_}};
    if (localName(node) == "h") {
        block_.kind = BlockKind::heading;
        block_.level = std::clamp(localAttribute(node, "outline-level").as_int(1), 1, 6);
    }
    const int depth = lists_.depth();
    if (std::string label = lists_.takeLabel(); !label.empty() && !isHidden()) {
        block_.kind = BlockKind::listItem;
        block_.level = depth;
        block_.label = std::move(label);
    }
}

void Body::paragraph(const pugi::xml_node &node)
{
    const std::string style = value(node, "style-name");
    if (styles_.breaksPage(style) && !inNote_ && !inRow_ && !isHidden()) {
        finish();
        block_.kind = BlockKind::pageBreak;
        to_.blocks.push_back(std::exchange(block_, Block{}));
    }
    start(node);
    inlines(node, styles_.look("paragraph", style, Style::none));
    if (block_.kind == BlockKind::heading)
        for (StyledRange &s : block_.styles) s.style = static_cast<Style>(static_cast<unsigned>(s.style) & ~static_cast<unsigned>(Style::bold));
}

void Body::list(const pugi::xml_node &node)
{
    lists_.enter(node);
    for (const auto &item : node.children()) {
        lists_.item(item);
        if (localName(item) == "list-item" || localName(item) == "list-header") blocks(item);
        else block(item);
    }
    lists_.leave();
}

void Body::table(const pugi::xml_node &node)
{
    if (isHidden()) return; // a table that was inserted
    const auto rows = rowsOf(node);
    const bool data = !inNote_ && !inRow_ && isData(rows);
    for (const auto &one : rows) {
        if (data) row(one);
        else
            for (const auto &cell : cellsOf(one)) blocks(cell);
    }
}

void Body::row(const pugi::xml_node &node)
{
    finish();
    block_.kind = BlockKind::tableRow;
    block_.place.lines = {{++line_, line_}};
    inRow_ = true;
    bool first = true;
    for (const auto &cell : cellsOf(node)) {
        if (!first) {
            put("\t", Style::none);
            blank_ = false;
        }
        first = false;
        blocks(cell);
    }
    inRow_ = false;
    finish();
}

void Body::inlines(const pugi::xml_node &parent, Style style)
{
    for (const auto &child : parent.children()) inlineNode(child, style);
}

void Body::inlineNode(const pugi::xml_node &node, Style style)
{
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) {
        add(cleanText(node.value()), style);
        return;
    }
    if (node.type() != pugi::node_element) return;
    const auto name = localName(node);
    if (name == "span") inlines(node, styles_.look("text", value(node, "style-name"), style));
    else if (name == "a") inlines(node, style | Style::link);
    else if (name == "s") {
        if (!isHidden()) blank_ = true;
    } else if (name == "tab") {
        if (!isHidden()) blank_ = true;
    } else if (name == "line-break") {
        if (!isHidden() && !block_.text.empty()) {
            put("\n", Style::none);
            blank_ = false;
        }
    } else if (name == "note") note(node);
    else if (name == "annotation") comment(node);
    else if (name == "change" || name == "change-start" || name == "change-end") changeMark(node, style);
    else if (name == "frame" || name == "text-box" || name == "g" || name == "custom-shape") {
        // A frame's paragraphs are text of their own; they come before the paragraph that they are anchored in.
        if (inNote_ || inRow_ || depth_ > 3) {
            for (const auto &child : node.children())
                if (isParagraph(child)) inlines(child, style);
                else inlineNode(child, style);
            return;
        }
        Block outer = std::exchange(block_, Block{});
        const bool blank = std::exchange(blank_, false);
        ++depth_;
        for (const auto &child : node.children())
            if (isParagraph(child) || localName(child) == "list" || localName(child) == "table") block(child);
            else inlineNode(child, style);
        --depth_;
        finish();
        block_ = std::move(outer);
        blank_ = blank;
    } else if (name == "bookmark" || name == "bookmark-start" || name == "bookmark-end" || name == "soft-page-break" || name == "annotation-end"
        || name == "tracked-changes" || name == "image" || name == "object" || name == "ruby-text" || name == "title" || name == "desc"
        || name == "forms") {
        return;
    } else inlines(node, style); // fields, metadata and what other programs add: their text
}

void Body::note(const pugi::xml_node &node)
{
    if (isHidden() || inNote_) return;
    const auto citation = localChild(node, "note-citation");
    std::string mark = value(citation, "label");
    if (mark.empty()) mark = cleanText(citation.text().get());
    block_.anchors.push_back({mark, static_cast<std::uint32_t>(block_.text.size())});
    notes_.push_back({std::move(mark), localChild(node, "note-body"), value(node, "note-class") == "endnote"});
}

void Body::comment(const pugi::xml_node &node)
{
    if (isHidden()) return;
    to_.comments.push_back({cleanText(localChild(node, "creator").text().get()), cleanText(localChild(node, "date").text().get()), plainText(node),
        {}, to_.blocks.size(), static_cast<std::uint32_t>(block_.text.size())});
}

void Body::changeMark(const pugi::xml_node &node, Style style)
{
    const std::string id = value(node, "change-id");
    const auto region = regions_.find(id);
    if (region == regions_.end()) return;
    const auto record = [&](std::string text) {
        to_.tracked.push_back({region->second.kind, region->second.author, region->second.date, std::move(text), to_.blocks.size()});
    };
    const auto name = localName(node);
    if (name == "change-end") {
        inserted_.erase(id);
        return;
    }
    if (name == "change-start") {
        if (region->second.kind == TrackedKind::insertion) inserted_.insert(id);
        record({});
        return;
    }
    record(plainText(region->second.deleted));
    if (view_ == TrackedChanges::asBefore && region->second.deleted && !isHidden()) restore(region->second, style);
}

/// Puts a deleted text back: its first paragraph goes on with the present one, which goes on with its last.
void Body::restore(const Region &region, Style style)
{
    if (depth_ > 3) return;
    ++depth_;
    bool first = true;
    for (const auto &child : region.deleted.children()) {
        if (localName(child) == "change-info") continue;
        if (first && isParagraph(child)) inlines(child, styles_.look("paragraph", value(child, "style-name"), style));
        else block(child);
        first = false;
    }
    --depth_;
}

void Body::add(std::string_view text, Style style)
{
    if (isHidden()) return;
    for (std::size_t i = 0; i < text.size();) {
        if (isBlank(text[i])) {
            blank_ = true;
            ++i;
            continue;
        }
        const auto end = std::min(text.find_first_of(" \n\t\r", i), text.size());
        if (blank_ && !block_.text.empty() && block_.text.back() != '\n' && block_.text.back() != '\t') put(" ", Style::none);
        blank_ = false;
        put(toNfc(text.substr(i, end - i)), style);
        i = end;
    }
}

void Body::put(std::string_view text, Style style)
{
    const auto begin = static_cast<std::uint32_t>(block_.text.size());
    block_.text += text;
    const auto end = static_cast<std::uint32_t>(block_.text.size());
    if (style == Style::none || begin == end) return;
    auto &styles = block_.styles;
    const bool goesOn = !styles.empty() && styles.back().style == style && begin - styles.back().range.end <= 1;
    if (goesOn) styles.back().range.end = end;
    else styles.push_back({{begin, end}, style});
}

void Body::finish()
{
    while (!block_.text.empty() && isBlank(block_.text.back()) && block_.text.back() != '\t') block_.text.pop_back();
    const auto size = static_cast<std::uint32_t>(block_.text.size());
    for (StyledRange &s : block_.styles) s.range = {std::min(s.range.begin, size), std::min(s.range.end, size)};
    std::erase_if(block_.styles, [](const StyledRange &s) { return s.range.empty() || s.style == Style::none; });
    for (FootnoteAnchor &a : block_.anchors) a.at = std::min(a.at, size);
    if (block_.text.find_first_not_of('\t') != std::string::npos) to_.blocks.push_back(std::move(block_));
    block_ = Block{};
    blank_ = false;
}

void Body::notes()
{
    inNote_ = true;
    for (const bool endnotes : {false, true})
        for (const Note &one : notes_) {
            if (one.endnote != endnotes) continue;
            block_.kind = BlockKind::footnote;
            block_.label = one.mark;
            blocks(one.body);
            finish();
        }
    inNote_ = false;
}

} // namespace resolute::odt
