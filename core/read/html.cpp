// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/html.h"

#include "core/read/formats.h"
#include "core/read/html_encoding.h"
#include "core/read/html_notes.h"
#include "core/read/html_style.h"
#include "core/read/html_tree.h"
#include "core/read/html_write.h"

#include <algorithm>
#include <charconv>

namespace resolute {

namespace {

const Message tooLarge{"html-too-large", RESOLUTE_MESSAGE("message", "has {1} MB, which is more than any web page of a text ({2} MB)")};
const Message empty{"html-empty", RESOLUTE_MESSAGE("message", "is a web page without text")};
const Message assumedEncoding{"html-encoding-assumed",
    RESOLUTE_MESSAGE("message", "the page does not say rightly how its letters are encoded; {1} was assumed")};
const Message leftOut{"html-left-out",
    RESOLUTE_MESSAGE("message", "menus, forms and other parts of the page that are no text were left out: {1} letters")};

std::unexpected<Error> failure(const Message &message, std::vector<std::string> arguments)
{
    return std::unexpected(Error{ErrorKind::input, &message, std::move(arguments), {}, {}});
}

int number(std::string_view text, int otherwise)
{
    int value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// The number of an item as browsers print it: "3.", "c.", "iii.".
std::string itemLabel(std::string_view type, int n)
{
    if (n > 0 && n <= 26 && (type == "a" || type == "A")) return std::string(1, static_cast<char>(type[0] + n - 1)) + '.';
    if (n > 0 && n < 40 && (type == "i" || type == "I")) {
        static constexpr std::string_view tens[] = {"", "x", "xx", "xxx"}, ones[] = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        std::string out = std::string(tens[n / 10]) + std::string(ones[n % 10]);
        if (type == "I") std::ranges::transform(out, out.begin(), [](char c) { return static_cast<char>(c - 32); });
        return out + '.';
    }
    return std::to_string(n) + '.';
}

/// Parts of a page that hold no text of the document.
bool isFurniture(const GumboNode &element)
{
    switch (element.v.element.tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_TITLE: return true;
    default: break;
    }
    const auto role = attribute(element, "role");
    return role == "navigation" || role == "search" || role == "menu" || role == "menubar" || role == "dialog";
}

struct List {
    bool ordered = false;
    std::string_view type;
    int next = 1;
};

class HtmlReader
{
public:
    HtmlReader(const HtmlSheet &sheet, const HtmlNotes &notes, const ReadOptions &options, Source &source)
        : sheet_(sheet), notes_(notes), options_(options), write_(source)
    {}

    void read(const GumboNode &root)
    {
        walk(root, {});
        write_.finish();
    }
    [[nodiscard]] std::size_t leftOut() const { return leftOut_; }

private:
    void walk(const GumboNode &node, HtmlLook look)
    {
        if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA) {
            if (!look.hidden) write_.text(node.v.text.text, look.style, look.preformatted, static_cast<int>(node.v.text.start_pos.line));
            return;
        }
        if (!isElement(node)) {
            walkChildren(node, look);
            return;
        }
        if (isFurniture(node)) {
            countLeftOut(node);
            return;
        }
        look = sheet_.inside(node, look);
        if (look.hidden) return;
        if (const auto anchor = notes_.anchors.find(&node); anchor != notes_.anchors.end()) {
            write_.anchor(anchor->second);
            return;
        }
        if (notes_.backLinks.contains(&node)) return;
        if (const auto body = notes_.bodies.find(&node); body != notes_.bodies.end() && !write_.isInside()) {
            note(node, body->second, look);
            return;
        }
        element(node, look);
    }

    void walkChildren(const GumboNode &node, HtmlLook look)
    {
        const GumboVector &children = childrenOf(node);
        for (unsigned int i = 0; i < children.length; ++i) walk(childAt(children, i), look);
    }

    void element(const GumboNode &node, HtmlLook look)
    {
        const GumboTag tag = node.v.element.tag;
        switch (tag) {
        case GUMBO_TAG_BR: write_.lineBreak(); return;
        case GUMBO_TAG_HR: write_.rule(static_cast<int>(node.v.element.start_pos.line)); return;
        case GUMBO_TAG_H1:
        case GUMBO_TAG_H2:
        case GUMBO_TAG_H3:
        case GUMBO_TAG_H4:
        case GUMBO_TAG_H5:
        case GUMBO_TAG_H6:
            write_.startBlock(BlockKind::heading, tag - GUMBO_TAG_H1 + 1);
            walkChildren(node, look);
            write_.endBlock();
            return;
        case GUMBO_TAG_OL:
        case GUMBO_TAG_UL:
        case GUMBO_TAG_MENU:
        case GUMBO_TAG_DIR: list(node, look); return;
        case GUMBO_TAG_LI: item(node, look); return;
        case GUMBO_TAG_TABLE: table(node, look); return;
        case GUMBO_TAG_INS:
            if (options_.tracked != TrackedChanges::asBefore) walkChildren(node, look);
            return;
        case GUMBO_TAG_DEL:
            if (options_.tracked == TrackedChanges::asBefore) walkChildren(node, look);
            return;
        case GUMBO_TAG_SPAN:
            if (attribute(node, "style").contains("mso-list:Ignore") || attribute(node, "style").contains("mso-list: Ignore")) {
                write_.label(textOf(node), std::max(1, static_cast<int>(lists_.size())));
                return;
            }
            break;
        default: break;
        }
        const bool block = isHtmlBlock(node);
        if (block) write_.startBlock();
        walkChildren(node, look);
        if (block) write_.endBlock();
    }

    void list(const GumboNode &node, HtmlLook look)
    {
        write_.endBlock();
        const bool ordered = isElement(node, GUMBO_TAG_OL);
        lists_.push_back({ordered, attribute(node, "type"), number(attribute(node, "start"), 1)});
        walkChildren(node, look);
        lists_.pop_back();
        write_.endBlock();
    }

    void item(const GumboNode &node, HtmlLook look)
    {
        write_.startBlock();
        if (!lists_.empty()) {
            List &in = lists_.back();
            if (in.ordered) in.next = number(attribute(node, "value"), in.next);
            const auto type = attribute(node, "type");
            write_.label(in.ordered ? itemLabel(type.empty() ? in.type : type, in.next++) : "•", static_cast<int>(lists_.size()));
        }
        walkChildren(node, look);
        write_.endBlock();
    }

    /// The rows of a table of data become blocks of cells; a table that only sets its contents in place is read cell by cell.
    void table(const GumboNode &node, HtmlLook look)
    {
        write_.endBlock();
        if (write_.isInside() || !isData(node)) {
            walkChildren(node, look);
            write_.endBlock();
            return;
        }
        rows(node, look);
    }

    void rows(const GumboNode &node, HtmlLook look)
    {
        const GumboVector &children = childrenOf(node);
        for (unsigned int i = 0; i < children.length; ++i) {
            const GumboNode &child = childAt(children, i);
            if (isElement(child, GUMBO_TAG_TR)) row(child, look);
            else if (isElement(child, GUMBO_TAG_CAPTION)) walk(child, look);
            else if (isElement(child)) rows(child, look);
        }
    }

    void row(const GumboNode &node, HtmlLook look)
    {
        write_.startBlock(BlockKind::tableRow, 0);
        const GumboVector &cells = childrenOf(node);
        bool first = true;
        for (unsigned int i = 0; i < cells.length; ++i) {
            const GumboNode &cell = childAt(cells, i);
            if (!isElement(cell)) continue;
            if (!first) write_.nextCell();
            first = false;
            const HtmlLook inside = sheet_.inside(cell, look);
            if (!inside.hidden) walkChildren(cell, inside);
        }
        write_.endRow();
    }

    /// Ruled, with heading cells, or rows of two or more short cells; never with a table inside.
    static bool isData(const GumboNode &table)
    {
        if (attribute(table, "role") == "presentation") return false;
        bool headed = false, nested = false;
        std::size_t longest = 0, wide = 0, rows = 0;
        std::vector<const GumboNode *> open{&table};
        while (!open.empty()) {
            const GumboNode &next = *open.back();
            open.pop_back();
            if (&next != &table && isElement(next, GUMBO_TAG_TABLE)) nested = true;
            headed = headed || isElement(next, GUMBO_TAG_TH);
            if (isElement(next, GUMBO_TAG_TR)) {
                std::size_t cells = 0;
                for (unsigned int i = 0; i < childrenOf(next).length; ++i) cells += isElement(childAt(childrenOf(next), i));
                ++rows;
                wide += cells > 1;
            }
            if (isElement(next, GUMBO_TAG_TD)) longest = std::max(longest, textOf(next).size());
            const GumboVector &children = childrenOf(next);
            for (unsigned int i = children.length; i-- > 0;) open.push_back(&childAt(children, i));
        }
        const auto border = attribute(table, "border");
        const bool ruled = headed || (!border.empty() && border != "0") || attribute(table, "class").contains("MsoTableGrid");
        constexpr std::size_t paragraph = 600; // bytes; longer cells hold paragraphs of a text that is set in columns
        return !nested && wide > 0 && rows > 1 && (ruled || (wide == rows && rows > 2)) && longest < paragraph;
    }

    void note(const GumboNode &node, const HtmlNoteBody &body, HtmlLook look)
    {
        write_.startNote(body.mark);
        walkChildren(node, look);
        write_.endNote(body.mark, body.markLinked);
    }

    void countLeftOut(const GumboNode &node)
    {
        if (isElement(node, GUMBO_TAG_HEAD) || isElement(node, GUMBO_TAG_SCRIPT) || isElement(node, GUMBO_TAG_STYLE)
            || isElement(node, GUMBO_TAG_TITLE))
            return;
        const std::string text = textOf(node);
        leftOut_ += static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return c != ' ' && c != '\n' && c != '\t'; }));
    }

    const HtmlSheet &sheet_;
    const HtmlNotes &notes_;
    const ReadOptions &options_;
    HtmlWriter write_;
    std::vector<List> lists_;
    std::size_t leftOut_ = 0;
};

