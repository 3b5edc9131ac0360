// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/besides.h"

#include "core/compare/footnotes.h"
#include "core/diff/plain.h"
#include "core/notes/make.h"
#include "core/notes/quotes.h"
#include "core/notes/wording.h"
#include "core/text/fold.h"

#include <algorithm>
#include <optional>

namespace resolute {

namespace {

std::string quoted(std::string_view text) { return "“" + std::string(text) + "”"; }

bool saysOther(const std::string &a, const std::string &b) { return foldTypography(a) != foldTypography(b); }

/// A quotation at the end of a sentence, which may have its own full stop.
std::string quotedLast(std::string_view text) { return quoted(text) + (text.ends_with('.') ? "" : "."); }

/// Words in front of a footnote's mark, which tell where it stands: four, or fewer where a quotation begins or ends among them.
std::string_view lastWords(std::string_view text)
{
    for (int most = 4; most > 0; --most) {
        std::size_t begin = text.size();
        for (int n = 0; n < most && begin != std::string_view::npos && begin > 0; ++n) begin = text.rfind(' ', begin - 1);
        const auto words = begin == std::string_view::npos || begin == 0 ? text : text.substr(begin + 1);
        if (quotesPair(words)) return words;
    }
    return {};
}

/// "3 and 4", "1 to 5 and 8"; marks that are no numbers stand alone.
std::string listed(const std::vector<std::string> &marks)
{
    const auto number = [](const std::string &mark) {
        return !mark.empty() && mark.size() < 5 && mark.find_first_not_of("0123456789") == std::string::npos ? std::stoi(mark) : -1;
    };
    std::vector<std::string> items;
    for (std::size_t i = 0; i < marks.size();) {
        std::size_t end = i + 1;
        while (end < marks.size() && number(marks[i]) > 0 && number(marks[end]) == number(marks[end - 1]) + 1) ++end;
        constexpr std::size_t range = 3;
        const bool several = end - i >= range;
        items.push_back(several ? marks[i] + " to " + marks[end - 1] : marks[i]);
        i = several ? end : i + 1;
    }
    std::string out;
    for (std::size_t i = 0; i < items.size(); ++i) out += (i == 0 ? "" : i + 1 == items.size() ? " and " : ", ") + items[i];
    return out;
}

class Teller
{
public:
    Teller(const Document &a, const Document &b, const Alignment &alignment) : a_(a), b_(b), alignment_(alignment), namerA_(a), namerB_(b) {}

    std::vector<Beside> tell()
    {
        const Masthead &x = a_.masthead, &y = b_.masthead;
        const bool titles = !x.title.empty() && !y.title.empty() && foldCase(x.title) != foldCase(y.title);
        if (titles && saysOther(x.title, y.title))
            edits(Beside::What::title, "the title", x.title, y.title, diffTexts(x.title, y.title, b_.language));
        instead(Beside::What::organ, "organ", x.body, y.body);
        instead(Beside::What::agendaItem, "agenda item", x.agendaItem, y.agendaItem);
        footnotes();
        return std::move(out_);
    }

private:
    void add(Beside::What what, std::string words) { out_.push_back({what, std::move(words)}); }

    void instead(Beside::What what, std::string_view noun, const std::string &was, const std::string &is)
    {
        if (was.empty() || is.empty() || foldCase(was) == foldCase(is)) return;
        add(what, "The " + std::string(noun) + " is " + quoted(is) + " instead of " + quotedLast(was));
    }

    /// By quotes, or as a whole where more than half of it is new.
    void edits(Beside::What what, const std::string &place, std::string_view from, std::string_view to, const std::vector<Change> &changes)
    {
        std::size_t changed = 0;
        for (const Change &c : changes) changed += c.a.size() + c.b.size();
        const auto quotes = 2 * changed > from.size() + to.size() ? std::nullopt : quoteEdits(from, to, changes);
        if (!quotes) return add(what, "Replace " + place + " with " + quotedLast(to));
        for (const WordEdit &edit : *quotes) {
            if (!saysOther(edit.quote, edit.text) && edit.kind == WordEdit::Kind::replace) continue;
            switch (edit.kind) {
            case WordEdit::Kind::replace: add(what, "In " + place + ", replace " + quoted(edit.quote) + " with " + quotedLast(edit.text)); break;
            case WordEdit::Kind::remove: add(what, "In " + place + ", delete " + quotedLast(edit.quote)); break;
            case WordEdit::Kind::insertAfter: add(what, "In " + place + ", after " + quoted(edit.quote) + ", insert " + quotedLast(edit.text)); break;
            case WordEdit::Kind::insertAtStart: add(what, "At the beginning of " + place + ", insert " + quotedLast(edit.text)); break;
            }
        }
    }

