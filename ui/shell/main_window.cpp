// SPDX-License-Identifier: GPL-3.0-or-later
// What happens in the window. How it is put together stands in main_window_parts.cpp, its commands in
// main_window_menus.cpp, what it opens in main_window_files.cpp.
#include "ui/shell/main_window.h"

#include "ui/bridge/words.h"
#include "ui/models/outline_model.h"
#include "ui/models/roles.h"
#include "ui/models/texts_model.h"
#include "ui/shell/amending.h"
#include "ui/shell/comparison_page.h"
#include "ui/shell/font_notice.h"
#include "ui/shell/language_notice.h"
#include "ui/shell/panel_folding.h"
#include "ui/shell/review_desk.h"
#include "ui/shell/status_words.h"
#include "ui/shell/tracked_choice.h"
#include "ui/views/aligned_view.h"
#include "ui/views/announce.h"
#include "ui/views/change_list.h"
#include "ui/views/details_panel.h"
#include "ui/views/elided_label.h"
#include "ui/views/series_ribbon.h"
#include "ui/views/source_view.h"
#include "ui/views/start_page.h"
#include "ui/views/timeline.h"
#include "ui/views/vote_panel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <memory>

namespace resolute::ui {

namespace {

// Where the panels stand; of a window that is read from the right they stand on other sides.
constexpr int stateVersion = 1, stateVersionFromRight = 2;

// Many texts to open again do not make the window higher than its screen.
QScrollArea *scrolling(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // what is in it has it
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return area;
}

// Where the keyboard goes in a pane: to where it was last, else to what comes first in it.
QWidget *entryOf(QWidget &pane)
{
    const auto takes = [](const QWidget *w) {
        return w && w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus) && !w->focusProxy();
    };
    if (takes(&pane)) return &pane;
    if (QWidget *last = pane.focusWidget(); last && last != &pane && takes(last)) return last;
    for (QWidget *w = pane.nextInFocusChain(); w != &pane; w = w->nextInFocusChain())
        if (pane.isAncestorOf(w) && takes(w)) return w;
    return nullptr;
}

} // namespace

MainWindow::MainWindow(Workspace &workspace, QSettings &settings, QWidget *parent)
    : QMainWindow(parent), askForFiles([](QWidget *w) { return QFileDialog::getOpenFileNames(w, tr("Open texts")); }),
      askForNotes([](QWidget *w) { return QFileDialog::getOpenFileName(w, tr("Announced revisions")); }),
      askForSaveName([](QWidget *w, const QString &proposal) { return QFileDialog::getSaveFileName(w, tr("Export"), proposal); }),
      askForAmendedName(&Amending::askForName), workspace_(workspace), settings_(settings), texts_(new TextsModel(workspace, this)),
      page_(new ComparisonPage(workspace)), start_(new StartPage), middle_(new QStackedWidget(this)),
      outlineModel_(new OutlineModel(page_->collation(), this)), actions_(new Actions(*this, settings))
{
    setWindowTitle(tr("Resolute"));
    setAcceptDrops(true);
    setDockNestingEnabled(false);
    setDockOptions(AnimatedDocks | AllowTabbedDocks);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(0, 40))); // room for a title
    middle_->addWidget(scrolling(start_));
    middle_->addWidget(page_);
    makeNotices();
    tracked_ = new TrackedChoice(workspace_, *notices_, this);
    new FontNotice(workspace_, *notices_, this);
    new LanguageNotice(workspace_, *notices_, this);
    makeAmending();
    makeMenus();
    makeToolBar();
    makePanels();
    makeStatusLine();
    connectWorkspace();
    connectPanels();
    watchFiles();
    recall();
    showMiddle();
    showStatus();
    follow();
    details_->setSeries(workspace_.series());
    start_->openButton()->setFocus();
}

MainWindow::~MainWindow()
{
    // Panels say that they are hidden while they are deleted, when this is a window no more.
    for (QDockWidget *dock : findChildren<QDockWidget *>()) dock->disconnect(this);
}

