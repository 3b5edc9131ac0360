// SPDX-License-Identifier: GPL-3.0-or-later
// What the window hands on.
#include "core/base/file.h"
#include "core/read/read.h"
#include "core/write/pdf_annotate.h"
#include "ui/bridge/text.h"
#include "ui/bridge/translate.h"
#include "ui/bridge/words.h"
#include "ui/shell/comparison_page.h"
#include "ui/shell/export_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/print_dialog.h"
#include "ui/shell/review_desk.h"
#include "ui/store/workspace.h"
#include "ui/views/announce.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>
#include <QStatusBar>

namespace resolute::ui {

namespace {

const Message cancelled{"cancelled", RESOLUTE_MESSAGE("message", "cancelled")};

const Message ownFile{"annotate-own", RESOLUTE_MESSAGE("message", "is the text itself; choose another name, so that it stays as it is")};

/// Written whole or not at all; not if it was stopped meanwhile.
Result<void> save(const std::string &file, const std::string &bytes, const Progress &progress)
{
    if (progress.stopped()) return std::unexpected(Error{ErrorKind::cancelled, &cancelled, {}, {}, {}});
    return saveFile(file, bytes);
}

/// The folder that the settings name, else that of the newest text.
QDir folderFor(const Comparison &comparison, const QSettings &settings)
{
    const QString chosen = readPreferences(settings).exportFolder;
    if (!chosen.isEmpty()) return QDir(chosen);
    const QString newest = toQt(comparison.documents.back()->file);
    return newest.startsWith(u':') || !QFileInfo::exists(newest) ? QDir::home() : QFileInfo(newest).absoluteDir();
}

} // namespace

void MainWindow::makeExportActions()
{
    actExport_ = addAction(fileMenu_, "file.export", tr("&Export …"), {Qt::CTRL | Qt::Key_E}, [this] { openExport(PrintLayout::sideBySide, false); });
    actRedline_ = addAction(fileMenu_, "file.export-redline", tr("Export as one red&line …"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E},
        [this] { openExport(PrintLayout::redline, true); });
    actAnnotate_ = addAction(fileMenu_, "file.annotate", tr("A&nnotate my PDF …"), {}, [this] { annotateOwnPdf(); });
    actPrint_ = addAction(fileMenu_, "file.print", tr("&Print …"), {QKeySequence::Print}, [this] { openPrint(); });
    for (QAction *action : {actExport_, actRedline_, actAnnotate_, actPrint_}) action->setEnabled(false);
}

void MainWindow::followExport()
{
    const ComparisonPtr &comparison = workspace_.comparison();
    for (QAction *action : {actExport_, actRedline_, actPrint_}) action->setEnabled(comparison != nullptr);
    const bool pdf = comparison && comparison->documents.back()->format == SourceFormat::pdf;
    actAnnotate_->setEnabled(pdf);
    actAnnotate_->setToolTip(pdf || !comparison ? QString() : tr("The later text is no PDF, so that there are no pages of its own to mark."));
}

void MainWindow::openExport(PrintLayout layout, bool fixed)
{
    if (!workspace_.comparison()) return;
    const review::Review &review = desk_->reviews().review();
    const bool remarked = !review::liveNotes(review).empty() || !review::liveDecisions(review).empty();
    auto *dialog = new ExportDialog(workspace_.comparison(), workspace_.series(), remarked, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("export"));
    dialog->recall(settings_);
    ExportOrder order = dialog->order();
    order.series = workspace_.arrangement().series; // what is on the screen
    if (fixed) {
        order.content = PrintContent::comparison;
        order.format = ExportFormat::pdf;
        order.look.layout = layout;
    }
    dialog->setOrder(order);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        dialog->remember(settings_);
        const QString path = askForSaveName(this, folderFor(*dialog->comparison(), settings_).filePath(dialog->fileName()));
        if (!path.isEmpty()) exportTo(dialog->order(), dialog->comparison(), desk_->reviews().remarksOn(*dialog->comparison()), path);
    });
    dialog->open();
}

void MainWindow::exportTo(const ExportOrder &order, const ComparisonPtr &comparison, const review::Remarks &remarks, const QString &path)
{
    const auto work = [comparison, order, remarks, file = toUtf8(path)](const Progress &progress) -> Result<void> {
        const auto bytes = exportBytes(order, comparison, remarks, progress);
        if (!bytes) return std::unexpected(bytes.error());
        return save(file, *bytes, progress);
    };
    workspace_.jobs().start(work, [this, path](const Result<void> &written) { told(path, written); });
}

void MainWindow::told(const QString &path, const Result<void> &written)
{
    if (written) {
        const QString words = tr("Written: %1").arg(QDir::toNativeSeparators(path));
        statusBar()->showMessage(words, 8000);
        announce(*statusBar(), words);
    } else {
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Export"), tr("%1: %2").arg(QDir::toNativeSeparators(path), sentence(written.error())),
            QMessageBox::Ok, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    }
    emit exported(path, written.has_value());
}

void MainWindow::openPrint()
{
    if (!workspace_.comparison()) return;
    // What is on the screen; the pair beside a series, a series beside a pair.
    const ComparisonPtr &shown = workspace_.shown() ? workspace_.shown() : workspace_.comparison();
    const bool isSeries = shown->documents.size() > 2;
    ComparisonPtr other = isSeries ? workspace_.comparison() : workspace_.series();
    if (other && !isSeries && other->documents.size() < 3) other.reset();
    auto *dialog = new PrintDialog({PrintContent::comparison, shown}, std::move(other), workspace_.jobs(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("print"));
    if (page_->collation().isRedline()) dialog->setLayout(PrintLayout::redline); // as it is being read
    dialog->open();
}

void MainWindow::annotateOwnPdf()
{
    const ComparisonPtr comparison = workspace_.comparison();
    if (!comparison || comparison->documents.back()->format != SourceFormat::pdf) return;
    const QFileInfo source(toQt(comparison->documents.back()->file));
    const QString path = askForSaveName(this, source.dir().filePath(tr("%1, annotated.pdf").arg(source.completeBaseName())));
    if (path.isEmpty()) return;
    if (QFileInfo(path) == source) { // the person's own file stays as it is
        return told(path, std::unexpected(Error{ErrorKind::output, &ownFile, {}, {}, {}}));
    }
    const auto work = [comparison, remarks = desk_->reviews().remarksOn(*comparison), file = toUtf8(path)](const Progress &progress) -> Result<void> {
        const Document &newer = *comparison->documents.back();
        const auto bytes = readBytes(newer.file);
        if (!bytes) return std::unexpected(bytes.error());
        AnnotateOptions options;
        options.date = newer.masthead.date;
        options.translate = exportTranslation();
        options.remarks = remarks;
        const auto annotated = annotatePdf(*comparison, 0, *bytes, options);
        if (!annotated) return std::unexpected(annotated.error());
        return save(file, annotated->bytes, progress);
    };
    workspace_.jobs().start(work, [this, path](const Result<void> &written) { told(path, written); });
}

} // namespace resolute::ui
