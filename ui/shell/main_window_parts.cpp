// SPDX-License-Identifier: GPL-3.0-or-later
// Of what the window is put together: tool bar, panels, status line.
#include "ui/delegates/outline_delegate.h"
#include "ui/delegates/text_delegate.h"
#include "ui/models/outline_model.h"
#include "ui/models/texts_model.h"
#include "ui/shell/comparison_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/panel_body.h"
#include "ui/shell/panel_folding.h"
#include "ui/shell/panel_title.h"
#include "ui/shell/review_desk.h"
#include "ui/shell/view_actions.h"
#include "ui/theme/icons.h"
#include "ui/theme/typography.h"
#include "ui/views/aligned_view.h"
#include "ui/views/change_list.h"
#include "ui/views/details_panel.h"
#include "ui/views/elided_label.h"
#include "ui/views/series_ribbon.h"
#include "ui/views/source_view.h"
#include "ui/views/timeline.h"
#include "ui/views/vote_panel.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QStatusBar>
#include <QStyle>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <memory>

namespace resolute::ui {

void MainWindow::makeToolBar()
{
    auto *bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setIconSize({grown(20), grown(20)});
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addAction(actOpen_);
    const auto onWideBar = [&](QAction *action) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        return bar->addWidget(button);
    };
    addOnBar_ = onWideBar(actAdd_);
    bar->addSeparator();
    timeline_ = new Timeline(*texts_, bar);
    auto *middle = new QWidget(bar);
    middle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(middle);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->addWidget(timeline_);
    bar->addWidget(middle);
    swapOnBar_ = onWideBar(actSwap_);
    bar->addSeparator();
    bar->addAction(actPrevious_); // what is needed most comes first: the rest is what a narrow bar hides
    position_ = new QLabel(bar);
    position_->setAlignment(Qt::AlignCenter);
    position_->setMinimumWidth(position_->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(888).arg(888)) + 12);
    bar->addWidget(position_);
    bar->addAction(actNext_);
    bar->addSeparator();
    bar->addActions(page_->actions().tools());
    if (auto *columns = qobject_cast<QToolButton *>(bar->widgetForAction(page_->actions().columns())))
        columns->setPopupMode(QToolButton::InstantPopup);
    bar->addSeparator();
    bar->addAction(actFind_);
    bar->addAction(actTheme_);
    auto *more = new QToolButton(bar);
    more->setIcon(icon(QStringLiteral("more")));
    more->setToolTip(tr("All commands (F10)"));
    more->setAccessibleName(tr("All commands"));
    more->setMenu(allMenus_);
    more->setPopupMode(QToolButton::InstantPopup);
    more_ = bar->addWidget(more); // only where the menu bar is hidden
    more_->setVisible(false);
    if (auto *rest = bar->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"))) {
        rest->setToolTip(tr("More tools"));
        rest->setAccessibleName(tr("More tools"));
    }
    addAction(nullptr, "view.all-commands", tr("All commands"), {Qt::Key_F10}, [this, more] {
        if (more->isVisible()) return more->showMenu();
        menuBar()->setFocus(Qt::MenuBarFocusReason);
        menuBar()->setActiveAction(fileMenu_->menuAction());
    });
}

QDockWidget *MainWindow::addPanel(const QString &name, const QString &title, QWidget *widget, Qt::DockWidgetArea area, const QKeySequence &key)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    if (widget) setBody(*dock, widget);
    dock->setTitleBarWidget(new PanelTitle(*dock));
    addDockWidget(area, dock);
    QAction *toggle = dock->toggleViewAction();
    actions_->adopt(panelsMenu_, ("panel." + name.toLatin1()).constData(), toggle, {key});
    // What is opened comes to the front; what is open behind another panel does, too, instead of closing unseen.
    struct Stand {
        bool inFront = false, behind = false;
    };
    auto stand = std::make_shared<Stand>();
    connect(dock, &QDockWidget::visibilityChanged, this, [this, dock, stand](bool visible) {
        stand->inFront = visible;
        // Behind another panel it stands beside the window, and the keyboard would go on there unseen.
        if (QWidget *body = dock->widget(); body && !isMinimized()) body->setEnabled(visible || dock->isHidden());
        QMetaObject::invokeMethod(this, &MainWindow::tameTabs, Qt::QueuedConnection); // when their bar is made or gone
    });
    connect(toggle, &QAction::toggled, this, [this, dock, stand] { // before it closes
        stand->behind = isVisible() && !dock->isHidden() && !stand->inFront;
    });
    connect(toggle, &QAction::triggered, this, [dock, stand](bool open) {
        if (!open && !stand->behind) return;
        dock->show();
        dock->raise();
    });
    return dock;
}