void MainWindow::connectWorkspace()
{
    connect(&workspace_, &Workspace::textsChanged, this, &MainWindow::showMiddle);
    connect(&workspace_, &Workspace::textChanged, this, &MainWindow::showMiddle);
    connect(&workspace_, &Workspace::comparisonChanged, this, [this] {
        showMiddle();
        followExport();
    });
    connect(&workspace_, &Workspace::shownChanged, this, [this] {
        showMiddle();
        showStatus();
        folding_->adjust();
    });
    connect(&workspace_, &Workspace::seriesChanged, this, [this] {
        details_->setSeries(workspace_.series());
        if (votes_) votes_->setComparison(workspace_.series());
        if (series_) series_->setSeries(workspace_.series());
    });
    connect(&workspace_, &Workspace::pairChanged, this, [this] { actSwap_->setEnabled(workspace_.pair().has_value()); });
    connect(&workspace_, &Workspace::progressed, progress_, [this](double share) {
        if (progress_->isVisible()) progress_->setRange(0, 100), progress_->setValue(static_cast<int>(share * 100));
    });
    // Progress only after half a second: most work is done before a person could read it.
    auto *patience = new QTimer(this);
    patience->setSingleShot(true);
    patience->setInterval(500);
    connect(patience, &QTimer::timeout, this, [this] {
        progress_->setRange(0, 0);
        progress_->show();
        cancel_->show();
    });
    connect(&workspace_, &Workspace::busyChanged, this, [this, patience] {
        if (workspace_.isBusy()) {
            if (!patience->isActive() && !progress_->isVisible()) patience->start();
            return;
        }
        patience->stop();
        progress_->hide();
        cancel_->hide();
    });
}

void MainWindow::connectPanels()
{
    connect(start_, &StartPage::openRequested, this, [this] { open(true); });
    connect(start_, &StartPage::specimenRequested, this, &MainWindow::openSpecimen);
    connect(start_, &StartPage::recentRequested, this, [this](const QStringList &paths) { openPaths(paths, true); });
    connect(timeline_, &Timeline::pairChosen, this, [this](TextId left, TextId right) { workspace_.select({left, right}); });
    connect(page_, &ComparisonPage::positionChanged, this, &MainWindow::follow);
    auto said = std::make_shared<QString>();
    connect(page_, &ComparisonPage::notice, this, [this, said](const QString &words) {
        *said = words;
        statusBar()->showMessage(words, 4000);
        announce(*statusBar(), words);
    });
    connect(&page_->cursor(), &Cursor::moved, this, [this, said] { // "This is the last change" is true where it was said
        if (statusBar()->currentMessage() == *said) statusBar()->clearMessage();
    });
    connect(page_, &ComparisonPage::textMenuShown, this, [this](QMenu &menu) {
        menu.addSeparator();
        menu.addMenu(reviewMenu_);
        if (page_->isMoved()) menu.addAction(actions_->find(u"go.other-end"));
        menu.addAction(tr("Show it in its &source"), this, [this] {
            panel(QStringLiteral("source"))->show();
            panel(QStringLiteral("source"))->raise();
        });
    });
    connect(outline_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const int row = current.data(SourceRowRole).toInt();
        if (current.isValid() && row >= 0 && row != page_->cursor().row()) page_->showRow(row);
    });
    connect(details_, &DetailsPanel::changeRequested, page_, &ComparisonPage::showChange);
    connect(details_, &DetailsPanel::paragraphRequested, page_, [this](const QString &id, int column) { page_->showParagraph(id, column); });
    connect(textsList_, &QListView::customContextMenuRequested, this, [this](const QPoint &at) {
        if (const QModelIndex index = textsList_->indexAt(at); index.isValid()) showTextMenu(index.row(), textsList_->viewport()->mapToGlobal(at));
    });
    connect(timeline_, &Timeline::menuRequested, this, &MainWindow::showTextMenu);
    connect(textsList_, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const auto pair = workspace_.pair()) workspace_.select({pair->left, texts_->id(index.row())});
    });
}

