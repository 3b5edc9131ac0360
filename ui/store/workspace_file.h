// SPDX-License-Identifier: GPL-3.0-or-later
// The file of the open workspace: opening, saving, and the journal that keeps every change until it is saved. Two windows
// on one file never overwrite each other: who saves later merges. Thread: the GUI's.
#pragma once

#include "core/review/journal.h"
#include "core/review/merge.h"
#include "core/review/workspace_file.h"
#include "ui/store/review_store.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace resolute::ui {

class WorkspaceFile : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it. Journals, and texts taken out of workspaces, are kept in `folder`.
    WorkspaceFile(Workspace &workspace, ReviewStore &reviews, QString folder, QObject *parent = nullptr);

    [[nodiscard]] const QString &path() const { return path_; } ///< empty: never saved
    [[nodiscard]] bool isReadOnly() const { return base_.isReadOnly(); }
    [[nodiscard]] bool isDirty() const; ///< there is work that would be lost; what was all undone is none
    [[nodiscard]] bool isOpening() const { return opening_; } ///< texts are being read

    [[nodiscard]] static bool isWorkspace(const QString &path);
    /// Another workspace instead of the present one. Errors: nothing has changed.
    Result<void> open(const QString &path);
    /// Into its own file. Where somebody else saved it meanwhile, both are merged: merged() tells the conflicts.
    Result<void> save();
    /// `carry`: with the texts themselves inside, for sending it to somebody.
    Result<void> saveAs(const QString &path, bool carry);
    /// Takes over what another workspace has; it is not saved yet. merged() tells the conflicts.
    Result<void> mergeWith(const QString &path);
    /// Nothing open; what was not saved is given up.
    void close();

    /// Journals that a crash left, and what is in one of them taken up again; it is kept until it is saved.
    [[nodiscard]] QStringList abandoned() const;
    [[nodiscard]] QString abandonedOf(const QString &workspace) const; ///< the journal that adds to this file; empty: none
    Result<void> recover(const QString &journal);

signals:
    void changed(); ///< path, dirty state or whether it can be written
    void merged(const std::vector<resolute::review::Conflict> &conflicts); ///< with what somebody else saved
    void failed(const resolute::Error &error); ///< changes cannot be kept, or not be saved by themselves

private:
    [[nodiscard]] review::Workspace snapshot(const std::string &folder) const;
    void load(review::Workspace workspace, const std::string &folder);
    void applyView();
    void applyLinks(); ///< the review's, to the comparison
    void keepLinks();  ///< the comparison's, to the review and the journal
    [[nodiscard]] std::optional<TextId> textOf(const std::string &key) const;
    void touch();
    void saved(review::Workspace workspace, review::FileState state);
    Result<void> saveTo(const QString &path, review::Workspace workspace, review::FileState expected);
    bool beginJournal();
    bool keepAll(const review::Review &review); ///< into the journal
    [[nodiscard]] review::JournalHead head() const;
    [[nodiscard]] static std::string absolute(const QString &path);
    void autosave();
    [[nodiscard]] QString takeOut(const review::TextEntry &entry) const;

    Workspace &workspace_;
    ReviewStore &reviews_;
    QString folder_, path_;
    review::Workspace base_{}; ///< as it was opened or saved last: what this version does not know is kept there
    review::FileState state_{};
    std::map<QString, review::TextEntry> entries_; ///< by path as it is open
    std::optional<review::Journal> journal_;
    bool dirty_ = false, opening_ = false, journalFailed_ = false;
    bool cameIn_ = false; ///< something that undoing does not take back
    QTimer sync_, autosave_;
};

} // namespace resolute::ui
