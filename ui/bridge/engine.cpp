// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/engine.h"

#include "core/document/file_remarks.h"
#include "ui/bridge/text.h"

#include <QCoreApplication>
#include <QFile>

namespace resolute::ui {

namespace {

const Message notInside{"not-in-program", RESOLUTE_MESSAGE("message", "is not part of this program")};

Result<DocumentPtr> loadText(const std::string &path, const Progress &progress, const ReadOptions &options = {})
{
    if (!path.starts_with(":/")) return load(path, progress, options);
    QFile file(toQt(path));
    if (!file.open(QIODevice::ReadOnly)) return std::unexpected(Error{ErrorKind::input, &notInside, {}, path, {}});
    const QByteArray bytes = file.readAll();
    return loadBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())}, path, progress, options);
}

Result<DocumentPtr> loadReading(const std::string &path, FileReading reading, const Progress &progress)
{
    const bool before = reading == FileReading::before;
    auto document = loadText(path, progress, {.tracked = before ? TrackedChanges::asBefore : TrackedChanges::asProposed});
    if (!document || reading == FileReading::plain) return document;
    return namedReading(*document,
        toUtf8(before ? QCoreApplication::translate("Workspace", "before", "a text before the changes that are tracked in its file")
                      : QCoreApplication::translate("Workspace", "proposed", "a text with the changes that are tracked in its file")));
}

} // namespace

Engine coreEngine()
{
    return {[](const std::string &path, const Progress &progress) { return loadText(path, progress); },
        [](std::vector<DocumentPtr> documents, const Progress &progress) { return compare(std::move(documents), {}, progress); },
        [](std::vector<DocumentPtr> documents, const CompareOptions &options, const Progress &progress) {
            return compare(std::move(documents), options, progress);
        },
        loadReading};
}

} // namespace resolute::ui
