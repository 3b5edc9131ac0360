// SPDX-License-Identifier: GPL-3.0-or-later
// Above the aligned view: what each column is. Stands still while the texts scroll.
#pragma once

#include "core/document/document.h"

#include <QWidget>

#include <vector>

class QPainter;

namespace resolute::ui {

class AlignedView;

/// What is said of a column.
struct HeaderColumn {
    DocumentPtr document{};
    QString note{};       ///< instead of the title: "marked against 41/3"
    bool warning = false; ///< the note says that something is odd
};

class ColumnHeader : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnHeader(AlignedView &view, QWidget *parent = nullptr);

    void setColumns(std::vector<HeaderColumn> columns); ///< one a column of the view
    [[nodiscard]] const std::vector<HeaderColumn> &columns() const { return columns_; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void menuRequested(int column, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect columnRect(int column) const;
    [[nodiscard]] int columnAt(int x) const;
    void paintColumn(QPainter &painter, int column) const;

    AlignedView &view_;
    std::vector<HeaderColumn> columns_;
};

} // namespace resolute::ui
