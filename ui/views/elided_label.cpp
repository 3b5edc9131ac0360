// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/elided_label.h"

#include <QPainter>
#include <QStyle>

namespace resolute::ui {

ElidedLabel::ElidedLabel(QWidget *parent) : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setContentsMargins(10, 0, 10, 0);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == text_) return;
    text_ = text;
    setAccessibleName(text);
    tellWhole();
    updateGeometry();
    update();
}

QString ElidedLabel::shownText() const { return fontMetrics().elidedText(text_, Qt::ElideRight, contentsRect().width()); }

QSize ElidedLabel::sizeHint() const { return {fontMetrics().horizontalAdvance(text_) + 22, fontMetrics().height() + 2}; }

QSize ElidedLabel::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 8 + 20, fontMetrics().height() + 2}; }

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), shownText());
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    tellWhole();
}

void ElidedLabel::tellWhole() { setToolTip(shownText() == text_ ? QString() : text_); }

} // namespace resolute::ui
