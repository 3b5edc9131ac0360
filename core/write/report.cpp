// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/report.h"

#include "core/text/utf8.h"
#include "core/write/html_parts.h"
#include "core/write/markdown.h"
#include "embedded/resolute-write.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>

namespace resolute {

namespace {

using html::escaped;

bool isRtl(char32_t c)
{
    const auto direction = u_charDirection(static_cast<UChar32>(c));
    return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

bool hasRtl(std::string_view text)
{
    for (const char32_t c : CodePoints(text))
        if (isRtl(c)) return true;
    return false;
}

/// Where "16 (ب)" begins that ends with the bracket at `close`; npos if it is no number with a label from right to left.
std::size_t placeBefore(std::string_view text, std::size_t close)
{
    const auto open = text.rfind('(', close);
    if (open == std::string_view::npos || close - open > 12 || !hasRtl(text.substr(open, close - open))) return std::string_view::npos;
    auto begin = open;
    while (begin > 0 && (text[begin - 1] == ' ' || (text[begin - 1] >= '0' && text[begin - 1] <= '9'))) --begin;
    return begin < open && text[begin] == ' ' ? begin + 1 : begin;
}

std::string isolated(std::string_view text)
{
    constexpr std::string_view open = "“", close = "”";
    std::string out;
    while (!text.empty()) {
        const auto quote = text.find(open), bracket = text.find(')');
        if (bracket < quote) {
            if (const auto begin = placeBefore(text, bracket); begin != std::string_view::npos)
                out.append(text.substr(0, begin)).append(leftIsolate).append(text.substr(begin, bracket + 1 - begin)).append(popIsolate);
            else out.append(text.substr(0, bracket + 1));
            text.remove_prefix(bracket + 1);
            continue;
        }
        const auto end = quote == std::string_view::npos ? quote : text.find(close, quote);
        if (end == std::string_view::npos) break;
        const auto words = text.substr(quote + open.size(), end - quote - open.size());
        out.append(text.substr(0, quote + open.size()));
        if (hasRtl(words)) out.append(firstStrongIsolate).append(words).append(popIsolate);
        else out.append(words);
        text.remove_prefix(end);
    }
    return out.append(text);
}

std::string htmlOf(const ReportText &text)
{
    std::string out;
    for (const ReportRun &run : text) {
        const char *tag = run.raised ? "sup" : run.bold ? "b" : run.italic ? "i" : nullptr;
        if (tag) (out += '<') += std::string(tag) + '>';
        if (run.raised) out += wordJoiner;
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
            out += (byHand                         ? "<td class=\"by-hand\" contenteditable=\"true\" aria-label=\"" + escaped(table.head[c]) + "\">"
                           : isRightToLeft(row[c]) ? "<td dir=\"rtl\">"
                                                   : "<td>")
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
        if (run.raised) {
            out += "<sup>" + escapeMarkdown(run.text) + "</sup>";
            continue;
        }
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

ReportText withIsolates(const ReportText &text)
{
    ReportText out = text;
    for (ReportRun &run : out)
        if (hasRtl(run.text)) run.text = isolated(run.text);
    return out;
}

bool isRightToLeft(const ReportText &text)
{
    for (const ReportRun &run : text)
        for (const char32_t c : CodePoints(run.text)) {
            if (isRtl(c)) return true;
            if (u_isalpha(static_cast<UChar32>(c))) return false;
        }
    return false;
}

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
    if (!report.rule.empty()) out += "<p>" + escaped(report.rule) + "</p>\n";
    for (const ReportBlock &b : report.blocks) {
        const std::string number = b.number.empty() ? std::string() : "<span class=\"num\">" + escaped(b.number) + "</span> ";
        switch (b.kind) {
        case ReportBlock::Kind::heading: out += "<h2>" + htmlOf(b.text) + "</h2>\n"; break;
        case ReportBlock::Kind::text: out += "<p>" + htmlOf(b.text) + "</p>\n"; break;
        case ReportBlock::Kind::item: out += "<p class=\"item\">" + number + htmlOf(withIsolates(b.text)) + "</p>\n"; break;
        case ReportBlock::Kind::quotation:
            out += "<blockquote class=\"d" + std::to_string(std::min(b.level, 3)) + (isRightToLeft(b.text) ? "\" dir=\"rtl" : "") + "\"><p>" + number
                + htmlOf(b.text) + "</p></blockquote>\n";
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
