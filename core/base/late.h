// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of the program that are loaded when one of their functions is first called. The libraries behind PDF and ZIP take
// longer to load than two texts to compare; most runs need none of them. cmake/Late.cmake makes the parts.
#pragma once

#include "core/base/result.h"

#include <string>

#ifdef __GNUC__
#define RESOLUTE_LATE_SEEN __attribute__((visibility("default")))
#else
#define RESOLUTE_LATE_SEEN
#endif

// NOLINTBEGIN(bugprone-macro-parentheses): what is declared stands in none
/// In a part, outside of namespaces: `function` can be had from outside as `name`.
#define RESOLUTE_LATE(name, function)                                                                                                                \
    extern "C" RESOLUTE_LATE_SEEN const decltype(&function) resolute_late_##name;                                                                    \
    const decltype(&function) resolute_late_##name = &function
// NOLINTEND(bugprone-macro-parentheses)

namespace resolute {

/// The address of what a part has under a name. Loads the part, which stays loaded until the process ends. Errors (internal):
/// the part is not where it was installed. Thread-safe; slow, so the answer is kept by who asks.
[[nodiscard]] Result<const void *> lateAddress(const std::string &part, const std::string &name);

/// The function, of type `Function` (a pointer), that RESOLUTE_LATE(name, ...) gives in a part.
template <class Function> [[nodiscard]] Result<Function> late(const std::string &part, const std::string &name)
{
    return lateAddress(part, name).transform([](const void *address) { return *static_cast<const Function *>(address); });
}

} // namespace resolute
