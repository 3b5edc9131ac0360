// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/workbench.h"

#include <cstdlib>
#include <memory>

namespace resolute::cli {

namespace {

bool hasDisplay()
{
#if defined(_WIN32) || defined(__APPLE__)
    return true;
#else
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (const char *value = std::getenv(name); value && *value) return true;
    return false;
#endif
}

int run(const std::vector<std::string> &files)
{
    if (!hasDisplay()) {
        warn("there is no display here to open a window on; 'resolute compare OLD NEW --format html -o FILE.html' writes a comparison for a browser");
        return usage;
    }
    return becomeWorkbench(files);
}

} // namespace

void addOpen(CLI::App &app, int &status)
{
    auto files = std::make_shared<std::vector<std::string>>();
    CLI::App *command = app.add_subcommand("open", "Open the desktop program");
    command->add_option("FILE", *files, "Texts, or one workspace, to open in it");
    command->callback([files, &status] { status = run(*files); });
}

} // namespace resolute::cli
