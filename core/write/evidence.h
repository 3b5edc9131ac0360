// SPDX-License-Identifier: GPL-3.0-or-later
// What an export was made from and how, so that it can be made again and checked: the inputs by hash, the program, its
// settings, and what a person decided otherwise. No clock and no name of a machine: same input, same bytes.
#pragma once

#include "core/compare/comparison.h"
#include "core/write/words.h"

#include <string>
#include <utility>
#include <vector>

namespace resolute {

class JsonWriter;

struct Evidence {
    std::string program; ///< "Resolute 0.1.0"
    struct Input {
        std::string name, file, sha256; ///< file without its folders
    };
    std::vector<Input> inputs;
    std::vector<std::pair<std::string, std::string>> settings; ///< name and value, in words
    std::vector<std::string> overrides; ///< what a person decided otherwise than the program, in words
    bool isShown = false; ///< for readers, not only in the properties of the file

    [[nodiscard]] bool empty() const { return program.empty() && inputs.empty(); }
    [[nodiscard]] static std::string heading(const Words &words);
    /// Name and value of each fact, in order.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> facts(const Words &words = Words()) const;
};

[[nodiscard]] Evidence evidenceOf(const std::vector<DocumentPtr> &documents, std::string program);
/// Behind a Markdown text, where it is asked for.
void appendEvidence(std::string &markdown, const Evidence &evidence, const Words &words = Words());
/// As the field "evidence" of the object that is open.
void appendEvidence(JsonWriter &json, const Evidence &evidence);
/// With the comparison's own settings: its base.
[[nodiscard]] Evidence evidenceOf(const Comparison &comparison, std::string program, const Words &words = Words());

} // namespace resolute
