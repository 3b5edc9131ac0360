// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace file, NAME.resolute: which texts are compared, in what order and how they were last looked at, and what
// people added. JSON; the format is docs/formats/workspace.md.
//
// Reading and writing lose nothing: fields that this version does not know come back as they were, and a file of a newer
// schema is read as far as it is known and marked as not to be written.
#pragma once

#include "core/base/result.h"
#include "core/review/review.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace resolute::review {

/// One text of a workspace. Its key is its own for ever; path and fingerprint are those of its newest version.
struct TextEntry {
    std::string key{};
    std::string path{};   ///< relative to the workspace's folder, with "/"; absolute on another drive or inside the program (":/…")
    std::string sha256{}; ///< of the bytes read last, lower-case hex
    std::string tracked{}; ///< "before": a Word file's text before its tracked changes; else empty
    std::optional<std::string> carried{}; ///< the bytes themselves, for sending a workspace to somebody else
    Extra extra{};
    bool operator==(const TextEntry &) const = default;
};

/// How the texts were looked at last. Keys of texts; empty: not chosen.
struct ViewState {
    std::string left{}, right{}, base{};
    std::vector<std::string> hidden{}; ///< classes of change that are filtered out, by the names the core gives them, and "moved"
    bool changedOnly = false;
    Extra extra{};
    bool operator==(const ViewState &) const = default;
};

struct Workspace {
    int schema = 1;
    int revision = 0; ///< how often it was saved
    std::optional<Stamp> saved{};
    std::vector<TextEntry> texts{}; ///< in the order of the series
    bool ordered = false;           ///< by a person: not to be sorted by date
    ViewState view{};
    Review review{};
    Extra extra{};
    bool operator==(const Workspace &) const = default;

    [[nodiscard]] bool isReadOnly() const; ///< of a newer schema than this version writes
    [[nodiscard]] const TextEntry *text(std::string_view key) const;
};

/// Limits for hostile or mistaken files, each reported by an error that names it.
struct WorkspaceLimits {
    std::size_t bytes = 512u << 20; ///< eight carried texts of the largest size that is read, in base64
    int depth = 64;                 ///< of nested arrays and objects; ours need 9
    std::size_t items = 200'000;    ///< texts, notes, answers, decisions and links together
};

/// True for bytes that are meant to be a workspace, whole or damaged: what open and drop go by.
[[nodiscard]] bool looksLikeWorkspace(std::string_view bytes);

/// Errors (input): no JSON, another schema, a field that cannot be read (and where), a limit. `file` is a name for messages.
[[nodiscard]] Result<Workspace> parseWorkspace(std::string_view bytes, const std::string &file, const WorkspaceLimits &limits = {});
/// The same workspace gives the same bytes.
[[nodiscard]] std::string toBytes(const Workspace &workspace);

/// A path that is written into a workspace in `folder`, and back. Both UTF-8; `folder` absolute.
[[nodiscard]] std::string relativePath(const std::string &path, const std::string &folder);
[[nodiscard]] std::string resolvedPath(const std::string &path, const std::string &folder);

} // namespace resolute::review