/// The text of a page that is one preformatted text, as old document servers send it; empty for any other.
std::string preformattedPage(const GumboNode &root)
{
    std::string text;
    std::size_t all = 0;
    std::vector<const GumboNode *> open{&root};
    while (!open.empty()) {
        const GumboNode &node = *open.back();
        open.pop_back();
        if (isElement(node, GUMBO_TAG_PRE)) {
            text += textOf(node) + '\n';
            continue;
        }
        if (isElement(node) && isFurniture(node)) continue;
        if (node.type == GUMBO_NODE_TEXT) all += std::string_view(node.v.text.text).size();
        const GumboVector &children = childrenOf(node);
        for (unsigned int i = children.length; i-- > 0;) open.push_back(&childAt(children, i));
    }
    constexpr std::size_t most = 10; // times what stands around it
    return text.size() > most * all && text.size() > 500 ? text : std::string();
}

Result<Source> readDecoded(const DecodedHtml &page, const std::string &file, const Progress &progress, const ReadOptions &options,
    const HtmlLimits &limits)
{
    const auto tree = HtmlTree::parse(page.text, limits);
    if (!tree) return std::unexpected(tree.error());
    progress.report(0.5);
    if (const std::string plain = preformattedPage(tree->root()); !plain.empty()) return readPlainText(plain, file, progress);
    Source source;
    HtmlSheet sheet;
    sheet.read(tree->root());
    const HtmlNotes notes = findHtmlNotes(tree->root());
    HtmlReader reader(sheet, notes, options, source);
    reader.read(tree->root());
    if (reader.leftOut() > 0) source.issues.push_back({Severity::info, &leftOut, {std::to_string(reader.leftOut())}, {}});
    return source;
}

} // namespace

