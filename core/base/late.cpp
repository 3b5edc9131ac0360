// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/late.h"

#ifndef _WIN32
#include <dlfcn.h>

#include <filesystem>
#include <system_error>
#endif

namespace resolute {

namespace {

const Message partMissing{"part-missing", RESOLUTE_MESSAGE("message", "a part of the program cannot be loaded: {1}")};

std::unexpected<Error> missing(std::string why) { return std::unexpected(Error{ErrorKind::internal, &partMissing, {std::move(why)}, {}, {}}); }

} // namespace

#ifndef _WIN32

Result<const void *> lateAddress(const std::string &part, const std::string &name)
{
    namespace fs = std::filesystem;
    const std::string file = "resolute-" + part + ".so";
    std::error_code none; // where this cannot be asked, the search path is left
    const fs::path installed = fs::read_symlink("/proc/self/exe", none).parent_path() / RESOLUTE_LATE_PLACE / file;
    const auto why = [] {
        const char *text = dlerror();
        return std::string(text ? text : "");
    };
    // Never closed: messages and functions of the part may be in use until the end.
    void *const loaded = dlopen(fs::exists(installed, none) ? installed.c_str() : file.c_str(), RTLD_LAZY | RTLD_LOCAL);
    if (!loaded) return missing(why());
    const void *const address = dlsym(loaded, ("resolute_late_" + name).c_str());
    if (!address) return missing(why());
    return address;
}

#else

Result<const void *> lateAddress(const std::string &part, const std::string &) { return missing("resolute-" + part); } // there all is in one piece

#endif

} // namespace resolute
