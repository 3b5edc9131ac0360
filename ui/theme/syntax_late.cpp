// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/late.h"
#include "ui/theme/syntax.h"

namespace resolute::ui {

Syntax *syntax()
{
    static Syntax *const made = [] {
        const auto loaded = late<decltype(&syntax)>("syntax", "syntax");
        return loaded ? (*loaded)() : nullptr;
    }();
    return made;
}

} // namespace resolute::ui
