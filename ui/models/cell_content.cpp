// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell_content.h"

#include "ui/bridge/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace resolute::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cell)
};

enum class Side { older, newer };

// Byte ranges of a paragraph's text to units of its displayed text, which has its footnote marks put in. A mark at
// the edge of a range stays outside of it.
class DisplayedText
{
public:
    explicit DisplayedText(const Paragraph &p) : map_(p.text)
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

    [[nodiscard]] TextRange range(ByteRange bytes) const
    {
        TextRange r = map_.toUtf16(bytes);
        int before = 0, inside = 0;
        for (const auto &[place, size] : anchors_) {
            if (place <= r.begin) before += size;
            else if (place < r.end) inside += size;
        }
        return {r.begin + before, r.end + before + inside};
    }

    QString text;
    std::vector<TextRange> raised;

private:
    OffsetMap map_;
    std::vector<std::pair<int, int>> anchors_;
};

class CellMaker
{
public:
    CellMaker(const Collation &collation, std::size_t row, std::size_t column, const ChangeFilter &visible)
        : c_(collation), row_(collation.rows[row]), column_(column), visible_(visible), source_(collation.comparison->rows[row_.row])
    {}

    Cell make()
    {
        Cell cell;
        if (c_.columns() == 2 && row_.otherEnd >= 0) {
            const bool ownSide = (column_ == 0) == row_.origin;
            if (!ownSide) {
                cell.captionRow = row_.otherEnd;
                cell.caption = row_.origin ? Words::tr("moved to %1").arg(nameIn(1)) : Words::tr("moved from %1").arg(nameIn(0));
                // What it said there, if words changed on the way.
                cell.ghost = true;
                if (row_.origin || source_.steps[0]->changes.empty()) return cell;
            }
        }
        for (const ParagraphIndex p : c_.cell(row_, column_)) cell.paragraphs.push_back(paragraph(p, cell.ghost));
        return cell;
    }

private:
    QString nameIn(std::size_t column) const { return paragraphName(c_.document(column).paragraph(c_.cell(row_, column).front())); }

    ParagraphText paragraph(ParagraphIndex index, bool ghost) const
    {
        const Paragraph &p = c_.document(column_).paragraph(index);
        DisplayedText shown(p);
        ParagraphText out{.index = index, .name = paragraphName(p), .kind = p.kind};
        const qsizetype comma = out.name.lastIndexOf(u", ");
        if (p.kind == ParagraphKind::subparagraph) {
            out.hanging = toQt(p.label);
            out.depth = 1;
            for (auto up = p.parent; up && c_.document(column_).paragraph(*up).kind == ParagraphKind::subparagraph;
                up = c_.document(column_).paragraph(*up).parent)
                ++out.depth;
        } else if (p.kind != ParagraphKind::heading) out.hanging = comma < 0 ? out.name : out.name.sliced(comma + 2);
        if (!p.lead.empty()) out.lead = shown.range(p.lead);
        for (const ByteRange r : p.emphasis) out.italics.push_back(shown.range(r));
        addMarks(out, index, shown, ghost);
        addNotes(out, p);
        out.text = std::move(shown.text);
        out.raised = std::move(shown.raised);
        return out;
    }

    void addMarks(ParagraphText &out, ParagraphIndex index, const DisplayedText &shown, bool ghost) const
    {
        const TextRange whole{0, static_cast<int>(shown.text.size())};
        const bool moved = c_.columns() == 2 && row_.otherEnd >= 0;
        if (moved && row_.origin) {
            out.marks.push_back({whole, MarkForm::movedAway, movedStop(), isMuted(movedStop())});
            return; // its inner changes stand at the new place
        }
        if (moved && !ghost) out.marks.push_back({whole, MarkForm::movedHere, row_.firstStop, isMuted(row_.firstStop)});
        for (int i = 0; i < row_.stopCount; ++i) {
            const Stop &stop = c_.stops[static_cast<std::size_t>(row_.firstStop + i)];
            const bool newer = stop.step + 1 == column_,
                       older = olderColumn(stop.step) == column_ && (c_.columns() == 2 || stop.kind == StopKind::deleted);
            if (stop.kind == StopKind::inserted && newer) add(out.marks, whole, Side::newer, stop, row_.firstStop + i);
            if (stop.kind == StopKind::deleted && older) add(out.marks, whole, Side::older, stop, row_.firstStop + i);
            if (stop.kind != StopKind::words) continue;
            if (newer && stop.change->bOf == index && !stop.change->b.empty())
                add(out.marks, shown.range(stop.change->b), Side::newer, stop, row_.firstStop + i);
            if (older && stop.change->aOf == index && !stop.change->a.empty())
                add(out.marks, shown.range(stop.change->a), Side::older, stop, row_.firstStop + i);
        }
    }

    bool isMuted(int stop) const { return !visible_.accepts(c_.stops[static_cast<std::size_t>(stop)]); }
    int movedStop() const { return c_.rows[static_cast<std::size_t>(row_.otherEnd)].firstStop; }
    std::size_t olderColumn(std::size_t step) const { return c_.comparison->base.value_or(step); }

    void add(std::vector<Mark> &marks, TextRange range, Side side, const Stop &stop, int number) const
    {
        const bool routine = isRoutine(stop.category);
        const MarkForm form = side == Side::newer ? (routine ? MarkForm::routineInserted : MarkForm::inserted)
                                                  : (routine ? MarkForm::routineDeleted : MarkForm::deleted);
        marks.push_back({range, form, number, !visible_.accepts(stop)});
    }

    void addNotes(ParagraphText &out, const Paragraph &p) const
    {
        const NoteIndex &index = c_.notes[column_];
        const auto found = index.byAnchor.find(p.id);
        if (found == index.byAnchor.end()) return;
        for (const std::size_t i : found->second) {
            const Footnote &footnote = c_.document(column_).footnotes[i];
            NoteText note{.mark = toQt(footnote.mark), .text = toQt(footnote.text), .marks = {}};
            const OffsetMap map(footnote.text);
            const TextRange whole{0, static_cast<int>(note.text.size())};
            for (int s = 0; s < row_.stopCount; ++s) {
                const Stop &stop = c_.stops[static_cast<std::size_t>(row_.firstStop + s)];
                if (!stop.note) continue;
                const bool newer = stop.note == index.asNew[i], older = stop.note == index.asOld[i];
                if (!newer && !older) continue;
                const Side side = newer ? Side::newer : Side::older;
                if (!stop.change) add(note.marks, whole, side, stop, row_.firstStop + s);
                else if (const ByteRange r = newer ? stop.change->b : stop.change->a; !r.empty())
                    add(note.marks, map.toUtf16(r), side, stop, row_.firstStop + s);
            }
            out.notes.push_back(std::move(note));
        }
    }

    const Collation &c_;
    const DisplayRow &row_;
    std::size_t column_;
    const ChangeFilter &visible_;
    const Row &source_;
};

} // namespace

Cell cellOf(const Collation &collation, std::size_t row, std::size_t column, const ChangeFilter &visible)
{
    return CellMaker(collation, row, column, visible).make();
}

} // namespace resolute::ui
