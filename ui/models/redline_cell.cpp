// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/redline_cell.h"

#include "ui/models/cell_maker.h"

#include <QCoreApplication>

#include <algorithm>

namespace resolute::ui {

namespace {

// Words that only the old text has, to be put into the new paragraph's displayed text.
struct Struck {
    int at = 0; ///< unit of the displayed text
    QString words{};
    Mark mark{};
};

/// Whether struck words would run into what follows them. Punctuation follows without a blank, and Chinese has none.
bool needsBlank(QStringView struck, QChar next)
{
    const auto isHan = [](QChar c) { return c.script() == QChar::Script_Han; };
    const bool words = std::ranges::any_of(struck, [](QChar c) { return c.isLetterOrNumber(); });
    const bool opens = next.category() == QChar::Punctuation_Open || next.category() == QChar::Punctuation_InitialQuote;
    return words && !struck.back().isSpace() && (next.isLetterOrNumber() || next.isSurrogate() || opens) && !isHan(struck.back()) && !isHan(next);
}

void shift(TextRange &range, int at, int by)
{
    if (range.begin >= at) range.begin += by;
    if (range.end > at) range.end += by;
}

// Returns what was put in.
TextRange putIn(QString &text, std::vector<Mark> &marks, const Struck &struck, const std::vector<TextRange> &raised)
{
    // A blank keeps struck words apart from what follows them; it is part of what was put in. A footnote's mark stands at its word.
    QString words = struck.words;
    const bool atNote = std::ranges::contains(raised, struck.at, &TextRange::begin);
    if (struck.at < text.size() && !atNote && needsBlank(words, text.at(struck.at))) words += u' ';
    const int size = static_cast<int>(words.size());
    text.insert(struck.at, words);
    for (Mark &m : marks) shift(m.range, struck.at, size);
    Mark mark = struck.mark;
    mark.range = wordsIn(text, {struck.at, struck.at + static_cast<int>(struck.words.size())});
    marks.push_back(mark);
    return {struck.at, struck.at + size};
}

class Redliner
{
public:
    Redliner(const Collation &collation, std::size_t row, std::size_t column, const ChangeFilter &visible)
        : c_(collation), row_(collation.rows[row]), column_(column), step_(column - 1),
          newer_(collation, row, column, visible, {.newer = true, .older = false, .onlyStep = column - 1}), older_(newer_.olderColumn(column - 1)),
          gone_(collation, row, older_, visible, {.newer = false, .older = true, .onlyStep = column - 1})
    {}

    Cell make() const
    {
        const auto &step = c_.comparison->rows[row_.row].steps[step_];
        Cell cell;
        if (row_.otherEnd >= 0) { // of two texts: says where the other end is
            const CellMaker &other = row_.origin ? newer_ : gone_;
            const Cell told = other.make();
            cell.caption = told.caption;
            cell.captionRow = told.captionRow;
        } else cell.caption = newer_.make().caption;
        if (row_.origin || (step && step->link.b.empty())) {
            cell.paragraphs = gone_.paragraphs(false);
            return cell;
        }
        cell.paragraphs = newer_.paragraphs(false);
        for (ParagraphText &p : cell.paragraphs) strikeWords(p);
        strikeNotes(cell);
        return cell;
    }

private:
    template <class Act> void eachStop(Act act) const
    {
        for (int number = row_.firstStop; number < row_.firstStop + row_.stopCount; ++number)
            if (const Stop &stop = c_.stops[static_cast<std::size_t>(number)]; stop.step == step_) act(stop, number);
    }

    // The place of a mark that this change has there, else of the change's offset.
    static int placeOf(const std::vector<Mark> &marks, int number, int otherwise)
    {
        const auto own = std::ranges::find(marks, number, &Mark::change);
        return own != marks.end() ? own->range.begin : otherwise;
    }

