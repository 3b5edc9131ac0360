// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/pdf_flow.h"

#include "core/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace resolute {

namespace {

/// One column of one page.
struct Flow {
    std::vector<std::size_t> lines;
    double left = 0, right = 0;
    double start = 0, edge = 0; ///< where anything begins and ends, headings and boxes too
};

/// Places of body lines by column; left and right are where most of its lines of text begin and the longest end.
std::vector<Flow> flowsOf(const std::vector<PdfLine> &lines)
{
    std::vector<Flow> flows;
    int page = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].page != page || lines[i].column) flows.emplace_back();
        page = lines[i].page;
        if (lines[i].part != PdfPart::body) continue;
        Flow &flow = flows.back();
        flow.start = flow.lines.empty() ? lines[i].box.x0 : std::min(flow.start, lines[i].box.x0);
        flow.edge = std::max(flow.edge, lines[i].box.x1);
        flow.lines.push_back(i);
    }
    std::erase_if(flows, [](const Flow &flow) { return flow.lines.empty(); });
    return flows;
}

/// The commonest value, in steps of `step`, and how often it occurs.
struct Mode {
    double value = 0;
    std::size_t count = 0;
};
Mode modeOf(const std::vector<double> &values, double step)
{
    std::map<long, std::size_t> bins;
    for (const double v : values) ++bins[std::lround(v / step)];
    Mode best;
    for (const auto &[bin, n] : bins) {
        const auto next = bins.find(bin + 1); // a value on the edge of two bins
        const std::size_t both = n + (next == bins.end() ? 0 : next->second);
        if (both > best.count) best = {static_cast<double>(bin) * step, both};
    }
    return best;
}

/// What holds for the whole text.
struct Habits {
    double pitch = 1.17;     ///< distance of base lines inside a paragraph, in type sizes
    bool indents = false;    ///< paragraphs begin with an indent
    bool always = false;     ///< and hardly one does not
    double left = 0, right = 0;
};

bool isText(const PdfLine &line, const PdfLayout &layout) { return !line.bold && std::abs(line.size - layout.bodySize) < 0.07 * layout.bodySize; }

bool sameRow(const PdfLine &a, const PdfLine &b) { return std::abs(a.baseline - b.baseline) < 0.5 * std::min(a.size, b.size); }

/// Columns take their margins from their own lines if they have enough of them, else from the text.
constexpr std::size_t enoughLines = 6;
constexpr double textWidth = 0.4;   ///< of the column; shorter lines tell nothing about margins
constexpr double indentLeast = 0.8; ///< em; smaller differences are bearings of glyphs
constexpr double fullLine = 0.1;    ///< of the column, that a line which is not stretched may be short of

/// Where the lines of a column begin: most of them, or, where most are first lines of short paragraphs, those that stand
/// before these by a first line's indent.
double marginOf(const std::vector<double> &lefts, const std::vector<double> &unlabelled, double em)
{
    const Mode most = modeOf(lefts, 1);
    std::map<long, std::size_t> bins;
    for (const double left : unlabelled) ++bins[std::lround(left)];
    for (const auto &[bin, n] : bins) {
        const auto next = bins.find(bin + 1);
        const std::size_t both = n + (next == bins.end() ? 0 : next->second);
        const double before = most.value - static_cast<double>(bin);
        if (before > em && before < 6 * em && both >= 2 && both * 6 >= most.count) return static_cast<double>(bin);
    }
    return most.value;
}

