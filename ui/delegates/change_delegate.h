// SPDX-License-Identifier: GPL-3.0-or-later
// A change in one line: its class with the dot of the chips, its words struck and underlined as in the texts.
#pragma once

#include <QStyledItemDelegate>

namespace resolute::ui {

class ChangeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace resolute::ui
