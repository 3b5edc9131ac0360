// SPDX-License-Identifier: GPL-3.0-or-later
// Why: of the current row and change, what the program decided and on what ground; the paragraph's history in the
// series; its place in the source.
#pragma once

#include "core/compare/comparison.h"
#include "core/compare/tracked_by.h"

#include <QTextBrowser>

#include <optional>

namespace resolute::ui {

struct Theme;

class CollationModel;

class DetailsPanel : public QTextBrowser
{
    Q_OBJECT
public:
    explicit DetailsPanel(CollationModel &collation, QWidget *parent = nullptr);

    /// The row and the change in it (-1: none) that are explained; -1: nothing is. `text` is the text whose step is meant
    /// where there are more than two; -1: the last that changed something.
    void explain(int row, int change, int text = -1);
    /// For the history of a paragraph; may be null.
    void setSeries(ComparisonPtr series);

signals:
    void paragraphRequested(const QString &id, int column); ///< a link to another paragraph of the texts
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
    [[nodiscard]] QString agesHtml() const;

    [[nodiscard]] std::optional<std::size_t> step() const; ///< that is explained
    [[nodiscard]] QString trackedHtml(int change) const;   ///< who tracked it in the file, if anybody did
    [[nodiscard]] QString sharedHtml(const Step &step, std::size_t older, std::size_t newer) const;

    CollationModel &collation_;
    ComparisonPtr series_;
    int row_ = -1, change_ = -1, text_ = -1;
    const Theme *drawnFor_ = nullptr;
    mutable ComparisonPtr trackedOf_; ///< the comparison that tracked_ is about
    mutable std::vector<std::vector<TrackedBy>> tracked_;
};

} // namespace resolute::ui
