// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/steps.h"

#include "core/compare/reviewing.h"
#include "core/diff/unseen.h"
#include "core/document/names.h"

#include <algorithm>

namespace resolute {

const Document &stepFrom(const Comparison &comparison, std::size_t k) { return *comparison.documents[comparison.base.value_or(k)]; }

const Document &stepTo(const Comparison &comparison, std::size_t k) { return *comparison.documents[k + 1]; }

bool isStep(const Comparison &comparison, std::size_t k) { return comparison.base != k + 1; }

ChangeFigures changeFigures(const Comparison &comparison, std::size_t k)
{
    ChangeFigures out;
    const auto one = [&](ChangeClass c) { ++out.classes[static_cast<std::size_t>(c)]; };
    for (const ReviewedChange &c : changesOf(comparison)) {
        if (c.step != k) continue;
        if (c.change) one(c.change->changeClass);
        else if (c.part == review::ChangePart::moved) ++out.moved;
        else {
            one(c.part == review::ChangePart::regrouped ? ChangeClass::editorial : ChangeClass::substantive);
            ++out.wholes;
        }
    }
    return out;
}

std::vector<std::string> distinctNames(const std::vector<DocumentPtr> &documents)
{
    std::vector<std::string> names;
    for (const DocumentPtr &d : documents) names.push_back(nameBesideDate(*d));
    const std::vector<std::string> plain = names;
    const auto alike = [&](std::size_t i, const auto &of) {
        for (std::size_t j = 0; j < documents.size(); ++j)
            if (j != i && plain[j] == plain[i] && of(j) == of(i)) return true;
        return false;
    };
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!alike(i, [](std::size_t) { return 0; })) continue;
        const std::string &date = documents[i]->masthead.date, &file = documents[i]->file;
        const bool sameDay = date.empty() || alike(i, [&](std::size_t j) { return documents[j]->masthead.date; });
        names[i] += " (" + (sameDay ? file.substr(file.find_last_of("/\\") + 1) : date) + ')';
    }
    return names;
}

ComparisonPtr stepAlone(const Comparison &comparison, std::size_t k)
{
    const std::size_t from = comparison.base.value_or(k), to = k + 1;
    auto out = std::make_shared<Comparison>();
    out->documents = {comparison.documents[from], comparison.documents[to]};
    if (k < comparison.footnotes.size()) out->footnotes = {comparison.footnotes[k]};
    if (k < comparison.statistics.size()) out->statistics = {comparison.statistics[k]};
    std::vector<const Row *> gone;
    for (const Row &row : comparison.rows) {
        if (k >= row.steps.size() || !row.steps[k]) continue;
        if (row.steps[k]->link.b.empty()) gone.push_back(&row);
        else out->rows.push_back({{row.steps[k]->link.a, row.steps[k]->link.b}, {row.steps[k]}});
    }
    std::ranges::stable_sort(out->rows, {}, [](const Row &r) { return r.cells[1].front(); });
    std::ranges::stable_sort(gone, {}, [k](const Row *r) { return r->steps[k]->link.a.front(); });
    // What is gone stands behind the row that has the nearest paragraph before it and kept its order.
    for (const Row *row : gone) {
        const ParagraphIndex first = row->steps[k]->link.a.front();
        auto place = out->rows.begin();
        ParagraphIndex nearest{};
        for (auto it = out->rows.begin(); it != out->rows.end(); ++it) {
            const auto &a = it->cells[0];
            if (a.empty() || isMove(it->steps[0]->link.relation) || a.back() > first || (place != out->rows.begin() && a.back() < nearest)) continue;
            nearest = a.back();
            place = it + 1;
        }
        out->rows.insert(place, {{row->steps[k]->link.a, {}}, {row->steps[k]}});
    }
    return out;
}

