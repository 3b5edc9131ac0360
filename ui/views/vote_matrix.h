// SPDX-License-Identifier: GPL-3.0-or-later
// All votes of the series at a glance: the States by regional group, one mark a vote, in as many columns as there is
// room for. Shows what the filter lets through. The list beside it says the same to a screen reader.
#pragma once

#include "ui/models/vote_filter.h"

#include <QWidget>

#include <vector>

namespace resolute::ui {

class VoteMatrix : public QWidget
{
    Q_OBJECT
public:
    explicit VoteMatrix(const VoteFilter *filter, QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {480, heightForWidth(480)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 60}; }
    /// Paints it as if it were `width` wide; for pictures.
    void paintOn(QPainter &painter, int width) const;
    /// The State painted there, as a row of VoteTable::states; -1 for none.
    [[nodiscard]] int stateAt(const QPointF &point) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Line {
        int row = -1;      ///< in VoteTable::states; -1: the heading of a group
        std::string group; ///< of a heading
        int count = 0;     ///< States below a heading; 0 where the group goes on in a new column
        QRectF box;
    };
    [[nodiscard]] std::vector<Line> shownLines() const; ///< without boxes
    [[nodiscard]] std::vector<Line> layoutFor(int width) const;
    [[nodiscard]] qreal nameWidth(const Line &line) const;
    [[nodiscard]] qreal voteWidth() const;
    void paintHeading(QPainter &painter, const Line &line) const;
    void paintState(QPainter &painter, const Line &line) const;
    void rowsChanged();

    const VoteFilter *filter_;
};

} // namespace resolute::ui
