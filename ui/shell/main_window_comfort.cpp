// SPDX-License-Identifier: GPL-3.0-or-later
// What makes the window at home: settings, palette, keys, help, the session of last time, presentation.
#include "ui/bridge/text.h"
#include "ui/models/series_model.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/comparison_page.h"
#include "ui/shell/help_window.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/panel_folding.h"
#include "ui/shell/review_desk.h"
#include "ui/shell/settings_dialog.h"
#include "ui/store/file_watch.h"
#include "ui/views/aligned_view.h"
#include "ui/views/filter_bar.h"
#include "ui/views/notice_bar.h"
#include "ui/views/series_ribbon.h"

#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace resolute::ui {

namespace {

constexpr qsizetype latestCommands = 8;
constexpr qreal presentationZoom = 1.5;
constexpr int presentationLine = 32; // letters of a line at least, for which the zoom is less

// The absolute path, and which reading of the file it is.
QString sessionKey(const Text &text)
{
    return TextFile{text.path.startsWith(u":/") ? text.path : QFileInfo(text.path).absoluteFilePath(), text.reading}.key();
}

} // namespace

void MainWindow::makeNotices()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    notices_ = new NoticeBar(centre);
    column->addWidget(notices_);
    column->addWidget(middle_, 1);
    setCentralWidget(centre);
}

void MainWindow::setPreferences(const Preferences &wanted)
{
    const Preferences before = readPreferences(settings_);
    writePreferences(wanted, settings_);
    chooseTheme(wanted.theme);
    page_->view().setZoom(wanted.textSize / 100.0);
    watch_->setOn(wanted.watchFiles);
    setMenuBarShown(wanted.menuBar);
    setAnimated(!wanted.reducedMotion);
    applyPreferences(*qApp, wanted);
    if (wanted.language != before.language || wanted.interfaceSize != before.interfaceSize) emit renewRequested();
}

void MainWindow::openSettings()
{
    Preferences present = readPreferences(settings_);
    present.textSize = qRound(page_->view().zoom() * 100);
    present.theme = themeChoice(); // as it is, also where the command line said so
    auto *dialog = new SettingsDialog(present, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::keysRequested, this, &MainWindow::openKeys);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setPreferences(dialog->preferences()); });
    dialog->open();
}

