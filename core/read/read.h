// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes to Source: one reader a format, recognised by content, never by name.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/read/source.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace resolute {

/// Limits for hostile or mistaken input, each reported by an error that names it.
struct ReadLimits {
    std::size_t bytes = 64u << 20; ///< the longest official text (an Assembly supplement) has some 20 MB as PDF
};

/// Which text a Word file with tracked changes stands for: with its changes accepted, or rejected.
enum class TrackedChanges { asProposed, asBefore };

struct ReadOptions {
    TrackedChanges tracked = TrackedChanges::asProposed; ///< formats without change tracking pass over it
};

/// The bytes of a file, or of standard input for "-". Errors: missing, unreadable, a folder, too large, empty.
[[nodiscard]] Result<std::string> readBytes(const std::string &path, const ReadLimits &limits = {});

/// The format of some bytes; an error (input) if it is none that is read here, saying what it seems to be.
[[nodiscard]] Result<SourceFormat> recognise(std::string_view bytes);

/// Bytes that were read from `file` (a name for messages) to blocks. Text must be UTF-8 or UTF-16 with a mark;
/// anything else is an error that names line and byte. Linear in the size of the input.
[[nodiscard]] Result<Source> read(std::string_view bytes, const std::string &file, const Progress &progress = {}, const ReadOptions &options = {});

} // namespace resolute
