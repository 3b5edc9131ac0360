// SPDX-License-Identifier: GPL-3.0-or-later
// The program's one collection of syntax definitions: those of KSyntaxHighlighting and our own, resources/syntax.
#pragma once

#include <QString>

namespace KSyntaxHighlighting {
class Definition;
class Repository;
class Theme;
} // namespace KSyntaxHighlighting

namespace resolute::ui {

/// Made at the first call (a few milliseconds), on the GUI thread, and kept.
[[nodiscard]] KSyntaxHighlighting::Repository &syntax();

/// The definition of resolution text.
[[nodiscard]] KSyntaxHighlighting::Definition resolutionDefinition();

/// The colours of KSyntaxHighlighting that go with the theme in force.
[[nodiscard]] KSyntaxHighlighting::Theme syntaxTheme();

} // namespace resolute::ui
