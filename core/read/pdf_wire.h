// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a PDF as bytes from the process that read them. That process dealt with a file that may be hostile, so what it
// says is checked: every length against what is there, every number for being one.
#pragma once

#include "core/read/pdf_words.h"

#include <string>
#include <string_view>

namespace resolute {

/// For a process of the same program on the same machine. Linear.
[[nodiscard]] std::string toWire(const Result<PdfText> &text);

/// The same again. Errors: those that were written, and "pdf-reader-ended" for bytes that are not whole or beyond the limits.
[[nodiscard]] Result<PdfText> fromWire(std::string_view bytes, const PdfLimits &limits);

} // namespace resolute