QDockWidget *MainWindow::addLatePanel(const QString &name, const QString &title, Qt::DockWidgetArea area, const QKeySequence &key,
    std::function<QWidget *()> make)
{
    QDockWidget *dock = addPanel(name, title, nullptr, area, key);
    connect(dock, &QDockWidget::visibilityChanged, this, [dock, make = std::move(make)](bool visible) {
        if (visible && !dock->widget()) setBody(*dock, make());
    });
    return dock;
}

bool MainWindow::isInFront(const QWidget &body) { return body.isVisible() && body.isEnabled(); }

// Qt keeps the bar of panels that stand behind each other also where there is none to choose, and the keyboard would stop
// there unseen.
void MainWindow::tameTabs()
{
    for (auto *tabs : findChildren<QTabBar *>(Qt::FindDirectChildrenOnly)) {
        tabs->setFocusPolicy(tabs->isVisible() && tabs->count() > 1 ? Qt::TabFocus : Qt::NoFocus);
        tabs->setAccessibleName(tr("Panels", "those that stand behind each other"));
    }
}

VotePanel &MainWindow::votes()
{
    if (!votes_) setBody(*panel(QStringLiteral("votes")), makeVotes());
    return *votes_;
}

VotePanel *MainWindow::makeVotes()
{
    votes_ = new VotePanel;
    votes_->setComparison(workspace_.series());
    connect(votes_, &VotePanel::changeRequested, this, &MainWindow::showChangeBetween);
    return votes_;
}

SourceView *MainWindow::makeSource()
{
    source_ = new SourceView;
    QMetaObject::invokeMethod(this, &MainWindow::followSource, Qt::QueuedConnection);
    return source_;
}

SeriesRibbon &MainWindow::series()
{
    if (!series_) setBody(*panel(QStringLiteral("series")), makeSeries());
    return *series_;
}

SeriesRibbon *MainWindow::makeSeries()
{
    series_ = new SeriesRibbon([this](std::function<SeriesRibbon::Spans()> work, std::function<void(SeriesRibbon::Spans)> done) {
        workspace_.jobs().start([work = std::move(work)](const Progress &) { return work(); },
            [still = QPointer(series_), done = std::move(done)](SeriesRibbon::Spans spans) {
                if (still) done(std::move(spans));
            });
    });
    series_->setSeries(workspace_.series());
    connect(series_, &SeriesRibbon::paragraphRequested, this, [this](int text, const QString &paragraph) {
        // Beside the text before it, or the one after it for the first.
        if (text > 0) showChangeBetween(text - 1, text, 1, paragraph);
        else showChangeBetween(0, 1, 0, paragraph);
    });
    QMetaObject::invokeMethod(this, &MainWindow::followSeries, Qt::QueuedConnection);
    return series_;
}

ChangeList &MainWindow::changeList()
{
    if (!changeList_) setBody(*panel(QStringLiteral("changes")), makeChangeList());
    return *changeList_;
}

ChangeList *MainWindow::makeChangeList()
{
    changeList_ = new ChangeList(page_->collation(), page_->cursor());
    connect(changeList_, &ChangeList::changeRequested, page_, &ComparisonPage::showChange);
    return changeList_;
}

QDockWidget *MainWindow::panel(const QString &name) const { return findChild<QDockWidget *>(name); }

