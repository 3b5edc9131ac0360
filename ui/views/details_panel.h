// SPDX-License-Identifier: GPL-3.0-or-later
// Why: of the current row and change, what the program decided and on what ground; the paragraph's history in the
// series; its place in the source.
#pragma once

#include "core/compare/comparison.h"

#include <QTextBrowser>

namespace resolute::ui {

class CollationModel;

class DetailsPanel : public QTextBrowser
{
    Q_OBJECT
public:
    explicit DetailsPanel(CollationModel &collation, QWidget *parent = nullptr);

    /// The row and the change in it (-1: none) that are explained; -1: nothing is.
    void explain(int row, int change);
    /// For the history of a paragraph; may be null.
    void setSeries(ComparisonPtr series);

signals:
    void paragraphRequested(const QString &id, int column); ///< a link to another paragraph of the two texts
    void changeRequested(int change);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QString html() const;
    [[nodiscard]] QString alignmentHtml() const;
    [[nodiscard]] QString changesHtml() const;
    [[nodiscard]] QString historyHtml() const;
    [[nodiscard]] QString placeHtml() const;

    CollationModel &collation_;
    ComparisonPtr series_;
    int row_ = -1, change_ = -1;
};

} // namespace resolute::ui
