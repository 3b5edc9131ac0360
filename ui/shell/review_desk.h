// SPDX-License-Identifier: GPL-3.0-or-later
// Notes and review in the window: the commands, the panel, the strip beside the texts, and the workspace file behind them.
#pragma once

#include "ui/store/review_store.h"
#include "ui/store/workspace_file.h"

#include <QObject>

#include <functional>

class QLabel;
class QMenu;
class QSettings;
class QWidget;

namespace resolute::ui {

class Actions;
class ClassChoice;
class ComparisonPage;
class NotesPanel;
class ReviewMargin;

class ReviewDesk : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it. `folder` keeps what is not saved yet.
    ReviewDesk(QWidget &window, Workspace &workspace, ComparisonPage &page, QSettings &settings, const QString &folder);

    void addFileActions(Actions &actions, QMenu *menu);
    void addReviewActions(Actions &actions, QMenu *menu);
    [[nodiscard]] NotesPanel &panel(); ///< made when it is first asked for
    [[nodiscard]] QLabel *progress() const { return progress_; } ///< "31 of 47 reviewed" and the file's state, for the status line
    [[nodiscard]] ReviewStore &reviews() const { return reviews_; }
    [[nodiscard]] WorkspaceFile &file() const { return file_; }
    [[nodiscard]] ReviewMargin &margin() const { return *margin_; }

    /// True if these are one workspace, which is opened, or why not is said.
    bool openWorkspace(const QStringList &paths);
    /// Before the window closes: saves, or asks what becomes of work that is not saved. False: stay.
    bool settle();
    /// The same before something else is opened; then nothing is.
    bool leave();
    /// Takes up work that a crash left, where nothing is open; false if there is none.
    bool recover();

    bool save();
    bool saveAs(bool carry);
    void mergeWith();

    enum class Answer { save, discard, stay };
    // Replaced by tests.
    std::function<QString(QWidget *, const QString &proposal)> askForSaveName;
    std::function<QString(QWidget *)> askForWorkspace;
    std::function<Answer(QWidget *)> askToSave;

signals:
    void notice(const QString &words);
    void panelRequested();
    void opened(const QString &path); ///< or saved: a workspace to remember

private:
    void follow();
    void showProgress();
    void showNote(const QModelIndex &note);
    void nextOpen(bool backwards);
    void writeNote();
    /// That at the cursor; a paragraph with a single change needs no step into it. -1: none.
    [[nodiscard]] int chosenChange() const;
    void decide(review::Status status);
    void tell(const Error &error);
    void askForName();

    QWidget &window_;
    Workspace &workspace_;
    ComparisonPage &page_;
    QSettings &settings_;
    ReviewStore &reviews_; ///< these belong to the workspace, and outlive a window that is made anew
    WorkspaceFile &file_;
    ClassChoice *classes_;
    NotesPanel *panel_ = nullptr;
    ReviewMargin *margin_;
    QLabel *progress_;
};

} // namespace resolute::ui
