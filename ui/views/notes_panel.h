// SPDX-License-Identifier: GPL-3.0-or-later
// Notes: a list to read, filter and jump from; beside it the status of the current change and a place to write.
#pragma once

#include "ui/models/note_model.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace resolute::ui {

class NotesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit NotesPanel(ReviewStore &reviews, QWidget *parent = nullptr);

    /// What the person is at: a change (-1: none), and what a new note would be about; `place` names it.
    void setContext(int change, std::optional<review::Target> target, const QString &place);

    [[nodiscard]] QListView &list() const { return *list_; }
    [[nodiscard]] QLineEdit &filterField() const { return *filterField_; }
    [[nodiscard]] QPlainTextEdit &editor() const { return *editor_; }
    [[nodiscard]] QComboBox &status() const { return *status_; }
    [[nodiscard]] QComboBox &classes() const { return *class_; }
    [[nodiscard]] QLineEdit &assignee() const { return *assignee_; }
    [[nodiscard]] NoteModel &model() { return model_; }

public slots:
    void writeNote();  ///< a new one, on what the person is at
    void editNote();   ///< the current one of the list
    void answerNote();
    void deleteNote();
    void save();       ///< what stands in the editor
    void cancel();

signals:
    void noteActivated(const QModelIndex &note); ///< of model()
    void left();                                 ///< by Escape; what is being written stays

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Writing { note, edit, answer };
    void refresh();
    void showClass(bool writable);
    void start(Writing writing);
    void writeOnContext(); ///< what is written from now on is about what the person is at
    [[nodiscard]] QModelIndex current() const; ///< of model()
    QToolButton *button(const QString &words, const QString &tip, void (NotesPanel::*run)());

    ReviewStore &reviews_;
    NoteModel model_;
    NoteFilter filter_;
    int change_ = -1;
    std::optional<review::Target> target_, writingOn_; ///< what the person is at; what the note that is being written is about
    QString place_, writingPlace_; ///< their names
    Writing writing_ = Writing::note;
    std::string subject_; ///< note that is changed or answered
    QBoxLayout *layout_;
    QLineEdit *filterField_;
    QLabel *none_, *title_, *statusOf_, *other_;
    QListView *list_;
    QComboBox *status_, *class_;
    QLineEdit *assignee_;
    QPlainTextEdit *editor_;
    QPushButton *save_, *cancel_;
    QToolButton *edit_, *answer_, *delete_;
};

} // namespace resolute::ui
