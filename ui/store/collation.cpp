// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/store/collation.h"

#include "core/diff/unseen.h"

#include <algorithm>

namespace resolute::ui {

namespace {

bool isWhole(Relation r) { return r == Relation::inserted || r == Relation::deleted; }

NoteIndex indexNotes(const Document &document)
{
    NoteIndex index;
    for (std::size_t i = 0; i < document.footnotes.size(); ++i) index.byAnchor[document.footnotes[i].anchor].push_back(i);
    index.asOld.resize(document.footnotes.size());
    index.asNew.resize(document.footnotes.size());
    return index;
}

std::vector<NoteIndex> indexNotes(const Comparison &comparison)
{
    std::vector<NoteIndex> notes;
    for (const DocumentPtr &document : comparison.documents) notes.push_back(indexNotes(*document));
    for (std::size_t step = 0; step < comparison.footnotes.size() && step + 1 < notes.size(); ++step) {
        const std::size_t from = comparison.base.value_or(step);
        for (const FootnoteStep &f : comparison.footnotes[step]) {
            for (const std::size_t i : f.a)
                if (i < notes[from].asOld.size()) notes[from].asOld[i] = &f;
            for (const std::size_t i : f.b)
                if (i < notes[step + 1].asNew.size()) notes[step + 1].asNew[i] = &f;
        }
    }
    return notes;
}

// The rows in order of display: each row of the comparison, and where a moved one stood, a row for that.
std::vector<DisplayRow> arrange(const Comparison &comparison)
{
    const std::size_t count = comparison.rows.size();
    std::vector<std::vector<std::size_t>> originsAfter(count + 1); // slot 0 is before the first row
    if (comparison.documents.size() == 2) {
        std::vector<std::size_t> rowOfOld(comparison.documents[0]->paragraphs.size(), count);
        for (std::size_t r = 0; r < count; ++r)
            for (const ParagraphIndex p : comparison.rows[r].cells[0]) rowOfOld[at(p)] = r;
        std::size_t slot = 0;
        for (std::size_t p = 0; p < rowOfOld.size(); ++p) {
            if (rowOfOld[p] == count) continue;
            const Row &row = comparison.rows[rowOfOld[p]];
            if (!row.steps[0] || !isMove(row.steps[0]->link.relation)) slot = rowOfOld[p] + 1;
            else if (at(row.cells[0].front()) == p) originsAfter[slot].push_back(rowOfOld[p]);
        }
    }
    std::vector<DisplayRow> rows;
    std::vector<int> originOf(count, -1);
    const auto addOrigins = [&](std::size_t slot) {
        for (const std::size_t r : originsAfter[slot]) {
            originOf[r] = static_cast<int>(rows.size());
            rows.push_back({.row = r, .origin = true});
        }
    };
    addOrigins(0);
    for (std::size_t r = 0; r < count; ++r) {
        rows.push_back({.row = r});
        addOrigins(r + 1);
    }
    for (std::size_t d = 0; d < rows.size(); ++d) {
        const int origin = originOf[rows[d].row];
        if (rows[d].origin || origin < 0) continue;
        rows[d].otherEnd = origin;
        rows[static_cast<std::size_t>(origin)].otherEnd = static_cast<int>(d);
    }
    return rows;
}

class StopCollector
{
public:
    explicit StopCollector(Collation &collation) : c_(collation) {}

    void collect(int displayRow)
    {
        DisplayRow &row = c_.rows[static_cast<std::size_t>(displayRow)];
        row.firstStop = static_cast<int>(c_.stops.size());
        const Row &source = c_.comparison->rows[row.row];
        for (std::size_t s = 0; s < source.steps.size(); ++s)
            if (source.steps[s]) addStep(displayRow, s, *source.steps[s]);
        for (std::size_t column = 0; column < source.cells.size(); ++column) addNotes(displayRow, column);
        row.stopCount = static_cast<int>(c_.stops.size()) - row.firstStop;
        for (int i = 0; i < row.stopCount; ++i) row.categories.insert(c_.stops[static_cast<std::size_t>(row.firstStop + i)].category);
    }

private:
    void add(Stop stop) { c_.stops.push_back(stop); }

