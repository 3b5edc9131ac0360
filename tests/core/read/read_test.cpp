// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/read.h"
#include "core/read/sha256.h"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace resolute;
namespace fs = std::filesystem;

namespace {

std::string code(const std::string &bytes)
{
    const auto source = read(bytes, "x");
    return source ? "read" : std::string(source.error().message->code);
}

/// A folder that goes with the test.
struct Folder {
    fs::path path = fs::temp_directory_path() / ("resolute-read-" + std::to_string(::getpid()));
    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }
    std::string file(const std::string &name, const std::string &bytes) const
    {
        std::ofstream(path / name, std::ios::binary) << bytes;
        return (path / name).string();
    }
};

std::vector<std::string> texts(const Source &source)
{
    std::vector<std::string> out;
    for (const Block &b : source.blocks) {
        if (b.kind == BlockKind::rule) out.emplace_back("---");
        else if (b.kind == BlockKind::pageBreak) out.emplace_back("===");
        else out.push_back((b.label.empty() ? "" : b.label + ' ') + b.text);
    }
    return out;
}

using Strings = std::vector<std::string>;

} // namespace

TEST_CASE("files that cannot be read say why", "[read]")
{
    const Folder folder;
    CHECK(readBytes((folder.path / "none").string()).error().message->code == "not-found");
    CHECK(readBytes(folder.path.string()).error().message->code == "is-folder");
    CHECK(readBytes(folder.file("empty", "")).error().message->code == "empty-file");
    const std::string big = folder.file("big", std::string(3 << 20, 'x'));
    CHECK(readBytes(big, {.bytes = 2 << 20}).error().message->code == "too-large");
    CHECK(readBytes(big)->size() == 3 << 20);
}

TEST_CASE("the format is recognised by its content", "[read]")
{
    CHECK(recognise("*Recalling* the fog,\n") == SourceFormat::markdown);
    CHECK(recognise("## Heading\n") == SourceFormat::markdown);
    CHECK(recognise("The fog,<sup>1</sup>\n") == SourceFormat::markdown);
    CHECK(recognise("Recalling the fog,\n\n* State not a member\n") == SourceFormat::text);
    CHECK(code("\x89PNG\r\n\x1A\n....") == "other-format");
    CHECK(code(std::string("text\0more", 9)) == "binary");
    CHECK(code("Rapport du pr\xE9sident\n") == "not-utf8");
    CHECK(code(" \n\t\n") == "empty-text");
}

TEST_CASE("bytes that are no UTF-8 are named by line and place", "[read]")
{
    const auto source = read("first line\nC\xF4te\n", "x.txt");
    REQUIRE_FALSE(source);
    CHECK(source.error().place.line == 2);
    CHECK(inEnglish(source.error()) == "x.txt:2: byte 2 of the line (hexadecimal F4) is not UTF-8: save the file as UTF-8 text");
}

TEST_CASE("byte order marks, UTF-16 and foreign line ends are understood", "[read]")
{
    CHECK(texts(*read("\xEF\xBB\xBF"
                      "One\r\n\r\nTwo\r\rThree",
              "x"))
        == Strings{"One", "Two", "Three"});
    const std::string utf16("\xFF\xFE"
                            "C\0\xF4\0t\0e\0",
        10);
    CHECK(texts(*read(utf16, "x")) == Strings{"Côte"});
    CHECK(code(utf16 + "x") == "broken-utf16");
}

