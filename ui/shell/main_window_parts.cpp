// SPDX-License-Identifier: GPL-3.0-or-later
// Of what the window is put together: actions, tool bar, panels, status line.
#include "ui/delegates/outline_delegate.h"
#include "ui/delegates/text_delegate.h"
#include "ui/models/outline_model.h"
#include "ui/models/texts_model.h"
#include "ui/shell/comparison_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/panel_folding.h"
#include "ui/shell/panel_title.h"
#include "ui/theme/icons.h"
#include "ui/views/aligned_view.h"
#include "ui/views/details_panel.h"
#include "ui/views/source_view.h"
#include "ui/views/timeline.h"
#include "ui/views/vote_panel.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

namespace resolute::ui {

QAction *MainWindow::addAction(QMenu *menu, const QString &words, const QList<QKeySequence> &keys, std::function<void()> run)
{
    auto *action = new QAction(words, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, std::move(run));
    QMainWindow::addAction(action); // its keys work wherever the menu is
    if (menu) menu->addAction(action);
    QString tip = QString(words).remove(u'&').remove(QStringLiteral(" …"));
    if (!keys.isEmpty()) tip += QStringLiteral(" (") + keys.first().toString(QKeySequence::NativeText) + u')';
    action->setToolTip(tip);
    return action;
}

void MainWindow::makeActions()
{
    menu_ = new QMenu(this);
    actOpen_ = addAction(menu_, tr("&Open …"), {QKeySequence::Open}, [this] { open(true); });
    actOpen_->setIcon(icon(QStringLiteral("open")));
    actAdd_ = addAction(menu_, tr("&Add texts …"), {Qt::CTRL | Qt::SHIFT | Qt::Key_O}, [this] { open(false); });
    actAdd_->setIcon(icon(QStringLiteral("add")));
    addAction(menu_, tr("&Specimen"), {}, [this] { openSpecimen(); });
    addAction(menu_, tr("&Read all again"), {Qt::Key_F5}, [this] { workspace_.reload(); });
    makeExportActions();
    menu_->addSeparator();
    auto *undo = workspace_.undoStack().createUndoAction(this);
    undo->setShortcuts(QKeySequence::Undo);
    auto *redo = workspace_.undoStack().createRedoAction(this);
    redo->setShortcuts(QKeySequence::Redo);
    QMainWindow::addActions({undo, redo});
    menu_->addActions({undo, redo});
    menu_->addSeparator();

    QMenu *go = menu_->addMenu(tr("&Go"));
    actNext_ = addAction(go, tr("&Next change"), {Qt::Key_F8, Qt::ALT | Qt::Key_Down}, [this] { page_->stepChange(false); });
    actNext_->setIcon(icon(QStringLiteral("next")));
    actPrevious_ = addAction(go, tr("&Previous change"), {Qt::SHIFT | Qt::Key_F8, Qt::ALT | Qt::Key_Up}, [this] { page_->stepChange(true); });
    actPrevious_->setIcon(icon(QStringLiteral("previous")));
    addAction(go, tr("Next change in the paragraph"), {Qt::Key_F4}, [this] { page_->stepInParagraph(false); });
    addAction(go, tr("Previous change in the paragraph"), {Qt::SHIFT | Qt::Key_F4}, [this] { page_->stepInParagraph(true); });
    actGoTo_ = addAction(go, tr("&Go to paragraph …"), {Qt::CTRL | Qt::Key_G}, [this] { page_->goTo(); });
    addAction(go, tr("&Other end of a move"), {Qt::CTRL | Qt::SHIFT | Qt::Key_G}, [this] { page_->goToOtherEnd(); });
    addAction(go, tr("Next pane"), {Qt::Key_F6}, [this] { stepPane(false); });
    addAction(go, tr("Previous pane"), {Qt::SHIFT | Qt::Key_F6}, [this] { stepPane(true); });
    actFind_ = addAction(go, tr("&Find …"), {QKeySequence::Find}, [this] { page_->find(); });
    actFind_->setIcon(icon(QStringLiteral("find")));
    actSwap_ = addAction(go, tr("S&wap the sides"), {Qt::ALT | Qt::Key_Backslash}, [this] { workspace_.swapPair(); });
    actSwap_->setIcon(icon(QStringLiteral("swap")));
    actSwap_->setEnabled(workspace_.pair().has_value());

    QMenu *look = menu_->addMenu(tr("&View"));
    panelsMenu_ = look->addMenu(tr("&Panels"));
    QMenu *themes = look->addMenu(tr("&Theme"));
    auto *group = new QActionGroup(this);
    for (const auto &[choice, words] : {std::pair(ThemeChoice::system, tr("As the &system")), std::pair(ThemeChoice::light, tr("&Light")),
             std::pair(ThemeChoice::dark, tr("&Dark"))}) {
        QAction *action = themes->addAction(words, this, [this, choice] { chooseTheme(choice); });
        action->setCheckable(true);
        action->setChecked(themeChoice() == choice);
        group->addAction(action);
    }
    QAction *changedOnly = addAction(look, tr("&Changed paragraphs only"), {Qt::Key_F7},
        [this] { page_->folds().setChangedOnly(!page_->folds().changedOnly()); });
    changedOnly->setCheckable(true);
    connect(&page_->folds(), &FoldModel::changedOnlyChanged, changedOnly, &QAction::setChecked);
    const auto zoomBy = [this](qreal factor) { return [this, factor] { page_->view().setZoom(factor == 0 ? 1 : page_->view().zoom() * factor); }; };
    addAction(look, tr("Larger text"), {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal}, zoomBy(1.1));
    addAction(look, tr("Smaller text"), {QKeySequence::ZoomOut}, zoomBy(1 / 1.1));
    addAction(look, tr("Usual size"), {Qt::CTRL | Qt::Key_0}, zoomBy(0));
    addAction(look, tr("&Full screen"), {QKeySequence::FullScreen, Qt::Key_F11}, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    actTheme_ = addAction(nullptr, tr("Light or dark"), {}, [this] { chooseTheme(theme().dark ? ThemeChoice::light : ThemeChoice::dark); });
    actTheme_->setIcon(icon(QStringLiteral("theme")));
    menu_->addSeparator();
    addAction(menu_, tr("&Quit"), {QKeySequence::Quit}, [this] { close(); });
}

void MainWindow::makeToolBar()
{
    auto *bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addAction(actOpen_);
    bar->addAction(actAdd_);
    bar->addSeparator();
    timeline_ = new Timeline(*texts_, bar);
    auto *middle = new QWidget(bar);
    middle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(middle);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->addWidget(timeline_);
    bar->addWidget(middle);
    bar->addAction(actSwap_);
    bar->addSeparator();
    bar->addAction(actPrevious_);
    position_ = new QLabel(bar);
    position_->setAlignment(Qt::AlignCenter);
    position_->setMinimumWidth(position_->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(888).arg(888)) + 12);
    bar->addWidget(position_);
    bar->addAction(actNext_);
    bar->addSeparator();
    bar->addAction(actFind_);
    bar->addAction(actTheme_);
    auto *more = new QToolButton(bar);
    more->setIcon(icon(QStringLiteral("more")));
    more->setToolTip(tr("All commands (F10)"));
    more->setAccessibleName(tr("All commands"));
    more->setMenu(menu_);
    more->setPopupMode(QToolButton::InstantPopup);
    bar->addWidget(more);
    addAction(nullptr, tr("All commands"), {Qt::Key_F10}, [more] { more->showMenu(); });
}

QDockWidget *MainWindow::addPanel(const QString &name, const QString &title, QWidget *widget, Qt::DockWidgetArea area, const QKeySequence &key)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(widget);
    dock->setTitleBarWidget(new PanelTitle(*dock));
    addDockWidget(area, dock);
    QAction *toggle = dock->toggleViewAction();
    toggle->setShortcut(key);
    panelsMenu_->addAction(toggle);
    QMainWindow::addAction(toggle);
    return dock;
}

