// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/pdf_process.h"

#include "core/read/pdf_messages.h"
#include "core/read/pdf_page.h"
#include "core/read/pdf_wire.h"
#include "core/read/read.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

#include <optional>

namespace resolute::ui {

namespace {

constexpr qint64 longest = 300'000; // milliseconds
constexpr int attention = 50;       // how soon a person who cancels is heard
constexpr qint64 mostBytes = qint64{1} << 30;
constexpr std::size_t portion = 1 << 20;

std::unexpected<Error> failed(ErrorKind kind, const Message &message) { return std::unexpected(Error{kind, &message, {}, {}, {}}); }

} // namespace

QString pdfReader()
{
    const QString here = QCoreApplication::applicationDirPath();
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("resolute.exe");
#else
    const QString name = QStringLiteral("resolute");
#endif
    for (const QString &place : {here + u'/' + name, here + QStringLiteral("/../cli/") + name})
        if (const QFileInfo file(place); file.isFile() && file.isExecutable()) return file.absoluteFilePath();
    return {};
}

namespace {

/// What the program says of the bytes; nothing where it cannot be started.
std::optional<Result<QByteArray>> answer(const QString &program, const QStringList &arguments, std::string_view bytes, const Progress &progress)
{
    QProcess reader;
    reader.setStandardErrorFile(QProcess::nullDevice());
    reader.start(program, arguments);
    if (!reader.waitForStarted()) return {};
    QElapsedTimer clock;
    clock.start();
    QByteArray said;
    std::size_t given = 0;
    const auto stop = [&] {
        reader.kill();
        reader.waitForFinished();
    };
    while (reader.state() != QProcess::NotRunning) {
        if (progress.stopped()) {
            stop();
            return Result<QByteArray>(failed(ErrorKind::cancelled, pdfCancelled));
        }
        if (clock.elapsed() > longest || said.size() > mostBytes) {
            stop();
            return Result<QByteArray>(failed(ErrorKind::input, pdfReaderEnded));
        }
        // In portions, so that neither side waits for the other with full hands.
        if (given < bytes.size() && reader.bytesToWrite() < static_cast<qint64>(portion)) {
            const std::size_t size = std::min(portion, bytes.size() - given);
            if (reader.write(bytes.data() + given, static_cast<qint64>(size)) < 0) break;
            given += size;
            if (given == bytes.size()) reader.closeWriteChannel();
        }
        if (given < bytes.size()) reader.waitForBytesWritten(attention);
        else reader.waitForReadyRead(attention);
        said += reader.readAllStandardOutput();
    }
    reader.waitForFinished();
    said += reader.readAllStandardOutput();
    if (reader.exitStatus() != QProcess::NormalExit || reader.exitCode() != 0) return Result<QByteArray>(failed(ErrorKind::input, pdfReaderEnded));
    return Result<QByteArray>(said);
}

std::string_view viewOf(const QByteArray &bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

Result<PdfPageImage> imageOf(const Result<PdfPicture> &picture)
{
    if (!picture) return std::unexpected(picture.error());
    const QImage image(reinterpret_cast<const uchar *>(picture->pixels.data()), picture->width, picture->height, picture->width * 4,
        QImage::Format_ARGB32);
    return PdfPageImage{image.convertToFormat(QImage::Format_RGB32), picture->points}; // a copy of its own
}

} // namespace

Result<PdfText> wordsFrom(const QString &program, const QStringList &arguments, std::string_view bytes, const Progress &progress,
    const PdfLimits &limits)
{
    const auto said = answer(program, arguments, bytes, progress);
    if (!said) return wordsOfPdf(bytes, progress, limits);
    if (!*said) return std::unexpected(said->error());
    progress.report(0.8);
    return fromWire(viewOf(**said), limits);
}

Result<PdfPageImage> pageOfPdf(const std::string &file, int page, int width, const Progress &progress)
{
    const auto bytes = readBytes(file);
    if (!bytes) return std::unexpected(bytes.error());
    const QString program = pdfReader();
    const auto said = program.isEmpty()
        ? std::nullopt
        : answer(program, {QStringLiteral("pdf-page"), QString::number(page), QString::number(width)}, *bytes, progress);
    if (!said) return imageOf(pictureOfPage(*bytes, page, width));
    if (!*said) return std::unexpected(said->error());
    return imageOf(pictureFromWire(viewOf(**said)));
}

void readPdfsInTheirOwnProcess()
{
    const QString program = pdfReader();
    if (program.isEmpty()) return;
    readPdfWordsWith([program](std::string_view bytes, const Progress &progress, const PdfLimits &limits) {
        return wordsFrom(program, {QStringLiteral("pdf-words")}, bytes, progress, limits);
    });
}

} // namespace resolute::ui
