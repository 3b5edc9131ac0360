// SPDX-License-Identifier: GPL-3.0-or-later
// A box to choose from whose words end in dots where they do not fit: with a style sheet Qt cuts them.
#pragma once

#include <QComboBox>
#include <QStyleOption>

namespace resolute::ui {

class ChoiceBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

    [[nodiscard]] QString shownText() const
    {
        QStyleOptionComboBox option;
        initStyleOption(&option);
        return option.currentText;
    }

protected:
    void initStyleOption(QStyleOptionComboBox *option) const override
    {
        QComboBox::initStyleOption(option);
        if (isEditable()) return;
        const int icon = option->currentIcon.isNull() ? 0 : option->iconSize.width() + 4;
        const int room = style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this).width() - icon;
        option->currentText = fontMetrics().elidedText(option->currentText, Qt::ElideRight, room);
    }
};

} // namespace resolute::ui
