// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/pdf_words.h"

#include "core/base/late.h"
#include "core/read/pdf_messages.h"
#include "core/read/pdf_open.h"
#include "core/read/pdf_shapes.h"
#include "core/text/utf8.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <mutex>
#include <optional>
#include <span>

namespace resolute {

namespace {

/// Poppler reports through one function for the whole process; each thread collects what its own document caused.
thread_local std::vector<std::string> *listener = nullptr;

void takeComplaint(const std::string &text, void *)
{
    constexpr std::size_t enough = 20; // a broken file repeats itself thousands of times
    if (listener != nullptr && listener->size() < enough) listener->push_back(text);
}

struct Listening {
    explicit Listening(std::vector<std::string> &to)
    {
        static std::once_flag once;
        std::call_once(once, [] { poppler::set_debug_error_function(takeComplaint, nullptr); });
        listener = &to;
    }
    ~Listening() { listener = nullptr; }
    Listening(const Listening &) = delete;
    Listening &operator=(const Listening &) = delete;
};

std::unexpected<Error> failure(const Message &message, std::vector<std::string> arguments = {}, ErrorKind kind = ErrorKind::input)
{
    return std::unexpected(Error{kind, &message, std::move(arguments), {}, {}});
}

/// Poppler's UTF-16 to UTF-8; a lone surrogate becomes U+FFFD, a control character nothing.
std::string utf8(const poppler::ustring &in, std::size_t from, std::size_t to)
{
    std::string out;
    for (std::size_t i = from; i < to; ++i) {
        char32_t c = in[i];
        if (c >= 0xD800 && c < 0xDC00 && i + 1 < to && in[i + 1] >= 0xDC00 && in[i + 1] < 0xE000)
            c = 0x10000 + ((c - 0xD800) << 10) + (in[++i] - 0xDC00u);
        else if (c >= 0xD800 && c < 0xE000) c = 0xFFFD;
        if (c >= 0x20 && c != 0x7F && !(c >= 0x80 && c < 0xA0) && c != 0xAD) appendCodePoint(out, c);
        else if (c == 0xAD) out += "-"; // a soft hyphen that is drawn stands at a line's end; pdf_spacing decides on it
    }
    return out;
}

struct FontLooks {
    bool bold = false, italic = false, bars = false;
    bool operator==(const FontLooks &) const = default;
};

/// By the names that foundries and Word give their faces: "TimesNewRomanPS-BoldItalicMT", "Arial,Italic", "Helvetica-Oblique".
FontLooks looksOf(std::string_view name)
{
    std::string lower(name);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const auto says = [&](std::string_view word) { return lower.contains(word); };
    return {says("bold") || says("black") || says("heavy"), says("italic") || says("oblique") || says("kursiv"),
        says("barcode") || says("bar code") || says("3of9") || says("code39") || says("code 39")};
}

bool sane(const poppler::rectf &r)
{
    constexpr double far = 20'000; // a PDF page is at most 14,400 points wide (ISO 32000-1, annex C)
    const auto fine = [](double v) { return std::isfinite(v) && std::abs(v) < far; };
    return fine(r.left()) && fine(r.right()) && fine(r.top()) && fine(r.bottom());
}

PageBox boxOf(const poppler::rectf &r)
{
    return {std::min(r.left(), r.right()), std::min(r.top(), r.bottom()), std::max(r.left(), r.right()), std::max(r.top(), r.bottom())};
}

double sizeOf(const poppler::text_box &box)
{
    const double size = box.has_font_info() ? box.get_font_size() : 0;
    const PageBox where = boxOf(box.bbox());
    return !std::isfinite(size) || size < 0.5 || size > 2'000 ? std::clamp(0.9 * (where.y1 - where.y0), 0.5, 2'000.0) : size;
}

/// The letters of an Arabic word with their places; none of other words.
std::optional<PdfLetters> arabicLetters(const poppler::text_box &box)
{
    const poppler::ustring text = box.text();
    PdfLetters word{std::u32string(text.begin(), text.end()), {}, sizeOf(box), box.has_font_info() && looksOf(box.get_font_name(0)).bold};
    if (!sane(box.bbox()) || !hasArabicShapes(word.letters)) return std::nullopt;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto letter = box.char_bbox(i);
        if (!sane(letter)) return std::nullopt;
        word.edges.push_back(letter.left());
        if (i + 1 == text.size()) word.edges.push_back(letter.right());
    }
    return word;
}

/// Where a word begins that reaches beyond its box: at the word that it touches then, else at the nearest of the places.
double leftEdge(const PageBox &box, const std::vector<double> &beyond, double size, std::span<const poppler::text_box> others)
{
    if (beyond.empty()) return box.x0;
    constexpr double touching = 0.03; // type sizes; a blank is five times that at least
    for (const poppler::text_box &other : others) {
        const PageBox left = boxOf(other.bbox());
        const double shared = std::min(left.y1, box.y1) - std::max(left.y0, box.y0); // boxes of neighbouring lines overlap, too
        if (left.x1 > box.x0 || shared < 0.7 * std::min(left.y1 - left.y0, box.y1 - box.y0)) continue;
        for (const double more : beyond)
            if (std::abs(box.x0 - more - left.x1) < touching * size) return left.x1;
    }
    return box.x0 - beyond.front();
}

