// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/shell/key_presets.h"
#include "ui/views/announce.h"

#include <QAction>
#include <QMenu>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>

namespace resolute::ui {

namespace {

const QString presetKey = QStringLiteral("keys/preset");
QString chosenKey(const QAction *action) { return QStringLiteral("keys/") + action->objectName(); }

} // namespace

QString withoutAccessKey(QString words)
{
    static const QRegularExpression apart(QStringLiteral("\\s?\\(&\\w\\)")); // where a language's letters are no keys
    return words.remove(apart).remove(u'&');
}

QString plainWords(const QAction &action) { return withoutAccessKey(action.text()).remove(QStringLiteral(" …")).remove(u'…'); }

QString keyWords(const QAction &action)
{
    const QList<QKeySequence> keys = action.shortcuts();
    return keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
}

Actions::Actions(QWidget &window, QSettings &settings)
    : QObject(&window), window_(window), settings_(settings), preset_(static_cast<KeyPreset>(std::clamp(settings.value(presetKey, 0).toInt(), 0, 2)))
{}

QAction *Actions::add(QMenu *menu, const char *name, const QString &words, const QList<QKeySequence> &keys, std::function<void()> run)
{
    auto *action = new QAction(words, &window_);
    connect(action, &QAction::triggered, &window_, std::move(run));
    return adopt(menu, name, action, keys);
}

QAction *Actions::adopt(QMenu *menu, const char *name, QAction *action, const QList<QKeySequence> &keys)
{
    action->setObjectName(QLatin1StringView(name));
    Q_ASSERT(!find(action->objectName()));
    all_.push_back(action);
    own_[action] = keys;
    menus_[action] = menu;
    window_.addAction(action);
    if (menu) menu->addAction(action);
    // By its key nothing that has the keyboard tells of it.
    connect(action, &QAction::triggered, this, [this, action] {
        if (action->isCheckable())
            announce(window_, action->isChecked() ? tr("%1: on").arg(plainWords(*action)) : tr("%1: off").arg(plainWords(*action)));
    });
    applyKeys(action);
    return action;
}

QAction *Actions::find(QStringView name) const
{
    const auto found = std::ranges::find_if(all_, [&](const QAction *action) { return action->objectName() == name; });
    return found == all_.end() ? nullptr : *found;
}

QString Actions::place(const QAction *action) const
{
    const auto found = menus_.find(action);
    if (found == menus_.end() || !found->second) return {};
    return withoutAccessKey(found->second->title());
}

QList<QKeySequence> Actions::keysOf(const QAction *action) { return action->shortcuts(); }

QList<QKeySequence> Actions::usualKeys(const QAction *action) const
{
    const auto own = own_.find(action);
    return presetKeys(preset_, action->objectName()).value_or(own == own_.end() ? QList<QKeySequence>() : own->second);
}

void Actions::applyKeys(QAction *action)
{
    QList<QKeySequence> keys = usualKeys(action);
    if (settings_.contains(chosenKey(action)))
        keys = QKeySequence::listFromString(settings_.value(chosenKey(action)).toString(), QKeySequence::PortableText);
    keys.removeIf([](const QKeySequence &key) { return key.isEmpty(); }); // no keys are written as one that is empty
    action->setShortcuts(keys);
    const QString key = keyWords(*action);
    action->setToolTip(key.isEmpty() ? plainWords(*action) : tr("%1 (%2)", "words of a command, its key").arg(plainWords(*action), key));
}

void Actions::setPreset(KeyPreset preset)
{
    preset_ = preset;
    settings_.remove(QStringLiteral("keys"));
    settings_.setValue(presetKey, static_cast<int>(preset));
    for (QAction *action : all_) applyKeys(action);
    emit keysChanged();
}

void Actions::setKeys(QAction *action, const QList<QKeySequence> &keys)
{
    if (keys == usualKeys(action)) settings_.remove(chosenKey(action));
    else settings_.setValue(chosenKey(action), QKeySequence::listToString(keys, QKeySequence::PortableText));
    applyKeys(action);
    emit keysChanged();
}

std::vector<QAction *> Actions::conflicts(const QAction *action, const QList<QKeySequence> &keys) const
{
    std::vector<QAction *> found;
    for (QAction *other : all_)
        if (other != action && std::ranges::any_of(other->shortcuts(), [&](const QKeySequence &key) { return keys.contains(key); }))
            found.push_back(other);
    return found;
}

} // namespace resolute::ui
