// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

#ifndef _WIN32
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace resolute {

namespace {

const Message cannotWrite{"cannot-write", RESOLUTE_MESSAGE("message", "cannot be written: {1}")};

Error failure(const std::string &path, int code) { return {ErrorKind::output, &cannotWrite, {std::generic_category().message(code)}, path, {}}; }

#ifndef _WIN32

/// 0, or why the disk does not have it: a full disk may say so only now.
int toDisk(int fd) { return ::fsync(fd) == 0 || errno == EINVAL || errno == EROFS ? 0 : errno; } // those: nothing to sync there

/// The part file, empty and held until it is closed; negative with errno set. One that a killed program left is taken over.
int openPart(const std::string &path)
{
    for (;;) {
        const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (fd < 0) return fd;
        while (::flock(fd, LOCK_EX) != 0 && errno == EINTR) {} // where there are no locks, nobody is held off
        struct stat own{}, named{};
        const bool same = ::fstat(fd, &own) == 0 && ::stat(path.c_str(), &named) == 0 && own.st_dev == named.st_dev && own.st_ino == named.st_ino;
        if (same && ::ftruncate(fd, 0) == 0) return fd;
        const int code = same ? errno : 0; // who held it has renamed it meanwhile: again
        ::close(fd);
        if (code != 0) return errno = code, -1;
    }
}

int writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto n = ::write(fd, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return n < 0 ? errno : EIO;
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return 0;
}

/// Writes `part`, makes it `target`; 0 or why not.
int replace(const std::filesystem::path &part, const std::filesystem::path &target, std::string_view bytes)
{
    namespace fs = std::filesystem;
    std::error_code ec;
    const int fd = openPart(part.string());
    if (fd < 0) return errno;
    int code = writeAll(fd, bytes);
    if (code == 0) code = toDisk(fd);
    if (const auto status = fs::status(target, ec); code == 0 && fs::exists(status)) fs::permissions(part, status.permissions(), ec);
    if (code == 0) {
        fs::rename(part, target, ec);
        code = ec.value();
    }
    if (code != 0) fs::remove(part, ec);
    ::close(fd);
    if (code != 0) return code;
    // The new name, too, must outlive a power failure: journals are cut once a save is done.
    const int folder = ::open(target.has_parent_path() ? target.parent_path().c_str() : ".", O_RDONLY | O_CLOEXEC);
    if (folder < 0) return 0;
    toDisk(folder); // the file is saved in any case
    ::close(folder);
    return 0;
}

#else

int replace(const std::filesystem::path &part, const std::filesystem::path &target, std::string_view bytes)
{
    namespace fs = std::filesystem;
    std::error_code ec;
    errno = 0;
    std::ofstream out(part, std::ios::binary | std::ios::trunc);
    if (out) out.write(bytes.data(), static_cast<std::streamsize>(bytes.size())).flush();
    int code = out ? 0 : errno ? errno : EIO;
    out.close();
    if (code == 0) {
        fs::rename(part, target, ec);
        code = ec.value();
    }
    if (code != 0) fs::remove(part, ec);
    return code;
}

#endif

} // namespace

Result<void> saveFile(const std::string &path, std::string_view bytes)
{
    namespace fs = std::filesystem;
    std::error_code ec;
    const fs::path asked = fs::path(reinterpret_cast<const char8_t *>(path.c_str()));
    const bool link = fs::is_symlink(asked, ec); // says "no such file" of a new one, which is as it should be
    ec.clear();
    const fs::path target = link ? fs::canonical(asked, ec) : asked;
    if (ec) return std::unexpected(failure(path, ec.value()));
    if (fs::is_directory(target, ec)) return std::unexpected(failure(path, EISDIR));
    if (fs::exists(target, ec) && !fs::is_regular_file(target, ec)) { // a device or a pipe: nothing to replace
        std::ofstream out(target, std::ios::binary);
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size())).flush();
        if (!out) return std::unexpected(failure(path, errno ? errno : EIO));
        return {};
    }
    fs::path part = target;
    part += ".part";
    if (const int code = replace(part, target, bytes)) return std::unexpected(failure(path, code));
    return {};
}

} // namespace resolute
