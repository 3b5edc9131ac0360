// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a Word file, found by the relations between them and not by their usual names.
#pragma once

#include "core/base/result.h"
#include "core/read/xml.h"
#include "core/read/zip.h"

#include <map>
#include <string>
#include <string_view>

namespace resolute::docx {

/// The parts that are read; those that a file does not have are null.
struct Package {
    XmlPtr document, styles, numbering, footnotes, endnotes, comments, settings, core;
    std::map<std::string, XmlPtr> headers; ///< by relation id

    /// The first element of a part; empty if there is no such part.
    [[nodiscard]] static pugi::xml_node root(const XmlPtr &part) { return part ? part->document_element() : pugi::xml_node(); }
};

[[nodiscard]] Result<Package> openPackage(const Zip &zip, const std::string &file);

/// Value of w:val; empty if absent.
[[nodiscard]] std::string_view val(const pugi::xml_node &node);
/// A property that is on when present: <w:b/>, <w:b w:val="1"/>; off with 0, false, off, none.
[[nodiscard]] bool isOn(const pugi::xml_node &property);

} // namespace resolute::docx
