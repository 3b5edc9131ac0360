// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/store/file_watch.h"

#include "ui/store/workspace.h"

#include <QFileInfo>
#include <QSet>

namespace resolute::ui {

namespace {

bool isWatched(const QString &path) { return !path.startsWith(u":/") && path != u"-"; }

} // namespace

FileWatch::FileWatch(Workspace &workspace, QObject *parent) : QObject(parent), workspace_(workspace)
{
    settle_.setSingleShot(true);
    settle_.setInterval(350);
    connect(&settle_, &QTimer::timeout, this, &FileWatch::check);
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, [this] { settle_.start(); });
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, [this] { settle_.start(); });
    connect(&workspace, &Workspace::textsChanged, this, &FileWatch::follow);
    follow();
}

FileWatch::Look FileWatch::lookAt(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) return {};
    return {info.lastModified(), info.size()};
}

void FileWatch::setOn(bool on)
{
    if (on == on_) return;
    on_ = on;
    known_.clear();
    follow();
}

void FileWatch::follow()
{
    QSet<QString> wanted, present;
    QHash<QString, Look> known;
    if (on_)
        for (const Text &text : workspace_.texts()) {
            if (!isWatched(text.path)) continue;
            const QString path = QFileInfo(text.path).absoluteFilePath();
            known[path] = known_.contains(path) ? known_[path] : lookAt(path);
            wanted << path << QFileInfo(path).absolutePath();
        }
    known_ = known;
    for (const QString &path : watcher_.files() + watcher_.directories()) present << path;
    const QStringList old = (present - wanted).values(), fresh = (wanted - present).values();
    if (!old.isEmpty()) watcher_.removePaths(old);
    for (const QString &path : fresh)
        if (QFileInfo::exists(path)) watcher_.addPath(path);
}

void FileWatch::check()
{
    QStringList other, away;
    bool busy = false;
    for (auto known = known_.begin(); known != known_.end(); ++known) {
        const Look now = lookAt(known.key());
        const Look before = last_.value(known.key(), known.value());
        last_[known.key()] = now;
        if (now == known.value()) continue;
        if (now != before) { // it may still be being written
            busy = true;
            continue;
        }
        known.value() = now;
        (now.size < 0 ? away : other) += known.key();
    }
    if (busy) settle_.start();
    else last_.clear();
    follow(); // a file that was replaced is no longer watched by itself
    if (!away.isEmpty()) emit gone(away);
    if (!other.isEmpty()) emit changed(other);
}

} // namespace resolute::ui
