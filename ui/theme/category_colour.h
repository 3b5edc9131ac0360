// SPDX-License-Identifier: GPL-3.0-or-later
// The colour of a kind of change where there is no room for its form: chips, badges, the overview ruler.
#pragma once

#include "ui/store/category.h"
#include "ui/theme/theme.h"

namespace resolute::ui {

[[nodiscard]] inline QColor categoryColour(Category category, const Theme &theme)
{
    if (category == Category::substantive) return theme.inserted.text;
    if (category == Category::moved) return theme.moved.text;
    return isRoutine(category) ? theme.routine.text : theme.quiet;
}

} // namespace resolute::ui
