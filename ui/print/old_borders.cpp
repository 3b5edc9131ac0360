// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/old_borders.h"

#include "core/write/steps.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace resolute::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cell)
};

/// The paragraphs of one side as one text, joined by a blank each.
struct Side {
    std::vector<ParagraphIndex> of;
    std::vector<std::uint32_t> begins, ends; ///< of each in the joined text

    Side(const Document &document, const std::vector<ParagraphIndex> &which) : of(which)
    {
        std::uint32_t at = 0;
        for (const ParagraphIndex i : which) {
            begins.push_back(at);
            ends.push_back(at + static_cast<std::uint32_t>(document.paragraph(i).text.size()));
            at = ends.back() + 1;
        }
    }
    [[nodiscard]] ByteRange joined(ParagraphIndex paragraph, ByteRange r) const
    {
        const auto n = static_cast<std::size_t>(std::ranges::find(of, paragraph) - of.begin());
        const std::uint32_t by = n < begins.size() ? begins[n] : 0;
        return {r.begin + by, r.end + by};
    }
    /// The border that an offset touches: it stands at the end of the paragraph, or at the beginning of the next.
    [[nodiscard]] bool isBorder(std::uint32_t at) const
    {
        for (std::size_t i = 0; i + 1 < of.size(); ++i)
            if (at >= ends[i] && at <= begins[i + 1]) return true;
        return false;
    }
};

struct Pair {
    ByteRange from, to;
};

/// Where an offset of one side stands on the other: kept words keep their distance, changed ones have only their ends.
std::uint32_t across(const std::vector<Pair> &pairs, std::uint32_t at)
{
    std::uint32_t from = 0, to = 0;
    for (const Pair &p : pairs) {
        if (at < p.from.begin) break;
        if (at < p.from.end) return p.to.end;
        from = p.from.end;
        to = p.to.end;
    }
    return to + (at - from);
}

/// Where an offset of the paragraph's own text stands in what is displayed, behind what was put in there.
int displayed(const ParagraphText &paragraph, const Document &document, std::uint32_t at)
{
    std::vector<TextRange> added = paragraph.raised;
    added.insert(added.end(), paragraph.struck.begin(), paragraph.struck.end());
    std::ranges::sort(added, {}, &TextRange::begin);
    int place = OffsetMap(document.paragraph(paragraph.index).text).toUtf16(at);
    for (const TextRange r : added)
        if (r.begin <= place) place += r.size();
    return std::min(place, static_cast<int>(paragraph.text.size()));
}

void strikeBorder(ParagraphText &paragraph, int at, int stop)
{
    const auto shift = [at](TextRange &r) {
        if (r.begin >= at) ++r.begin;
        if (r.end > at) ++r.end;
    };
    paragraph.text.insert(at, u'¶');
    shift(paragraph.lead);
    for (std::vector<TextRange> *ranges : {&paragraph.italics, &paragraph.raised, &paragraph.struck})
        for (TextRange &r : *ranges) shift(r);
    for (Mark &m : paragraph.marks) shift(m.range);
    const TextRange own{at, at + 1};
    paragraph.struck.insert(std::ranges::lower_bound(paragraph.struck, at, {}, &TextRange::begin), own);
    paragraph.marks.push_back({.range = own, .form = MarkForm::deleted, .change = stop});
    std::ranges::stable_sort(paragraph.marks, {}, [](const Mark &m) { return m.range.begin; });
}

} // namespace

Cell withOldBorders(Cell redline, const Collation &collation, std::size_t row)
{
    const DisplayRow &display = collation.rows[row];
    const Step *step = collation.step(display);
    if (!step || display.origin || step->link.a.empty() || step->link.b.empty() || step->link.a.size() + step->link.b.size() < 3) return redline;
    const Document &a = collation.document(0), &b = collation.document(1);
    if (redline.caption.isEmpty()) redline.caption = Words::tr("from %1").arg(toQt(places(a, step->link.a)));
    int regrouping = -1;
    for (int i = display.firstStop; i < display.firstStop + display.stopCount; ++i)
        if (collation.stops[static_cast<std::size_t>(i)].kind == StopKind::regrouped) regrouping = i;
    const std::vector<OldBorder> borders = oldBorders(a, b, *step);
    for (auto border = borders.rbegin(); border != borders.rend(); ++border) { // from the end, so that places stay true
        const auto at = std::ranges::find(redline.paragraphs, border->of, &ParagraphText::index);
        if (at == redline.paragraphs.end()) continue;
        if (!border->isNew) strikeBorder(*at, displayed(*at, b, border->at), regrouping);
        else if (std::next(at) != redline.paragraphs.end()) {
            const int end = static_cast<int>(at->text.size());
            at->text += u'¶';
            at->marks.push_back({.range = {end, end + 1}, .form = MarkForm::inserted, .change = regrouping});
        }
    }
    return redline;
}

std::vector<OldBorder> oldBorders(const Document &a, const Document &b, const Step &step)
{
    const Side older(a, step.link.a), newer(b, step.link.b);
    std::vector<Pair> there, back;
    for (const Change &c : step.changes) {
        there.push_back({older.joined(c.aOf, c.a), newer.joined(c.bOf, c.b)});
        back.push_back({there.back().to, there.back().from});
    }
    for (std::size_t i = 1; i < there.size(); ++i)
        if (there[i].from.begin < there[i - 1].from.end || there[i].to.begin < there[i - 1].to.end) return {};
    std::vector<OldBorder> out;
    for (std::size_t i = 0; i + 1 < older.of.size(); ++i) {
        const std::uint32_t at = across(there, older.ends[i]);
        if (newer.isBorder(at)) continue;
        for (std::size_t j = 0; j < newer.of.size(); ++j)
            if (at >= newer.begins[j] && at < newer.ends[j]) out.push_back({newer.of[j], at - newer.begins[j], false});
    }
    for (std::size_t j = 0; j + 1 < newer.of.size(); ++j)
        if (!older.isBorder(across(back, newer.ends[j]))) out.push_back({newer.of[j], newer.ends[j] - newer.begins[j], true});
    return out;
}

} // namespace resolute::ui
