// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the elements of Akoma Ntoso.
#pragma once

#include "core/read/xml.h"

#include <string>
#include <string_view>

namespace resolute::akn {

[[nodiscard]] std::string_view attribute(const pugi::xml_node &node, const char *name);

/// The first element of that name below a node; XML's depth is bounded, so this is, too.
[[nodiscard]] pugi::xml_node below(const pugi::xml_node &node, std::string_view name);

[[nodiscard]] bool isElement(const pugi::xml_node &node, std::string_view name);

/// All text below, blanks made one.
[[nodiscard]] std::string plainText(const pugi::xml_node &node);

} // namespace resolute::akn
