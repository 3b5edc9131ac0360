// SPDX-License-Identifier: GPL-3.0-or-later
// States by the names that they have in the language of the window.
#pragma once

#include <QString>

#include <string_view>

namespace resolute::ui {

/// The short name in that language; the English one where there is none, and for what is no State that is known.
[[nodiscard]] QString stateWord(std::string_view english);

} // namespace resolute::ui
