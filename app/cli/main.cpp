// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/heap.h"

#include <csignal>
#include <exception>

int main(int argc, char **argv)
{
    using namespace resolute::cli;
    takeMemoryInLargePieces();
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a file larger than this user may write is told like a full disk
#endif
    int status = done;
    CLI::App app{"Compares the drafts and adopted texts of United Nations resolutions.", "resolute"};
    app.set_version_flag("--version", "resolute " RESOLUTE_VERSION);
    app.require_subcommand(1);
    app.footer("FILE - is standard input; what a file is, is seen from its content. Exit status: 0 done; 1 differences, with\n"
               "--exit-code; 2 wrong usage; 3 an input cannot be read; 4 an output cannot be written; 5 internal error.\n"
               "resolute COMMAND --help says more about a command.");
    addParse(app, status);
    addCompare(app, status);
    addConcordance(app, status);
    addNotes(app, status);
    addApply(app, status);
    addAnnounced(app, status);
    addAnnotate(app, status);
    addVotes(app, status);
    addReview(app, status);
    addMerge(app, status);
    addOpen(app, status);
    addCompletion(app, status);
    addPdfWords(app, status);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? done : usage;
    } catch (const std::exception &error) {
        warn(std::string("internal error: ") + error.what());
        return internalError;
    }
    return status;
}
