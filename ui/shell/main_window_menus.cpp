// SPDX-License-Identifier: GPL-3.0-or-later
// The window's commands, menu by menu. Everything here is in the one list that palette and keys are made from.
#include "ui/models/fold_model.h"
#include "ui/shell/comparison_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/review_desk.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/tracked_choice.h"
#include "ui/shell/view_actions.h"
#include "ui/theme/icons.h"
#include "ui/views/aligned_view.h"
#include "ui/views/filter_bar.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

namespace resolute::ui {

QAction *MainWindow::addAction(QMenu *menu, const char *name, const QString &words, const QList<QKeySequence> &keys, std::function<void()> run)
{
    return actions_->add(menu, name, words, keys, std::move(run));
}

void MainWindow::makeMenus()
{
    fileMenu_ = new QMenu(tr("&File"), this);
    editMenu_ = new QMenu(tr("&Edit"), this);
    viewMenu_ = new QMenu(tr("&View"), this);
    goMenu_ = new QMenu(tr("&Go"), this);
    reviewMenu_ = new QMenu(tr("&Review"), this);
    toolsMenu_ = new QMenu(tr("&Tools"), this);
    helpMenu_ = new QMenu(tr("&Help"), this);
    makeDesk();
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeGoMenu();
    makeReviewMenu();
    makeToolsMenu();
    makeHelpMenu();
    allMenus_ = new QMenu(this);
    for (QMenu *menu : {fileMenu_, editMenu_, viewMenu_, goMenu_, reviewMenu_, toolsMenu_, helpMenu_}) {
        if (menu->isEmpty()) continue; // nothing stands in it yet
        menuBar()->addMenu(menu);
        allMenus_->addMenu(menu);
    }
}

void MainWindow::makeFileMenu()
{
    actOpen_ = addAction(fileMenu_, "file.open", tr("&Open …"), {QKeySequence::Open}, [this] { open(true); });
    actOpen_->setIcon(icon(QStringLiteral("open")));
    actAdd_ = addAction(fileMenu_, "file.add", tr("&Add texts …"), {Qt::CTRL | Qt::SHIFT | Qt::Key_O}, [this] { open(false); });
    actAdd_->setIcon(icon(QStringLiteral("add")));
    makeRecentMenu();
    addAction(fileMenu_, "file.specimen", tr("Spec&imen"), {}, [this] { openSpecimen(); })->setIcon(icon(QStringLiteral("specimen")));
    addAction(fileMenu_, "file.reload", tr("&Read all again"), {Qt::Key_F5}, [this] {
        workspace_.reload();
    })->setIcon(icon(QStringLiteral("reload")));
    tracked_->addTo(*fileMenu_, *actions_, [this]() -> std::optional<TextId> {
        if (const auto pair = workspace_.pair()) return pair->right;
        return workspace_.texts().empty() ? std::nullopt : std::optional(workspace_.texts().back().id);
    });
    fileMenu_->addSeparator();
    desk_->addFileActions(*actions_, fileMenu_);
    fileMenu_->addSeparator();
    makeExportActions();
    fileMenu_->addSeparator();
    addAction(fileMenu_, "file.quit", tr("&Quit"), {QKeySequence::Quit}, [this] { close(); });
}

void MainWindow::makeEditMenu()
{
    actions_->adopt(editMenu_, "edit.undo", workspace_.undoStack().createUndoAction(this), {QKeySequence::Undo});
    actions_->adopt(editMenu_, "edit.redo", workspace_.undoStack().createRedoAction(this), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
    editMenu_->addSeparator();
    actFind_ = addAction(editMenu_, "edit.find", tr("&Find …"), {QKeySequence::Find}, [this] { page_->find(); });
    actFind_->setIcon(icon(QStringLiteral("find")));
    actions_->adopt(editMenu_, "edit.regular-expression", page_->regularAction(), {Qt::CTRL | Qt::ALT | Qt::Key_R});
    editMenu_->addSeparator();
    addAction(editMenu_, "edit.settings", tr("Se&ttings …"), {Qt::CTRL | Qt::Key_Comma}, [this] {
        openSettings();
    })->setIcon(icon(QStringLiteral("settings")));
    addAction(editMenu_, "edit.keys", tr("&Keys …"), {}, [this] { openKeys(); })->setIcon(icon(QStringLiteral("keys")));
}

void MainWindow::makeViewMenu()
{
    panelsMenu_ = viewMenu_->addMenu(tr("&Panels"));
    QMenu *themes = viewMenu_->addMenu(tr("&Theme"));
    auto *group = new QActionGroup(this);
    for (const auto &[choice, name] :
        {std::pair(ThemeChoice::system, "view.theme-system"), std::pair(ThemeChoice::light, "view.theme-light"),
            std::pair(ThemeChoice::dark, "view.theme-dark"), std::pair(ThemeChoice::highContrast, "view.theme-high-contrast"),
            std::pair(ThemeChoice::highContrastDark, "view.theme-high-contrast-dark"), std::pair(ThemeChoice::monochrome, "view.theme-monochrome")}) {
        QAction *action = addAction(themes, name, themeWord(choice), {}, [this, choice] { chooseTheme(choice); });
        action->setCheckable(true);
        action->setChecked(themeChoice() == choice);
        group->addAction(action);
    }
    actTheme_ = addAction(nullptr, "view.light-or-dark", tr("Light or dark"), {},
        [this] { chooseTheme(theme().dark ? ThemeChoice::light : ThemeChoice::dark); });
    actTheme_->setIcon(icon(QStringLiteral("theme")));
    viewMenu_->addSeparator();
    QAction *changedOnly = addAction(viewMenu_, "view.changed-only", tr("&Changed paragraphs only"), {Qt::Key_F7},
        [this] { page_->folds().setChangedOnly(!page_->folds().changedOnly()); });
    changedOnly->setIcon(icon(QStringLiteral("fold")));
    changedOnly->setCheckable(true);
    connect(&page_->folds(), &FoldModel::changedOnlyChanged, changedOnly, &QAction::setChecked);
    QAction *substantive = addAction(viewMenu_, "view.substantive-only", tr("Substantive changes only"), {},
        [this] { page_->filters().showOnly(Category::substantive); });
    substantive->setCheckable(true);
    connect(&page_->collation(), &CollationModel::visibleChanged, substantive,
        [this, substantive] { substantive->setChecked(page_->filters().showsOnly(Category::substantive)); });
    page_->actions().adoptInto(*actions_, *editMenu_, *viewMenu_);
    viewMenu_->addSeparator();
    const auto zoomBy = [this](qreal factor) { return [this, factor] { page_->view().setZoom(factor == 0 ? 1 : page_->view().zoom() * factor); }; };
    addAction(viewMenu_, "view.larger", tr("Lar&ger text"), {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal}, zoomBy(1.1));
    addAction(viewMenu_, "view.smaller", tr("S&maller text"), {QKeySequence::ZoomOut}, zoomBy(1 / 1.1));
    addAction(viewMenu_, "view.usual-size", tr("&Usual size"), {Qt::CTRL | Qt::Key_0}, zoomBy(0));
    viewMenu_->addSeparator();
    QAction *bar = addAction(viewMenu_, "view.menu-bar", tr("Menu &bar"), {Qt::CTRL | Qt::Key_M}, [this] { setMenuBarShown(menuBar()->isHidden()); });
    bar->setCheckable(true);
    bar->setChecked(true);
    addAction(viewMenu_, "view.full-screen", tr("&Full screen"), {QKeySequence::FullScreen, Qt::Key_F11},
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    addAction(viewMenu_, "view.presentation", tr("Presentatio&n"), {Qt::SHIFT | Qt::Key_F11}, [this] { setPresenting(!isPresenting()); });
}

void MainWindow::setMenuBarShown(bool shown)
{
    menuBar()->setVisible(shown);
    more_->setVisible(!shown);
    actions_->find(u"view.menu-bar")->setChecked(shown);
    settings_.setValue(QStringLiteral("menu-bar"), shown);
}

void MainWindow::makeGoMenu()
{
    actNext_ = addAction(goMenu_, "go.next-change", tr("&Next change"), {Qt::Key_F8, Qt::ALT | Qt::Key_Down}, [this] { page_->stepChange(false); });
    actNext_->setIcon(icon(QStringLiteral("next")));
    actPrevious_ = addAction(goMenu_, "go.previous-change", tr("&Previous change"), {Qt::SHIFT | Qt::Key_F8, Qt::ALT | Qt::Key_Up},
        [this] { page_->stepChange(true); });
    actPrevious_->setIcon(icon(QStringLiteral("previous")));
    const auto goToEnd = [this](bool first) {
        return [this, first] {
            const auto end = first ? page_->changes().next(0, -1, false) : page_->changes().next(page_->collation().rowCount(), -1, true);
            if (end) page_->showChange(*end);
        };
    };
    addAction(goMenu_, "go.first-change", tr("&First change"), {Qt::ALT | Qt::Key_Home}, goToEnd(true));
    addAction(goMenu_, "go.last-change", tr("&Last change"), {Qt::ALT | Qt::Key_End}, goToEnd(false));
    addAction(goMenu_, "go.next-in-paragraph", tr("Next change &in the paragraph"), {Qt::Key_F4}, [this] { page_->stepInParagraph(false); });
    addAction(goMenu_, "go.previous-in-paragraph", tr("Previous &change in the paragraph"), {Qt::SHIFT | Qt::Key_F4},
        [this] { page_->stepInParagraph(true); });
    goMenu_->addSeparator();
    actGoTo_ = addAction(goMenu_, "go.to-paragraph", tr("&Go to paragraph …"), {Qt::CTRL | Qt::Key_G}, [this] { page_->goTo(); });
    addAction(goMenu_, "go.other-end", tr("&Other end of a move"), {Qt::CTRL | Qt::SHIFT | Qt::Key_G}, [this] { page_->goToOtherEnd(); });
    goMenu_->addSeparator();
    actSwap_ = addAction(goMenu_, "go.swap-sides", tr("S&wap the sides"), {Qt::ALT | Qt::Key_Backslash}, [this] { workspace_.swapPair(); });
    actSwap_->setIcon(icon(QStringLiteral("swap")));
    actSwap_->setEnabled(workspace_.pair().has_value());
    addAction(goMenu_, "go.next-pane", tr("N&ext pane"), {Qt::Key_F6}, [this] { stepPane(false); });
    addAction(goMenu_, "go.previous-pane", tr("Pre&vious pane"), {Qt::SHIFT | Qt::Key_F6}, [this] { stepPane(true); });
}

void MainWindow::makeToolsMenu()
{
    addAction(toolsMenu_, "tools.announced", tr("Check &announced revisions …"), {}, [this] { openAnnounced(); });
    addAction(toolsMenu_, "tools.amend", tr("Carry &out amendments …"), {}, [this] { carryOutAmendments(); });
    addAction(toolsMenu_, "tools.palette", tr("&Commands …"), {Qt::CTRL | Qt::SHIFT | Qt::Key_P}, [this] { openPalette(); });
}

void MainWindow::makeHelpMenu()
{
    addAction(helpMenu_, "help.manual", tr("&Manual"), {QKeySequence::HelpContents}, [this] { openHelp(); })->setIcon(icon(QStringLiteral("help")));
    addAction(helpMenu_, "help.about", tr("&About Resolute"), {}, [this] { openAbout(); })->setIcon(icon(QStringLiteral("resolute")));
}

} // namespace resolute::ui
