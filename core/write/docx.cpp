// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/docx.h"

#include "core/diff/plain.h"
#include "core/read/read.h"
#include "core/read/sha256.h"
#include "core/text/utf8.h"
#include "core/write/docx_comments.h"
#include "core/write/docx_flow.h"
#include "core/write/docx_parts.h"
#include "core/write/docx_words.h"
#include "core/write/docx_xml.h"
#include "core/write/steps.h"
#include "core/write/zip_writer.h"

#include <algorithm>
#include <set>

namespace resolute {

namespace {

using namespace word;

ParagraphLook lookOf(const Format &format)
{
    const std::string depth = std::to_string(std::max(1, format.level));
    switch (format.style) {
    case ParagraphStyle::preambular: return {"Preambular", format.list, format.level};
    case ParagraphStyle::operative: return {"Operative", format.list, format.level};
    case ParagraphStyle::subparagraph: return {"Subparagraph" + depth, format.list, format.level};
    case ParagraphStyle::continuation: return {"Continuation" + depth, 0, 0};
    case ParagraphStyle::heading: return {"Heading1", 0, 0};
    case ParagraphStyle::other: break;
    }
    return {"Body", format.list, format.level};
}

/// A mark of n asterisks as the one sign U+E000 + n, so that no comparison of words cuts it in two.
std::string withSigns(const std::string &text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find_first_not_of('*', at), text.size());
        if (end == at) out += text[at++];
        else {
            appendCodePoint(out, static_cast<char32_t>(0xE000 + std::min<std::size_t>(end - at, 9)));
            at = end;
        }
    }
    return out;
}

class Writer
{
public:
    Writer(const Comparison &comparison, std::size_t step, const DocxOptions &options, const Base *base)
        : comparison_(comparison), step_(step), a_(stepFrom(comparison, step)), b_(stepTo(comparison, step)), lists_(a_, b_), numbersA_(a_, lists_),
          numbersB_(b_, lists_), partsA_(partsOf(a_)), partsB_(partsOf(b_)), options_(options),
          settings_{options.author, timeOf(options.date.empty() ? b_.masthead.date : options.date), language() == "ar", language() == "zh", base},
          out_(settings_, 1)
    {}

    std::string write()
    {
        out_.raw(declaration + "<w:document" + nameSpaces + "><w:body>\n");
        masthead();
        body();
        adoption();
        out_.paragraph({"EndRule"}, {"EndRule"}, State::kept, {});
        out_.raw("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId5\"/><w:footerReference w:type=\"default\" r:id=\"rId6\"/>");
        const Base *base = settings_.base;
        if (base && !base->page().empty()) out_.raw(base->page() + "<w:titlePg/>");
        else
            out_.raw("<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" "
                     "w:header=\"850\" w:footer=\"567\" "
                     "w:gutter=\"0\"/><w:titlePg/>");
        out_.raw(settings_.rightToLeft ? "<w:bidi/></w:sectPr></w:body></w:document>\n" : "</w:sectPr></w:body></w:document>\n");

        const std::string title = b_.masthead.title.empty() ? a_.masthead.title : b_.masthead.title;
        ZipWriter zip;
        zip.add("[Content_Types].xml", contentTypesPart(with({"document", "styles", "numbering", "settings", "footnotes", "header", "footer"})));
        zip.add("_rels/.rels", packageRelations());
        zip.add("docProps/core.xml", corePart(title, settings_.author, language(), settings_.date));
        zip.add("docProps/custom.xml", customPart(options_.evidence));
        const std::string footnotes = footnotesPart();
        zip.add("word/document.xml", out_.take());
        zip.add("word/_rels/document.xml.rels", documentRelations(with({"styles", "numbering", "settings", "footnotes", "header", "footer"})));
        zip.add("word/styles.xml", base ? base->stylesWith(stylesPart(language())) : stylesPart(language()));
        zip.add("word/numbering.xml", numberingPart(lists_, base && base->learnt("Operative")));
        if (base && !base->theme().empty()) zip.add("word/theme/theme1.xml", base->theme());
        zip.add("word/settings.xml", settingsPart(language()));
        zip.add("word/footnotes.xml", footnotes);
        if (!comments_.empty()) zip.add("word/comments.xml", comments_.part());
        zip.add("word/header.xml", headerPart(runningHead()));
        zip.add("word/footer.xml", footerPart());
        return zip.finish();
    }

private:
    [[nodiscard]] std::vector<std::string> with(std::vector<std::string> parts) const
    {
        if (settings_.base && !settings_.base->theme().empty()) parts.emplace_back("theme/theme1");
        if (!comments_.empty()) parts.emplace_back("comments");
        return parts;
    }
    [[nodiscard]] const std::string &language() const { return b_.language.empty() ? a_.language : b_.language; }

