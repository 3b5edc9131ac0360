// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/akn.h"

#include "core/write/akn_xml.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>

namespace resolute {

namespace akn {

namespace {

using Paragraphs = std::span<const Paragraph>;

/// "A1" for "A1.O3"; empty for what stands in the text itself.
std::string_view annexOf(const Paragraph &p)
{
    const auto point = p.id.find('.');
    return p.id.starts_with('A') && point != std::string::npos ? std::string_view(p.id).substr(0, point) : std::string_view();
}

class TextWriter
{
public:
    TextWriter(Xml &xml, const Document &document) : xml_(xml), document_(document) {}

    void write()
    {
        const Paragraphs all(document_.paragraphs);
        const auto annexes = static_cast<std::size_t>(
            std::ranges::find_if(all, [](const Paragraph &p) { return !annexOf(p).empty(); }) - all.begin());
        Paragraphs main = all.first(annexes);
        const std::size_t preambular = preambleEnd(main);
        if (!document_.masthead.enactingClause.empty() || preambular > 0) preamble(main.first(preambular));
        body(main.subspan(preambular));
        conclusions(xml_, document_);
        if (annexes < all.size()) attachments(all.subspan(annexes));
    }

private:
    /// The preambular paragraphs before anything else, with what stands below them.
    static std::size_t preambleEnd(Paragraphs main)
    {
        std::size_t end = 0;
        while (end < main.size() && (main[end].kind == ParagraphKind::preambular || (end > 0 && main[end].parent))) ++end;
        return end;
    }

    /// The first paragraph of `all` and those below it.
    static std::size_t familySize(Paragraphs all)
    {
        std::size_t n = 1;
        while (n < all.size() && all[n].parent) ++n;
        return n;
    }

    std::string id(std::string_view what) { return std::string(what) + '_' + std::to_string(++ids_); }

    /// The text with its emphasis, notes, and opening words where emphasis does not show them.
    std::string content(const Paragraph &p)
    {
        std::set<std::uint32_t> borders{0, static_cast<std::uint32_t>(p.text.size())};
        for (const ByteRange range : p.emphasis) borders.insert({range.begin, range.end});
        for (const FootnoteAnchor &anchor : p.footnotes) borders.insert(std::min(anchor.at, static_cast<std::uint32_t>(p.text.size())));
        const bool plainLead = !p.lead.empty() && !(!p.emphasis.empty() && p.emphasis.front() == p.lead);
        if (plainLead) borders.insert({p.lead.begin, p.lead.end});
        std::string out, lead;
        auto note = p.footnotes.begin();
        for (auto border = borders.begin(); border != borders.end(); ++border) {
            std::string &to = plainLead && *border < p.lead.end ? lead : out;
            for (; note != p.footnotes.end() && note->at <= *border; ++note) to += footnote(note->mark);
            const auto next = std::next(border);
            if (next == borders.end()) break;
            const ByteRange range{*border, *next};
            const std::string piece = escaped(range.in(p.text));
            const bool italic = std::ranges::any_of(p.emphasis, [&](const ByteRange e) { return e.begin <= range.begin && range.end <= e.end; });
            to += italic ? inlined("span", piece, {{"class", "italic"}}) : piece;
            if (plainLead && *next == p.lead.end) out = inlined("inline", lead, {{"name", "openingWords"}}) + out;
        }
        return out;
    }

    /// A note stands at its first mark; further marks refer to it.
    std::string footnote(const std::string &mark)
    {
        const std::string noteId = "authorialNote_" + std::to_string(notes_ + 1);
        const std::size_t turn = used_[mark]++;
        std::size_t seen = 0;
        for (const Footnote &note : document_.footnotes) {
            if (note.mark != mark || note.anchor.empty() || seen++ != turn) continue;
            ++notes_;
            return inlined("authorialNote", inlined("p", escaped(note.text), {{"xml:space", "preserve"}}),
                {{"marker", mark}, {"placement", "bottom"}, {"eId", noteId}});
        }
        return inlined("noteRef", {}, {{"href", "#note_" + mark}, {"marker", mark}});
    }

    void p(const Paragraph &of) { xml_.mixed("p", content(of), {{"xml:space", "preserve"}}); }

    void preamble(Paragraphs all)
    {
        xml_.open("preamble");
        if (const std::string &clause = document_.masthead.enactingClause; !clause.empty()) {
            xml_.open("formula", {{"name", "enactingFormula"}, {"eId", id("formula")}});
            xml_.text("p", clause, {{"xml:space", "preserve"}});
            xml_.close();
        }
        while (!all.empty()) {
            const std::size_t n = familySize(all);
            const Paragraph &first = all.front();
            const std::string lead(first.leadText());
            xml_.open("container", {{"name", lead.empty() ? "preambular" : lead}, {"eId", id("container")}});
            std::size_t at = 1;
            if (n == 1 || all[1].kind != ParagraphKind::subparagraph) p(first);
            else blockList(first, all.first(n), at);
            while (at < n) {
                if (all[at].kind == ParagraphKind::subparagraph) blockList(std::nullopt, all.first(n), at);
                else xml_.mixed("p", content(all[at++]), {{"class", "following"}, {"xml:space", "preserve"}});
            }
            xml_.close();
            all = all.subspan(n);
        }
        xml_.close();
    }

