// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as Word files: items numbered automatically, tables whose head is repeated, and a large print to read from.
#include "core/write/docx_parts.h"
#include "core/write/docx_words.h"
#include "core/write/docx_xml.h"
#include "core/write/report.h"
#include "core/write/zip_writer.h"

#include <algorithm>
#include <cmath>

namespace resolute {

namespace {

using word::xml;

constexpr int inch = 1440; // twentieths of a point

struct Sheet {
    int width, height, side, top;
    [[nodiscard]] int text() const { return width - 2 * side; }
};

Sheet sheetOf(const Report &report, const ReportLook &look)
{
    Sheet s{look.letter ? 12240 : 11906, look.letter ? 15840 : 16838, inch, inch};
    if (!isWide(report)) return s;
    std::swap(s.width, s.height);
    s.side = s.top = inch * 7 / 10;
    return s;
}

std::string size(int halfPoints)
{
    return "<w:sz w:val=\"" + std::to_string(halfPoints) + "\"/><w:szCs w:val=\"" + std::to_string(halfPoints) + "\"/>";
}

std::string style(std::string_view id, std::string_view name, std::string_view paragraph, const std::string &run)
{
    std::string out = "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"";
    ((out += id) += "\"><w:name w:val=\"") += name;
    ((out += "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>") += paragraph) += "</w:pPr><w:rPr>";
    return out + run + "</w:rPr></w:style>\n";
}

std::string ownStyle(std::string_view id, std::string_view name, std::string_view paragraph, const std::string &run)
{
    static constexpr std::string_view mark = " w:customStyle=\"1\"";
    std::string out = style(id, name, paragraph, run);
    out.erase(out.find(mark), mark.size());
    return out;
}

class DocxReport
{
public:
    DocxReport(const Report &report, const ReportLook &look, const Evidence &evidence)
        : report_(report), look_(look), evidence_(evidence), sheet_(sheetOf(report, look)), large_(look.largePrint), arabic_(report.language == "ar")
    {}

    std::string write()
    {
        out_ = word::declaration + "<w:document" + word::nameSpaces + "><w:body>\n";
        if (!report_.kind.empty()) paragraph("Kind", plain(report_.kind));
        paragraph("Title", plain(report_.title));
        if (!report_.subtitle.empty()) paragraph("Subtitle", plain(report_.subtitle));
        if (!report_.rule.empty()) paragraph("BodyText", plain(report_.rule), "<w:keepNext/>");
        for (const ReportBlock &b : report_.blocks) block(b);
        if (evidence_.isShown) {
            const Words words;
            paragraph("Heading1", plain(Evidence::heading(words)));
            for (const auto &[name, value] : evidence_.facts(words)) paragraph("Evidence", plain(name + ": " + value));
        }
        const std::string sheet = "<w:pgSz w:w=\"" + std::to_string(sheet_.width) + "\" w:h=\"" + std::to_string(sheet_.height) + '"'
            + (isWide(report_) ? " w:orient=\"landscape\"" : "") + "/>";
        const auto edge = [](int n) { return '"' + std::to_string(n) + '"'; };
        out_ += "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId5\"/><w:footerReference w:type=\"default\" r:id=\"rId4\"/>" + sheet
            + "<w:pgMar w:top=" + edge(sheet_.top) + " w:right=" + edge(sheet_.side) + " w:bottom=" + edge(sheet_.top)
            + " w:left=" + edge(sheet_.side) + " w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/>" + (arabic_ ? "<w:bidi/>" : "")
            + "</w:sectPr></w:body></w:document>\n";
        return package();
    }

private:
    void block(const ReportBlock &b)
    {
        switch (b.kind) {
        case ReportBlock::Kind::heading: return paragraph("Heading1", b.text);
        case ReportBlock::Kind::text: return paragraph("BodyText", b.text, b.withNext ? "<w:keepNext/>" : "");
        case ReportBlock::Kind::item: {
            // What counting gives is counted; other marks are typed.
            const bool counts = b.number == std::to_string(next_) + '.';
            if (counts) ++next_;
            const std::string keep = b.withNext ? "<w:keepNext/>" : "";
            if (counts) return paragraph("Item", b.text, keep + "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>");
            return paragraph("Item", numbered(b), keep);
        }
        case ReportBlock::Kind::quotation: return paragraph("Quotation" + std::to_string(std::clamp(b.level, 0, 3)), numbered(b));
        case ReportBlock::Kind::table: return table(b.table);
        }
    }

    static ReportText numbered(const ReportBlock &b)
    {
        ReportText text = b.text;
        if (!b.number.empty()) text.insert(text.begin(), {b.number + '\t'});
        return text;
    }

    void paragraph(const std::string &style, const ReportText &text, const std::string &properties = {})
    {
        // What is written from right to left stands so among English instructions, too.
        const bool turned = !arabic_ && isRightToLeft(text);
        out_ += "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + (turned ? "<w:bidi/>" : "") + "</w:pPr>";
        runs(turned ? text : withIsolates(text), turned || arabic_);
        out_ += "</w:p>\n";
    }

