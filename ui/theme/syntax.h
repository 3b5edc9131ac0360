// SPDX-License-Identifier: GPL-3.0-or-later
// What KSyntaxHighlighting does for the window: tokens of resolution text (resources/syntax), and colours of source files.
// It stands in a part that is loaded when it is first asked for (cmake/Late.cmake): the libraries of networks come with it,
// and a text can be shown before them. GUI thread only.
#pragma once

#include "ui/theme/token.h"

#include <QColor>
#include <QString>

#include <memory>
#include <vector>

class QTextDocument;

namespace resolute::ui {

enum class Markup { markdown, html };

/// Colours the lines of a document that are asked for, as long as it lives; no longer than the document.
class SourceColours
{
public:
    virtual ~SourceColours() = default;
    /// Before a text is set: what was read of the last one is forgotten.
    virtual void setMarkup(Markup markup) = 0;
    /// Lines that are seen are to be asked for again.
    virtual void setDark(bool dark) = 0;
    /// Counted from 0. False where those above could not be read in a few milliseconds: it goes on when asked again.
    [[nodiscard]] virtual bool colour(int first, int last) = 0;
};

class Syntax
{
public:
    virtual ~Syntax() = default;
    /// The tokens of one paragraph, ordered and apart. The text may hold several lines.
    [[nodiscard]] virtual std::vector<TokenRange> tokens(const QString &paragraph) = 0;
    [[nodiscard]] virtual std::unique_ptr<SourceColours> colours(QTextDocument &document) = 0;
    /// The inks that the colours of a source are made of.
    [[nodiscard]] virtual std::vector<QColor> inks(bool dark) = 0;
};

/// The program's one. Takes some twenty milliseconds the first time. Null where the part is not where it was installed:
/// texts then have one ink.
[[nodiscard]] Syntax *syntax();

} // namespace resolute::ui
