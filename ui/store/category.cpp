// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/store/category.h"

#include <QCoreApplication>

namespace resolute::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Category)
};

} // namespace

QString categoryWord(Category category)
{
    switch (category) {
    case Category::substantive: return Words::tr("Substantive");
    case Category::reference: return Words::tr("References");
    case Category::date: return Words::tr("Dates");
    case Category::number: return Words::tr("Numbers");
    case Category::style: return Words::tr("Style");
    case Category::editorial: return Words::tr("Editorial");
    case Category::moved: return Words::tr("Moved");
    }
    return {};
}

QString categoryMeaning(Category category)
{
    switch (category) {
    case Category::substantive: return Words::tr("Changes of sense, new and deleted paragraphs");
    case Category::reference: return Words::tr("A reference rolled forward to a newer document");
    case Category::date: return Words::tr("A date brought up to date");
    case Category::number: return Words::tr("A session or paragraph number brought up to date");
    case Category::style: return Words::tr("The rule for repeated verbs: Recalling, Recalling also, Recalling further");
    case Category::editorial: return Words::tr("Grammar, punctuation or wording without a change of sense");
    case Category::moved: return Words::tr("Paragraphs that stand in another place");
    }
    return {};
}

} // namespace resolute::ui
