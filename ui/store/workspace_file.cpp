// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/store/workspace_file.h"

#include "ui/bridge/text.h"
#include "ui/store/series_order.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace resolute::ui {

using namespace review;

namespace {

constexpr int syncAfter = 1000;     // ms: what a power failure may take
constexpr int autosaveAfter = 5000; // ms after the last change, so that no sentence is saved word by word

QString keyOf(const Text &text) { return TextFile{text.path, text.reading}.key(); }

} // namespace

WorkspaceFile::WorkspaceFile(Workspace &workspace, ReviewStore &reviews, QString folder, QObject *parent)
    : QObject(parent), workspace_(workspace), reviews_(reviews), folder_(std::move(folder))
{
    sync_.setSingleShot(true);
    sync_.setInterval(syncAfter);
    autosave_.setSingleShot(true);
    autosave_.setInterval(autosaveAfter);
    connect(&sync_, &QTimer::timeout, this, [this] {
        if (!journal_) return;
        if (const auto done = journal_->sync(); !done) emit failed(done.error());
    });
    connect(&autosave_, &QTimer::timeout, this, &WorkspaceFile::autosave);
    const auto kept = [this](const auto &item) {
        touch();
        if (!beginJournal()) return;
        if (const auto done = journal_->add(item); !done) emit failed(done.error());
        else if (!sync_.isActive()) sync_.start();
    };
    connect(&reviews, &ReviewStore::noteWritten, this, kept);
    connect(&reviews, &ReviewStore::decisionWritten, this, kept);
    connect(&workspace, &Workspace::textsChanged, this, [this] {
        if (opening_ || path_.isEmpty()) return; // texts that are only looked at are no work
        touch();
        if (beginJournal())
            if (const auto done = journal_->add(snapshot(folderOf(toUtf8(path_)))); !done) emit failed(done.error());
    });
    connect(&workspace.undoStack(), &QUndoStack::indexChanged, this, &WorkspaceFile::changed);
    connect(&workspace, &Workspace::textChanged, this, &WorkspaceFile::applyView);
    connect(&workspace, &Workspace::pinsChanged, this, &WorkspaceFile::keepLinks);
}

std::string WorkspaceFile::absolute(const QString &path) { return toUtf8(path.startsWith(u":/") ? path : QFileInfo(path).absoluteFilePath()); }

bool WorkspaceFile::isWorkspace(const QString &path)
{
    QFile file(path);
    constexpr qint64 head = 512;
    return file.open(QIODevice::ReadOnly) && looksLikeWorkspace(file.read(head).toStdString());
}

JournalHead WorkspaceFile::head() const { return {path_.isEmpty() ? std::string() : absolute(path_), state_, reviews_.pen.stamp()}; }

bool WorkspaceFile::beginJournal()
{
    if (journal_) return true;
    const QString name = QStringLiteral("%1-%2.journal").arg(QDateTime::currentMSecsSinceEpoch()).arg(QCoreApplication::applicationPid());
    auto begun = Journal::begin(toUtf8(QDir(folder_).filePath(name)), head());
    if (begun) {
        journal_ = std::move(*begun);
        const bool missed = std::exchange(journalFailed_, false);
        const auto done = journal_->add(snapshot(path_.isEmpty() ? std::string() : folderOf(toUtf8(path_))));
        if (!done) emit failed(done.error());
        if (missed) keepAll(reviews_.review()); // what was written while there was none
        return true;
    }
    if (!std::exchange(journalFailed_, true)) emit failed(begun.error());
    return false;
}

bool WorkspaceFile::isDirty() const
{
    const QUndoStack &stack = workspace_.undoStack();
    const bool allUndone = path_.isEmpty() && !cameIn_ && stack.count() > 0 && stack.index() == 0;
    return dirty_ && !allUndone;
}

void WorkspaceFile::touch()
{
    dirty_ = true;
    if (!path_.isEmpty() && !isReadOnly()) autosave_.start();
    emit changed();
}

