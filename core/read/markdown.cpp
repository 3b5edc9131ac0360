// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown through md4c. md4c renumbers lists and drops their marks; a resolution's numbers are its names, so the
// printed mark is read back from the source line. Block text is gathered from events; their pointers into the
// source give the lines.
#include "core/read/formats.h"

#include "core/read/block_builder.h"
#include "core/read/markdown_prepare.h"
#include "core/text/utf8.h"

#include <md4c.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace resolute {

namespace {

const Message unreadableMarkdown{"markdown-failed", RESOLUTE_MESSAGE("message", "the Markdown cannot be read: memory ran out")};

/// Character references that converters write; the others stay as they are printed.
constexpr std::array<std::pair<std::string_view, std::string_view>, 18> entities{{{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""},
    {"&apos;", "'"}, {"&nbsp;", "\u00A0"}, {"&ndash;", "–"}, {"&mdash;", "—"}, {"&lsquo;", "‘"}, {"&rsquo;", "’"}, {"&ldquo;", "“"}, {"&rdquo;", "”"},
    {"&laquo;", "«"}, {"&raquo;", "»"}, {"&hellip;", "…"}, {"&shy;", "\u00AD"}, {"&sup1;", "¹"}, {"&sup2;", "²"}}};

std::string decodeEntity(std::string_view entity)
{
    for (const auto &[name, value] : entities)
        if (name == entity) return std::string(value);
    if (entity.starts_with("&#") && entity.size() > 3) {
        const bool hex = entity[2] == 'x' || entity[2] == 'X';
        std::uint32_t value = 0;
        const char *first = entity.data() + (hex ? 3 : 2);
        const char *last = entity.data() + entity.size() - 1;
        const auto [end, error] = std::from_chars(first, last, value, hex ? 16 : 10);
        const bool valid = error == std::errc() && end == last && value >= 0x20 && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
        std::string out;
        if (valid) appendCodePoint(out, value);
        else out = "\uFFFD";
        return out;
    }
    return std::string(entity);
}

class MarkdownReader
{
public:
    MarkdownReader(const PreparedMarkdown &prepared, Source &source) : prepared_(prepared), source_(source) {}

    int enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            finish();
            ++listDepth_;
            items_.emplace_back();
            break;
        case MD_BLOCK_LI:
            finish();
            ++pendingMarks_;
            break;
        case MD_BLOCK_HR:
            finish();
            simpleBlock(BlockKind::rule);
            break;
        case MD_BLOCK_H:
            start(BlockKind::heading);
            builder_.block().level = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
            break;
        case MD_BLOCK_P:
        case MD_BLOCK_CODE: start(BlockKind::paragraph); break;
        case MD_BLOCK_TR:
            start(BlockKind::tableRow);
            cells_ = 0;
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            if (cells_++ > 0) builder_.append("\t");
            break;
        default: break;
        }
        return 0;
    }

    int leaveBlock(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            finish();
            --listDepth_;
            count(items_.back());
            items_.pop_back();
            break;
        case MD_BLOCK_LI:
            finish();
            pendingMarks_ = 0;
            break;
        case MD_BLOCK_P:
        case MD_BLOCK_CODE:
        case MD_BLOCK_H:
        case MD_BLOCK_TR: finish(); break;
        default: break;
        }
        return 0;
    }

    int span(MD_SPANTYPE type, int step)
    {
        switch (type) {
        case MD_SPAN_EM: italic_ += step; break;
        case MD_SPAN_STRONG: bold_ += step; break;
        case MD_SPAN_A: link_ += step; break;
        case MD_SPAN_CODE: code_ += step; break;
        case MD_SPAN_DEL: strike_ += step; break;
        case MD_SPAN_U: underline_ += step; break;
        case MD_SPAN_IMG: image_ += step; break;
        default: break;
        }
        return 0;
    }

    int text(MD_TEXTTYPE type, std::string_view piece)
    {
        if (image_ > 0) return 0; // what stands for a picture where it is not shown
        if (!open_) start(BlockKind::paragraph); // the text of a tight list item has no paragraph of its own
        locate(piece);
        switch (type) {
        case MD_TEXT_BR: builder_.append("\n"); break;
        case MD_TEXT_SOFTBR: builder_.append(" ", style()); break;
        case MD_TEXT_NULLCHAR: builder_.append("\uFFFD", style()); break;
        case MD_TEXT_ENTITY: builder_.append(decodeEntity(piece), style()); break;
        case MD_TEXT_HTML: html(piece); break;
        default: builder_.append(piece, style()); break;
        }
        return 0;
    }

