// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/docx_base.h"

#include "core/compare/comparison.h"
#include "core/read/docx_package.h"
#include "core/write/docx_numbers.h"

#include <algorithm>
#include <sstream>
#include <vector>

namespace resolute::word {

namespace {

using docx::val;

const Message noBase{"docx-base", RESOLUTE_MESSAGE("message", "is no Word file whose styles can be used")};

std::string xmlOf(const pugi::xml_node &node)
{
    std::ostringstream out;
    node.print(out, "", pugi::format_raw | pugi::format_no_declaration);
    return std::move(out).str();
}

std::string lower(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return out;
}

std::string textOf(const pugi::xml_node &paragraph)
{
    std::string out;
    struct Collector : pugi::xml_tree_walker {
        std::string *out;
        bool for_each(pugi::xml_node &node) override
        {
            const auto name = localName(node);
            if (name == "t") *out += node.text().get();
            else if (name == "tab" || name == "br") *out += ' ';
            return true;
        }
    } collector;
    collector.out = &out;
    pugi::xml_node copy = paragraph;
    copy.traverse(collector);
    return out;
}

/// What is compared when a paragraph is looked for: letters and digits of ASCII and everything beyond it.
std::string key(std::string_view text)
{
    std::string out;
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) out += c;
    return out;
}

Form formOf(const pugi::xml_node &paragraph, const std::string &normal)
{
    // The order of ECMA-376, 17.3.1.26: these five stand before the numbering.
    static constexpr std::string_view before[]{"keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl"};
    static constexpr std::string_view never[]{"pStyle", "numPr", "rPr", "sectPr", "pPrChange", "pageBreakBefore", "framePr"};
    Form out;
    out.style = normal;
    const pugi::xml_node properties = localChild(paragraph, "pPr");
    for (const pugi::xml_node &p : properties.children()) {
        const auto name = localName(p);
        if (name == "pStyle") out.style = val(p);
        if (std::ranges::contains(never, name)) continue;
        (std::ranges::contains(before, name) ? out.early : out.late) += xmlOf(p);
    }
    for (const pugi::xml_node &run : paragraph.children()) {
        if (localName(run) != "r" || !localChild(run, "t")) continue;
        const pugi::xml_node look = localChild(run, "rPr");
        if (const auto face = localChild(look, "rFonts")) out.face = xmlOf(face);
        for (const char *name : {"sz", "szCs"})
            if (const auto size = localChild(look, name)) out.size += xmlOf(size);
        break;
    }
    return out;
}

std::string ourStyleOf(const Format &format)
{
    const std::string depth = std::to_string(std::max(1, format.level));
    switch (format.style) {
    case ParagraphStyle::preambular: return "Preambular";
    case ParagraphStyle::operative: return "Operative";
    case ParagraphStyle::subparagraph: return "Subparagraph" + depth;
    case ParagraphStyle::continuation: return "Continuation" + depth;
    case ParagraphStyle::heading: return "Heading1";
    case ParagraphStyle::other: break;
    }
    return "Body";
}

} // namespace

