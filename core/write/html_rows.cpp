// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the HTML export: the texts side by side.
#include "core/write/html_parts.h"

#include "core/write/remarks.h"
#include "core/write/report.h"

#include <algorithm>

namespace resolute::html {

namespace {

int depthOf(const Document &document, const Paragraph &paragraph)
{
    int depth = 0;
    for (auto parent = paragraph.parent; parent && depth < 3; parent = document.paragraph(*parent).parent) ++depth;
    return depth;
}

std::string markElement(const Change &change, TextSide side, std::string_view text, const Words &words)
{
    const std::string tag = side == TextSide::a ? "del" : "ins";
    std::string out = '<' + tag + " class=\"" + std::string(filterName(change.changeClass)) + (isRoutine(change.changeClass) ? " routine" : "");
    out += "\" title=\"" + escaped(words.changeClass(change.changeClass) + ": " + words.why(change)) + "\">";
    // Blanks beside the words are theirs, and are not drawn: a line under nothing looks like a word that is missing.
    const auto first = text.find_first_not_of(' '), last = text.find_last_not_of(' ');
    if (first == std::string_view::npos) return out + escaped(text) + "</" + tag + '>';
    return std::string(first, ' ') + out + escaped(text.substr(first, last + 1 - first)) + "</" + tag + '>'
        + std::string(text.size() - last - 1, ' ');
}

/// What was struck stands in the newer text too, out of sight until one redline is asked for.
std::string struck(const Change &change, const Document &older, bool footnote, std::string_view footnoteText, const Words &words)
{
    const std::string_view was = change.a.in(footnote ? footnoteText : std::string_view(older.paragraph(change.aOf).text));
    if (was.empty()) return {};
    const std::string classes = std::string(filterName(change.changeClass)) + (isRoutine(change.changeClass) ? " routine" : "");
    return "<del class=\"in-redline " + classes + "\" title=\"" + escaped(words.changeClass(change.changeClass) + ": " + words.why(change)) + "\">"
        + escaped(was) + "</del>";
}

/// The paragraph's text with lead, footnote marks and the marks of its changes. `gone(change)` gives what stands in front of a
/// change on the newer side.
template <class Gone>
std::string marked(const Paragraph &paragraph, ParagraphIndex index, const std::vector<Change> &changes, TextSide side, const Words &words, Gone gone)
{
    std::string out;
    bool lead = false;
    const auto setLead = [&](bool on) {
        if (on != lead) out += on ? "<span class=\"lead\">" : "</span>";
        lead = on;
    };
    std::vector<const Change *> removals; // those that left no words behind
    if (side == TextSide::b)
        for (const Change &c : changes)
            if (c.bOf == index && c.b.empty()) removals.push_back(&c);
    std::ranges::stable_sort(removals, {}, [](const Change *c) { return c->b.begin; });
    std::size_t next = 0;
    for (const TextPiece &piece : textPieces(paragraph, index, changes, side)) {
        if (!piece.footnote.empty()) out += "<sup>" + std::string(wordJoiner) + escaped(piece.footnote) + "</sup>";
        if (piece.range.empty()) continue;
        setLead(piece.lead);
        if (piece.change) {
            if (side == TextSide::b && piece.range.begin == piece.change->b.begin) out += gone(*piece.change);
            out += markElement(*piece.change, side, piece.range.in(paragraph.text), words);
            continue;
        }
        std::uint32_t at = piece.range.begin;
        for (; next < removals.size() && removals[next]->b.begin < piece.range.end; ++next) {
            const std::uint32_t here = std::max(at, removals[next]->b.begin);
            out += escaped(ByteRange{at, here}.in(paragraph.text)) + gone(*removals[next]);
            at = here;
        }
        out += escaped(ByteRange{at, piece.range.end}.in(paragraph.text));
    }
    for (; next < removals.size(); ++next) out += gone(*removals[next]);
    setLead(false);
    return out;
}

enum class Frame { none, inserted, deleted, movedHere, movedAway };

class Rows
{
public:
    Rows(std::string &out, const Comparison &comparison, std::size_t k, const review::Remarks &remarks, const Words &words)
        : out_(out), comparison_(comparison), a_(stepFrom(comparison, k)), b_(stepTo(comparison, k)), words_(words), k_(k),
          remarksA_(remarksOn(remarks, comparison, k, true)), remarksB_(remarksOn(remarks, comparison, k, false))
    {}

