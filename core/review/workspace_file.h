// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and saving workspaces so that two windows, or two people in one folder, never overwrite each other: a save
// says which state of the file it was made from, and fails if the file is another by now. Then merge.h makes one of both.
#pragma once

#include "core/review/workspace.h"

namespace resolute::review {

/// A file's state, by what is in it. Empty: there is no file.
using FileState = std::string;

struct OpenedWorkspace {
    Workspace workspace;
    FileState state;
    std::string folder; ///< that the paths of texts are relative to; absolute
};

/// Errors: as of readBytes and parseWorkspace.
[[nodiscard]] Result<OpenedWorkspace> openWorkspace(const std::string &path, const WorkspaceLimits &limits = {});

/// Saves with the next revision, signed; returns the new state and puts revision and stamp into `workspace`. Whole or not at all.
/// Errors (output): the file changed since `expected` ("workspace-changed"), a newer schema ("workspace-newer"), cannot be written.
[[nodiscard]] Result<FileState> saveWorkspace(const std::string &path, Workspace &workspace, const Stamp &stamp, const FileState &expected);

/// The state of the file now; "?" of one that is there and cannot be read.
[[nodiscard]] FileState stateOf(const std::string &path);
[[nodiscard]] bool isChangedMeanwhile(const Error &error); ///< saveWorkspace failed for that

/// The folder of a path, absolute.
[[nodiscard]] std::string folderOf(const std::string &path);

} // namespace resolute::review
