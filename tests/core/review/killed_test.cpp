// SPDX-License-Identifier: GPL-3.0-or-later
// Processes that write notes and are killed at any moment. RESOLUTE_KILLS sets how often; unset, as often as fits into some
// ten seconds.
#include "core/review/journal.h"
#include "core/review/merge.h"
#include "core/review/workspace_file.h"
#include "tests/core/review/folder.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <optional>
#include <random>

#include <csignal>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace resolute;
using namespace resolute::review;
using namespace resolute::testing;
namespace fs = std::filesystem;

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

namespace {

/// A window that is opened in a folder: takes over what the one before it left, then writes notes; saves and leaves journals
/// as the window does.
[[noreturn]] void openAndWrite(const Folder &folder, int turn, Promised &promised)
{
    const std::string file = folder / "w.resolute", own = folder / ("j" + std::to_string(turn) + ".journal");
    Workspace w;
    FileState state;
    if (auto opened = openWorkspace(file)) w = std::move(opened->workspace), state = opened->state;
    std::optional<Journal> journal;
    const auto begin = [&] {
        if (journal) return;
        auto begun = Journal::begin(own, {file, state, {}});
        if (!begun || !begun->add(w)) ::_exit(1);
        journal = std::move(*begun);
    };
    for (const std::string &left : abandonedJournals(folder.path.string())) {
        const auto read = readJournal(left);
        auto recovered = read ? recover(*read) : Result<Recovered>(std::unexpected(read.error()));
        if (!recovered) ::_exit(2);
        w = std::move(recovered->workspace);
        state = recovered->state;
        begin();
        for (const Note &note : read->changes.review.notes)
            if (!journal->add(note)) ::_exit(3);
        if (!journal->sync()) ::_exit(4);
        fs::remove(left); // not before ours has all of it
    }
    int last = promised.noted; // what the one before had written and could not promise any more is there, too
    for (const Note &note : w.review.notes) last = std::max(last, std::stoi(note.id.substr(1)));
    for (int n = last + 1;; ++n) {
        w.review.notes.push_back(numbered(n));
        begin();
        if (!journal->add(w.review.notes.back())) ::_exit(5);
        promised.noted = n;
        if (n % 5 != 0) continue;
        const auto saved = saveWorkspace(file, w, {"Ada", timeNow()}, state);
        if (!saved) ::_exit(6);
        state = *saved;
        promised.saved = n;
        journal->remove();
        journal.reset();
    }
}

} // namespace

TEST_CASE("windows that are killed one after the other lose nothing that any of them wrote", "[review][saving]")
{
    const char *asked = std::getenv("RESOLUTE_KILLS");
    const int kills = asked ? std::atoi(asked) : 60;
    auto *promised = static_cast<Promised *>(::mmap(nullptr, sizeof(Promised), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    REQUIRE(promised != MAP_FAILED);
    std::mt19937 random(7);
    constexpr int perFolder = 10; // so that the files stay small
    int recoveries = 0;
    for (int done = 0; done < kills;) {
        const Folder folder;
        *promised = {};
        for (int turn = 0; turn < perFolder && done < kills; ++turn, ++done) {
            recoveries += abandonedJournals(folder.path.string()).empty() ? 0 : 1;
            const int before = promised->noted;
            const pid_t child = ::fork();
            if (child == 0) openAndWrite(folder, turn, *promised);
            // Also while it is still taking over.
            const int least = before + static_cast<int>(random() % 8);
            for (int i = 0; i < 100'000 && promised->noted < least; ++i) ::usleep(100);
            ::usleep(static_cast<unsigned>(random() % 3000));
            ::kill(child, SIGKILL);
            int status = 0;
            ::waitpid(child, &status, 0);
            INFO("ended by itself: " << WEXITSTATUS(status));
            REQUIRE(WIFSIGNALED(status));
        }
        Workspace now;
        if (const auto opened = openWorkspace(folder / "w.resolute")) now = opened->workspace;
        else REQUIRE(promised->saved == 0);
        for (const std::string &left : abandonedJournals(folder.path.string())) {
            const auto read = readJournal(left);
            REQUIRE(read);
            now = merge(now, read->changes).workspace;
        }
        int lost = 0;
        for (int n = 1; n <= promised->noted; ++n) lost += std::ranges::contains(now.review.notes, "n" + std::to_string(n), &Note::id) ? 0 : 1;
        CHECK(lost == 0);
    }
    ::munmap(promised, sizeof(Promised));
    CHECK(recoveries > kills / 10);
    if (asked) WARN(std::to_string(kills) + " windows killed one after the other, " + std::to_string(recoveries) + " left something to take over");
}
