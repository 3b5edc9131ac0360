// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/akn_blocks.h"

#include "core/read/akn_nodes.h"

#include <algorithm>

namespace resolute::akn {

namespace {

bool covers(const Block &made, Style style)
{
    std::size_t at = 0;
    const auto blank = [&](std::size_t from, std::size_t to) { return made.text.find_first_not_of(" \t\r\n", from) >= to; };
    for (const StyledRange &s : made.styles) {
        if (!has(s.style, style) || !blank(at, s.range.begin)) return false;
        at = s.range.end;
    }
    return blank(at, made.text.size());
}

Style styleOf(const pugi::xml_node &node, std::string_view name)
{
    const auto classes = attribute(node, "class");
    Style style = Style::none;
    if (name == "i" || classes.find("italic") != std::string_view::npos) style = style | Style::italic;
    if (name == "b" || classes.find("bold") != std::string_view::npos) style = style | Style::bold;
    if (name == "sup") style = style | Style::superscript;
    if (name == "a" || name == "ref") style = style | Style::link;
    if (name == "inline" && attribute(node, "name") == "openingWords") style = style | Style::lead;
    return style;
}

} // namespace

Blocks::Blocks(std::string_view bytes, Source &source) : source_(source)
{
    lineStarts_.push_back(0);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        if (bytes[i] == '\n') lineStarts_.push_back(i + 1);
}

void Blocks::start(const pugi::xml_node &node, BlockKind kind, BlockRole role)
{
    Block block;
    block.kind = kind;
    block.role = role;
    builder_.start(std::move(block));
    if (const auto offset = node.offset_debug(); offset >= 0) {
        const int line = static_cast<int>(std::ranges::upper_bound(lineStarts_, static_cast<std::size_t>(offset)) - lineStarts_.begin());
        builder_.cover(line, line);
    }
}

void Blocks::finish()
{
    Block block = builder_.take();
    if (!block.text.empty()) source_.blocks.push_back(std::move(block));
    handOnNotes();
}

void Blocks::handOnNotes()
{
    for (Block &note : notes_) source_.blocks.push_back(std::move(note));
    notes_.clear();
}

void Blocks::line(const pugi::xml_node &node, BlockRole role, const std::string &text)
{
    start(node, BlockKind::paragraph, role);
    builder_.append(text);
    finish();
}

void Blocks::block(const pugi::xml_node &node, BlockKind kind, BlockRole role, const std::string &label)
{
    start(node, kind, role);
    builder_.block().label = label;
    run(node, Style::none);
    Block &made = builder_.block();
    const bool lead = std::ranges::any_of(made.styles, [](const StyledRange &s) { return has(s.style, Style::italic); });
    const bool allBold = !lead && !made.styles.empty() && covers(made, Style::bold);
    if (allBold && role == BlockRole::none) made.kind = BlockKind::heading;
    finish();
}

void Blocks::run(const pugi::xml_node &node, Style style)
{
    for (const pugi::xml_node &child : node.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
            text(child.value(), style);
            continue;
        }
        if (child.type() != pugi::node_element) continue;
        const auto name = localName(child);
        if (name == "authorialNote" || name == "noteRef") {
            anchor(child);
            if (name == "authorialNote") footnote(child);
            continue;
        }
        if (name == "num") continue;
        if (name == "eol") {
            builder_.append(" ", style);
            continue;
        }
        if (name == "p" && builder_.hasText()) builder_.append(" ");
        run(child, style | styleOf(child, name));
    }
}

/// Brackets in superscript are what is left of "(1)" around a note in Arabic.
void Blocks::text(std::string_view value, Style style)
{
    const bool bracket = has(style, Style::superscript) && value.find_first_not_of("() \t\n") == std::string_view::npos;
    std::string soft(value); // line ends of XML are blanks
    std::ranges::replace_if(soft, [](char c) { return c == '\n' || c == '\t' || c == '\r'; }, ' ');
    if (!bracket) builder_.append(soft, style);
}

void Blocks::anchor(const pugi::xml_node &node)
{
    Block &made = builder_.block();
    made.anchors.push_back({std::string(attribute(node, "marker")), static_cast<std::uint32_t>(made.text.size())});
}

void Blocks::footnote(const pugi::xml_node &node)
{
    Block body;
    body.kind = BlockKind::footnote;
    body.label = attribute(node, "marker");
    body.text = plainText(node);
    for (const std::string_view empty : {"()", "( )"})
        if (body.text.starts_with(empty)) body.text.erase(0, body.text.find_first_not_of(' ', empty.size()));
    notes_.push_back(std::move(body));
}

} // namespace resolute::akn
