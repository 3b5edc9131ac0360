// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_dialog.h"

#include "ui/bridge/languages.h"
#include "ui/shell/actions.h"
#include "ui/theme/icons.h"
#include "ui/views/choice_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace resolute::ui {

QString themeWord(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::system: return SettingsDialog::tr("As the &system");
    case ThemeChoice::light: return SettingsDialog::tr("&Light");
    case ThemeChoice::dark: return SettingsDialog::tr("&Dark");
    case ThemeChoice::highContrast: return SettingsDialog::tr("High &contrast, black on white");
    case ThemeChoice::highContrastDark: return SettingsDialog::tr("High contrast, &white on black");
    case ThemeChoice::monochrome: return SettingsDialog::tr("&Monochrome");
    }
    return {};
}

QString languageName(const QString &code)
{
    if (code == u"en") return QStringLiteral("English"); // its own name would say which English
    QString name = QLocale(code).nativeLanguageName();
    if (code == u"es") name = QStringLiteral("español");
    return name;
}

SettingsDialog::SettingsDialog(const Preferences &present, QWidget *parent)
    : QDialog(parent), language_(new ChoiceBox(this)), theme_(new ChoiceBox(this)), interfaceSize_(new QSpinBox(this)), textSize_(new QSpinBox(this)),
      reducedMotion_(new QCheckBox(tr("&Reduced motion"), this)), restore_(new QCheckBox(tr("&Open at the start what was open at the end"), this)),
      watch_(new QCheckBox(tr("Read a &file again when it changes on disk"), this)), menuBar_(new QCheckBox(tr("Show the menu &bar"), this)),
      folder_(new QLineEdit(this))
{
    setWindowTitle(tr("Settings"));
    setObjectName(QStringLiteral("settings"));
    auto *column = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(16);
    column->addLayout(form);
    language_->addItem(tr("As the system"), QString());
    for (const QString &code : languages()) language_->addItem(languageName(code), code);
    language_->setCurrentIndex(std::max(0, language_->findData(present.language)));
    language_->setToolTip(tr("The window speaks it at once; texts keep their own language"));
    form->addRow(tr("&Language"), language_);
    for (int i = 0; i < themeChoices; ++i) theme_->addItem(withoutAccessKey(themeWord(static_cast<ThemeChoice>(i))));
    theme_->setCurrentIndex(static_cast<int>(present.theme));
    form->addRow(tr("&Theme"), theme_);
    interfaceSize_->setRange(80, 300);
    textSize_->setRange(50, 400);
    for (QSpinBox *box : {interfaceSize_, textSize_}) {
        box->setSingleStep(10);
        box->setSuffix(tr(" %", "percent, after a number"));
    }
    interfaceSize_->setValue(present.interfaceSize);
    textSize_->setValue(present.textSize);
    form->addRow(tr("Type of &panels and menus"), interfaceSize_);
    form->addRow(tr("T&ype of the texts"), textSize_);
    reducedMotion_->setChecked(present.reducedMotion);
    reducedMotion_->setToolTip(tr("Nothing glides: folds and jumps are done at once"));
    form->addRow(reducedMotion_);
    menuBar_->setChecked(present.menuBar);
    form->addRow(menuBar_);
    restore_->setChecked(present.restoreSession);
    form->addRow(restore_);
    watch_->setChecked(present.watchFiles);
    form->addRow(watch_);
    auto *row = new QHBoxLayout;
    folder_->setText(QDir::toNativeSeparators(present.exportFolder));
    folder_->setPlaceholderText(tr("beside the newest text"));
    folder_->setMinimumWidth(260);
    auto *choose = new QToolButton(this);
    choose->setIcon(icon(QStringLiteral("open")));
    choose->setToolTip(tr("Choose a folder"));
    choose->setAccessibleName(tr("Choose the folder for exports"));
    connect(choose, &QToolButton::clicked, this, [this] {
        const QString path = QFileDialog::getExistingDirectory(this, tr("Folder for exports"), folder_->text());
        if (!path.isEmpty()) folder_->setText(QDir::toNativeSeparators(path));
    });
    row->addWidget(folder_, 1);
    row->addWidget(choose);
    auto *label = new QLabel(tr("&Exports go to"), this);
    label->setBuddy(folder_);
    form->addRow(label, row);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *keys = buttons->addButton(tr("&Keys …"), QDialogButtonBox::ActionRole);
    connect(keys, &QPushButton::clicked, this, &SettingsDialog::keysRequested);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addSpacing(8);
    column->addWidget(buttons);
    language_->setAccessibleName(tr("Language"));
    theme_->setAccessibleName(tr("Theme"));
    interfaceSize_->setAccessibleName(tr("Type of panels and menus"));
    textSize_->setAccessibleName(tr("Type of the texts"));
    folder_->setAccessibleName(tr("Folder for exports"));
}

Preferences SettingsDialog::preferences() const
{
    Preferences p;
    p.language = language_->currentData().toString();
    p.theme = static_cast<ThemeChoice>(theme_->currentIndex());
    p.interfaceSize = interfaceSize_->value();
    p.textSize = textSize_->value();
    p.reducedMotion = reducedMotion_->isChecked();
    p.restoreSession = restore_->isChecked();
    p.watchFiles = watch_->isChecked();
    p.menuBar = menuBar_->isChecked();
    p.exportFolder = QDir::fromNativeSeparators(folder_->text().trimmed());
    return p;
}

} // namespace resolute::ui
