// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell_content.h"

#include "ui/bridge/words.h"
#include "ui/models/cell_maker.h"

#include <QCoreApplication>

#include <algorithm>

namespace resolute::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cell)
};

} // namespace

TextRange wordsIn(QStringView text, TextRange range)
{
    while (range.size() > 1 && text.at(range.begin).isSpace()) ++range.begin;
    while (range.size() > 1 && text.at(range.end - 1).isSpace()) --range.end;
    return range;
}

DisplayedText::DisplayedText(const Paragraph &p) : map_(p.text)
{
    const QString plain = toQt(p.text);
    int from = 0;
    for (const FootnoteAnchor &anchor : p.footnotes) {
        const int place = std::max(map_.toUtf16(anchor.at), from);
        text += QStringView(plain).sliced(from, place - from);
        const QString mark = toQt(anchor.mark);
        raised.push_back({static_cast<int>(text.size()), static_cast<int>(text.size() + mark.size())});
        text += mark;
        anchors_.emplace_back(place, static_cast<int>(mark.size()));
        from = place;
    }
    text += QStringView(plain).sliced(from);
}

TextRange DisplayedText::range(ByteRange bytes) const
{
    const TextRange r = map_.toUtf16(bytes);
    int before = 0, inside = 0;
    for (const auto &[place, size] : anchors_) {
        if (place <= r.begin) before += size;
        else if (place < r.end) inside += size;
    }
    return {r.begin + before, r.end + before + inside};
}

CellMaker::CellMaker(const Collation &collation, std::size_t row, std::size_t column, const ChangeFilter &visible, WantedMarks wanted)
    : c_(collation), row_(collation.rows[row]), column_(column), visible_(visible), wanted_(wanted)
{}

Cell CellMaker::make() const
{
    Cell cell;
    const auto &steps = c_.comparison->rows[row_.row].steps;
    if (c_.columns() == 2 && row_.otherEnd >= 0) {
        const bool ownSide = (column_ == 0) == row_.origin;
        if (!ownSide) {
            cell.captionRow = row_.otherEnd;
            cell.caption = row_.origin ? Words::tr("moved to %1").arg(nameIn(1)) : Words::tr("moved from %1").arg(nameIn(0));
            // What it said there, if words changed on the way.
            cell.ghost = true;
            if (row_.origin || steps[0]->changes.empty()) return cell;
        }
    } else if (column_ > 0 && steps[column_ - 1] && isMove(steps[column_ - 1]->link.relation)) {
        cell.caption = Words::tr("moved from %1").arg(nameIn(olderColumn(column_ - 1)));
    }
    cell.paragraphs = paragraphs(cell.ghost);
    return cell;
}

std::vector<ParagraphText> CellMaker::paragraphs(bool ghost) const
{
    std::vector<ParagraphText> out;
    for (const ParagraphIndex p : c_.cell(row_, column_)) out.push_back(paragraph(p, ghost));
    return out;
}

QString CellMaker::nameIn(std::size_t column) const
{
    const auto &cell = c_.cell(row_, column);
    return cell.empty() ? QString() : paragraphName(c_.document(column).paragraph(cell.front()));
}

ParagraphText CellMaker::paragraph(ParagraphIndex index, bool ghost) const
{
    const Paragraph &p = c_.document(column_).paragraph(index);
    DisplayedText shown(p);
    ParagraphText out{.index = index, .textOf = column_, .name = paragraphName(p), .kind = p.kind};
    const qsizetype comma = out.name.lastIndexOf(u", ");
    if (p.kind == ParagraphKind::subparagraph) {
        out.hanging = toQt(p.label);
        out.depth = 1;
        for (auto up = p.parent; up && c_.document(column_).paragraph(*up).kind == ParagraphKind::subparagraph;
            up = c_.document(column_).paragraph(*up).parent)
            ++out.depth;
    } else if (p.kind != ParagraphKind::heading) {
        out.hanging = comma < 0 ? out.name : out.name.sliced(comma + 2);
        if (p.kind == ParagraphKind::other && out.hanging.startsWith(u"Section "))
            out.hanging.replace(0, 8, QStringLiteral("§\u00A0")); // room is for "PP 12"
    }
    if (!p.lead.empty()) out.lead = shown.range(p.lead);
    for (const ByteRange r : p.emphasis) out.italics.push_back(shown.range(r));
    addMarks(out, index, shown, ghost);
    addNotes(out, p);
    out.text = std::move(shown.text);
    out.raised = std::move(shown.raised);
    return out;
}

// Of two texts both show the step between them; of more, each shows the step to it, and what the next one takes away. With
// a fixed base there is no next one: what the base had and a text lacks is a mark of absence there.
bool CellMaker::isNewer(const Stop &stop) const
{
    return wanted_.newer && stop.step + 1 == column_ && stop.step == wanted_.onlyStep.value_or(stop.step);
}