private:
    [[nodiscard]] Style style() const
    {
        Style s = Style::none;
        const auto add = [&](int count, Style one) {
            if (count > 0) s = s | one;
        };
        add(italic_ + htmlItalic_, Style::italic);
        add(bold_ + htmlBold_, Style::bold);
        add(superscript_, Style::superscript);
        add(strike_, Style::strike);
        add(underline_, Style::underline);
        add(link_, Style::link);
        add(code_, Style::code);
        return s;
    }

    void html(std::string_view tag)
    {
        const bool closing = tag.starts_with("</");
        std::string name;
        for (const char c : tag.substr(closing ? 2 : 1)) {
            if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) break;
            name += static_cast<char>(c | 0x20);
        }
        const auto toggle = [&](int &count) { count = closing ? 0 : 1; };
        if (name == "br") builder_.append("\n");
        else if (name == "sup") toggle(superscript_);
        else if (name == "i" || name == "em") toggle(htmlItalic_);
        else if (name == "b" || name == "strong") toggle(htmlBold_);
        else if (name == "u" || name == "ins") toggle(underline_);
        else if (name == "s" || name == "del" || name == "strike") toggle(strike_);
    }

    [[nodiscard]] bool inSource(std::string_view piece) const
    {
        const auto begin = reinterpret_cast<std::uintptr_t>(prepared_.text.data());
        const auto at = reinterpret_cast<std::uintptr_t>(piece.data());
        return at >= begin && at < begin + prepared_.text.size();
    }

    void locate(std::string_view piece)
    {
        if (piece.empty() || !inSource(piece)) return;
        const auto offset = static_cast<std::size_t>(piece.data() - prepared_.text.data());
        if (pendingMarks_ > 0) readMarks(offset);
        const int line = prepared_.lineAt(offset);
        builder_.cover(line, line);
        lastOffset_ = offset + piece.size() - 1;
    }

    /// The marks that stand before the first text of list items: "12.", "(a)", "-". The innermost is the block's.
    void readMarks(std::size_t offset)
    {
        const std::string_view source = prepared_.text;
        const auto lineStart = offset == 0 ? 0 : source.rfind('\n', offset - 1) + 1;
        std::string_view before = source.substr(lineStart, offset - lineStart);
        std::string_view mark;
        while (!before.empty()) {
            const auto at = before.find_first_not_of(" \t>");
            if (at == std::string_view::npos) break;
            before.remove_prefix(at);
            const auto end = before.find_first_of(" \t");
            const auto word = before.substr(0, end);
            if (!isListMark(word) || end == std::string_view::npos) break; // the "*" of "*Reaffirms*" has no blank after it
            mark = word;
            before.remove_prefix(end);
        }
        pendingMarks_ = 0;
        if (mark.empty()) return;
        builder_.block().kind = BlockKind::listItem;
        builder_.block().label = mark;
        if (items_.empty()) return;
        Items &items = items_.back();
        items.allFirst = items.allFirst && mark == "1.";
        items.blocks.push_back(source_.blocks.size()); // where this one will be
    }

    static bool isListMark(std::string_view word)
    {
        if (word == "-" || word == "+" || word == "*") return true;
        const auto digits = word.find_first_not_of("0123456789");
        return digits != std::string_view::npos && digits > 0 && digits + 1 == word.size() && (word[digits] == '.' || word[digits] == ')');
    }

    void start(BlockKind kind)
    {
        finish();
        Block block;
        block.kind = kind;
        block.level = listDepth_;
        builder_.start(std::move(block));
        open_ = true;
    }

    void finish()
    {
        superscript_ = htmlItalic_ = htmlBold_ = underline_ = strike_ = 0;
        if (!open_) return;
        open_ = false;
        Block block = builder_.take();
        if (block.text.empty()) return;
        if (block.kind == BlockKind::heading) {
            if (underlineIsRule(block)) return;
        } else if (block.kind == BlockKind::paragraph && std::ranges::all_of(block.text, [](char c) { return c == '_'; })) {
            block.kind = BlockKind::rule; // the line above footnotes, as pdftotext and Word leave it
            block.text.clear();
        }
        push(std::move(block));
    }

    /// "text\n---" is a heading in Markdown, but a converter that leaves out blank lines means a page break. Whoever
    /// underlines a heading draws the line about as long as it; the bare minimum under a long line is a rule.
    bool underlineIsRule(Block &block)
    {
        const std::string_view source = prepared_.text;
        const auto lineStart = lastOffset_ == 0 ? 0 : source.rfind('\n', lastOffset_ - 1) + 1;
        const auto nextLine = source.find('\n', lastOffset_);
        if (nextLine == std::string_view::npos || source[source.find_first_not_of(" \t>", lineStart)] == '#') return false;
        auto under = source.substr(nextLine + 1, source.find('\n', nextLine + 1) - nextLine - 1);
        while (!under.empty() && (under.back() == ' ' || under.back() == '\t')) under.remove_suffix(1);
        if (under.empty() || under.back() != '-' || under.size() > 5 || block.text.size() < 40) return false;
        block.kind = BlockKind::paragraph;
        block.level = 0;
        const int line = block.place.lines.empty() ? 0 : block.place.lines.back().last + 1;
        push(std::move(block));
        simpleBlock(BlockKind::rule);
        source_.blocks.back().place.lines = {{line, line}};
        return true;
    }

    void push(Block block)
    {
        const int first = block.place.lines.empty() ? 0 : block.place.lines.front().first;
        block.blankBefore = lastLine_ > 0 && first - lastLine_ > 2;
        if (!block.place.lines.empty()) lastLine_ = block.place.lines.back().last;
        source_.blocks.push_back(std::move(block));
    }

    void simpleBlock(BlockKind kind)
    {
        Block block;
        block.kind = kind;
        source_.blocks.push_back(std::move(block));
    }

    const PreparedMarkdown &prepared_;
    Source &source_;
    BlockBuilder builder_;
    bool open_ = false;
    int listDepth_ = 0, pendingMarks_ = 0, cells_ = 0, lastLine_ = 0;
    int italic_ = 0, bold_ = 0, link_ = 0, code_ = 0, strike_ = 0, underline_ = 0, image_ = 0, superscript_ = 0, htmlItalic_ = 0, htmlBold_ = 0;
    std::size_t lastOffset_ = 0;
    struct Items {
        std::vector<std::size_t> blocks{}; ///< of those with marks
        bool allFirst = true;              ///< each has "1." for its mark
    };
    /// "1." before every item is how Markdown says that they are numbered. Two of them may be the note and the paragraph behind it.
    void count(const Items &items)
    {
        if (!items.allFirst || items.blocks.size() < 3) return;
        for (std::size_t i = 0; i < items.blocks.size(); ++i)
            if (items.blocks[i] < source_.blocks.size()) source_.blocks[items.blocks[i]].label = std::to_string(i + 1) + '.';
    }

    std::vector<Items> items_; ///< so far, of the lists that are open
};

} // namespace

