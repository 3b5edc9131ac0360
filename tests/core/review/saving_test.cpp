// SPDX-License-Identifier: GPL-3.0-or-later
// Saving, and what is left when it fails: full disks, folders that cannot be written, two windows.
#include "core/review/journal.h"
#include "core/review/merge.h"
#include "core/review/workspace_file.h"
#include "tests/core/review/folder.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace resolute;
using namespace resolute::review;
using namespace resolute::testing;
namespace fs = std::filesystem;

namespace {

std::string contents(const std::string &path)
{
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

/// Runs `work` in a process of its own; its result as exit status. There, failures are told by numbers.
template <class Work> int elsewhere(Work work)
{
    const pid_t child = ::fork();
    if (child == 0) ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

} // namespace

TEST_CASE("a save that somebody else forestalled overwrites nothing, and merging makes one of both", "[review][saving]")
{
    const Folder folder;
    const std::string file = folder / "w.resolute";
    Workspace w;
    const auto first = saveWorkspace(file, w, at("Ada", 1), {});
    REQUIRE(first);
    CHECK(w.revision == 1);
    auto mine = openWorkspace(file), theirs = openWorkspace(file);
    REQUIRE((mine && theirs));
    mine->workspace.review.notes.push_back(numbered(1));
    theirs->workspace.review.notes.push_back(numbered(2));
    REQUIRE(saveWorkspace(file, theirs->workspace, at("Bo", 2), theirs->state));
    const std::string before = contents(file);
    const auto refused = saveWorkspace(file, mine->workspace, at("Ada", 3), mine->state);
    REQUIRE_FALSE(refused);
    CHECK(isChangedMeanwhile(refused.error()));
    CHECK(contents(file) == before);
    CHECK(mine->workspace.revision == 1);
    auto now = openWorkspace(file);
    Merged both = merge(mine->workspace, now->workspace);
    both.workspace.revision = now->workspace.revision;
    REQUIRE(saveWorkspace(file, both.workspace, at("Ada", 4), now->state));
    const auto last = openWorkspace(file);
    CHECK(last->workspace.review.notes.size() == 2);
    CHECK(last->workspace.revision == 3);
}

TEST_CASE("a newer schema is never written over", "[review][saving]")
{
    const Folder folder;
    const std::string file = folder / "w.resolute";
    std::ofstream(file) << R"({"schema": "resolute/workspace/2", "notes": []})";
    auto opened = openWorkspace(file);
    REQUIRE(opened);
    const auto refused = saveWorkspace(file, opened->workspace, at("Ada", 1), opened->state);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message->code == "workspace-newer");
}

TEST_CASE("a full disk loses nothing and says so", "[review][saving]")
{
    const Folder folder;
    const std::string file = folder / "w.resolute", journalFile = folder / "j.journal";
    Workspace w;
    for (int i = 0; i < 20; ++i) w.review.notes.push_back(numbered(i));
    const auto state = saveWorkspace(file, w, at("Ada", 1), {});
    REQUIRE(state);
    const std::string before = contents(file);
    const int result = elsewhere([&] {
        auto journal = Journal::begin(journalFile, {file, *state, at("Ada", 1)});
        if (!journal || !journal->add(numbered(100))) return 1;
        const std::string kept = contents(journalFile);
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{kept.size() + 100, RLIM_INFINITY}; // in the middle of the next line, and of the file
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) return 2;
        const auto added = journal->add(numbered(101));
        if (added || added.error().message->code != "cannot-write-journal" || added.error().arguments[0].empty()) return 3;
        if (contents(journalFile) != kept) return 4; // not half a line
        Workspace more = w;
        more.review.notes.push_back(numbered(101));
        const auto saved = saveWorkspace(file, more, at("Ada", 2), *state);
        if (saved || saved.error().kind != ErrorKind::output || isChangedMeanwhile(saved.error())) return 5;
        if (more.revision != w.revision) return 6;
        const rlimit enough{RLIM_INFINITY, RLIM_INFINITY}; // room again: the same window goes on
        if (::setrlimit(RLIMIT_FSIZE, &enough) != 0) return 7;
        if (!journal->add(numbered(102))) return 8; // and 101 with it, which was refused
        return saveWorkspace(folder / "copy.resolute", more, at("Ada", 3), {}) ? 0 : 9;
    });
    CHECK(result == 0);
    CHECK(contents(file) == before);
    CHECK_FALSE(fs::exists(file + ".part"));
    const auto journal = readJournal(journalFile);
    REQUIRE(journal);
    CHECK(journal->changes.review.notes.size() == 3);
}

