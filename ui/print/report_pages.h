// SPDX-License-Identifier: GPL-3.0-or-later
// A report on pages: a list of revisions, a concordance, one text; also as a large print to read from.
#pragma once

#include "core/write/report.h"
#include "ui/print/pages.h"

namespace resolute::ui {

class ReportPages : public Pages
{
public:
    ReportPages(Report report, const Evidence &evidence, const PrintOptions &options);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::string language() const override { return report_.language; }

protected:
    void paintHead(QPainter &painter, int page) const override;

private:
    void addTitle();
    void addBlock(const ReportBlock &block);
    [[nodiscard]] QFont bodyFont(qreal points) const;

    Report report_;
    bool rightToLeft_;
};

} // namespace resolute::ui
