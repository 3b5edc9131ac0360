// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/zip.h"

#include "core/base/late.h"

#include <zip.h>

#include <array>
#include <cstdint>

namespace resolute {

namespace {

const Message zipDamaged{"zip-damaged", RESOLUTE_MESSAGE("message", "the file is damaged: it cannot be unpacked ({1})")};
const Message zipTooMany{"zip-too-many-entries", RESOLUTE_MESSAGE("message", "holds {1} files inside; more than {2} are not read")};
const Message zipTooLarge{"zip-too-large", RESOLUTE_MESSAGE("message", "its part “{1}” unpacks to more than can be read safely ({2})")};
const Message zipMissing{"zip-missing", RESOLUTE_MESSAGE("message", "the file is damaged: its part “{1}” is missing")};
const Message zipEncrypted{"zip-encrypted", RESOLUTE_MESSAGE("message", "is protected by a password: save it without one and try again")};

struct Archive final : ZipArchive {
    zip_t *handle = nullptr;
    std::string file;
    ZipLimits limits;

    Archive() = default;
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;
    ~Archive() override
    {
        if (handle) zip_discard(handle);
    }

    [[nodiscard]] bool contains(const std::string &name) const override { return zip_name_locate(handle, name.c_str(), ZIP_FL_ENC_RAW) >= 0; }
    [[nodiscard]] Result<std::string> entry(const std::string &name) const override;

    [[nodiscard]] std::unexpected<Error> fail(const Message &message, std::vector<std::string> arguments) const
    {
        return std::unexpected(Error{ErrorKind::input, &message, std::move(arguments), file, {}});
    }
};

Result<std::string> Archive::entry(const std::string &name) const
{
    const zip_int64_t index = zip_name_locate(handle, name.c_str(), ZIP_FL_ENC_RAW);
    if (index < 0) return fail(zipMissing, {name});
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(handle, static_cast<zip_uint64_t>(index), 0, &stat) == 0 && (stat.valid & ZIP_STAT_ENCRYPTION_METHOD)
        && stat.encryption_method != ZIP_EM_NONE)
        return fail(zipEncrypted, {});
    const std::size_t packed = (stat.valid & ZIP_STAT_COMP_SIZE) ? static_cast<std::size_t>(stat.comp_size) : 0;

    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> in(zip_fopen_index(handle, static_cast<zip_uint64_t>(index), 0), zip_fclose);
    if (!in) return fail(zipDamaged, {name + ": " + zip_strerror(handle)});
    std::string out;
    std::array<char, 1 << 16> buffer;
    for (;;) {
        const zip_int64_t got = zip_fread(in.get(), buffer.data(), buffer.size());
        if (got < 0) return fail(zipDamaged, {name + ": " + zip_error_strerror(zip_file_get_error(in.get()))});
        if (got == 0) return out;
        out.append(buffer.data(), static_cast<std::size_t>(got));
        if (out.size() > limits.entryBytes) return fail(zipTooLarge, {name, std::to_string(limits.entryBytes >> 20) + " MB"});
        if (out.size() > (1u << 20) && out.size() / limits.ratio > packed) return fail(zipTooLarge, {name, std::to_string(limits.ratio) + " : 1"});
    }
}

} // namespace

Result<std::unique_ptr<ZipArchive>> openZip(std::string_view bytes, const std::string &file, const ZipLimits &limits)
{
    auto archive = std::make_unique<Archive>();
    archive->file = file;
    archive->limits = limits;
    if (bytes.empty()) return archive->fail(zipDamaged, {"empty"}); // libzip takes nothing for an archive of nothing
    zip_error_t error;
    zip_error_init(&error);
    if (zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error)) {
        archive->handle = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (!archive->handle) zip_source_free(source);
    }
    std::string why = archive->handle ? std::string() : zip_error_strerror(&error);
    zip_error_fini(&error);
    if (!archive->handle) return archive->fail(zipDamaged, {std::move(why)});
    const auto count = static_cast<std::size_t>(zip_get_num_entries(archive->handle, 0));
    if (count > limits.entries) return archive->fail(zipTooMany, {std::to_string(count), std::to_string(limits.entries)});
    return archive;
}

} // namespace resolute

RESOLUTE_LATE(openZip, resolute::openZip);
