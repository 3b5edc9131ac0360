// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_presets.h"

#include <array>

namespace resolute::ui {

namespace {

struct Line {
    QLatin1StringView name;
    std::array<const char *, 2> keys; ///< null: none
};

// F7 and F8 walk the differences there, so folding moves aside.
constexpr Line winmerge[] = {
    {QLatin1StringView("go.next-change"), {"Alt+Down", "F8"}},
    {QLatin1StringView("go.previous-change"), {"Alt+Up", "F7"}},
    {QLatin1StringView("go.first-change"), {"Alt+Home", nullptr}},
    {QLatin1StringView("go.last-change"), {"Alt+End", nullptr}},
    {QLatin1StringView("view.changed-only"), {"Ctrl+F7", nullptr}},
    {QLatin1StringView("file.reload"), {"F5", "Ctrl+F5"}},
    {QLatin1StringView("go.next-pane"), {"F6", nullptr}},
};

constexpr Line meld[] = {
    {QLatin1StringView("go.next-change"), {"Alt+Down", "Ctrl+D"}},
    {QLatin1StringView("go.previous-change"), {"Alt+Up", "Ctrl+U"}},
    {QLatin1StringView("go.to-paragraph"), {"Ctrl+I", nullptr}},
    {QLatin1StringView("go.next-pane"), {"Alt+PgDown", "F6"}},
    {QLatin1StringView("go.previous-pane"), {"Alt+PgUp", "Shift+F6"}},
    {QLatin1StringView("file.reload"), {"Ctrl+R", "F5"}},
};

template <std::size_t N> std::optional<QList<QKeySequence>> look(const Line (&lines)[N], QStringView name)
{
    for (const Line &line : lines) {
        if (line.name != name) continue;
        QList<QKeySequence> keys;
        for (const char *key : line.keys)
            if (key) keys += QKeySequence(QString::fromLatin1(key), QKeySequence::PortableText);
        return keys;
    }
    return {};
}

} // namespace

std::optional<QList<QKeySequence>> presetKeys(KeyPreset preset, QStringView name)
{
    if (preset == KeyPreset::winmerge) return look(winmerge, name);
    if (preset == KeyPreset::meld) return look(meld, name);
    return {};
}

QString presetWord(KeyPreset preset)
{
    switch (preset) { // names of programs: the same in every language
    case KeyPreset::winmerge: return QStringLiteral("WinMerge");
    case KeyPreset::meld: return QStringLiteral("Meld");
    case KeyPreset::resolute: break;
    }
    return QStringLiteral("Resolute");
}

} // namespace resolute::ui