QDockWidget *MainWindow::panel(const QString &name) const { return findChild<QDockWidget *>(name); }

void MainWindow::makePanels()
{
    outline_ = new QTreeView;
    outline_->setModel(outlineModel_);
    outline_->setItemDelegate(new OutlineDelegate(outline_));
    outline_->setHeaderHidden(true);
    outline_->setIndentation(12);
    outline_->setRootIsDecorated(false);
    outline_->setUniformRowHeights(false);
    outline_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outline_->setAccessibleName(tr("Outline"));
    outline_->setMouseTracking(true);
    details_ = new DetailsPanel(page_->collation());
    textsList_ = new QListView;
    textsList_->setModel(texts_);
    textsList_->setItemDelegate(new TextDelegate(textsList_));
    textsList_->setContextMenuPolicy(Qt::CustomContextMenu);
    textsList_->setMouseTracking(true);
    textsList_->setAccessibleName(tr("Texts"));

    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    QDockWidget *outline = addPanel(QStringLiteral("outline"), tr("Outline"), outline_, Qt::LeftDockWidgetArea, Qt::CTRL | Qt::Key_1);
    QDockWidget *details = addPanel(QStringLiteral("details"), tr("Details"), details_, Qt::RightDockWidgetArea, Qt::CTRL | Qt::Key_2);
    QDockWidget *texts = addPanel(QStringLiteral("texts"), tr("Texts"), textsList_, Qt::BottomDockWidgetArea, Qt::CTRL | Qt::Key_3);
    votes_ = new VotePanel;
    QDockWidget *votes = addPanel(QStringLiteral("votes"), tr("Votes"), votes_, Qt::BottomDockWidgetArea, Qt::CTRL | Qt::Key_4);
    source_ = new SourceView;
    QDockWidget *source = addPanel(QStringLiteral("source"), tr("Source"), source_, Qt::BottomDockWidgetArea, Qt::CTRL | Qt::Key_5);
    tabifyDockWidget(texts, votes);
    tabifyDockWidget(votes, source);
    source->hide();
    connect(source, &QDockWidget::visibilityChanged, this, &MainWindow::followSource);
    texts->hide();
    votes->hide();
    resizeDocks({outline, details}, {200, 290}, Qt::Horizontal);
    resizeDocks({texts, votes}, {240, 240}, Qt::Vertical);
    folding_ = new PanelFolding(*this, [this] { return page_->widthFor(60); });
    folding_->add(outline, 200);
    folding_->add(details, 290);
}

void MainWindow::makeStatusLine()
{
    status_ = new QLabel(this);
    status_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    statusBar()->addWidget(status_, 1);
    statusBar()->setSizeGripEnabled(false);
    progress_ = new QProgressBar(this);
    progress_->setTextVisible(false);
    progress_->setFixedWidth(140);
    progress_->hide();
    cancel_ = new QToolButton(this);
    cancel_->setText(tr("Cancel"));
    cancel_->hide();
    connect(cancel_, &QToolButton::clicked, &workspace_, &Workspace::cancel);
    statusBar()->addPermanentWidget(progress_);
    statusBar()->addPermanentWidget(cancel_);
    for (QAction *toggle : panelsMenu_->actions()) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(toggle);
        statusBar()->addPermanentWidget(button);
    }
}

} // namespace resolute::ui
