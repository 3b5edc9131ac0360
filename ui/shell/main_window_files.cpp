// SPDX-License-Identifier: GPL-3.0-or-later
// What the window opens: files that are chosen or dropped, the specimen, those of last time.
#include "ui/shell/main_window.h"

#include "ui/bridge/listed.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/shell/review_desk.h"
#include "ui/store/file_watch.h"
#include "ui/views/notice_bar.h"
#include "ui/views/start_page.h"

#include <QDir>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QSettings>

#include <algorithm>
#include <memory>

namespace resolute::ui {

namespace {

constexpr qsizetype recentSets = 6;

// Of a folder, what has the name of a text; a file that is named itself is tried whatever its name.
const QStringList endings = QStringLiteral("md markdown txt pdf docx odt html htm xhtml xml akn").split(u' ');
constexpr qsizetype mostOfFolder = 60; // a folder of a whole session is no series

QStringList textsIn(const QString &folder)
{
    QStringList paths;
    for (const QFileInfo &inside : QDir(folder).entryInfoList(QDir::Files | QDir::Readable, QDir::Name))
        if (endings.contains(inside.suffix().toLower())) paths += inside.filePath();
    return paths.first(std::min(paths.size(), mostOfFolder));
}

QStringList filesIn(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        const QString path = url.toLocalFile();
        if (path.isEmpty()) continue;
        if (QFileInfo(path).isDir()) paths += textsIn(path);
        else paths += path;
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
    if (paths.isEmpty() || desk_->openWorkspace(paths)) return;
    inPlace = inPlace && workspace_.texts().size() != 1; // one text waits for another
    if (inPlace && !desk_->leave()) return;
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
    const bool isSeries = paths.size() >= 2;
    paths.removeDuplicates(); // two readings of one file
    if (isSeries && desk_->file().path().isEmpty()) rememberRecent(paths); // a workspace is remembered as such
}

void MainWindow::rememberRecent(const QStringList &paths)
{
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
    if (!event->mimeData()->hasUrls()) return;
    event->acceptProposedAction();
    start_->setDropping(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *) { start_->setDropping(false); }

void MainWindow::dropEvent(QDropEvent *event)
{
    start_->setDropping(false);
    const QStringList paths = filesIn(event->mimeData());
    if (paths.isEmpty()) {
        if (event->mimeData()->hasUrls())
            notices_->say(tr("There is no text in what was dropped: PDF, Word, OpenDocument, HTML, Markdown and plain text are read."), true);
        return;
    }
    event->acceptProposedAction();
    openPaths(paths, false);
}

void MainWindow::makeRecentMenu()
{
    QMenu *menu = fileMenu_->addMenu(tr("Open re&cent"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const QStringList &paths : recent()) menu->addAction(setWords(paths), this, [this, paths] { openPaths(paths, true); });
        if (menu->isEmpty()) menu->addAction(tr("Nothing was opened yet"))->setEnabled(false);
    });
}

void MainWindow::watchFiles()
{
    watch_ = new FileWatch(workspace_, this);
    watch_->setOn(readPreferences(settings_).watchFiles);
    const auto namesOf = [](const QStringList &paths) {
        QStringList names;
        for (const QString &path : paths) names += isolated(QFileInfo(path).fileName());
        return listed(names);
    };
    connect(watch_, &FileWatch::changed, this, [this, namesOf](const QStringList &paths) {
        workspace_.open(paths); // what is open is read again; place and folds stay
        notices_->say(tr("Changed on disk and read again: %1", "names of files").arg(namesOf(paths)));
    });
    connect(watch_, &FileWatch::gone, this, [this, namesOf](const QStringList &paths) {
        notices_->say(tr("No longer there: %1. What was read of it stays open.", "names of files").arg(namesOf(paths)), true);
    });
    auto said = std::make_shared<QString>();
    connect(&workspace_, &Workspace::readAgain, this, [this, said](const std::vector<TextId> &failed) {
        QStringList reasons;
        for (const TextId id : failed)
            if (const Text *text = workspace_.text(id); text && text->error)
                reasons += tr("%1: %2", "a file, what is wrong").arg(isolated(QFileInfo(text->path).fileName()), sentence(*text->error));
        if (reasons.isEmpty() && notices_->words() == *said) notices_->hide(); // it can be read again
        if (reasons.isEmpty()) return;
        reasons.removeDuplicates(); // two readings of one file
        *said = tr("Cannot be read again, and stays open as it was read last: %1", "files, and what is wrong").arg(reasons.join(u"; "));
        notices_->say(*said, true);
    });
}

} // namespace resolute::ui
