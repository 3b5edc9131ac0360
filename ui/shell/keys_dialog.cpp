// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys_dialog.h"

#include "ui/shell/key_presets.h"
#include "ui/views/choice_box.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace resolute::ui {

namespace {

// No command, and yet not free: what texts, lists, fields and buttons do themselves with it.
bool isWidgetsOwn(const QKeySequence &sequence)
{
    using enum QKeySequence::StandardKey;
    for (const auto standard : {SelectAll, Copy, Cut, Paste, MoveToNextWord, MoveToPreviousWord, SelectNextWord, SelectPreviousWord,
             MoveToStartOfDocument, MoveToEndOfDocument, SelectStartOfDocument, SelectEndOfDocument, DeleteStartOfWord, DeleteEndOfWord})
        if (QKeySequence::keyBindings(standard).contains(sequence)) return true;
    const QKeyCombination key = sequence[0];
    if (key.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) return false;
    switch (key.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Menu:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: return true;
    default: return key.key() < Qt::Key_Escape; // letters, digits, signs and the space bar
    }
}

} // namespace

KeysModel::KeysModel(Actions &actions, QObject *parent) : QAbstractTableModel(parent), actions_(actions)
{
    connect(&actions, &Actions::keysChanged, this, [this] { emit dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1)); });
}

int KeysModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(actions_.all().size()); }

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const QAction *action = this->action(index.row());
    if (role == Qt::DecorationRole && index.column() == wordsColumn) return action->icon();
    if (role == Qt::FontRole && index.column() == keysColumn && actions_.isChosen(action)) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::ToolTipRole && index.column() == keysColumn && actions_.isChosen(action))
        return tr("Changed; usually %1").arg(QKeySequence::listToString(actions_.usualKeys(action), QKeySequence::NativeText));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    switch (index.column()) {
    case wordsColumn: return plainWords(*action);
    case placeColumn: return actions_.place(action);
    case keysColumn: return QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
    default: return {};
    }
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == wordsColumn ? tr("Command") : section == placeColumn ? tr("Menu") : tr("Keys");
}

