// SPDX-License-Identifier: GPL-3.0-or-later
// Small Word files made in tests.
#pragma once

#include "core/read/docx.h"
#include "core/write/zip_writer.h"

#include <map>
#include <string>
#include <vector>

namespace resolute::test {

/// The parts of a Word file, each the inside of its first element.
struct DocxParts {
    std::string body;
    std::map<std::string, std::string> parts = {}; ///< "styles", "numbering", "footnotes", "endnotes", "comments", "settings", "header1"
};

inline std::string makeDocx(const DocxParts &docx)
{
    const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:";
    const std::string spaces =
        " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
        " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"urn:wps\" xmlns:v=\"urn:v\" xmlns:m=\"urn:m\">";
    std::string relations = "<Relationships>";
    ZipWriter zip;
    zip.add("[Content_Types].xml",
        "<Types><Override PartName=\"/word/document.xml\" "
        "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
    zip.add("_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"http://x/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    for (const auto &[name, xml] : docx.parts) {
        const std::string type = name.starts_with("header") ? "header" : name;
        const std::string element = type == "header" ? "hdr" : type;
        zip.add("word/" + name + ".xml", head + element + spaces + xml + "</w:" + element + ">");
        relations += "<Relationship Id=\"" + name + "\" Type=\"http://x/" + type + "\" Target=\"" + name + ".xml\"/>";
    }
    zip.add("word/_rels/document.xml.rels", relations + "</Relationships>");
    zip.add("word/document.xml", head + "document" + spaces + "<w:body>" + docx.body + "</w:body></w:document>");
    return zip.finish();
}

/// The blocks as lines: "label| text", rows with '|' between cells, notes as "[mark] text".
inline std::vector<std::string> lines(const Source &source)
{
    std::vector<std::string> out;
    for (const Block &block : source.blocks) {
        std::string text = block.text;
        for (char &c : text) c = c == '\t' ? '|' : c == '\n' ? '/' : c;
        if (block.kind == BlockKind::pageBreak) text = "---";
        if (block.kind == BlockKind::footnote) text = "[" + block.label + "] " + text;
        else if (!block.label.empty()) text = block.label + " " + text;
        out.push_back(std::move(text));
    }
    return out;
}

inline Source readBody(const std::string &body, TrackedChanges view = TrackedChanges::asProposed)
{
    const std::string bytes = makeDocx({.body = body});
    return readDocx(bytes, "test.docx", {}, {.tracked = view}).value();
}

/// A paragraph of one run.
inline std::string para(const std::string &text, const std::string &properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}

} // namespace resolute::test
