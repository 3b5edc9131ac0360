// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a position as its mark and its word, a change as two marks with an arrow, and says who is a sponsor.
#pragma once

#include <QStyledItemDelegate>

namespace resolute::ui {

class VoteDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Without words only the marks are painted: for a narrow list. The words are in the cell's accessible text.
    void setWords(bool words) { words_ = words; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool words_ = true;
};

} // namespace resolute::ui
