// SPDX-License-Identifier: GPL-3.0-or-later
// Words from right to left in reports that are English.
#include "core/write/notes_report.h"
#include "core/write/report.h"

#include <catch2/catch_test_macros.hpp>

using namespace resolute;

TEST_CASE("what an English sentence quotes from right to left is isolated, and nothing else", "[write][report]")
{
    CHECK(plainText(withIsolates(plain("In paragraph 1, replace “lamps” with “keepers”."))) == "In paragraph 1, replace “lamps” with “keepers”.");
    CHECK(plainText(withIsolates(plain("In paragraph 1, replace “من” with “on”."))) == "In paragraph 1, replace “\u2068من\u2069” with “on”.");
    CHECK(plainText(withIsolates(plain("Delete paragraphs 16 (ب) and 17 (a)."))) == "Delete paragraphs \u206616 (ب)\u2069 and 17 (a).");
    CHECK(plainText(withIsolates(plain("An opening “من without its end"))) == "An opening “من without its end");
}

TEST_CASE("quotations and cells stand by the direction of their first letter", "[write][report]")
{
    CHECK(isRightToLeft(plain("2030، من")));
    CHECK_FALSE(isRightToLeft(plain("lamps من")));
    CHECK_FALSE(isRightToLeft(plain("2030")));
    Report report;
    report.language = "en";
    report.blocks.push_back({.kind = ReportBlock::Kind::quotation, .text = plain("من المنارة")});
    report.blocks.push_back({.kind = ReportBlock::Kind::quotation, .text = plain("the lamps")});
    ReportBlock table{.kind = ReportBlock::Kind::table, .text = {}};
    table.table = {.head = {"Opening words", "What was done"}, .widths = {0.5, 0.5}, .rows = {{plain("من"), plain("same")}}};
    report.blocks.push_back(table);
    const std::string page = toHtml(report, {});
    CHECK(page.contains("<blockquote class=\"d0\" dir=\"rtl\"><p>من المنارة"));
    CHECK(page.contains("<blockquote class=\"d0\"><p>the lamps"));
    CHECK(page.contains("<td dir=\"rtl\">من</td><td>same</td>"));
}

TEST_CASE("one text has the marks of its footnotes where they stand", "[write][report]")
{
    Document d;
    d.language = "en";
    d.paragraphs.push_back({});
    Paragraph &p = d.paragraphs.back();
    p.id = "O1";
    p.kind = ParagraphKind::operative;
    p.number = "1";
    p.text = "Notes the report on wells;";
    p.lead = {0, 5};
    p.footnotes = {{"3", 16}};
    d.footnotes.push_back({"3", "O1", "See there.", {}});
    const Report report = reportOf(d, Words());
    CHECK(toHtml(report, {}).contains("<i>Notes</i> the report<sup>" + std::string(wordJoiner) + "3</sup> on wells;"));
    CHECK(toMarkdown(report).contains("*Notes* the report<sup>3</sup> on wells;"));
}
