// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/notes_panel.h"

#include "ui/bridge/text.h"
#include "ui/delegates/note_delegate.h"
#include "ui/store/category.h"
#include "ui/theme/theme.h"
#include "ui/views/choice_box.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace resolute::ui {

using review::Status;

namespace {

constexpr Status allStatuses[]{Status::toDo, Status::agreed, Status::notAgreed, Status::toRevise, Status::noted};
constexpr ChangeClass allClasses[]{ChangeClass::substantive, ChangeClass::referenceUpdate, ChangeClass::dateUpdate, ChangeClass::numberUpdate,
    ChangeClass::style, ChangeClass::editorial};
constexpr int narrow = 560; // below that, list and editor stand one above the other

} // namespace

NotesPanel::NotesPanel(ReviewStore &reviews, QWidget *parent) : QWidget(parent), reviews_(reviews), model_(reviews)
{
    filter_.setSourceModel(&model_);
    layout_ = new QBoxLayout(QBoxLayout::LeftToRight, this);
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(0);

    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 4, 8, 4);
    filterField_ = new QLineEdit(this);
    filterField_->setPlaceholderText(tr("Filter notes"));
    filterField_->setAccessibleName(tr("Filter notes"));
    filterField_->setClearButtonEnabled(true);
    filterField_->setMaximumWidth(280);
    bar->addWidget(filterField_, 1);
    bar->addStretch();
    bar->addWidget(edit_ = button(tr("Change"), tr("Change the note (F2)"), &NotesPanel::editNote));
    bar->addWidget(answer_ = button(tr("Answer"), tr("Answer the note (Ctrl+R)"), &NotesPanel::answerNote));
    bar->addWidget(delete_ = button(tr("Delete"), tr("Delete the note (Del)"), &NotesPanel::deleteNote));
    left->addLayout(bar);
    list_ = new QListView(this);
    list_->setModel(&filter_);
    list_->setItemDelegate(new NoteDelegate(list_));
    list_->setMouseTracking(true);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setResizeMode(QListView::Adjust);
    list_->setAccessibleName(tr("Notes"));
    list_->installEventFilter(this);
    left->addWidget(list_, 1);
    none_ = new QLabel(this);
    none_->setWordWrap(true);
    none_->setMargin(12);
    none_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    left->addWidget(none_, 1);
    layout_->addLayout(left, 3);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(12, 6, 12, 8);
    right->setSpacing(6);
    statusOf_ = new QLabel(this);
    right->addWidget(statusOf_);
    auto *decision = new QHBoxLayout;
    status_ = new ChoiceBox(this);
    for (const Status s : allStatuses) status_->addItem((statusSign(s) + u' ' + statusWord(s)).trimmed(), static_cast<int>(s));
    status_->setAccessibleName(tr("Status of the change"));
    class_ = new ChoiceBox(this);
    class_->addItem({}); // as the program decides; refresh() finds the words
    for (const ChangeClass c : allClasses) class_->addItem(categoryWord(categoryOf(c)), static_cast<int>(c));
    class_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    class_->setAccessibleName(tr("Class of the change"));
    class_->setToolTip(tr("Class of the change: choose another where the program is wrong"));
    assignee_ = new QLineEdit(this);
    assignee_->setPlaceholderText(tr("assigned to"));
    assignee_->setAccessibleName(tr("Assigned to"));
    decision->addWidget(status_);
    decision->addWidget(class_);
    decision->addWidget(assignee_, 1);
    right->addLayout(decision);
    other_ = new QLabel(this);
    other_->setWordWrap(true);
    right->addWidget(other_);
    title_ = new QLabel(this);
    right->addWidget(title_);
    editor_ = new QPlainTextEdit(this);
    editor_->setTabChangesFocus(true);
    editor_->setMinimumHeight(48);
    editor_->setProperty("field", true); // framed as other fields are
    editor_->installEventFilter(this);
    right->addWidget(editor_, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    cancel_ = new QPushButton(tr("Cancel"), this);
    save_ = new QPushButton(tr("Save note"), this);
    save_->setProperty("primary", true);
    save_->setToolTip(tr("Ctrl+Enter"));
    buttons->addWidget(cancel_);
    buttons->addWidget(save_);
    right->addLayout(buttons);
    layout_->addLayout(right, 2);

    connect(filterField_, &QLineEdit::textChanged, &filter_, &NoteFilter::setWords);
    connect(list_, &QListView::activated, this, [this](const QModelIndex &index) { emit noteActivated(filter_.mapToSource(index)); });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &NotesPanel::refresh);
    connect(status_, &QComboBox::activated, this, [this](int i) { reviews_.decide(change_, static_cast<Status>(status_->itemData(i).toInt())); });
    connect(class_, &QComboBox::activated, this, [this](int i) {
        const QVariant chosen = class_->itemData(i);
        reviews_.correctClass(change_, chosen.isValid() ? std::optional(static_cast<ChangeClass>(chosen.toInt())) : std::nullopt);
    });
    connect(assignee_, &QLineEdit::editingFinished, this, [this] { reviews_.assign(change_, assignee_->text()); });
    connect(editor_, &QPlainTextEdit::textChanged, this, &NotesPanel::refresh);
    connect(save_, &QPushButton::clicked, this, &NotesPanel::save);
    connect(cancel_, &QPushButton::clicked, this, &NotesPanel::cancel);
    connect(&reviews, &ReviewStore::changed, this, &NotesPanel::refresh);
    connect(&filter_, &QAbstractItemModel::rowsInserted, this, &NotesPanel::refresh);
    connect(&filter_, &QAbstractItemModel::rowsRemoved, this, &NotesPanel::refresh);
    refresh();
}

