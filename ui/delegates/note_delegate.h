// SPDX-License-Identifier: GPL-3.0-or-later
// A note in a list: place and writer, its words, the answers below.
#pragma once

#include <QStyledItemDelegate>

namespace resolute::ui {

class NoteDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace resolute::ui
