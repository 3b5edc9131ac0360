// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/review_report.h"

#include "core/write/text_layout.h"

#include <algorithm>

namespace resolute {

using namespace review;

namespace {

/// "Ada, 6 May 2031"
std::string by(const Stamp &stamp, const Words &words)
{
    return (stamp.author.empty() ? std::string() : printable(stamp.author) + ", ") + words.date(stamp.time.substr(0, 10));
}

class Report
{
public:
    Report(const ReviewSource &source, const TextOptions &options) : w_(source.workspace), o_(source.overview), out_(options.colour, options.width) {}

    std::string write()
    {
        texts();
        for (const ReviewedPair &pair : o_.pairs) changes(pair);
        notes();
        lost();
        return out_.take();
    }

private:
    void line(std::string_view text, Ink ink = Ink::plain)
    {
        out_.add(text, ink);
        out_.newLine();
    }

    void heading(std::string_view text)
    {
        out_.hang(0);
        out_.newLine();
        line(text, Ink::strong);
    }

    void item() { out_.add("  "); }

    // Below an item; words that people wrote may have lines of their own.
    void below(std::string_view text, Ink ink = Ink::plain)
    {
        for (std::size_t begin = 0; begin <= text.size();) {
            const std::size_t end = std::min(text.find('\n', begin), text.size());
            out_.add("     ");
            line(printable(text.substr(begin, end - begin)), ink);
            begin = end + 1;
        }
    }

    void texts()
    {
        line(words_(RESOLUTE_MESSAGE("export", "Texts: {1}"), {std::to_string(w_.texts.size())}), Ink::strong);
        for (std::size_t i = 0; i < w_.texts.size(); ++i) {
            item();
            out_.add(printable(w_.texts[i].path));
            switch (o_.texts[i].origin) {
            case TextOrigin::asSaved: break;
            case TextOrigin::changed: out_.add(words_(RESOLUTE_MESSAGE("export", "  changed since the workspace was saved")), Ink::quiet); break;
            case TextOrigin::carried: out_.add(words_(RESOLUTE_MESSAGE("export", "  carried in the workspace")), Ink::quiet); break;
            case TextOrigin::unavailable:
                out_.add("  " + words_(o_.texts[i].error->message->english, o_.texts[i].error->arguments), Ink::quiet);
                break;
            }
            out_.newLine();
        }
    }

    void changes(const ReviewedPair &pair)
    {
        heading(w_.texts[pair.from].path + " → " + w_.texts[pair.to].path);
        std::string figures = words_(RESOLUTE_MESSAGE("export", "{1} of {2} changes reviewed"),
            {std::to_string(pair.reviewed()), std::to_string(pair.changes.size())});
        for (const Status s : {Status::agreed, Status::notAgreed, Status::toRevise, Status::noted})
            if (const int n = pair.count(s)) figures += " · " + std::to_string(n) + ' ' + inWords(s, words_);
        line(figures);
        for (std::size_t i = 0; i < pair.changes.size(); ++i)
            if (pair.decided[i]) decision(*pair.decided[i]);
    }

    void decision(const Decision &d)
    {
        const Quote &place = d.target.at.paragraph.empty() ? d.target.from : d.target.at;
        out_.hang(5);
        item();
        out_.add(displayName(place.paragraph) + "  ", Ink::strong);
        out_.add(inWords(d.judgement.status, words_) + "  ");
        what(d.target);
        if (!d.judgement.assignee.empty()) out_.add(words_(RESOLUTE_MESSAGE("export", "  for {1}"), {printable(d.judgement.assignee)}), Ink::quiet);
        line("  " + by(d.changed(), words_), Ink::quiet);
        for (const JudgementVersion &v : d.others)
            below(words_(RESOLUTE_MESSAGE("export", "{1} decided otherwise: {2}"), {v.stamp.author, inWords(v.judgement.status, words_)}),
                Ink::quiet);
    }

    // The change in its words; a paragraph that is new or gone is told by its beginning.
    void what(const Target &target)
    {
        if (target.kind != TargetKind::change) return;
        if (target.part == ChangePart::moved || target.part == ChangePart::regrouped)
            return out_.add(displayName(target.from.paragraph) + " → " + displayName(target.at.paragraph), Ink::moved);
        if (!target.from.words.empty()) out_.add("[-" + beginning(target.from.words) + "-]", Ink::deleted);
        if (!target.from.words.empty() && !target.at.words.empty()) out_.add(" ");
        if (!target.at.words.empty()) out_.add("{+" + beginning(target.at.words) + "+}", Ink::inserted);
    }

    static std::string beginning(const std::string &words)
    {
        constexpr std::size_t enough = 80; // a line of a terminal
        std::string text = printable(words);
        if (text.size() <= enough) return text;
        std::size_t end = text.rfind(' ', enough);
        if (end == std::string::npos) end = enough;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end; // not within a letter
        return text.substr(0, end) + " …";
    }

    void notes()
    {
        const auto lost = std::ranges::count(o_.notes, Fit::lost, [](const auto &n) { return n.place.fit; });
        heading(words_(RESOLUTE_MESSAGE("export", "Notes: {1}"), {std::to_string(o_.notes.size())}));
        for (const auto &n : o_.notes)
            if (n.place.fit != Fit::lost) note(n);
        if (lost == 0) return;
        heading(words_(RESOLUTE_MESSAGE("export", "Notes whose place is no longer found: {1}"), {std::to_string(lost)}));
        for (const auto &n : o_.notes)
            if (n.place.fit == Fit::lost) note(n);
    }

