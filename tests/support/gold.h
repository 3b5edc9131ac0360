// SPDX-License-Identifier: GPL-3.0-or-later
// Hand-made truth from the shared folder, where it is present: structures as Documents, and relations to score against.
#pragma once

#include "core/document/document.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace resolute::testing {

/// Names of files under `folder` of the shared folder that end in `ending`, sorted; empty where it is absent.
[[nodiscard]] std::vector<std::string> sharedFiles(const std::string &folder, const std::string &ending);

/// A *.paragraphs.json file as the Document that a perfect reader makes.
[[nodiscard]] DocumentPtr goldDocument(const std::string &path);

[[nodiscard]] nlohmann::json readJson(const std::string &path);

} // namespace resolute::testing
