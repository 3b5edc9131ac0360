// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/late.h"
#include "core/read/zip.h"

namespace resolute {

Result<std::unique_ptr<ZipArchive>> openZip(std::string_view bytes, const std::string &file, const ZipLimits &limits)
{
    static const auto open = late<decltype(&openZip)>("zip", "openZip");
    if (!open) return std::unexpected(open.error());
    return (*open)(bytes, file, limits);
}

} // namespace resolute