    void note(const ReviewOverview::NoteState &state)
    {
        const Note &n = *state.note;
        const Quote &quote = n.target.kind == TargetKind::change && n.target.at.paragraph.empty() ? n.target.from : n.target.at;
        out_.hang(5);
        item();
        const bool found = state.place.fit != Fit::lost;
        const std::string name = found ? displayName(o_.texts[*state.text].document->paragraph(state.place.paragraph).id)
                                       : displayName(quote.paragraph);
        out_.add(name + "  ", Ink::strong);
        if (!found || n.target.kind == TargetKind::words) out_.add("“" + beginning(quote.words) + "”  ");
        if (state.place.fit == Fit::changed) out_.add(words_(RESOLUTE_MESSAGE("export", "(its words are others now)")) + "  ", Ink::quiet);
        line(by(n.changed(), words_), Ink::quiet);
        below(n.text);
        for (const NoteVersion &v : n.others)
            below(words_(RESOLUTE_MESSAGE("export", "{1} wrote otherwise: {2}"), {v.stamp.author, v.text}), Ink::quiet);
        for (const Answer &a : n.answers)
            if (!a.removed) below("— " + by(a.changed(), words_) + ": " + a.text);
    }

    void lost()
    {
        list(RESOLUTE_MESSAGE("export", "Decisions whose change is no longer there: {1}"), o_.lost);
        list(RESOLUTE_MESSAGE("export", "Decisions on texts that cannot be read: {1}"), o_.notCompared);
        if (o_.lostLinks.empty()) return;
        heading(words_(RESOLUTE_MESSAGE("export", "Links by hand that no longer fit: {1}"), {std::to_string(o_.lostLinks.size())}));
        for (const Pin *p : o_.lostLinks) {
            item();
            line((p->a.empty() ? "–" : displayName(p->a.front().paragraph)) + " = " + (p->b.empty() ? "–" : displayName(p->b.front().paragraph)));
        }
    }

    void list(const char *title, const std::vector<const Decision *> &decisions)
    {
        if (decisions.empty()) return;
        heading(words_(title, {std::to_string(decisions.size())}));
        for (const Decision *d : decisions) decision(*d);
    }

    const Workspace &w_;
    const ReviewOverview &o_;
    Words words_;
    TextLayout out_;
};

std::string inWords(ConflictKind kind, const Words &words)
{
    switch (kind) {
    case ConflictKind::note: break;
    case ConflictKind::answer: return words(RESOLUTE_MESSAGE("export", "answer"));
    case ConflictKind::removedNote: return words(RESOLUTE_MESSAGE("export", "note that one deleted and the other changed"));
    case ConflictKind::status: return words(RESOLUTE_MESSAGE("export", "status"));
    case ConflictKind::removedStatus: return words(RESOLUTE_MESSAGE("export", "status that one took back"));
    case ConflictKind::link: return words(RESOLUTE_MESSAGE("export", "link by hand"));
    case ConflictKind::target: return words(RESOLUTE_MESSAGE("export", "place of a note"));
    case ConflictKind::text: return words(RESOLUTE_MESSAGE("export", "versions of a text"));
    }
    return words(RESOLUTE_MESSAGE("export", "note"));
}

} // namespace

std::string inWords(Status status, const Words &words)
{
    switch (status) {
    case Status::toDo: break;
    case Status::agreed: return words(RESOLUTE_MESSAGE("export", "agreed"));
    case Status::notAgreed: return words(RESOLUTE_MESSAGE("export", "not agreed"));
    case Status::toRevise: return words(RESOLUTE_MESSAGE("export", "to revise"));
    case Status::noted: return words(RESOLUTE_MESSAGE("export", "noted"));
    }
    return words(RESOLUTE_MESSAGE("export", "to do"));
}

std::string toText(const ReviewSource &source, const TextOptions &options) { return Report(source, options).write(); }

std::string toText(const Merged &merged, const TextOptions &options)
{
    const Words words;
    TextLayout out(options.colour, options.width);
    out.add(
        words(RESOLUTE_MESSAGE("export", "Taken over: notes {1}, decisions {2}"), {std::to_string(merged.notes), std::to_string(merged.decisions)}));
    out.newLine();
    out.add(words(RESOLUTE_MESSAGE("export", "Conflicts: {1}"), {std::to_string(merged.conflicts.size())}), Ink::strong);
    out.newLine();
    const auto version = [&](const std::string &text, const Stamp &by) {
        out.newLine(5);
        out.add((by.author.empty() ? std::string() : printable(by.author) + ": ")
            + (text.empty() ? words(RESOLUTE_MESSAGE("export", "deleted")) : printable(text)));
    };
    for (const Conflict &c : merged.conflicts) {
        out.hang(5);
        out.add("  ");
        out.add((c.kind == ConflictKind::text ? c.where : displayName(c.where)) + "  ", Ink::strong);
        out.add(inWords(c.kind, words), Ink::quiet);
        version(c.ours, c.oursBy);
        version(c.theirs, c.theirsBy);
        out.newLine();
    }
    return out.take();
}

} // namespace resolute
