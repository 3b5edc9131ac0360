// SPDX-License-Identifier: GPL-3.0-or-later
// Saving, and what is left when it fails: full disks, folders that cannot be written, two windows, and processes that are
// killed at any moment.
#include "core/review/journal.h"
#include "core/review/merge.h"
#include "core/review/workspace_file.h"
#include "tests/core/review/support.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include <csignal>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace resolute;
using namespace resolute::review;
using namespace resolute::testing;
namespace fs = std::filesystem;

namespace {

struct Folder {
    fs::path path;
    Folder()
    {
        std::string name = (fs::temp_directory_path() / "resolute-review-XXXXXX").string();
        path = ::mkdtemp(name.data());
    }
    ~Folder()
    {
        std::error_code ec;
        fs::permissions(path, fs::perms::owner_all, ec);
        fs::remove_all(path, ec);
    }
    [[nodiscard]] std::string operator/(const char *name) const { return (path / name).string(); }
};

Note numbered(int n)
{
    return noteOn("n" + std::to_string(n), "note " + std::to_string(n), {.text = "a", .paragraph = "O1", .words = "Calls upon"}, {"Ada", timeNow()});
}

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
        if (!journal->add(numbered(101))) return 8;
        return saveWorkspace(folder / "copy.resolute", more, at("Ada", 3), {}) ? 0 : 9;
    });
    CHECK(result == 0);
    CHECK(contents(file) == before);
    CHECK_FALSE(fs::exists(file + ".part"));
    const auto journal = readJournal(journalFile);
    REQUIRE(journal);
    CHECK(journal->changes.review.notes.size() == 2);
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

namespace {

/// What the writing process has promised: read by the one that kills it.
struct Promised {
    volatile int noted = 0;  ///< notes that are in the journal
    volatile int saved = 0;  ///< notes that a save has in the file
};

/// Writes notes for ever: each into the journal; every few of them a save, and a new journal.
[[noreturn]] void writeNotes(const std::string &file, const std::string &journalFile, Promised &promised)
{
    Workspace w;
    FileState state;
    auto journal = Journal::begin(journalFile, {file, state, {}});
    if (!journal) ::_exit(1);
    for (int n = 1;; ++n) {
        w.review.notes.push_back(numbered(n));
        if (!journal->add(w.review.notes.back())) ::_exit(2);
        promised.noted = n;
        if (n % 7 != 0) continue;
        const auto saved = saveWorkspace(file, w, {"Ada", timeNow()}, state);
        if (!saved) ::_exit(3);
        state = *saved;
        promised.saved = n;
        if (!journal->restart({file, state, {}})) ::_exit(4);
    }
}

} // namespace

// RESOLUTE_KILLS sets how often; unset, as often as fits into ten seconds.
TEST_CASE("a process killed at any moment loses no note that it had written", "[review][saving]")
{
    const char *asked = std::getenv("RESOLUTE_KILLS");
    const int kills = asked ? std::atoi(asked) : 100;
    const auto patience = std::chrono::steady_clock::now() + (asked ? std::chrono::seconds(600) : std::chrono::seconds(10));
    auto *promised = static_cast<Promised *>(::mmap(nullptr, sizeof(Promised), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    REQUIRE(promised != MAP_FAILED);
    std::mt19937 random(42);
    int done = 0, lost = 0, unreadable = 0, whileSaving = 0, writing = 0, afterSaves = 0;
    for (; done < kills && std::chrono::steady_clock::now() < patience; ++done) {
        const Folder folder;
        const std::string file = folder / "w.resolute", journalFile = folder / "j.journal";
        *promised = {};
        const pid_t child = ::fork();
        if (child == 0) writeNotes(file, journalFile, *promised);
        // A moment anywhere in two rounds of notes and saves, however fast or slow the machine is just now.
        const int least = 1 + static_cast<int>(random() % 14);
        for (int i = 0; i < 100'000 && promised->noted < least; ++i) ::usleep(100);
        ::usleep(static_cast<unsigned>(random() % 4000));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        REQUIRE(WIFSIGNALED(status)); // it did not give up by itself
        const int noted = promised->noted;
        whileSaving += fs::exists(file + ".part") ? 1 : 0;
        if (noted == 0) continue;
        ++writing;
        afterSaves += promised->saved > 0 ? 1 : 0;
        const auto opened = openWorkspace(file);
        unreadable += promised->saved > 0 && (!opened || opened->workspace.review.notes.size() < static_cast<std::size_t>(promised->saved)) ? 1 : 0;
        Workspace now;
        if (const auto journal = readJournal(journalFile)) {
            if (const auto recovered = recover(*journal)) now = recovered->workspace;
        } else if (opened) now = opened->workspace; // between two journals: all is saved
        for (int n = 1; n <= noted; ++n)
            lost += std::ranges::none_of(now.review.notes,
                        [&](const Note &note) { return note.id == "n" + std::to_string(n) && note.text == "note " + std::to_string(n); })
                ? 1
                : 0;
    }
    ::munmap(promised, sizeof(Promised));
    const std::string figures = std::to_string(done) + " kills, " + std::to_string(writing) + " while notes were written, "
        + std::to_string(afterSaves) + " after a save, " + std::to_string(whileSaving) + " in the middle of one: " + std::to_string(lost)
        + " notes lost, " + std::to_string(unreadable) + " workspaces damaged";
    INFO(figures);
    CHECK(lost == 0);
    CHECK(unreadable == 0);
    CHECK(done >= (asked ? kills : 5));
    CHECK(afterSaves > done / 4); // it was killed at work, not before
    if (asked) WARN(figures);
}