void MainWindow::showChangeBetween(int from, int to, int side, const QString &paragraph)
{
    const auto &series = workspace_.series();
    const auto textAt = [&](int place) {
        const auto &texts = workspace_.texts();
        return std::ranges::find_if(texts,
            [&](const Text &text) { return series && text.document == series->documents[static_cast<std::size_t>(place)]; });
    };
    const auto left = textAt(from), right = textAt(to);
    if (left == workspace_.texts().end() || right == workspace_.texts().end()) return;
    const TextPair wanted{left->id, right->id};
    if (workspace_.pair() == wanted && workspace_.comparison() && !workspace_.arrangement().series) {
        page_->showParagraph(paragraph, side);
        return;
    }
    connect(
        &workspace_, &Workspace::shownChanged, page_, [this, paragraph, side] { page_->showParagraph(paragraph, side); }, Qt::SingleShotConnection);
    workspace_.select(wanted);
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    settings_.setValue(QStringLiteral("theme"), static_cast<int>(choice));
    applyTheme(*qApp, choice);
    constexpr const char *names[] = {"system", "light", "dark", "high-contrast", "high-contrast-dark", "monochrome"};
    if (QAction *action = actions_->find(QStringLiteral("view.theme-") + QLatin1StringView(names[static_cast<int>(choice)])))
        action->setChecked(true);
}

void MainWindow::showMiddle()
{
    const bool comparing = workspace_.comparison() || (workspace_.pair() && !workspace_.failure());
    const bool fresh = comparing && middle_->currentWidget() != page_;
    middle_->setCurrentIndex(comparing ? middle_->indexOf(page_) : 0);
    const auto &texts = workspace_.texts();
    const auto failed = std::ranges::count(texts, TextState::failed, &Text::state),
               loading = std::ranges::count(texts, TextState::loading, &Text::state);
    if (failed > 0) panel(QStringLiteral("texts"))->show();
    timeline_->setVisible(!texts.empty());
    actAdd_->setEnabled(!texts.empty());
    folding_->setSuspended(!comparing);
    for (QAction *action : {actFind_, actGoTo_, page_->regularAction()}) action->setEnabled(comparing);
    if (fresh) page_->view().setFocus();
    if (comparing) return;
    if (workspace_.failure()) start_->setNotice(tr("The texts cannot be compared"), sentence(*workspace_.failure()), true);
    else if (loading > 0) start_->setNotice(tr("Reading …"), tr("%n text(s)", nullptr, static_cast<int>(texts.size())));
    else if (failed > 0)
        start_->setNotice(tr("%n text(s) cannot be read", nullptr, static_cast<int>(failed)),
            tr("The list of texts says why. Open another to compare."));
    else if (texts.size() == 1) start_->setNotice(texts.front().name(), tr("One text is open. Drop another to compare it with."));
    else start_->setNotice({}, {});
}

QString MainWindow::statusWords() const { return status_->text(); }

void MainWindow::showStatus()
{
    const ComparisonPtr comparison = workspace_.shown();
    status_->setText(comparison ? ui::statusWords(*comparison) : QString());
    setWindowTitle(comparison ? windowWords(*comparison) : tr("Resolute"));
    if (comparison) rememberSet();
}

void MainWindow::follow()
{
    const Cursor &cursor = page_->cursor();
    position_->setText(page_->position());
    position_->setMinimumWidth(std::max(position_->minimumWidth(), position_->minimumSizeHint().width())); // a narrow bar would cut it
    const bool any = page_->changes().visibleCount() > 0;
    actNext_->setEnabled(any);
    actPrevious_->setEnabled(any);
    details_->explain(cursor.row(), cursor.change(), page_->currentText());
    const QModelIndex node = outlineModel_->indexOfRow(cursor.row());
    const QSignalBlocker quiet(outline_->selectionModel());
    outline_->setCurrentIndex(node);
    if (node.isValid()) outline_->scrollTo(node);
    outline_->viewport()->update();
    followSource();
    followSeries();
}

void MainWindow::followSource()
{
    if (!source_ || !isInFront(*source_)) return;
    const Collation &c = page_->collation().collation();
    const int row = page_->cursor().row();
    if (!c.comparison || row < 0) return source_->setDocument(c.comparison ? c.comparison->documents.back() : nullptr);
    // The side that is current, or the only one that has the paragraph.
    auto column = static_cast<std::size_t>(std::max(0, page_->currentText()));
    const DisplayRow &display = c.rows[static_cast<std::size_t>(row)];
    for (std::size_t tried = 0; c.cell(display, column).empty() && tried < c.columns(); ++tried) column = (column + c.columns() - 1) % c.columns();
    source_->setDocument(c.comparison->documents[column]);
    if (!c.cell(display, column).empty()) source_->showParagraph(c.cell(display, column).front());
}

