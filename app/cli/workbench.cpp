// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workbench.h"

#include "app/cli/command.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <optional>

#ifdef _WIN32
#include <process.h>
#else
#include <unistd.h>
#endif

namespace resolute::cli {

namespace {

namespace fs = std::filesystem;

#ifdef _WIN32
constexpr const char *program = "resolute-workbench.exe";
constexpr char pathSeparator = ';';
#else
constexpr const char *program = "resolute-workbench";
constexpr char pathSeparator = ':';
#endif

/// Beside this program, as both are installed; in the build's folder of it; then along PATH.
std::optional<fs::path> findWorkbench()
{
    std::error_code ec;
    std::vector<fs::path> candidates;
    const fs::path self = fs::read_symlink("/proc/self/exe", ec);
    if (!ec) {
        candidates.push_back(self.parent_path() / program);
        candidates.push_back(self.parent_path().parent_path() / "workbench" / program);
    }
    const char *path = std::getenv("PATH");
    std::string_view folders = path ? path : "";
    while (!folders.empty()) {
        const auto end = folders.find(pathSeparator);
        if (const auto folder = folders.substr(0, end); !folder.empty()) candidates.push_back(fs::path(folder) / program);
        folders.remove_prefix(end == std::string_view::npos ? folders.size() : end + 1);
    }
    for (const fs::path &candidate : candidates)
        if (fs::is_regular_file(candidate, ec)) return candidate;
    return std::nullopt;
}

} // namespace

int becomeWorkbench(const std::vector<std::string> &arguments)
{
    const auto workbench = findWorkbench();
    if (!workbench) {
        warn("the desktop program resolute-workbench is not installed beside this one or on PATH");
        return usage;
    }
    const std::string path = workbench->string();
    std::vector<char *> words{const_cast<char *>(path.c_str())};
    for (const std::string &argument : arguments) words.push_back(const_cast<char *>(argument.c_str()));
    words.push_back(nullptr);
#ifdef _WIN32
    _execv(path.c_str(), words.data());
#else
    execv(path.c_str(), words.data());
#endif
    warn(path + " cannot be started: " + std::strerror(errno));
    return internalError;
}

} // namespace resolute::cli
