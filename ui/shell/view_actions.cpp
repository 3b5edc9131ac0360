// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/view_actions.h"
#include "ui/bridge/text.h"

#include "ui/shell/actions.h"
#include "ui/shell/align_by_hand.h"
#include "ui/shell/comparison_page.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/column_header.h"

#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

#include <algorithm>

namespace resolute::ui {

namespace {

// A section's own title is not painted by every style, and never by one with a style sheet.
void addHeading(QMenu &menu, const QString &words)
{
    auto *label = new QLabel(words);
    label->setContentsMargins(12, 6, 12, 2);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme().quiet); // also where it is disabled
    label->setPalette(palette);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    auto *heading = new QWidgetAction(&menu);
    heading->setText(words);
    heading->setEnabled(false); // for the keyboard, which goes past it
    heading->setDefaultWidget(label);
    menu.addAction(heading);
}

} // namespace

ViewActions::ViewActions(Workspace &workspace, ComparisonPage &page)
    : QObject(&page), workspace_(workspace), page_(page), columnsMenu_(std::make_unique<QMenu>())
{
    series_ = make(tr("&All texts"), QStringLiteral("series"), [this] { workspace_.showSeries(series_->isChecked()); });
    series_->setCheckable(true);
    columns_ = make(tr("C&olumns"), QStringLiteral("columns"), [this] { columnsMenu_->popup(placeOfColumns()); });
    columns_->setMenu(columnsMenu_.get());
    connect(columnsMenu_.get(), &QMenu::aboutToShow, this, &ViewActions::fillColumns);
    redline_ = make(tr("&Redline"), QStringLiteral("redline"), [this] { page_.setRedline(redline_->isChecked()); });
    redline_->setCheckable(true);
    ages_ = make(tr("&Word age"), QStringLiteral("age"), [this] { page_.setWordAges(ages_->isChecked()); });
    ages_->setCheckable(true);
    copy_ = make(tr("&Copy"), {}, [this] { page_.copy(CopyForm::plain); });
    copyMarked_ = make(tr("Copy with &marks"), {}, [this] { page_.copy(CopyForm::marked); });
    copyCitation_ = make(tr("Copy as c&itation"), {}, [this] { page_.copy(CopyForm::citation); });
    align_ = make(tr("Align by &hand …"), {}, [this] { page_.alignByHand().start(); });
    connect(&workspace, &Workspace::textsChanged, this, &ViewActions::adjust);
    connect(&workspace, &Workspace::textChanged, this, &ViewActions::adjust);
    connect(&workspace, &Workspace::arrangementChanged, this, &ViewActions::adjust);
    connect(&page.collation(), &QAbstractItemModel::modelReset, this, &ViewActions::adjust);
    adjust();
    fillColumns();
}

ViewActions::~ViewActions() = default;

// Below its button, as if that had been pressed; where there is none, above the columns.
QPoint ViewActions::placeOfColumns() const
{
    const QWidget *below = &page_.header();
    for (QObject *shown : columns_->associatedObjects())
        if (const auto *button = qobject_cast<QToolButton *>(shown); button && button->isVisible()) below = button;
    const int x = below->isRightToLeft() ? below->width() - columnsMenu_->sizeHint().width() : 0;
    return below->mapToGlobal(QPoint(x, below->height()));
}

QAction *ViewActions::make(const QString &words, const QString &iconName, std::function<void()> run)
{
    auto *action = new QAction(words, this);
    if (!iconName.isEmpty()) action->setIcon(icon(iconName));
    if (run) connect(action, &QAction::triggered, this, std::move(run));
    return action;
}

