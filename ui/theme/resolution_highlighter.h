// SPDX-License-Identifier: GPL-3.0-or-later
// What the words of a resolution are (resources/syntax/resolution.xml), and how they look in a paragraph: quietly, by
// weight and ink alone. The ground belongs to the marks of changes, and so do underline and strike.
//
// GUI thread only. Results are kept for the paragraphs last asked for; a paragraph of 600 characters takes some
// tenths of a millisecond the first time.
#pragma once

#include "ui/theme/token.h"

#include <QString>
#include <QTextLayout>

#include <vector>

namespace resolute::ui {

/// The tokens of one paragraph, ordered and apart. The text may hold several lines. What finds them is loaded at the first call
/// (ui/theme/syntax.h).
[[nodiscard]] const std::vector<TokenRange> &tokens(const QString &paragraph);

/// Whether that call was made.
[[nodiscard]] bool tokensAreAtHand();

/// Their looks in the theme in force, for QTextLayout::setFormats. Put the formats of changes after these: they win.
[[nodiscard]] std::vector<QTextLayout::FormatRange> highlight(const QString &paragraph);

/// The name of a token in the syntax definition: "Symbol", "Quoted Title".
[[nodiscard]] QString name(Token token);

} // namespace resolute::ui
