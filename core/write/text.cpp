// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/text.h"

#include "core/document/names.h"
#include "core/write/remarks.h"
#include "core/write/steps.h"
#include "core/write/text_layout.h"
#include "core/write/words.h"

#include <algorithm>
#include <utility>

namespace resolute {

namespace {

/// A longer unchanged run is shortened to its first and last words: a paragraph has 60 to 150 of them, and a change
/// is judged by the words around it.
constexpr int longRun = 36, keptWords = 12;

/// Byte offset after the n-th word, or before the n-th from the end.
std::size_t afterWords(std::string_view text, int n)
{
    std::size_t at = 0;
    while (n-- > 0 && at != std::string_view::npos) at = text.find(' ', at + 1);
    return at == std::string_view::npos ? text.size() : at;
}
std::size_t beforeWords(std::string_view text, int n)
{
    std::size_t at = text.size();
    while (n-- > 0 && at != std::string_view::npos && at > 0) at = text.rfind(' ', at - 1);
    return at == std::string_view::npos ? 0 : at;
}

class Report
{
public:
    Report(const Comparison &comparison, const TextOptions &options)
        : comparison_(comparison), all_(options.remarks), out_(options.colour, options.width)
    {}

    std::string write()
    {
        for (std::size_t k = 0; k + 1 < comparison_.documents.size(); ++k)
            if (isStep(comparison_, k)) step(k);
        for (const Issue &issue : comparison_.issues) {
            out_.add(words_(RESOLUTE_MESSAGE("export", "Note: {1}"), {inEnglish(issue)}), Ink::quiet);
            out_.newLine();
        }
        votes();
        return out_.take();
    }

private:
    void line(std::string_view text, Ink ink = Ink::plain, int indentNext = 0)
    {
        out_.add(text, ink);
        out_.newLine(indentNext);
    }

    void step(std::size_t k)
    {
        a_ = &stepFrom(comparison_, k);
        b_ = &stepTo(comparison_, k);
        line(heading(*a_) + "  →  " + heading(*b_), Ink::strong);
        if (k < comparison_.statistics.size()) figures(k);
        int unchanged = 0;
        const StepRemarks remarks(all_, comparison_, k);
        for (const Row &row : comparison_.rows) {
            if (k >= row.steps.size() || !row.steps[k]) continue;
            const Step &step = *row.steps[k];
            const auto placed = remarks.on(step.link);
            if (!isDifference(step.link.relation)) ++unchanged;
            if (isDifference(step.link.relation) || !placed.empty()) paragraph(step);
            for (const auto &each : placed) remark(each);
        }
        if (k < comparison_.footnotes.size())
            for (const FootnoteStep &note : comparison_.footnotes[k])
                if (isDifference(note.relation)) footnote(note);
        out_.newLine();
        line(words_(RESOLUTE_MESSAGE("export", "Unchanged paragraphs: {1}"), {std::to_string(unchanged)}), Ink::quiet);
        out_.newLine();
    }

    std::string heading(const Document &d) const
    {
        std::string out = nameBesideDate(d);
        if (!d.masthead.date.empty()) out += ", " + words_.date(d.masthead.date);
        return out;
    }

    void figures(std::size_t k)
    {
        const Statistics &s = comparison_.statistics[k];
        const ChangeFigures changes = changeFigures(comparison_, k);
        line(relationFigures(s, words_));
        const std::string classes = classFigures(changes, words_);
        if (classes.empty()) return;
        line(words_(RESOLUTE_MESSAGE("export", "Changes: {1}; words in {2}, out {3}"),
            {classes, std::to_string(s.wordsInserted), std::to_string(s.wordsDeleted)}));
        if (const auto rule = countingRule(changes, words_); !rule.empty() && !std::exchange(ruleTold_, true)) line(rule, Ink::quiet);
    }

    void paragraph(const Step &step)
    {
        const Correspondence &link = step.link;
        out_.newLine();
        out_.hang(3);
        const std::string from = places(*a_, link.a), to = places(*b_, link.b);
        std::string place = from.empty() || to.empty() || from == to ? (to.empty() ? from : to) : from + " → " + to;
        out_.add(place + "  ", Ink::strong);
        line(words_.relation(link.relation), isMove(link.relation) ? Ink::moved : Ink::quiet, 3);
        switch (link.relation) {
        case Relation::inserted:
            for (const ParagraphIndex i : link.b) line("{+" + b_->paragraph(i).text + "+}", Ink::inserted, 3);
            break;
        case Relation::deleted:
            for (const ParagraphIndex i : link.a) line("[-" + a_->paragraph(i).text + "-]", Ink::deleted, 3);
            break;
        case Relation::same:
        case Relation::renumbered:
        case Relation::moved: line(shortened(b_->paragraph(link.b.front()).text, true, true), Ink::plain, 3); break;
        default:
            if (link.a.size() == 1 && link.b.size() == 1) inOneLine(step);
            else bothSides(step);
        }
        out_.hang(5);
        for (const Reason &reason : reasons(step.changes)) why(reason);
    }

    /// The words next to a change stay; where there is none (start, end) half as many do.
    static std::string shortened(std::string_view text, bool first, bool last)
    {
        const std::size_t head = afterWords(text, first ? keptWords / 2 : keptWords);
        const std::size_t tail = beforeWords(text, last ? keptWords / 2 : keptWords);
        if (head >= tail || beforeWords(text, longRun) == 0) return std::string(text);
        return std::string(text.substr(0, head)) + " … " + std::string(text.substr(tail + 1));
    }