    // The lines of the first page and of the end.
    [[nodiscard]] const std::string &textA(Part part) const { return partsA_[static_cast<std::size_t>(part)]; }
    [[nodiscard]] const std::string &textB(Part part) const { return partsB_[static_cast<std::size_t>(part)]; }

    void line(Part part, const std::string &style)
    {
        const bool marked = part == Part::sponsors;
        const std::string a = marked ? withSigns(textA(part)) : textA(part), b = marked ? withSigns(textB(part)) : textB(part);
        if (a.empty() && b.empty()) return;
        std::vector<Fragment> pieces = weaveTexts(a, b, a.empty() || b.empty() ? std::vector<Change>() : diffTexts(a, b, b_.language));
        std::vector<int> notes;
        if (marked) pieces = sponsorMarks(pieces, notes);
        out_.paragraph({style}, {style}, a.empty() ? State::inserted : b.empty() ? State::deleted : State::kept, pieces, notes, &book_);
    }

    /// A cell of lines. Its last paragraph has to stay, so that one without words follows where the last line may go.
    void cell(int width, std::string_view borders, std::initializer_list<std::pair<Part, const char *>> lines)
    {
        out_.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + std::to_string(width) + "\" w:type=\"dxa\"/>");
        out_.raw(borders);
        out_.raw("</w:tcPr>");
        bool ends = false;
        for (const auto &[part, style] : lines) {
            line(part, style);
            if (!textA(part).empty() || !textB(part).empty()) ends = !textA(part).empty() && !textB(part).empty();
        }
        if (!ends) out_.paragraph({"Normal"}, {"Normal"}, State::kept, {});
        out_.raw("</w:tc>");
    }

    void masthead()
    {
        constexpr std::string_view thin =
            "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/></w:tcBorders><w:vAlign w:val=\"bottom\"/>";
        constexpr std::string_view thick = "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"0\" w:color=\"auto\"/></w:tcBorders>";
        out_.raw(std::string("<w:tbl><w:tblPr>") + (settings_.rightToLeft ? "<w:bidiVisual/>" : "")
            + "<w:tblW w:w=\"9638\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"6236\"/><w:gridCol "
              "w:w=\"3402\"/></w:tblGrid>\n<w:tr>");
        cell(6236, thin, {{Part::unitedNations, "UnitedNations"}});
        cell(3402, thin, {{Part::symbol, "DocumentSymbol"}});
        out_.raw("</w:tr>\n<w:tr>");
        cell(6236, thick, {{Part::organ, "Organ"}});
        cell(3402, thick, {{Part::distribution, "Distribution"}, {Part::date, "Distribution"}, {Part::original, "Distribution"}});
        out_.raw("</w:tr></w:tbl>\n");
        line(Part::session, "Session");
        line(Part::sessionDates, "SessionDates");
        line(Part::committee, "Session");
        line(Part::agendaItem, "SessionDates");
        line(Part::agendaTitle, "AgendaTitle");
        line(Part::sponsors, "Sponsors");
        line(Part::adoptionHeading, "Sponsors");
        line(Part::title, "DocumentTitle");
        line(Part::enactingClause, "EnactingClause");
    }

    /// The asterisks of the sponsors' line become marks of footnotes with the sponsors' notes, each once in a text.
    std::vector<Fragment> sponsorMarks(const std::vector<Fragment> &pieces, std::vector<int> &ids)
    {
        std::vector<Fragment> out;
        std::set<std::string> usedA, usedB;
        for (const Fragment &piece : pieces) {
            std::string_view text = piece.text;
            while (!text.empty()) {
                const auto star = text.find("\xEE\x80");
                if (star > 0) out.push_back({piece.state, std::string(text.substr(0, star)), false, {}});
                if (star == std::string_view::npos) break;
                const auto end = std::min(star + 3, text.size());
                const std::string mark(static_cast<std::size_t>(text[end - 1] & 0x3F), '*');
                const auto noteOf = [&](const Document &d, std::set<std::string> &used, bool there) -> const SponsorNote * {
                    const auto found = std::ranges::find(d.masthead.sponsorNotes, mark, &SponsorNote::mark);
                    return there && found != d.masthead.sponsorNotes.end() && used.insert(mark).second ? &*found : nullptr;
                };
                const SponsorNote *a = noteOf(a_, usedA, piece.state != State::inserted), *b = noteOf(b_, usedB, piece.state != State::deleted);
                const auto add = [&](State state, const SponsorNote *older, const SponsorNote *newer) {
                    if (!older && !newer) return out.push_back({state, mark, false, {}});
                    const std::string &before = (older ? older : newer)->text, &now = (newer ? newer : older)->text;
                    std::vector<Fragment> body{{state, now, false, {}}}; // of one text only: struck or inserted with its mark
                    if (older && newer) body = weaveTexts(before, now, diffTexts(before, now, b_.language));
                    book_.push_back({mark, std::move(body)});
                    ids.push_back(static_cast<int>(book_.size()));
                    out.push_back({state, {}, false, NoteUse{}});
                };
                if (piece.state == State::kept && !a != !b) { // a note that only one of the texts has here
                    add(State::deleted, a, nullptr);
                    add(State::inserted, nullptr, b);
                } else add(piece.state, a, b);
                text.remove_prefix(end);
            }
        }
        return out;
    }

    void body()
    {
        static const std::vector<FootnoteStep> none;
        const std::vector<FootnoteStep> &steps = step_ < comparison_.footnotes.size() ? comparison_.footnotes[step_] : none;
        automaticA_ = automaticMarks(a_);
        automaticB_ = automaticMarks(b_);
        const FlowContext context{a_, b_, numbersA_, numbersB_, linkNotes(a_, b_, steps), settings_.boldLeads};
        std::vector<Woven> woven = weave(comparison_, step_, context);
        const Words words(options_.translate);
        comments_.place(woven, a_, numbersA_, true, remarksOn(options_.remarks, comparison_, step_, true), words);
        comments_.place(woven, b_, numbersB_, false, remarksOn(options_.remarks, comparison_, step_, false), words);
        for (std::size_t i = 0; i < woven.size(); ++i) {
            const Woven &p = woven[i];
            std::vector<int> ids;
            for (const Fragment &piece : p.pieces)
                if (piece.note) ids.push_back(enter(*piece.note, piece.state, steps));
            const Setting set = setting(woven, i);
            out_.paragraph(set.now, set.before, set.mark, p.pieces, ids, &book_, p.move);
        }
        looseNotes(steps);
    }

    struct Setting {
        ParagraphLook now, before;
        State mark;
    };

    /// Looks and mark of a paragraph. One that was moved and edited consists of several changes; where such a one
    /// goes, LibreOffice joins the next paragraph to it and keeps its looks, so that it is given those of the next one
    /// there. Word takes the next one's looks in any case.
    [[nodiscard]] Setting setting(const std::vector<Woven> &woven, std::size_t i) const
    {
        const Woven &p = woven[i];
        const bool to = p.mark == State::movedTo, from = p.mark == State::movedFrom;
        const State inner = to ? State::inserted : State::deleted;
        if ((to || from) && std::ranges::contains(p.pieces, inner, &Fragment::state)) {
            const auto stays = [to](State mark) {
                return mark == State::kept
                    || (to ? mark == State::deleted || mark == State::movedFrom : mark == State::inserted || mark == State::movedTo);
            };
            const auto next = std::find_if(woven.begin() + static_cast<std::ptrdiff_t>(i) + 1, woven.end(),
                [&](const Woven &w) { return stays(w.mark); });
            const ParagraphLook own = lookOf(to ? p.now : p.before);
            if (next == woven.end()) return {own, own, inner};
            return to ? Setting{own, lookOf(next->before), inner} : Setting{lookOf(next->now), own, inner};
        }
        // What stands in one text only has no other looks, unless it is a part of what stands in both.
        if (p.mark == State::kept || !p.now.looksLike(p.before)) return {lookOf(p.now), lookOf(p.before), p.mark};
        const ParagraphLook own = lookOf(p.mark == State::deleted || from ? p.before : p.now);
        return {own, own, p.mark};
    }

    [[nodiscard]] std::string id(const std::string &style) const { return settings_.base ? settings_.base->id(style) : style; }

    /// Enters a footnote into the book and gives its id. A note whose mark is struck is struck itself: its number alone does
    /// not tell it from the next one.
    int enter(const NoteUse &use, State mark, const std::vector<FootnoteStep> &steps)
    {
        NoteBody body;
        if (use.a && use.b) {
            const auto step = std::ranges::find_if(steps, [&](const FootnoteStep &s) { return s.a.size() == 1 && s.a[0] == *use.a; });
            body.pieces = weaveTexts(a_.footnotes[*use.a].text, b_.footnotes[*use.b].text,
                step == steps.end() ? std::vector<Change>() : step->changes);
        } else {
            const Footnote &note = use.a ? a_.footnotes[*use.a] : b_.footnotes[*use.b];
            if (!(use.a ? automaticA_[*use.a] : automaticB_[*use.b])) body.mark = note.mark;
            body.pieces.push_back({mark == State::deleted || mark == State::inserted ? mark : State::kept, note.text, false, {}});
        }
        book_.push_back(std::move(body));
        return static_cast<int>(book_.size());
    }

    /// Footnotes whose mark was found nowhere: lines at the end of the text, so that nothing is lost.
    void looseNotes(const std::vector<FootnoteStep> &steps)
    {
        std::vector<bool> done(b_.footnotes.size());
        const auto loose = [](const Footnote &f) { return f.anchor.empty(); };
        const auto text = [](const Footnote &f) { return f.mark + "\t" + f.text; };
        for (std::size_t i = 0; i < a_.footnotes.size(); ++i) {
            if (!loose(a_.footnotes[i])) continue;
            const auto step = std::ranges::find_if(steps,
                [&](const FootnoteStep &s) { return s.a.size() == 1 && s.a[0] == i && s.b.size() == 1 && loose(b_.footnotes[s.b[0]]); });
            const std::string a = text(a_.footnotes[i]);
            if (step == steps.end()) out_.paragraph({"FootnoteText"}, {"FootnoteText"}, State::deleted, {{State::deleted, a, false, {}}});
            else {
                done[step->b[0]] = true;
                const std::string b = text(b_.footnotes[step->b[0]]);
                out_.paragraph({"FootnoteText"}, {"FootnoteText"}, State::kept, weaveTexts(a, b, diffTexts(a, b, b_.language)));
            }
        }
        for (std::size_t j = 0; j < b_.footnotes.size(); ++j)
            if (loose(b_.footnotes[j]) && !done[j])
                out_.paragraph({"FootnoteText"}, {"FootnoteText"}, State::inserted, {{State::inserted, text(b_.footnotes[j]), false, {}}});
    }

    void adoption()
    {
        line(Part::meeting, "Closing");
        line(Part::meetingDate, "Closing");
        line(Part::vote, "Vote");
        line(Part::inFavour, "VoteSide");
        line(Part::inFavourList, "VoteList");
        line(Part::against, "VoteSide");
        line(Part::againstList, "VoteList");
        line(Part::abstaining, "VoteSide");
        line(Part::abstainingList, "VoteList");
    }

    /// The number of the text that is left when all changes are accepted, and of that when they are rejected.
    std::string runningHead()
    {
        const std::string a = shortName(a_), b = shortName(b_);
        constexpr int apart = 1'000'000; // from the changes of the text
        XmlWriter out(settings_, apart);
        if (a == b) out.pieces({{State::kept, b, false, {}}});
        else out.pieces({{State::deleted, a + ' ', false, {}}, {State::inserted, b, false, {}}});
        return out.take();
    }

    std::string footnotesPart()
    {
        // LibreOffice drops white space behind a note's mark; the mark's own spacing keeps the distance.
        XmlWriter out(settings_, out_.nextId());
        out.raw(declaration + "<w:footnotes" + nameSpaces
            + ">\n<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
              "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>\n");
        for (std::size_t i = 0; i < book_.size(); ++i) {
            const NoteBody &note = book_[i];
            out.raw("<w:footnote w:id=\"" + std::to_string(i + 1) + "\"><w:p><w:pPr><w:pStyle w:val=\"" + id("FootnoteText")
                + "\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"" + id("FootnoteReference")
                + "\"/><w:spacing "
                  "w:val=\"60\"/></w:rPr>"
                + (note.mark.empty() ? "<w:footnoteRef/>" : "<w:t>" + xml(note.mark) + "</w:t>")
                + "</w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>");
            out.pieces(note.pieces);
            out.raw("</w:p></w:footnote>\n");
        }
        out.raw("</w:footnotes>\n");
        return out.take();
    }

    const Comparison &comparison_;
    std::size_t step_;
    const Document &a_, &b_;
    Lists lists_;
    Numbers numbersA_, numbersB_;
    std::vector<std::string> partsA_, partsB_;
    const DocxOptions &options_;
    XmlWriter::Settings settings_;
    XmlWriter out_;
    std::vector<NoteBody> book_;
    Comments comments_;
    std::vector<bool> automaticA_, automaticB_;
};

