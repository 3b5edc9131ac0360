// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/docx_styles.h"

#include "core/read/docx_package.h"
#include "core/read/xml.h"

#include <charconv>

namespace resolute::docx {

namespace {

constexpr int deepest = 40; ///< styles based on each other; Word itself stops at 11

std::optional<bool> toggle(const pugi::xml_node &rPr, std::string_view name)
{
    const auto node = localChild(rPr, name);
    return node ? std::optional(isOn(node)) : std::nullopt;
}

std::optional<int> number(const pugi::xml_node &node)
{
    if (!node) return std::nullopt;
    const std::string_view text = val(node);
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() ? std::optional(value) : std::nullopt;
}

template <class T> void take(std::optional<T> &mine, const std::optional<T> &stronger)
{
    if (stronger) mine = stronger;
}

/// "heading 3" is 3, "Title" 1, anything else 0.
int headingOf(std::string_view name)
{
    if (name == "Title" || name == "title") return 1;
    if (!name.starts_with("heading ") && !name.starts_with("Heading ")) return 0;
    const char digit = name.size() == 9 ? name[8] : '0';
    return digit >= '1' && digit <= '9' ? digit - '0' : 0;
}

} // namespace

RunProps RunProps::from(const pugi::xml_node &rPr)
{
    RunProps p;
    if (!rPr) return p;
    p.bold = toggle(rPr, "b");
    p.italic = toggle(rPr, "i");
    p.boldComplex = toggle(rPr, "bCs");
    p.italicComplex = toggle(rPr, "iCs");
    p.strike = toggle(rPr, "strike");
    if (const auto two = toggle(rPr, "dstrike"); two && (!p.strike || *two)) p.strike = two;
    p.hidden = toggle(rPr, "vanish");
    p.complex = toggle(rPr, "rtl");
    if (const auto cs = toggle(rPr, "cs"); cs && !p.complex) p.complex = cs;
    if (const auto align = localChild(rPr, "vertAlign")) p.superscript = val(align) == "superscript";
    else if (const auto raised = number(localChild(rPr, "position"))) p.superscript = *raised > 0;
    p.underline = toggle(rPr, "u");
    return p;
}

void RunProps::override(const RunProps &s)
{
    take(bold, s.bold);
    take(italic, s.italic);
    take(boldComplex, s.boldComplex);
    take(italicComplex, s.italicComplex);
    take(strike, s.strike);
    take(hidden, s.hidden);
    take(complex, s.complex);
    take(superscript, s.superscript);
    take(underline, s.underline);
}

ParagraphProps ParagraphProps::from(const pugi::xml_node &pPr)
{
    ParagraphProps p;
    if (!pPr) return p;
    p.style = val(localChild(pPr, "pStyle"));
    if (const auto list = localChild(pPr, "numPr")) {
        p.list = number(localChild(list, "numId"));
        p.level = number(localChild(list, "ilvl"));
    }
    p.outline = number(localChild(pPr, "outlineLvl"));
    return p;
}

Styles::Styles(const pugi::xml_node &styles)
{
    for (const auto &node : styles.children()) {
        if (localName(node) == "docDefaults") defaults_ = RunProps::from(localChild(localChild(node, "rPrDefault"), "rPr"));
        if (localName(node) != "style") continue;
        Entry e;
        e.basedOn = val(localChild(node, "basedOn"));
        e.run = RunProps::from(localChild(node, "rPr"));
        e.paragraph = ParagraphProps::from(localChild(node, "pPr"));
        const std::string id = localAttribute(node, "styleId").value();
        const bool ofParagraphs = localAttribute(node, "type").value() == std::string_view("paragraph");
        if (ofParagraphs) e.heading = headingOf(val(localChild(node, "name")));
        if (const std::string_view isDefault = localAttribute(node, "default").value(); ofParagraphs && (isDefault == "1" || isDefault == "true"))
            defaultParagraph_ = id;
        entries_.emplace(id, std::move(e));
    }
    for (auto &[id, e] : entries_) flatten(e, 0);
}

void Styles::flatten(Entry &e, int depth)
{
    if (e.resolved) return;
    e.resolved = true; // before the base: styles that are based on each other in a circle end here
    const auto base = entries_.find(e.basedOn);
    if (base == entries_.end() || depth > deepest) return;
    flatten(base->second, depth + 1);
    RunProps run = base->second.run;
    run.override(e.run);
    e.run = run;
    ParagraphProps paragraph = base->second.paragraph;
    take(paragraph.list, e.paragraph.list);
    take(paragraph.level, e.paragraph.level);
    take(paragraph.outline, e.paragraph.outline);
    e.paragraph = std::move(paragraph);
    if (e.heading == 0) e.heading = base->second.heading;
}

const Styles::Entry &Styles::entry(const std::string &id) const
{
    const auto found = entries_.find(id.empty() ? defaultParagraph_ : id);
    return found == entries_.end() ? none_ : found->second;
}

ParagraphProps Styles::resolve(ParagraphProps direct) const
{
    const Entry &style = entry(direct.style);
    if (!direct.list) {
        direct.list = style.paragraph.list;
        if (!direct.level) direct.level = style.paragraph.level;
    }
    if (!direct.outline) direct.outline = style.paragraph.outline;
    if (!direct.outline && style.heading > 0) direct.outline = style.heading - 1;
    return direct;
}

Style Styles::look(const std::string &paragraphStyle, const pugi::xml_node &rPr) const
{
    const RunProps direct = RunProps::from(rPr);
    const std::string character(val(localChild(rPr, "rStyle")));
    const RunProps &paragraph = entry(paragraphStyle).run;
    static const RunProps plain;
    const RunProps &ofCharacter = character.empty() ? plain : entry(character).run;
    const auto toggled = [&](std::optional<bool> RunProps::*property) {
        if (direct.*property) return *(direct.*property);
        return ((paragraph.*property).value_or(false) != (ofCharacter.*property).value_or(false)) || (defaults_.*property).value_or(false);
    };
    const auto plainly = [&](std::optional<bool> RunProps::*property) {
        for (const RunProps *p : {&direct, &ofCharacter, &paragraph, &defaults_})
            if (p->*property) return *(p->*property);
        return false;
    };
    const bool complex = plainly(&RunProps::complex);
    Style look = Style::none;
    if (toggled(complex ? &RunProps::boldComplex : &RunProps::bold)) look = look | Style::bold;
    if (toggled(complex ? &RunProps::italicComplex : &RunProps::italic)) look = look | Style::italic;
    if (toggled(&RunProps::strike)) look = look | Style::strike;
    if (plainly(&RunProps::superscript)) look = look | Style::superscript;
    if (plainly(&RunProps::underline)) look = look | Style::underline;
    return look;
}

bool Styles::hidden(const std::string &paragraphStyle, const pugi::xml_node &rPr) const
{
    if (const auto direct = toggle(rPr, "vanish")) return *direct;
    const std::string character(val(localChild(rPr, "rStyle")));
    return entry(paragraphStyle).run.hidden.value_or(false) != (!character.empty() && entry(character).run.hidden.value_or(false));
}

} // namespace resolute::docx
