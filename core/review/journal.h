// SPDX-License-Identifier: GPL-3.0-or-later
// What was added since the last save, one line a change, written when it is made: after a crash nothing is lost but what was
// not yet a change. A journal belongs to one window, which holds it locked; one that nobody holds and that has lines was
// left by a crash.
#pragma once

#include "core/base/file_lock.h"
#include "core/review/workspace.h"
#include "core/review/workspace_file.h"

#include <string>
#include <vector>

namespace resolute::review {

struct JournalHead {
    std::string workspace{}; ///< absolute path of the file it adds to; empty while there is none
    FileState state{};       ///< of that file when the journal began
    Stamp started{};
};

class Journal
{
public:
    /// Begins a new journal, over one that was there. Errors (output): cannot be written, or another window holds it.
    [[nodiscard]] static Result<Journal> begin(const std::string &path, const JournalHead &head);

    Journal(Journal &&other) noexcept;
    Journal &operator=(Journal &&other) noexcept;
    ~Journal(); ///< keeps the file

    /// Each hands one line to the system: it outlives this process from then on. Errors (output): what is there stays whole,
    /// and the line is kept here, to be written before the next one.
    [[nodiscard]] Result<void> add(const Note &note);
    [[nodiscard]] Result<void> add(const Decision &decision);
    [[nodiscard]] Result<void> add(const Pin &pin);
    /// Texts and view as they are now; carried bytes are left out.
    [[nodiscard]] Result<void> add(const Workspace &texts);
    /// Waits until the disk has it, against a power failure; once a second is often enough.
    [[nodiscard]] Result<void> sync();
    /// All of it is saved now: begins anew.
    [[nodiscard]] Result<void> restart(const JournalHead &head);
    /// Ends it and deletes the file.
    void remove();

    [[nodiscard]] const std::string &path() const { return path_; }

private:
    Journal(std::string path, int fd) : path_(std::move(path)), fd_(fd) {}
    [[nodiscard]] Result<void> write(const std::string &line);

    std::string path_;
    int fd_ = -1;
    std::size_t size_ = 0; ///< of the whole lines in it
    std::string pending_;  ///< lines that could not be written yet
};

struct ReadJournal {
    JournalHead head;
    Workspace changes; ///< texts and view as last written, if they were; the notes, decisions and links that were written, the last of each
    int lines = 0;     ///< after the head
};

/// A last line that was not written whole is passed over, as it was never a change. Errors (input): as of readBytes; no journal.
[[nodiscard]] Result<ReadJournal> readJournal(const std::string &path);

/// Journals in a folder that a crash left: with changes, and held by nobody. By name.
[[nodiscard]] std::vector<std::string> abandonedJournals(const std::string &folder);

struct Recovered {
    Workspace workspace;
    FileState state; ///< of the file that it adds to, as it is now
    bool different = false; ///< the journal has something that the file has not
};

/// The workspace with what its journal adds; where somebody saved the file meanwhile, both are merged.
[[nodiscard]] Result<Recovered> recover(const ReadJournal &journal);

} // namespace resolute::review