    using Intro = std::optional<std::reference_wrapper<const Paragraph>>;

    /// A container holds lists of blocks, not of paragraphs.
    void blockList(Intro intro, Paragraphs family, std::size_t &at)
    {
        xml_.open("blockList", {{"eId", id("list")}});
        if (intro) xml_.mixed("listIntroduction", content(*intro), {{"xml:space", "preserve"}});
        eachPoint(family, at, "item", [&](Intro head, std::size_t &from) { blockList(head, family, from); }, [&](const Paragraph &item) { p(item); });
        xml_.close();
    }

    void list(Intro intro, Paragraphs family, std::size_t &at)
    {
        xml_.open("list", {{"eId", id("list")}});
        if (intro) held("intro", *intro);
        eachPoint(
            family, at, "point", [&](Intro head, std::size_t &from) { list(head, family, from); },
            [&](const Paragraph &point) { held("content", point); });
        xml_.close();
    }

    /// The sub-paragraphs from `at` on that have the same parent, and lists of what stands below them.
    void eachPoint(Paragraphs family, std::size_t &at, std::string_view element, const auto &deeper, const auto &alone)
    {
        const auto parent = family[at].parent;
        while (at < family.size() && family[at].parent == parent && family[at].kind == ParagraphKind::subparagraph) {
            const Paragraph &point = family[at];
            xml_.open(element, {{"eId", id(element)}});
            xml_.text("num", point.label);
            const bool hasMore = at + 1 < family.size() && isBelow(family, at + 1, at);
            ++at;
            if (hasMore) deeper(point, at);
            else alone(point);
            xml_.close();
        }
    }

    [[nodiscard]] bool isBelow(Paragraphs family, std::size_t child, std::size_t parent) const
    {
        return family[child].parent && &document_.paragraph(*family[child].parent) == &family[parent];
    }

    void body(Paragraphs all)
    {
        xml_.open("mainBody");
        if (all.empty()) xml_.mixed("p", {});
        while (!all.empty()) {
            const std::size_t n = familySize(all);
            paragraph(all.first(n));
            all = all.subspan(n);
        }
        xml_.close();
    }

    static std::string_view classOf(const Paragraph &p)
    {
        switch (p.kind) {
        case ParagraphKind::preambular: return "preambular";
        case ParagraphKind::operative: return "operative";
        case ParagraphKind::heading: return "heading";
        case ParagraphKind::subparagraph: return "subparagraph"; // one without its paragraph
        case ParagraphKind::other: return p.parent ? "following" : "section";
        }
        return {};
    }

    void paragraph(Paragraphs family)
    {
        const Paragraph &first = family.front();
        xml_.open("paragraph", {{"eId", id("para")}, {"class", classOf(first)}});
        if (!first.number.empty()) xml_.text("num", first.number + '.');
        else if (!first.label.empty()) xml_.text("num", first.label);
        std::size_t at = 1;
        if (family.size() == 1) held("content", first);
        else if (family[1].kind == ParagraphKind::subparagraph) list(first, family, at);
        else held("intro", first);
        // What comes behind the list: texts after it, and lists after these.
        while (at < family.size()) {
            if (family[at].kind == ParagraphKind::subparagraph) list(std::nullopt, family, at);
            else following(family, at);
        }
        xml_.close();
    }

    void held(std::string_view element, const Paragraph &of)
    {
        xml_.open(element, {{"eId", id(element)}});
        p(of);
        xml_.close();
    }

    void following(Paragraphs family, std::size_t &at)
    {
        xml_.open("paragraph", {{"eId", id("para")}, {"class", "following"}});
        held("content", family[at++]);
        xml_.close();
    }

    void attachments(Paragraphs all)
    {
        xml_.open("attachments");
        while (!all.empty()) {
            const auto annex = annexOf(all.front());
            const auto n = static_cast<std::size_t>(std::ranges::find_if(all, [&](const Paragraph &q) { return annexOf(q) != annex; }) - all.begin());
            xml_.open("attachment", {{"eId", id("attachment")}});
            xml_.open("doc", {{"name", "annex"}});
            meta(xml_, document_, annex);
            body(all.first(n));
            xml_.close();
            xml_.close();
            all = all.subspan(n);
        }
        xml_.close();
    }

    Xml &xml_;
    const Document &document_;
    std::size_t ids_ = 0, notes_ = 0;
    std::map<std::string, std::size_t> used_; ///< marks met so far
};

} // namespace

void text(Xml &xml, const Document &document) { TextWriter(xml, document).write(); }

} // namespace akn

std::string toAkn(const Document &document)
{
    static constexpr std::string_view names[]{"draftResolution", "resolution", "decision", "document"};
    akn::Xml xml;
    xml.open("akomaNtoso", {{"xmlns", "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"}});
    xml.open("statement", {{"name", names[static_cast<std::size_t>(document.kind)]}});
    akn::meta(xml, document, {});
    akn::masthead(xml, document);
    akn::text(xml, document);
    xml.close();
    xml.close();
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml.take();
}

} // namespace resolute
