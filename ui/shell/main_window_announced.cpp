// SPDX-License-Identifier: GPL-3.0-or-later
// Amendments in the window: announced against actual, where the two texts shown are the draft and what became of it; and
// carried out on a text.
#include "core/compare/amendments.h"
#include "core/read/read.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/shell/amending.h"
#include "ui/shell/amendment_notice.h"
#include "ui/shell/comparison_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/panel_body.h"
#include "ui/views/announced_panel.h"
#include "ui/views/notice_bar.h"

#include <QDockWidget>
#include <QFileInfo>

#include <algorithm>

namespace resolute::ui {

namespace {

Result<AnnouncedReport> checked(const DocumentPtr &draft, const std::string &notes, const DocumentPtr &adopted)
{
    const auto bytes = readBytes(notes);
    if (!bytes) return std::unexpected(bytes.error());
    const auto announced = readAmendments(*bytes, notes, *draft);
    if (!announced) return std::unexpected(announced.error());
    return checkAnnounced(*draft, *announced, *adopted);
}

} // namespace

AnnouncedPanel &MainWindow::announced()
{
    if (!announced_) setBody(*panel(QStringLiteral("announced")), makeAnnounced());
    return *announced_;
}

AnnouncedPanel *MainWindow::makeAnnounced()
{
    announced_ = new AnnouncedPanel;
    connect(announced_, &AnnouncedPanel::chooseRequested, this, [this] {
        if (const QString path = askForNotes(this); !path.isEmpty()) checkAgainst(path);
    });
    connect(announced_, &AnnouncedPanel::paragraphRequested, this, [this](int side, const QString &paragraph) {
        const AnnouncedCheck &check = announced_->model().check();
        const DocumentPtr &wanted = side == 0 ? check.draft : check.adopted;
        const ComparisonPtr &shown = workspace_.shown();
        if (!shown) return;
        const auto at = std::ranges::find(shown->documents, wanted);
        if (at != shown->documents.end()) page_->showParagraph(paragraph, static_cast<int>(at - shown->documents.begin()));
    });
    connect(&workspace_, &Workspace::comparisonChanged, announced_, [this] { checkAgainst(announcedNotes_); });
    return announced_;
}

QDockWidget *MainWindow::makeAnnouncedPanel()
{
    QDockWidget *dock = addLatePanel(QStringLiteral("announced"), tr("Announced"), Qt::BottomDockWidgetArea, Qt::CTRL | Qt::Key_9,
        [this] { return makeAnnounced(); });
    dock->hide();
    return dock;
}

void MainWindow::openAnnounced(QString notes)
{
    if (notes.isEmpty()) notes = askForNotes(this);
    if (notes.isEmpty()) return;
    QDockWidget *dock = panel(QStringLiteral("announced"));
    checkAgainst(notes);
    dock->show();
    dock->raise();
}

void MainWindow::checkAgainst(const QString &notes)
{
    AnnouncedPanel &panel = announced();
    announcedNotes_ = notes;
    const ComparisonPtr comparison = workspace_.comparison();
    if (notes.isEmpty() || !comparison) return panel.setCheck({}, {});
    const QString name = QFileInfo(notes).fileName();
    panel.setWorking(name);
    const AnnouncedCheck check{comparison->documents.front(), comparison->documents.back(), nullptr};
    workspace_.jobs().cancel(announcedJob_);
    announcedJob_ = workspace_.jobs().start([check, path = toUtf8(notes)](const Progress &) { return checked(check.draft, path, check.adopted); },
        [this, still = QPointer(announced_), check = check, name](Result<AnnouncedReport> report) mutable {
            if (!still) return;
            if (!report) return announced_->setFailure(tr("%1: %2", "a file, what is wrong").arg(name, sentence(report.error())));
            check.report = std::make_shared<const AnnouncedReport>(std::move(*report));
            announced_->setCheck(check, name);
        });
}

void MainWindow::makeAmending()
{
    amending_ = new Amending(workspace_, *notices_, this);
    connect(amending_, &Amending::carriedOut, this, &MainWindow::openAnnounced);
    connect(amending_, &Amending::failed, this, [this](const QString &path, const Error &error) { told(path, std::unexpected(error)); });
    auto *notice = new AmendmentNotice(workspace_, *notices_, this);
    connect(notice, &AmendmentNotice::taken, this, &MainWindow::openAnnounced);
    connect(notice, &AmendmentNotice::wanted, this, [this](const QString &path, TextId base) { carryOutAmendments(path, base); });
}

void MainWindow::carryOutAmendments(QString notes, std::optional<TextId> base)
{
    if (!base) base = amending_->base();
    if (!base) return notices_->say(tr("Open the text that is to be amended first."));
    if (notes.isEmpty()) notes = askForNotes(this);
    if (notes.isEmpty()) return;
    const QString path = askForAmendedName(this, amending_->proposal(*base));
    const QString author = settings_.value(QStringLiteral("export-author"), QStringLiteral("Resolute")).toString();
    if (!path.isEmpty()) amending_->carryOut(*base, notes, path, author);
}

} // namespace resolute::ui
