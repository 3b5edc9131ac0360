// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/xml.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace resolute {

namespace {

const Message xmlDamaged{"xml-damaged", RESOLUTE_MESSAGE("message", "the file is damaged: {1} is no well-formed XML ({2})")};
const Message xmlNotUtf8{"xml-not-utf8", RESOLUTE_MESSAGE("message", "the file is damaged: {1} holds bytes that are no UTF-8")};
const Message xmlTooDeep{"xml-too-deep", RESOLUTE_MESSAGE("message", "{1} is nested more than {2} deep, which no real text is")};
const Message xmlTooMany{"xml-too-many-nodes",
    RESOLUTE_MESSAGE("message", "{1} has more than {2} elements and attributes, which is more than can be read safely")};

/// Walks the tree without recursion.
bool deeperThan(const pugi::xml_document &document, int limit)
{
    int depth = 0;
    for (pugi::xml_node node = document.first_child(); node;) {
        if (node.first_child()) {
            node = node.first_child();
            if (++depth > limit) return true;
            continue;
        }
        while (node && !node.next_sibling()) {
            node = node.parent();
            --depth;
        }
        node = node.next_sibling();
    }
    return false;
}

} // namespace

Result<XmlPtr> parseXml(std::string_view bytes, const std::string &file, const std::string &part, const XmlLimits &limits)
{
    const auto fail = [&](const Message &message, std::vector<std::string> arguments, int line = 0) {
        return std::unexpected(Error{ErrorKind::input, &message, std::move(arguments), file, {.line = line, .page = 0, .paragraph = {}}});
    };
    const bool wide = bytes.size() > 1 && (bytes[0] == '\0' || bytes[1] == '\0' || bytes.starts_with("\xFE\xFF") || bytes.starts_with("\xFF\xFE"));
    if (!wide)
        if (const auto bad = firstInvalidByte(bytes))
            return fail(xmlNotUtf8, {part}, 1 + static_cast<int>(std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(*bad), '\n')));
    // Every element has a '<' and every attribute a '=': counted first, so that the tree cannot grow beyond bounds.
    const auto nodes = static_cast<std::size_t>(std::ranges::count_if(bytes, [](char c) { return c == '<' || c == '='; }));
    if (nodes > limits.nodes * 2) return fail(xmlTooMany, {part, std::to_string(limits.nodes)});
    auto document = std::make_unique<pugi::xml_document>();
    const pugi::xml_parse_result result = document->load_buffer(bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata,
        pugi::encoding_auto);
    if (!result) {
        const auto end = bytes.begin()
            + static_cast<std::ptrdiff_t>(std::min(bytes.size(), static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, result.offset))));
        return fail(xmlDamaged, {part, result.description()}, 1 + static_cast<int>(std::count(bytes.begin(), end, '\n')));
    }
    if (deeperThan(*document, limits.depth)) return fail(xmlTooDeep, {part, std::to_string(limits.depth)});
    return document;
}

std::string_view localName(const pugi::xml_node &node)
{
    const std::string_view name = node.name();
    const auto colon = name.find(':');
    return colon == name.npos ? name : name.substr(colon + 1);
}

pugi::xml_attribute localAttribute(const pugi::xml_node &node, std::string_view name)
{
    for (const pugi::xml_attribute &a : node.attributes()) {
        const std::string_view full = a.name();
        const auto colon = full.find(':');
        if ((colon == full.npos ? full : full.substr(colon + 1)) == name) return a;
    }
    return {};
}

pugi::xml_node localChild(const pugi::xml_node &node, std::string_view name)
{
    for (const pugi::xml_node &child : node.children())
        if (localName(child) == name) return child;
    return {};
}

std::string cleanText(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto bad = firstInvalidByte(text);
        for (const char c : text.substr(0, bad.value_or(text.size()))) {
            const auto byte = static_cast<unsigned char>(c);
            if (c == '\t' || c == '\n' || c == '\r') out += ' ';
            else if (byte < 0x20 || byte == 0x7F) out += "\xEF\xBF\xBD";
            else out += c;
        }
        if (!bad) break;
        out += "\xEF\xBF\xBD";
        text.remove_prefix(*bad + 1);
    }
    return out;
}

} // namespace resolute
