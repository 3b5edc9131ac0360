// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/outline_delegate.h"

#include "core/align/alignment.h"
#include "ui/bridge/text.h"
#include "ui/delegates/relation_glyph.h"
#include "ui/models/roles.h"
#include "ui/theme/category_colour.h"
#include "ui/theme/typography.h"

#include <QPainter>

#include <algorithm>

namespace resolute::ui {

namespace {

int badge() { return grown(12); } // room for one, from centre to centre
constexpr int mostDots = 3;

// Returns how much room they took.
int paintBadges(QPainter &painter, const QRect &rect, bool rightToLeft, const QModelIndex &index)
{
    const int weight = index.data(WeightRole).toInt();
    if (weight < 0) return 0;
    const auto relation = static_cast<Relation>(index.data(RelationRole).toInt());
    const Theme &t = theme();
    double x = badge() * 0.75;
    const auto centre = [&] { return QPointF(rightToLeft ? rect.left() + x : rect.right() - x, rect.center().y() + 0.5); };
    if (relation == Relation::inserted || relation == Relation::deleted) {
        paintRelation(painter, centre(), grown(10), relation, relationColour(relation, t));
        return badge() * 2;
    }
    int changes = index.data(ChangeCountRole).toInt();
    if (isMove(relation)) {
        paintRelation(painter, centre(), grown(11), Relation::moved, t.moved.text);
        x += badge();
        --changes;
    }
    const bool substantive = index.data(CategoriesRole).value<Categories>().contains(Category::substantive);
    const QColor colour = categoryColour(static_cast<Category>(weight), t);
    painter.setPen(QPen(colour, 1.4));
    painter.setBrush(substantive ? colour : Qt::transparent);
    for (int i = 0; i < std::min(changes, mostDots); ++i, x += badge() * 0.8) painter.drawEllipse(centre(), grown(3), grown(3));
    return static_cast<int>(x) + badge() / 2;
}

} // namespace

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem o = option;
    initStyleOption(&o, index);
    o.text.clear();
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &o, painter, widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool section = index.data(SourceRowRole).toInt() < 0, rightToLeft = option.direction == Qt::RightToLeft;
    const Theme &t = theme();
    QRect rect = option.rect.adjusted(4, 0, -4, 0);
    if (!section) {
        const int used = paintBadges(*painter, rect, rightToLeft, index);
        rect.adjust(rightToLeft ? used : 0, 0, rightToLeft ? 0 : -used, 0);
    }
    QFont font = option.font;
    if (section) {
        font.setPointSizeF(font.pointSizeF() * 0.9);
        font.setWeight(QFont::DemiBold);
    }
    const QString name = index.data(NameRole).toString();
    QFont struck = font;
    struck.setStrikeOut(static_cast<Relation>(index.data(RelationRole).toInt()) == Relation::deleted && !section);
    painter->setFont(struck);
    painter->setPen(section ? t.quiet : t.text);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeading, isolated(name));
    const QString rest = section ? QString() : index.data(Qt::DisplayRole).toString().sliced(name.size()).trimmed();
    const int used = QFontMetrics(font).horizontalAdvance(name) + (name.isEmpty() ? 0 : 8);
    rect.adjust(rightToLeft ? 0 : used, 0, rightToLeft ? -used : 0, 0);
    QFont italic = option.font;
    italic.setItalic(rest.isEmpty() || rest.at(0).script() != QChar::Script_Han); // Chinese has no italics
    painter->setFont(italic);
    painter->setPen(t.quiet);
    if (rect.width() > 24)
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeading, QFontMetrics(italic).elidedText(isolated(rest), Qt::ElideRight, rect.width()));
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {100, option.fontMetrics.height() + (index.data(SourceRowRole).toInt() < 0 ? 12 : 7)};
}

} // namespace resolute::ui