/// One of poppler's words, cut where the font changes inside it (an italic word with a roman bracket).
void addWord(const poppler::text_box &box, const PdfShapes &shapes, std::span<const poppler::text_box> others, std::vector<PdfWord> &out)
{
    poppler::ustring text = box.text();
    if (text.empty() || !sane(box.bbox())) return;
    const auto length = text.size();
    const auto last = static_cast<int>(length) - 1;
    PdfWord word{{}, boxOf(box.bbox()), sizeOf(box)};
    if (auto arabic = arabicLetters(box)) {
        word.box.x0 = leftEdge(word.box, shapes.mend(*arabic), word.size, others);
        std::ranges::copy(arabic->letters, text.begin());
    }
    const auto looksAt = [&](int i) { return box.has_font_info() ? looksOf(box.get_font_name(i)) : FontLooks{}; };
    const auto add = [&](std::size_t from, std::size_t to, FontLooks looks, PageBox where, bool glued) {
        word.text = utf8(text, from, to);
        word.box = where;
        word.bold = looks.bold;
        word.italic = looks.italic;
        word.bars = looks.bars;
        word.glued = glued;
        if (!word.text.empty()) out.push_back(word);
    };
    const FontLooks first = looksAt(0);
    if (length == 1 || first == looksAt(last)) {
        add(0, length, first, word.box, false);
        return;
    }
    const PageBox whole = word.box;
    FontLooks looks = first;
    for (std::size_t begin = 0, i = 1; i <= length; ++i) {
        const FontLooks here = i < length ? looksAt(static_cast<int>(i)) : FontLooks{};
        if (i < length && here == looks) continue;
        const auto a = box.char_bbox(begin), b = box.char_bbox(i - 1);
        const bool known = sane(a) && sane(b) && b.right() > a.left();
        add(begin, i, looks, known ? PageBox{a.left(), whole.y0, b.right(), whole.y1} : whole, begin > 0);
        begin = i;
        looks = here;
    }
}

/// A page's words, at most `most`; how many run sideways and were left out.
int addWords(std::span<const poppler::text_box> boxes, const PdfShapes &shapes, std::size_t most, std::vector<PdfWord> &out)
{
    constexpr std::size_t near = 40; // poppler lists words that stand beside each other after each other
    int sideways = 0;
    out.reserve(std::min(boxes.size(), most));
    for (std::size_t b = 0; b < boxes.size() && out.size() < most; ++b) {
        if (boxes[b].rotation() != 0) {
            ++sideways;
            continue;
        }
        const std::size_t first = b - std::min(b, near);
        addWord(boxes[b], shapes, boxes.subspan(first, std::min(2 * near, boxes.size() - first)), out);
    }
    return sideways;
}

} // namespace

Result<PdfText> wordsOfPdf(std::string_view bytes, const Progress &progress, const PdfLimits &limits)
{
    PdfText out;
    const Listening listening(out.complaints);
    const auto why = [&] { return out.complaints.empty() ? std::string() : " (" + out.complaints.front() + ')'; };
    const OpenPdf opened = openPdf(bytes);
    const auto &document = opened.document;
    if (!document) return failure(pdfDamaged, {why()});
    if (document->is_locked()) return failure(pdfLocked);
    out.pageCount = document->pages();
    if (out.pageCount <= 0) return failure(pdfDamaged, {why()});
    const int pages = std::min(out.pageCount, limits.pages);
    std::size_t words = 0;
    int missing = 0;
    PdfShapes shapes;
    struct Held {
        std::size_t page;
        std::vector<poppler::text_box> boxes;
    };
    std::vector<Held> held; // Arabic pages, whose letters are told by how wide they are in the whole text
    for (int i = 0; i < pages && words < limits.words; ++i) {
        if (progress.stopped()) return failure(pdfCancelled, {}, ErrorKind::cancelled);
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        PdfPage &to = out.pages.emplace_back(PdfPage{i + 1, 0, 0, {}});
        if (!page) {
            ++missing;
            continue;
        }
        const poppler::rectf rect = page->page_rect();
        if (sane(rect)) {
            to.width = std::abs(rect.width());
            to.height = std::abs(rect.height());
        }
        auto boxes = page->text_list(poppler::page::text_list_include_font);
        bool isArabic = false;
        for (const auto &box : boxes)
            if (const auto arabic = arabicLetters(box)) {
                shapes.learn(*arabic);
                isArabic = true;
            }
        if (isArabic) {
            words += std::min(boxes.size(), limits.pageWords);
            held.push_back({out.pages.size() - 1, std::move(boxes)});
        } else {
            out.sideways += addWords(boxes, shapes, limits.pageWords, to.words);
            words += to.words.size();
        }
        progress.report(0.8 * (i + 1) / pages);
    }
    for (const Held &page : held) out.sideways += addWords(page.boxes, shapes, limits.pageWords, out.pages[page.page].words);
    if (missing == pages || (words == 0 && !out.complaints.empty())) return failure(pdfDamaged, {why()});
    return out;
}

} // namespace resolute

RESOLUTE_LATE(wordsOfPdf, resolute::wordsOfPdf);
