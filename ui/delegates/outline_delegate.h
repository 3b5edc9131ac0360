// SPDX-License-Identifier: GPL-3.0-or-later
// A line of the outline: name, first words, and badges for what changed: a filled dot for a change of substance, a
// ring for any other, an arrow for a move; plus and cross for new and deleted paragraphs.
#pragma once

#include <QStyledItemDelegate>

namespace resolute::ui {

class OutlineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace resolute::ui
