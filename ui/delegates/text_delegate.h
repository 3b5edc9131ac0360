// SPDX-License-Identifier: GPL-3.0-or-later
// A text of the series on two lines: its name, and below it date and kind, or what went wrong with it.
#pragma once

#include <QStyledItemDelegate>

namespace resolute::ui {

class TextDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace resolute::ui
