// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/xml.h"
#include "core/read/zip.h"
#include "core/write/zip_writer.h"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <utility>
#include <vector>

using namespace resolute;

namespace {

std::string archive(std::vector<std::pair<std::string, std::string>> files)
{
    ZipWriter zip;
    for (auto &[name, bytes] : files) zip.add(std::move(name), std::move(bytes));
    return zip.finish();
}

} // namespace

TEST_CASE("entries of an archive are taken out by name", "[read][zip]")
{
    const std::string bytes = archive({{"a.xml", "<a/>"}, {"dir/b.txt", "Freedonia"}});
    const auto zip = Zip::open(bytes, "x.docx");
    REQUIRE(zip);
    CHECK(zip->contains("a.xml"));
    CHECK_FALSE(zip->contains("b.txt"));
    CHECK(zip->entry("dir/b.txt").value() == "Freedonia");
    CHECK(zip->entry("c").error().message->code == "zip-missing");
}

TEST_CASE("an archive cannot unpack to more than its limits", "[read][zip]")
{
    const std::string bomb = archive({{"a", std::string(8u << 20, 'x')}, {"b", "1"}, {"c", "2"}});
    const auto zip = Zip::open(bomb, "bomb.docx");
    REQUIRE(zip);
    CHECK(zip->entry("a").error().message->code == "zip-too-large");
    CHECK(Zip::open(bomb, "bomb.docx", {.entries = 3, .entryBytes = 1u << 20, .ratio = 5000})->entry("a").error().message->code == "zip-too-large");
    CHECK(Zip::open(bomb, "bomb.docx", {.entries = 2}).error().message->code == "zip-too-many-entries");
}

TEST_CASE("what is no archive, or half of one, is an error", "[read][zip]")
{
    const std::string whole = archive({{"a", std::string(5000, 'x') + "y"}});
    CHECK(Zip::open("", "e").error().message->code == "zip-damaged");
    CHECK(Zip::open("PK\3\4 and nothing else", "e").error().message->code == "zip-damaged");
    for (std::size_t keep = 0; keep < whole.size(); keep += 7) {
        const std::string part = whole.substr(0, keep);
        const auto zip = Zip::open(part, "cut");
        CHECK((!zip || !zip->entry("a")));
    }
}

TEST_CASE("XML keeps to its limits and expands no entities", "[read][xml]")
{
    CHECK(parseXml("<a><b>x</b></a>", "f", "p").value()->child("a").child("b").text().get() == std::string_view("x"));
    const auto broken = parseXml("<a>\n<b>\n</a>", "f", "word/document.xml");
    REQUIRE_FALSE(broken);
    CHECK(broken.error().message->code == "xml-damaged");
    CHECK(broken.error().place.line == 3);

    std::string deep;
    for (int i = 0; i < 100'000; ++i) deep += "<a>";
    for (int i = 0; i < 100'000; ++i) deep += "</a>";
    CHECK(parseXml(deep, "f", "p").error().message->code == "xml-too-deep");
    CHECK(parseXml("<a><b/><b/><b/><b/><b/></a>", "f", "p", {.nodes = 2}).error().message->code == "xml-too-many-nodes");

    const auto laughs = parseXml("<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]><a>&y;&f;</a>", "f",
        "p");
    REQUIRE(laughs);
    CHECK(laughs.value()->child("a").text().get() == std::string_view("&y;&f;"));
}

TEST_CASE("local names pass over prefixes", "[read][xml]")
{
    const auto xml = parseXml("<w:p w:id=\"7\"><x:r/></w:p>", "f", "p");
    REQUIRE(xml);
    const auto root = xml.value()->first_child();
    CHECK(localName(root) == "p");
    CHECK(localAttribute(root, "id").as_int() == 7);
    CHECK(localChild(root, "r"));
    CHECK_FALSE(localChild(root, "t"));
}