std::vector<TextPiece> textPieces(const Paragraph &paragraph, ParagraphIndex index, const std::vector<Change> &changes, TextSide side)
{
    std::vector<const Change *> here;
    for (const Change &change : changes) {
        const bool own = side == TextSide::a ? change.aOf == index : change.bOf == index;
        if (own && !isUnseen(change) && !(side == TextSide::a ? change.a : change.b).empty()) here.push_back(&change);
    }
    const auto rangeOf = [side](const Change *c) { return side == TextSide::a ? c->a : c->b; };
    std::ranges::stable_sort(here, {}, [&](const Change *c) { return rangeOf(c).begin; });

    const auto size = static_cast<std::uint32_t>(paragraph.text.size());
    std::vector<std::uint32_t> borders{0, size};
    for (const Change *c : here) {
        borders.push_back(rangeOf(c).begin);
        borders.push_back(rangeOf(c).end);
    }
    borders.push_back(std::min(paragraph.lead.begin, size));
    borders.push_back(std::min(paragraph.lead.end, size));
    for (const FootnoteAnchor &anchor : paragraph.footnotes) borders.push_back(std::min(anchor.at, size));
    std::ranges::sort(borders);
    borders.erase(std::ranges::unique(borders).begin(), borders.end());

    std::vector<TextPiece> out;
    std::size_t change = 0, note = 0;
    for (std::size_t i = 0; i < borders.size(); ++i) {
        TextPiece piece{.range = {borders[i], i + 1 < borders.size() ? borders[i + 1] : borders[i]}, .footnote = {}};
        for (; note < paragraph.footnotes.size() && std::min(paragraph.footnotes[note].at, size) == borders[i]; ++note) {
            if (!piece.footnote.empty()) out.push_back({.range = {borders[i], borders[i]}, .footnote = piece.footnote});
            piece.footnote = paragraph.footnotes[note].mark;
        }
        while (change < here.size() && rangeOf(here[change]).end <= piece.range.begin) ++change;
        if (change < here.size() && rangeOf(here[change]).contains(piece.range.begin)) piece.change = here[change];
        piece.lead = paragraph.lead.contains(piece.range.begin);
        if (!piece.range.empty() || !piece.footnote.empty()) out.push_back(piece);
    }
    return out;
}

std::vector<RedlinePiece> redline(std::string_view a, std::string_view b, const std::vector<Change> &changes)
{
    std::vector<RedlinePiece> out;
    std::uint32_t at = 0; // in b
    for (const Change &change : changes) {
        if (isUnseen(change)) continue; // b has it, as what is the same
        if (change.b.begin > at) out.push_back({b.substr(at, change.b.begin - at)});
        if (!change.a.empty()) out.push_back({change.a.in(a), &change, TextSide::a});
        if (!change.b.empty()) out.push_back({change.b.in(b), &change, TextSide::b});
        at = change.b.end;
    }
    if (at < b.size()) out.push_back({b.substr(at)});
    return out;
}

std::string places(const Document &document, const std::vector<ParagraphIndex> &which)
{
    std::string out;
    for (const ParagraphIndex i : which) (out += out.empty() ? "" : ", ") += displayName(document.paragraph(i).id);
    return out;
}

std::vector<Reason> reasons(const std::vector<Change> &changes)
{
    std::vector<Reason> out;
    for (const Change &change : changes) {
        const auto known = std::ranges::find_if(out, [&](const Reason &r) {
            return r.first->changeClass == change.changeClass && r.first->why == change.why && r.first->whyArguments == change.whyArguments;
        });
        if (known == out.end()) out.push_back({&change, 1});
        else ++known->times;
    }
    return out;
}

bool isDifference(Relation relation) { return relation != Relation::same; }

bool hasDifferences(const Comparison &comparison)
{
    for (const Row &row : comparison.rows)
        for (const auto &step : row.steps)
            if (step && isDifference(step->link.relation)) return true;
    for (const auto &steps : comparison.footnotes)
        for (const FootnoteStep &step : steps)
            if (isDifference(step.relation)) return true;
    return false;
}

} // namespace resolute
