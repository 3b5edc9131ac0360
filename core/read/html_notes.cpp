// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/html_notes.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace resolute {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// All elements in the order of the page, with what is needed to find links' targets.
struct Page {
    std::vector<const GumboNode *> links; ///< <a href="#...">
    std::unordered_map<std::string_view, const GumboNode *> targets; ///< id or name -> element, the first of each
    std::unordered_map<const GumboNode *, std::size_t> order;

    explicit Page(const GumboNode &root)
    {
        std::vector<const GumboNode *> open{&root};
        while (!open.empty()) {
            const GumboNode &node = *open.back();
            open.pop_back();
            if (isElement(node)) {
                order.emplace(&node, order.size());
                for (const char *name : {"id", "name"})
                    if (const auto value = attribute(node, name); !value.empty()) targets.emplace(value, &node);
                if (isElement(node, GUMBO_TAG_A) && attribute(node, "href").starts_with('#')) links.push_back(&node);
            }
            const GumboVector &children = childrenOf(node);
            for (unsigned int i = children.length; i-- > 0;) open.push_back(&childAt(children, i));
        }
    }
    const GumboNode *targetOf(const GumboNode &link) const
    {
        const auto found = targets.find(attribute(link, "href").substr(1));
        return found == targets.end() ? nullptr : found->second;
    }
};

bool contains(const GumboNode &outer, const GumboNode &inner)
{
    for (const GumboNode *node = &inner; node != nullptr; node = node->parent)
        if (node == &outer) return true;
    return false;
}

/// The block that a target stands in, or the whole note where a box with a name of its own holds it.
const GumboNode *bodyOf(const GumboNode &target)
{
    const GumboNode *body = &target;
    while (body->parent != nullptr && !isHtmlBlock(*body)) body = body->parent;
    for (int up = 0; up < 2 && body->parent != nullptr; ++up) {
        const GumboNode &outer = *body->parent;
        const bool box = isElement(outer, GUMBO_TAG_DIV) || isElement(outer, GUMBO_TAG_LI) || isElement(outer, GUMBO_TAG_ASIDE);
        const bool named = !attribute(outer, "id").empty() || attribute(outer, "style").contains("mso-element:footnote")
            || attribute(outer, "style").contains("mso-element:endnote");
        if (!box || !named || attribute(outer, "style").contains("-list")) break;
        body = &outer;
    }
    if (isElement(*body, GUMBO_TAG_BODY) || isElement(*body, GUMBO_TAG_HTML) || !isHtmlBlock(*body)) return nullptr;
    return body;
}

bool inSuperscript(const GumboNode &link)
{
    for (const GumboNode *node = &link; node != nullptr && !isHtmlBlock(*node); node = node->parent)
        if (isElement(*node, GUMBO_TAG_SUP)) return true;
    const GumboVector &children = childrenOf(link);
    return children.length == 1 && isElement(childAt(children, 0), GUMBO_TAG_SUP);
}

std::string firstWord(const GumboNode &node)
{
    constexpr std::string_view noBreak = "\u00A0";
    const std::string words = textOf(node);
    std::string_view text = words;
    const auto blank = [&] { return text.starts_with(noBreak) ? noBreak.size() : std::size_t{text.find_first_of(" \t\n") == 0}; };
    while (blank() > 0) text.remove_prefix(blank());
    return std::string(text.substr(0, std::min(text.find_first_of(" \t\n"), text.find(noBreak))));
}

} // namespace

std::string htmlMark(std::string_view text)
{
    constexpr std::string_view around = " \t\n[](){}.,";
    const auto begin = text.find_first_not_of(around);
    if (begin == std::string_view::npos) return {};
    text = text.substr(begin, text.find_last_not_of(around) - begin + 1);
    const bool number = text.size() <= 3 && std::ranges::all_of(text, isDigit);
    const bool stars = text.size() <= 4 && std::ranges::all_of(text, [](char c) { return c == '*'; });
    const bool letter = text.size() == 1 && text[0] >= 'a' && text[0] <= 'z';
    const bool roman = text.size() <= 5 && std::ranges::all_of(text, [](char c) { return c == 'i' || c == 'v' || c == 'x' || c == 'l'; }); // endnotes
    return number || stars || letter || roman || text == "†" || text == "‡" ? std::string(text) : std::string();
}

bool isHtmlBlock(const GumboNode &node)
{
    if (!isElement(node)) return node.type == GUMBO_NODE_DOCUMENT;
    switch (node.v.element.tag) {
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DIR:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_UL: return true;
    default: return false;
    }
}

HtmlNotes findHtmlNotes(const GumboNode &root)
{
    const Page page(root);
    HtmlNotes out;
    std::unordered_map<const GumboNode *, std::vector<const GumboNode *>> backTo; // target -> links to it
    for (const GumboNode *link : page.links)
        if (const GumboNode *target = page.targetOf(*link)) backTo[target].push_back(link);
    // Links that point at a link or at what is next around it (<sup id="…"><a …>).
    const auto pointingAt = [&](const GumboNode &link) {
        std::vector<const GumboNode *> all;
        const GumboNode *node = &link;
        for (int up = 0; up < 3 && node != nullptr && (up == 0 || !isHtmlBlock(*node)); ++up, node = node->parent)
            if (const auto found = backTo.find(node); found != backTo.end()) all.insert(all.end(), found->second.begin(), found->second.end());
        for (unsigned int i = 0; i < childrenOf(link).length; ++i)
            if (const auto found = backTo.find(&childAt(childrenOf(link), i)); found != backTo.end())
                all.insert(all.end(), found->second.begin(), found->second.end());
        return all;
    };
    for (const GumboNode *link : page.links) {
        const GumboNode *target = page.targetOf(*link);
        const std::string mark = htmlMark(textOf(*link));
        if (target == nullptr || mark.empty() || out.backLinks.contains(link) || page.order.at(target) < page.order.at(link)) continue;
        const GumboNode *body = bodyOf(*target);
        if (body == nullptr || contains(*body, *link)) continue;
        bool answered = false, markLinked = false;
        for (const GumboNode *back : pointingAt(*link))
            if (back != link && contains(*body, *back)) {
                out.backLinks.insert(back);
                answered = true;
                markLinked = markLinked || htmlMark(textOf(*back)) == mark;
            }
        if (!answered && !(inSuperscript(*link) && htmlMark(firstWord(*body)) == mark)) continue;
        out.anchors.emplace(link, mark);
        out.bodies.emplace(body, HtmlNoteBody{mark, markLinked});
    }
    return out;
}

} // namespace resolute