Habits learn(const std::vector<PdfLine> &lines, std::vector<Flow> &flows, const PdfLayout &layout)
{
    Habits habits;
    std::vector<double> lefts, unlabelledLefts, rights, pitches, inside;
    for (Flow &flow : flows) {
        std::vector<double> mine, unlabelled, ends;
        for (std::size_t n = 0; n < flow.lines.size(); ++n) {
            const PdfLine &line = lines[flow.lines[n]];
            if (!isText(line, layout)) continue;
            const PdfLine *before = n == 0 ? nullptr : &lines[flow.lines[n - 1]];
            const double step = before == nullptr ? 0 : (line.baseline - before->baseline) / line.size;
            const bool sensible = before != nullptr && isText(*before, layout) && step > 0.8 && step < 2.6 && !hasLabel(line);
            // Below a full line, and not indented, a line goes on. In a text of short paragraphs most lines begin one.
            if (sensible && before->box.x1 > flow.edge - fullLine * (flow.edge - flow.start) && line.box.x0 < flow.start + indentLeast * line.size)
                inside.push_back(step);
            if (!hasLabel(line)) unlabelled.push_back(line.box.x0);
            if (line.box.x1 - line.box.x0 < textWidth * (flow.edge - flow.start)) continue;
            mine.push_back(line.box.x0);
            ends.push_back(line.box.x1);
            if (sensible) pitches.push_back(step);
        }
        lefts.insert(lefts.end(), mine.begin(), mine.end());
        unlabelledLefts.insert(unlabelledLefts.end(), unlabelled.begin(), unlabelled.end());
        rights.insert(rights.end(), ends.begin(), ends.end());
        if (mine.size() < enoughLines) continue;
        flow.left = marginOf(mine, unlabelled, layout.bodySize);
        flow.right = *std::ranges::max_element(ends);
    }
    if (const Mode pitch = modeOf(pitches, 0.02); pitch.count >= 3) habits.pitch = pitch.value + 0.02;
    if (const Mode pitch = modeOf(inside, 0.02); pitch.count >= 2) habits.pitch = std::min(habits.pitch, pitch.value + 0.02);
    habits.left = marginOf(lefts, unlabelledLefts, layout.bodySize);
    std::ranges::sort(rights);
    habits.right = rights.empty() ? 0 : rights[(rights.size() - 1) * 95 / 100];
    for (Flow &flow : flows)
        if (flow.right <= 0) {
            flow.left = habits.left;
            flow.right = habits.right;
        }
    // Behind a gap the first line tells whether this text indents.
    std::size_t indented = 0, flush = 0;
    for (const Flow &flow : flows)
        for (std::size_t n = 1; n < flow.lines.size(); ++n) {
            const PdfLine &line = lines[flow.lines[n]], &before = lines[flow.lines[n - 1]];
            if (!isText(line, layout) || !isText(before, layout)) continue;
            const bool in = line.box.x0 > flow.left + indentLeast * line.size && line.box.x0 < flow.left + 6 * line.size;
            if (in && before.box.x0 < line.box.x0 - 1) ++indented;
            else if (!in && line.baseline - before.baseline > 1.2 * habits.pitch * line.size) ++flush;
        }
    habits.indents = indented > 2 * flush && indented >= 3;
    habits.always = habits.indents && indented > 10 * flush;
    return habits;
}