bool looksLikeHtml(std::string_view bytes)
{
    const auto starts = [&](std::string_view word) {
        return bytes.size() >= word.size() && std::ranges::equal(bytes.substr(0, word.size()), word, {}, [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        });
    };
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    for (bool again = true; again;) {
        again = false;
        bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
        for (const auto &[open, close] : {std::pair<std::string_view, std::string_view>{"<!--", "-->"}, {"<?xml", "?>"}})
            if (bytes.starts_with(open)) {
                const auto end = bytes.find(close, open.size());
                if (end == std::string_view::npos) return false;
                bytes.remove_prefix(end + close.size());
                again = true;
            }
    }
    return starts("<!doctype html") || starts("<html") || starts("<head>") || starts("<body");
}

Result<Source> readHtml(std::string_view bytes, const std::string &file, const Progress &progress, const ReadOptions &options,
    const HtmlLimits &limits)
{
    const auto named = [&](Error error) {
        error.file = file;
        return std::unexpected(std::move(error));
    };
    if (bytes.size() > limits.bytes)
        return named(failure(tooLarge, {std::to_string(bytes.size() >> 20), std::to_string(limits.bytes >> 20)}).error());
    const DecodedHtml page = decodeHtml(bytes);
    auto source = readDecoded(page, file, progress, options, limits);
    if (!source) return named(source.error());
    if (source->blocks.empty()) return named(failure(empty, {}).error());
    if (!page.assumed.empty()) source->issues.push_back({Severity::warning, &assumedEncoding, {page.assumed}, {}});
    source->file = file;
    source->format = SourceFormat::html;
    progress.report(1);
    return source;
}

} // namespace resolute
