// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/markdown.h"

#include "core/write/remarks.h"
#include "core/write/steps.h"
#include "core/write/words.h"

#include <algorithm>
#include <utility>

namespace resolute {

namespace {

/// Marks must touch the words: a blank inside them would leave them as plain asterisks.
std::string marked(std::string_view text, std::string_view mark)
{
    const auto begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos) return std::string(text);
    const auto end = text.find_last_not_of(' ') + 1;
    std::string out(text.substr(0, begin));
    (out += mark) += escapeMarkdown(text.substr(begin, end - begin));
    return (out += mark) += text.substr(end);
}

std::string marked(std::string_view text, TextSide side) { return marked(text, side == TextSide::a ? "~~" : "**"); }

std::string withChanges(std::string_view a, std::string_view b, const std::vector<Change> &changes)
{
    std::string out;
    bool changed = false;
    for (const RedlinePiece &piece : redline(a, b, changes)) {
        if (changed && piece.change) out += ' '; // two marks that touch would be taken for one
        out += piece.change ? marked(piece.text, piece.side) : escapeMarkdown(piece.text);
        changed = piece.change != nullptr;
    }
    return out;
}

std::string oneSide(const Document &document, const std::vector<ParagraphIndex> &which, const std::vector<Change> &changes, TextSide side)
{
    std::string out;
    for (const ParagraphIndex i : which) {
        const Paragraph &paragraph = document.paragraph(i);
        out += "> " + displayName(paragraph.id) + (side == TextSide::a ? " − " : " + ");
        for (const TextPiece &piece : textPieces(paragraph, i, changes, side)) {
            const std::string_view text = piece.range.in(paragraph.text);
            out += piece.change ? marked(text, side) : escapeMarkdown(text);
        }
        out += "\n>\n";
    }
    return out;
}

std::string body(const Document &a, const Document &b, const Step &step)
{
    const Correspondence &link = step.link;
    std::string out;
    switch (link.relation) {
    case Relation::inserted:
        for (const ParagraphIndex i : link.b) out += "> " + marked(b.paragraph(i).text, TextSide::b) + "\n>\n";
        break;
    case Relation::deleted:
        for (const ParagraphIndex i : link.a) out += "> " + marked(a.paragraph(i).text, TextSide::a) + "\n>\n";
        break;
    default:
        if (link.a.size() == 1 && link.b.size() == 1)
            out += "> " + withChanges(a.paragraph(link.a.front()).text, b.paragraph(link.b.front()).text, step.changes) + "\n>\n";
        else out += oneSide(a, link.a, step.changes, TextSide::a) + oneSide(b, link.b, step.changes, TextSide::b);
    }
    out.erase(out.size() - 2); // the last ">" and its line end
    return out;
}

/// Text of several lines within an item of a list.
std::string inItem(std::string_view text, std::string_view indent)
{
    std::string out;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (begin > 0) (out += "\\\n") += indent;
        out += escapeMarkdown(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return out;
}

/// "- *Ada, 6 May 2031*, “these words”: what she says", with the answers as a list below it.
std::string remarkItem(const StepRemarks::Placed &placed, const Words &words)
{
    std::string out;
    for (const Said &one : said(*placed.remark, words)) {
        const std::string_view indent = out.empty() ? "" : "  ";
        std::string who = by(one, words).empty() ? std::string() : marked(by(one, words), "*");
        if (out.empty() && !placed.words.empty()) who += (who.empty() ? "“" : ", “") + escapeMarkdown(placed.words) + "”";
        (out += indent) += "- " + who + (who.empty() ? "" : ": ") + inItem(one.text, std::string(indent) + "  ") + '\n';
    }
    return out;
}

std::string section(const Comparison &comparison, std::size_t k, const review::Remarks &remarks, const Words &words, bool &ruleTold)
{
    const Document &a = stepFrom(comparison, k), &b = stepTo(comparison, k);
    std::string out = "## " + escapeMarkdown(shortName(a)) + " → " + escapeMarkdown(shortName(b)) + "\n\n";
    if (k < comparison.statistics.size()) {
        out += relationFigures(comparison.statistics[k], words) + "\n\n";
        const ChangeFigures figures = changeFigures(comparison, k);
        if (const auto classes = classFigures(figures, words); !classes.empty())
            out += words(RESOLUTE_MESSAGE("export", "Changes: {1}"), {classes}) + "\n\n";
        if (const auto rule = countingRule(figures, words); !rule.empty() && !std::exchange(ruleTold, true)) out += rule + "\n\n";
    }
    const StepRemarks remarked(remarks, comparison, k);
    for (const Row &row : comparison.rows) {
        if (k >= row.steps.size() || !row.steps[k]) continue;
        const Step &step = *row.steps[k];
        const auto placed = remarked.on(step.link);
        if (!isDifference(step.link.relation) && placed.empty()) continue;
        const std::string from = places(a, step.link.a), to = places(b, step.link.b);
        out += "### " + escapeMarkdown(from.empty() || to.empty() || from == to ? (to.empty() ? from : to) : from + " → " + to) + ": "
            + words.relation(step.link.relation) + "\n\n";
        out += body(a, b, step) + "\n";
        for (const Reason &reason : reasons(step.changes))
            out += "- " + words.changeClass(reason.first->changeClass) + ": " + escapeMarkdown(words.why(*reason.first))
                + (reason.times > 1 ? " (" + std::to_string(reason.times) + "×)" : "") + '\n';
        for (const auto &each : placed) out += remarkItem(each, words);
        if (!step.changes.empty() || !placed.empty()) out += '\n';
    }
    if (k >= comparison.footnotes.size()) return out;
    for (const FootnoteStep &note : comparison.footnotes[k]) {
        if (!isDifference(note.relation)) continue;
        const std::string_view textA = note.a.empty() ? std::string_view() : a.footnotes[note.a.front()].text;
        const std::string_view textB = note.b.empty() ? std::string_view() : b.footnotes[note.b.front()].text;
        const std::string &mark = note.b.empty() ? a.footnotes[note.a.front()].mark : b.footnotes[note.b.front()].mark;
        out += "### " + words(RESOLUTE_MESSAGE("export", "Footnote {1}"), {escapeMarkdown(mark)}) + ": " + words.relation(note.relation) + "\n\n> ";
        out += note.a.empty() ? marked(textB, TextSide::b) : note.b.empty() ? marked(textA, TextSide::a) : withChanges(textA, textB, note.changes);
        out += "\n\n";
    }
    return out;
}

std::string votes(const VoteTable &table, const Words &words)
{
    if (table.votes.empty()) return {};
    std::string out = "## " + words(RESOLUTE_MESSAGE("export", "Recorded votes")) + "\n\n| | " + words(RESOLUTE_MESSAGE("export", "in favour"))
        + " | " + words(RESOLUTE_MESSAGE("export", "against")) + " | " + words(RESOLUTE_MESSAGE("export", "abstaining")) + " |\n|---|---|---|---|\n";
    for (const Vote &vote : table.votes)
        out += "| " + escapeMarkdown(shortName(*vote.document)) + ", " + words.date(vote.date) + " | " + std::to_string(vote.inFavour) + " | "
            + std::to_string(vote.against) + " | " + std::to_string(vote.abstaining) + " |\n";
    out += '\n';
    for (const PositionChange &change : table.changed)
        out += "- "
            + words(RESOLUTE_MESSAGE("export", "{1}: {2} → {3}"),
                {escapeMarkdown(table.states[change.row].state), words.position(change.from), words.position(change.to)})
            + '\n';
    return out;
}

} // namespace

std::string escapeMarkdown(std::string_view text)
{
    static constexpr std::string_view markup = "\\`*_{}[]<>#~|!&";
    std::string out;
    out.reserve(text.size() + 8);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool startsList = i == 0 && (text[i] == '-' || text[i] == '+');
        const bool numbers = text[i] == '.' && i > 0 && text.substr(0, i).find_first_not_of("0123456789") == std::string_view::npos;
        if (startsList || numbers || markup.contains(text[i])) out += '\\';
        out += text[i];
    }
    return out;
}

std::string toMarkdown(const Comparison &comparison, const Evidence &evidence, const review::Remarks &remarks)
{
    const Words words;
    const std::string &title = comparison.documents.back()->masthead.title;
    std::string out = "# " + (title.empty() ? words(RESOLUTE_MESSAGE("export", "Comparison")) : escapeMarkdown(title)) + "\n\n";
    bool ruleTold = false; // what counts as one change
    for (std::size_t k = 0; k + 1 < comparison.documents.size(); ++k)
        if (isStep(comparison, k)) out += section(comparison, k, remarks, words, ruleTold);
    out += votes(comparison.votes, words);
    while (out.ends_with("\n\n")) out.pop_back();
    appendEvidence(out, evidence, words);
    while (out.ends_with("\n\n")) out.pop_back();
    return out;
}

} // namespace resolute
