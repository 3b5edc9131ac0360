// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/journal.h"

#include "core/read/read.h"
#include "core/review/json_items.h"
#include "core/review/merge.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

#ifndef _WIN32
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#else
#include <fcntl.h>
#include <io.h>
#include <sys/stat.h>
#endif

namespace resolute::review {

namespace {

const Message cannotWrite{"cannot-write-journal", RESOLUTE_MESSAGE("message", "changes cannot be kept until they are saved: {1}")};
const Message heldByAnother{"journal-held", RESOLUTE_MESSAGE("message", "another window writes here")};
const Message noJournal{"no-journal", RESOLUTE_MESSAGE("message", "this is no journal of unsaved changes")};

constexpr std::string_view schema = "resolute/journal/1";

Error failure(const std::string &path, int code) { return {ErrorKind::output, &cannotWrite, {std::generic_category().message(code)}, path, {}}; }

Json headOf(const JournalHead &head)
{
    return {{"schema", schema}, {"workspace", head.workspace}, {"state", head.state}, {"started", written(head.started)}};
}

std::string lineOf(const char *kind, Json value)
{
    Json line = Json::object();
    line[kind] = std::move(value);
    return dumped(line) + '\n';
}

#ifndef _WIN32
int openNew(const std::string &path) { return ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600); }
bool hold(int fd)
{
    // Who looks for journals that a crash left holds each for a moment; a window holds its own until it ends.
    constexpr int tries = 20;
    constexpr unsigned moment = 5'000; // microseconds
    for (int i = 0; i < tries; ++i, ::usleep(moment))
        if (::flock(fd, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK) return true;
    return false;
}
int cut(int fd, std::size_t size)
{
    return ::ftruncate(fd, static_cast<off_t>(size)) == 0 && ::lseek(fd, static_cast<off_t>(size), SEEK_SET) >= 0 ? 0 : errno;
}
long put(int fd, const char *bytes, std::size_t size) { return static_cast<long>(::write(fd, bytes, size)); }
int toDisk(int fd) { return ::fdatasync(fd) == 0 ? 0 : errno; }
void shut(int fd) { ::close(fd); }
#else
int openNew(const std::string &path) { return ::_open(path.c_str(), _O_RDWR | _O_CREAT | _O_BINARY, _S_IREAD | _S_IWRITE); }
bool hold(int) { return true; }
int cut(int fd, std::size_t size)
{
    return ::_chsize_s(fd, static_cast<long long>(size)) == 0 && ::_lseeki64(fd, static_cast<long long>(size), SEEK_SET) >= 0 ? 0 : errno;
}
long put(int fd, const char *bytes, std::size_t size) { return ::_write(fd, bytes, static_cast<unsigned>(size)); }
int toDisk(int fd) { return ::_commit(fd) == 0 ? 0 : errno; }
void shut(int fd) { ::_close(fd); }
#endif

void apply(const Json &line, ReadJournal &out)
{
    for (const auto &[kind, value] : line.items()) {
        if (kind == "note") put(out.changes.review, readNote(value, kind, true));
        if (kind == "decision") put(out.changes.review, readDecision(value, kind, true));
        if (kind == "link") put(out.changes.review, readPin(value, kind, true));
        if (kind == "view") out.changes.view = readView(value, kind, true);
        if (kind == "ordered") out.changes.ordered = value.is_boolean() && value.get<bool>();
        if (kind != "texts" || !value.is_array()) continue;
        out.changes.texts.clear();
        for (const Json &text : value) out.changes.texts.push_back(readText(text, kind, true));
    }
}

} // namespace

Journal::Journal(Journal &&other) noexcept
    : path_(std::move(other.path_)), fd_(std::exchange(other.fd_, -1)), size_(other.size_), pending_(std::move(other.pending_))
{}

Journal &Journal::operator=(Journal &&other) noexcept
{
    std::swap(path_, other.path_);
    std::swap(fd_, other.fd_);
    std::swap(size_, other.size_);
    std::swap(pending_, other.pending_);
    return *this;
}

Journal::~Journal()
{
    if (fd_ >= 0) shut(fd_);
}

Result<Journal> Journal::begin(const std::string &path, const JournalHead &head)
{
    std::error_code ec;
    std::filesystem::create_directories(folderOf(path), ec); // says why below
    Journal out(path, openNew(path));
    if (out.fd_ < 0) return std::unexpected(failure(path, errno));
    if (!hold(out.fd_)) return std::unexpected(Error{ErrorKind::output, &heldByAnother, {}, path, {}});
    if (auto begun = out.restart(head); !begun) return std::unexpected(std::move(begun.error()));
    return out;
}

Result<void> Journal::restart(const JournalHead &head)
{
    if (fd_ < 0) return {};
    if (const int code = cut(fd_, 0)) return std::unexpected(failure(path_, code));
    size_ = 0;
    pending_.clear(); // it is saved
    return write(dumped(headOf(head)) + '\n');
}

Result<void> Journal::write(const std::string &line)
{
    if (fd_ < 0) return {};
    pending_ += line;
    std::size_t done = 0;
    while (done < pending_.size()) {
        const long n = put(fd_, pending_.data() + done, pending_.size() - done);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) {
            const int code = n < 0 ? errno : EIO;
            cut(fd_, size_); // half a line would spoil the next one
            return std::unexpected(failure(path_, code));
        }
        done += static_cast<std::size_t>(n);
    }
    size_ += pending_.size();
    pending_.clear();
    return {};
}

