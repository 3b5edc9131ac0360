// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/pdf_blocks.h"

#include "core/read/pdf_bidi.h"
#include "core/read/pdf_flow.h"

#include <algorithm>
#include <limits>
#include <string_view>

namespace resolute {

namespace {

Style styleOf(const PdfWord &word)
{
    Style style = Style::none;
    if (word.italic) style = style | Style::italic;
    if (word.bold) style = style | Style::bold;
    if (word.raised) style = style | Style::superscript;
    return style;
}

/// Text with its styles and marks, word by word.
class Writer
{
public:
    /// `last` is the highest mark that the text had before, and is carried on.
    Writer(Block &block, const PdfLexicon &lexicon, const std::set<std::string> &marks, int &last)
        : block_(block), lexicon_(lexicon), marks_(marks), last_(last)
    {}

    /// The words of a line from the given one on.
    void addLine(const PdfLine &line, std::size_t from)
    {
        bool blank = !block_.text.empty();
        if (blank && !closesInsertion(block_.text)) {
            const std::string text = line.text();
            switch (joinOf(lastWord(), std::string_view(text).substr(0, text.find(' ')), lexicon_)) {
            case LineJoin::blank: break;
            case LineJoin::glue: blank = false; break;
            case LineJoin::dropHyphen:
                dropHyphen();
                blank = false;
                break;
            }
        }
        for (std::size_t i = from; i < line.words.size(); ++i) {
            const PdfWord &word = line.words[i];
            if (word.raised && takeMarks(word.text)) continue;
            add(word, (i == from ? blank : word.space) && !block_.text.empty());
        }
        addArea(line);
    }

private:
    std::string_view lastWord() const { return std::string_view(block_.text).substr(block_.text.rfind(' ') + 1); }

    void dropHyphen()
    {
        block_.text.resize(block_.text.size() - (block_.text.ends_with('-') ? 1 : 3));
        const auto end = static_cast<std::uint32_t>(block_.text.size());
        for (StyledRange &range : block_.styles) range.range.end = std::min(range.range.end, end);
    }

    /// Figures that are marks of notes become anchors; others stay in the text.
    bool takeMarks(const std::string &text)
    {
        auto found = marksIn(text, last_);
        // Asterisks may belong to a sponsor: structure decides on them.
        if (!std::ranges::all_of(found, [&](const std::string &mark) { return !mark.starts_with('*') && marks_.contains(mark); })) return false;
        for (std::string &mark : found) {
            if (mark[0] >= '0' && mark[0] <= '9') last_ = std::max(last_, std::stoi(mark));
            block_.anchors.push_back({std::move(mark), static_cast<std::uint32_t>(block_.text.size())});
        }
        return true;
    }

    void add(const PdfWord &word, bool blank)
    {
        const Style style = styleOf(word);
        const bool goesOn = !block_.styles.empty() && block_.styles.back().style == style && block_.styles.back().range.end == block_.text.size();
        if (blank) block_.text += ' ';
        const auto begin = static_cast<std::uint32_t>(block_.text.size());
        block_.text += word.text;
        const auto end = static_cast<std::uint32_t>(block_.text.size());
        if (style == Style::none) return;
        if (goesOn) block_.styles.back().range.end = end;
        else block_.styles.push_back({{begin, end}, style});
    }

    /// One box for the lines that stand under each other.
    void addArea(const PdfLine &line)
    {
        auto &areas = block_.place.areas;
        const PageBox shown = line.mirroredIn > 0 ? mirrored(line.box, line.mirroredIn) : line.box;
        if (areas.empty() || areas.back().page != line.page) {
            areas.push_back({line.page, {shown}});
            return;
        }
        PageBox &box = areas.back().boxes.back();
        const bool under = shown.y0 > box.y0 - 1 && shown.x0 < box.x1 && shown.x1 > box.x0 && shown.y0 - box.y1 < 2 * line.size;
        if (under) box = {std::min(box.x0, shown.x0), std::min(box.y0, shown.y0), std::max(box.x1, shown.x1), std::max(box.y1, shown.y1)};
        else areas.back().boxes.push_back(shown);
    }

    Block &block_;
    const PdfLexicon &lexicon_;
    const std::set<std::string> &marks_;
    int &last_;
};

/// By type size against the text's: the organ's name is set at twice, titles at 1.2 to 1.4, section headings at the same size.
int headingLevel(double size, double body) { return size > 1.7 * body ? 1 : size > 1.3 * body ? 2 : size > 1.1 * body ? 3 : 4; }

/// At the start of a paragraph a number needs no tab behind it ("362. Decides": the number fills the tab's place).
bool startsWithLabel(const PdfLine &line)
{
    if (hasLabel(line)) return true;
    if (line.words.size() < 2 || line.words.front().raised || !line.words[1].space) return false;
    const std::string &word = line.words.front().text;
    return looksLikeLabel(word) && (word.front() == '(' || (word.front() >= '0' && word.front() <= '9'));
}

Block blockOf(const PdfParagraph &paragraph, const std::vector<PdfLine> &lines, const PdfNotes &notes, const PdfLexicon &lexicon,
    const PdfLayout &layout, int &last)
{
    Block block;
    const PdfLine &first = lines[paragraph.lines.front()];
    const bool labelled = startsWithLabel(first);
    if (labelled) {
        block.kind = BlockKind::listItem;
        block.level = 1;
        block.label = first.words.front().text;
    } else if (paragraph.heading) {
        block.kind = BlockKind::heading;
        block.level = headingLevel(first.size, layout.bodySize);
    }
    Writer writer(block, lexicon, notes.marks, last);
    for (std::size_t n = 0; n < paragraph.lines.size(); ++n) writer.addLine(lines[paragraph.lines[n]], n == 0 && labelled ? 1 : 0);
    return block;
}

Block blockOf(const PdfNote &note, const std::vector<PdfLine> &lines, const PdfLexicon &lexicon)
{
    static const std::set<std::string> none;
    Block block;
    block.kind = BlockKind::footnote;
    block.label = note.mark;
    int last = 0;
    Writer writer(block, lexicon, none, last);
    for (std::size_t n = 0; n < note.lines.size(); ++n) writer.addLine(lines[note.lines[n]], n == 0 ? 1 : 0);
    return block;
}

} // namespace

PdfBlocks blocksOf(const std::vector<PdfLine> &lines, const PdfNotes &notes, const PdfLexicon &lexicon, const PdfLayout &layout)
{
    PdfBlocks out;
    const auto paragraphs = paragraphsOf(lines, layout);
    auto note = notes.notes.begin();
    int last = 0;
    const auto addNotes = [&](int before) {
        for (; note != notes.notes.end() && lines[note->lines.front()].page < before; ++note) out.blocks.push_back(blockOf(*note, lines, lexicon));
    };
    for (const PdfParagraph &paragraph : paragraphs) {
        addNotes(lines[paragraph.lines.front()].page);
        out.blocks.push_back(blockOf(paragraph, lines, notes, lexicon, layout, last));
        out.joined += paragraph.joined;
    }
    addNotes(std::numeric_limits<int>::max());
    return out;
}

} // namespace resolute