bool CellMaker::isOlder(const Stop &stop) const
{
    if (!wanted_.older || stop.step != wanted_.onlyStep.value_or(stop.step)) return false;
    return olderColumn(stop.step) == column_ && (c_.columns() == 2 || !c_.comparison->base || wanted_.onlyStep);
}

void CellMaker::addMarks(ParagraphText &out, ParagraphIndex index, const DisplayedText &shown, bool ghost) const
{
    const TextRange whole{0, static_cast<int>(shown.text.size())};
    if (c_.columns() == 2 && row_.otherEnd >= 0 && row_.origin) {
        const int stop = c_.rows[static_cast<std::size_t>(row_.otherEnd)].firstStop;
        out.marks.push_back({whole, MarkForm::movedAway, stop, !visible_.accepts(c_.stops[static_cast<std::size_t>(stop)])});
        return; // its inner changes stand at the new place
    }
    for (int number = row_.firstStop; number < row_.firstStop + row_.stopCount; ++number) {
        const Stop &stop = c_.stops[static_cast<std::size_t>(number)];
        if (stop.kind == StopKind::moved && isNewer(stop) && !ghost)
            out.marks.push_back({whole, MarkForm::movedHere, number, !visible_.accepts(stop)});
    }
    for (int number = row_.firstStop; number < row_.firstStop + row_.stopCount; ++number) addStop(out, index, shown, number);
}

void CellMaker::addStop(ParagraphText &out, ParagraphIndex index, const DisplayedText &shown, int number) const
{
    const Stop &stop = c_.stops[static_cast<std::size_t>(number)];
    const TextRange whole{0, static_cast<int>(shown.text.size())};
    const bool newer = isNewer(stop), older = isOlder(stop);
    if (stop.kind == StopKind::inserted && newer) out.marks.push_back(mark(whole, true, stop, number));
    if (stop.kind == StopKind::deleted && older) out.marks.push_back(mark(whole, false, stop, number));
    if (stop.kind != StopKind::words) return;
    if (newer && stop.change->bOf == index) {
        const TextRange range = wordsIn(shown.text, shown.range(stop.change->b));
        if (!range.empty()) out.marks.push_back(mark(range, true, stop, number));
        else if (c_.columns() > 2 && c_.comparison->base && !wanted_.onlyStep)
            out.marks.push_back({range, MarkForm::absence, number, !visible_.accepts(stop)});
    }
    if (older && stop.change->aOf == index && !stop.change->a.empty())
        out.marks.push_back(mark(wordsIn(shown.text, shown.range(stop.change->a)), false, stop, number));
}

Mark CellMaker::mark(TextRange range, bool newer, const Stop &stop, int number) const
{
    const bool routine = isRoutine(stop.category);
    const MarkForm form = newer ? (routine ? MarkForm::routineInserted : MarkForm::inserted)
                                : (routine ? MarkForm::routineDeleted : MarkForm::deleted);
    return {range, form, number, !visible_.accepts(stop)};
}

void CellMaker::addNotes(ParagraphText &out, const Paragraph &p) const
{
    const NoteIndex &index = c_.notes[column_];
    const auto found = index.byAnchor.find(p.id);
    if (found == index.byAnchor.end()) return;
    const auto is = [](const FootnoteStep *step, Relation relation) { return step && step->relation == relation; };
    for (const std::size_t i : found->second) {
        const Footnote &footnote = c_.document(column_).footnotes[i];
        NoteText note{.mark = toQt(footnote.mark), .text = toQt(footnote.text)};
        const OffsetMap map(footnote.text);
        const TextRange whole{0, static_cast<int>(note.text.size())};
        for (int s = row_.firstStop; s < row_.firstStop + row_.stopCount; ++s) {
            const Stop &stop = c_.stops[static_cast<std::size_t>(s)];
            // What comes or goes with its paragraph has no stop of its own.
            if (stop.kind == StopKind::inserted && isNewer(stop) && is(index.asNew[i], Relation::inserted))
                note.marks.push_back(mark(whole, true, stop, s));
            if (stop.kind == StopKind::deleted && isOlder(stop) && is(index.asOld[i], Relation::deleted))
                note.marks.push_back(mark(whole, false, stop, s));
            if (!stop.note) continue;
            const bool newer = stop.note == index.asNew[i] && isNewer(stop), older = stop.note == index.asOld[i] && isOlder(stop);
            if (!newer && !older) continue;
            if (!stop.change) note.marks.push_back(mark(whole, newer, stop, s));
            else if (const ByteRange r = newer ? stop.change->b : stop.change->a; !r.empty())
                note.marks.push_back(mark(wordsIn(note.text, map.toUtf16(r)), newer, stop, s));
        }
        out.notes.push_back(std::move(note));
    }
}

Cell cellOf(const Collation &collation, std::size_t row, std::size_t column, const ChangeFilter &visible)
{
    return CellMaker(collation, row, column, visible).make();
}

} // namespace resolute::ui
