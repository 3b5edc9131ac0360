// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/pdf_messages.h"
#include "core/read/pdf_wire.h"
#include "core/read/read.h"
#include "ui/bridge/pdf_process.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <thread>

using namespace resolute;
using namespace resolute::ui;

namespace {

// The command line of the same build.
QString commandLine()
{
    const QString path = QCoreApplication::applicationDirPath() + QStringLiteral("/../app/cli/resolute");
    if (!QFileInfo::exists(path)) SKIP("the command line is not built");
    return path;
}

std::string seed() { return readBytes(RESOLUTE_SOURCE_DIR "/tests/fuzz/seeds/read/draft.pdf").value(); }

std::string code(const Result<PdfText> &text) { return text ? std::string("read") : std::string(text.error().message->code); }

Result<PdfText> shell(const char *script, const Progress &progress = {})
{
    return wordsFrom(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromLatin1(script)}, seed(), progress, {});
}

} // namespace

TEST_CASE("a PDF read in a process of its own has the same words", "[bridge][pdf]")
{
    const QString program = commandLine();
    const auto there = wordsFrom(program, {QStringLiteral("pdf-words")}, seed(), {}, {}), here = wordsOfPdf(seed(), {}, {});
    REQUIRE(there);
    REQUIRE(here);
    CHECK(toWire(there) == toWire(here));
    CHECK(there->pages.front().words.size() > 3);
    CHECK(code(wordsFrom(program, {QStringLiteral("pdf-words")}, "%PDF-1.4\nnothing", {}, {})) == "pdf-damaged");
}

TEST_CASE("a reader of PDFs that crashes, fails or talks nonsense is an error of the file", "[bridge][pdf]")
{
    CHECK(code(shell("kill -SEGV $$")) == "pdf-reader-ended");
    CHECK(code(shell("cat > /dev/null; kill -ABRT $$")) == "pdf-reader-ended");
    CHECK(code(shell("cat > /dev/null; exit 3")) == "pdf-reader-ended");
    CHECK(code(shell("cat > /dev/null; echo resolute pdf words 1; echo nonsense")) == "pdf-reader-ended");
    CHECK(code(shell("exit 0")) == "pdf-reader-ended");
    // Without a program to run it is read as before.
    CHECK(code(wordsFrom(QStringLiteral("/there/is/no/such/program"), {}, seed(), {}, {})) == "read");
}

TEST_CASE("whoever cancels does not wait for the reader of PDFs", "[bridge][pdf]")
{
    std::stop_source stop;
    const Progress progress(stop.get_token(), {});
    QElapsedTimer clock;
    clock.start();
    std::jthread person([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        stop.request_stop();
    });
    const auto text = shell("exec sleep 60", progress);
    CHECK(code(text) == "cancelled");
    CHECK(text.error().kind == ErrorKind::cancelled);
    CHECK(clock.elapsed() < 10'000);
}
