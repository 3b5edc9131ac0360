// SPDX-License-Identifier: GPL-3.0-or-later
// The whole series at a glance: a row each paragraph through all texts, what became of it in each, and beside it the
// history of the words of the one that is current.
#pragma once

#include "core/compare/history.h"
#include "ui/models/series_model.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QSplitter;
class QTableView;
class QTextBrowser;

namespace resolute::ui {

class SeriesHeader;

class SeriesRibbon : public QWidget
{
    Q_OBJECT
public:
    using Spans = std::vector<AgedSpan>;
    /// Runs a job off the GUI thread and hands its answer back: Jobs::start of the workspace. Tests may run it at once.
    using Work = std::function<void(std::function<Spans()> work, std::function<void(Spans)> done)>;
    explicit SeriesRibbon(Work work, QWidget *parent = nullptr);

    void setSeries(ComparisonPtr series);
    /// Makes the row of a paragraph current, by the text's place in the series; nothing if it is not shown.
    void showParagraph(std::size_t text, ParagraphIndex paragraph);

    [[nodiscard]] SeriesModel &model() { return model_; }
    [[nodiscard]] QTableView &table() const { return *table_; }
    [[nodiscard]] QTextBrowser &history() const { return *history_; }
    [[nodiscard]] QComboBox &choice() const { return *show_; }
    [[nodiscard]] bool wholeName(int text) const; ///< whether the name of a text stands uncut over its column
    [[nodiscard]] QSize sizeHint() const override { return {960, 320}; }

signals:
    /// A person wants to read it: the text's place in the series, and the paragraph's name there, "O12(b)".
    void paragraphRequested(int text, const QString &paragraph);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void showHistory();
    void request(const QModelIndex &index);
    void count();
    void measure(); ///< what the columns need
    void fit();     ///< names, table and history share the width
    void spread();  ///< the columns share the table's

    SeriesModel model_;
    Work work_;
    QComboBox *show_;
    QLabel *count_;
    QWidget *legend_ = nullptr;
    QTableView *table_;
    SeriesHeader *texts_;
    QTextBrowser *history_;
    QSplitter *split_;
    QLabel *none_;
    std::vector<int> inOneLine_, inTwo_; ///< what each column needs where names of texts stand in one line, and in two
    bool parted_ = false; ///< a person has moved the border between table and history
    int asked_ = 0; ///< number of the last history asked for; earlier ones come too late
};

} // namespace resolute::ui
