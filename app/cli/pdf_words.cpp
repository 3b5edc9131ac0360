// SPDX-License-Identifier: GPL-3.0-or-later
// resolute pdf-words, resolute pdf-page N WIDTH: a PDF from standard input, its words or the picture of a page to standard
// output. For the desktop program, which has PDFs read in a process of their own: one that breaks the reader ends that process and nothing else. Not meant for people.
#include "app/cli/command.h"
#include "app/cli/heap.h"
#include "core/read/pdf_page.h"
#include "core/read/pdf_wire.h"
#include "core/read/read.h"

#include <memory>

#ifdef __unix__
#include <sys/resource.h>
#endif

namespace resolute::cli {

namespace {

/// What reading a PDF never needs, a file made to do harm does not get.
void giveUpWhatIsNotNeeded()
{
#ifdef __unix__
    const auto limit = [](auto what, rlim_t most) {
        const rlimit to{most, most};
        setrlimit(what, &to);
    };
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0); // no file is written; standard output is a pipe
    limit(RLIMIT_CPU, 300); // seconds; the longest official volume takes some ten
#ifndef __SANITIZE_ADDRESS__
    limit(RLIMIT_AS, rlim_t{6} << 30); // the words of 1,500 full pages take some 300 MB
#endif
#endif
}

template <class Answer> int run(Answer answer)
{
    expectInputs(0); // not known yet; few are long
    giveUpWhatIsNotNeeded();
    const auto bytes = readBytes("-");
    if (!bytes) return report(bytes.error());
    return Output{}.write(toWire(answer(*bytes)), true);
}

} // namespace

void addPdfWords(CLI::App &app, int &status)
{
    CLI::App *command = app.add_subcommand("pdf-words", "For the desktop program");
    command->group(""); // not shown
    command->callback([&status] { status = run([](std::string_view bytes) { return wordsOfPdf(bytes, {}, {}); }); });
    struct Wanted {
        int page = 1, width = 1000;
    };
    auto wanted = std::make_shared<Wanted>();
    CLI::App *page = app.add_subcommand("pdf-page", "For the desktop program");
    page->group("");
    page->add_option("PAGE", wanted->page)->required();
    page->add_option("WIDTH", wanted->width)->required();
    page->callback([wanted, &status] { status = run([&](std::string_view bytes) { return pictureOfPage(bytes, wanted->page, wanted->width); }); });
}

} // namespace resolute::cli