Result<void> Journal::add(const Note &note) { return write(lineOf("note", written(note))); }
Result<void> Journal::add(const Decision &decision) { return write(lineOf("decision", written(decision))); }
Result<void> Journal::add(const Pin &pin) { return write(lineOf("link", written(pin))); }

Result<void> Journal::add(const Workspace &workspace)
{
    Json line{{"texts", Json::array()}, {"ordered", workspace.ordered}, {"view", written(workspace.view)}};
    for (TextEntry text : workspace.texts) {
        text.carried.reset();
        line["texts"].push_back(written(text));
    }
    return write(dumped(line) + '\n');
}

Result<void> Journal::sync()
{
    if (fd_ < 0) return {};
    const int code = toDisk(fd_);
    if (code != 0 && code != EINVAL) return std::unexpected(failure(path_, code));
    return {};
}

void Journal::remove()
{
    if (fd_ < 0) return;
    std::error_code ec;
    std::filesystem::remove(std::filesystem::path(reinterpret_cast<const char8_t *>(path_.c_str())), ec);
    shut(std::exchange(fd_, -1));
}

Result<ReadJournal> readJournal(const std::string &path)
{
    const auto bytes = readBytes(path, {.bytes = WorkspaceLimits{}.bytes});
    if (!bytes) return std::unexpected(bytes.error());
    ReadJournal out;
    bool first = true;
    for (std::string_view rest = *bytes; !rest.empty();) {
        const auto end = rest.find('\n');
        if (end == std::string_view::npos) break; // not written whole
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end + 1);
        if (depthOf(line) > WorkspaceLimits{}.depth) continue;
        const Json json = Json::parse(line, nullptr, false);
        try {
            if (!json.is_object()) throw BadField({}, "it is no object");
            if (first) {
                Fields f(json, {}, true);
                if (f.text("schema") != schema) break;
                out.head = {f.text("workspace"), f.text("state"), {}};
                if (const Json *started = f.object("started")) out.head.started = readStamp(*started, "started", true);
                first = false;
                continue;
            }
            apply(json, out);
            ++out.lines;
        } catch (const BadField &) { // one line that is damaged takes no other with it
            if (first) break;
        }
    }
    if (first) return std::unexpected(Error{ErrorKind::input, &noJournal, {}, path, {}});
    return out;
}

std::vector<std::string> abandonedJournals(const std::string &folder)
{
    std::vector<std::string> out;
    std::error_code ec;
    for (const auto &entry : std::filesystem::directory_iterator(std::filesystem::path(reinterpret_cast<const char8_t *>(folder.c_str())), ec)) {
        const std::u8string name = entry.path().generic_u8string();
        const std::string path(reinterpret_cast<const char *>(name.data()), name.size());
        if (!path.ends_with(".journal") || !FileLock::tryNow(path)) continue;
        const auto journal = readJournal(path);
        if (journal && journal->lines > 0) out.push_back(path);
    }
    std::ranges::sort(out);
    return out;
}

Result<Recovered> recover(const ReadJournal &journal)
{
    Recovered out;
    Workspace onDisk;
    if (!journal.head.workspace.empty()) {
        auto opened = openWorkspace(journal.head.workspace);
        if (opened) onDisk = std::move(opened->workspace), out.state = opened->state;
        else if (std::filesystem::exists(std::filesystem::path(reinterpret_cast<const char8_t *>(journal.head.workspace.c_str()))))
            return std::unexpected(std::move(opened.error()));
    }
    out.workspace = merge(onDisk, journal.changes).workspace;
    if (!journal.changes.texts.empty() && (onDisk.texts.empty() || out.state == journal.head.state)) {
        // Nobody else touched them: order and choice as they were last.
        std::vector<TextEntry> texts = journal.changes.texts;
        for (TextEntry &t : texts)
            if (const TextEntry *known = onDisk.text(t.key); known && known->sha256 == t.sha256) t.carried = known->carried;
        out.workspace.texts = std::move(texts);
        out.workspace.view = journal.changes.view;
        out.workspace.ordered = journal.changes.ordered;
    }
    out.different = !(out.workspace == onDisk);
    return out;
}

} // namespace resolute::review
