// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/syntax.h"

#include "ui/theme/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

namespace resolute::ui {

KSyntaxHighlighting::Repository &syntax()
{
    static KSyntaxHighlighting::Repository *const repository = [] {
        auto *made = new KSyntaxHighlighting::Repository; // lives as long as the program: definitions point into it
        made->addCustomSearchPath(QStringLiteral(":/resolute"));
        return made;
    }();
    return *repository;
}

KSyntaxHighlighting::Definition resolutionDefinition()
{
    static const KSyntaxHighlighting::Definition definition = syntax().definitionForName(QStringLiteral("UN Resolution"));
    return definition;
}

KSyntaxHighlighting::Theme syntaxTheme()
{
    // Breeze Dark, the default, sets headings in a violet of 3 : 1.
    return syntax().theme(theme().dark ? QStringLiteral("GitHub Dark") : QStringLiteral("GitHub Light"));
}

} // namespace resolute::ui
