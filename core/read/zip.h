// SPDX-License-Identifier: GPL-3.0-or-later
// Taking files out of a ZIP archive in memory (.docx, .odt), with limits: an archive is a stranger's.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace resolute {

struct ZipLimits {
    std::size_t entries = 10'000;     ///< a Word file with a picture on each of 2,000 pages has some 2,100
    std::size_t entryBytes = 48u << 20; ///< one entry, unpacked; the text of 2,000 pages of Word has some 30 MB of XML
    std::size_t ratio = 400;          ///< unpacked to packed, once an entry is over 1 MB; Word's XML stays under 60
};

/// What libzip does for a Zip; made in a part of the program that is loaded late.
class ZipArchive
{
public:
    virtual ~ZipArchive() = default;
    [[nodiscard]] virtual bool contains(const std::string &name) const = 0;
    [[nodiscard]] virtual Result<std::string> entry(const std::string &name) const = 0;
};
[[nodiscard]] Result<std::unique_ptr<ZipArchive>> openZip(std::string_view bytes, const std::string &file, const ZipLimits &limits);

/// An archive opened over bytes that must outlive it. Names of entries are compared byte for byte; nothing is ever
/// written to the disk. Not for use by several threads at once.
class Zip
{
public:
    /// Errors (input): no archive, damaged directory, too many entries.
    [[nodiscard]] static Result<Zip> open(std::string_view bytes, const std::string &file, const ZipLimits &limits = {})
    {
        auto archive = openZip(bytes, file, limits);
        if (!archive) return std::unexpected(std::move(archive.error()));
        return Zip(std::move(*archive));
    }

    [[nodiscard]] bool contains(const std::string &name) const { return archive_->contains(name); }
    /// The entry unpacked. Sizes that the archive declares are not believed: unpacking stops at the limits. Errors
    /// (input): missing, encrypted, damaged, too large.
    [[nodiscard]] Result<std::string> entry(const std::string &name) const { return archive_->entry(name); }

private:
    explicit Zip(std::unique_ptr<ZipArchive> archive) : archive_(std::move(archive)) {}
    std::unique_ptr<ZipArchive> archive_;
};

} // namespace resolute
