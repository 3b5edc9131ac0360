// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/workspace_file.h"

#include "core/base/file.h"
#include "core/base/file_lock.h"
#include "core/read/read.h"
#include "core/read/sha256.h"

#include <filesystem>

namespace resolute::review {

namespace {

const Message changedMeanwhile{"workspace-changed",
    RESOLUTE_MESSAGE("message", "the workspace was changed by somebody else meanwhile; nothing was overwritten")};
const Message newerSchema{"workspace-newer",
    RESOLUTE_MESSAGE("message", "the workspace was made by a newer version of this program, which must save it")};

} // namespace

std::string folderOf(const std::string &path)
{
    std::error_code ec;
    const auto absolute = std::filesystem::absolute(std::filesystem::path(reinterpret_cast<const char8_t *>(path.c_str())), ec);
    const std::u8string text = absolute.lexically_normal().parent_path().generic_u8string();
    return {reinterpret_cast<const char *>(text.data()), text.size()};
}

FileState stateOf(const std::string &path)
{
    const auto bytes = readBytes(path, {.bytes = WorkspaceLimits{}.bytes});
    if (bytes) return sha256(*bytes);
    std::error_code ec; // something that cannot be read may be somebody's work; an empty file is nobody's
    const std::filesystem::path file(reinterpret_cast<const char8_t *>(path.c_str()));
    return std::filesystem::exists(file, ec) && !(std::filesystem::is_regular_file(file, ec) && std::filesystem::is_empty(file, ec)) ? FileState("?")
                                                                                                                                     : FileState();
}

bool isChangedMeanwhile(const Error &error) { return error.message == &changedMeanwhile; }

Result<OpenedWorkspace> openWorkspace(const std::string &path, const WorkspaceLimits &limits)
{
    const auto bytes = readBytes(path, {.bytes = limits.bytes});
    if (!bytes) return std::unexpected(bytes.error());
    auto workspace = parseWorkspace(*bytes, path, limits);
    if (!workspace) return std::unexpected(std::move(workspace.error()));
    return OpenedWorkspace{std::move(*workspace), sha256(*bytes), folderOf(path)};
}

Result<FileState> saveWorkspace(const std::string &path, Workspace &workspace, const Stamp &stamp, const FileState &expected)
{
    if (workspace.isReadOnly()) return std::unexpected(Error{ErrorKind::output, &newerSchema, {}, path, {}});
    // Between the look and the renaming nobody else may save: the folder is there before and after, so it is what is locked.
    const FileLock lock = FileLock::wait(folderOf(path));
    if (const FileState now = stateOf(path); !now.empty() && now != expected)
        return std::unexpected(Error{ErrorKind::output, &changedMeanwhile, {}, path, {}});
    Workspace next = workspace;
    ++next.revision;
    next.saved = stamp;
    const std::string bytes = toBytes(next);
    if (const auto saved = saveFile(path, bytes); !saved) return std::unexpected(saved.error());
    workspace = std::move(next);
    return sha256(bytes);
}

} // namespace resolute::review