TEST_CASE("the fingerprint is SHA-256", "[read]")
{
    CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256(std::string(1'000'000, 'a')) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("Markdown keeps printed numbers, lines and styles", "[read][markdown]")
{
    const auto source = read("1. *Decides* to go;\n\n7. *Decides* to\nstay;\n\n   (a) here;\n\n- there\n\n12) never\n", "x");
    REQUIRE(source);
    CHECK(texts(*source) == Strings{"1. Decides to go;", "7. Decides to stay;", "(a) here;", "- there", "12) never"});
    CHECK(source->blocks[1].place.lines == std::vector<LineRange>{{3, 4}});
    REQUIRE(source->blocks[0].styles.size() == 1);
    CHECK(source->blocks[0].styles[0].range == ByteRange{0, 7});
    CHECK(has(source->blocks[0].styles[0].style, Style::italic));
}

TEST_CASE("Markdown's other signs", "[read][markdown]")
{
    CHECK(texts(*read("*a*&nbsp;b &#x43;&amp; `c`<br>d\n", "x")) == Strings{"a\u00A0b C& c\nd"});
    CHECK(texts(*read("*a* text that goes on for longer than forty letters\n---\nand goes on\n", "x"))
        == Strings{"a text that goes on for longer than forty letters", "---", "and goes on"});
    CHECK(read("*a* b\n\nHeading\n-------\n", "x")->blocks[1].kind == BlockKind::heading);
    CHECK(texts(*read("**One****Two***three*\n", "x")) == Strings{"One", "Two", "three"});
    CHECK(texts(*read("Text with **One****Two** inside\n", "x")).size() == 1);
    CHECK(texts(*read("    *not code*\n\n__________\n", "x")) == Strings{"not code", "---"});
}

TEST_CASE("plain text with one paragraph a line", "[read][text]")
{
    CHECK(texts(*read("One paragraph\nAnother paragraph\n\n\n\nThird\n", "x")) == Strings{"One paragraph", "Another paragraph", "Third"});
    CHECK(read("One\n\n\n\nTwo\n", "x")->blocks[1].blankBefore);
}

TEST_CASE("hard-wrapped lines become paragraphs", "[read][text]")
{
    const std::string wrapped =
        "Recalling the long nights in which keepers sat beside their lamps and\ncounted the ships that passed the bay, and the birds that did not "
        "pass\n"
        "and stayed for the night,\n1. Decides to thank the keepers of all the lighthouses of the bay for the\nlong nights that they have spent;\n"
        "2. Requests the keepers to go on with it for as long as there is oil in\nthe lamps of the bay;\n\f3. Decides to rest.\n";
    const auto lines = texts(*read(wrapped, "x"));
    REQUIRE(lines.size() == 5);
    CHECK(lines[0]
        == "Recalling the long nights in which keepers sat beside their lamps and counted the ships that passed the bay, and the birds that did not "
           "pass and stayed for the night,");
    CHECK(lines[1].ends_with("that they have spent;"));
    CHECK(lines[3] == "===");
    CHECK(lines[4] == "3. Decides to rest.");
}

TEST_CASE("words that the ends of lines part in plain text", "[read][text]")
{
    const std::string wrapped = "Recalling the lighthouses of the bay and the keepers who sat beside the light-\n"
                                "houses, the non-governmental societies of the bay and others that are non-\n"
                                "governmental, as well as low- and middle-sized lamps that burn with low-\n"
                                "and middle-grade oil of the South-\n"
                                "South kind, the keep-\n"
                                "ers of which have been asked to go on,\n";
    const auto lines = texts(*read(wrapped, "x"));
    std::string whole;
    for (const std::string &line : lines) whole += line + ' ';
    CHECK(whole.contains("beside the lighthouses, the"));
    CHECK(whole.contains("are non-governmental, as"));
    CHECK(whole.contains("with low- and middle-grade oil"));
}

TEST_CASE("a short text is wrapped though most of its lines are short", "[read][text]")
{
    const std::string text = "General Assembly\n\nThird session\n\nItem 4\n\nLamps\n\n5 May 1999\n\nThe Lamps,\n\n"
                             "Recalling resolutions 3/4 of 5 May 1998, 4/5 of 6 June 1998 and 5/7 of 3 March 1999,\n"
                             "6/8 of 7 July 1999 and the report that the keepers of the bay wrote of it in summer\n(A/1/2),\n\n"
                             "Noting\n\nOil\n\nRest\n\nEnd\n";
    CHECK(texts(*read(text, "x"))[6].ends_with("1999, 6/8 of 7 July 1999 and the report that the keepers of the bay wrote of it in summer (A/1/2),"));
}

TEST_CASE("pathological texts end soon", "[read][limits]")
{
    const auto start = std::chrono::steady_clock::now();
    std::string quotes(100'000, '>');
    CHECK(read("*a* b\n\n" + quotes + " text\n", "x"));
    std::string lists;
    for (int i = 0; i < 50'000; ++i) lists += "- ";
    CHECK(read("*a* b\n\n" + lists + "text\n", "x"));
    std::string stars;
    for (int i = 0; i < 100'000; ++i) stars += "*a **b ";
    CHECK(read(stars + '\n', "x"));
    std::string brackets(100'000, '[');
    CHECK(read("*a* b\n\n" + brackets + '\n', "x"));
    CHECK(read("*a* " + std::string(8 << 20, 'x') + '\n', "x"));
    // Sanitizers slow this down some ten times; quadratic work would take minutes.
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(30));
}
