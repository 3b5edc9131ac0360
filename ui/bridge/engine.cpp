// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/engine.h"

#include "ui/bridge/text.h"

#include <QFile>

namespace resolute::ui {

namespace {

const Message notInside{"not-in-program", RESOLUTE_MESSAGE("message", "is not part of this program")};

Result<DocumentPtr> loadText(const std::string &path, const Progress &progress)
{
    if (!path.starts_with(":/")) return load(path, progress);
    QFile file(toQt(path));
    if (!file.open(QIODevice::ReadOnly)) return std::unexpected(Error{ErrorKind::input, &notInside, {}, path, {}});
    const QByteArray bytes = file.readAll();
    return loadBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())}, path, progress);
}

} // namespace

Engine coreEngine()
{
    return {loadText, [](std::vector<DocumentPtr> documents, const Progress &progress) { return compare(std::move(documents), {}, progress); },
        [](std::vector<DocumentPtr> documents, const CompareOptions &options, const Progress &progress) {
            return compare(std::move(documents), options, progress);
        }};
}

} // namespace resolute::ui
