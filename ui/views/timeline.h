// SPDX-License-Identifier: GPL-3.0-or-later
// The series as a line of texts in their order, which is the chooser as well: two are selected. A click takes the
// nearer end of the selection there; Shift+click and the menu of a text, which the window makes, say which side is meant.
#pragma once

#include "ui/models/texts_model.h"

#include <QWidget>

namespace resolute::ui {

class Timeline : public QWidget
{
    Q_OBJECT
public:
    explicit Timeline(TextsModel &texts, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QPointF nodeCentre(int row) const;

signals:
    void pairChosen(resolute::ui::TextId left, resolute::ui::TextId right);
    void menuRequested(int row, QPoint globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int count() const { return texts_.rowCount(); }
    [[nodiscard]] int nodeAt(QPointF point) const;
    [[nodiscard]] double spacing() const;
    [[nodiscard]] int sideRow(int side) const; ///< -1 if there is no pair
    void choose(int row);                      ///< for the nearer end
    void choose(int row, int side);
    /// What a text is called at its node: with the year or, where another has the same name, the day; the tighter, the less.
    enum class Room { ample, some, little, least };
    [[nodiscard]] QString label(int row, Room room = Room::ample) const;
    [[nodiscard]] QString spoken(int row) const; ///< with the side on which it is shown
    [[nodiscard]] Room roomFor(const QFontMetrics &metrics) const; ///< the most in which all labels fit

    TextsModel &texts_;
    int hovered_ = -1, focused_ = 0;
};

} // namespace resolute::ui