void ViewActions::adoptInto(Actions &list, QMenu &edit, QMenu &view)
{
    edit.addSeparator();
    list.adopt(&edit, "edit.copy", copy_, {QKeySequence::Copy});
    list.adopt(&edit, "edit.copy-with-marks", copyMarked_, {Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    list.adopt(&edit, "edit.copy-citation", copyCitation_, {Qt::CTRL | Qt::ALT | Qt::Key_C});
    for (QAction *copy : {copy_, copyMarked_, copyCitation_}) {
        copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        qobject_cast<QWidget *>(list.parent())->removeAction(copy);
    }
    edit.addSeparator();
    list.adopt(&edit, "edit.align", align_, {Qt::CTRL | Qt::Key_Y});
    list.adopt(&view, "view.all-texts", series_, {Qt::Key_F9});
    list.adopt(&view, "view.columns", columns_, {});
    list.adopt(&view, "view.redline", redline_, {Qt::CTRL | Qt::Key_L});
    list.adopt(&view, "view.word-age", ages_, {Qt::CTRL | Qt::SHIFT | Qt::Key_H});
}

void ViewActions::adjust()
{
    const auto ready = std::ranges::count_if(workspace_.texts(), [](const Text &t) { return t.state == TextState::ready; });
    series_->setEnabled(ready > 2 || workspace_.arrangement().series);
    series_->setChecked(workspace_.arrangement().series);
    columns_->setEnabled(ready > 2);
    redline_->setChecked(page_.collation().isRedline());
    ages_->setChecked(page_.wordAges());
    ages_->setEnabled(ready > 2 || page_.wordAges());
    for (QAction *a : {redline_, copy_, copyMarked_, copyCitation_, align_}) a->setEnabled(page_.collation().rowCount() > 0);
}

void ViewActions::setBase(std::optional<TextId> base) const
{
    Arrangement next = workspace_.arrangement();
    next.series = true;
    next.base = base;
    if (base) std::erase(next.leftOut, *base);
    workspace_.arrange(std::move(next), base ? tr("Mark against %1").arg(workspace_.text(*base)->name()) : tr("Mark against the text before"));
}

void ViewActions::setLeftOut(TextId id, bool out) const
{
    Arrangement next = workspace_.arrangement();
    next.series = true;
    std::erase(next.leftOut, id);
    if (out) {
        next.leftOut.push_back(id);
        if (next.base == id) next.base.reset();
    }
    const QString name = workspace_.text(id)->name();
    workspace_.arrange(std::move(next), out ? tr("Leave %1 out").arg(isolated(name)) : tr("Show %1").arg(isolated(name)));
}

void ViewActions::fillColumns()
{
    columnsMenu_->clear();
    const Arrangement &now = workspace_.arrangement();
    addHeading(*columnsMenu_, tr("Marks show what changed against"));
    auto *group = new QActionGroup(columnsMenu_.get());
    const auto choice = [&](const QString &words, std::optional<TextId> base) {
        QAction *a = columnsMenu_->addAction(words, this, [this, base] { setBase(base); });
        a->setCheckable(true);
        a->setChecked(now.base == base);
        group->addAction(a);
    };
    choice(tr("the text before"), {});
    for (const Text &t : workspace_.texts())
        if (t.state == TextState::ready) choice(isolated(t.name()), t.id);
    columnsMenu_->addSeparator();
    addHeading(*columnsMenu_, tr("Texts shown"));
    for (const Text &t : workspace_.texts()) {
        if (t.state != TextState::ready) continue;
        const bool shown = std::ranges::find(now.leftOut, t.id) == now.leftOut.end();
        QAction *a = columnsMenu_->addAction(isolated(t.name()), this, [this, id = t.id, shown] { setLeftOut(id, shown); });
        a->setCheckable(true);
        a->setChecked(shown);
        a->setEnabled(!shown || workspace_.texts().size() - now.leftOut.size() > 2);
    }
}

void ViewActions::fillTextMenu(QMenu &menu) const
{
    menu.addActions(edit());
    menu.addSeparator();
    menu.addAction(tr("Select &all of this text"), QKeySequence::SelectAll, &page_, [this] { page_.selectColumn(); });
}

void ViewActions::fillColumnMenu(QMenu &menu, int column) const
{
    const auto &shown = workspace_.shownTexts();
    const int text = page_.collation().textOf(column);
    if (text < 0 || text >= static_cast<int>(shown.size()) || workspace_.texts().size() < 3) return;
    const TextId id = shown[static_cast<std::size_t>(text)];
    if (workspace_.arrangement().series) {
        QAction *base = menu.addAction(tr("&Mark the others against this text"), this, [this, id] { setBase(id); });
        base->setEnabled(workspace_.arrangement().base != id);
        menu.addAction(tr("Mark each against the text &before"), this, [this] { setBase({}); })
            ->setEnabled(workspace_.arrangement().base.has_value());
        menu.addAction(tr("&Leave this text out"), this, [this, id] { setLeftOut(id, true); })->setEnabled(shown.size() > 2);
    } else menu.addAction(series_);
}

} // namespace resolute::ui
