// SPDX-License-Identifier: GPL-3.0-or-later
// Parsing a stranger's XML: no entities but the five of XML itself, no document type, no network, limits on nodes
// and depth.
#pragma once

#include "core/base/result.h"

#include <pugixml.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace resolute {

struct XmlLimits {
    std::size_t nodes = 4'000'000; ///< elements and attributes; the tree then has at most some 250 MB
    int depth = 200;               ///< Word's tables nest at most some 10 deep, an element in them some 60
};

/// A parsed document; movable, the nodes stay where they are.
using XmlPtr = std::unique_ptr<pugi::xml_document>;

/// Parses bytes in UTF-8 or UTF-16, white space between elements kept. `part` names what is parsed in messages.
/// Errors (input): not well formed (with the line), too deep, too many nodes.
[[nodiscard]] Result<XmlPtr> parseXml(std::string_view bytes, const std::string &file, const std::string &part, const XmlLimits &limits = {});

/// The name without its prefix.
[[nodiscard]] std::string_view localName(const pugi::xml_node &node);
/// The first attribute with that local name, whatever its prefix; empty if there is none.
[[nodiscard]] pugi::xml_attribute localAttribute(const pugi::xml_node &node, std::string_view name);
/// The first child element with that local name.
[[nodiscard]] pugi::xml_node localChild(const pugi::xml_node &node, std::string_view name);

/// Text of a node as well-formed UTF-8: character references may have smuggled in surrogates or controls, which become
/// U+FFFD; line feeds and tabs become blanks, as XML's own white space is.
[[nodiscard]] std::string cleanText(std::string_view text);

} // namespace resolute
