// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/docx_body.h"

#include "core/read/docx_package.h"
#include "core/read/docx_symbols.h"
#include "core/read/xml.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <set>

namespace resolute::docx {

namespace {

/// Containers that are only wrapped around what matters.
bool isWrapper(std::string_view name)
{
    static const std::set<std::string_view> names{"sdt", "sdtContent", "customXml", "smartTag", "bdo", "dir", "fldSimple", "oMath", "oMathPara",
        "ruby", "rubyBase"};
    return names.contains(name);
}

/// The branch of mc:AlternateContent that is read: the first choice, for want of it the fallback.
pugi::xml_node chosen(const pugi::xml_node &alternate)
{
    const auto choice = localChild(alternate, "Choice");
    return choice ? choice : localChild(alternate, "Fallback");
}

bool isMath(const pugi::xml_node &node) { return std::string_view(node.name()).starts_with("m:"); }

} // namespace

void Story::read(const pugi::xml_node &container) { flow(container); }

std::vector<Block> Story::take()
{
    if (open_) finish(properties_);
    return std::move(blocks_);
}

void Story::flow(const pugi::xml_node &container)
{
    for (const auto &child : container.children()) {
        const std::string_view name = localName(child);
        if (name == "p") paragraph(child);
        else if (name == "tbl") table(child);
        else if (name == "AlternateContent") flow(chosen(child));
        else if (name == "commentRangeStart") reading_.changes.beginComment(localAttribute(child, "id").value(), builder_);
        else if (name == "commentRangeEnd") reading_.changes.endComment(localAttribute(child, "id").value());
        else if (isWrapper(name)) flow(child);
        else if (const auto kind = Changes::kindOf(child); kind && reading_.changes.shows(*kind)) flow(child);
    }
}

void Story::paragraph(const pugi::xml_node &p)
{
    const auto pPr = localChild(p, "pPr");
    if (top_) ++reading_.paragraphs;
    if (!open_) firstParagraph_ = reading_.paragraphs;
    open_ = true;
    properties_ = reading_.changes.properties(pPr);
    style_ = val(localChild(properties_, "pStyle"));
    inlines(p, Style::none);
    reading_.changes.recordProperties(pPr, blockNumber());
    if (reading_.changes.keepsMark(pPr)) finish(properties_);
}

void Story::finish(const pugi::xml_node &properties)
{
    open_ = false;
    const ParagraphProps props = reading_.styles.resolve(ParagraphProps::from(properties));
    const auto [text, places] = builder_.finish();
    Block block = text;
    if (props.list.value_or(0) != 0) {
        block.label = reading_.numbering.next(*props.list, props.level, props.style);
        if (!block.label.empty()) {
            block.kind = BlockKind::listItem;
            block.level = reading_.numbering.lastLevel() + 1;
        }
    }
    if (props.outline && *props.outline >= 0 && *props.outline < 9) {
        block.kind = BlockKind::heading;
        block.level = std::min(*props.outline + 1, 6);
    }
    if (top_) block.place.lines.push_back({firstParagraph_, reading_.paragraphs});
    reading_.changes.finished(blockNumber(), places, top_);
    // An empty paragraph is only distance, unless a number is printed there.
    if (block.text.empty() && block.anchors.empty() && block.label.empty()) blankBefore_ = true;
    else emit(std::move(block));
    for (Block &box : boxes_) emit(std::move(box));
    boxes_.clear();
}

void Story::emit(Block block)
{
    block.blankBefore = blankBefore_;
    blankBefore_ = false;
    blocks_.push_back(std::move(block));
}

void Story::table(const pugi::xml_node &tbl)
{
    if (open_) finish(properties_); // a paragraph cannot be joined with a table
    for (const auto &child : tbl.children()) {
        const std::string_view name = localName(child);
        if (name == "tr") row(child);
        else if (isWrapper(name)) table(child);
    }
}

void Story::row(const pugi::xml_node &tr)
{
    const auto trPr = localChild(tr, "trPr");
    reading_.changes.recordProperties(trPr, blockNumber());
    if (!reading_.changes.keeps(trPr)) {
        for (const auto &child : trPr.children())
            if (const auto kind = Changes::kindOf(child)) reading_.changes.record(*kind, child, plainText(tr), blockNumber());
        return;
    }
    Block out;
    out.kind = BlockKind::tableRow;
    const int first = reading_.paragraphs + 1;
    bool firstCell = true;
    const auto cell = [&](const pugi::xml_node &tc) {
        const auto tcPr = localChild(tc, "tcPr");
        reading_.changes.recordProperties(tcPr, blockNumber());
        if (!reading_.changes.keeps(tcPr)) return;
        Story story(reading_, false);
        story.read(tc);
        if (top_) reading_.paragraphs += static_cast<int>(std::count_if(tc.begin(), tc.end(), [](const auto &n) { return localName(n) == "p"; }));
        if (!firstCell) joinBlocks(out, {}, "\t");
        firstCell = false;
        bool firstBlock = true;
        for (Block &block : story.take()) {
            std::ranges::replace(block.text, '\t', ' ');
            if (!block.label.empty()) joinBlocks(out, {}, (firstBlock ? "" : "\n") + block.label);
            joinBlocks(out, block, !block.label.empty() ? " " : firstBlock ? "" : "\n");
            firstBlock = false;
        }
    };
    for (const auto &child : tr.children()) {
        if (localName(child) == "tc") cell(child);
        else if (isWrapper(localName(child)))
            for (const auto &inner : localChild(child, "sdtContent") ? localChild(child, "sdtContent").children() : child.children())
                if (localName(inner) == "tc") cell(inner);
    }
    if (top_) out.place.lines.push_back({first, std::max(first, reading_.paragraphs)});
    if (out.text.find_first_not_of("\t\n ") != std::string::npos || !out.anchors.empty()) emit(std::move(out));
}

void Story::inlines(const pugi::xml_node &container, Style extra)
{
    for (const auto &child : container.children()) {
        const std::string_view name = localName(child);
        if (name == "r" || (isMath(child) && name == "t")) run(child, extra);
        else if (const auto kind = Changes::kindOf(child)) {
            reading_.changes.record(*kind, child, plainText(child), blockNumber());
            if (reading_.changes.shows(*kind)) inlines(child, extra);
        } else if (name == "hyperlink") inlines(child, extra | Style::link);
        else if (name == "AlternateContent") inlines(chosen(child), extra);
        else if (name == "commentRangeStart") reading_.changes.beginComment(localAttribute(child, "id").value(), builder_);
        else if (name == "commentRangeEnd") reading_.changes.endComment(localAttribute(child, "id").value());
        else if (isWrapper(name) || (isMath(child) && !name.ends_with("Pr"))) inlines(child, extra);
    }
}

void Story::run(const pugi::xml_node &r, Style extra)
{
    const auto rPr = localChild(r, "rPr");
    reading_.changes.recordProperties(rPr, blockNumber());
    const auto holding = reading_.changes.properties(rPr);
    const bool hidden = reading_.styles.hidden(style_, holding);
    const Style look = reading_.styles.look(style_, holding) | extra;
    if (localName(r) == "t") { // of a formula, without a run around it
        write(cleanText(r.text().get()), look);
        return;
    }
    bool skipText = hidden;
    for (const auto &child : r.children()) content(child, look, skipText);
}

bool Story::fieldsShow() const
{
    return std::ranges::all_of(reading_.fields, [](bool showing) { return showing; });
}

void Story::write(std::string_view text, Style look)
{
    if (!fieldsShow()) return;
    builder_.append(text, look);
    reading_.changes.words(text);
}

void Story::content(const pugi::xml_node &node, Style look, bool &skipText)
{
    const std::string_view name = localName(node);
    if (name == "fldChar") {
        const std::string_view type = localAttribute(node, "fldCharType").value();
        if (type == "begin") reading_.fields.push_back(false);
        else if (!reading_.fields.empty() && type == "separate") reading_.fields.back() = true;
        else if (!reading_.fields.empty() && type == "end") reading_.fields.pop_back();
        return;
    }
    if (name == "footnoteReference" || name == "endnoteReference") return note(node, skipText);
    if (name == "commentReference") return reading_.changes.commentReference(localAttribute(node, "id").value(), builder_);
    if (name == "drawing" || name == "pict" || name == "object") return drawing(node);
    if (name == "AlternateContent") {
        for (const auto &child : chosen(node).children()) content(child, look, skipText);
        return;
    }
    if (skipText) return;
    if (name == "t" || name == "delText") {
        // Soft hyphens are a matter of line breaks, which are not the text's.
        std::string text = cleanText(node.text().get());
        for (std::size_t at = 0; (at = text.find("\u00AD", at)) != std::string::npos;) text.erase(at, 2);
        write(text, look);
    } else if (name == "tab" || name == "ptab") write("\t", look);
    else if (name == "br") breakAt(node, look);
    else if (name == "cr") write("\n", look);
    else if (name == "noBreakHyphen") write("\u2011", look);
    else if (name == "sym")
        write(
            symbolText(localAttribute(node, "font").value(), static_cast<unsigned>(std::strtoul(localAttribute(node, "char").value(), nullptr, 16))),
            look);
    else if (isWrapper(name)) inlines(node, Style::none);
}

void Story::breakAt(const pugi::xml_node &br, Style look)
{
    if (localAttribute(br, "type").value() == std::string_view("page") && builder_.blank() && fieldsShow()) {
        Block block;
        block.kind = BlockKind::pageBreak;
        emit(std::move(block));
    } else write("\n", look);
}

void Story::note(const pugi::xml_node &reference, bool &skipText)
{
    if (!fieldsShow()) return;
    NoteReference note;
    note.id = localAttribute(reference, "id").value();
    note.endnote = localName(reference) == "endnoteReference";
    const std::string_view follows = localAttribute(reference, "customMarkFollows").value();
    note.custom = follows == "1" || follows == "true" || follows == "on";
    if (note.custom) {
        for (auto next = reference.next_sibling(); next; next = next.next_sibling()) {
            if (localName(next) == "t" || localName(next) == "delText") note.mark += cleanText(next.text().get());
            else if (localName(next) == "sym")
                note.mark += symbolText(localAttribute(next, "font").value(),
                    static_cast<unsigned>(std::strtoul(localAttribute(next, "char").value(), nullptr, 16)));
        }
        // Typed by hand, as the asterisks of sponsors are: it stays in the text, raised.
        write(note.mark, Style::superscript);
        skipText = true;
        reading_.notes.push_back(std::move(note));
        return;
    }
    int &count = note.endnote ? reading_.endnotes : reading_.footnotes;
    note.mark = formatNumber((note.endnote ? reading_.endnoteStart : reading_.footnoteStart) + count++,
        note.endnote ? reading_.endnoteFormat : reading_.footnoteFormat);
    builder_.anchor(note.mark);
    reading_.notes.push_back(std::move(note));
}

void Story::drawing(const pugi::xml_node &node)
{
    for (const auto &child : node.children()) {
        const std::string_view name = localName(child);
        if (name == "txbxContent") {
            Story box(reading_, false);
            box.read(child);
            std::ranges::move(box.take(), std::back_inserter(boxes_));
        } else drawing(name == "AlternateContent" ? chosen(child) : child);
    }
}

} // namespace resolute::docx