TEST_CASE("a folder that cannot be written loses nothing and says so", "[review][saving]")
{
    const Folder folder;
    const std::string file = folder / "w.resolute";
    Workspace w;
    const auto state = saveWorkspace(file, w, at("Ada", 1), {});
    REQUIRE(state);
    const std::string before = contents(file);
    fs::permissions(file, fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read);
    fs::permissions(folder.path,
        fs::perms::owner_read | fs::perms::owner_exec | fs::perms::group_read | fs::perms::group_exec | fs::perms::others_read
            | fs::perms::others_exec);
    const int result = elsewhere([&] {
        constexpr unsigned nobody = 65534;
        if (::getuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0)) return 1; // who may do all is refused nothing
        auto opened = openWorkspace(file);
        if (!opened) return 2;
        opened->workspace.review.notes.push_back(numbered(1));
        const auto saved = saveWorkspace(file, opened->workspace, at("Ada", 2), opened->state);
        if (saved || saved.error().kind != ErrorKind::output) return 3;
        if (Journal::begin(folder / "j.journal", {file, opened->state, at("Ada", 2)})) return 4;
        return 0;
    });
    CHECK(result == 0);
    CHECK(contents(file) == before);
}

TEST_CASE("a journal that a window holds is not another's, and one that nobody holds was left", "[review][saving]")
{
    const Folder folder;
    const std::string path = folder / "j.journal", file = folder / "w.resolute";
    {
        auto journal = Journal::begin(path, {file, {}, at("Ada", 1)});
        REQUIRE(journal);
        CHECK(abandonedJournals(folder.path.string()).empty()); // nothing in it
        REQUIRE(journal->add(numbered(1)));
        CHECK(abandonedJournals(folder.path.string()).empty()); // held
        const auto second = Journal::begin(path, {});
        REQUIRE_FALSE(second);
        CHECK(second.error().message->code == "journal-held");
    }
    CHECK(abandonedJournals(folder.path.string()) == std::vector{path});
    std::ofstream(path, std::ios::app) << R"({"note": {"id": "half)"; // a line that was cut off
    const auto read = readJournal(path);
    REQUIRE(read);
    CHECK(read->lines == 1);
    const auto recovered = recover(*read);
    REQUIRE(recovered);
    CHECK(recovered->different);
    CHECK(recovered->workspace.review.notes.size() == 1);
    auto again = Journal::begin(path, {});
    REQUIRE(again);
    again->remove();
    CHECK_FALSE(fs::exists(path));
}

TEST_CASE("recovery merges with what somebody saved meanwhile", "[review][saving]")
{
    const Folder folder;
    const std::string path = folder / "j.journal", file = folder / "w.resolute";
    Workspace w;
    w.review.notes = {numbered(1)};
    auto state = saveWorkspace(file, w, at("Ada", 1), {});
    {
        auto journal = Journal::begin(path, {file, *state, at("Ada", 1)});
        Note changed = w.review.notes[0];
        changed.text = "changed";
        sign(changed, {"Ada", timeNow()});
        REQUIRE(journal->add(changed));
    }
    Workspace other = w;
    other.review.notes.push_back(numbered(2));
    REQUIRE(saveWorkspace(file, other, at("Bo", 2), *state));
    const auto recovered = recover(*readJournal(path));
    REQUIRE(recovered);
    REQUIRE(recovered->workspace.review.notes.size() == 2);
    CHECK(recovered->workspace.review.notes[0].text == "changed");
}
