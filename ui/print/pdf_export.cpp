// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_export.h"

#include "core/write/pdf_annotations.h"
#include "core/write/pdf_reproducible.h"
#include "ui/bridge/words.h"
#include "ui/delegates/mark_style.h"
#include "ui/print/comparison_pages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace resolute::ui {

namespace {

const Message twoTexts{"pdf-two-texts", RESOLUTE_MESSAGE("message", "a PDF compares two texts; {1} were named")};
const Message cancelled{"cancelled", RESOLUTE_MESSAGE("message", "cancelled")};

constexpr double pointsPerPixel = 72.0 / 96.0;

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

std::vector<PdfAnnotation> annotations(const ComparisonPages &pages, const PrintOptions &options, const std::string &date)
{
    std::vector<PdfAnnotation> out;
    const auto &marks = pages.marks();
    for (std::size_t i = 0; i < marks.size();) { // one annotation a change, side and page
        const auto &first = marks[i];
        const MarkColours &colours = coloursOf(first.form, lightTheme());
        PdfAnnotation a{.page = first.page + 1,
            .mark = isStruck(first.form) ? PdfMark::strikeOut : PdfMark::underline,
            .boxes = {},
            .colour = colourOf(colours.text),
            .author = toUtf8(options.author),
            .subject = toUtf8(subject(first.form)),
            .contents = toUtf8(contents(pages.collation(), first.stop, first.form)),
            .name = "resolute-" + std::to_string(out.size() + 1),
            .date = date,
            .twice = isMoved(first.form),
            .dotted = isRoutine(first.form),
            .target = {},
            .ground = colourOf(colours.ground)};
        for (; i < marks.size() && marks[i].stop == first.stop && marks[i].page == first.page && marks[i].form == first.form; ++i)
            a.boxes.push_back(boxOf(marks[i].rect));
        out.push_back(std::move(a));
    }
    return out;
}

} // namespace

Result<std::string> toPdf(const ComparisonPtr &comparison, const PrintOptions &options, const Progress &progress)
{
    if (comparison->documents.size() != 2)
        return std::unexpected(Error{ErrorKind::usage, &twoTexts, {std::to_string(comparison->documents.size())}, {}, {}});
    const Document &newer = *comparison->documents[1];
    const std::string date = options.date.isEmpty() ? newer.masthead.date : toUtf8(options.date);

    const bool landscape = options.layout == PrintLayout::sideBySide;
    const QPageLayout sheet(QPageSize(options.paper), landscape ? QPageLayout::Landscape : QPageLayout::Portrait, {});
    const QSizeF size = sheet.fullRect(QPageLayout::Point).size() / pointsPerPixel;
    const ComparisonPages pages(comparison, options, size, progress);
    if (progress.stopped()) return std::unexpected(Error{ErrorKind::cancelled, &cancelled, {}, {}, {}});

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(sheet);
        writer.setPageMargins({});
        writer.setResolution(96);
        writer.setTitle(pages.title());
        writer.setCreator(QStringLiteral("Resolute " RESOLUTE_VERSION));
        QPainter painter(&writer);
        for (int p = 0; p < pages.count(); ++p) {
            if (progress.stopped()) return std::unexpected(Error{ErrorKind::cancelled, &cancelled, {}, {}, {}});
            if (p > 0) writer.newPage();
            pages.paint(painter, p, false);
        }
    }
    // QPdfWriter stamps the moment of writing into the file and into its fonts.
    const auto steady = reproduciblePdf({bytes.constData(), static_cast<std::size_t>(bytes.size())}, date);
    if (!steady) return std::unexpected(steady.error());

    PdfAdditions additions{annotations(pages, options, date), {}, newer.language, toUtf8(pages.title())};
    for (const auto &b : pages.bookmarks()) additions.bookmarks.push_back({toUtf8(b.title), {b.page + 1, b.top * pointsPerPixel}, b.level});
    return addToPdf(*steady, "comparison.pdf", additions);
}

} // namespace resolute::ui
