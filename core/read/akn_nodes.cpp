// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/akn_nodes.h"

namespace resolute::akn {

std::string_view attribute(const pugi::xml_node &node, const char *name) { return node.attribute(name).value(); }

pugi::xml_node below(const pugi::xml_node &node, std::string_view name)
{
    return node.find_node([&](const pugi::xml_node &n) { return n.type() == pugi::node_element && localName(n) == name; });
}

bool isElement(const pugi::xml_node &node, std::string_view name) { return node.type() == pugi::node_element && localName(node) == name; }

std::string plainText(const pugi::xml_node &node)
{
    std::string text;
    struct Walker : pugi::xml_tree_walker {
        std::string &out;
        explicit Walker(std::string &o) : out(o) {}
        bool for_each(pugi::xml_node &n) override
        {
            if (n.type() == pugi::node_pcdata || n.type() == pugi::node_cdata) out += n.value();
            if (isElement(n, "eol")) out += ' ';
            return true;
        }
    } walker(text);
    pugi::xml_node copy = node;
    copy.traverse(walker);
    std::string out;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (blank && (out.empty() || out.back() == ' ')) continue;
        out += blank ? ' ' : c;
    }
    while (out.ends_with(' ')) out.pop_back();
    return out;
}

} // namespace resolute::akn