    void footnotes()
    {
        const auto steps = compareFootnotes(a_, b_, alignment_);
        const std::size_t before = out_.size();
        bool renumbered = false;
        std::vector<std::string> deleted;
        for (const FootnoteStep &step : steps)
            if (step.b.empty()) gone(step, deleted);
        if (!deleted.empty()) add(Beside::What::footnote, (deleted.size() == 1 ? "Delete footnote " : "Delete footnotes ") + listed(deleted) + ".");
        for (const FootnoteStep &step : steps) {
            if (step.b.empty()) continue;
            if (step.a.empty()) fresh(step);
            else {
                const Footnote &was = a_.footnotes[step.a.front()], &is = b_.footnotes[step.b.front()];
                renumbered |= was.mark != is.mark;
                if (step.relation == Relation::moved)
                    if (const auto place = placeIn(is); place && *place != placeOf(was))
                        add(Beside::What::footnote, "Move the mark of " + name(was) + " to " + *place + ".");
                if (saysOther(was.text, is.text)) edits(Beside::What::footnote, name(was), was.text, is.text, step.changes);
            }
        }
        if (renumbered && out_.size() > before) add(Beside::What::footnote, "Renumber the footnotes accordingly.");
    }

    /// Notes of a paragraph that is deleted go with it.
    void gone(const FootnoteStep &step, std::vector<std::string> &deleted) const
    {
        for (const std::size_t i : step.a) {
            const Footnote &note = a_.footnotes[i];
            const auto anchor = a_.find(note.anchor);
            const bool stays = !anchor
                || std::ranges::any_of(alignment_, [&](const Correspondence &c) { return !c.b.empty() && std::ranges::contains(c.a, *anchor); });
            if (stays) deleted.push_back(name(note).substr(std::string_view("footnote ").size()));
        }
    }

    void fresh(const FootnoteStep &step)
    {
        for (const std::size_t i : step.b) {
            const Footnote &note = b_.footnotes[i];
            const auto anchor = b_.find(note.anchor);
            const auto place = placeIn(note);
            if (!anchor || !place) {
                add(Beside::What::footnote, "Insert a footnote reading " + quotedLast(note.text));
                continue;
            }
            const Paragraph &p = b_.paragraph(*anchor);
            const auto mark = std::ranges::find(p.footnotes, note.mark, &FootnoteAnchor::mark);
            const auto at = mark == p.footnotes.end() ? 0 : std::min<std::size_t>(mark->at, p.text.size());
            const std::string_view words = lastWords(std::string_view(p.text).substr(0, at));
            add(Beside::What::footnote,
                "In " + *place + (words.empty() ? std::string() : ", after " + quoted(words)) + ", insert a footnote reading "
                    + quotedLast(note.text));
        }
    }

    /// "footnote 3"; where a mark is there twice (asterisks), with its paragraph.
    [[nodiscard]] std::string name(const Footnote &note) const
    {
        const bool alone = std::ranges::count(a_.footnotes, note.mark, &Footnote::mark) == 1;
        return "footnote " + note.mark + (alone || note.anchor.empty() ? std::string() : " to " + placeOf(note));
    }
    [[nodiscard]] std::string placeOf(const Footnote &note) const { return note.anchor.empty() ? std::string() : namerA_.name(note.anchor); }

    /// The paragraph of a note of the newer text as the older text names it, or as it will be named.
    [[nodiscard]] std::optional<std::string> placeIn(const Footnote &note) const
    {
        const auto anchor = b_.find(note.anchor);
        if (!anchor) return std::nullopt;
        for (const Correspondence &c : alignment_)
            if (c.a.size() == 1 && c.b.size() == 1 && c.b.front() == *anchor) return namerA_.name(a_.paragraph(c.a.front()).id);
        return "what becomes " + namerB_.name(note.anchor);
    }

    const Document &a_, &b_;
    const Alignment &alignment_;
    Namer namerA_, namerB_;
    std::vector<Beside> out_;
};

} // namespace

Notes notesBetween(const Document &a, const Document &b, const Alignment &alignment)
{
    Notes out = makeNotes(a, b, alignment);
    out.besides = Teller(a, b, alignment).tell();
    return out;
}

Notes notesBetween(const Document &a, const Document &b) { return notesBetween(a, b, align(a, b)); }

} // namespace resolute
