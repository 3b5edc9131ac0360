// SPDX-License-Identifier: GPL-3.0-or-later
// What can be set, on one page. Everything is in force as soon as the dialog is accepted, the language too.
#pragma once

#include "ui/shell/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace resolute::ui {

class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(const Preferences &present, QWidget *parent = nullptr);

    [[nodiscard]] Preferences preferences() const;
    [[nodiscard]] QComboBox &language() const { return *language_; }
    [[nodiscard]] QComboBox &themeBox() const { return *theme_; }
    [[nodiscard]] QSpinBox &interfaceSize() const { return *interfaceSize_; }

signals:
    void keysRequested();

private:
    QComboBox *language_, *theme_;
    QSpinBox *interfaceSize_, *textSize_;
    QCheckBox *reducedMotion_, *restore_, *watch_, *menuBar_;
    QLineEdit *folder_;
};

/// "Dark": how a theme is called in menus and here.
[[nodiscard]] QString themeWord(ThemeChoice choice);
/// "français": a language in itself.
[[nodiscard]] QString languageName(const QString &code);

} // namespace resolute::ui