    void write()
    {
        out_ += "<div class=\"columns\" aria-hidden=\"true\"><span>" + textName(a_, words_) + "</span><i></i><span>" + textName(b_, words_)
            + "</span></div>\n";
        placeMoved();
        for (std::size_t n = 0; n <= comparison_.rows.size(); ++n) {
            for (; ghost_ < ghosts_.size() && ghosts_[ghost_].before <= n; ++ghost_) away(ghosts_[ghost_].row);
            if (n < comparison_.rows.size()) row(n);
        }
        footnotes();
    }

private:
    struct Ghost {
        std::size_t before, row;
    };

    [[nodiscard]] const Step *stepOf(std::size_t n) const
    {
        const Row &row = comparison_.rows[n];
        return k_ < row.steps.size() && row.steps[k_] ? &*row.steps[k_] : nullptr;
    }

    /// Where a moved paragraph stood: behind the last row that kept its order and stood before it in the old text.
    void placeMoved()
    {
        std::vector<std::pair<ParagraphIndex, std::size_t>> kept; // last old paragraph of a row, row
        for (std::size_t n = 0; n < comparison_.rows.size(); ++n)
            if (const Step *step = stepOf(n); step && !step->link.a.empty() && !isMove(step->link.relation))
                kept.emplace_back(step->link.a.back(), n);
        std::ranges::sort(kept);
        std::vector<std::pair<ParagraphIndex, Ghost>> ghosts;
        for (std::size_t n = 0; n < comparison_.rows.size(); ++n) {
            const Step *step = stepOf(n);
            if (!step || !isMove(step->link.relation)) continue;
            const ParagraphIndex first = step->link.a.front();
            const auto after = std::ranges::lower_bound(kept, std::pair{first, std::size_t{0}});
            ghosts.emplace_back(first, Ghost{after == kept.begin() ? 0 : std::prev(after)->second + 1, n});
        }
        std::ranges::sort(ghosts,
            [](const auto &x, const auto &y) { return std::pair(x.second.before, x.first) < std::pair(y.second.before, y.first); });
        for (const auto &[first, ghost] : ghosts) ghosts_.push_back(ghost);
    }

    void paragraphs(const Document &document, const std::vector<ParagraphIndex> &which, const std::vector<Change> &changes, TextSide side,
        Frame frame)
    {
        for (const ParagraphIndex i : which) {
            const Paragraph &p = document.paragraph(i);
            const int depth = depthOf(document, p);
            std::string classes = depth > 0 ? "d" + std::to_string(depth) : std::string();
            if (p.kind == ParagraphKind::heading) classes += " heading";
            if (frame == Frame::movedHere) classes += " moved-here";
            if (frame == Frame::movedAway) classes += " moved-away";
            out_ += "<div class=\"para\"><span class=\"num\">" + escaped(displayName(p.id)) + "</span><p";
            if (!classes.empty()) out_ += " class=\"" + classes.substr(classes.front() == ' ' ? 1 : 0) + '"';
            out_ += languageOf(document) + '>';
            static constexpr std::string_view before[]{"", "<ins class=\"whole\">", "<del class=\"whole\">", "<span>", "<span>"};
            static constexpr std::string_view after[]{"", "</ins>", "</del>", "</span>", "</span>"};
            out_ += before[static_cast<std::size_t>(frame)];
            out_ += marked(p, i, changes, side, words_, [&](const Change &c) { return struck(c, a_, false, {}, words_); });
            out_ += after[static_cast<std::size_t>(frame)];
            out_ += "</p></div>";
            for (const review::Remark *remark : side == TextSide::a ? remarksA_ : remarksB_)
                if (remark->paragraph == i) aside(*remark, p);
        }
    }

