// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_lock.h"

#include <cerrno>
#include <utility>

#ifndef _WIN32
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace resolute {

FileLock::FileLock(FileLock &&other) noexcept : fd_(std::exchange(other.fd_, -1)) {}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(fd_, other.fd_);
    return *this;
}

#ifndef _WIN32

FileLock FileLock::wait(const std::string &path)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    while (fd >= 0 && ::flock(fd, LOCK_EX) != 0 && errno == EINTR) {}
    return FileLock(fd);
}

std::optional<FileLock> FileLock::tryNow(const std::string &path)
{
    FileLock lock(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (lock.fd_ >= 0 && ::flock(lock.fd_, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) return std::nullopt;
    return lock;
}

FileLock::~FileLock()
{
    if (fd_ >= 0) ::close(fd_);
}

#else

FileLock FileLock::wait(const std::string &) { return {}; }
std::optional<FileLock> FileLock::tryNow(const std::string &) { return FileLock(); }
FileLock::~FileLock() = default;

#endif

} // namespace resolute