    /// What is isolated is a run of its own, which Word lays out by its direction.
    void runs(const ReportText &text, bool rtl)
    {
        for (const ReportRun &run : text)
            for (std::string_view rest = run.text; !rest.empty();) {
                const auto begin = std::min(rest.find(firstStrongIsolate), rest.size());
                oneRun(run, rest.substr(0, begin), rtl);
                rest.remove_prefix(begin);
                if (rest.empty()) break;
                rest.remove_prefix(firstStrongIsolate.size());
                const auto end = std::min(rest.find(popIsolate), rest.size());
                oneRun(run, rest.substr(0, end), true);
                rest.remove_prefix(std::min(end + popIsolate.size(), rest.size()));
            }
    }

    void oneRun(const ReportRun &run, std::string_view rest, bool rtl)
    {
        if (rest.empty()) return;
        const std::string look = std::string(run.bold ? "<w:b/><w:bCs/>" : "") + (run.italic ? "<w:i/><w:iCs/>" : "")
            + (run.raised ? "<w:vertAlign w:val=\"superscript\"/>" : "") + (rtl ? "<w:rtl/>" : "");
        out_ += "<w:r>" + (look.empty() ? std::string() : "<w:rPr>" + look + "</w:rPr>");
        while (!rest.empty()) {
            const auto cut = std::min(rest.find_first_of("\t\n"), rest.size());
            if (cut > 0) out_ += "<w:t xml:space=\"preserve\">" + xml(rest.substr(0, cut)) + "</w:t>";
            if (cut < rest.size()) out_ += rest[cut] == '\t' ? "<w:tab/>" : "<w:br/>";
            rest.remove_prefix(std::min(cut + 1, rest.size()));
        }
        out_ += "</w:r>";
    }

    void table(const ReportTable &t)
    {
        std::vector<int> widths;
        for (const double share : t.widths) widths.push_back(static_cast<int>(std::lround(share * sheet_.text())));
        out_ += "<w:tbl><w:tblPr><w:tblStyle w:val=\"Rules\"/>" + std::string(arabic_ ? "<w:bidiVisual/>" : "") + "<w:tblW w:w=\""
            + std::to_string(sheet_.text()) + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>";
        for (const int w : widths) out_ += "<w:gridCol w:w=\"" + std::to_string(w) + "\"/>";
        out_ += "</w:tblGrid>\n";
        const auto row = [&](const std::vector<ReportText> &cells, bool head) {
            out_ += "<w:tr><w:trPr><w:cantSplit/>" + std::string(head ? "<w:tblHeader/>" : "") + "</w:trPr>";
            for (std::size_t c = 0; c < cells.size(); ++c) {
                out_ += "<w:tc><w:tcPr><w:tcW w:w=\"" + std::to_string(widths[c]) + "\" w:type=\"dxa\"/>";
                if (!head && c >= t.byHand) out_ += "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F6F7F8\"/>";
                out_ += "</w:tcPr>";
                paragraph(head ? "TableHead" : "TableText", cells[c]);
                out_ += "</w:tc>";
            }
            out_ += "</w:tr>\n";
        };
        std::vector<ReportText> head;
        for (const std::string &name : t.head) head.push_back(plain(name));
        row(head, true);
        for (const auto &cells : t.rows) row(cells, false);
        out_ += "</w:tbl>\n";
        paragraph("TableText", {}); // a table has to be followed by a paragraph
    }

