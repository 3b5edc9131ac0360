// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdf_letters.h"

#include "core/text/utf8.h"

#include <poppler-document.h>
#include <poppler-page.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <memory>

namespace resolute::testing {

namespace {

struct Box {
    double x0, y0, x1, y1;
};

char32_t folded(char32_t c)
{
    switch (c) {
    case U'\u2018':
    case U'\u2019': return U'\'';
    case U'\u2010':
    case U'\u2011':
    case U'\u2013':
    case U'\u2014':
    case U'\u00ad': return U'-';
    case U'\u201c':
    case U'\u201d': return U'"';
    default: return c;
    }
}

bool isBlank(char32_t c) { return c <= U' ' || c == U'\u00a0' || c == U'\u202f' || c == U'\u200b' || (c >= U'\u2000' && c <= U'\u200a'); }

std::string lettersIn(poppler::page &page, const std::vector<Box> &boxes)
{
    std::string out;
    for (const auto &word : page.text_list()) {
        const auto text = word.text();
        for (std::size_t i = 0, glyph = 0; i < text.size(); ++i, ++glyph) {
            char32_t c = text[i];
            if (c >= 0xd800 && c < 0xdc00 && i + 1 < text.size()) c = 0x10000 + ((c - 0xd800) << 10) + (static_cast<char32_t>(text[++i]) - 0xdc00);
            const auto r = word.char_bbox(glyph);
            const double x = (r.left() + r.right()) / 2, y = (r.top() + r.bottom()) / 2;
            const bool inside = std::ranges::any_of(boxes, [&](const Box &b) { return x > b.x0 && x < b.x1 && y > b.y0 && y < b.y1; });
            if (inside && !isBlank(c)) appendCodePoint(out, folded(c));
        }
    }
    return out;
}

std::string text(QPDFObjectHandle dictionary, const char *key)
{
    auto value = dictionary.getKey(key);
    return value.isString() ? value.getUTF8Value() : value.isName() ? value.getName() : std::string();
}

} // namespace

std::string lettersOf(std::string_view from)
{
    std::string out;
    for (std::size_t at = 0; at < from.size(); at += codePointSize(from[at]))
        if (const char32_t c = codePointAt(from, at); !isBlank(c)) appendCodePoint(out, folded(c));
    return out;
}

std::size_t commonLetters(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (const char c : a) {
        std::size_t diagonal = 0;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = c == b[j - 1] ? diagonal + 1 : std::max(row[j], row[j - 1]);
            diagonal = above;
        }
    }
    return row.back();
}

std::vector<CoveredAnnotation> coveredLetters(const std::string &pdf)
{
    std::vector<CoveredAnnotation> out;
    const std::unique_ptr<poppler::document> drawn(poppler::document::load_from_raw_data(pdf.data(), static_cast<int>(pdf.size())));
    auto objects = QPDF::create();
    objects->setSuppressWarnings(true);
    objects->processMemoryFile("annotated", pdf.data(), pdf.size());
    int number = 0;
    for (auto &page : objects->getAllPages()) {
        const std::unique_ptr<poppler::page> letters(drawn->create_page(number++));
        const double height = letters->page_rect(poppler::media_box).height();
        auto list = page.getKey("/Annots");
        for (int i = 0; list.isArray() && i < list.getArrayNItems(); ++i) {
            auto a = list.getArrayItem(i);
            auto quads = a.getKey("/QuadPoints");
            if (!quads.isArray() || text(a, "/Subtype") == "/Link") continue;
            std::vector<Box> boxes;
            for (int q = 0; q + 7 < quads.getArrayNItems(); q += 8) {
                const auto at = [&](int k) { return quads.getArrayItem(q + k).getNumericValue(); };
                boxes.push_back({at(0), height - at(1), at(2), height - at(5)});
            }
            out.push_back({text(a, "/Subtype"), text(a, "/Subj"), text(a, "/Contents"), number, lettersIn(*letters, boxes)});
        }
    }
    return out;
}

Overlap overlapOf(const Comparison &comparison, const std::string &pdf)
{
    std::vector<std::string> covered;
    std::string contents;
    for (CoveredAnnotation &a : coveredLetters(pdf)) {
        if (a.subtype != "/Underline") continue;
        covered.push_back(std::move(a.letters));
    }
    std::vector<std::string> changed;
    const Document &b = *comparison.documents[1];
    for (const Row &row : comparison.rows) {
        const auto &step = row.steps[0];
        if (!step || step->link.b.empty()) continue;
        if (step->link.relation == Relation::inserted)
            for (const ParagraphIndex i : step->link.b) changed.push_back(lettersOf(b.paragraph(i).text));
        else
            for (const Change &c : step->changes)
                if (!c.b.empty()) changed.push_back(lettersOf(c.b.in(b.paragraph(c.bOf).text)));
    }
    // One change may lie on two pages, as two annotations; and one whose words were not found has none.
    Overlap out;
    std::size_t next = 0;
    for (const std::string &want : changed) {
        out.changed += want.size();
        std::string have;
        while (next < covered.size() && have.size() + 2 < want.size()) {
            if (!have.empty() && commonLetters(have + covered[next], want) <= commonLetters(have, want)) break;
            have += covered[next++];
        }
        if (want.size() <= 2 && next < covered.size()) have = covered[next++];
        out.covered += have.size();
        out.common += commonLetters(have, want);
    }
    for (; next < covered.size(); ++next) out.covered += covered[next].size();
    return out;
}

} // namespace resolute::testing