std::size_t stepOf(const Comparison &comparison, const DocxOptions &options)
{
    const std::size_t step = options.step.value_or(comparison.documents.size() - 2);
    return !options.step && comparison.base == step + 1 && step > 0 ? step - 1 : step; // the base's own column is no step
}

} // namespace

std::string toDocx(const Comparison &comparison, const DocxOptions &options)
{
    return Writer(comparison, stepOf(comparison, options), options, nullptr).write();
}

Result<std::string> toDocxOn(const Comparison &comparison, std::string_view bytes, const std::string &file, const DocxOptions &options)
{
    const auto base = Base::read(bytes, file);
    if (!base) return std::unexpected(base.error());
    return Writer(comparison, stepOf(comparison, options), options, &*base).write();
}

Result<std::string> toTrackedWord(const DocumentPtr &base, const DocumentPtr &changed, const DocxOptions &options)
{
    const auto comparison = compare({base, changed});
    if (!comparison) return std::unexpected(comparison.error());
    if (base->format == SourceFormat::docx && base->file != "-")
        if (const auto bytes = readBytes(base->file); bytes && sha256(*bytes) == base->sha256)
            if (auto word = toDocxOn(**comparison, *bytes, base->file, options)) return word;
    return toDocx(**comparison, options);
}

} // namespace resolute
