// SPDX-License-Identifier: GPL-3.0-or-later
// Two votes side by side and the States that stand between them: a band for every pair of positions, as wide as it
// counts. Who kept its position is pale, who changed is drawn as its new position and carries its number; who took
// part in one vote only comes from, or goes to, the pale end. A band can be clicked to see its States.
#pragma once

#include "core/votes/votes.h"

#include <QPainterPath>
#include <QWidget>

#include <optional>
#include <vector>

namespace resolute::ui {

class VoteFlow : public QWidget
{
    Q_OBJECT
public:
    struct Band {
        Position from = Position::unknown, to = Position::unknown; ///< notParticipating stands for every reason not to be in a list
        int count = 0;
        [[nodiscard]] bool changed() const { return from != to && tookPart(from) && tookPart(to); }
        bool operator==(const Band &) const = default;
    };

    static constexpr int leastHeight = 100;

    explicit VoteFlow(QWidget *parent = nullptr);

    /// Not owned; must outlive the widget or the next call. `from` and `to` are places in its votes; null for none.
    void setVotes(const VoteTable *table, std::size_t from, std::size_t to);
    [[nodiscard]] std::size_t fromVote() const { return from_; }
    [[nodiscard]] std::size_t toVote() const { return to_; }
    [[nodiscard]] const std::vector<Band> &bands() const { return bands_; } ///< of States that took part at least once
    [[nodiscard]] QPainterPath areaOf(std::size_t band) const;              ///< in the widget's pixels
    [[nodiscard]] QString wordsOf(const Band &band) const; ///< "6 States: against → in favour"
    void paintOn(QPainter &painter, QSizeF size) const;

    [[nodiscard]] QSize sizeHint() const override { return {460, 180}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 0}; } ///< gives way to the list; below leastHeight nothing is painted

signals:
    void chosen(const resolute::ui::VoteFlow::Band &band);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Shape { ///< of one band: where it leaves and where it arrives
        QRectF left, right;
        QPainterPath path;
    };
    [[nodiscard]] qreal labelRoom() const;
    [[nodiscard]] std::vector<Shape> shapesFor(QSizeF size) const;
    [[nodiscard]] std::optional<std::size_t> bandAt(const QPointF &point) const;
    void setCurrent(std::size_t band);
    void paintEnd(QPainter &painter, const std::vector<Shape> &shapes, bool right) const;

    const VoteTable *table_ = nullptr;
    std::size_t from_ = 0, to_ = 0;
    std::vector<Band> bands_;
    std::optional<std::size_t> current_, hovered_;
};

} // namespace resolute::ui
