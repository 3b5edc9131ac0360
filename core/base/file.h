// SPDX-License-Identifier: GPL-3.0-or-later
// Writing files so that nothing is ever half overwritten.
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace resolute {

/// Writes all bytes to a new file beside `path`, syncs it and renames it over `path`; on any failure the old file
/// stays as it was and no partial file is left. Permissions of an existing file are kept. Who writes the same file at the
/// same time waits; the later one stands, whole. Errors: output.
[[nodiscard]] Result<void> saveFile(const std::string &path, std::string_view bytes);

} // namespace resolute
