// SPDX-License-Identifier: GPL-3.0-or-later
// What comes into an open workspace from elsewhere: what a crash left, and what somebody else has.
#include "ui/bridge/text.h"
#include "ui/store/workspace_file.h"

#include <QFile>

namespace resolute::ui {

using namespace review;

bool WorkspaceFile::keepAll(const Review &review)
{
    bool kept = beginJournal();
    for (const auto &n : review.notes) kept = kept && journal_->add(n);
    for (const auto &d : review.decisions) kept = kept && journal_->add(d);
    for (const auto &p : review.pins) kept = kept && journal_->add(p);
    return kept && journal_->sync();
}

Result<void> WorkspaceFile::mergeWith(const QString &path)
{
    auto theirs = openWorkspace(absolute(path));
    if (!theirs) return std::unexpected(std::move(theirs.error()));
    if (theirs->workspace.isReadOnly()) // what is not known of it would be lost: saving says so, and does nothing
        return std::unexpected(saveWorkspace(absolute(path), theirs->workspace, {}, theirs->state).error());
    for (TextEntry &entry : theirs->workspace.texts) entry.path = resolvedPath(entry.path, theirs->folder);
    Merged both = merge(snapshot({}), theirs->workspace);
    workspace_.undoStack().clear(); // it knows nothing of what came in
    const Review review = both.workspace.review;
    if (both.workspace.texts.size() == workspace_.texts().size()) {
        reviews_.restore(review, isReadOnly());
        applyLinks();
    } else load(std::move(both.workspace), {});
    cameIn_ = true;
    touch();
    if (!isReadOnly()) keepAll(review);
    emit merged(both.conflicts);
    return {};
}

QStringList WorkspaceFile::abandoned() const
{
    QStringList out;
    for (const std::string &path : abandonedJournals(toUtf8(folder_))) out += toQt(path);
    return out;
}

QString WorkspaceFile::abandonedOf(const QString &workspace) const
{
    for (const QString &journal : abandoned())
        if (const auto read = readJournal(toUtf8(journal)); read && read->head.workspace == absolute(workspace)) return journal;
    return {};
}

Result<void> WorkspaceFile::recover(const QString &journal)
{
    const auto read = readJournal(toUtf8(journal));
    if (!read) return std::unexpected(read.error());
    auto recovered = review::recover(*read);
    if (!recovered) return std::unexpected(std::move(recovered.error()));
    close();
    path_ = toQt(read->head.workspace);
    state_ = recovered->state;
    load(std::move(recovered->workspace), path_.isEmpty() ? std::string() : folderOf(read->head.workspace));
    dirty_ = cameIn_ = recovered->different;
    // Ours has all of it before the other one goes.
    if (!dirty_ || keepAll(read->changes.review)) QFile::remove(journal);
    if (dirty_ && !path_.isEmpty() && !isReadOnly()) autosave_.start();
    emit changed();
    return {};
}

} // namespace resolute::ui
