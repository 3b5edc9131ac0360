// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/start_page.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace resolute::ui {

StartPage::StartPage(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(10);
    outer->addLayout(middle);
    outer->addStretch(3);

    title_ = new QLabel(this);
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.7);
    big.setWeight(QFont::Light);
    title_->setFont(big);
    title_->setAlignment(Qt::AlignCenter);
    title_->setWordWrap(true);
    detail_ = new QLabel(this);
    detail_->setAlignment(Qt::AlignCenter);
    detail_->setWordWrap(true);
    middle->addWidget(title_);
    middle->addWidget(detail_);
    middle->addSpacing(10);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    open_ = new QPushButton(tr("Open texts …"), this);
    open_->setProperty("primary", true);
    specimen_ = new QPushButton(tr("Look at the specimen"), this);
    specimen_->setToolTip(tr("Four invented texts with every kind of change, and two votes"));
    buttons->addStretch();
    buttons->addWidget(open_);
    buttons->addWidget(specimen_);
    buttons->addStretch();
    middle->addLayout(buttons);
    middle->addSpacing(18);
    recentTitle_ = new QLabel(tr("Open again"), this);
    recentTitle_->setAlignment(Qt::AlignCenter);
    middle->addWidget(recentTitle_);
    recent_ = new QVBoxLayout;
    recent_->setSpacing(2);
    middle->addLayout(recent_);
    connect(open_, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(specimen_, &QPushButton::clicked, this, &StartPage::specimenRequested);
    setNotice({}, {});
    setRecent({});
}

void StartPage::setNotice(const QString &title, const QString &detail)
{
    title_->setText(title.isEmpty() ? tr("Drop two or more texts here") : title);
    detail_->setText(title.isEmpty() ? tr("Drafts and adopted resolutions are laid beside each other, paragraph by paragraph.") : detail);
}

void StartPage::setRecent(const QList<QStringList> &recent)
{
    while (QLayoutItem *item = recent_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QStringList &paths : recent) {
        QStringList names;
        for (const QString &path : paths) names += QFileInfo(path).fileName();
        auto *button = new QToolButton(this);
        button->setText(fontMetrics().elidedText(names.join(QStringLiteral(", ")), Qt::ElideRight, 520));
        button->setToolTip(paths.join(u'\n'));
        button->setCursor(Qt::PointingHandCursor);
        connect(button, &QToolButton::clicked, this, [this, paths] { emit recentRequested(paths); });
        recent_->addWidget(button, 0, Qt::AlignHCenter);
    }
    recentTitle_->setVisible(!recent.isEmpty());
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().paper);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().line, 1.5, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(20.5, 20.5, -20.5, -20.5), 12, 12);
}

} // namespace resolute::ui
