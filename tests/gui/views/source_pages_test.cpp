// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparison.h"
#include "core/read/pdf_messages.h"
#include "tests/gui/fixtures/waiting.h"
#include "ui/bridge/pdf_process.h"
#include "ui/views/source_pages.h"
#include "ui/views/source_view.h"

#include <catch2/catch_test_macros.hpp>

#include <QScrollBar>
#include <QSignalSpy>

#include <mutex>

using namespace resolute;
using namespace resolute::ui;

namespace {

/// Three paragraphs on four pages: the second goes on over a page.
DocumentPtr document()
{
    auto d = std::make_shared<Document>();
    d->file = "draft.pdf";
    d->format = SourceFormat::pdf;
    d->paragraphs.resize(4);
    d->paragraphs[0].source.areas = {{1, {{72, 100, 500, 112}}}};
    d->paragraphs[1].source.areas = {{2, {{72, 700, 500, 712}, {72, 714, 500, 726}}}, {3, {{72, 80, 500, 92}}}};
    d->paragraphs[2].source.areas = {{4, {{72, 400, 500, 412}}}};
    return d;
}

struct Drawn {
    std::mutex mutex;
    std::vector<int> pages;
    SourcePages::Draw draw()
    {
        return [this](const std::string &file, int page, int width, const Progress &) -> Result<PdfPageImage> {
            const std::scoped_lock lock(mutex);
            pages.push_back(page);
            if (file != "draft.pdf" || page == 4) return std::unexpected(Error{ErrorKind::input, &pdfReaderEnded, {}, file, {}});
            QImage image(width / 4, width / 3, QImage::Format_RGB32);
            image.fill(Qt::white);
            return PdfPageImage{image, 595};
        };
    }
};

} // namespace

TEST_CASE("a paragraph of a PDF is shown on its pages, outlined, both where it goes on", "[source]")
{
    Drawn drawn;
    SourcePages view(drawn.draw());
    view.resize(700, 500);
    view.show();
    view.setDocument(document());
    CHECK(view.pages().empty());
    view.outline(ParagraphIndex{1});
    CHECK(view.pages() == std::vector<int>{2, 3});
    REQUIRE_SOON(view.isDrawn());
    CHECK(drawn.pages == std::vector<int>{2, 3});
    CHECK(view.verticalScrollBar()->value() > 200); // it stands at the foot of its page
    const QImage seen = view.viewport()->grab().toImage();
    bool outlined = false;
    for (int y = 0; y < seen.height(); ++y)
        for (int x = 0; x < seen.width(); ++x) outlined = outlined || seen.pixelColor(x, y) == QColor(0x0A, 0x68, 0x59);
    CHECK(outlined);
    view.outline(ParagraphIndex{0});
    CHECK(view.pages() == std::vector<int>{1});
    REQUIRE_SOON(view.isDrawn());
    view.outline(ParagraphIndex{1}); // those drawn lately are kept
    CHECK(view.isDrawn());
    CHECK(drawn.pages.size() == 3);
    view.outline(ParagraphIndex{3}); // stands nowhere
    CHECK(view.pages() == std::vector<int>{2, 3});
    view.outline(ParagraphIndex{2});
    REQUIRE_SOON(!view.message().isEmpty());
    CHECK_FALSE(view.isDrawn());
}

TEST_CASE("the source of a PDF is its pages", "[source]")
{
    SourceView view;
    view.resize(600, 400);
    view.show();
    const std::string file = RESOLUTE_SOURCE_DIR "/tests/fuzz/seeds/read/draft.pdf";
    const DocumentPtr d = load(file).value();
    view.setDocument(d);
    CHECK(view.message().isEmpty());
    std::size_t placed = 0;
    while (placed < d->paragraphs.size() && d->paragraphs[placed].source.areas.empty()) ++placed;
    REQUIRE(placed < d->paragraphs.size());
    view.showParagraph(ParagraphIndex{static_cast<std::uint32_t>(placed)});
    REQUIRE_SOON(!view.pages()->pages().empty() && view.pages()->isDrawn());
    CHECK(view.pages()->message().isEmpty());
}
