// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/zip_writer.h"

#include "core/base/late.h"

#include <zip.h>

#include <memory>
#include <new>

namespace resolute {

std::string ZipWriter::finish() const
{
    // Everything happens in memory, so the only thing that can fail is the memory.
    const auto need = [](bool done) {
        if (!done) throw std::bad_alloc();
    };
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, void (*)(zip_source_t *)> out(zip_source_buffer_create(nullptr, 0, 0, &error), zip_source_free);
    need(out != nullptr);
    zip_source_keep(out.get()); // closing the archive gives up one hold on it
    zip_t *zip = zip_open_from_source(out.get(), ZIP_TRUNCATE, &error);
    need(zip != nullptr);
    for (const Entry &entry : entries_) {
        zip_source_t *source = zip_source_buffer(zip, entry.bytes.data(), entry.bytes.size(), 0);
        need(source != nullptr);
        const zip_int64_t index = zip_file_add(zip, entry.name.c_str(), source, ZIP_FL_ENC_UTF_8);
        need(index >= 0);
        const auto at = static_cast<zip_uint64_t>(index);
        need(zip_set_file_compression(zip, at, ZIP_CM_DEFLATE, 9) == 0);
        need(zip_file_set_dostime(zip, at, 0, 0x21, 0) == 0); // 0x21: 1 January 1980
    }
    need(zip_close(zip) == 0);
    need(zip_source_open(out.get()) == 0);
    need(zip_source_seek(out.get(), 0, SEEK_END) == 0);
    std::string bytes(static_cast<std::size_t>(zip_source_tell(out.get())), '\0');
    need(zip_source_seek(out.get(), 0, SEEK_SET) == 0);
    need(zip_source_read(out.get(), bytes.data(), bytes.size()) == static_cast<zip_int64_t>(bytes.size()));
    zip_source_close(out.get());
    return bytes;
}

} // namespace resolute

RESOLUTE_LATE(finishZip, resolute::ZipWriter::finish);
