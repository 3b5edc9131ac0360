// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/pdf_annotate.h"

#include "core/diff/unseen.h"
#include "core/write/pdf_annotations.h"
#include "core/write/pdf_place.h"
#include "core/write/remarks.h"
#include "core/write/steps.h"

#include <algorithm>
#include <map>

namespace resolute {

namespace {

const Message notFromPdf{"annotate-not-pdf", RESOLUTE_MESSAGE("message", "is not a PDF, so there are no pages to mark")};
const Message notPlaced{"annotate-not-placed", RESOLUTE_MESSAGE("message", "the words “{1}” were not found on the page, so they are not marked")};

const Message notePlaceless{"annotate-note-not-placed", RESOLUTE_MESSAGE("message", "a note by {1} has no place on the pages")};

// The marks' colours on white (LOOK): text on ground, each at least 6.5 : 1.
struct Ink {
    PdfColour line, ground;
};
constexpr PdfColour rgb(unsigned hex) { return {(hex >> 16 & 255) / 255.0, (hex >> 8 & 255) / 255.0, (hex & 255) / 255.0}; }
constexpr Ink inserted{rgb(0x0B4F8A), rgb(0xE4F0FB)};
constexpr Ink deleted{rgb(0x97300B), rgb(0xFCEBE2)};
constexpr Ink moved{rgb(0x5A3A94), rgb(0xF0EAFA)};
constexpr PdfColour said = rgb(0x0A6859), saidGround = rgb(0xCDEBE4);
constexpr Ink routine{rgb(0x6B5500), rgb(0xFFF6D6)};

std::string quoted(std::string_view words)
{
    constexpr std::size_t longest = 400; // a note is read in a small window
    if (words.size() <= longest) return "“" + std::string(words) + "”";
    std::size_t end = longest;
    while (end > 0 && words[end] != ' ') --end;
    return "“" + std::string(words.substr(0, end)) + " …”";
}

class Annotator
{
public:
    Annotator(const Comparison &comparison, std::size_t step, PdfPlaces &places, const AnnotateOptions &options)
        : comparison_(comparison), step_(step), a_(stepFrom(comparison, step)), b_(stepTo(comparison, step)), places_(places), options_(options),
          words_(options.translate)
    {}

    void all()
    {
        for (const Row &row : comparison_.rows)
            if (const auto &step = row.steps[step_]) one(*step);
        for (const Row &row : comparison_.rows)
            if (const auto &step = row.steps[step_]; step && isMove(step->link.relation)) movedFrom(step->link);
        for (const bool older : {true, false})
            for (const review::Remark *r : remarksOn(options_.remarks, comparison_, step_, older)) remark(*r, older);
    }
    [[nodiscard]] PdfAdditions take() { return std::move(additions_); }
    AnnotatedPdf result;

private:
    void one(const Step &step)
    {
        const Correspondence &link = step.link;
        for (const ParagraphIndex i : link.a) becameOf_[i] = link.b.empty() ? last_ : link.b.front();
        if (link.relation == Relation::deleted) return gone(link);
        if (link.b.empty()) return;
        last_ = link.b.back();
        if (link.relation == Relation::inserted) return whole(link, inserted, words_(RESOLUTE_MESSAGE("export", "New paragraph")), {});
        if (isMove(link.relation))
            beside(link, moved, words_.relation(link.relation),
                words_(RESOLUTE_MESSAGE("export", "Moved: {1} of the old text"), {places(a_, link.a)}));
        if (link.relation == Relation::split || link.relation == Relation::merged || link.relation == Relation::regrouped)
            beside(link, moved, words_.relation(link.relation), words_(RESOLUTE_MESSAGE("export", "From {1} of the old text"), {places(a_, link.a)}));
        for (const Change &change : step.changes)
            if (!isUnseen(change)) mark(change);
    }

    void mark(const Change &change)
    {
        const Paragraph &to = b_.paragraph(change.bOf);
        const std::string_view was = change.a.empty() ? std::string_view{} : change.a.in(a_.paragraph(change.aOf).text), is = change.b.in(to.text);
        const bool quiet = isRoutine(change.changeClass);
        const std::string reason = words_.changeClass(change.changeClass) + ": " + words_.why(change);
        if (change.op == ChangeOp::remove)
            return add(PdfMark::caret, places_.gap(to, change.b.begin), quiet ? routine : deleted, words_(RESOLUTE_MESSAGE("export", "Deleted")),
                words_(RESOLUTE_MESSAGE("export", "Deleted: {1}"), {quoted(was)}) + "\n" + reason, was, to);
        const bool replaced = change.op == ChangeOp::replace;
        add(PdfMark::underline, places_.find(to, change.b), quiet ? routine : inserted,
            replaced ? words_(RESOLUTE_MESSAGE("export", "Replaced")) : words_(RESOLUTE_MESSAGE("export", "Inserted")),
            (replaced ? words_(RESOLUTE_MESSAGE("export", "Before: {1}"), {quoted(was)}) + "\n" : std::string()) + reason, is, to);
    }

