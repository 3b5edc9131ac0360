// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/docx_package.h"

#include "core/read/docx.h"

namespace resolute {

bool isDocx(const Zip &zip)
{
    const auto types = zip.entry("[Content_Types].xml");
    return types && types->find("wordprocessingml") != std::string::npos;
}

namespace docx {

namespace {

/// A path of the archive from a relation's target and the folder of the part that names it.
std::string resolvePath(std::string folder, std::string_view target)
{
    if (target.starts_with('/')) return std::string(target.substr(1));
    while (target.starts_with("../")) {
        target.remove_prefix(3);
        if (!folder.empty()) folder.pop_back(); // the final slash
        const auto slash = folder.rfind('/');
        folder.resize(slash == std::string::npos ? 0 : slash + 1);
    }
    return folder + std::string(target);
}

struct Relation {
    std::string id, type, path;
};

/// The relations of a part; none if it has none. The type is the last word of its address.
Result<std::vector<Relation>> relations(const Zip &zip, const std::string &file, const std::string &part)
{
    const auto slash = part.rfind('/');
    const std::string folder = slash == std::string::npos ? "" : part.substr(0, slash + 1);
    const std::string name = folder + "_rels/" + part.substr(folder.size()) + ".rels";
    std::vector<Relation> out;
    if (!zip.contains(name)) return out;
    const auto bytes = zip.entry(name);
    if (!bytes) return std::unexpected(bytes.error());
    const auto xml = parseXml(*bytes, file, name);
    if (!xml) return std::unexpected(xml.error());
    for (const auto &node : xml.value()->document_element().children()) {
        if (localAttribute(node, "TargetMode").value() == std::string_view("External")) continue;
        const std::string_view type = localAttribute(node, "Type").value();
        out.push_back({localAttribute(node, "Id").value(), std::string(type.substr(type.rfind('/') + 1)),
            resolvePath(folder, localAttribute(node, "Target").value())});
    }
    return out;
}

Result<XmlPtr> part(const Zip &zip, const std::string &file, const std::string &name)
{
    const auto bytes = zip.entry(name);
    if (!bytes) return std::unexpected(bytes.error());
    return parseXml(*bytes, file, name);
}

} // namespace

Result<Package> openPackage(const Zip &zip, const std::string &file)
{
    Package package;
    const auto top = relations(zip, file, "");
    if (!top) return std::unexpected(top.error());
    std::string main = "word/document.xml", core;
    for (const Relation &r : *top) {
        if (r.type == "officeDocument") main = r.path;
        else if (r.type == "core-properties") core = r.path;
    }
    auto document = part(zip, file, main);
    if (!document) return std::unexpected(document.error());
    package.document = std::move(*document);

    const auto inner = relations(zip, file, main);
    if (!inner) return std::unexpected(inner.error());
    // What is not the text itself may be missing or broken: the text is then read without it.
    const auto load = [&](XmlPtr &slot, const std::string &path) {
        if (auto xml = part(zip, file, path)) slot = std::move(*xml);
    };
    if (!core.empty()) load(package.core, core);
    for (const Relation &r : *inner) {
        if (r.type == "styles") load(package.styles, r.path);
        else if (r.type == "numbering") load(package.numbering, r.path);
        else if (r.type == "comments") load(package.comments, r.path);
        else if (r.type == "settings") load(package.settings, r.path);
        else if (r.type == "header" && package.headers.size() < 64) load(package.headers[r.id], r.path);
        else if (r.type == "footnotes" || r.type == "endnotes") {
            auto notes = part(zip, file, r.path);
            if (!notes) return std::unexpected(notes.error());
            (r.type == "footnotes" ? package.footnotes : package.endnotes) = std::move(*notes);
        }
    }
    return package;
}

std::string_view val(const pugi::xml_node &node) { return localAttribute(node, "val").value(); }

bool isOn(const pugi::xml_node &property)
{
    if (!property) return false;
    const std::string_view v = val(property);
    return v != "0" && v != "false" && v != "off" && v != "none";
}

} // namespace docx
} // namespace resolute