std::string_view trimmedEnd(std::string_view text)
{
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

/// The last letter of a line before marks of notes; 0 if there is none.
char32_t lastLetter(const PdfLine &line)
{
    std::string text;
    for (const PdfWord &word : line.words)
        if (!word.raised) text = word.text;
    const std::string_view last = trimmedEnd(text);
    return last.empty() ? U'\0' : codePointBefore(last, last.size()).value;
}

/// True where a line ends as paragraphs of resolutions do.
bool endsParagraph(const PdfLine &line)
{
    static constexpr std::u32string_view ends = U".;:,!?)]”»’。；：，،؛";
    return ends.contains(lastLetter(line));
}

/// What stands before the first blank, be it drawn in several pieces; empty unless it looks like a label.
std::string frontLabel(const PdfLine &line)
{
    std::string front;
    std::size_t i = 0;
    for (; i < line.words.size() && (i == 0 || !line.words[i].space) && !line.words[i].raised; ++i) front += line.words[i].text;
    return i < line.words.size() && looksLikeLabel(front) ? front : std::string();
}

/// The number of a label such as "14." or "14-"; 0 of others.
int numberOf(std::string_view label)
{
    int number = 0;
    for (const char c : label.substr(0, label.size() - std::min<std::size_t>(label.size(), 1)))
        if (c < '0' || c > '9') return 0;
        else number = number * 10 + (c - '0');
    return number;
}

bool startsLower(const PdfLine &line) { return u_islower(static_cast<UChar32>(codePointAt(line.words.front().text, 0))); }

/// The width of a line's first words, up to a blank before which at least four letters stand ("18 December" stays together).
double firstWords(const PdfLine &line)
{
    std::size_t letters = 0, i = 0;
    for (; i < line.words.size(); ++i) {
        if (i > 0 && line.words[i].space && letters >= 4) break;
        letters += countCodePoints(line.words[i].text);
    }
    return line.words[i - 1].box.x1 - line.words.front().box.x0;
}

/// The next line's first words would have had room at the end of this one: it was ended on purpose.
bool endsEarly(const PdfLine &line, double right, double first) { return line.box.x1 + 0.3 * line.size + first < right - 0.1 * line.size; }

class Joiner
{
public:
    Joiner(const std::vector<PdfLine> &lines, const PdfLayout &layout) : lines_(lines), flows_(flowsOf(lines)), habits_(learn(lines, flows_, layout))
    {}

    std::vector<PdfParagraph> run()
    {
        for (const Flow &flow : flows_) {
            for (std::size_t n = 0; n < flow.lines.size(); ++n) {
                const std::size_t i = flow.lines[n];
                if (n == 0 ? goesOnOver(i, flow) : !startsParagraph(flow.lines[n - 1], i, flow)) out_.back().lines.push_back(i);
                else out_.push_back({{i}, lines_[i].bold, false});
                before_ = &flow;
            }
        }
        return std::move(out_);
    }

private:
    /// The line is the next item of a list, though no tab and no indent says so: its number is the one after the
    /// number before it, whose paragraph is over, or its letter stands in brackets behind a colon or a semicolon.
    bool isNextItem(const PdfLine &line, const PdfLine &next) const
    {
        static constexpr std::u32string_view over = U".:;؛。：；", ofItems = U":;؛：；";
        const std::string label = frontLabel(next);
        if (label.empty() || !over.contains(lastLetter(line))) return false;
        if (label.front() == '(') return ofItems.contains(lastLetter(line));
        const int number = numberOf(label);
        for (auto paragraph = out_.rbegin(); number > 1 && paragraph != out_.rend(); ++paragraph)
            if (const int before = numberOf(frontLabel(lines_[paragraph->lines.front()])); before > 0) return before == number - 1;
        return false;
    }

    /// Where the text of a numbered line begins: its lines below may hang there.
    std::optional<double> hanging() const
    {
        const PdfLine &first = lines_[out_.back().lines.front()];
        if (!hasLabel(first)) return std::nullopt;
        return first.words[1].box.x0;
    }

    double rightOf(const PdfLine &line, const Flow &flow) const
    {
        if (!line.bold) return flow.right;
        double right = line.box.x0 + 0.35 * (flow.right - flow.left); // headings are as wide as their longest line
        for (const std::size_t i : flow.lines)
            if (lines_[i].bold && std::abs(lines_[i].size - line.size) < 0.1 && std::abs(lines_[i].baseline - line.baseline) < 4 * line.size)
                right = std::max(right, lines_[i].box.x1);
        return right;
    }

    bool startsParagraph(std::size_t a, std::size_t b, const Flow &flow) const
    {
        const PdfLine &line = lines_[a], &next = lines_[b];
        const double step = next.baseline - line.baseline, size = next.size;
        if (b != a + 1 && sameRow(line, next)) return true;
        if (sameRow(line, next) || step <= 0) return true;
        if (step > 1.2 * habits_.pitch * std::max(size, line.size)) return true;
        if (std::abs(line.size - size) > 0.07 * size || line.bold != next.bold) return true;
        const bool atMargin = std::abs(next.box.x0 - flow.left) < size; // one word alone may end before the first line's indent
        if (next.box.x0 > line.box.x1 || (next.box.x1 < line.box.x0 && !atMargin)) return true;
        if (hasLabel(next) && (endsParagraph(line) || next.box.x0 > flow.left + indentLeast * size)) return true;
        if (isNextItem(line, next)) return true;
        const double middle = (flow.start + flow.edge) / 2;
        if (line.box.x0 > middle && endsEarly(line, flow.edge, next.words.front().box.x1 - next.words.front().box.x0))
            return true; // boxes at the right: a line each
        if (line.bold) return endsEarly(line, rightOf(line, flow), firstWords(next));
        return startsByIndent(line, next, flow)
            || (endsParagraph(line) && !startsLower(next) && endsEarly(line, flow.right - 0.15 * (flow.right - flow.left), firstWords(next)));
    }

    bool startsByIndent(const PdfLine &line, const PdfLine &next, const Flow &flow) const
    {
        const double em = next.size;
        if (const auto at = hanging(); at && std::abs(next.box.x0 - *at) < 0.5 * em) return false;
        const bool in = next.box.x0 > flow.left + indentLeast * em;
        if (next.box.x0 > line.box.x0 + indentLeast * em) return in && (!isCentred(line, flow) || !isCentred(next, flow));
        return in && habits_.indents && out_.back().lines.size() == 1 && std::abs(next.box.x0 - line.box.x0) < 1 && endsParagraph(line);
    }

    static bool isCentred(const PdfLine &line, const Flow &flow)
    {
        const double left = line.box.x0 - flow.left, right = flow.right - line.box.x1;
        return left > 2 * line.size && std::abs(left - right) < 1.5 * line.size;
    }

    /// The first line of a column goes on with the paragraph that the column before ended with.
    bool goesOnOver(std::size_t i, const Flow &flow)
    {
        if (out_.empty() || before_ == nullptr) return false;
        const PdfLine &line = lines_[out_.back().lines.back()], &next = lines_[i];
        if (line.bold != next.bold || std::abs(line.size - next.size) > 0.07 * next.size || hasLabel(next) || isNextItem(line, next)) return false;
        const double in = next.box.x0 - flow.left, em = next.size;
        bool goesOn = false;
        const bool full = !endsEarly(line, before_->right, firstWords(next));
        if (line.bold) goesOn = full && std::abs(line.box.x0 - before_->left - in) < 0.5 * em && out_.back().lines.size() > 1;
        else if (const auto at = hanging(); at && std::abs(in - (*at - before_->left)) < 0.5 * em && *at > before_->left + indentLeast * em)
            goesOn = full || !endsParagraph(line);
        else if (in > indentLeast * em)
            goesOn = out_.back().lines.size() > 1 && std::abs(line.box.x0 - before_->left - in) < 0.5 * em && full
                && (!endsParagraph(line) || startsLower(next));
        else if (habits_.indents) goesOn = habits_.always || full || !endsParagraph(line) || startsLower(next);
        else goesOn = (full && !endsParagraph(line)) || (startsLower(next) && (full || !endsParagraph(line)));
        if (goesOn) out_.back().joined = true;
        return goesOn;
    }

    const std::vector<PdfLine> &lines_;
    std::vector<Flow> flows_;
    Habits habits_;
    const Flow *before_ = nullptr;
    std::vector<PdfParagraph> out_;
};

} // namespace

bool hasLabel(const PdfLine &line)
{
    if (line.words.size() < 2 || line.words.front().raised || !looksLikeLabel(line.words.front().text)) return false;
    // A tab leaves more than a blank: half an em is the least that Word sets one to behind a number that fills its place,
    // and in a line stretched to both margins it must be wider than the line's own blanks.
    const double tab = line.words[1].box.x0 - line.words.front().box.x1;
    double blanks = 0;
    int n = 0;
    for (std::size_t i = 2; i < line.words.size(); ++i)
        if (line.words[i].space) {
            blanks += line.words[i].box.x0 - line.words[i - 1].box.x1;
            ++n;
        }
    return tab > 0.55 * line.size && (n == 0 || tab > 1.3 * blanks / n);
}

std::vector<PdfParagraph> paragraphsOf(const std::vector<PdfLine> &lines, const PdfLayout &layout) { return Joiner(lines, layout).run(); }

} // namespace resolute
