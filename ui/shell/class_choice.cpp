// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/class_choice.h"

#include "ui/shell/actions.h"
#include "ui/store/category.h"
#include "ui/store/review_store.h"

#include <QAction>
#include <QMenu>

namespace resolute::ui {

ClassChoice::ClassChoice(ReviewStore &reviews, std::function<int()> change, QObject *parent)
    : QObject(parent), reviews_(reviews), change_(std::move(change))
{}

void ClassChoice::addTo(Actions &actions, QMenu *menu)
{
    QMenu *classes = menu->addMenu(tr("C&lass of the change"));
    const auto add = [&](const char *name, const QString &words, std::optional<ChangeClass> which) {
        QAction *action = actions.add(classes, name, words, {}, [this, which] { choose(which); });
        action->setCheckable(true);
        actions_.emplace_back(action, which);
    };
    add("review.class-substantive", tr("&Substantive"), ChangeClass::substantive);
    add("review.class-reference", tr("&Reference"), ChangeClass::referenceUpdate);
    add("review.class-date", tr("&Date"), ChangeClass::dateUpdate);
    add("review.class-number", tr("&Number"), ChangeClass::numberUpdate);
    add("review.class-style", tr("S&tyle"), ChangeClass::style);
    add("review.class-editorial", tr("&Editorial"), ChangeClass::editorial);
    classes->addSeparator();
    add("review.class-as-decided", tr("&As the program decides"), {});
    connect(classes, &QMenu::aboutToShow, this, &ClassChoice::showChosen);
}

void ClassChoice::choose(std::optional<ChangeClass> correct)
{
    const int change = change_();
    if (change < 0) emit notice(tr("Go to a change first (F8)"));
    else if (reviews_.isReadOnly()) emit notice(tr("This workspace can only be read"));
    else if (!reviews_.classOf(change)) emit notice(tr("Only words that changed have a class: this is a whole paragraph"));
    else {
        reviews_.correctClass(change, correct);
        emit notice(correct ? tr("Class of the change: %1").arg(categoryWord(categoryOf(*correct))) : tr("The program decides the class again"));
    }
    showChosen();
}

void ClassChoice::showChosen()
{
    const int change = change_();
    const review::Decision *decision = reviews_.decisionOn(change);
    const auto chosen = decision ? decision->judgement.correctedClass : std::nullopt;
    for (const auto &[action, which] : actions_) action->setChecked(reviews_.classOf(change) && which == chosen);
}

} // namespace resolute::ui
