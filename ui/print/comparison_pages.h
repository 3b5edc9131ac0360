// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison set on pages: title block, for a series an overview of all paragraphs, then each step with its aligned
// rows, the votes, and where it is asked for how all this was made. A hundred long paragraphs take some 50 ms.
#pragma once

#include "core/compare/comparison.h"
#include "core/review/remark.h"
#include "ui/print/pages.h"
#include "ui/print/row_piece.h"
#include "ui/store/collation.h"

#include <memory>
#include <vector>

namespace resolute::ui {

class ComparisonPages : public Pages
{
public:
    /// `remarks` become annotations; rows that one is about are never left out.
    ComparisonPages(ComparisonPtr comparison, const PrintOptions &options, const Progress &progress = {}, review::Remarks remarks = {});
    ~ComparisonPages() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::string language() const override;
    [[nodiscard]] std::vector<PdfAnnotation> annotations(const std::string &date) const override;

    /// A piece of a mark on a page; pieces of one change follow each other.
    struct PlacedMark {
        int page = 0;
        QRectF rect;
        qreal baseline = 0;
        MarkForm form = MarkForm::inserted;
        int stop = -1;    ///< in collation(step).stops
        std::size_t step = 0; ///< of those that are shown, from 0
        std::size_t side = 0; ///< column of paper
    };
    [[nodiscard]] const std::vector<PlacedMark> &marks() const { return marks_; }
    /// From the words at one end of a move to its other end.
    struct Link {
        int page = 0;
        QRectF rect;
        int targetPage = 0;
        qreal targetTop = 0;
        QString words;
    };
    [[nodiscard]] const std::vector<Link> &links() const { return links_; }
    /// A note on a page, in the order of the steps and texts.
    struct PlacedRemark {
        const review::Remark *remark = nullptr;
        int page = 0;
        std::vector<QRectF> rects;
        bool onWords = false;
    };
    [[nodiscard]] const std::vector<PlacedRemark> &remarks() const { return placedRemarks_; }
    [[nodiscard]] std::size_t steps() const { return sections_.size(); }
    [[nodiscard]] const Collation &collation(std::size_t step = 0) const;

protected:
    void paintHead(QPainter &painter, int page) const override;

private:
    struct Section; ///< one step of the series

    void addTitle();
    void addOverview();
    void addSection(std::size_t step, const Progress &progress, double share);
    void addVotes();
    void addEvidence();
    void placeMarks();
    void placeLinks();
    void placeRemarks();
    void placeBookmarks();
    [[nodiscard]] qreal columnLeft(const Section &section, std::size_t column) const;
    [[nodiscard]] bool isMirrored() const;

    ComparisonPtr comparison_;
    qreal columnWidth_ = 0;
    std::vector<std::unique_ptr<Section>> sections_;
    std::vector<PlacedMark> marks_;
    std::vector<Link> links_;
    review::Remarks remarks_;
    std::vector<PlacedRemark> placedRemarks_;
};

} // namespace resolute::ui
