// SPDX-License-Identifier: GPL-3.0-or-later
// What the window opens: files that are chosen or dropped, the specimen, those of last time.
#include "ui/shell/main_window.h"

#include "ui/views/start_page.h"

#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QSettings>

#include <algorithm>

namespace resolute::ui {

namespace {

constexpr qsizetype recentSets = 6;

QStringList filesIn(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        const QString path = url.toLocalFile();
        if (path.isEmpty()) continue;
        const QFileInfo info(path);
        if (!info.isDir()) paths += path;
        else
            for (const QFileInfo &inside : QDir(path).entryInfoList(QDir::Files | QDir::Readable, QDir::Name)) paths += inside.filePath();
    }
    return paths;
}

} // namespace

void MainWindow::open(bool inPlace)
{
    if (const QStringList paths = askForFiles(this); !paths.isEmpty()) openPaths(paths, inPlace);
}

void MainWindow::openPaths(const QStringList &paths, bool inPlace)
{
    if (paths.isEmpty()) return;
    if (inPlace) workspace_.clear();
    workspace_.open(paths);
}

void MainWindow::openSpecimen()
{
    QStringList paths;
    for (const QString &name : QDir(QStringLiteral(":/specimen")).entryList({QStringLiteral("0*.md")}, QDir::Files, QDir::Name))
        paths += QStringLiteral(":/specimen/") + name;
    openPaths(paths, true);
}

void MainWindow::rememberSet()
{
    QStringList paths;
    for (const Text &text : workspace_.texts())
        if (text.state == TextState::ready && !text.path.startsWith(u":/")) paths += QFileInfo(text.path).absoluteFilePath();
    if (paths.size() < 2) return;
    QList<QStringList> sets = recent();
    sets.removeAll(paths);
    sets.prepend(paths);
    QVariantList list;
    for (const QStringList &set : sets.first(std::min(sets.size(), recentSets))) list += QVariant(set);
    settings_.setValue(QStringLiteral("recent"), list);
}

QList<QStringList> MainWindow::recent() const
{
    QList<QStringList> sets;
    for (const QVariant &set : settings_.value(QStringLiteral("recent")).toList()) sets += set.toStringList();
    return sets;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = filesIn(event->mimeData());
    if (paths.isEmpty()) return;
    event->acceptProposedAction();
    openPaths(paths, false);
}

} // namespace resolute::ui
