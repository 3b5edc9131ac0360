// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk.h"

#include "ui/shell/comparison_page.h"
#include "ui/shell/help_window.h"
#include "ui/shell/main_window.h"
#include "ui/views/aligned_view.h"

#include <QTimer>

namespace resolute::ui {

Desk::Desk(Workspace &workspace, QSettings &settings) : workspace_(workspace), settings_(settings) { make(); }
Desk::~Desk() = default;

void Desk::make()
{
    window_ = std::make_unique<MainWindow>(workspace_, settings_);
    connect(window_.get(), &MainWindow::renewRequested, this, &Desk::renew, Qt::QueuedConnection); // after the dialog that asked for it
}

void Desk::renew()
{
    if (!workspace_.isBusy()) return replace();
    connect(&workspace_, &Workspace::busyChanged, this, &Desk::renew,
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void Desk::replace()
{
    const bool shown = window_->isVisible();
    const Qt::WindowStates state = window_->windowState();
    const int row = window_->page().cursor().row(), change = window_->page().cursor().change();
    const auto *help = window_->findChild<HelpWindow *>();
    const bool helping = help && help->isVisible();
    const int chapter = helping ? help->chapter() : -1;
    const QRect place = helping ? help->geometry() : QRect();
    window_->remember();
    std::unique_ptr<MainWindow> before = std::move(window_);
    make();
    if (shown) {
        window_->setWindowState(state);
        window_->show();
    }
    before->hide();
    if (helping) { // goes on in the new language where it was read
        window_->openHelp();
        auto *anew = window_->findChild<HelpWindow *>();
        anew->setGeometry(place);
        anew->showChapter(chapter);
    }
    if (change >= 0) window_->page().showChange(change);
    else if (row >= 0) window_->page().showRow(row);
    emit renewed();
}

} // namespace resolute::ui
