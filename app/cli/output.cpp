// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/file.h"

#include <cstdio>
#include <cstdlib>

#ifdef _WIN32
#include <io.h>
#define isatty _isatty
#define STDOUT_FILENO 1
#else
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

void warn(std::string_view text)
{
    std::fprintf(stderr, "resolute: %.*s\n", static_cast<int>(text.size()), text.data());
}

bool coloured()
{
    const char *none = std::getenv("NO_COLOR");
    const char *term = std::getenv("TERM");
    return isatty(STDOUT_FILENO) && (!none || !*none) && (!term || std::string_view(term) != "dumb");
}

} // namespace resolute::cli
