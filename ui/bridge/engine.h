// SPDX-License-Identifier: GPL-3.0-or-later
// The things the window asks of the core, as a seam: tests put their own in its place.
// Called on workers, several at once.
#pragma once

#include "core/compare/comparison.h"

#include <functional>
#include <string>

namespace resolute::ui {

/// How a file that may hold tracked changes is read. Plain: as they propose, and under the file's own name; the other two
/// are beside each other and have names that say which they are.
enum class FileReading { plain, proposed, before };

struct Engine {
    std::function<Result<DocumentPtr>(const std::string &path, const Progress &progress)> load;
    std::function<Result<ComparisonPtr>(std::vector<DocumentPtr> documents, const Progress &progress)> compare;
    /// compare, with a fixed base and links that a person decided. Without it both are passed over.
    std::function<Result<ComparisonPtr>(std::vector<DocumentPtr> documents, const CompareOptions &options, const Progress &progress)> compareWith{};
    /// One of two readings of a file. Without it every reading is the plain one.
    std::function<Result<DocumentPtr>(const std::string &path, FileReading reading, const Progress &progress)> loadReading{};
};

/// The core itself. A path that begins with ":/" names a text inside the program (the specimen).
[[nodiscard]] Engine coreEngine();

} // namespace resolute::ui
