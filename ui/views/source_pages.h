// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of a PDF, drawn as they are, with the lines of one paragraph outlined. A paragraph that goes on over a page shows both.
// Pages are drawn in a process of their own, one after the other; those drawn last are kept.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/document/document.h"
#include "ui/bridge/pdf_process.h"

#include <QAbstractScrollArea>

#include <functional>
#include <list>
#include <string>
#include <vector>

namespace resolute::ui {

class Jobs;

class SourcePages : public QAbstractScrollArea
{
    Q_OBJECT
public:
    /// Draws page (from 1) of a file at a width in pixels, on a worker.
    using Draw = std::function<Result<PdfPageImage>(const std::string &file, int page, int width, const Progress &progress)>;
    explicit SourcePages(Draw draw, QWidget *parent = nullptr);

    void setDocument(DocumentPtr document);
    /// The pages on which the paragraph stands; one without a place changes nothing.
    void outline(ParagraphIndex paragraph);

    [[nodiscard]] std::vector<int> pages() const; ///< shown, from 1
    [[nodiscard]] bool isDrawn() const;           ///< all of them
    [[nodiscard]] QString message() const { return message_; } ///< why one is not

signals:
    void drawn();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Picture {
        int page = 0;
        PdfPageImage drawn;
    };
    [[nodiscard]] const PdfPageImage *picture(int page) const;
    [[nodiscard]] double shownWidth() const;
    [[nodiscard]] double heightOf(int page) const;
    [[nodiscard]] double topOf(std::size_t place) const;
    void drawNext();
    void layOut();
    void bringIntoView();

    Draw draw_;
    Jobs *jobs_;
    DocumentPtr document_;
    std::vector<PageArea> areas_;
    std::list<Picture> pictures_; ///< the latest first
    QString message_;
    double ratio_ = 1.414; ///< of the pages drawn last: height to width
};

} // namespace resolute::ui
