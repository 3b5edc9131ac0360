// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/docx_parts.h"

#include "core/write/docx_words.h"
#include "core/write/docx_xml.h"

#include <algorithm>
#include <string_view>

namespace resolute::word {

const std::string declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const std::string nameSpaces = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                               " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

namespace {

constexpr std::string_view types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
constexpr std::string_view relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// w:numFmt of a format.
std::string_view formatName(NumberFormat format)
{
    switch (format) {
    case NumberFormat::lowerLetter: return "lowerLetter";
    case NumberFormat::upperLetter: return "upperLetter";
    case NumberFormat::lowerRoman: return "lowerRoman";
    case NumberFormat::upperRoman: return "upperRoman";
    case NumberFormat::arabicAbjad: return "arabicAbjad";
    case NumberFormat::arabicAlpha: return "arabicAlpha";
    case NumberFormat::russianLower: return "russianLower";
    case NumberFormat::russianUpper: return "russianUpper";
    case NumberFormat::chineseCounting: return "chineseCounting";
    case NumberFormat::circled: return "decimalEnclosedCircle";
    default: return "decimal";
    }
}

std::string style(std::string_view id, std::string_view name, std::string_view based, std::string_view paragraph, std::string_view run = {})
{
    std::string out = "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"";
    ((out += id) += "\"><w:name w:val=\"") += name;
    ((out += "\"/><w:basedOn w:val=\"") += based) += "\"/><w:qFormat/>";
    ((out += "<w:pPr>") += paragraph) += "</w:pPr>";
    if (!run.empty()) ((out += "<w:rPr>") += run) += "</w:rPr>";
    return out + "</w:style>\n";
}

std::string size(int halfPoints)
{
    const std::string n = std::to_string(halfPoints);
    return "<w:sz w:val=\"" + n + "\"/><w:szCs w:val=\"" + n + "\"/>";
}

std::string spacing(int before, int after)
{
    return "<w:spacing w:before=\"" + std::to_string(before) + "\" w:after=\"" + std::to_string(after) + "\"/>";
}

} // namespace

std::string stylesPart(const std::string &language)
{
    const bool arabic = language == "ar", chinese = language == "zh";
    const std::string name = wordLanguage(language);
    const std::string latin = arabic || chinese ? "en-GB" : name;
    // Arabic is read at 14 points beside Latin at 10, Chinese at 10.5.
    const std::string body = chinese ? size(21) : "<w:sz w:val=\"20\"/><w:szCs w:val=\"" + std::string(arabic ? "28" : "20") + "\"/>";
    const std::string direction = arabic ? "<w:bidi/>" : "";
    std::string out = declaration + "<w:styles" + nameSpaces
        + ">\n<w:docDefaults><w:rPrDefault><w:rPr>"
          "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"SimSun\" w:cs=\""
        + (arabic ? "Traditional Arabic" : "Times New Roman") + "\"/>" + body + "<w:lang w:val=\"" + latin
        + "\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>"
          "<w:pPrDefault><w:pPr><w:suppressAutoHyphens/>"
        + spacing(0, 0) + "</w:pPr></w:pPrDefault></w:docDefaults>\n";
    out += "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/><w:pPr>" + direction
        + "<w:spacing w:line=\"240\" w:lineRule=\"atLeast\"/></w:pPr></w:style>\n";
    out += "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/></w:style>\n"
           "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" "
           "w:type=\"dxa\"/>"
           "<w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"0\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" "
           "w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>\n"
           "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/><w:rPr><w:vertAlign "
           "w:val=\"superscript\"/></w:rPr></w:style>\n";

    // The first page.
    out += style("UnitedNations", "United Nations", "Normal", spacing(0, 60), size(28));
    out += style("DocumentSymbol", "Document symbol", "Normal", spacing(0, 60) + "<w:jc w:val=\"right\"/>", size(24));
    out += style("Organ", "Organ", "Normal", spacing(120, 360) + "<w:ind w:right=\"283\"/>", "<w:b/><w:bCs/>" + size(34));
    out += style("Distribution", "Distribution", "Normal", spacing(120, 0) + "<w:contextualSpacing/>");
    out += style("Session", "Session", "Normal", spacing(60, 0), "<w:b/><w:bCs/>");
    out += style("SessionDates", "Session dates", "Normal", "<w:keepNext/>");
    out += style("AgendaTitle", "Agenda item title", "Normal", spacing(0, 0) + "<w:ind w:right=\"2268\"/>", "<w:b/><w:bCs/>");
    out += style("Sponsors", "Sponsors", "Normal", "<w:keepNext/><w:keepLines/>" + spacing(360, 120) + "<w:ind w:left=\"1134\" w:right=\"1134\"/>",
        "<w:b/><w:bCs/>" + size(24));
    out += style("DocumentTitle", "Document title", "Normal",
        "<w:keepNext/><w:keepLines/><w:tabs><w:tab w:val=\"left\" w:pos=\"1134\"/></w:tabs>" + spacing(300, 240)
            + "<w:ind w:left=\"1134\" w:right=\"1134\" w:hanging=\"1134\"/>",
        "<w:b/><w:bCs/>" + size(28));
    out += style("EnactingClause", "Enacting clause", "Body", "<w:keepNext/><w:ind w:firstLine=\"567\"/>",
        chinese ? "<w:b/><w:bCs/>" : "<w:i/><w:iCs/>");

    // The text.
    // Arabic lines are filled by drawing letters out a little. LibreOffice sets them ragged then, which is as well: where it draws
    // letters out itself (25.2), a line that ends at an unlucky place never comes to an end, and nor does opening the file.
    const std::string filled = arabic ? "lowKashida" : "both";
    out += style("Body", "Body", "Normal", spacing(0, 120) + "<w:ind w:left=\"1134\" w:right=\"1134\"/><w:jc w:val=\"" + filled + "\"/>");
    out += style("Preambular", "Preambular paragraph", "Body", "<w:ind w:firstLine=\"567\"/>");
    out += style("Operative", "Operative paragraph", "Body", "<w:tabs><w:tab w:val=\"left\" w:pos=\"2268\"/></w:tabs><w:ind w:firstLine=\"567\"/>");
    for (int level = 1; level < listLevels; ++level) {
        // Letters stand like numbers, everything below them is set in.
        const std::string left = std::to_string(1134 + 567 * level), tab = std::to_string(1134 + 567 * level + 567);
        out += style("Subparagraph" + std::to_string(level), "Sub-paragraph " + std::to_string(level), "Body",
            "<w:tabs><w:tab w:val=\"left\" w:pos=\"" + tab + "\"/></w:tabs><w:ind w:left=\"" + tab + "\" w:hanging=\"567\"/>");
        out += style("Continuation" + std::to_string(level), "Continuation " + std::to_string(level), "Body",
            level == 1 ? "" : "<w:ind w:left=\"" + left + "\"/>");
    }
    out += "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Normal\"/><w:next "
           "w:val=\"Body\"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>"
        + spacing(240, 120) + "<w:ind w:left=\"1134\" w:right=\"1134\"/><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/><w:bCs/>" + size(24)
        + "</w:rPr></w:style>\n";

    // The end.
    out += style("Closing", "Meeting", "Body", "<w:keepNext/>" + spacing(0, 0) + "<w:ind w:left=\"5670\" w:right=\"0\"/><w:jc w:val=\"right\"/>",
        chinese ? "" : "<w:i/><w:iCs/>");
    out += style("Vote", "Vote", "Body", "<w:keepNext/>" + spacing(120, 120));
    out += style("VoteSide", "Vote, side", "Body", "<w:keepNext/>" + spacing(0, 0) + "<w:ind w:firstLine=\"567\"/>", chinese ? "" : "<w:i/><w:iCs/>");
    out += style("VoteList", "Vote, list", "Body", "<w:keepNext/><w:ind w:left=\"1701\"/>");
    out += style("EndRule", "End", "Normal",
        "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>" + spacing(240, 0)
            + "<w:ind w:left=\"4253\" w:right=\"4253\"/>");
    out += "<w:style w:type=\"paragraph\" w:styleId=\"FootnoteText\"><w:name w:val=\"footnote text\"/><w:basedOn w:val=\"Normal\"/><w:pPr>"
           "<w:spacing w:line=\"220\" w:lineRule=\"atLeast\"/><w:ind w:left=\"1134\" w:right=\"1134\" w:hanging=\"170\"/></w:pPr><w:rPr>"
        + size(arabic ? 24 : 18) + "</w:rPr></w:style>\n";
    out += "<w:style w:type=\"paragraph\" w:styleId=\"Header\"><w:name w:val=\"header\"/><w:basedOn w:val=\"Normal\"/><w:rPr><w:b/><w:bCs/>"
        + size(18)
        + "</w:rPr></w:style>\n"
          "<w:style w:type=\"paragraph\" w:styleId=\"Footer\"><w:name w:val=\"footer\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:jc "
          "w:val=\"right\"/></w:pPr><w:rPr><w:b/><w:bCs/>"
        + size(18) + "</w:rPr></w:style>\n";
    return out + "</w:styles>\n";
}

std::string numberingPart(const Lists &lists, bool bare)
{
    std::string out = declaration + "<w:numbering" + nameSpaces + ">\n";
    for (int list = 1; list <= lists.count(); ++list) {
        out += "<w:abstractNum w:abstractNumId=\"" + std::to_string(list) + "\"><w:multiLevelType w:val=\"multilevel\"/>";
        for (int level = 0; level < listLevels; ++level) {
            const LevelText &look = lists.levels()[static_cast<std::size_t>(level)];
            const int tab = 1134 + 567 * (level + 1) + (level == 0 ? 567 : 0);
            out += "<w:lvl w:ilvl=\"" + std::to_string(level) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"";
            ((out += formatName(look.format)) += "\"/><w:suff w:val=\"tab\"/><w:lvlText w:val=\"") += xml(look.before) + '%'
                + std::to_string(level + 1) + xml(look.after);
            out += "\"/><w:lvlJc w:val=\"left\"/><w:pPr>";
            if (!bare) out += "<w:tabs><w:tab w:val=\"num\" w:pos=\"" + std::to_string(tab) + "\"/></w:tabs>";
            if (!bare)
                out += level == 0 ? "<w:ind w:left=\"1134\" w:firstLine=\"567\"/>"
                                  : "<w:ind w:left=\"" + std::to_string(tab) + "\" w:hanging=\"567\"/>";
            out += "</w:pPr></w:lvl>";
        }
        out += "</w:abstractNum>\n";
    }
    for (int list = 1; list <= lists.count(); ++list)
        out += "<w:num w:numId=\"" + std::to_string(list) + "\"><w:abstractNumId w:val=\"" + std::to_string(list) + "\"/></w:num>\n";
    return out + "</w:numbering>\n";
}

std::string settingsPart(const std::string &language, bool tracked)
{
    const std::string name = wordLanguage(language);
    return declaration + "<w:settings" + nameSpaces + '>' + (tracked ? "<w:trackRevisions/>" : "") + "<w:defaultTabStop w:val=\"567\"/>"
        + (tracked ? "<w:footnotePr><w:numFmt w:val=\"decimal\"/><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>" : "")
        + "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
          "<w:themeFontLang w:val=\""
        + (language == "ar" || language == "zh" ? "en-GB" : name) + "\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:settings>\n";
}

std::string contentTypesPart(const std::vector<std::string> &parts)
{
    std::string out = declaration
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
          "ContentType=\"application/xml\"/>";
    const auto part = [&](std::string_view path, std::string_view type) {
        ((out += "<Override PartName=\"") += path) += "\" ContentType=\"";
        (out += type) += "+xml\"/>";
    };
    part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties");
    part("/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties");
    for (const std::string &name : parts)
        part("/word/" + name + ".xml",
            name.starts_with("theme/") ? "application/vnd.openxmlformats-officedocument.theme"
                                       : std::string(types) + (name == "document" ? "document.main" : name));
    return out + "</Types>\n";
}

std::string packageRelations()
{
    return declaration
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          "<Relationship Id=\"rId1\" Type=\""
        + std::string(relationTypes)
        + "officeDocument\" Target=\"word/document.xml\"/>"
          "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" "
          "Target=\"docProps/core.xml\"/><Relationship Id=\"rId3\" Type=\""
        + std::string(relationTypes) + "custom-properties\" Target=\"docProps/custom.xml\"/></Relationships>\n";
}

std::string documentRelations(const std::vector<std::string> &parts)
{
    std::string out = declaration + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    int id = 0;
    for (const std::string &part : parts) {
        out += "<Relationship Id=\"rId" + std::to_string(++id) + "\" Type=\"";
        (((out += relationTypes) += part.substr(0, part.find('/'))) += "\" Target=\"") += part;
        out += ".xml\"/>";
    }
    return out + "</Relationships>\n";
}

std::string customPart(const Evidence &evidence)
{
    // One property a fact. The class identifier is the one that ECMA-376 gives for properties of people's own making.
    std::string out = declaration
        + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" "
          "xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">";
    int id = 1;
    std::vector<std::string> used;
    for (const auto &[fact, value] : evidence.facts()) {
        std::string name = fact; // names are unique in a file
        for (int n = 2; std::ranges::contains(used, name); ++n) name = fact + ' ' + std::to_string(n);
        used.push_back(name);
        out += "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"" + std::to_string(++id) + "\" name=\"" + xml(name)
            + "\"><vt:lpwstr>" + xml(value) + "</vt:lpwstr></property>";
    }
    return out + "</Properties>\n";
}

std::string timeOf(const std::string &date)
{
    if (date.size() == 10) return date + "T00:00:00Z";
    return date.size() == 20 && date[10] == 'T' ? date : std::string();
}

std::string corePart(const std::string &title, const std::string &author, const std::string &language, const std::string &time)
{
    std::string out = declaration
        + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
          "xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
          " xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
          "<dc:title>"
        + xml(title) + "</dc:title><dc:creator>" + xml(author) + "</dc:creator>";
    if (!language.empty()) out += "<dc:language>" + wordLanguage(language) + "</dc:language>";
    if (!time.empty())
        for (const std::string name : {"created", "modified"})
            out += "<dcterms:" + name + " xsi:type=\"dcterms:W3CDTF\">" + time + "</dcterms:" + name + ">";
    return out + "</cp:coreProperties>\n";
}

std::string headerPart(const std::string &runs)
{
    return declaration + "<w:hdr" + nameSpaces
        + "><w:p><w:pPr><w:pStyle w:val=\"Header\"/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"4\" "
          "w:color=\"auto\"/></w:pBdr></w:pPr>"
        + runs + "</w:p></w:hdr>\n";
}

std::string footerPart()
{
    return declaration + "<w:ftr" + nameSpaces
        + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> "
          "PAGE </w:instrText></w:r>"
          "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:ftr>\n";
}

} // namespace resolute::word