    void whole(const Correspondence &link, const Ink &ink, const std::string &subject, const std::string &contents)
    {
        for (const ParagraphIndex i : link.b) {
            const Paragraph &p = b_.paragraph(i);
            add(PdfMark::underline, places_.find(p, {0, static_cast<std::uint32_t>(p.text.size())}), ink, subject,
                contents.empty() ? subject : contents, p.text, p);
        }
    }

    // A note in the margin, level with the paragraph's first line.
    void beside(const Correspondence &link, const Ink &ink, const std::string &subject, const std::string &contents)
    {
        const Paragraph &p = b_.paragraph(link.b.front());
        add(PdfMark::note, margin(places_.gap(p, 0)), ink, subject, contents, p.text, p);
    }

    // A paragraph that is gone is noted behind the paragraph of the new text that stands before its place.
    void gone(const Correspondence &link)
    {
        const std::size_t before = last_ ? at(*last_) : 0;
        if (before >= b_.paragraphs.size()) return;
        const Paragraph &p = b_.paragraphs[before];
        std::string text;
        for (const ParagraphIndex i : link.a) text += (text.empty() ? "" : "\n") + a_.paragraph(i).text;
        const auto behind = last_ ? places_.gap(p, static_cast<std::uint32_t>(p.text.size())) : places_.gap(p, 0);
        add(PdfMark::note, margin(behind), deleted, words_(RESOLUTE_MESSAGE("export", "Paragraph deleted")),
            words_(RESOLUTE_MESSAGE("export", "{1} of the old text is deleted here:"), {places(a_, link.a)}) + "\n" + text, text, p);
    }

    // Where a moved paragraph stood: behind the one before it that kept its order. Both ends lead to each other.
    void movedFrom(const Correspondence &link)
    {
        const ParagraphIndex first = link.a.front();
        const Correspondence *before = nullptr;
        for (const Row &row : comparison_.rows) {
            const auto &step = row.steps[step_];
            if (!step || step->link.a.empty() || step->link.b.empty() || isMove(step->link.relation) || step->link.a.back() >= first) continue;
            if (!before || before->a.back() < step->link.a.back()) before = &step->link;
        }
        if (b_.paragraphs.empty()) return;
        const Paragraph &neighbour = before ? b_.paragraph(before->b.back()) : b_.paragraphs.front(), &arrived = b_.paragraph(link.b.front());
        const auto here = margin(places_.gap(neighbour, before ? static_cast<std::uint32_t>(neighbour.text.size()) : 0));
        const auto there = places_.find(arrived,
            {0, static_cast<std::uint32_t>(arrived.lead.empty() ? std::min<std::size_t>(arrived.text.size(), 12) : arrived.lead.end)});
        if (here.empty() || there.empty()) return;
        --result.changes; // the change is counted at its new place
        add(PdfMark::note, here, moved, words_(RESOLUTE_MESSAGE("export", "Moved away")),
            words_(RESOLUTE_MESSAGE("export", "{1} of the old text stood here; it is now {2}"), {places(a_, link.a), places(b_, link.b)}),
            arrived.text, neighbour);
        leads(here.front(), there.front());
        leads(there.front(), here.front());
    }

    // What a person said, on the words or beside the paragraph.
    void remark(const review::Remark &r, bool older)
    {
        const auto place = older ? becameOf_[r.paragraph] : std::optional(r.paragraph);
        if (b_.paragraphs.empty()) return;
        const Paragraph &p = place ? b_.paragraph(*place) : b_.paragraphs.front();
        const bool onWords = !older && !r.wholeParagraph && !r.range.empty();
        std::vector<PlacedLine> lines = onWords ? places_.find(p, r.range) : std::vector<PlacedLine>();
        const PdfMark mark = lines.empty() ? PdfMark::note : PdfMark::highlight;
        if (lines.empty()) lines = margin(places_.gap(p, 0));
        std::string contents = saidInOne(r, words_);
        if (older && !r.wholeParagraph && !r.range.empty()) contents = quoted(r.range.in(a_.paragraph(r.paragraph).text)) + "\n" + contents;
        if (lines.empty()) {
            ++result.unplaced;
            result.issues.push_back({Severity::warning, &notePlaceless, {r.author}, {0, 0, p.id}});
            return;
        }
        for (std::size_t i = 0, part = 0; i < lines.size(); ++part) {
            PdfAnnotation annotation{lines[i].page, mark, {}, mark == PdfMark::note ? said : saidGround, r.author,
                words_(RESOLUTE_MESSAGE("export", "Note")), contents, "resolute-note-" + r.id + (part > 0 ? "-" + std::to_string(part + 1) : ""),
                toTheSecond(r.time), false, false, {}, {}};
            for (; i < lines.size() && lines[i].page == annotation.page; ++i) annotation.boxes.push_back(lines[i].box);
            additions_.annotations.push_back(std::move(annotation));
        }
    }