Result<Base> Base::read(std::string_view bytes, const std::string &file)
{
    const auto unusable = [&] { return std::unexpected(Error{ErrorKind::input, &noBase, {}, file, {}}); };
    const auto zip = Zip::open(bytes, file);
    if (!zip) return unusable();
    const auto package = docx::openPackage(*zip, file);
    if (!package) return std::unexpected(package.error());
    const pugi::xml_node styles = docx::Package::root(package->styles), body = localChild(docx::Package::root(package->document), "body");
    if (std::string_view(styles.name()) != "w:styles" || !body) return unusable();

    Base out;
    out.styles_ = xmlOf(styles);
    for (const pugi::xml_node &style : styles.children()) {
        if (localName(style) != "style") continue;
        const std::string id = localAttribute(style, "styleId").value();
        out.ids_[id] = static_cast<bool>(localChild(localChild(style, "pPr"), "numPr"));
        out.byName_.emplace(lower(val(localChild(style, "name"))), id);
        const std::string_view isDefault = localAttribute(style, "default").value();
        if ((isDefault == "1" || isDefault == "true") && localAttribute(style, "type").value() == std::string_view("paragraph")) out.normal_ = id;
    }
    if (const auto theme = zip->entry("word/theme/theme1.xml")) out.theme_ = *theme;
    const pugi::xml_node section = localChild(body, "sectPr");
    if (const auto size = localChild(section, "pgSz"), margins = localChild(section, "pgMar"); size && margins) {
        out.page_ = xmlOf(size) + xmlOf(margins);
        out.textWidth_ = localAttribute(size, "w").as_int() - localAttribute(margins, "left").as_int() - localAttribute(margins, "right").as_int();
    }

    // Its paragraphs by what they say; the most frequent form of each kind is the kind's.
    const auto document = loadBytes(bytes, file);
    if (!document) return out; // a template without a text has styles only
    std::map<std::string, std::string> kindOf;
    Lists lists(**document, **document);
    const Numbers numbers(**document, lists);
    for (std::size_t i = 0; i < (*document)->paragraphs.size(); ++i)
        kindOf.emplace(key((*document)->paragraphs[i].text), ourStyleOf(numbers.of(ParagraphIndex(static_cast<std::uint32_t>(i)))));
    if (!(*document)->masthead.title.empty()) kindOf.emplace(key((*document)->masthead.title), "DocumentTitle");
    if (!(*document)->masthead.enactingClause.empty()) kindOf.emplace(key((*document)->masthead.enactingClause), "EnactingClause");
    struct Votes {
        Form form;
        int count = 0;
    };
    std::map<std::string, std::map<std::string, Votes>> seen;
    for (const pugi::xml_node &paragraph : body.children()) {
        if (localName(paragraph) != "p") continue;
        const std::string text = key(textOf(paragraph));
        if (text.empty()) continue;
        auto kind = kindOf.find(text);
        if (kind == kindOf.end()) // its number was typed in front of it
            kind = std::ranges::find_if(kindOf,
                [&](const auto &k) { return k.first.size() > 20 && text.size() <= k.first.size() + 8 && text.ends_with(k.first); });
        if (kind == kindOf.end()) continue;
        const Form form = formOf(paragraph, out.normal_);
        Votes &votes = seen[kind->second][form.style + form.early + form.late + form.face + form.size];
        votes.form = form;
        ++votes.count;
    }
    for (auto &[kind, forms] : seen) {
        Form form = std::ranges::max_element(forms, {}, [](const auto &f) { return f.second.count; })->second.form;
        form.numbered = out.ids_[form.style];
        out.learnt_.emplace(kind, std::move(form));
    }
    return out;
}

Form Base::form(const std::string &ourStyle) const
{
    if (const auto found = learnt_.find(ourStyle); found != learnt_.end()) return found->second;
    // What is named by the format itself; our own names are longer.
    static const std::map<std::string, std::string> names{{"Heading1", "heading 1"}, {"FootnoteText", "footnote text"},
        {"FootnoteReference", "footnote reference"}, {"Header", "header"}, {"Footer", "footer"}, {"Normal", "normal"}};
    Form out;
    out.style = ourStyle;
    if (ourStyle == "Normal" && !normal_.empty()) out.style = normal_;
    else if (const auto name = names.find(ourStyle); name != names.end())
        if (const auto own = byName_.find(name->second); own != byName_.end()) out.style = own->second;
    if (const auto own = ids_.find(out.style); own != ids_.end()) out.numbered = own->second;
    return out;
}

std::string Base::stylesWith(const std::string &ours) const
{
    pugi::xml_document base, own;
    base.load_buffer(styles_.data(), styles_.size(), pugi::parse_default | pugi::parse_ws_pcdata_single);
    own.load_buffer(ours.data(), ours.size());
    pugi::xml_node root = base.document_element();
    for (const pugi::xml_node &style : own.document_element().children("w:style")) {
        const std::string id = style.attribute("w:styleId").value();
        if (ids_.contains(id) || form(id).style != id || byName_.contains(lower(style.child("w:name").attribute("w:val").value()))) continue;
        pugi::xml_node added = root.append_copy(style);
        added.remove_attribute("w:default");
        // What ours is based on is what the base has in its place.
        if (auto based = added.child("w:basedOn").attribute("w:val")) {
            const std::string on = id == "Body" ? form("Normal").style : form(based.value()).style;
            based.set_value(on.c_str());
        }
    }
    std::ostringstream out;
    base.print(out, "", pugi::format_raw);
    return std::move(out).str();
}

} // namespace resolute::word
