// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/report.h"

#include "core/write/html_parts.h"
#include "core/write/markdown.h"
#include "embedded/resolute-write.h"

#include <algorithm>
#include <cmath>

namespace resolute {

namespace {

using html::escaped;

std::string htmlOf(const ReportText &text)
{
    std::string out;
    for (const ReportRun &run : text) {
        const char *tag = run.bold ? "b" : run.italic ? "i" : nullptr;
        if (tag) (out += '<') += std::string(tag) + '>';
        out += escaped(run.text);
        if (tag) (out += "</") += std::string(tag) + '>';
    }
    return out;
}

std::string htmlTable(const ReportTable &table)
{
    std::string out = "<div class=\"wide\"><table>\n<colgroup>";
    for (const double width : table.widths) out += "<col style=\"width:" + std::to_string(static_cast<int>(std::lround(width * 100))) + "%\">";
    out += "</colgroup>\n<thead><tr>";
    for (const std::string &head : table.head) out += "<th scope=\"col\">" + escaped(head) + "</th>";
    out += "</tr></thead>\n<tbody>\n";
    for (const auto &row : table.rows) {
        out += "<tr>";
        for (std::size_t c = 0; c < row.size(); ++c) {
            const bool byHand = c >= table.byHand;
            out += (byHand ? "<td class=\"by-hand\" contenteditable=\"true\" aria-label=\"" + escaped(table.head[c]) + "\">" : "<td>")
                + htmlOf(row[c]) + "</td>";
        }
        out += "</tr>\n";
    }
    return out + "</tbody></table></div>\n";
}

/// A day in figures breaks nowhere: its hyphens are those that hold.
std::string unbroken(std::string_view title)
{
    const auto isDigit = [&](std::size_t i) { return i < title.size() && title[i] >= '0' && title[i] <= '9'; };
    std::string out;
    for (std::size_t i = 0; i < title.size(); ++i) {
        if (title[i] == '-' && i > 0 && isDigit(i - 1) && isDigit(i + 1)) out += "\u2011";
        else out += title[i];
    }
    return out;
}

std::string markdownOf(const ReportText &text)
{
    std::string out;
    for (const ReportRun &run : text) {
        const std::string_view mark = run.bold ? "**" : run.italic ? "*" : "";
        if (run.text.empty()) continue;
        ((out += mark) += escapeMarkdown(run.text)) += mark;
    }
    return out;
}

std::string markdownCell(const ReportText &text)
{
    std::string out;
    for (const char c : markdownOf(text)) out += c == '\n' ? std::string("<br>") : std::string(1, c);
    return out;
}

std::string markdownTable(const ReportTable &table)
{
    std::string out = "|", rule = "\n|";
    for (const std::string &head : table.head) {
        out += ' ' + escapeMarkdown(head) + " |";
        rule += "---|";
    }
    out += rule + '\n';
    for (const auto &row : table.rows) {
        out += '|';
        for (const ReportText &cell : row) out += ' ' + markdownCell(cell) + " |";
        out += '\n';
    }
    return out + '\n';
}

} // namespace

ReportText plain(std::string_view text) { return {{std::string(text)}}; }

std::string plainText(const ReportText &text)
{
    std::string out;
    for (const ReportRun &run : text) out += run.text;
    return out;
}

bool isWide(const Report &report)
{
    return std::ranges::any_of(report.blocks, [](const ReportBlock &b) { return b.table.head.size() > 4; });
}

std::string toHtml(const Report &report, const ReportLook &look, const Evidence &evidence)
{
    std::string out = "<!DOCTYPE html>\n<html lang=\"" + escaped(report.language.empty() ? "en" : report.language) + '"'
        + (report.language == "ar" ? " dir=\"rtl\"" : "") + (look.largePrint ? " class=\"large\"" : "") + ">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + (evidence.program.empty() ? std::string() : "<meta name=\"generator\" content=\"" + escaped(evidence.program) + "\">\n") + "<title>"
        + escaped(report.title) + "</title>\n<style>\n";
    out += embedded::export_report_css;
    if (isWide(report)) out += "@page { size: " + std::string(look.letter ? "letter" : "A4") + " landscape; }\n";
    else out += "@page { size: " + std::string(look.letter ? "letter" : "A4") + "; }\n";
    out += "</style>\n</head>\n<body>\n<header>\n<p class=\"eyebrow\">" + escaped(report.kind) + "</p>\n<h1>" + escaped(unbroken(report.title))
        + "</h1>\n";
    if (!report.subtitle.empty()) out += "<p class=\"subtitle\">" + escaped(report.subtitle) + "</p>\n";
    out += "</header>\n<main>\n";
    for (const ReportBlock &b : report.blocks) {
        const std::string number = b.number.empty() ? std::string() : "<span class=\"num\">" + escaped(b.number) + "</span> ";
        switch (b.kind) {
        case ReportBlock::Kind::heading: out += "<h2>" + htmlOf(b.text) + "</h2>\n"; break;
        case ReportBlock::Kind::text: out += "<p>" + htmlOf(b.text) + "</p>\n"; break;
        case ReportBlock::Kind::item: out += "<p class=\"item\">" + number + htmlOf(b.text) + "</p>\n"; break;
        case ReportBlock::Kind::quotation:
            out += "<blockquote class=\"d" + std::to_string(std::min(b.level, 3)) + "\"><p>" + number + htmlOf(b.text) + "</p></blockquote>\n";
            break;
        case ReportBlock::Kind::table: out += htmlTable(b.table); break;
        }
    }
    out += "</main>\n";
    html::appendEvidence(out, evidence, Words());
    return out + "</body>\n</html>\n";
}

std::string toMarkdown(const Report &report, const Evidence &evidence)
{
    std::string out = "# " + escapeMarkdown(report.title) + "\n\n";
    if (!report.subtitle.empty()) out += escapeMarkdown(report.subtitle) + "\n\n";
    for (const ReportBlock &b : report.blocks) {
        const std::string number = b.number.empty() ? std::string() : b.number + ' ';
        switch (b.kind) {
        case ReportBlock::Kind::heading: out += "## " + markdownOf(b.text) + "\n\n"; break;
        case ReportBlock::Kind::text:
        case ReportBlock::Kind::item: out += number + markdownOf(b.text) + "\n\n"; break;
        case ReportBlock::Kind::quotation: out += "    > " + number + markdownOf(b.text) + "\n\n"; break;
        case ReportBlock::Kind::table: out += markdownTable(b.table); break;
        }
    }
    appendEvidence(out, evidence);
    while (out.ends_with("\n\n")) out.pop_back();
    return out;
}

} // namespace resolute