    void addStep(int row, std::size_t s, const Step &step)
    {
        const Relation relation = step.link.relation;
        if (relation == Relation::inserted || relation == Relation::deleted)
            add({.kind = relation == Relation::inserted ? StopKind::inserted : StopKind::deleted, .row = row, .step = s});
        if (isMove(relation)) add({.kind = StopKind::moved, .category = Category::moved, .row = row, .step = s});
        if (relation == Relation::split || relation == Relation::merged || relation == Relation::regrouped)
            add({.kind = StopKind::regrouped, .category = Category::editorial, .row = row, .step = s});
        if (step.link.typographic) return; // the same to a reader; told in the details
        for (const Change &change : step.changes)
            if (!isUnseen(change))
                add({.kind = StopKind::words, .category = categoryOf(change.changeClass), .row = row, .change = &change, .step = s});
    }

    // Footnotes count where their paragraph stands in the newer text, or in the older one if they are gone.
    void addNotes(int row, std::size_t column)
    {
        const DisplayRow &display = c_.rows[static_cast<std::size_t>(row)];
        const NoteIndex &index = c_.notes[column];
        const auto &steps = c_.comparison->rows[display.row].steps;
        for (const ParagraphIndex p : c_.cell(display, column)) {
            const auto found = index.byAnchor.find(c_.document(column).paragraph(p).id);
            if (found == index.byAnchor.end()) continue;
            for (const std::size_t note : found->second) {
                const std::size_t before = column - 1;
                if (column > 0 && index.asNew[note] && !(steps[before] && isWhole(steps[before]->link.relation)))
                    addNote(row, before, *index.asNew[note]);
                const FootnoteStep *next = index.asOld[note];
                if (next && next->relation == Relation::deleted && column < steps.size() && !(steps[column] && isWhole(steps[column]->link.relation)))
                    addNote(row, column, *next);
            }
        }
    }

    void addNote(int row, std::size_t s, const FootnoteStep &note)
    {
        if (isWhole(note.relation)) return add({.kind = StopKind::footnote, .row = row, .step = s, .note = &note});
        if (note.relation != Relation::edited) return; // of one that moved only typography is another
        for (const Change &change : note.changes)
            if (!isUnseen(change))
                add({.kind = StopKind::footnote,
                    .category = categoryOf(change.changeClass),
                    .row = row,
                    .change = &change,
                    .step = s,
                    .note = &note});
    }

    Collation &c_;
};

} // namespace

const Step *Collation::step(const DisplayRow &row) const
{
    const Step *last = nullptr;
    for (const auto &step : comparison->rows[row.row].steps) {
        if (!step) continue;
        const bool plain = step->link.relation == Relation::same || step->link.relation == Relation::renumbered;
        if (!last || !plain) last = &*step;
    }
    return last;
}

Collation collate(ComparisonPtr comparison)
{
    Collation c;
    if (!comparison) return c;
    c.comparison = std::move(comparison);
    c.rows = arrange(*c.comparison);
    c.notes = indexNotes(*c.comparison);
    for (std::size_t newer = 1; newer < c.columns(); ++newer) c.words.emplace_back(c.document(newer));
    c.rowOf.resize(c.columns());
    for (std::size_t column = 0; column < c.columns(); ++column) c.rowOf[column].assign(c.document(column).paragraphs.size(), -1);
    for (std::size_t d = 0; d < c.rows.size(); ++d) {
        DisplayRow &row = c.rows[d];
        const Step *step = c.step(row);
        row.relation = step ? step->link.relation : Relation::same;
        if (row.origin) {
            row.categories.insert(Category::moved);
            row.firstStop = static_cast<int>(c.stops.size());
            continue;
        }
        for (std::size_t column = 0; column < c.columns(); ++column)
            for (const ParagraphIndex p : c.cell(row, column)) c.rowOf[column][at(p)] = static_cast<int>(d);
        StopCollector(c).collect(static_cast<int>(d));
    }
    for (const Stop &stop : c.stops) {
        ++c.counts[static_cast<std::size_t>(stop.category)];
        if (!stop.change) continue;
        for (const ChangeTag tag : stop.change->tags) ++c.tagCounts[static_cast<std::size_t>(tag)];
    }
    return c;
}

int lengthOf(const Collation &collation, const DisplayRow &row)
{
    std::size_t longest = 0;
    for (std::size_t column = 0; column < collation.columns(); ++column) {
        std::size_t length = 0;
        for (const ParagraphIndex p : collation.cell(row, column)) length += collation.document(column).paragraph(p).text.size();
        longest = std::max(longest, length);
    }
    return static_cast<int>(longest);
}

const Paragraph *newestParagraph(const Collation &collation, const DisplayRow &row)
{
    for (std::size_t column = collation.columns(); column-- > 0;)
        if (const auto &cell = collation.cell(row, column); !cell.empty()) return &collation.document(column).paragraph(cell.front());
    return nullptr;
}

} // namespace resolute::ui
