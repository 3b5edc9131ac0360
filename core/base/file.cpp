// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <system_error>

#ifndef _WIN32
#include <fcntl.h>
#include <unistd.h>
#endif

namespace resolute {

namespace {

const Message cannotWrite{"cannot-write", RESOLUTE_MESSAGE("message", "cannot be written: {1}")};

Error failure(const std::string &path, int code) { return {ErrorKind::output, &cannotWrite, {std::generic_category().message(code)}, path, {}}; }

#ifndef _WIN32
/// 0, or why the disk does not have it: a full disk may say so only now.
int sync(const std::filesystem::path &path)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return 0;
    const int code = ::fsync(fd) == 0 || errno == EINVAL || errno == EROFS ? 0 : errno; // those: nothing to sync there
    ::close(fd);
    return code;
}
#else
int sync(const std::filesystem::path &) { return 0; }
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
    errno = 0;
    {
        std::ofstream out(part, std::ios::binary | std::ios::trunc);
        if (out) out.write(bytes.data(), static_cast<std::streamsize>(bytes.size())).flush();
        if (!out) {
            const int code = errno ? errno : EIO;
            out.close();
            fs::remove(part, ec);
            return std::unexpected(failure(path, code));
        }
    }
    if (const int code = sync(part)) {
        fs::remove(part, ec);
        return std::unexpected(failure(path, code));
    }
    if (const auto status = fs::status(target, ec); fs::exists(status)) fs::permissions(part, status.permissions(), ec);
    fs::rename(part, target, ec);
    if (ec) {
        const int code = ec.value();
        fs::remove(part, ec);
        return std::unexpected(failure(path, code));
    }
    return {};
}

} // namespace resolute
