// SPDX-License-Identifier: GPL-3.0-or-later
// One place to hand things on: what, in which format, how; it says what the file will be called.
#pragma once

#include "ui/print/export_order.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QRadioButton;
class QSettings;

namespace resolute::ui {

class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `pair` is what is shown; `series` all texts, null where there are not more than two. `hasRemarks`: there are
    /// notes or decisions that could go with them.
    ExportDialog(ComparisonPtr pair, ComparisonPtr series, bool hasRemarks = false, QWidget *parent = nullptr);

    [[nodiscard]] ExportOrder order() const;
    void setOrder(const ExportOrder &order);
    /// What the order is made from.
    [[nodiscard]] const ComparisonPtr &comparison() const { return order().series ? series_ : pair_; }
    [[nodiscard]] QString fileName() const;

    /// The last choices, but for texts.
    void recall(const QSettings &settings);
    void remember(QSettings &settings) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom();
    void makeChoices();
    void makeOptions();
    void adapt(); ///< shows the options that apply, and the name
    void chooseBase();

    ComparisonPtr pair_, series_;
    QButtonGroup *content_;
    QComboBox *texts_, *format_, *paper_;
    QRadioButton *sideBySide_, *redline_;
    QCheckBox *changedOnly_, *largePrint_, *evidence_, *remarks_;
    bool hasRemarks_;
    QLineEdit *author_, *base_;
    QWidget *layoutRow_, *baseRow_;
    QFormLayout *form_;
    QLabel *name_;
};

} // namespace resolute::ui
