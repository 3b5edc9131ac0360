// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/pdf.h"

#include "core/read/pdf_blocks.h"
#include "core/read/pdf_furniture.h"
#include "core/read/pdf_notes.h"
#include "core/read/pdf_spacing.h"
#include "core/read/pdf_words.h"

#include <algorithm>

#if defined(__SANITIZE_ADDRESS__) || (defined(__has_feature) && __has_feature(address_sanitizer))
// Poppler looks up fonts that a PDF does not carry; what fontconfig keeps for the process is no leak of ours.
extern "C" const char *__lsan_default_suppressions() { return "leak:libfontconfig\n"; }
#endif

namespace resolute {

namespace {

const Message noText{"pdf-no-text",
    RESOLUTE_MESSAGE("message", "has no text, only pictures of {1} pages (a scan): run text recognition (OCR) on it first")};
const Message someWithoutText{"pdf-pages-without-text",
    RESOLUTE_MESSAGE("message", "{1} of {2} pages have no text, only pictures, and were not read: {3}")};
const Message readInPart{"pdf-read-in-part",
    RESOLUTE_MESSAGE("message", "only the first {1} of {2} pages were read: the text is longer than the limit")};
const Message damagedInPart{"pdf-damaged-in-part", RESOLUTE_MESSAGE("message", "the file is damaged; what could be read was read ({1})")};
const Message furnitureTaken{"pdf-furniture", RESOLUTE_MESSAGE("message", "taken out of the pages: {1}")};
const Message joinedOver{"pdf-joined", RESOLUTE_MESSAGE("message", "{1} paragraphs were joined over page breaks")};
const Message sidewaysLeft{"pdf-sideways", RESOLUTE_MESSAGE("message", "{1} words that stand on end were left out")};

/// "“A/C.3/80/L.2”, “2/13” and 4 more"; a list longer than this is not read.
std::string quoted(const std::vector<std::string> &wordings)
{
    constexpr std::size_t shown = 6;
    std::string out;
    for (std::size_t i = 0; i < std::min(wordings.size(), shown); ++i) out += (i > 0 ? ", “" : "“") + wordings[i] + "”";
    if (wordings.size() > shown) out += ", … (+" + std::to_string(wordings.size() - shown) + ')';
    return out;
}

std::string numbers(const std::vector<int> &pages)
{
    constexpr std::size_t shown = 12;
    std::string out;
    for (std::size_t i = 0; i < std::min(pages.size(), shown); ++i) out += (i > 0 ? ", " : "") + std::to_string(pages[i]);
    return pages.size() > shown ? out + ", …" : out;
}

void report(Source &source, Severity severity, const Message &message, std::vector<std::string> arguments, int page = 0)
{
    source.issues.push_back({severity, &message, std::move(arguments), {0, page, {}}});
}

/// Whole pages without a word are pictures; one at the end of a text is only empty.
std::vector<int> pagesWithoutText(const std::vector<PdfPage> &pages)
{
    std::vector<int> out;
    for (std::size_t i = 0; i + 1 < pages.size(); ++i)
        if (pages[i].words.empty()) out.push_back(pages[i].number);
    return out;
}

void reportWords(const PdfText &text, Source &source)
{
    if (static_cast<int>(text.pages.size()) < text.pageCount)
        report(source, Severity::error, readInPart, {std::to_string(text.pages.size()), std::to_string(text.pageCount)},
            static_cast<int>(text.pages.size()));
    if (!text.complaints.empty()) report(source, Severity::warning, damagedInPart, {text.complaints.front()});
    if (const auto empty = pagesWithoutText(text.pages); !empty.empty())
        report(source, Severity::warning, someWithoutText, {std::to_string(empty.size()), std::to_string(text.pages.size()), numbers(empty)},
            empty.front());
    if (text.sideways > 0) report(source, Severity::warning, sidewaysLeft, {std::to_string(text.sideways)});
}

PdfWordsReader &elsewhere()
{
    static PdfWordsReader reader;
    return reader;
}

} // namespace

void readPdfWordsWith(PdfWordsReader reader) { elsewhere() = std::move(reader); }

Result<Source> readPdf(std::string_view bytes, const std::string &file, const Progress &progress, const PdfLimits &limits)
{
    auto text = elsewhere() ? elsewhere()(bytes, progress, limits) : wordsOfPdf(bytes, progress, limits);
    if (!text) {
        text.error().file = file;
        return std::unexpected(std::move(text.error()));
    }
    Source source;
    source.file = file;
    source.format = SourceFormat::pdf;
    if (std::ranges::all_of(text->pages, [](const PdfPage &page) { return page.words.empty(); }))
        return std::unexpected(Error{ErrorKind::input, &noText, {std::to_string(text->pageCount)}, file, {}});
    reportWords(*text, source);

    std::vector<PdfLine> lines;
    std::vector<PdfPage> measures; // pages without their words
    for (PdfPage &page : text->pages) {
        measures.push_back({page.number, page.width, page.height, {}});
        std::ranges::move(linesOfPage(std::move(page)), std::back_inserter(lines));
    }
    const PdfLexicon lexicon = findSpaces(lines);
    const PdfLayout layout = layoutOf(measures, lines);
    if (const auto furniture = markFurniture(lines, layout); !furniture.empty()) report(source, Severity::info, furnitureTaken, {quoted(furniture)});
    const PdfNotes notes = findNotes(lines, layout);
    PdfBlocks made = blocksOf(lines, notes, lexicon, layout);
    if (made.joined > 0) report(source, Severity::info, joinedOver, {std::to_string(made.joined)});
    source.blocks = std::move(made.blocks);
    progress.report(1);
    return source;
}

} // namespace resolute