KeysDialog::KeysDialog(Actions &actions, QWidget *parent)
    : QDialog(parent), actions_(actions), model_(actions), find_(new QLineEdit(this)), preset_(new ChoiceBox(this)), view_(new QTreeView(this)),
      what_(new QLabel(this)), remark_(new QLabel(this)), field_(new QKeySequenceEdit(this)), set_(new QPushButton(tr("&Set"), this)),
      add_(new QPushButton(tr("&Add"), this)), clear_(new QPushButton(tr("&None"), this)), usual_(new QPushButton(tr("&Usual keys"), this))
{
    setWindowTitle(tr("Keys"));
    setObjectName(QStringLiteral("keys"));
    resize(680, 560);
    filter_.setSourceModel(&model_);
    filter_.setFilterCaseSensitivity(Qt::CaseInsensitive);
    filter_.setFilterKeyColumn(-1);
    filter_.setSortLocaleAware(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    find_->setPlaceholderText(tr("Find a command or a key"));
    find_->setAccessibleName(tr("Find a command or a key"));
    find_->setClearButtonEnabled(true);
    connect(find_, &QLineEdit::textChanged, &filter_, &QSortFilterProxyModel::setFilterFixedString);
    top->addWidget(find_, 1);
    auto *as = new QLabel(tr("&Keys as in"), this);
    as->setBuddy(preset_);
    for (const KeyPreset preset : {KeyPreset::resolute, KeyPreset::winmerge, KeyPreset::meld}) preset_->addItem(presetWord(preset));
    preset_->setCurrentIndex(static_cast<int>(actions.preset()));
    preset_->setAccessibleName(tr("Keys as in"));
    top->addWidget(as);
    top->addWidget(preset_);
    column->addLayout(top);
    view_->setModel(&filter_);
    view_->setRootIsDecorated(false);
    view_->setUniformRowHeights(true);
    view_->setSortingEnabled(true);
    view_->sortByColumn(-1, Qt::AscendingOrder);
    view_->setAccessibleName(tr("Commands and their keys"));
    view_->header()->setAccessibleName(tr("Columns of the list of keys"));
    view_->header()->setStretchLastSection(true);
    view_->setColumnWidth(KeysModel::wordsColumn, 310);
    view_->resizeColumnToContents(KeysModel::placeColumn);
    view_->setAllColumnsShowFocus(true);
    column->addWidget(view_, 1);
    column->addWidget(what_);
    auto *row = new QHBoxLayout;
    field_->setAccessibleName(tr("New key"));
    field_->setMaximumSequenceLength(1);
    field_->setClearButtonEnabled(true);
    row->addWidget(field_, 1);
    for (QPushButton *button : {set_, add_, clear_, usual_}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    set_->setToolTip(tr("This key, instead of those it has"));
    add_->setToolTip(tr("This key besides those it has"));
    clear_->setToolTip(tr("No key for this command"));
    usual_->setToolTip(tr("The keys it usually has"));
    column->addLayout(row);
    remark_->setWordWrap(true);
    remark_->setMinimumHeight(remark_->fontMetrics().height() * 2);
    column->addWidget(remark_);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *all = buttons->addButton(tr("A&ll as usual"), QDialogButtonBox::ResetRole);
    all->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] { actions_.setPreset(actions_.preset()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);

    connect(preset_, &QComboBox::activated, this, [this](int choice) { actions_.setPreset(static_cast<KeyPreset>(choice)); });
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeysDialog::showKeysOf);
    connect(field_, &QKeySequenceEdit::keySequenceChanged, this, &KeysDialog::check);
    connect(set_, &QPushButton::clicked, this, [this] { take(false); });
    connect(add_, &QPushButton::clicked, this, [this] { take(true); });
    connect(clear_, &QPushButton::clicked, this, [this] { actions_.setKeys(current(), {}); });
    connect(usual_, &QPushButton::clicked, this, [this] { actions_.setKeys(current(), actions_.usualKeys(current())); });
    connect(&actions_, &Actions::keysChanged, this, [this] { showKeysOf(view_->currentIndex()); });
    view_->setCurrentIndex(filter_.index(0, 0));
    view_->setFocus();
}

QString KeysDialog::remark() const { return remark_->text(); }

QAction *KeysDialog::current() const
{
    const QModelIndex index = filter_.mapToSource(view_->currentIndex());
    return index.isValid() ? model_.action(index.row()) : nullptr;
}

void KeysDialog::choose(const QAction *action)
{
    find_->clear();
    for (int row = 0; row < model_.rowCount(); ++row)
        if (model_.action(row) == action) view_->setCurrentIndex(filter_.mapFromSource(model_.index(row, 0)));
}

void KeysDialog::showKeysOf(const QModelIndex &)
{
    const QAction *action = current();
    what_->setText(action ? tr("New key for “%1”:").arg(plainWords(*action)) : QString());
    field_->setEnabled(action);
    clear_->setEnabled(action && !action->shortcuts().isEmpty());
    usual_->setEnabled(action && actions_.isChosen(action));
    field_->clear();
    check();
}

void KeysDialog::check()
{
    const QAction *action = current();
    const QKeySequence key = field_->keySequence();
    set_->setEnabled(action && !key.isEmpty());
    add_->setEnabled(action && !key.isEmpty() && !action->shortcuts().contains(key));
    if (!action || key.isEmpty()) return remark_->clear();
    QStringList others;
    for (const QAction *other : actions_.conflicts(action, {key})) others += QStringLiteral("“%1”").arg(plainWords(*other));
    if (!others.isEmpty()) remark_->setText(tr("This key now starts %1, which loses it.").arg(QLocale().createSeparatedList(others)));
    else remark_->setText(isWidgetsOwn(key) ? tr("Texts, lists and fields use this key themselves, and may lose it.") : tr("This key is free."));
}

void KeysDialog::take(bool besides)
{
    QAction *action = current();
    const QKeySequence key = field_->keySequence();
    if (!action || key.isEmpty()) return;
    for (QAction *other : actions_.conflicts(action, {key})) {
        QList<QKeySequence> rest = other->shortcuts();
        rest.removeAll(key);
        actions_.setKeys(other, rest);
    }
    QList<QKeySequence> keys = besides ? action->shortcuts() : QList<QKeySequence>();
    if (!keys.contains(key)) keys += key;
    actions_.setKeys(action, keys);
}

} // namespace resolute::ui
