// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/docx_changes.h"

#include "core/read/xml.h"

#include <algorithm>

namespace resolute::docx {

namespace {

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\n");
    if (first == text.npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\n") - first + 1));
}

void appendPlain(std::string &out, const pugi::xml_node &node)
{
    for (const auto &child : node.children()) {
        const std::string_view name = localName(child);
        if (name == "t" || name == "delText") out += cleanText(child.text().get());
        else if (name == "tab") out += '\t';
        else if (name == "br" || name == "cr") out += '\n';
        else if (name == "noBreakHyphen") out += "\u2011";
        else if (name == "Fallback" || name == "rPr" || name == "pPr") continue;
        else appendPlain(out, child); // no deeper than parseXml allows
        if (name == "p" && child.next_sibling()) out += '\n';
    }
}

} // namespace

std::string plainText(const pugi::xml_node &node)
{
    std::string out;
    appendPlain(out, node);
    return out;
}

std::optional<TrackedKind> Changes::kindOf(const pugi::xml_node &node)
{
    const std::string_view name = localName(node);
    if (name == "ins" || name == "cellIns") return TrackedKind::insertion;
    if (name == "del" || name == "cellDel") return TrackedKind::deletion;
    if (name == "moveFrom") return TrackedKind::moveFrom;
    if (name == "moveTo") return TrackedKind::moveTo;
    return std::nullopt;
}

bool Changes::shows(TrackedKind kind) const
{
    const bool proposed = view_ == TrackedChanges::asProposed;
    if (kind == TrackedKind::insertion || kind == TrackedKind::moveTo) return proposed;
    if (kind == TrackedKind::deletion || kind == TrackedKind::moveFrom) return !proposed;
    return true;
}

bool Changes::keeps(const pugi::xml_node &properties) const
{
    for (const auto &child : properties.children())
        if (const auto kind = kindOf(child); kind && !shows(*kind)) return false;
    return true;
}

bool Changes::keepsMark(const pugi::xml_node &pPr) const { return keeps(localChild(pPr, "rPr")); }

pugi::xml_node Changes::properties(const pugi::xml_node &now) const
{
    if (view_ == TrackedChanges::asProposed) return now;
    for (const std::string_view name : {"pPrChange", "rPrChange"})
        if (const auto change = localChild(now, name)) return localChild(change, name.substr(0, 3));
    return now;
}

void Changes::record(TrackedKind kind, const pugi::xml_node &node, std::string text, std::size_t block)
{
    TrackedChange change{kind, cleanText(localAttribute(node, "author").value()), cleanText(localAttribute(node, "date").value()), std::move(text),
        block};
    if (!tracked_.empty()) {
        TrackedChange &last = tracked_.back();
        if (last.kind == kind && last.author == change.author && last.date == change.date && last.block == block) {
            last.text += change.text;
            return;
        }
    }
    tracked_.push_back(std::move(change));
}

void Changes::recordProperties(const pugi::xml_node &properties, std::size_t block)
{
    for (const auto &child : properties.children()) {
        const std::string_view name = localName(child);
        if (kindOf(child)) record(TrackedKind::paragraphMark, child, {}, block);
        else if (name == "rPrChange" || name == "pPrChange" || name == "trPrChange" || name == "tcPrChange" || name == "numberingChange")
            record(TrackedKind::formatting, child, {}, block);
        else if (name == "rPr" && localName(properties) == "pPr") recordProperties(child, block);
    }
}

void Changes::beginComment(const std::string &id, TextBuilder &builder)
{
    Attached &comment = comments_[id];
    comment.open = true;
    comment.pending = builder.remember();
}

void Changes::endComment(const std::string &id)
{
    if (const auto found = comments_.find(id); found != comments_.end()) found->second.open = false;
}

void Changes::commentReference(const std::string &id, TextBuilder &builder)
{
    if (!comments_.contains(id)) comments_[id].pending = builder.remember();
    comments_[id].seen = true;
}

void Changes::words(std::string_view text)
{
    for (auto &[id, comment] : comments_)
        if (comment.open && comment.words.size() < 4'000) comment.words += text; // a comment on the whole text needs not all of it
}

void Changes::finished(std::size_t block, const std::vector<std::uint32_t> &places, bool top)
{
    for (auto &[id, comment] : comments_) {
        if (comment.pending && *comment.pending < places.size()) {
            comment.block = block;
            comment.at = top ? places[*comment.pending] : 0;
            comment.pending.reset();
        }
        if (comment.open) comment.words += '\n';
    }
}

void Changes::deliver(Source &source, const pugi::xml_node &comments)
{
    const std::size_t last = source.blocks.empty() ? 0 : source.blocks.size() - 1;
    source.tracked = std::move(tracked_);
    for (TrackedChange &change : source.tracked) change.block = std::min(change.block, last);
    for (const auto &node : comments.children()) {
        if (localName(node) != "comment") continue;
        const auto found = comments_.find(localAttribute(node, "id").value());
        if (found == comments_.end()) continue; // attached to words that are not in the text read
        source.comments.push_back({cleanText(localAttribute(node, "author").value()), cleanText(localAttribute(node, "date").value()),
            trimmed(plainText(node)), trimmed(found->second.words), std::min(found->second.block, last), found->second.at});
    }
    std::ranges::stable_sort(source.comments, {}, [](const SourceComment &c) { return std::pair(c.block, c.at); });
}

} // namespace resolute::docx