    /// A note, the words that it is about, and what was answered.
    void aside(const review::Remark &remark, const Paragraph &paragraph)
    {
        out_ += "<aside class=\"remark\" role=\"note\">";
        if (!remark.wholeParagraph && !remark.range.empty()) out_ += "<p><q>" + escaped(remark.range.in(paragraph.text)) + "</q></p>";
        for (const Said &one : said(remark, words_)) {
            out_ += "<p class=\"who\">" + escaped(one.author);
            if (!one.time.empty())
                out_ += " <time datetime=\"" + escaped(one.time) + "\">" + escaped(words_.date(one.time.substr(0, 10))) + "</time>";
            out_ += "</p><p class=\"said\">" + escaped(one.text) + "</p>";
        }
        out_ += "</aside>";
    }

    [[nodiscard]] bool isNoted(const Correspondence &link) const
    {
        return std::ranges::any_of(remarksA_, [&](const review::Remark *r) { return std::ranges::contains(link.a, r->paragraph); })
            || std::ranges::any_of(remarksB_, [&](const review::Remark *r) { return std::ranges::contains(link.b, r->paragraph); });
    }

    void open(const Step &step, const std::string &id, std::string_view kind, const std::string &label)
    {
        std::string classes = "row";
        if (isDifference(step.link.relation) && step.link.relation != Relation::renumbered) classes += " changed";
        (classes += " is-") += kind;
        if (isNoted(step.link)) classes += " has-remark";
        for (const ChangeClass c : classesByWeight)
            if (std::ranges::contains(step.changes, c, &Change::changeClass)) (classes += " has-") += filterName(c);
        out_ += "<section class=\"" + classes + "\" id=\"" + id + "\" aria-label=\"" + escaped(label) + "\">\n<div class=\"cell\">";
    }

    void elsewhere(const char *sentence, const std::string &place, const std::string &id)
    {
        out_ += "<p class=\"elsewhere\"><a href=\"#" + id + "\">" + escaped(words_(sentence, {place})) + "</a></p>";
    }

    void fold(std::size_t n)
    {
        std::size_t run = 0;
        for (std::size_t i = n; i < comparison_.rows.size(); ++i) {
            const Step *step = stepOf(i);
            if (step && !unchanged(*step)) break;
            run += step != nullptr;
        }
        out_ += "<p class=\"fold\">··· " + escaped(words_(RESOLUTE_MESSAGE("export", "Unchanged paragraphs: {1}"), {std::to_string(run)})) + "</p>\n";
    }

    [[nodiscard]] bool unchanged(const Step &step) const { return !isNoted(step.link) && isUnchanged(step); }
    static bool isUnchanged(const Step &step) { return step.link.relation == Relation::same || step.link.relation == Relation::renumbered; }

    static std::string_view kindOf(const Step &step)
    {
        switch (step.link.relation) {
        case Relation::inserted: return "inserted";
        case Relation::deleted: return "deleted";
        case Relation::moved:
        case Relation::movedEdited: return "moved";
        case Relation::split:
        case Relation::merged:
        case Relation::regrouped: return "regrouped";
        case Relation::edited: return "edited";
        default: return "same";
        }
    }

    void row(std::size_t n)
    {
        const Step *step = stepOf(n);
        if (!step) return;
        const bool plain = unchanged(*step);
        if (plain && !inRun_) fold(n);
        inRun_ = plain;
        const Correspondence &link = step->link;
        const std::string from = places(a_, link.a), to = places(b_, link.b), relation = words_.relation(link.relation);
        open(*step, rowId(k_, n), kindOf(*step), (from.empty() || to.empty() ? from + to : from + " → " + to) + ", " + relation);
        const bool moved = isMove(link.relation);
        if (moved) elsewhere(RESOLUTE_MESSAGE("export", "moved here from {1}"), from, rowId(k_, n) + "-from");
        else paragraphs(a_, link.a, step->changes, TextSide::a, link.relation == Relation::deleted ? Frame::deleted : Frame::none);
        out_ += "</div>\n" + sign(link.relation, words_) + "\n<div class=\"cell\">";
        paragraphs(b_, link.b, step->changes, TextSide::b,
            moved                                     ? Frame::movedHere
                : link.relation == Relation::inserted ? Frame::inserted
                                                      : Frame::none);
        why(*step);
        out_ += "</div>\n</section>\n";
    }