Result<Source> readMarkdown(std::string_view text, const std::string &file, const Progress &)
{
    std::string withoutFeeds;
    if (text.contains('\f')) {
        withoutFeeds = text;
        std::ranges::replace(withoutFeeds, '\f', '\n');
        text = withoutFeeds;
    }
    const PreparedMarkdown prepared = prepareMarkdown(text);
    Source source;
    // A blank line follows most, and few are short; what is not used of it is never touched.
    source.blocks.reserve(std::min(prepared.lineStarts.size() / 2, prepared.text.size() / 100) + 1);
    MarkdownReader reader(prepared, source);
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_NOHTMLBLOCKS | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) { return static_cast<MarkdownReader *>(self)->enterBlock(type, detail); };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) { return static_cast<MarkdownReader *>(self)->leaveBlock(type); };
    parser.enter_span = [](MD_SPANTYPE type, void *, void *self) { return static_cast<MarkdownReader *>(self)->span(type, 1); };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *self) { return static_cast<MarkdownReader *>(self)->span(type, -1); };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *piece, MD_SIZE size, void *self) {
        return static_cast<MarkdownReader *>(self)->text(type, {piece, size});
    };
    if (md_parse(prepared.text.data(), static_cast<MD_SIZE>(prepared.text.size()), &parser, &reader) != 0)
        return std::unexpected(Error{ErrorKind::input, &unreadableMarkdown, {}, file, {}});
    return source;
}

} // namespace resolute
