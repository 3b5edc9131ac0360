// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/redline_cell.h"

#include "ui/models/cell_content.h"

#include <algorithm>

namespace resolute::ui {

namespace {

// Words that only the old text has, to be put into the new paragraph's displayed text.
struct Struck {
    int at = 0; ///< unit of the displayed text
    QString words;
    MarkForm form = MarkForm::deleted;
    int change = -1;
};

void shift(TextRange &range, int at, int by)
{
    if (range.begin >= at) range.begin += by;
    if (range.end > at) range.end += by;
}

void putIn(ParagraphText &paragraph, const Struck &struck)
{
    // A blank keeps struck words apart from what follows them; it is part of the mark.
    QString words = struck.words;
    const bool blankBehind = struck.at < paragraph.text.size() && !paragraph.text.at(struck.at).isSpace() && !words.back().isSpace();
    if (blankBehind) words += u' ';
    const int size = static_cast<int>(words.size());
    paragraph.text.insert(struck.at, words);
    shift(paragraph.lead, struck.at, size);
    for (TextRange &r : paragraph.italics) shift(r, struck.at, size);
    for (TextRange &r : paragraph.raised) shift(r, struck.at, size);
    for (Mark &m : paragraph.marks) shift(m.range, struck.at, size);
    paragraph.marks.push_back({{struck.at, struck.at + static_cast<int>(struck.words.size())}, struck.form, struck.change, false});
}

// The place in the new cell's paragraph of a mark that this change has there, else of the change's offset.
int placeOf(const ParagraphText &paragraph, const Change &change, int stop, const OffsetMap &map)
{
    for (const Mark &m : paragraph.marks)
        if (m.change == stop) return m.range.begin;
    const int plain = map.toUtf16(change.b.begin);
    int place = plain;
    for (const TextRange raised : paragraph.raised) // footnote marks put in before it
        if (raised.begin < place) place += raised.size();
    return std::min(place, static_cast<int>(paragraph.text.size()));
}

} // namespace

Cell redlineCellOf(const Collation &collation, std::size_t row)
{
    const DisplayRow &display = collation.rows[row];
    const Step *step = collation.step(display);
    const bool gone = display.origin || (step && step->link.b.empty());
    Cell cell = cellOf(collation, row, gone ? 0 : 1);
    if (gone || !step) return cell;
    cell.ghost = false;
    for (ParagraphText &paragraph : cell.paragraphs) {
        const OffsetMap map(collation.document(1).paragraph(paragraph.index).text);
        std::vector<Struck> struck;
        for (int i = 0; i < display.stopCount; ++i) {
            const int number = display.firstStop + i;
            const Stop &stop = collation.stops[static_cast<std::size_t>(number)];
            if (stop.kind != StopKind::words || !stop.change || stop.change->bOf != paragraph.index || stop.change->a.empty()) continue;
            const std::string_view words = stop.change->a.in(collation.document(0).paragraph(stop.change->aOf).text);
            struck.push_back({placeOf(paragraph, *stop.change, number, map), toQt(words),
                isRoutine(stop.category) ? MarkForm::routineDeleted : MarkForm::deleted, number});
        }
        std::ranges::stable_sort(struck, std::greater<>{}, &Struck::at); // from the end, so that places stay true
        for (const Struck &s : struck) putIn(paragraph, s);
        std::ranges::stable_sort(paragraph.marks, {}, [](const Mark &m) { return m.range.begin; });
    }
    return cell;
}

} // namespace resolute::ui