    void strikeWords(ParagraphText &paragraph) const
    {
        const OffsetMap map(c_.document(column_).paragraph(paragraph.index).text);
        std::vector<Struck> struck;
        eachStop([&](const Stop &stop, int number) {
            if (stop.kind != StopKind::words || stop.change->bOf != paragraph.index || stop.change->a.empty()) return;
            int plain = map.toUtf16(stop.change->b.begin);
            for (const TextRange raised : paragraph.raised) // footnote marks put in before it
                if (raised.begin < plain) plain += raised.size();
            const int place = placeOf(paragraph.marks, number, std::min(plain, static_cast<int>(paragraph.text.size())));
            const std::string_view words = stop.change->a.in(c_.document(older_).paragraph(stop.change->aOf).text);
            struck.push_back({place, toQt(words), newer_.mark({}, false, stop, number)});
        });
        std::ranges::stable_sort(struck, std::greater<>{}, &Struck::at); // from the end, so that places stay true
        for (const Struck &s : struck) {
            const TextRange in = putIn(paragraph.text, paragraph.marks, s, paragraph.raised);
            shift(paragraph.lead, in.begin, in.size());
            for (std::vector<TextRange> *ranges : {&paragraph.italics, &paragraph.raised, &paragraph.struck})
                for (TextRange &r : *ranges) shift(r, in.begin, in.size());
            paragraph.struck.insert(paragraph.struck.begin(), in);
        }
        std::ranges::stable_sort(paragraph.marks, {}, [](const Mark &m) { return m.range.begin; });
    }

    void strikeNotes(Cell &cell) const
    {
        const NoteIndex &index = c_.notes[column_];
        for (ParagraphText &p : cell.paragraphs) {
            const auto found = index.byAnchor.find(c_.document(column_).paragraph(p.index).id);
            for (std::size_t n = 0; n < p.notes.size() && found != index.byAnchor.end(); ++n) strikeNote(p.notes[n], found->second[n]);
        }
        if (cell.paragraphs.empty()) return;
        eachStop([&](const Stop &stop, int number) {
            if (stop.kind != StopKind::footnote || stop.note->relation != Relation::deleted || stop.note->a.empty()) return;
            const Footnote &gone = c_.document(older_).footnotes[stop.note->a.front()];
            NoteText note{.mark = toQt(gone.mark), .text = toQt(gone.text), .marks = {}, .struck = {}};
            note.struck.push_back({0, static_cast<int>(note.text.size())});
            note.marks.push_back(newer_.mark({0, static_cast<int>(note.text.size())}, false, stop, number));
            cell.paragraphs.back().notes.push_back(std::move(note));
        });
    }

    void strikeNote(NoteText &note, std::size_t footnote) const
    {
        const OffsetMap map(c_.document(column_).footnotes[footnote].text);
        std::vector<Struck> struck;
        eachStop([&](const Stop &stop, int number) {
            if (!stop.note || stop.note != c_.notes[column_].asNew[footnote] || !stop.change || stop.change->a.empty() || stop.note->a.empty())
                return;
            const std::string_view words = stop.change->a.in(c_.document(older_).footnotes[stop.note->a.front()].text);
            struck.push_back({placeOf(note.marks, number, map.toUtf16(stop.change->b.begin)), toQt(words), newer_.mark({}, false, stop, number)});
        });
        std::ranges::stable_sort(struck, std::greater<>{}, &Struck::at);
        for (const Struck &s : struck) {
            const TextRange in = putIn(note.text, note.marks, s, {});
            for (TextRange &r : note.struck) shift(r, in.begin, in.size());
            note.struck.insert(note.struck.begin(), in);
        }
    }

    const Collation &c_;
    const DisplayRow &row_;
    std::size_t column_, step_;
    CellMaker newer_;
    std::size_t older_;
    CellMaker gone_;
};

} // namespace

Cell redlineCellOf(const Collation &collation, std::size_t row, std::size_t column, const ChangeFilter &visible)
{
    if (column > 0) return Redliner(collation, row, column, visible).make();
    return CellMaker(collation, row, column, visible, {.newer = false, .older = false, .onlyStep = {}}).make();
}

} // namespace resolute::ui
