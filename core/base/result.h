// SPDX-License-Identifier: GPL-3.0-or-later
// Results that may fail, with a code, a place and a cause; no exception leaves the core.
#pragma once

#include "core/base/issue.h"

#include <expected>
#include <string>
#include <vector>

namespace resolute {

/// What kind of failure it is; decides the exit status (CONTRACT: 2 usage, 3 input, 4 output, 5 internal).
enum class ErrorKind { usage, input, output, internal, cancelled };

struct Error {
    ErrorKind kind = ErrorKind::internal;
    const Message *message = nullptr;
    std::vector<std::string> arguments;
    std::string file; ///< path as the person gave it, UTF-8; empty if no file is concerned
    Place place;
};

template <class T> using Result = std::expected<T, Error>;

/// "FILE:LINE: sentence", in English.
[[nodiscard]] std::string inEnglish(const Error &error);

} // namespace resolute
