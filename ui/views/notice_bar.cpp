// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/notice_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace resolute::ui {

NoticeBar::NoticeBar(QWidget *parent) : QWidget(parent), words_(new QLabel(this)), button_(new QToolButton(this)), close_(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->setSpacing(8);
    words_->setWordWrap(true);
    words_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(words_, 1);
    row->addWidget(button_);
    close_->setIcon(icon(QStringLiteral("close")));
    close_->setIconSize({grown(14), grown(14)});
    close_->setToolTip(tr("Close"));
    close_->setAccessibleName(tr("Close the notice"));
    row->addWidget(close_);
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
    connect(button_, &QToolButton::clicked, this, [this] {
        hide();
        if (run_) std::exchange(run_, {})();
    });
    hide();
}

void NoticeBar::say(const QString &words, bool bad, const QString &action, std::function<void()> run)
{
    words_->setText(words);
    bad_ = bad;
    run_ = std::move(run);
    button_->setText(action);
    button_->setVisible(!action.isEmpty());
    setAccessibleName(words);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString NoticeBar::words() const { return isHidden() ? QString() : words_->text(); }

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) return hide();
    QWidget::keyPressEvent(event);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    painter.fillRect(rect(), bad_ ? t.warningGround : t.raised);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
    painter.fillRect(isRightToLeft() ? width() - 3 : 0, 0, 3, height(), bad_ ? t.warning : t.accent);
}

} // namespace resolute::ui
