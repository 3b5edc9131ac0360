// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/read.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>

namespace resolute {

namespace {

const Message notFound{"not-found", RESOLUTE_MESSAGE("message", "there is no such file")};
const Message isFolder{"is-folder", RESOLUTE_MESSAGE("message", "this is a folder, not a file")};
const Message cannotRead{"cannot-read", RESOLUTE_MESSAGE("message", "cannot be read: {1}")};
const Message tooLarge{"too-large", RESOLUTE_MESSAGE("message", "is larger than {1} MiB, the most that is read")};
const Message emptyFile{"empty-file", RESOLUTE_MESSAGE("message", "is empty")};

std::unexpected<Error> failure(const std::string &path, const Message &message, std::vector<std::string> arguments = {})
{
    return std::unexpected(Error{ErrorKind::input, &message, std::move(arguments), path == "-" ? "standard input" : path, {}});
}

std::string cause(int code) { return std::generic_category().message(code); }

} // namespace

Result<std::string> readBytes(const std::string &path, const ReadLimits &limits)
{
    namespace fs = std::filesystem;
    struct Close {
        void operator()(std::FILE *f) const
        {
            if (f != stdin) std::fclose(f);
        }
    };
    const auto tooMuch = [&] { return failure(path, tooLarge, {std::to_string(limits.bytes >> 20)}); };
    std::unique_ptr<std::FILE, Close> file;
    std::string bytes;
    if (path == "-") file.reset(stdin);
    else {
        const fs::path name(reinterpret_cast<const char8_t *>(path.c_str()));
        std::error_code ec;
        const auto status = fs::status(name, ec);
        if (status.type() == fs::file_type::not_found) return failure(path, notFound);
        if (status.type() == fs::file_type::directory) return failure(path, isFolder);
        if (ec) return failure(path, cannotRead, {cause(ec.value())});
        // A device or a pipe has no size; it is bounded while it is read.
        if (status.type() == fs::file_type::regular) {
            const auto size = fs::file_size(name, ec);
            if (!ec && size > limits.bytes) return tooMuch();
            if (!ec) bytes.reserve(static_cast<std::size_t>(size) + 1);
        }
        errno = 0;
        file.reset(std::fopen(path.c_str(), "rb"));
        if (!file) return failure(path, cannotRead, {cause(errno)});
    }
    char buffer[1 << 16];
    std::size_t n = 0;
    do {
        n = std::fread(buffer, 1, sizeof buffer, file.get());
        if (bytes.size() + n > limits.bytes) return tooMuch();
        bytes.append(buffer, n);
    } while (n == sizeof buffer); // less is the end, or an error
    if (std::ferror(file.get())) return failure(path, cannotRead, {cause(errno)});
    if (bytes.empty()) return failure(path, emptyFile);
    return bytes;
}

} // namespace resolute
