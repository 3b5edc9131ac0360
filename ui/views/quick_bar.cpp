// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/quick_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/announce.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace resolute::ui {

QuickBar::QuickBar(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    const auto button = [&](const QString &name, const QString &tip) {
        auto *b = new QToolButton(this);
        b->setIcon(icon(name));
        b->setToolTip(tip);
        b->setAccessibleName(tip);
        return b;
    };
    layout->addWidget(title_ = new QLabel(this));
    layout->addWidget(field_ = new QLineEdit(this));
    field_->setMaximumWidth(360);
    field_->setClearButtonEnabled(true);
    title_->setBuddy(field_);
    layout->addWidget(previous_ = button(QStringLiteral("previous"), tr("Previous (Shift+Enter)")));
    layout->addWidget(next_ = button(QStringLiteral("next"), tr("Next (Enter)")));
    layout->addWidget(answer_ = new QLabel(this));
    layout->addStretch(1);
    auto *shut = button(QStringLiteral("close"), tr("Close (Esc)"));
    layout->addWidget(shut);
    connect(field_, &QLineEdit::textEdited, this, &QuickBar::edited);
    connect(previous_, &QToolButton::clicked, this, [this] { emit confirmed(true); });
    connect(next_, &QToolButton::clicked, this, [this] { emit confirmed(false); });
    connect(shut, &QToolButton::clicked, this, &QuickBar::close);
    hide();
}

void QuickBar::open(Purpose purpose)
{
    if (purpose != purpose_) field_->clear();
    purpose_ = purpose;
    const bool find = purpose == Purpose::find;
    title_->setText(find ? tr("Find") : tr("Go to"));
    field_->setPlaceholderText(find ? tr("words in both texts") : tr("PP 3, OP 12 (b)"));
    field_->setAccessibleName(title_->text());
    previous_->setVisible(find);
    next_->setVisible(find);
    setAnswer({}, false);
    show();
    field_->setFocus();
    field_->selectAll();
    if (!field_->text().isEmpty()) emit edited(field_->text());
}

void QuickBar::close()
{
    hide();
    emit closed();
}

QString QuickBar::words() const { return field_->text(); }
QString QuickBar::answer() const { return answer_->text(); }

void QuickBar::setAnswer(const QString &answer, bool bad)
{
    QPalette p = palette();
    p.setColor(QPalette::WindowText, bad ? theme().warning : theme().quiet);
    answer_->setPalette(p);
    answer_->setText(answer);
    announce(*this, answer);
}

void QuickBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) return close();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()); button && button->hasFocus()) return button->click();
        return emit confirmed(event->modifiers() & Qt::ShiftModifier);
    }
    QWidget::keyPressEvent(event);
}

void QuickBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().chrome);
    painter.fillRect(0, height() - 1, width(), 1, theme().line);
}

} // namespace resolute::ui
