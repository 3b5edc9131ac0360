// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/pdf_place.h"

#include "core/base/late.h"
#include "core/text/utf8.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <algorithm>
#include <map>
#include <optional>
#include <span>

namespace resolute {

namespace {

const Message unreadable{"pdf-unreadable", RESOLUTE_MESSAGE("message", "cannot be read as PDF: {1}")};

// Sides of an area are taken a little wider: boxes of areas and of letters come from different roundings.
constexpr double slack = 1.5;
// Letters that differ between page and text are marks of notes and hyphens; far more means the wrong area.
constexpr int mostDifferences = 600;

struct Letter {
    char32_t value = 0;
    PageBox box;
    int page = 0;
};

char32_t folded(char32_t c)
{
    switch (c) {
    case U'\u2018':
    case U'\u2019':
    case U'\u02bc': return U'\'';
    case U'\u2010':
    case U'\u2011':
    case U'\u2012':
    case U'\u2013':
    case U'\u2014':
    case U'\u00ad': return U'-';
    case U'\u201c':
    case U'\u201d': return U'"';
    default: return c;
    }
}

bool isBlank(char32_t c) { return c <= U' ' || c == U'\u00a0' || c == U'\u202f' || c == U'\u200b' || (c >= U'\u2000' && c <= U'\u200a'); }

struct WordOnPage {
    std::vector<Letter> letters;
    PageBox box;
};

PageBox boxOf(const poppler::rectf &r) { return {r.left(), r.top(), r.right(), r.bottom()}; }

std::vector<WordOnPage> wordsOf(const poppler::page &page, int number)
{
    std::vector<WordOnPage> out;
    for (const poppler::text_box &drawn : page.text_list()) {
        if (drawn.rotation() != 0) continue;
        WordOnPage word{{}, boxOf(drawn.bbox())};
        const poppler::ustring text = drawn.text();
        std::size_t glyph = 0; // boxes go by code point, ustring by UTF-16 unit
        for (std::size_t i = 0; i < text.size(); ++i, ++glyph) {
            char32_t c = text[i];
            if (c >= 0xd800 && c < 0xdc00 && i + 1 < text.size()) c = 0x10000 + ((c - 0xd800) << 10) + (static_cast<char32_t>(text[++i]) - 0xdc00);
            if (!isBlank(c)) word.letters.push_back({folded(c), boxOf(drawn.char_bbox(glyph)), number});
        }
        if (!word.letters.empty()) out.push_back(std::move(word));
    }
    return out;
}

bool isInside(const PageBox &word, const PageBox &area)
{
    const double x = (word.x0 + word.x1) / 2, y = (word.y0 + word.y1) / 2;
    return x >= area.x0 - slack && x <= area.x1 + slack && y >= area.y0 - slack && y <= area.y1 + slack;
}

// Words of one area as they are read: by lines, each from left to right.
std::vector<const WordOnPage *> reading(const std::vector<WordOnPage> &words, const std::vector<PageBox> &boxes)
{
    std::vector<const WordOnPage *> out;
    for (const WordOnPage &w : words)
        if (std::ranges::any_of(boxes, [&](const PageBox &b) { return isInside(w.box, b); })) out.push_back(&w);
    std::ranges::stable_sort(out, {}, [](const WordOnPage *w) { return (w->box.y0 + w->box.y1) / 2; });
    for (std::size_t i = 0; i < out.size();) {
        std::size_t end = i;
        const double bottom = out[i]->box.y1 - (out[i]->box.y1 - out[i]->box.y0) * 0.25; // superscripts stay on their line
        while (end < out.size() && (out[end]->box.y0 + out[end]->box.y1) / 2 < bottom) ++end;
        end = std::max(end, i + 1);
        std::ranges::sort(out.begin() + static_cast<std::ptrdiff_t>(i), out.begin() + static_cast<std::ptrdiff_t>(end), {},
            [](const WordOnPage *w) { return w->box.x0; });
        i = end;
    }
    return out;
}

struct TextLetter {
    char32_t value = 0;
    std::uint32_t at = 0;
};

std::vector<TextLetter> lettersOf(std::string_view text)
{
    std::vector<TextLetter> out;
    for (std::size_t at = 0; at < text.size(); at += codePointSize(text[at]))
        if (const char32_t c = codePointAt(text, at); !isBlank(c)) out.push_back({folded(c), static_cast<std::uint32_t>(at)});
    return out;
}

// Longest common run of letters (Myers 1986, forward, with the trace kept); pairs of indices, ascending.
std::vector<std::pair<std::size_t, std::size_t>> match(std::span<const TextLetter> a, std::span<const Letter> b)
{
    const int n = static_cast<int>(a.size()), m = static_cast<int>(b.size());
    const int most = std::min(n + m, mostDifferences);
    std::vector<std::vector<int>> trace;
    std::vector<int> furthest(static_cast<std::size_t>(most) * 2 + 3, 0);
    const auto slot = [&](int k) -> int & { return furthest[static_cast<std::size_t>(std::int64_t{k} + most + 1)]; };
    int found = -1;
    for (int d = 0; d <= most && found < 0; ++d) {
        trace.emplace_back(furthest);
        for (int k = -d; k <= d; k += 2) {
            int x = k == -d || (k != d && slot(k - 1) < slot(k + 1)) ? slot(k + 1) : slot(k - 1) + 1;
            while (x < n && x - k < m && x - k >= 0 && a[static_cast<std::size_t>(x)].value == b[static_cast<std::size_t>(x - k)].value) ++x;
            slot(k) = x;
            if (x >= n && x - k >= m) {
                found = d;
                break;
            }
        }
    }
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    if (found < 0) return pairs;
    int x = n, y = m;
    for (int d = found; d >= 0; --d) {
        const auto &before = trace[static_cast<std::size_t>(d)];
        const auto old = [&](int k) { return before[static_cast<std::size_t>(std::int64_t{k} + most + 1)]; };
        const int k = x - y;
        const bool down = k == -d || (k != d && old(k - 1) < old(k + 1)); // a letter of the page that the text lacks
        const int from = down ? k + 1 : k - 1;
        const int diagonal = d == 0 ? 0 : down ? old(from) : old(from) + 1;
        while (x > diagonal) {
            --x, --y;
            pairs.emplace_back(static_cast<std::size_t>(x), static_cast<std::size_t>(y));
        }
        if (d > 0) {
            x = old(from);
            y = x - from;
        }
    }
    std::ranges::reverse(pairs);
    return pairs;
}

struct Placed {
    std::vector<TextLetter> letters;
    std::vector<std::optional<Letter>> places; ///< one a letter
};

// Letters that follow each other on a line become one box.
void extend(std::vector<PlacedLine> &lines, const Letter &letter)
{
    if (!lines.empty() && lines.back().page == letter.page) {
        PageBox &box = lines.back().box;
        const double middle = (letter.box.y0 + letter.box.y1) / 2;
        if (middle > box.y0 && middle < box.y1 && letter.box.x0 >= box.x0 - slack) {
            box = {std::min(box.x0, letter.box.x0), std::min(box.y0, letter.box.y0), std::max(box.x1, letter.box.x1),
                std::max(box.y1, letter.box.y1)};
            return;
        }
    }
    lines.push_back({letter.page, letter.box});
}

class Places final : public PdfPlaces
{
public:
    explicit Places(std::unique_ptr<poppler::document> opened) : document(std::move(opened)) {}
    [[nodiscard]] std::vector<PlacedLine> find(const Paragraph &paragraph, ByteRange range) override;
    [[nodiscard]] std::vector<PlacedLine> gap(const Paragraph &paragraph, std::uint32_t at) override;

private:
    std::unique_ptr<poppler::document> document;
    std::map<int, std::vector<WordOnPage>> pages;
    std::map<std::string, Placed> paragraphs; ///< by id

