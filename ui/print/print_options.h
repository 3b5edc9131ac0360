// SPDX-License-Identifier: GPL-3.0-or-later
// How things are put on paper. Looks only: none of it changes the answer.
#pragma once

#include <QPageSize>
#include <QString>

namespace resolute::ui {

enum class PrintLayout {
    sideBySide, ///< landscape: the old text on the left, the new on the right
    redline     ///< portrait: one text, what was struck before what was put in its place
};

struct PrintOptions {
    PrintLayout layout = PrintLayout::sideBySide;
    QPageSize::PageSizeId paper = QPageSize::A4;
    bool changedOnly = false; ///< unchanged paragraphs are counted instead of printed
    bool largePrint = false;  ///< of lists of revisions and texts: a sheet to read from
    bool evidence = false;    ///< how it was made stands at the end, not only in the file's properties
    QString author = QStringLiteral("Resolute"); ///< of the annotations
    QString date;             ///< ISO 8601, of the annotations and of the file; empty: the newest text's date
    bool operator==(const PrintOptions &) const = default;
};

} // namespace resolute::ui
