// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/filter_bar.h"

#include "ui/bridge/listed.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/models/collation_model.h"
#include "ui/models/fold_model.h"
#include "ui/theme/category_colour.h"
#include "ui/theme/icons.h"
#include "ui/theme/typography.h"
#include "ui/views/announce.h"
#include "ui/views/flow_layout.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace resolute::ui {

namespace {
constexpr int lowBelow = 420; // pixels of the window's height
} // namespace

Chip::Chip(Category category, QWidget *parent) : QAbstractButton(parent), category_(category)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setText(categoryWord(category));
    setToolTip(categoryMeaning(category) + u'\n' + tr("Ctrl+click: only this kind"));
    setAttribute(Qt::WA_Hover);
    setCount(0);
}

void Chip::setCount(int count)
{
    count_ = count;
    setAccessibleName(tr("%1: %2").arg(text(), QLocale().toString(count)));
    updateGeometry();
    update();
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !(event->modifiers() & Qt::ControlModifier) || !isDown())
        return QAbstractButton::mouseReleaseEvent(event);
    setDown(false);
    emit onlyRequested();
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) emit onlyRequested();
    else QAbstractButton::keyPressEvent(event);
}

void Chip::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Only this kind"), this, &Chip::onlyRequested);
    menu->addAction(tr("All kinds"), this, &Chip::allRequested);
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : mapToGlobal(rect().bottomLeft()));
}

QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text() + u' ' + QLocale().toString(count_)) + 29 + grown(7), fontMetrics().height() + 9};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &t = theme();
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(hasFocus() ? t.accent : isChecked() ? t.line : Qt::transparent, 1));
    painter.setBrush(isChecked() ? (underMouse() ? t.hover : t.raised) : underMouse() ? t.hover : Qt::transparent);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    // A filled dot: shown. A ring: hidden. So that the state is not told by colour alone, the word is struck as well.
    const QColor colour = categoryColour(category_, t);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(isChecked() && count_ > 0 ? colour : Qt::transparent);
    const double radius = grown(7) / 2.0;
    painter.drawEllipse(QPointF(isRightToLeft() ? width() - 10 - radius : 10 + radius, height() / 2.0), radius, radius);
    QFont word = font();
    word.setStrikeOut(!isChecked());
    painter.setFont(word);
    const bool faint = count_ == 0 || !isChecked();
    painter.setPen(faint ? t.quiet : t.text);
    const QRect room = rect().adjusted(isRightToLeft() ? 10 : 16 + grown(7), 0, isRightToLeft() ? -16 - grown(7) : -10, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeading, text());
    QFont number = font();
    number.setWeight(faint ? QFont::Normal : QFont::DemiBold);
    painter.setFont(number);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignTrailing, QLocale().toString(count_));
}

FilterBar::FilterBar(CollationModel &collation, FoldModel &folds, QWidget *parent) : QWidget(parent), collation_(collation)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(6);
    auto *flow = new FlowLayout;
    flow->setSpacing(6);
    flow->setContentsMargins({});
    layout->addLayout(flow, 1);
    for (const Category c :
        {Category::substantive, Category::moved, Category::reference, Category::date, Category::number, Category::style, Category::editorial}) {
        auto *chip = chips_[static_cast<std::size_t>(c)] = new Chip(c, this);
        connect(chip, &Chip::toggled, this, &FilterBar::apply);
        connect(chip, &Chip::onlyRequested, this, [this, c] { showOnly(c); });
        connect(chip, &Chip::allRequested, this, [this] { check([](const Chip &) { return true; }); });
        flow->addWidget(chip);
    }
    const auto choice = [&](const QString &tip) {
        auto *button = new QToolButton(this);
        button->setToolTip(tip);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(new QMenu(button));
        flow->addWidget(button);
        return button;
    };
    kinds_ = choice(tr("Which kinds of change are shown"));
    kinds_->setText(tr("Kinds of change") + QStringLiteral(" ▾"));
    kinds_->setAccessibleName(kinds_->toolTip());
    connect(kinds_->menu(), &QMenu::aboutToShow, this, &FilterBar::fillKinds);
    tags_ = choice(tr("Only changes that do this"));
    texts_ = choice(tr("Only changes made in this text"));
    connect(tags_->menu(), &QMenu::aboutToShow, this, &FilterBar::fillTags);
    connect(texts_->menu(), &QMenu::aboutToShow, this, &FilterBar::fillTexts);
    hidden_ = new QToolButton(this);
    hidden_->setToolTip(tr("Show all changes again"));
    hidden_->setAutoRaise(true);
    connect(hidden_, &QToolButton::clicked, this, &FilterBar::showAll);
    layout->addWidget(hidden_, 0, Qt::AlignTop);
    changedOnly_ = new QToolButton(this);
    changedOnly_->setIcon(icon(QStringLiteral("fold")));
    changedOnly_->setIconSize({grown(16), grown(16)});
    changedOnly_->setText(tr("Changed only"));
    changedOnly_->setToolTip(tr("Fold unchanged paragraphs away (F7)"));
    changedOnly_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    changedOnly_->setCheckable(true);
    changedOnly_->setChecked(folds.changedOnly());
    connect(changedOnly_, &QToolButton::toggled, &folds, &FoldModel::setChangedOnly);
    connect(&folds, &FoldModel::changedOnlyChanged, changedOnly_, &QToolButton::setChecked);
    layout->addWidget(changedOnly_, 0, Qt::AlignTop);
    flow->setLeastLine(changedOnly_->sizeHint().height());
    connect(&collation, &QAbstractItemModel::modelReset, this, &FilterBar::refresh);
    connect(&collation, &CollationModel::visibleChanged, this, &FilterBar::refresh);
    refresh();
}

