// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/state_words.h"

#include "core/document/states.h"
#include "ui/bridge/text.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace resolute::ui {

QString stateWord(std::string_view english)
{
    static constexpr std::array<QStringView, 5> languages{u"fr", u"es", u"ru", u"zh", u"ar"}; // as State::translations
    const QString language = QLocale().name().left(2);
    const auto at = std::ranges::find(languages, QStringView(language));
    if (at == languages.end()) return toQt(english);
    const State *state = findState(english);
    const std::string_view name = state ? state->translations[static_cast<std::size_t>(at - languages.begin())] : std::string_view{};
    return toQt(name.empty() ? english : name);
}

} // namespace resolute::ui
