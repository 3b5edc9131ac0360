// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/mark_annotations.h"

#include "core/write/remarks.h"
#include "ui/bridge/translate.h"
#include "ui/bridge/words.h"
#include "ui/delegates/mark_style.h"

#include <QCoreApplication>

#include <algorithm>

namespace resolute::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

PdfColour colourOf(const QColor &c) { return {c.redF(), c.greenF(), c.blueF()}; }
PageBox boxOf(const QRectF &r)
{
    return {r.left() * pointsPerPixel, r.top() * pointsPerPixel, r.right() * pointsPerPixel, r.bottom() * pointsPerPixel};
}

bool isStruck(MarkForm form) { return form == MarkForm::deleted || form == MarkForm::movedAway || form == MarkForm::routineDeleted; }
bool isRoutine(MarkForm form) { return form == MarkForm::routineInserted || form == MarkForm::routineDeleted; }
bool isMoved(MarkForm form) { return form == MarkForm::movedHere || form == MarkForm::movedAway; }

QString subject(MarkForm form)
{
    switch (form) {
    case MarkForm::inserted:
    case MarkForm::routineInserted: return Words::tr("Inserted");
    case MarkForm::deleted:
    case MarkForm::routineDeleted: return Words::tr("Deleted");
    case MarkForm::movedHere: return Words::tr("Moved here");
    case MarkForm::movedAway: return Words::tr("Moved away");
    case MarkForm::absence:
    case MarkForm::aged:
    case MarkForm::interrupted: break; // of the window alone
    }
    return {};
}

// What a reader shows when the mark is clicked: the class of the change and the rule that decided.
QString contents(const Collation &collation, int number, MarkForm form)
{
    if (number < 0) return subject(form);
    const Stop &stop = collation.stops[static_cast<std::size_t>(number)];
    if (stop.change) return Words::tr("%1: %2").arg(classWord(stop.change->changeClass), sentence(*stop.change->why, stop.change->whyArguments));
    if (stop.kind == StopKind::inserted) return Words::tr("New paragraph");
    if (stop.kind == StopKind::deleted) return Words::tr("Deleted paragraph");
    return subject(form);
}

bool sameAnnotation(const ComparisonPages::PlacedMark &a, const ComparisonPages::PlacedMark &b)
{
    return a.step == b.step && a.stop == b.stop && a.page == b.page && a.form == b.form && a.side == b.side;
}

// Notes of people: whoever wrote one is its author.
std::vector<PdfAnnotation> remarkAnnotations(const ComparisonPages &pages)
{
    const resolute::Words words = exportWords();
    std::vector<PdfAnnotation> out;
    for (const auto &placed : pages.remarks()) {
        const review::Remark &remark = *placed.remark;
        std::string name = "resolute-note-" + remark.id;
        if (const auto parts = std::ranges::count(pages.remarks(), placed.remark, &ComparisonPages::PlacedRemark::remark); parts > 1)
            name += '-' + std::to_string(placed.page + 1);
        PdfAnnotation a{.page = placed.page + 1,
            .mark = placed.onWords ? PdfMark::highlight : PdfMark::note,
            .boxes = {},
            .colour = colourOf(placed.onWords ? QColor(0xCD, 0xEB, 0xE4) : lightTheme().accent),
            .author = remark.author,
            .subject = toUtf8(Words::tr("Note")),
            .contents = saidInOne(remark, words),
            .name = std::move(name),
            .date = toTheSecond(remark.time),
            .target = {},
            .ground = {}};
        for (const QRectF &rect : placed.rects) a.boxes.push_back(boxOf(rect));
        out.push_back(std::move(a));
    }
    return out;
}

} // namespace

std::vector<PdfAnnotation> annotationsOf(const ComparisonPages &pages, const PrintOptions &options, const std::string &date)
{
    std::vector<PdfAnnotation> out;
    const auto &marks = pages.marks();
    for (std::size_t i = 0; i < marks.size();) {
        const auto &first = marks[i];
        const MarkColours &colours = coloursOf(first.form, lightTheme());
        PdfAnnotation a{.page = first.page + 1,
            .mark = isStruck(first.form) ? PdfMark::strikeOut : PdfMark::underline,
            .boxes = {},
            .colour = colourOf(colours.text),
            .author = toUtf8(options.author),
            .subject = toUtf8(subject(first.form)),
            .contents = toUtf8(contents(pages.collation(first.step), first.stop, first.form)),
            .name = "resolute-" + std::to_string(out.size() + 1),
            .date = date,
            .twice = isMoved(first.form),
            .dotted = isRoutine(first.form),
            .target = {},
            .ground = colourOf(colours.ground)};
        for (; i < marks.size() && sameAnnotation(marks[i], first); ++i) a.boxes.push_back(boxOf(marks[i].rect));
        out.push_back(std::move(a));
    }
    for (const auto &link : pages.links())
        out.push_back({.page = link.page + 1,
            .mark = PdfMark::link,
            .boxes = {boxOf(link.rect)},
            .colour = {},
            .author = {},
            .subject = {},
            .contents = toUtf8(link.words),
            .name = {},
            .date = {},
            .target = PdfTarget{link.targetPage + 1, link.targetTop * pointsPerPixel},
            .ground = {}});
    const auto remarks = remarkAnnotations(pages);
    out.insert(out.end(), remarks.begin(), remarks.end());
    return out;
}

} // namespace resolute::ui
