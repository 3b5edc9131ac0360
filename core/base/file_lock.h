// SPDX-License-Identifier: GPL-3.0-or-later
// Locks between programs, on a file or folder that exists. Advisory: they hold those off that ask. Where a file system or a
// platform has none, asking succeeds and holds nobody off. A lock ends with the object, and with the process, however it ends.
#pragma once

#include <optional>
#include <string>

namespace resolute {

class FileLock
{
public:
    /// Waits until it has the lock.
    [[nodiscard]] static FileLock wait(const std::string &path);
    /// None if somebody else holds it.
    [[nodiscard]] static std::optional<FileLock> tryNow(const std::string &path);

    FileLock() = default;
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    ~FileLock();

private:
    explicit FileLock(int fd) : fd_(fd) {}
    int fd_ = -1;
};

} // namespace resolute
