// SPDX-License-Identifier: GPL-3.0-or-later
// Instructions as JSON, schema "resolute/notes/1" (docs/schema): enough to apply them exactly and to see that they fit.
#pragma once

#include "core/base/result.h"
#include "core/notes/instruction.h"

#include <string>
#include <string_view>

namespace resolute {

[[nodiscard]] std::string toJson(const Notes &notes);
/// Errors (input): no JSON, another schema, an instruction that says too little; the message names it.
[[nodiscard]] Result<Notes> notesFromJson(std::string_view bytes, const std::string &file);

} // namespace resolute
