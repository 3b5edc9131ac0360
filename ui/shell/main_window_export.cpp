// SPDX-License-Identifier: GPL-3.0-or-later
// What the window hands on.
#include "core/base/file.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/print/pdf_export.h"
#include "ui/shell/main_window.h"
#include "ui/store/workspace.h"

#include <QDir>
#include <QMenu>
#include <QMessageBox>
#include <QStatusBar>

namespace resolute::ui {

namespace {

// "50-4 to 53-….pdf": names of texts hold characters that names of files cannot.
QString proposedName(const Comparison &comparison)
{
    QString name = MainWindow::tr("%1 to %2").arg(toQt(shortName(*comparison.documents.front())), toQt(shortName(*comparison.documents.back())));
    name.replace(QStringLiteral("/..."), QString());
    for (QChar &c : name)
        if (QStringView(u"/\\:*?\"<>|").contains(c)) c = u'-';
    return name + QStringLiteral(".pdf");
}

} // namespace

void MainWindow::makeExportActions()
{
    QMenu *menu = fileMenu_->addMenu(tr("&Export"));
    addAction(menu, "file.export-pdf", tr("PDF, &side by side …"), {Qt::CTRL | Qt::Key_E}, [this] { exportPdf(PrintLayout::sideBySide); });
    addAction(menu, "file.export-redline", tr("PDF, one &redline …"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E},
        [this] { exportPdf(PrintLayout::redline); });
}

void MainWindow::exportPdf(PrintLayout layout)
{
    const ComparisonPtr comparison = workspace_.comparison();
    if (!comparison) return;
    const QString path = askForSaveName(this, QDir::home().filePath(proposedName(*comparison)));
    if (path.isEmpty()) return;
    PrintOptions options;
    options.layout = layout;
    const auto work = [comparison, options, file = toUtf8(path)](const Progress &progress) -> Result<void> {
        auto pdf = toPdf(comparison, options, progress);
        if (!pdf) return std::unexpected(std::move(pdf.error()));
        return saveFile(file, *pdf);
    };
    workspace_.jobs().start(work, [this, path](const Result<void> &written) {
        if (written) statusBar()->showMessage(tr("Written: %1").arg(QDir::toNativeSeparators(path)), 8000);
        else {
            auto *box = new QMessageBox(QMessageBox::Warning, tr("Export as PDF"),
                tr("%1: %2").arg(QDir::toNativeSeparators(path), sentence(written.error())), QMessageBox::Ok, this);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        }
        emit exported(path, written.has_value());
    });
}

} // namespace resolute::ui