void MainWindow::makePanels()
{
    outline_ = new QTreeView;
    outline_->setModel(outlineModel_);
    connect(outlineModel_, &QAbstractItemModel::modelReset, outline_, &QTreeView::expandAll);
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
    // Docks know left and right only: where one reads from the right, the outline comes first there, too.
    const auto leading = fromRight_ ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea,
               trailing = fromRight_ ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    QDockWidget *outline = addPanel(QStringLiteral("outline"), tr("Outline"), outline_, leading, Qt::CTRL | Qt::Key_1);
    QDockWidget *details = addPanel(QStringLiteral("details"), tr("Details"), details_, trailing, Qt::CTRL | Qt::Key_2);
    QDockWidget *texts = addPanel(QStringLiteral("texts"), tr("Texts"), textsList_, Qt::BottomDockWidgetArea, Qt::CTRL | Qt::Key_3);
    QDockWidget *votes = addLatePanel(QStringLiteral("votes"), tr("Votes"), Qt::BottomDockWidgetArea, Qt::CTRL | Qt::Key_4,
        [this] { // the first time it takes half of the window where the texts keep theirs, later what a person left it
            QMetaObject::invokeMethod(this, [this] { giveRoom(*panel(QStringLiteral("votes"))); }, Qt::QueuedConnection);
            return makeVotes();
        });
    QDockWidget *source = addLatePanel(QStringLiteral("source"), tr("Source"), Qt::BottomDockWidgetArea, Qt::CTRL | Qt::Key_5,
        [this] { return makeSource(); });
    QDockWidget *series = addLatePanel(QStringLiteral("series"), tr("Series"), Qt::BottomDockWidgetArea, Qt::CTRL | Qt::Key_6,
        [this] { return makeSeries(); });
    QDockWidget *changes = addLatePanel(QStringLiteral("changes"), tr("Changes"), Qt::BottomDockWidgetArea, Qt::CTRL | Qt::Key_7,
        [this] { return makeChangeList(); });
    for (QDockWidget *other : {votes, source, series, changes, makeNotesPanel(), makeAnnouncedPanel()}) {
        tabifyDockWidget(texts, other);
        other->hide();
    }
    connect(source, &QDockWidget::visibilityChanged, this, &MainWindow::followSource);
    connect(series, &QDockWidget::visibilityChanged, this, &MainWindow::followSeries);
    texts->hide();
    const int outlineWidth = grown(200), detailsWidth = grown(290);
    resizeDocks({outline, details}, {outlineWidth, detailsWidth}, Qt::Horizontal);
    resizeDocks({texts, votes}, {240, 240}, Qt::Vertical);
    folding_ = new PanelFolding(*this, [this] { return page_->widthFor(60); });
    folding_->add(outline, outlineWidth);
    folding_->add(details, detailsWidth);
    tameTabs();
}

void MainWindow::giveRoom(QDockWidget &dock)
{
    constexpr double textsKeep = 0.36; // of the window's height
    constexpr int least = 206, textsLeast = 150; // pixels: a panel with two lines of a table; some lines of the texts
    // From what stands fast: the heights of texts and panel themselves are on their way while a panel opens.
    const int above = page_->view().mapTo(centralWidget(), QPoint()).y(); // filters and names of the columns
    const int both = statusBar()->y() - centralWidget()->y() - style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent, nullptr, this);
    const int room = both - above - static_cast<int>(textsKeep * height());
    resizeDocks({&dock}, {std::min(height() / 2, std::max(room, std::min(grown(least), both - above - textsLeast)))}, Qt::Vertical);
}

void MainWindow::makeStatusLine()
{
    status_ = new ElidedLabel(this);
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
        panelButtons_ += button;
    }
    panelsButton_ = new QToolButton(this);
    panelsButton_->setText(panelsMenu_->title().remove(u'&') + QStringLiteral(" ▾"));
    panelsButton_->setAccessibleName(panelsMenu_->title().remove(u'&'));
    panelsButton_->setMenu(panelsMenu_);
    panelsButton_->setPopupMode(QToolButton::InstantPopup);
    statusBar()->addPermanentWidget(panelsButton_);
    panelsButton_->hide();
}

// On a narrow bar the next change comes before what the menu has as well.
void MainWindow::fitToolBar()
{
    constexpr int addFrom = 560, swapFrom = 500;
    addOnBar_->setVisible(width() >= grown(addFrom));
    swapOnBar_->setVisible(width() >= grown(swapFrom));
}

// Names of panels that were cut would tell nothing: they stand in a menu then.
void MainWindow::fitStatusLine()
{
    constexpr int wordsKeep = 120, between = 6; // pixels
    int needed = grown(wordsKeep) + (desk_->progress()->isHidden() ? 0 : desk_->progress()->sizeHint().width() + between);
    for (const QToolButton *button : panelButtons_) needed += button->sizeHint().width() + between;
    const bool fits = needed <= width();
    for (QToolButton *button : panelButtons_) button->setVisible(fits);
    panelsButton_->setVisible(!fits);
}

} // namespace resolute::ui
