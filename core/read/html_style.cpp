// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/html_style.h"

#include <algorithm>
#include <vector>

namespace resolute {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n\f";
    const auto begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

std::string lower(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

Style with(Style all, Style one, bool on)
{
    const auto bits = static_cast<unsigned>(all), bit = static_cast<unsigned>(one);
    return static_cast<Style>(on ? bits | bit : bits & ~bit);
}

bool isBold(std::string_view weight) { return weight == "bold" || weight == "bolder" || (weight.size() == 3 && weight >= "600" && weight <= "900"); }

void apply(std::string_view name, std::string_view value, HtmlLook &look)
{
    if (name == "font-style") look.style = with(look.style, Style::italic, value == "italic" || value == "oblique");
    else if (name == "font-weight") look.style = with(look.style, Style::bold, isBold(value));
    else if (name == "vertical-align") look.style = with(look.style, Style::superscript, value == "super");
    else if (name == "text-decoration" || name == "text-decoration-line") {
        if (value.contains("line-through")) look.style = look.style | Style::strike;
        if (value.contains("underline")) look.style = look.style | Style::underline;
        if (value == "none") look.style = with(with(look.style, Style::strike, false), Style::underline, false);
    } else if (name == "white-space") look.preformatted = value.starts_with("pre") && value != "pre-line";
    else if ((name == "display" && value == "none") || (name == "visibility" && value == "hidden") || (name == "mso-hide" && value == "all"))
        look.hidden = true;
}

void applyAll(std::string_view declarations, HtmlLook &look)
{
    while (!declarations.empty()) {
        const auto end = std::min(declarations.find(';'), declarations.size());
        const std::string_view one = declarations.substr(0, end);
        declarations.remove_prefix(std::min(end + 1, declarations.size()));
        const auto colon = one.find(':');
        if (colon == std::string_view::npos) continue;
        std::string value = lower(trimmed(one.substr(colon + 1)));
        if (const auto important = value.find("!important"); important != std::string::npos)
            value = std::string(trimmed(std::string_view(value).substr(0, important)));
        apply(lower(trimmed(one.substr(0, colon))), value, look);
    }
}

Style styleOf(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_VAR: return Style::italic;
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG: return Style::bold;
    case GUMBO_TAG_SUP: return Style::superscript;
    case GUMBO_TAG_S:
    case GUMBO_TAG_STRIKE: return Style::strike;
    case GUMBO_TAG_U: return Style::underline;
    case GUMBO_TAG_A: return Style::link;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP: return Style::code;
    default: return Style::none;
    }
}

} // namespace

void HtmlSheet::read(const GumboNode &root)
{
    std::vector<const GumboNode *> open{&root};
    while (!open.empty()) {
        const GumboNode &node = *open.back();
        open.pop_back();
        if (isElement(node, GUMBO_TAG_STYLE)) {
            readRules(textOf(node));
            continue;
        }
        const GumboVector &children = childrenOf(node);
        for (unsigned int i = children.length; i-- > 0;) open.push_back(&childAt(children, i));
    }
}

void HtmlSheet::readRules(std::string_view css)
{
    for (std::size_t at = 0; at < css.size();) {
        if (const auto comment = css.find("/*", at), brace = css.find('{', at); comment < brace) {
            const auto end = css.find("*/", comment + 2);
            at = end == std::string_view::npos ? css.size() : end + 2;
            continue;
        }
        const auto brace = css.find('{', at);
        if (brace == std::string_view::npos) return;
        const std::string_view selectors = trimmed(css.substr(at, brace - at));
        if (selectors.starts_with('@') && (selectors.contains("media"))) {
            at = brace + 1;
            continue;
        } // its rules stand inside
        const auto close = std::min(css.find('}', brace), css.size());
        const std::string_view declarations = css.substr(brace + 1, close - brace - 1);
        for (std::size_t from = 0; from < selectors.size() && !selectors.starts_with('@');) {
            const auto comma = std::min(selectors.find(',', from), selectors.size());
            std::string_view one = trimmed(selectors.substr(from, comma - from));
            if (one.starts_with("<!--")) one = trimmed(std::string_view(one).substr(4)); // style sheets were once hidden in a comment
            if (!one.empty() && one.find_first_of(" \n\t#:[*+~>") == std::string_view::npos) rules_[lower(one)].append(declarations).append(";");
            from = comma + 1;
        }
        at = close + 1;
    }
}

HtmlLook HtmlSheet::inside(const GumboNode &element, HtmlLook outer) const
{
    HtmlLook look = outer;
    const GumboTag tag = element.v.element.tag;
    look.style = look.style | styleOf(tag);
    if (tag == GUMBO_TAG_PRE || tag == GUMBO_TAG_TEXTAREA) look.preformatted = true;
    if (gumbo_get_attribute(&element.v.element.attributes, "hidden") != nullptr) look.hidden = true;
    if (!rules_.empty()) {
        const std::string name = gumbo_normalized_tagname(tag);
        const auto rule = [&](const std::string &selector) {
            if (const auto found = rules_.find(selector); found != rules_.end()) applyAll(found->second, look);
        };
        rule(name);
        const std::string classes = lower(attribute(element, "class"));
        for (std::size_t from = 0; from < classes.size();) {
            const auto end = std::min(classes.find_first_of(" \t\n", from), classes.size());
            if (end > from) {
                rule('.' + classes.substr(from, end - from));
                rule(name + '.' + classes.substr(from, end - from));
            }
            from = end + 1;
        }
    }
    applyAll(attribute(element, "style"), look);
    look.hidden = look.hidden || outer.hidden;
    return look;
}

} // namespace resolute
