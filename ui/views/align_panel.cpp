// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/align_panel.h"

#include "ui/models/search_pattern.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/announce.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace resolute::ui {

namespace {

constexpr int listHeight = 118;
constexpr int paragraphRole = Qt::UserRole + 1;

} // namespace

AlignPanel::AlignPanel(QWidget *parent)
    : QWidget(parent), title_(new QLabel(this)), field_(new QLineEdit(this)), list_(new QListWidget(this)), decisions_(new QListWidget(this)),
      decided_(new QWidget(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 8, 12, 8);
    rows->setSpacing(6);
    auto *head = new QHBoxLayout;
    QFont strong = title_->font();
    strong.setWeight(QFont::DemiBold);
    title_->setFont(strong);
    head->addWidget(title_);
    head->addStretch(1);
    auto *shut = new QToolButton(this);
    shut->setIcon(icon(QStringLiteral("close")));
    shut->setToolTip(tr("Close (Esc)"));
    shut->setAccessibleName(tr("Close"));
    connect(shut, &QToolButton::clicked, this, &AlignPanel::close);
    head->addWidget(shut);
    rows->addLayout(head);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    auto *choice = new QVBoxLayout;
    field_->setPlaceholderText(tr("number or words of the counterpart"));
    field_->setAccessibleName(tr("Narrow the counterparts down"));
    field_->setClearButtonEnabled(true);
    list_->setAccessibleName(tr("Counterparts"));
    list_->setFixedHeight(listHeight);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setFrameShape(QFrame::NoFrame);
    choice->addWidget(field_);
    choice->addWidget(list_);
    middle->addLayout(choice, 3);

    auto *commands = new QVBoxLayout;
    commands->setSpacing(2);
    const auto button = [&](const QString &words, const QString &key, auto run) {
        auto *b = new QToolButton(this);
        b->setText(words);
        b->setToolTip(words + QStringLiteral(" (") + key + u')');
        b->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(b, &QToolButton::clicked, this, run);
        commands->addWidget(b);
    };
    button(tr("Align with this one"), tr("Enter"), [this] {
        if (chosen() >= 0) emit pairRequested(chosen());
    });
    button(tr("Add this one to the others"), tr("Shift+Enter"), [this] {
        if (chosen() >= 0) emit joinRequested(chosen());
    });
    button(tr("No counterpart"), tr("Ctrl+Delete"), [this] { emit separateRequested(); });
    button(tr("Let the program decide"), tr("Ctrl+Backspace"), [this] { emit releaseRequested(); });
    commands->addStretch(1);
    middle->addLayout(commands, 0);

    auto *decided = new QVBoxLayout(decided_);
    decided->setContentsMargins(0, 0, 0, 0);
    auto *heading = new QLabel(tr("Decided by hand (Delete forgets one)"), decided_);
    heading->setBuddy(decisions_);
    decisions_->setAccessibleName(tr("Decided by hand"));
    decisions_->setFixedHeight(listHeight);
    decisions_->setFrameShape(QFrame::NoFrame);
    decided->addWidget(heading);
    decided->addWidget(decisions_);
    middle->addWidget(decided_, 2);
    rows->addLayout(middle);

    for (QWidget *w : {static_cast<QWidget *>(field_), static_cast<QWidget *>(list_), static_cast<QWidget *>(decisions_)})
        w->installEventFilter(this);
    connect(field_, &QLineEdit::textEdited, this, &AlignPanel::fill);
    connect(list_, &QListWidget::currentRowChanged, this, [this] {
        if (!list_->hasFocus() && list_->currentItem()) announce(*list_, list_->currentItem()->text()); // the field has it
        if (chosen() >= 0) emit counterpartChanged(chosen());
    });
    connect(list_, &QListWidget::itemDoubleClicked, this, [this] { emit pairRequested(chosen()); });
    setDecisions({});
    hide();
}

void AlignPanel::open(const QString &title, std::vector<Counterpart> counterparts)
{
    title_->setText(title);
    counterparts_ = std::move(counterparts);
    field_->clear();
    fill();
    show();
    field_->setFocus();
}

void AlignPanel::close()
{
    hide();
    emit closed();
}

QString AlignPanel::title() const { return title_->text(); }

int AlignPanel::chosen() const
{
    const QListWidgetItem *item = list_->currentItem();
    return item ? item->data(paragraphRole).toInt() : -1;
}

void AlignPanel::fill()
{
    const QSignalBlocker quiet(list_);
    list_->clear();
    const SearchPattern wanted(field_->text().trimmed());
    for (const Counterpart &c : counterparts_) {
        const QString line = c.name + QStringLiteral("   ") + c.words;
        const QString place = c.remark.isEmpty() ? c.name : c.name + QStringLiteral(" · ") + c.remark; // before the words, which may be cut
        if (!wanted.isEmpty() && !wanted.contains(FoldedText(line))) continue;
        auto *item = new QListWidgetItem(place + QStringLiteral("   ") + c.words, list_);
        item->setData(paragraphRole, c.paragraph);
    }
    list_->setCurrentRow(0);
    if (chosen() >= 0) emit counterpartChanged(chosen());
}

void AlignPanel::setDecisions(const QStringList &decisions)
{
    decisions_->clear();
    decisions_->addItems(decisions);
    decided_->setVisible(!decisions.isEmpty());
}

bool AlignPanel::command(QKeyEvent *event)
{
    const auto keys = event->modifiers() & ~Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chosen() < 0) return true;
        if (keys & Qt::ShiftModifier) emit joinRequested(chosen());
        else emit pairRequested(chosen());
        return true;
    case Qt::Key_Delete:
        if (keys != Qt::ControlModifier) return false;
        emit separateRequested();
        return true;
    case Qt::Key_Backspace:
        if (keys != Qt::ControlModifier) return false;
        emit releaseRequested();
        return true;
    default: return false;
    }
}

bool AlignPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == decisions_ && key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier && decisions_->currentRow() >= 0) {
        emit forgetRequested(decisions_->currentRow());
        return true;
    }
    // The field keeps the focus while the arrows choose.
    if (watched == field_ && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        list_->setCurrentRow(std::clamp(list_->currentRow() + (key->key() == Qt::Key_Down ? 1 : -1), 0, std::max(0, list_->count() - 1)));
        return true;
    }
    return command(key) || QWidget::eventFilter(watched, event);
}

void AlignPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) // on a button it does what stands there
        if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()); button && button->hasFocus()) return button->click();
    if (!command(event)) QWidget::keyPressEvent(event);
}

void AlignPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().chrome);
    painter.fillRect(0, height() - 1, width(), 1, theme().line);
}

} // namespace resolute::ui
