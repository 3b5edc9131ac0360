// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/text_delegate.h"

#include "ui/bridge/text.h"
#include "ui/models/texts_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace resolute::ui {

namespace {

constexpr int padding = 7;

// The name stands above; the whole path is in the tool tip, and would leave what is wrong no room.
QString withoutPath(const QModelIndex &index)
{
    const QString detail = index.data(TextsModel::DetailRole).toString(), path = index.data(Qt::ToolTipRole).toString().section(u'\n', 0, 0);
    for (const QString &parted : {path + QStringLiteral(": "), path + QStringLiteral(", ")})
        if (detail.startsWith(parted)) return detail.sliced(parted.size());
    return detail;
}

} // namespace

void TextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &t = theme();
    const auto state = static_cast<TextState>(index.data(TextsModel::StateRole).toInt());
    const int side = index.data(TextsModel::SideRole).toInt();
    painter->save();
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? t.hover : t.chrome);
    if (side >= 0) painter->fillRect(QRect(option.rect.left(), option.rect.top() + 4, 3, option.rect.height() - 8), t.accent);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    QRect room = option.rect.adjusted(8, padding, -8, -padding);
    const int size = grown(18), iconRoom = size + 12;
    const QRect iconRect(rightToLeft ? room.right() - size - 2 : room.left() + 2, room.center().y() - size / 2, size, size);
    icon(state == TextState::failed ? QStringLiteral("warning") : QStringLiteral("text")).paint(painter, iconRect);
    room.adjust(rightToLeft ? 0 : iconRoom, 0, rightToLeft ? -iconRoom : 0, 0);
    const int line = option.fontMetrics.height();
    QFont strong = option.font;
    strong.setWeight(side >= 0 ? QFont::DemiBold : QFont::Normal);
    painter->setFont(strong);
    painter->setPen(t.text);
    painter->drawText(QRect(room.left(), room.top(), room.width(), line), Qt::AlignVCenter | Qt::AlignLeading,
        QFontMetrics(strong).elidedText(isolated(index.data().toString()), Qt::ElideMiddle, room.width()));
    painter->setFont(option.font);
    painter->setPen(state == TextState::failed ? t.warning : t.quiet);
    painter->drawText(QRect(room.left(), room.top() + line + 1, room.width(), line), Qt::AlignVCenter | Qt::AlignLeading,
        option.fontMetrics.elidedText(withoutPath(index), Qt::ElideRight, room.width()));
    painter->restore();
}

QSize TextDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() * 2 + 1 + 2 * padding};
}

} // namespace resolute::ui
