// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/file.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <format>

#ifdef _WIN32
#include <io.h>
#define isatty _isatty
#define STDOUT_FILENO 1
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace resolute::cli {

int Output::write(std::string_view bytes, bool binary) const
{
    if (!path.empty() && path != "-") {
        if (const auto saved = saveFile(path, bytes); !saved) return report(saved.error());
        return done;
    }
    if (binary && isatty(STDOUT_FILENO)) {
        warn("this format is not for a terminal: name a file with -o, or redirect the output");
        return usage;
    }
    const bool whole = std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size() && std::fflush(stdout) == 0;
    if (whole) return done;
    warn("standard output cannot be written");
    return badOutput;
}

bool Output::toTerminal() const { return (path.empty() || path == "-") && isatty(STDOUT_FILENO); }

void addOutput(CLI::App &command, std::string &format, const std::vector<std::string> &known, Output &output)
{
    std::string list;
    for (const std::string &name : known) (list += list.empty() ? "" : "|") += name;
    command.add_option("--format", format, "What to write; without it the name of the output file decides, else " + known.front())
        ->type_name(list)
        ->check(CLI::IsMember(known));
    command.add_option("-o,--output", output.path, "Write to this file, whole or not at all, instead of standard output")->type_name("OUT");
}

std::string chosenFormat(const std::string &asked, const std::vector<std::string> &known, const Output &output)
{
    if (!asked.empty()) return asked;
    const auto dot = output.path.find_last_of('.');
    std::string ending = dot == std::string::npos ? std::string() : CLI::detail::to_lower(output.path.substr(dot + 1));
    if (ending == "md") ending = "markdown";
    if (ending == "htm") ending = "html";
    if (ending == "txt") ending = "text";
    return std::ranges::find(known, ending) != known.end() ? ending : known.front();
}

int report(const Error &error)
{
    warn(inEnglish(error));
    switch (error.kind) {
    case ErrorKind::usage: return usage;
    case ErrorKind::input: return badInput;
    case ErrorKind::output: return badOutput;
    case ErrorKind::internal:
    case ErrorKind::cancelled: break;
    }
    return internalError;
}

void warn(std::string_view text) { std::fprintf(stderr, "resolute: %.*s\n", static_cast<int>(text.size()), text.data()); }

bool coloured()
{
    const char *none = std::getenv("NO_COLOR");
    const char *term = std::getenv("TERM");
    return isatty(STDOUT_FILENO) && (!none || !*none) && (!term || std::string_view(term) != "dumb");
}

int terminalWidth()
{
    constexpr int most = 110;
#ifndef _WIN32
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 20) return std::min<int>(size.ws_col, most);
#endif
    return 80;
}

std::string sourceDate()
{
    const char *text = std::getenv("SOURCE_DATE_EPOCH");
    if (!text || !*text) return {};
    char *end = nullptr;
    const std::chrono::seconds seconds{std::strtoll(text, &end, 10)};
    if (*end || seconds < std::chrono::seconds{0} || seconds > std::chrono::sys_days{std::chrono::year{9999} / 1 / 1}.time_since_epoch()) return {};
    return std::format("{:%FT%TZ}", std::chrono::sys_seconds{seconds});
}

std::string dateFor(const DocumentPtr &document)
{
    const std::string asked = sourceDate();
    return asked.empty() ? document->masthead.date : asked;
}

} // namespace resolute::cli