// Paths as they are seen from a folder; absolute ones if it is empty.
review::Workspace WorkspaceFile::snapshot(const std::string &folder) const
{
    review::Workspace out = base_;
    out.review = reviews_.review();
    out.ordered = !std::ranges::is_sorted(workspace_.texts(), earlier);
    out.texts.clear();
    for (const Text &t : workspace_.texts()) {
        const auto known = entries_.find(keyOf(t));
        TextEntry entry = known == entries_.end() ? TextEntry{} : known->second;
        const std::string sha256 = t.document ? t.document->sha256 : entry.sha256;
        if (entry.carried && sha256 != entry.sha256) entry.carried.reset(); // of an older version
        entry.key = reviews_.keyOf(t.id);
        entry.sha256 = sha256;
        entry.tracked = t.reading == FileReading::before ? "before" : "";
        const std::string path = known == entries_.end() ? absolute(t.path) : known->second.path;
        entry.path = folder.empty() ? path : relativePath(path, folder);
        out.texts.push_back(std::move(entry));
    }
    if (const auto pair = workspace_.pair()) out.view.left = reviews_.keyOf(pair->left), out.view.right = reviews_.keyOf(pair->right);
    return out;
}

// A text that is carried and whose file is not to be had is laid down where it can be read.
QString WorkspaceFile::takeOut(const TextEntry &entry) const
{
    const QString name = QFileInfo(toQt(entry.path)).fileName();
    const QDir place(QDir(folder_).filePath(QStringLiteral("texts/") + toQt(entry.sha256).left(16)));
    if (!place.mkpath(QStringLiteral("."))) return {};
    QSaveFile file(place.filePath(name.isEmpty() ? QStringLiteral("text") : name));
    const auto bytes = QByteArray::fromStdString(*entry.carried);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit() ? file.fileName() : QString();
}

void WorkspaceFile::load(review::Workspace workspace, const std::string &folder)
{
    opening_ = true;
    workspace_.clear();
    base_ = std::move(workspace);
    entries_.clear();
    std::vector<TextFile> files;
    for (TextEntry &entry : base_.texts) {
        entry.path = resolvedPath(entry.path, folder);
        TextFile file{toQt(entry.path)};
        if (entry.carried && !QFileInfo::exists(file.path))
            if (const QString out = takeOut(entry); !out.isEmpty()) file.path = out;
        if (entry.tracked == "before") file.reading = FileReading::before;
        files.push_back(std::move(file));
    }
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto isBefore = [&](const TextFile &f) { return f.reading == FileReading::before && f.path == files[i].path; };
        if (files[i].reading == FileReading::plain && std::ranges::any_of(files, isBefore)) files[i].reading = FileReading::proposed;
        entries_[files[i].key()] = base_.texts[i];
    }
    reviews_.restore(base_.review, base_.isReadOnly());
    workspace_.openAs(files);
    for (const Text &t : workspace_.texts())
        if (const auto entry = entries_.find(keyOf(t)); entry != entries_.end()) reviews_.setKey(t.id, entry->second.key);
    if (files.empty()) opening_ = false;
}

// Order and pair, when the last text has been read.
void WorkspaceFile::applyView()
{
    if (!opening_ || std::ranges::any_of(workspace_.texts(), [](const Text &t) { return t.state == TextState::loading; })) return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!opening_) return;
            if (base_.ordered) {
                for (std::size_t i = 0; i < base_.texts.size(); ++i)
                    if (const auto id = textOf(base_.texts[i].key)) workspace_.move(*id, i);
                workspace_.undoStack().clear();
            }
            const auto left = textOf(base_.view.left), right = textOf(base_.view.right);
            if (left && right) workspace_.select({*left, *right});
            applyLinks();
            opening_ = false;
            emit changed();
        },
        Qt::QueuedConnection);
}