    void away(std::size_t n)
    {
        const Step &step = *stepOf(n);
        inRun_ = false;
        open(step, rowId(k_, n) + "-from", "moved",
            places(a_, step.link.a) + ", " + words_(RESOLUTE_MESSAGE("export", "moved to {1}"), {places(b_, step.link.b)}));
        paragraphs(a_, step.link.a, step.changes, TextSide::a, Frame::movedAway);
        out_ += "</div>\n" + sign(step.link.relation, words_) + "\n<div class=\"cell\">";
        elsewhere(RESOLUTE_MESSAGE("export", "moved to {1}"), places(b_, step.link.b), rowId(k_, n));
        out_ += "</div>\n</section>\n";
    }

    void why(const Step &step)
    {
        if (step.changes.empty()) return;
        out_ += "<ul class=\"why\">";
        for (const Reason &reason : reasons(step.changes)) {
            out_ += "<li class=\"" + std::string(filterName(reason.first->changeClass)) + "\"><b>"
                + escaped(words_.changeClass(reason.first->changeClass)) + "</b> " + escaped(words_.why(*reason.first));
            if (reason.times > 1) out_ += " (" + std::to_string(reason.times) + "×)";
            for (const ChangeTag tag : reason.first->tags) out_ += " · " + escaped(words_.tag(tag));
            out_ += "</li>";
        }
        out_ += "</ul>";
    }

    void footnoteCell(const Document &document, const std::vector<std::size_t> &which, const FootnoteStep &step, TextSide side)
    {
        for (const std::size_t i : which) {
            const Footnote &note = document.footnotes[i];
            Paragraph text;
            text.text = note.text;
            const std::string frame = step.relation == Relation::inserted ? "ins" : step.relation == Relation::deleted ? "del" : "";
            const std::string mark = frame.empty() ? escaped(note.mark) : '<' + frame + '>' + escaped(note.mark) + "</" + frame + '>';
            out_ += "<div class=\"para\"><span class=\"num\">" + mark + "</span><p" + languageOf(document) + '>';
            if (!frame.empty()) out_ += '<' + frame + " class=\"whole\">";
            out_ += marked(text, ParagraphIndex{}, step.changes, side, words_,
                [&](const Change &c) { return step.a.empty() ? std::string() : struck(c, a_, true, a_.footnotes[step.a.front()].text, words_); });
            if (!frame.empty()) out_ += "</" + frame + '>';
            out_ += "</p></div>";
        }
    }

    void footnotes()
    {
        if (k_ >= comparison_.footnotes.size() || comparison_.footnotes[k_].empty()) return;
        out_ += "<h2>" + escaped(words_(RESOLUTE_MESSAGE("export", "Footnotes"))) + "</h2>\n";
        for (const FootnoteStep &step : comparison_.footnotes[k_]) {
            Step row;
            row.link.relation = step.relation;
            row.changes = step.changes;
            const std::string mark = step.b.empty() ? a_.footnotes[step.a.front()].mark : b_.footnotes[step.b.front()].mark;
            open(row, "s" + std::to_string(k_) + "f" + std::to_string(footnote_++), kindOf(row),
                words_(RESOLUTE_MESSAGE("export", "Footnote {1}"), {mark}) + ", " + words_.relation(step.relation));
            footnoteCell(a_, step.a, step, TextSide::a);
            out_ += "</div>\n" + sign(step.relation, words_) + "\n<div class=\"cell\">";
            footnoteCell(b_, step.b, step, TextSide::b);
            out_ += "</div>\n</section>\n";
        }
    }

    std::string &out_;
    const Comparison &comparison_;
    const Document &a_, &b_;
    const Words &words_;
    std::size_t k_;
    std::vector<const review::Remark *> remarksA_, remarksB_;
    std::vector<Ghost> ghosts_;
    std::size_t ghost_ = 0, footnote_ = 0;
    bool inRun_ = false;
};

} // namespace

void appendStep(std::string &out, const Comparison &comparison, std::size_t k, const review::Remarks &remarks, const Words &words)
{
    Rows(out, comparison, k, remarks, words).write();
}

} // namespace resolute::html
