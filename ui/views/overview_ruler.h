// SPDX-License-Identifier: GPL-3.0-or-later
// The whole comparison at a glance: one stripe a row, coloured by its weightiest change, and a frame around what is
// visible. Click or drag to go there.
#pragma once

#include <QImage>
#include <QWidget>

class QAbstractItemModel;

namespace resolute::ui {

class OverviewRuler : public QWidget
{
    Q_OBJECT
public:
    /// The model's rows are the stripes; must outlive this.
    explicit OverviewRuler(QAbstractItemModel &model, QWidget *parent = nullptr);

    /// What is visible, in rows and parts of rows from the top.
    void setVisibleRows(double first, double last);
    [[nodiscard]] QSize sizeHint() const override { return {16, 100}; }

signals:
    /// Centre this row.
    void rowRequested(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void drawStripes();
    void forget();
    [[nodiscard]] double rowHeight() const;

    QAbstractItemModel &model_;
    QImage stripes_; ///< drawn once for each change of model, size or theme
    double first_ = 0, last_ = 0;
};

} // namespace resolute::ui
