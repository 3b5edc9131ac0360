// SPDX-License-Identifier: GPL-3.0-or-later
// Above the aligned view: what each column is. Stands still while the texts scroll.
#pragma once

#include "core/document/document.h"

#include <QWidget>

#include <vector>

namespace resolute::ui {

class AlignedView;

class ColumnHeader : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnHeader(AlignedView &view, QWidget *parent = nullptr);

    /// One a column. `reversed`: the newer text stands on the left, which is said.
    void setDocuments(std::vector<DocumentPtr> documents, bool reversed);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AlignedView &view_;
    std::vector<DocumentPtr> documents_;
    bool reversed_ = false;
};

} // namespace resolute::ui
