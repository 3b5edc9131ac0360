// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/source_pages.h"

#include "ui/bridge/jobs.h"
#include "ui/bridge/words.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace resolute::ui {

namespace {

constexpr std::size_t kept = 6;      // pages; one takes some 8 MB
constexpr double widest = 900, gap = 14, edge = 12;
constexpr int pictureWidth = 1400;   // sharp at twice the usual scale
constexpr double usualPoints = 595.3; // of A4, until a page is there

} // namespace

SourcePages::SourcePages(Draw draw, QWidget *parent) : QAbstractScrollArea(parent), draw_(std::move(draw)), jobs_(new Jobs(this))
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages of the source"));
    verticalScrollBar()->setSingleStep(40);
}

void SourcePages::setDocument(DocumentPtr document)
{
    if (document == document_) return;
    document_ = std::move(document);
    jobs_->cancelAll();
    areas_.clear();
    pictures_.clear();
    message_.clear();
    layOut();
}

void SourcePages::outline(ParagraphIndex paragraph)
{
    if (!document_) return;
    const std::vector<PageArea> &areas = document_->paragraph(paragraph).source.areas;
    if (areas.empty()) return;
    areas_ = areas;
    message_.clear();
    layOut();
    bringIntoView();
    drawNext();
}

std::vector<int> SourcePages::pages() const
{
    std::vector<int> out;
    for (const PageArea &area : areas_)
        if (!std::ranges::contains(out, area.page)) out.push_back(area.page);
    return out;
}

bool SourcePages::isDrawn() const
{
    return std::ranges::all_of(pages(), [this](int page) { return picture(page) != nullptr; });
}

const PdfPageImage *SourcePages::picture(int page) const
{
    const auto found = std::ranges::find(pictures_, page, &Picture::page);
    return found == pictures_.end() ? nullptr : &found->drawn;
}

void SourcePages::drawNext()
{
    const std::vector<int> wanted = pages();
    const auto missing = std::ranges::find_if(wanted, [this](int page) { return !picture(page); });
    if (missing == wanted.end()) return emit drawn();
    if (jobs_->running() > 0) return; // goes on when that one is there
    jobs_->start(
        [draw = draw_, file = document_->file, page = *missing](const Progress &progress) { return draw(file, page, pictureWidth, progress); },
        [this, document = document_, page = *missing](const Result<PdfPageImage> &image) {
            if (document != document_) return drawNext();
            if (!image) {
                message_ = sentence(image.error());
                viewport()->update();
                return emit drawn();
            }
            ratio_ = static_cast<double>(image->image.height()) / image->image.width();
            pictures_.push_front({page, *image});
            if (pictures_.size() > kept) pictures_.pop_back();
            layOut();
            bringIntoView();
            drawNext();
        });
}

double SourcePages::shownWidth() const { return std::max(100.0, std::min(widest, viewport()->width() - 2 * edge)); }

double SourcePages::heightOf(int page) const
{
    const PdfPageImage *image = picture(page);
    return shownWidth() * (image ? static_cast<double>(image->image.height()) / image->image.width() : ratio_);
}

double SourcePages::topOf(std::size_t place) const
{
    const std::vector<int> shown = pages();
    double top = edge;
    for (std::size_t i = 0; i < place && i < shown.size(); ++i) top += heightOf(shown[i]) + gap;
    return top;
}

void SourcePages::layOut()
{
    const double all = topOf(pages().size()) - gap + edge;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(all) - viewport()->height()));
    viewport()->update();
}

void SourcePages::bringIntoView()
{
    if (areas_.empty() || areas_.front().boxes.empty()) return;
    const PdfPageImage *image = picture(areas_.front().page);
    const double scale = shownWidth() / (image ? image->points : usualPoints);
    const double top = topOf(0) + areas_.front().boxes.front().y0 * scale;
    verticalScrollBar()->setValue(static_cast<int>(top - viewport()->height() / 4.0));
}

void SourcePages::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), t.chrome);
    painter.translate(0, -verticalScrollBar()->value());
    const double width = shownWidth(), left = (viewport()->width() - width) / 2;
    const std::vector<int> shown = pages();
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const QRectF sheet(left, topOf(i), width, heightOf(shown[i]));
        painter.fillRect(sheet, Qt::white); // paper is white in every theme
        painter.setPen(QPen(t.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(sheet);
        const PdfPageImage *image = picture(shown[i]);
        if (!image) {
            painter.setPen(QColor(0x5B, 0x65, 0x70));
            const QRectF seen = sheet & QRectF(QPointF(0, verticalScrollBar()->value()), QSizeF(viewport()->size()));
            painter.drawText(seen.adjusted(24, 24, -24, -24), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                message_.isEmpty() ? tr("Page %1 is being drawn …").arg(shown[i]) : message_);
            continue;
        }
        painter.drawImage(sheet, image->image);
        const double scale = width / image->points;
        painter.setPen(QPen(QColor(0x0A, 0x68, 0x59), 1.6));
        painter.setBrush(QColor(0x0A, 0x68, 0x59, 26));
        for (const PageArea &area : areas_) {
            if (area.page != shown[i]) continue;
            QRectF around;
            for (const PageBox &b : area.boxes) around |= QRectF(QPointF(b.x0, b.y0), QPointF(b.x1, b.y1));
            const QRectF place(sheet.left() + around.left() * scale, sheet.top() + around.top() * scale, around.width() * scale,
                around.height() * scale);
            painter.drawRoundedRect(place.adjusted(-5, -3, 5, 3), 3, 3);
        }
    }
}

void SourcePages::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    bringIntoView();
}

void SourcePages::scrollContentsBy(int, int) { viewport()->update(); }

} // namespace resolute::ui
