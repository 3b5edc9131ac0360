// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the program can do, as one list. Menus, tool bar, command palette and the editor of keys are made from it,
// and nothing else makes an action that has a key. A name is kept for good: keys that a person chose hang on it.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <vector>

class QAction;
class QMenu;
class QSettings;
class QWidget;

namespace resolute::ui {

enum class KeyPreset { resolute, winmerge, meld };

class Actions : public QObject
{
    Q_OBJECT
public:
    /// Actions belong to `window`, so that their keys work wherever the menu is. Both must outlive the list.
    Actions(QWidget &window, QSettings &settings);

    /// `name` is "go.next-change": the object's name. `menu` may be null: then only palette, keys and tool bar have it.
    QAction *add(QMenu *menu, const char *name, const QString &words, const QList<QKeySequence> &keys, std::function<void()> run);
    /// The same for an action made elsewhere: a panel's switch, undo.
    QAction *adopt(QMenu *menu, const char *name, QAction *action, const QList<QKeySequence> &keys);

    [[nodiscard]] const std::vector<QAction *> &all() const { return all_; } ///< in the order of the menus
    [[nodiscard]] QAction *find(QStringView name) const;                     ///< null if there is none
    /// "Go": the menu that it stands in; empty if in none.
    [[nodiscard]] QString place(const QAction *action) const;

    [[nodiscard]] KeyPreset preset() const { return preset_; }
    /// Takes other usual keys; what a person chose on top of the last ones is forgotten.
    void setPreset(KeyPreset preset);
    /// The keys of the preset, whatever a person chose.
    [[nodiscard]] QList<QKeySequence> usualKeys(const QAction *action) const;
    /// Chosen by a person, and remembered; the usual ones are forgotten as a choice.
    void setKeys(QAction *action, const QList<QKeySequence> &keys);
    [[nodiscard]] bool isChosen(const QAction *action) const { return usualKeys(action) != keysOf(action); }
    /// Other actions that one of these keys would also start.
    [[nodiscard]] std::vector<QAction *> conflicts(const QAction *action, const QList<QKeySequence> &keys) const;

signals:
    void keysChanged();

private:
    [[nodiscard]] static QList<QKeySequence> keysOf(const QAction *action);
    void applyKeys(QAction *action);

    QWidget &window_;
    QSettings &settings_;
    KeyPreset preset_;
    std::vector<QAction *> all_;
    std::map<const QAction *, QList<QKeySequence>> own_; ///< the program's own keys
    std::map<const QAction *, QMenu *> menus_;
};

/// Words of a menu without its access key: "Open …" of "&Open …", "打开" of "打开(&O)".
[[nodiscard]] QString withoutAccessKey(QString words);
/// The same without dots, too: "Open".
[[nodiscard]] QString plainWords(const QAction &action);
/// "Ctrl+G", as the system writes it; empty if there is none.
[[nodiscard]] QString keyWords(const QAction &action);

} // namespace resolute::ui
