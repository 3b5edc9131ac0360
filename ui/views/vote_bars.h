// SPDX-License-Identifier: GPL-3.0-or-later
// The tallies of all votes, one bar below the other on one scale: in favour, against, abstaining, and pale behind them
// who did not take part. The line across in favour and against is the majority: a bar that crosses it carried.
// Every part can be clicked, or reached with the arrow keys and Enter, to see which States it counts.
#pragma once

#include "core/votes/votes.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace resolute::ui {

class VoteBars : public QWidget
{
    Q_OBJECT
public:
    /// One part of a bar: how many States took a position in a vote.
    struct Part {
        int vote = 0;
        Position position = Position::inFavour;
        int count = 0;
        bool operator==(const Part &) const = default;
    };

    explicit VoteBars(QWidget *parent = nullptr);

    void setTable(const VoteTable *table); ///< not owned; must outlive the widget or the next call; may be null
    void setChosen(std::optional<Part> part); ///< is outlined
    [[nodiscard]] const std::vector<Part> &parts() const { return parts_; }
    [[nodiscard]] QRectF areaOf(const Part &part) const; ///< in the widget's pixels
    [[nodiscard]] QString wordsOf(const Part &part) const; ///< "88/903: 28 in favour"

    void paintOn(QPainter &painter) const; ///< in the widget's size; for pictures

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void chosen(const resolute::ui::VoteBars::Part &part);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    static constexpr qreal captionGap = 16; ///< between a bar and the words beside it

    struct Layout {
        bool stacked = false; ///< captions above the bars, where there is no room beside them
        qreal left = 0, width = 0, pitch = 0, top = 0, height = 0, perState = 0;
    };
    /// An entry of the legend below the bars: the position's mark and its word; the last one is the majority line.
    struct Entry {
        std::optional<Position> position;
        QString word;
        QRectF box;
    };
    [[nodiscard]] Layout layoutFor(int width) const;
    [[nodiscard]] std::vector<Entry> legendFor(int width) const;
    void paintLegend(QPainter &painter) const;
    [[nodiscard]] std::optional<std::size_t> partAt(const QPointF &point) const;
    void setCurrent(std::optional<std::size_t> part);
    void paintVote(QPainter &painter, int vote, const Layout &layout) const;
    void paintMajority(QPainter &painter, const QRectF &bar, const Vote &vote, const Layout &layout) const;

    const VoteTable *table_ = nullptr;
    std::vector<Part> parts_;
    std::optional<Part> chosen_;
    std::optional<std::size_t> current_; ///< under the keyboard
    std::optional<std::size_t> hovered_;
};

} // namespace resolute::ui
