// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/review_desk.h"

#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/models/roles.h"
#include "ui/shell/actions.h"
#include "ui/shell/class_choice.h"
#include "ui/shell/comparison_page.h"
#include "ui/views/aligned_view.h"
#include "ui/views/notes_panel.h"
#include "ui/views/review_margin.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>

#include <algorithm>
#include <array>

namespace resolute::ui {

using review::Status;

namespace {

const QString authorKey = QStringLiteral("author");

QString usualAuthor()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

ReviewStore &reviewsOf(Workspace &workspace)
{
    auto *known = workspace.findChild<ReviewStore *>();
    return known ? *known : *new ReviewStore(workspace, &workspace);
}

WorkspaceFile &fileOf(Workspace &workspace, ReviewStore &reviews, const QString &folder)
{
    auto *known = workspace.findChild<WorkspaceFile *>();
    return known ? *known : *new WorkspaceFile(workspace, reviews, folder, &workspace);
}

ReviewDesk::Answer asked(QWidget *window)
{
    const auto answer = QMessageBox::question(window, ReviewDesk::tr("Notes are not saved"),
        ReviewDesk::tr("There are notes or decisions that are in no workspace file yet."),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (answer == QMessageBox::Save) return ReviewDesk::Answer::save;
    return answer == QMessageBox::Discard ? ReviewDesk::Answer::discard : ReviewDesk::Answer::stay;
}

} // namespace

ReviewDesk::ReviewDesk(QWidget &window, Workspace &workspace, ComparisonPage &page, QSettings &settings, const QString &folder)
    : QObject(&window), askForSaveName([](QWidget *w, const QString &proposal) {
          return QFileDialog::getSaveFileName(w, tr("Save workspace"), proposal, tr("Workspace (*.resolute)"));
      }),
      askForWorkspace([](QWidget *w) { return QFileDialog::getOpenFileName(w, tr("Merge with"), {}, tr("Workspace (*.resolute)")); }),
      askToSave(asked), window_(window), workspace_(workspace), page_(page), settings_(settings), reviews_(reviewsOf(workspace)),
      file_(fileOf(workspace, reviews_, folder)), classes_(new ClassChoice(
                                                      reviews_, [this] { return chosenChange(); }, this)),
      margin_(new ReviewMargin(reviews_, page.view(), page.folds(), page.collation())), progress_(new QLabel)
{
    reviews_.pen.author = toUtf8(settings.value(authorKey, usualAuthor()).toString());
    page.addMargin(margin_);
    connect(classes_, &ClassChoice::notice, this, &ReviewDesk::notice);
    connect(&page.cursor(), &Cursor::moved, this, &ReviewDesk::follow);
    connect(&reviews_, &ReviewStore::changed, this, &ReviewDesk::follow);
    connect(margin_, &ReviewMargin::rowClicked, this, [this](int row) {
        page_.showRow(row);
        if (margin_->notesIn(row) > 0) emit panelRequested();
    });
    connect(&file_, &WorkspaceFile::changed, this, &ReviewDesk::showProgress);
    connect(&file_, &WorkspaceFile::failed, this, &ReviewDesk::tell);
    connect(&file_, &WorkspaceFile::merged, this, [this](const std::vector<review::Conflict> &conflicts) {
        QString words = tr("Merged with what somebody else saved.");
        if (!conflicts.empty()) words += u' ' + tr("%n conflict(s): both versions are kept.", nullptr, static_cast<int>(conflicts.size()));
        emit notice(words);
        if (!conflicts.empty()) emit panelRequested();
    });
    follow();
}

NotesPanel &ReviewDesk::panel()
{
    if (panel_) return *panel_;
    panel_ = new NotesPanel(reviews_);
    connect(panel_, &NotesPanel::noteActivated, this, &ReviewDesk::showNote);
    connect(panel_, &NotesPanel::left, this, [this] { page_.view().setFocus(); });
    follow();
    return *panel_;
}

void ReviewDesk::addFileActions(Actions &actions, QMenu *menu)
{
    actions.add(menu, "file.save", tr("&Save workspace"), {QKeySequence::Save}, [this] { save(); });
    actions.add(menu, "file.save-as", tr("Save &workspace as …"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S}, [this] { saveAs(false); });
    actions.add(menu, "file.save-carrying", tr("Save workspace with its &texts inside …"), {}, [this] { saveAs(true); });
    actions.add(menu, "file.merge", tr("&Merge with a workspace …"), {}, [this] { mergeWith(); });
}

void ReviewDesk::addReviewActions(Actions &actions, QMenu *menu)
{
    actions.add(menu, "review.note", tr("Write a &note"), {Qt::CTRL | Qt::ALT | Qt::Key_M}, [this] { writeNote(); });
    menu->addSeparator();
    struct Choice {
        Status status;
        const char *name;
        QString words;
        Qt::Key key;
    };
    for (const auto &[status, name, words, key] :
        {Choice{Status::agreed, "review.agreed", tr("&Agreed"), Qt::Key_1}, {Status::notAgreed, "review.not-agreed", tr("N&ot agreed"), Qt::Key_2},
            {Status::toRevise, "review.to-revise", tr("To &revise"), Qt::Key_3}, {Status::noted, "review.noted", tr("Note&d"), Qt::Key_4},
            {Status::toDo, "review.to-do", tr("&To do"), Qt::Key_0}})
        actions.add(menu, name, words, {Qt::ALT | key}, [this, s = status] { decide(s); });
    classes_->addTo(actions, menu);
    menu->addSeparator();
    actions.add(menu, "review.next-open", tr("Ne&xt change to review"), {Qt::CTRL | Qt::Key_F8}, [this] { nextOpen(false); });
    actions.add(menu, "review.previous-open", tr("&Previous change to review"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F8}, [this] { nextOpen(true); });
    menu->addSeparator();
    actions.add(menu, "review.name", tr("&Your name …"), {}, [this] { askForName(); });
}

void ReviewDesk::follow()
{
    const Cursor &cursor = page_.cursor();
    const Collation &c = page_.collation().collation();
    std::optional<review::Target> target;
    QString place;
    if (cursor.row() >= 0 && cursor.row() < static_cast<int>(c.rows.size())) {
        const DisplayRow &row = c.rows[static_cast<std::size_t>(cursor.row())];
        std::size_t column = c.columns();
        while (column > 0 && c.cell(row, column - 1).empty()) --column; // the newest text that has it
        if (column > 0) {
            const ParagraphIndex paragraph = c.cell(row, column - 1).front();
            place = isolated(paragraphName(c.document(column - 1).paragraph(paragraph)));
            target = cursor.change() >= 0 ? reviews_.targetOf(cursor.change()) : reviews_.targetOf(column - 1, paragraph);
        }
    }
    if (panel_) panel_->setContext(chosenChange(), std::move(target), place);
    showProgress();
}

void ReviewDesk::showProgress()
{
    const QLocale locale;
    QStringList parts;
    if (!file_.path().isEmpty()) parts += QFileInfo(file_.path()).fileName();
    if (reviews_.changeCount() > 0 && !reviews_.review().decisions.empty())
        parts += tr("%1 of %2 reviewed").arg(locale.toString(reviews_.reviewed()), locale.toString(reviews_.changeCount()));
    if (file_.isReadOnly()) parts += tr("can only be read");
    else if (file_.isDirty()) parts += tr("not saved");
    progress_->setText(parts.join(QStringLiteral(" · ")));
    progress_->setVisible(!parts.isEmpty());
}

void ReviewDesk::showNote(const QModelIndex &note)
{
    const int change = note.data(NoteModel::ChangeRole).toInt(), column = note.data(NoteModel::ColumnRole).toInt();
    if (change >= 0) return page_.showChange(change);
    if (column < 0 || !page_.showParagraph(note.data(NoteModel::ParagraphRole).toString(), column))
        emit notice(tr("What this note is about does not stand in the two texts that are shown"));
}

void ReviewDesk::writeNote()
{
    emit panelRequested();
    panel().writeNote();
}

int ReviewDesk::chosenChange() const
{
    const int change = page_.cursor().change(), row = page_.cursor().row();
    const Collation &c = page_.collation().collation();
    if (change >= 0 || row < 0 || row >= static_cast<int>(c.rows.size())) return change;
    const DisplayRow &display = c.rows[static_cast<std::size_t>(row)];
    return display.stopCount == 1 ? display.firstStop : change;
}

void ReviewDesk::decide(Status status)
{
    const int change = chosenChange();
    if (change < 0) return emit notice(tr("Go to a change first (F8)"));
    if (reviews_.isReadOnly()) return emit notice(tr("This workspace can only be read"));
    reviews_.decide(change, status);
    emit notice(tr("%1: %2").arg(page_.collation().index(page_.changes().stop(change).row, 0).data(NameRole).toString(), statusWord(status)));
}

void ReviewDesk::nextOpen(bool backwards)
{
    int row = page_.cursor().row(), change = page_.cursor().change();
    if (row < 0) row = backwards ? page_.collation().rowCount() : 0;
    while (const auto next = page_.changes().next(row, change, backwards)) {
        if (reviews_.statusOf(*next) == Status::toDo) return page_.showChange(*next);
        change = *next;
        row = page_.changes().stop(*next).row;
    }
    emit notice(reviews_.reviewed() == reviews_.changeCount() ? tr("All changes are reviewed") : tr("No further change to review in this direction"));
}

void ReviewDesk::tell(const Error &error)
{
    emit notice(error.file.empty() ? sentence(error) : tr("%1: %2").arg(isolated(QFileInfo(toQt(error.file)).fileName()), sentence(error)));
}

bool ReviewDesk::openWorkspace(const QStringList &paths)
{
    if (paths.size() != 1 || !WorkspaceFile::isWorkspace(paths.front())) return false;
    if (!leave()) return true;
    const QString left = file_.abandonedOf(paths.front()); // a crash may have left more than was saved
    if (const auto done = left.isEmpty() ? file_.open(paths.front()) : file_.recover(left); !done) return tell(done.error()), true;
    emit opened(file_.path());
    if (file_.isReadOnly()) emit notice(tr("Made by a newer version of this program: it can be read, and not be changed"));
    if (!reviews_.review().notes.empty()) emit panelRequested();
    return true;
}

bool ReviewDesk::settle()
{
    if (panel_) panel_->save(); // a note that was begun is one
    const bool unsaved = file_.isDirty() && !file_.isReadOnly();
    if (unsaved && (file_.path().isEmpty() || !save())) switch (askToSave(&window_)) {
        case Answer::save:
            if (!saveAs(false)) return false;
            break;
        case Answer::discard: break;
        case Answer::stay: return false;
        }
    return true;
}

bool ReviewDesk::leave()
{
    if (!settle()) return false;
    file_.close();
    return true;
}

bool ReviewDesk::recover()
{
    const QStringList journals = file_.abandoned();
    if (journals.isEmpty() || !workspace_.texts().empty()) return false;
    if (const auto done = file_.recover(journals.last()); !done) return tell(done.error()), false;
    if (!file_.isDirty()) return !workspace_.texts().empty();
    emit notice(tr("Notes and decisions that were not saved last time are here again"));
    emit panelRequested();
    return true;
}

bool ReviewDesk::save()
{
    if (file_.path().isEmpty()) return saveAs(false);
    const auto done = file_.save();
    if (done) emit notice(tr("Saved"));
    else tell(done.error());
    return done.has_value();
}

bool ReviewDesk::saveAs(bool carry)
{
    QString proposal = file_.path();
    if (proposal.isEmpty() && !workspace_.texts().empty() && !workspace_.texts().front().path.startsWith(u":/")) {
        const QFileInfo first(workspace_.texts().back().path);
        proposal = first.absolutePath() + u'/' + first.completeBaseName() + QStringLiteral(".resolute");
    }
    QString path = askForSaveName(&window_, proposal);
    if (path.isEmpty()) return false;
    if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".resolute");
    const auto done = file_.saveAs(path, carry);
    if (!done) return tell(done.error()), false;
    emit opened(file_.path());
    emit notice(tr("Saved as %1").arg(isolated(QFileInfo(path).fileName())));
    return true;
}

void ReviewDesk::mergeWith()
{
    const QString path = askForWorkspace(&window_);
    if (path.isEmpty()) return;
    if (const auto done = file_.mergeWith(path); !done) tell(done.error());
}

void ReviewDesk::askForName()
{
    bool ok = false;
    const QString name = QInputDialog::getText(&window_, tr("Your name"), tr("It stands beside your notes and decisions."), QLineEdit::Normal,
        toQt(reviews_.pen.author), &ok);
    if (!ok) return;
    reviews_.pen.author = toUtf8(name.trimmed());
    settings_.setValue(authorKey, name.trimmed());
}

} // namespace resolute::ui