QToolButton *NotesPanel::button(const QString &words, const QString &tip, void (NotesPanel::*run)())
{
    auto *b = new QToolButton(this);
    b->setText(words);
    b->setToolTip(tip);
    connect(b, &QToolButton::clicked, this, run);
    return b;
}

QModelIndex NotesPanel::current() const { return filter_.mapToSource(list_->currentIndex()); }

void NotesPanel::setContext(int change, std::optional<review::Target> target, const QString &place)
{
    if (assignee_->isModified() && change != change_) reviews_.assign(change_, assignee_->text());
    change_ = change;
    target_ = std::move(target);
    place_ = place;
    if (writing_ == Writing::note && editor_->toPlainText().isEmpty()) writeOnContext();
    refresh();
}

void NotesPanel::writeOnContext()
{
    writingOn_ = target_;
    writingPlace_ = place_;
}

void NotesPanel::refresh()
{
    const bool any = filter_.rowCount() > 0, writable = !reviews_.isReadOnly();
    list_->setVisible(any);
    none_->setVisible(!any);
    none_->setText(model_.rowCount() > 0 ? tr("No note contains these words.")
                                         : tr("No notes yet. Go to a paragraph or a change and write beside it what is to be said about it."));
    for (QToolButton *b : {edit_, answer_, delete_}) b->setEnabled(writable && current().isValid());
    const review::Decision *decision = reviews_.decisionOn(change_);
    const bool onChange = change_ >= 0 && change_ < reviews_.changeCount();
    statusOf_->setText(onChange ? tr("Status of the change in %1").arg(place_) : tr("No change is chosen"));
    status_->setEnabled(onChange && writable);
    assignee_->setEnabled(onChange && writable);
    status_->setCurrentIndex(std::max(0, status_->findData(static_cast<int>(reviews_.statusOf(change_)))));
    showClass(onChange && writable);
    if (!assignee_->hasFocus() || !assignee_->isModified()) assignee_->setText(decision ? toQt(decision->judgement.assignee) : QString());
    QStringList others;
    if (decision)
        for (const review::JudgementVersion &v : decision->others)
            others += tr("%1 decided otherwise: %2").arg(toQt(v.stamp.author), statusWord(v.judgement.status));
    other_->setText(others.join(u'\n'));
    other_->setVisible(!others.isEmpty());
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, theme().warning);
    other_->setPalette(warning);
    const bool written = !editor_->toPlainText().trimmed().isEmpty();
    const bool subject = writing_ != Writing::note;
    title_->setText(writing_ == Writing::edit ? tr("Change the note")
            : writing_ == Writing::answer     ? tr("Answer the note")
            : writingPlace_.isEmpty()         ? tr("New note")
                                              : tr("New note on %1").arg(writingPlace_));
    editor_->setAccessibleName(title_->text());
    editor_->setEnabled(writable && (subject || target_ || written));
    save_->setEnabled(writable && written && (subject || writingOn_ || target_));
    cancel_->setVisible(subject || written);
}

