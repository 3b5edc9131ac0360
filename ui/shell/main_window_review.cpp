// SPDX-License-Identifier: GPL-3.0-or-later
// Notes and review in the window.
#include "ui/shell/comparison_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/panel_body.h"
#include "ui/shell/review_desk.h"
#include "ui/views/announce.h"
#include "ui/views/notes_panel.h"

#include <QDockWidget>
#include <QFileInfo>
#include <QSettings>
#include <QStatusBar>
#include <QUndoStack>

namespace resolute::ui {

void MainWindow::makeDesk()
{
    // Unsaved work stands beside what the window remembers, so that another window's settings have work of their own.
    const QString folder = QFileInfo(settings_.fileName()).absolutePath() + QStringLiteral("/unsaved");
    desk_ = new ReviewDesk(*this, workspace_, *page_, settings_, folder);
    // Later: a message from before the window is shown would stand on top of what the line says. What is undone is said no more.
    connect(&workspace_.undoStack(), &QUndoStack::indexChanged, this, [this] {
        statusBar()->clearMessage();
        QMetaObject::invokeMethod(this, &MainWindow::fitStatusLine, Qt::QueuedConnection); // when it says how much is reviewed
    });
    connect(
        desk_, &ReviewDesk::notice, this,
        [this](const QString &words) {
            statusBar()->showMessage(words, 8000);
            announce(*statusBar(), words);
        },
        Qt::QueuedConnection);
    connect(desk_, &ReviewDesk::panelRequested, this, [this] {
        QDockWidget *notes = panel(QStringLiteral("notes"));
        if (!notes->widget()) setBody(*notes, &desk_->panel()); // so that it can take the focus at once
        notes->show();
        notes->raise();
    });
    connect(desk_, &ReviewDesk::opened, this, [this](const QString &path) { rememberRecent({path}); });
}

void MainWindow::makeReviewMenu() { desk_->addReviewActions(*actions_, reviewMenu_); }

QDockWidget *MainWindow::makeNotesPanel()
{
    QDockWidget *notes = addLatePanel(QStringLiteral("notes"), tr("Notes"), Qt::BottomDockWidgetArea, Qt::CTRL | Qt::Key_8,
        [this] { return &desk_->panel(); });
    notes->hide();
    statusBar()->addPermanentWidget(desk_->progress());
    return notes;
}

} // namespace resolute::ui
