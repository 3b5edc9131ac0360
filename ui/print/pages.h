// SPDX-License-Identifier: GPL-3.0-or-later
// Something set on pages: a comparison, a list of revisions, a concordance, one text. One layout for paper, for the
// preview and for PDF; knows neither printer nor file. GUI thread or any thread of a QGuiApplication, but the same one
// for all calls, since fonts belong to threads.
#pragma once

#include "core/base/progress.h"
#include "core/write/pdf_annotations.h"
#include "ui/print/flow.h"
#include "ui/print/print_options.h"

#include <QPageLayout>
#include <QString>

#include <functional>

namespace resolute::ui {

class Pages
{
public:
    virtual ~Pages();
    Pages(const Pages &) = delete;
    Pages &operator=(const Pages &) = delete;

    struct Bookmark {
        int page = 0;
        qreal top = 0;
        QString title;
        int level = 0;
    };

    [[nodiscard]] int count() const { return count_; }
    [[nodiscard]] const QPageLayout &sheet() const { return sheet_; }
    [[nodiscard]] QSizeF size() const { return size_; }
    [[nodiscard]] std::vector<PieceRole> roles() const; ///< of its pieces, in reading order
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual std::string language() const = 0; ///< BCP 47, of most of its words
    [[nodiscard]] const std::vector<Bookmark> &bookmarks() const { return bookmarks_; }
    /// Marks that are left out of paint() without `marks`, as annotations.
    [[nodiscard]] virtual std::vector<PdfAnnotation> annotations(const std::string &date) const;
    /// Without `marks` the words keep their colours, but grounds and lines are left to annotations.
    void paint(QPainter &painter, int page, bool marks) const;

    /// Called around what is painted, for the structure of a tagged PDF: begin with a piece, or -1 for an artifact.
    std::function<void(int piece, PieceRole role)> onBegin;
    std::function<void()> onEnd;

protected:
    Pages(const PrintOptions &options, bool landscape);
    /// Shares the pieces out; to be called once, when all are there.
    void lay();
    virtual void paintHead(QPainter &painter, int page) const = 0; ///< of all pages but the first
    virtual void paintFoot(QPainter &painter, int page) const;

    PrintOptions options_;
    QPageLayout sheet_;
    QSizeF size_;
    QRectF body_;
    std::vector<std::unique_ptr<Piece>> pieces_;
    std::vector<PlacedPart> placed_; ///< in order, so by page
    std::vector<Bookmark> bookmarks_;

private:
    int count_ = 0;
};

constexpr double pointsPerPixel = 72.0 / 96.0;
/// The sheet of a layout, without margins: they are the pages' own.
[[nodiscard]] QPageLayout sheetFor(const PrintOptions &options, bool landscape);

} // namespace resolute::ui