    const std::vector<WordOnPage> &words(int number)
    {
        auto [it, fresh] = pages.try_emplace(number);
        if (fresh && number >= 1 && number <= document->pages())
            if (const std::unique_ptr<poppler::page> page{document->create_page(number - 1)}) it->second = wordsOf(*page, number);
        return it->second;
    }

    const Placed &place(const Paragraph &paragraph)
    {
        auto [it, fresh] = paragraphs.try_emplace(paragraph.id);
        Placed &placed = it->second;
        if (!fresh) return placed;
        placed.letters = lettersOf(paragraph.text);
        placed.places.resize(placed.letters.size());
        std::vector<Letter> drawn;
        for (const PageArea &area : paragraph.source.areas)
            for (const WordOnPage *word : reading(words(area.page), area.boxes))
                drawn.insert(drawn.end(), word->letters.begin(), word->letters.end());
        for (const auto &[a, b] : match(placed.letters, drawn)) placed.places[a] = drawn[b];
        return placed;
    }
};

std::vector<PlacedLine> Places::find(const Paragraph &paragraph, ByteRange range)
{
    const Placed &placed = place(paragraph);
    std::vector<PlacedLine> lines;
    for (std::size_t i = 0; i < placed.letters.size(); ++i)
        if (range.contains(placed.letters[i].at) && placed.places[i]) extend(lines, *placed.places[i]);
    return lines;
}

std::vector<PlacedLine> Places::gap(const Paragraph &paragraph, std::uint32_t at)
{
    const Placed &placed = place(paragraph);
    const auto narrow = [](const Letter &l, double x) {
        const double half = (l.box.y1 - l.box.y0) * 0.2;
        return std::vector<PlacedLine>{{l.page, {x - half, l.box.y1 - 2 * half, x + half, l.box.y1}}};
    };
    for (std::size_t i = 0; i < placed.letters.size(); ++i)
        if (placed.letters[i].at >= at && placed.places[i]) return narrow(*placed.places[i], placed.places[i]->box.x0);
    for (std::size_t i = placed.letters.size(); i-- > 0;)
        if (placed.places[i]) return narrow(*placed.places[i], placed.places[i]->box.x1);
    return {};
}

} // namespace

Result<std::unique_ptr<PdfPlaces>> openPdfPlaces(std::string_view bytes, const std::string &file)
{
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    if (!document || document->is_locked()) return std::unexpected(Error{ErrorKind::input, &unreadable, {{}}, file, {}});
    return std::make_unique<Places>(std::move(document));
}

} // namespace resolute

RESOLUTE_LATE(openPdfPlaces, resolute::openPdfPlaces);