Result<void> WorkspaceFile::open(const QString &path)
{
    auto opened = openWorkspace(absolute(path));
    if (!opened) return std::unexpected(std::move(opened.error()));
    close();
    path_ = QFileInfo(path).absoluteFilePath();
    state_ = opened->state;
    load(std::move(opened->workspace), opened->folder);
    emit changed();
    return {};
}

void WorkspaceFile::saved(review::Workspace workspace, FileState state)
{
    // The base keeps absolute paths, as the texts are open under them.
    const std::string folder = folderOf(toUtf8(path_));
    for (TextEntry &entry : workspace.texts) entry.path = resolvedPath(entry.path, folder);
    for (const Text &t : workspace_.texts())
        if (const TextEntry *entry = workspace.text(reviews_.keyOf(t.id))) entries_[keyOf(t)] = *entry;
    base_ = std::move(workspace);
    state_ = std::move(state);
    dirty_ = cameIn_ = false;
    autosave_.stop();
    if (journal_) {
        journal_->remove();
        journal_.reset();
    }
    emit changed();
}

Result<void> WorkspaceFile::saveTo(const QString &path, review::Workspace workspace, FileState expected)
{
    const std::string file = absolute(path);
    const Stamp stamp = reviews_.pen.stamp();
    std::vector<Conflict> conflicts;
    bool another = false;
    auto state = saveWorkspace(file, workspace, stamp, expected);
    for (int tries = 0; !state && isChangedMeanwhile(state.error()) && tries < 5; ++tries) { // somebody may save again in between
        auto theirs = openWorkspace(file);
        if (!theirs) return std::unexpected(std::move(theirs.error()));
        if (theirs->workspace.isReadOnly()) return std::unexpected(std::move(state.error()));
        Merged both = merge(workspace, theirs->workspace);
        both.workspace.revision = std::max(workspace.revision, theirs->workspace.revision);
        workspace = std::move(both.workspace);
        conflicts.insert(conflicts.end(), both.conflicts.begin(), both.conflicts.end());
        another = true;
        state = saveWorkspace(file, workspace, stamp, theirs->state);
    }
    if (!state) return std::unexpected(std::move(state.error()));
    path_ = QFileInfo(path).absoluteFilePath();
    saved(workspace, *state);
    if (!another) return {};
    workspace_.undoStack().clear(); // it knows nothing of what came in
    if (workspace.texts.size() == workspace_.texts().size()) {
        reviews_.restore(std::move(workspace.review), false);
        applyLinks();
    } else load(std::move(workspace), folderOf(file));
    emit merged(conflicts);
    return {};
}

Result<void> WorkspaceFile::save() { return saveTo(path_, snapshot(folderOf(toUtf8(path_))), state_); }

Result<void> WorkspaceFile::saveAs(const QString &path, bool carry)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    review::Workspace workspace = snapshot(folderOf(toUtf8(full)));
    if (full != path_) workspace.revision = 0;
    std::size_t i = 0;
    for (const Text &t : workspace_.texts()) {
        TextEntry &entry = workspace.texts[i++];
        if (!carry) continue;
        QFile file(t.path);
        if (file.open(QIODevice::ReadOnly)) entry.carried = file.readAll().toStdString();
    }
    return saveTo(full, std::move(workspace), full == path_ ? state_ : stateOf(toUtf8(full)));
}

void WorkspaceFile::autosave()
{
    if (!dirty_ || path_.isEmpty() || isReadOnly() || opening_) return;
    if (const auto done = save(); !done) emit failed(done.error()); // the journal has it meanwhile
}

void WorkspaceFile::close()
{
    opening_ = false;
    autosave_.stop();
    if (journal_) journal_->remove();
    journal_.reset();
    base_ = {}, state_.clear(), path_.clear(), entries_.clear();
    dirty_ = cameIn_ = false;
    reviews_.restore({}, false);
    emit changed();
}

} // namespace resolute::ui