    void leads(const PlacedLine &from, const PlacedLine &to)
    {
        constexpr double above = 24; // so that the target does not stick to the window's edge
        PdfAnnotation link;
        link.page = from.page;
        link.mark = PdfMark::link;
        link.boxes = {from.box};
        link.target = PdfTarget{to.page, std::max(0.0, to.box.y0 - above)};
        additions_.annotations.push_back(std::move(link));
    }

    [[nodiscard]] static std::vector<PlacedLine> margin(std::vector<PlacedLine> lines)
    {
        constexpr double side = 12, fromEdge = 24; // a leaf of a line's height in the left margin
        if (lines.empty()) return lines;
        const PlacedLine &l = lines.front();
        return {{l.page, {fromEdge, l.box.y1 - side, fromEdge + side, l.box.y1}}};
    }

    void add(PdfMark mark, const std::vector<PlacedLine> &lines, const Ink &ink, const std::string &subject, const std::string &contents,
        std::string_view what, const Paragraph &p)
    {
        ++result.changes;
        if (lines.empty()) {
            ++result.unplaced;
            result.issues.push_back(
                {Severity::warning, &notPlaced, {std::string(what.substr(0, what.size() < 60 ? what.size() : what.find(' ', 50)))}, {0, 0, p.id}});
            return;
        }
        for (std::size_t i = 0; i < lines.size();) { // an annotation belongs to one page
            PdfAnnotation annotation{lines[i].page, mark, {}, ink.line, options_.author, subject, contents, {}, options_.date, false,
                &ink == &routine, {}, {}};
            if (mark == PdfMark::underline) annotation.ground = ink.ground;
            for (; i < lines.size() && lines[i].page == annotation.page; ++i) annotation.boxes.push_back(lines[i].box);
            annotation.name = "resolute-" + std::to_string(additions_.annotations.size() + 1);
            additions_.annotations.push_back(std::move(annotation));
        }
        bookmark(p, lines.front(), subject);
    }

    void bookmark(const Paragraph &p, const PlacedLine &line, const std::string &subject)
    {
        if (additions_.bookmarks.empty()) additions_.bookmarks.push_back({words_(RESOLUTE_MESSAGE("export", "Changes")), {line.page, 0}, 0});
        const std::string title = displayName(p.id) + " · " + subject;
        if (additions_.bookmarks.back().title == title) return;
        additions_.bookmarks.push_back({title, {line.page, std::max(0.0, line.box.y0 - 24)}, 1});
    }

    const Comparison &comparison_;
    const std::size_t step_;
    const Document &a_, &b_;
    PdfPlaces &places_;
    const AnnotateOptions &options_;
    Words words_;
    PdfAdditions additions_;
    std::map<ParagraphIndex, std::optional<ParagraphIndex>> becameOf_; ///< of the old text: where its notes go
    std::optional<ParagraphIndex> last_; ///< the new text's paragraph of the row before
};

} // namespace

Result<AnnotatedPdf> annotatePdf(const Comparison &comparison, std::size_t step, std::string_view pdf, const AnnotateOptions &options)
{
    const Document &to = stepTo(comparison, step);
    if (to.format != SourceFormat::pdf) return std::unexpected(Error{ErrorKind::input, &notFromPdf, {}, to.file, {}});
    auto places = openPdfPlaces(pdf, to.file);
    if (!places) return std::unexpected(places.error());
    Annotator annotator(comparison, step, **places, options);
    annotator.all();
    auto bytes = addToPdf(pdf, to.file, annotator.take());
    if (!bytes) return std::unexpected(bytes.error());
    annotator.result.bytes = std::move(*bytes);
    return std::move(annotator.result);
}

} // namespace resolute