    void inOneLine(const Step &step)
    {
        const auto run = redline(a_->paragraph(step.link.a.front()).text, b_->paragraph(step.link.b.front()).text, step.changes);
        for (std::size_t i = 0; i < run.size(); ++i) {
            const RedlinePiece &piece = run[i];
            if (!piece.change) out_.add(shortened(piece.text, i == 0, i + 1 == run.size()));
            else changed(piece.text, piece.side);
        }
        out_.newLine(3);
    }

    /// Blanks at the ends stand outside the mark, so that it touches its words.
    void changed(std::string_view text, TextSide side)
    {
        const std::size_t first = text.find_first_not_of(' '), last = text.find_last_not_of(' ');
        if (first == std::string_view::npos) return out_.add(text);
        const std::string words(text.substr(first, last + 1 - first));
        out_.add(text.substr(0, first));
        out_.add(side == TextSide::a ? "[-" + words + "-]" : "{+" + words + "+}", side == TextSide::a ? Ink::deleted : Ink::inserted);
        out_.add(text.substr(last + 1));
    }

    void bothSides(const Step &step)
    {
        oneSide(*a_, step.link.a, step.changes, TextSide::a);
        oneSide(*b_, step.link.b, step.changes, TextSide::b);
    }

    void oneSide(const Document &document, const std::vector<ParagraphIndex> &which, const std::vector<Change> &changes, TextSide side)
    {
        for (const ParagraphIndex i : which) {
            const Paragraph &paragraph = document.paragraph(i);
            out_.add((side == TextSide::a ? "− " : "+ ") + displayName(paragraph.id) + "  ", Ink::quiet);
            const auto all = textPieces(paragraph, i, changes, side);
            for (std::size_t n = 0; n < all.size(); ++n) {
                const std::string_view text = all[n].range.in(paragraph.text);
                if (all[n].change) changed(text, side);
                else out_.add(shortened(text, n == 0, n + 1 == all.size()));
            }
            out_.newLine(3);
        }
    }

    void why(const Reason &reason)
    {
        std::string text = words_.changeClass(reason.first->changeClass) + ": " + words_.why(*reason.first);
        if (reason.times > 1) text += " (" + std::to_string(reason.times) + "×)";
        for (const ChangeTag tag : reason.first->tags) (text += ", ") += words_.tag(tag);
        line(text, Ink::quiet, 3);
    }

    /// "— Ada, 6 May 2031, “these words”: what she says", and each answer so below it.
    void remark(const StepRemarks::Placed &placed)
    {
        std::string_view about = placed.words;
        for (const Said &one : said(*placed.remark, words_)) {
            std::string who = printable(by(one, words_));
            if (!about.empty()) who += (who.empty() ? "“" : ", “") + shortened(about, false, false) + "”";
            out_.add("— " + who + (who.empty() ? "" : ": "), Ink::quiet);
            for (std::size_t begin = 0; begin <= one.text.size();) { // people write lines of their own
                const std::size_t end = std::min(one.text.find('\n', begin), one.text.size());
                out_.add(printable(std::string_view(one.text).substr(begin, end - begin)));
                begin = end + 1;
                out_.newLine(begin <= one.text.size() ? 5 : 3);
            }
            about = {};
        }
    }

    void footnote(const FootnoteStep &step)
    {
        out_.newLine();
        out_.hang(3);
        const auto mark = [](const Document &d, const std::vector<std::size_t> &which) {
            return which.empty() ? std::string() : d.footnotes[which.front()].mark;
        };
        const std::string from = mark(*a_, step.a), to = mark(*b_, step.b);
        out_.add(words_(RESOLUTE_MESSAGE("export", "Footnote {1}"),
                     {from.empty() || to.empty() || from == to ? from + (from.empty() ? to : "") : from + " → " + to})
                + "  ",
            Ink::strong);
        line(words_.relation(step.relation), Ink::quiet, 3);
        if (step.a.empty()) changed(b_->footnotes[step.b.front()].text, TextSide::b);
        else if (step.b.empty()) changed(a_->footnotes[step.a.front()].text, TextSide::a);
        else
            for (const RedlinePiece &piece : redline(a_->footnotes[step.a.front()].text, b_->footnotes[step.b.front()].text, step.changes)) {
                if (piece.change) changed(piece.text, piece.side);
                else out_.add(shortened(piece.text, false, false));
            }
        out_.newLine();
    }

    void votes()
    {
        const VoteTable &table = comparison_.votes;
        if (table.votes.empty()) return;
        line(words_(RESOLUTE_MESSAGE("export", "Recorded votes")), Ink::strong);
        for (const Vote &vote : table.votes) {
            line(shortName(*vote.document) + ", " + words_.date(vote.date) + ": "
                + words_(RESOLUTE_MESSAGE("export", "{1} in favour, {2} against, {3} abstaining"),
                    {std::to_string(vote.inFavour), std::to_string(vote.against), std::to_string(vote.abstaining)}));
        }
        for (const PositionChange &change : table.changed)
            line(words_(RESOLUTE_MESSAGE("export", "{1}: {2} → {3}"),
                {table.states[change.row].state, words_.position(change.from), words_.position(change.to)}));
    }

    const Comparison &comparison_;
    const review::Remarks &all_;
    TextLayout out_;
    Words words_;
    const Document *a_ = nullptr;
    const Document *b_ = nullptr;
    bool ruleTold_ = false; ///< what counts as one change
};

} // namespace

std::string toText(const Comparison &comparison, const TextOptions &options)
{
    std::string out = Report(comparison, options).write();
    if (!options.evidence.isShown) return out;
    const Words words;
    out += '\n' + Evidence::heading(words) + '\n';
    for (const auto &[name, value] : options.evidence.facts(words)) out += name + ": " + value + '\n';
    return out;
}

} // namespace resolute