void MainWindow::stepPane(bool backwards)
{
    QList<QWidget *> panes{&page_->view()};
    for (const char *name : {"details", "texts", "votes", "source", "series", "changes", "notes", "announced", "outline"})
        if (const QDockWidget *dock = panel(QString::fromLatin1(name)); dock->isVisible() && !dock->visibleRegion().isEmpty() && dock->widget())
            panes += dock->widget();
    if (timeline_->isVisible()) panes += timeline_;
    const QWidget *focus = focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (panes[i] == focus || panes[i]->isAncestorOf(focus)) at = i;
    for (qsizetype step = 1; step < panes.size(); ++step) {
        QWidget *pane = panes[(at + (backwards ? panes.size() - step : step)) % panes.size()];
        if (QWidget *entry = pane->isVisible() ? entryOf(*pane) : nullptr) return entry->setFocus(Qt::TabFocusReason);
    }
}

void MainWindow::showTextMenu(int row, const QPoint &at)
{
    const TextId id = texts_->id(row);
    const auto pair = workspace_.pair();
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("text-menu"));
    if (pair) {
        menu.addAction(tr("Show on the &left"), this, [this, id, pair] { workspace_.select({id, id == pair->right ? pair->left : pair->right}); })
            ->setEnabled(id != pair->left);
        menu.addAction(tr("Show on the &right"), this, [this, id, pair] { workspace_.select({id == pair->left ? pair->right : pair->left, id}); })
            ->setEnabled(id != pair->right);
        menu.addSeparator();
    }
    tracked_->addTo(menu, id);
    const auto place = static_cast<std::size_t>(row);
    menu.addAction(tr("Move &up"), this, [this, id, place] { workspace_.move(id, place - 1); })->setEnabled(place > 0);
    menu.addAction(tr("Move &down"), this, [this, id, place] { workspace_.move(id, place + 1); })->setEnabled(place + 1 < workspace_.texts().size());
    menu.addSeparator();
    menu.addAction(tr("Read &again"), this, [this, id] {
        if (const Text *text = workspace_.text(id)) workspace_.open(QStringList{text->path});
    });
    menu.addAction(tr("Remove from the &series"), this, [this, id] { workspace_.remove(id); });
    menu.exec(at);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    folding_->adjust();
    fitToolBar();
    fitStatusLine();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    folding_->adjust();
    fitToolBar();
    fitStatusLine();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (hasPainted_) return;
    hasPainted_ = true;
    QTimer::singleShot(0, this, &MainWindow::painted);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!desk_->settle()) return event->ignore();
    setPresenting(false);
    remember();
    desk_->file().close();
    QMainWindow::closeEvent(event);
}

void MainWindow::remember()
{
    settings_.setValue(QStringLiteral("geometry"), saveGeometry());
    settings_.setValue(QStringLiteral("panels"), saveState(fromRight_ ? stateVersionFromRight : stateVersion));
    for (const QString &name : {QStringLiteral("outline"), QStringLiteral("details")})
        settings_.setValue(QStringLiteral("panel-") + name, folding_->isWanted(panel(name)));
    rememberSession();
    settings_.setValue(QStringLiteral("zoom"), page_->view().zoom());
    settings_.setValue(QStringLiteral("changed-only"), page_->folds().changedOnly());
}

void MainWindow::recall()
{
    restoreGeometry(settings_.value(QStringLiteral("geometry")).toByteArray());
    restoreState(settings_.value(QStringLiteral("panels")).toByteArray(), fromRight_ ? stateVersionFromRight : stateVersion);
    for (const QString &name : {QStringLiteral("outline"), QStringLiteral("details")})
        folding_->setWanted(panel(name), settings_.value(QStringLiteral("panel-") + name, true).toBool());
    page_->view().setZoom(settings_.value(QStringLiteral("zoom"), 1.0).toDouble());
    page_->folds().setChangedOnly(settings_.value(QStringLiteral("changed-only"), false).toBool());
    start_->setRecent(recent());
    setAnimated(!readPreferences(settings_).reducedMotion);
    if (!settings_.value(QStringLiteral("menu-bar"), true).toBool()) setMenuBarShown(false);
}

} // namespace resolute::ui
