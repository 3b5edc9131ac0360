// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overview_ruler.h"

#include "core/align/alignment.h"
#include "ui/models/roles.h"
#include "ui/theme/category_colour.h"

#include <QAbstractItemModel>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace resolute::ui {

namespace {

constexpr double tallestStripe = 10; // few rows do not fill the ruler with slabs

int rank(int weight)
{
    const auto found = std::ranges::find(allCategories, static_cast<Category>(weight));
    return static_cast<int>(found - allCategories.begin());
}

QColor colourOf(const QModelIndex &index)
{
    const auto relation = static_cast<Relation>(index.data(RelationRole).toInt());
    if (relation == Relation::deleted) return theme().deleted.text;
    return categoryColour(static_cast<Category>(index.data(WeightRole).toInt()), theme());
}

} // namespace

OverviewRuler::OverviewRuler(QAbstractItemModel &model, QWidget *parent) : QWidget(parent), model_(model)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Overview of changes"));
    connect(&model, &QAbstractItemModel::modelReset, this, &OverviewRuler::forget);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &OverviewRuler::forget);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &OverviewRuler::forget);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &OverviewRuler::forget);
    connect(&model, &QAbstractItemModel::dataChanged, this, &OverviewRuler::forget);
}

void OverviewRuler::forget()
{
    stripes_ = QImage();
    update();
}

void OverviewRuler::setVisibleRows(double first, double last)
{
    if (first == first_ && last == last_) return;
    first_ = first;
    last_ = last;
    update();
}

double OverviewRuler::rowHeight() const { return std::min(tallestStripe, double(height() - 8) / std::max(1, model_.rowCount())); }

void OverviewRuler::drawStripes()
{
    const qreal ratio = devicePixelRatioF();
    stripes_ = QImage(size() * ratio, QImage::Format_ARGB32_Premultiplied);
    stripes_.setDevicePixelRatio(ratio);
    stripes_.fill(theme().chrome);
    QPainter painter(&stripes_);
    const double step = rowHeight();
    // Where several rows share a line of pixels, the weightiest is seen.
    std::vector<std::pair<int, QColor>> lines(static_cast<std::size_t>(std::max(1, height())), {99, QColor()});
    for (int row = 0; row < model_.rowCount(); ++row) {
        const QModelIndex index = model_.index(row, 0);
        const int weight = index.data(WeightRole).toInt();
        if (weight < 0) continue;
        const int from = 4 + static_cast<int>(row * step), to = std::max(from + 2, 4 + static_cast<int>((row + 1) * step) - (step > 4 ? 1 : 0));
        for (int y = from; y < to && y < height(); ++y)
            if (auto &line = lines[static_cast<std::size_t>(y)]; rank(weight) < line.first) line = {rank(weight), colourOf(index)};
    }
    for (int y = 0; y < height(); ++y)
        if (const auto &[heavy, colour] = lines[static_cast<std::size_t>(y)]; colour.isValid()) painter.fillRect(QRect(4, y, width() - 8, 1), colour);
}

void OverviewRuler::paintEvent(QPaintEvent *)
{
    if (stripes_.isNull() || stripes_.devicePixelRatio() != devicePixelRatioF()) drawStripes();
    QPainter painter(this);
    painter.drawImage(0, 0, stripes_);
    if (model_.rowCount() == 0) return;
    painter.setRenderHint(QPainter::Antialiasing);
    const double top = 4 + first_ * rowHeight(), bottom = 4 + last_ * rowHeight();
    QColor ground = theme().text;
    ground.setAlphaF(0.06f);
    painter.setBrush(ground);
    QColor frame = theme().quiet;
    frame.setAlphaF(0.7f);
    painter.setPen(QPen(frame, 1));
    painter.drawRoundedRect(QRectF(1.5, top + 0.5, width() - 3, std::max(6.0, bottom - top - 1)), 3, 3);
}

void OverviewRuler::resizeEvent(QResizeEvent *) { stripes_ = QImage(); }

void OverviewRuler::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) forget();
}

void OverviewRuler::mousePressEvent(QMouseEvent *event)
{
    if (model_.rowCount() == 0) return;
    const int row = static_cast<int>((event->position().y() - 4) / rowHeight() - (last_ - first_) / 2);
    emit rowRequested(std::clamp(row, 0, model_.rowCount() - 1));
}

void OverviewRuler::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) mousePressEvent(event);
}

} // namespace resolute::ui