    [[nodiscard]] std::string styles() const
    {
        // Large print: the guidance of associations of the blind is 16 to 18 points, ragged, and a leading of a line and a half.
        const int body = large_ ? 36 : 22;
        const std::string name = word::wordLanguage(report_.language), direction = arabic_ ? "<w:bidi/>" : "";
        const std::string faces = large_ ? "Arial" : "Times New Roman";
        const std::string left = std::to_string(large_ ? 850 : 567);
        const auto space = [](int before, int after) {
            return "<w:spacing w:before=\"" + std::to_string(before) + "\" w:after=\"" + std::to_string(after) + "\"/>";
        };
        std::string out = word::declaration + "<w:styles" + word::nameSpaces + ">\n<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"" + faces
            + "\" w:hAnsi=\"" + faces + "\" w:eastAsia=\"SimSun\" w:cs=\"" + (arabic_ ? "Traditional Arabic" : faces) + "\"/>" + size(body)
            + "<w:lang w:val=\"" + name + "\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line=\""
            + (large_ ? "360" : "276") + "\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>\n"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/><w:pPr>" + direction
            + "<w:widowControl/></w:pPr></w:style>\n"
              "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph "
              "Font\"/></w:style>\n"
              "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" "
              "w:type=\"dxa\"/>"
              "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>\n"
              "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"Rules\"><w:name w:val=\"Rules\"/><w:basedOn "
              "w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>"
              "<w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" "
              "w:color=\"auto\"/>"
              "<w:insideH w:val=\"single\" w:sz=\"2\" w:space=\"0\" w:color=\"BFC5CA\"/></w:tblBorders><w:tblCellMar><w:left w:w=\"57\" "
              "w:type=\"dxa\"/><w:right "
              "w:w=\"57\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>\n";
        out += style("Kind", "Kind", "<w:keepNext/>" + space(0, 40),
            size(large_ ? 36 : 18) + "<w:color w:val=\"" + (large_ ? "000000" : "5B6570") + "\"/>");
        out += ownStyle("Title", "Title", "<w:keepNext/><w:keepLines/>" + space(0, 80), "<w:b/><w:bCs/>" + size(large_ ? 48 : 30));
        out += ownStyle("Subtitle", "Subtitle", "<w:keepLines/>" + space(0, 360), size(large_ ? 36 : 24));
        out += ownStyle("Heading1", "heading 1", "<w:keepNext/><w:keepLines/>" + space(360, 120) + "<w:outlineLvl w:val=\"0\"/>",
            "<w:b/><w:bCs/>" + size(large_ ? 40 : 26));
        out += ownStyle("BodyText", "Body Text", space(0, large_ ? 240 : 140), "");
        // An instruction is read out in one breath: it stays on its page.
        out += style("Item", "Item",
            "<w:keepLines/><w:tabs><w:tab w:val=\"left\" w:pos=\"" + left + "\"/></w:tabs>" + space(large_ ? 240 : 120, large_ ? 160 : 80)
                + "<w:ind w:left=\"" + left + "\" w:hanging=\"" + left + "\"/>",
            "");
        for (int level = 0; level < 4; ++level) {
            const int from = (large_ ? 850 : 567) * (2 + level);
            const std::string at = std::to_string(from), tab = std::to_string(from + 567);
            out += style("Quotation" + std::to_string(level), "Quotation " + std::to_string(level + 1),
                "<w:tabs><w:tab w:val=\"left\" w:pos=\"" + tab + "\"/></w:tabs>" + space(0, large_ ? 200 : 100) + "<w:ind w:left=\"" + at
                    + "\" w:right=\"" + (large_ ? "0" : "567") + "\"/>",
                "");
        }
        out += style("TableHead", "Table head", "<w:keepNext/>" + space(60, 60), "<w:b/><w:bCs/>" + size(large_ ? 32 : 17));
        out += style("TableText", "Table text", space(40, 40) + "<w:contextualSpacing/>", size(large_ ? 32 : 18));
        out += style("Evidence", "Evidence", space(0, 60), size(large_ ? 32 : 17));
        for (const auto &[id, title] : {std::pair{"Header", "header"}, {"Footer", "footer"}})
            out += ownStyle(id, title, "<w:tabs><w:tab w:val=\"right\" w:pos=\"" + std::to_string(sheet_.text()) + "\"/></w:tabs>",
                size(large_ ? 32 : 17));
        return out + "</w:styles>\n";
    }

    [[nodiscard]] std::string numbering() const
    {
        const std::string left = std::to_string(large_ ? 850 : 567);
        return word::declaration + "<w:numbering" + word::nameSpaces
            + "><w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt "
              "w:val=\"decimal\"/>"
              "<w:suff w:val=\"tab\"/><w:lvlText w:val=\"%1.\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\""
            + left + "\" w:hanging=\"" + left + "\"/></w:pPr>" + (large_ ? "<w:rPr><w:b/><w:bCs/></w:rPr>" : "")
            + "</w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>\n";
    }

    [[nodiscard]] std::string package() const
    {
        const auto field = [](std::string_view name) {
            return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + std::string(name)
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar "
                  "w:fldCharType=\"end\"/></w:r>";
        };
        const std::string foot = word::declaration + "<w:ftr" + word::nameSpaces
            + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:jc w:val=\"end\"/></w:pPr>" + field("PAGE")
            + "<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>" + field("NUMPAGES") + "</w:p></w:ftr>\n";
        const std::string head = word::declaration + "<w:hdr" + word::nameSpaces + "><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r><w:t>"
            + xml(report_.title) + "</w:t></w:r></w:p></w:hdr>\n";
        ZipWriter zip;
        zip.add("[Content_Types].xml", word::contentTypesPart({"document", "styles", "numbering", "settings", "header", "footer"}));
        zip.add("_rels/.rels", word::packageRelations());
        zip.add("docProps/core.xml", word::corePart(report_.title, look_.author, report_.language, word::timeOf(look_.date)));
        zip.add("docProps/custom.xml", word::customPart(evidence_));
        zip.add("word/document.xml", out_);
        zip.add("word/_rels/document.xml.rels", word::documentRelations({"styles", "numbering", "settings", "footer", "header"}));
        zip.add("word/styles.xml", styles());
        zip.add("word/numbering.xml", numbering());
        zip.add("word/settings.xml", word::settingsPart(report_.language, false));
        zip.add("word/header.xml", head);
        zip.add("word/footer.xml", foot);
        return zip.finish();
    }

    const Report &report_;
    const ReportLook &look_;
    const Evidence &evidence_;
    Sheet sheet_;
    bool large_, arabic_;
    int next_ = 1; ///< number that counting gives the next item
    std::string out_;
};

} // namespace

std::string toDocx(const Report &report, const ReportLook &look, const Evidence &evidence) { return DocxReport(report, look, evidence).write(); }

} // namespace resolute