void FilterBar::refresh()
{
    for (Chip *chip : chips_) chip->setCount(collation_.count(chip->category()));
    const int hidden = collation_.hiddenCount();
    hidden_->setText(tr("%n change(s) hidden", nullptr, hidden));
    hidden_->setVisible(hidden > 0);
    QStringList does;
    for (const ChangeTag tag : allTags)
        if (collation_.filter().tags.contains(tag)) does += tagWord(tag);
    tags_->setText((does.isEmpty() ? tr("What it does") : listed(does)) + QStringLiteral(" ▾"));
    tags_->setAccessibleName(does.isEmpty() ? tr("What a change does: any") : tr("What a change does: %1").arg(listed(does)));
    tags_->setVisible(!does.isEmpty() || std::ranges::any_of(allTags, [&](ChangeTag tag) { return collation_.count(tag) > 0; }));
    const auto &step = collation_.filter().step;
    const QString text = step ? isolated(toQt(shortName(collation_.collation().document(*step + 1)))) : QString();
    texts_->setText((text.isEmpty() ? tr("Made in any text") : tr("Made in %1").arg(text)) + QStringLiteral(" ▾"));
    texts_->setAccessibleName(text.isEmpty() ? tr("Made in any text") : tr("Made in %1").arg(text));
    texts_->setVisible(collation_.columnCount() > 2);
    fit();
}

void FilterBar::fillKinds()
{
    QMenu *menu = kinds_->menu();
    menu->clear();
    for (Chip *chip : chips_) {
        if (chip->count() == 0 && chip->isChecked()) continue;
        QAction *action = menu->addAction(QStringLiteral("%1\t%2").arg(chip->text(), QLocale().toString(chip->count())));
        action->setCheckable(true);
        action->setChecked(chip->isChecked());
        connect(action, &QAction::toggled, chip, &QAbstractButton::setChecked);
    }
}

void FilterBar::fillTags()
{
    QMenu *menu = tags_->menu();
    menu->clear();
    for (const ChangeTag tag : allTags) {
        const int count = collation_.count(tag);
        const bool chosen = collation_.filter().tags.contains(tag);
        if (count == 0 && !chosen) continue;
        QAction *action = menu->addAction(QStringLiteral("%1\t%2").arg(tagWord(tag), QLocale().toString(count)));
        action->setCheckable(true);
        action->setChecked(chosen);
        connect(action, &QAction::toggled, this, [this, tag](bool on) {
            ChangeFilter filter = collation_.filter();
            filter.tags.set(tag, on);
            collation_.setFilter(filter);
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Any")), &QAction::triggered, this, [this] {
        ChangeFilter filter = collation_.filter();
        filter.tags = {};
        collation_.setFilter(filter);
    });
}

void FilterBar::fillTexts()
{
    QMenu *menu = texts_->menu();
    menu->clear();
    const auto add = [&](const QString &words, std::optional<std::size_t> step) {
        QAction *action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(collation_.filter().step == step);
        connect(action, &QAction::triggered, this, [this, step] {
            ChangeFilter filter = collation_.filter();
            filter.step = step;
            collation_.setFilter(filter);
        });
    };
    add(tr("Any text"), {});
    for (std::size_t text = 1; text < collation_.collation().columns(); ++text)
        add(QStringLiteral("%1\t%2").arg(isolated(toQt(shortName(collation_.collation().document(text)))),
                QLocale().toString(collation_.countOfStep(text - 1))),
            text - 1);
}

bool FilterBar::showsOnly(Category category) const
{
    return std::ranges::all_of(chips_, [&](const Chip *chip) { return chip->isChecked() == (chip->category() == category); });
}

void FilterBar::showOnly(Category category)
{
    const bool already = showsOnly(category);
    check([&](const Chip &chip) { return already || chip.category() == category; });
}

void FilterBar::check(const std::function<bool(const Chip &)> &wanted)
{
    for (Chip *chip : chips_) {
        const QSignalBlocker quiet(chip);
        chip->setChecked(wanted(*chip));
    }
    apply();
}

void FilterBar::showAll()
{
    collation_.setFilter({});
    for (Chip *chip : chips_) {
        const QSignalBlocker quiet(chip);
        chip->setChecked(true);
    }
}

// Where there is no room for all of them in one line, those that count nothing go first; the rest takes a second line.
// Their words stay: dots that only colour tells apart would tell nothing.
void FilterBar::fit()
{
    const bool low = window()->height() < lowBelow; // lines of chips would leave none for the texts
    kinds_->setVisible(low);
    if (low) {
        for (Chip *chip : chips_) chip->hide();
        return;
    }
    int needed = 24 + changedOnly_->sizeHint().width() + (hidden_->isHidden() ? 0 : hidden_->sizeHint().width() + 6);
    for (const QToolButton *button : {tags_, texts_}) needed += button->isHidden() ? 0 : button->sizeHint().width() + 6;
    for (const Chip *chip : chips_) needed += chip->sizeHint().width() + 6;
    for (Chip *chip : chips_) chip->setVisible(needed <= width() || chip->count() > 0 || !chip->isChecked());
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FilterBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this); // whose height counts
    fit();
}

bool FilterBar::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize && object == window()) fit();
    return QWidget::eventFilter(object, event);
}

void FilterBar::apply()
{
    Categories visible;
    for (const Chip *chip : chips_)
        if (chip->isChecked()) visible.insert(chip->category());
    collation_.setVisible(visible);
    announce(*this, hidden_->text());
    for (Chip *chip : chips_) chip->update();
}

void FilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().chrome);
    painter.fillRect(0, height() - 1, width(), 1, theme().line);
}

} // namespace resolute::ui
