// SPDX-License-Identifier: GPL-3.0-or-later
// What will come out of the printer, page by page, and the choices that change it. Pages are laid and drawn on a worker
// through the same layout as the PDF; the window stays free, and nothing is printed before it is asked for.
#pragma once

#include "ui/bridge/jobs.h"
#include "ui/print/make_pages.h"

#include <QDialog>
#include <QImage>

#include <array>
#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QPrinter;

namespace resolute::ui {

class PrintDialog : public QDialog
{
    Q_OBJECT
public:
    /// `what` is printed unless `other` is chosen instead, where there is one: the pair beside the series, or the other way
    /// round. `jobs` has to outlive it.
    PrintDialog(Printable what, ComparisonPtr other, Jobs &jobs, QWidget *parent = nullptr);
    ~PrintDialog() override;

    [[nodiscard]] int pageCount() const { return pageCount_; } ///< 0 until the pages are there
    [[nodiscard]] bool isBusy() const { return job_.has_value(); }
    [[nodiscard]] PrintOptions options() const;
    [[nodiscard]] const Printable &printable() const { return what_; }
    void setLayout(PrintLayout layout);
    /// Replaced by tests: sets the printer up; false if the person thought better of it.
    std::function<bool(QWidget *, QPrinter &)> askForPrinter;
    void print();

signals:
    void pagesReady(int count);
    void printed(bool done);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Preview {
        std::vector<QImage> pages;
        int count = 0;
    };
    void prepare();
    void show(Preview preview);
    void fitPages();
    void setBusy(bool busy, const QString &words);

    Printable what_;
    Jobs &jobs_;
    std::optional<JobNumber> job_;
    int pageCount_ = 0;
    QSize sheet_; ///< of a page's picture
    QListWidget *pages_;
    std::array<ComparisonPtr, 2> comparisons_; ///< as they stand in the choice of texts
    QComboBox *content_, *texts_ = nullptr, *layout_, *paper_; ///< no choice of texts where there is no other
    QCheckBox *changedOnly_, *largePrint_;
    QLabel *status_;
    QProgressBar *progress_;
    QPushButton *print_, *stop_;
};

} // namespace resolute::ui