void MainWindow::openKeys()
{
    auto *dialog = new KeysDialog(*actions_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openPalette()
{
    if (palette_) return;
    const QStringList latest = settings_.value(QStringLiteral("latest-commands")).toStringList();
    palette_ = new CommandPalette(*actions_, latest, *this);
    connect(palette_, &CommandPalette::chosen, this, [this, latest](const QAction *action) {
        QStringList names = latest;
        names.removeAll(action->objectName());
        names.prepend(action->objectName());
        settings_.setValue(QStringLiteral("latest-commands"), names.first(std::min(names.size(), latestCommands)));
    });
}

void MainWindow::openHelp()
{
    if (!help_) {
        help_ = new HelpWindow(*actions_, this);
        help_->setAttribute(Qt::WA_DeleteOnClose);
    }
    help_->show();
    help_->raise();
    help_->activateWindow();
}

void MainWindow::openAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::followSeries()
{
    if (!series_ || !isInFront(*series_) || series_->table().hasFocus()) return;
    const Collation &c = page_->collation().collation();
    const int row = page_->cursor().row();
    if (!workspace_.series() || !c.comparison || row < 0) return;
    const auto &documents = workspace_.series()->documents;
    for (std::size_t column = c.columns(); column-- > 0;) {
        const auto &cell = c.cell(c.rows[static_cast<std::size_t>(row)], column);
        const auto text = std::ranges::find(documents, c.comparison->documents[column]);
        if (cell.empty() || text == documents.end()) continue;
        return series_->showParagraph(static_cast<std::size_t>(text - documents.begin()), cell.front());
    }
}

void MainWindow::rememberSession()
{
    QStringList paths;
    for (const Text &text : workspace_.texts()) paths += sessionKey(text);
    settings_.setValue(QStringLiteral("session/texts"), paths);
    const auto pair = workspace_.pair();
    const auto pathOf = [&](TextId id) {
        const auto place = workspace_.place(id);
        return place ? paths[static_cast<qsizetype>(*place)] : QString();
    };
    settings_.setValue(QStringLiteral("session/pair"), pair ? QStringList{pathOf(pair->left), pathOf(pair->right)} : QStringList());
    const Arrangement &shown = workspace_.arrangement();
    QStringList leftOut;
    for (const TextId id : shown.leftOut) leftOut += pathOf(id);
    settings_.setValue(QStringLiteral("session/series"), shown.series);
    settings_.setValue(QStringLiteral("session/base"), shown.base ? pathOf(*shown.base) : QString());
    settings_.setValue(QStringLiteral("session/left-out"), leftOut);
    settings_.setValue(QStringLiteral("session/place"), sessionPlace());
    settings_.setValue(QStringLiteral("session/workspace"), desk_->file().path());
}

void MainWindow::restoreSession()
{
    if (desk_->recover() || !readPreferences(settings_).restoreSession) return;
    if (const QString file = settings_.value(QStringLiteral("session/workspace")).toString(); QFileInfo::exists(file) && desk_->openWorkspace({file}))
        return;
    std::vector<TextFile> files;
    for (const QString &key : settings_.value(QStringLiteral("session/texts")).toStringList())
        if (const TextFile file = TextFile::ofKey(key); QFileInfo::exists(file.path)) files.push_back(file);
    if (files.empty()) return;
    const QStringList pair = settings_.value(QStringLiteral("session/pair")).toStringList();
    // The pair first, when all texts have been read; then the series and the paragraph, when the pair has been compared.
    connect(
        &workspace_, &Workspace::comparisonChanged, this,
        [this, pair] {
            std::optional<TextId> ids[2];
            for (const Text &text : workspace_.texts())
                for (int side = 0; side < 2; ++side)
                    if (text.state == TextState::ready && sessionKey(text) == pair.value(side)) ids[side] = text.id;
            if (!ids[0] || !ids[1]) return;
            const TextPair wanted{*ids[0], *ids[1]};
            if (workspace_.pair() == wanted) return restoreArrangement();
            connect(&workspace_, &Workspace::comparisonChanged, this, &MainWindow::restoreArrangement, Qt::SingleShotConnection);
            workspace_.select(wanted);
        },
        Qt::SingleShotConnection);
    workspace_.openAs(files);
}

// The paragraph that is current: the text it is of, and its name there.
QStringList MainWindow::sessionPlace() const
{
    const Collation &c = page_->collation().collation();
    const int row = page_->cursor().row();
    const std::vector<TextId> &shown = workspace_.shownTexts();
    for (std::size_t column = c.columns(); column-- > 0 && row >= 0;) {
        const auto &cell = c.cell(c.rows[static_cast<std::size_t>(row)], column);
        const Text *text = column < shown.size() ? workspace_.text(shown[column]) : nullptr;
        if (!cell.empty() && text) return {sessionKey(*text), toQt(c.document(column).paragraph(cell.front()).id)};
    }
    return {};
}

void MainWindow::restoreArrangement()
{
    const auto textOf = [this](const QString &key) -> std::optional<TextId> {
        for (const Text &text : workspace_.texts())
            if (!key.isEmpty() && text.state == TextState::ready && sessionKey(text) == key) return text.id;
        return {};
    };
    const auto goToPlace = [this, textOf, place = settings_.value(QStringLiteral("session/place")).toStringList()] {
        const auto text = textOf(place.value(0));
        const auto column = std::ranges::find(workspace_.shownTexts(), text);
        if (column != workspace_.shownTexts().end()) page_->showParagraph(place.value(1), static_cast<int>(column - workspace_.shownTexts().begin()));
    };
    Arrangement wanted{.series = settings_.value(QStringLiteral("session/series"), false).toBool(),
        .base = textOf(settings_.value(QStringLiteral("session/base")).toString())};
    for (const QString &key : settings_.value(QStringLiteral("session/left-out")).toStringList())
        if (const auto text = textOf(key)) wanted.leftOut.push_back(*text);
    if (!wanted.series || wanted == workspace_.arrangement()) return goToPlace();
    connect(&workspace_, &Workspace::shownChanged, this, goToPlace, Qt::SingleShotConnection);
    workspace_.arrange(std::move(wanted), {});
    workspace_.undoStack().clear(); // nothing was done yet
}

void MainWindow::setPresenting(bool on)
{
    if (on == isPresenting()) return;
    auto *bar = findChild<QToolBar *>(QStringLiteral("tools"));
    const QList<QWidget *> chrome{bar, statusBar(), &page_->filters()};
    if (on) {
        presenting_ = Before{windowState(), page_->view().zoom(), saveState(), !menuBar()->isHidden()};
        menuBar()->hide();
        folding_->setSuspended(true);
        for (QDockWidget *dock : findChildren<QDockWidget *>()) dock->hide();
        for (QWidget *w : chrome) w->hide();
        setWindowState(windowState() | Qt::WindowFullScreen);
        // As large as leaves the texts lines of a sensible length, on a small screen too.
        const double room = static_cast<double>(screen()->size().width()) / std::max(1, page_->widthFor(presentationLine));
        page_->view().setZoom(presenting_->zoom * std::clamp(room, 1.0, presentationZoom));
        notices_->say(tr("Escape leaves the presentation."));
        return;
    }
    const Before before = *std::exchange(presenting_, std::nullopt);
    notices_->hide();
    for (QWidget *w : chrome) w->show();
    menuBar()->setVisible(before.menuBar);
    setWindowState(before.state);
    page_->view().setZoom(before.zoom);
    folding_->setSuspended(false);
    restoreState(before.layout);
    showMiddle();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isPresenting()) return setPresenting(false);
    if (event->key() == Qt::Key_Escape && notices_->isVisible()) return notices_->hide();
    QMainWindow::keyPressEvent(event);
}

} // namespace resolute::ui