void NotesPanel::showClass(bool writable)
{
    const std::optional<ChangeClass> decided = reviews_.classOf(change_);
    const review::Decision *decision = reviews_.decisionOn(change_);
    const bool corrected = decided && decision && decision->judgement.correctedClass;
    class_->setEnabled(writable && decided);
    class_->setItemText(0,
        !decided        ? tr("no class", "of a change that is a whole paragraph")
            : corrected ? tr("as the program decides")
                        : categoryWord(categoryOf(*decided)));
    class_->setCurrentIndex(corrected ? class_->findData(static_cast<int>(*decided)) : 0);
}

void NotesPanel::start(Writing writing)
{
    const QModelIndex note = current();
    if (writing != Writing::note && !note.isValid()) return;
    writing_ = writing;
    subject_ = note.isValid() ? toUtf8(note.data(NoteModel::IdRole).toString()) : std::string();
    writeOnContext();
    editor_->setPlainText(writing == Writing::edit ? note.data().toString() : QString());
    refresh();
    editor_->setFocus();
    editor_->moveCursor(QTextCursor::End);
}

void NotesPanel::writeNote()
{
    if (writing_ == Writing::note && !editor_->toPlainText().isEmpty()) return editor_->setFocus(); // what was begun is not lost
    start(Writing::note);
}

void NotesPanel::editNote() { start(Writing::edit); }
void NotesPanel::answerNote() { start(Writing::answer); }

void NotesPanel::deleteNote()
{
    if (const QModelIndex note = current(); note.isValid()) reviews_.removeNote(toUtf8(note.data(NoteModel::IdRole).toString()));
}

void NotesPanel::save()
{
    const QString words = editor_->toPlainText();
    if (words.trimmed().isEmpty() || !save_->isEnabled()) return;
    std::string id = subject_;
    if (writing_ == Writing::edit && model_.index(model_.rowOf(id)).data().toString() == words) return cancel(); // as it was
    if (writing_ == Writing::note) id = reviews_.addNote(writingOn_ ? *writingOn_ : *target_, words);
    else if (writing_ == Writing::edit) reviews_.editNote(subject_, words);
    else reviews_.answer(subject_, words);
    cancel();
    if (const int row = model_.rowOf(id); row >= 0) list_->setCurrentIndex(filter_.mapFromSource(model_.index(row)));
}

void NotesPanel::cancel()
{
    writing_ = Writing::note;
    subject_.clear();
    writeOnContext();
    editor_->clear();
    refresh();
}

void NotesPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout_->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool NotesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == editor_) {
        if (enter && key->modifiers() & Qt::ControlModifier) return save(), true;
        if (key->key() == Qt::Key_Escape) { // leaves the field; words are given up by the button alone
            if (editor_->toPlainText().trimmed().isEmpty()) cancel();
            emit left();
            return true;
        }
    } else if (watched == list_) {
        if (key->key() == Qt::Key_F2) return editNote(), true;
        if (key->key() == Qt::Key_R && key->modifiers() == Qt::ControlModifier) return answerNote(), true;
        if (key->key() == Qt::Key_Delete) return deleteNote(), true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace resolute::ui
