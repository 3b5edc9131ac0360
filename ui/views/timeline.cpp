// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/timeline.h"

#include "ui/bridge/text.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"
#include "ui/views/announce.h"

#include <QContextMenuEvent>
#include <QDate>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace resolute::ui {

namespace {

constexpr double labelMargin = 3;

double radius() { return grown(5); }
double nodeY() { return grown(12); }
double labelHeight() { return grown(18); }

} // namespace

Timeline::Timeline(TextsModel &texts, QWidget *parent) : QWidget(parent), texts_(texts)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Texts of the series; two are compared"));
    const auto refresh = [this] {
        focused_ = std::clamp(focused_, 0, std::max(0, count() - 1));
        const int left = sideRow(0), right = sideRow(1);
        setAccessibleDescription(left < 0 || right < 0 ? QString() : tr("%1 on the left, %2 on the right").arg(label(left), label(right)));
        updateGeometry();
        update();
    };
    connect(&texts, &QAbstractItemModel::modelReset, this, refresh);
    connect(&texts, &QAbstractItemModel::dataChanged, this, refresh);
}

QSize Timeline::sizeHint() const { return {std::clamp(count() * 130, 180, 900), grown(40)}; }

QSize Timeline::minimumSizeHint() const { return {std::clamp(count() * 42, 120, 180), grown(40)}; }

double Timeline::spacing() const { return std::min(190.0, double(width()) / std::max(1, count())); }

QPointF Timeline::nodeCentre(int row) const
{
    const double all = spacing() * count(), left = (width() - all) / 2;
    const double x = left + (row + 0.5) * spacing();
    return {isRightToLeft() ? width() - x : x, nodeY()};
}

int Timeline::nodeAt(QPointF point) const
{
    for (int row = 0; row < count(); ++row)
        if (std::abs(nodeCentre(row).x() - point.x()) < spacing() / 2) return row;
    return -1;
}

int Timeline::sideRow(int side) const
{
    for (int row = 0; row < count(); ++row)
        if (texts_.index(row).data(TextsModel::SideRole).toInt() == side) return row;
    return -1;
}

QString Timeline::label(int row, Room room) const
{
    const QModelIndex index = texts_.index(row);
    const QString day = index.data(TextsModel::IsoDateRole).toString(), name = index.data(TextsModel::ShortRole).toString(), quoted = isolated(name);
    if (day.isEmpty()) return quoted;
    // Drafts of one session share their number: the day tells them apart.
    for (int other = 0; other < count(); ++other)
        if (other != row && texts_.index(other).data(TextsModel::ShortRole).toString() == name)
            if (const QDate date = QDate::fromString(day, Qt::ISODate); date.isValid()) {
                const QString format = room == Room::ample ? tr("d MMM yyyy", "a short date")
                    : room == Room::least                  ? tr("d/M", "the shortest date, without its year")
                                                           : tr("d MMM", "a short date without its year");
                const QString when = QLocale().toString(date, format);
                return room >= Room::little ? when : when + QStringLiteral("  ") + quoted;
            }
    return room == Room::ample ? day.first(std::min<qsizetype>(4, day.size())) + QStringLiteral("  ") + quoted : quoted;
}

QString Timeline::spoken(int row) const
{
    if (row < 0 || row >= count()) return {};
    const QString words = label(row);
    return row == sideRow(0) ? tr("%1, on the left").arg(words) : row == sideRow(1) ? tr("%1, on the right").arg(words) : words;
}

Timeline::Room Timeline::roomFor(const QFontMetrics &metrics) const
{
    for (const Room room : {Room::ample, Room::some, Room::little}) {
        bool fits = true;
        for (int row = 0; row < count() && fits; ++row) fits = metrics.horizontalAdvance(label(row, room)) <= spacing() - 2 * labelMargin;
        if (fits) return room;
    }
    return Room::least;
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &t = theme();
    const int left = sideRow(0), right = sideRow(1);
    if (count() > 1) {
        painter.setPen(QPen(t.line, 2));
        painter.drawLine(nodeCentre(0), nodeCentre(count() - 1));
    }
    // The selection: from the first text that is shown to the last.
    int first = -1, last = -1;
    for (int row = 0; row < count(); ++row)
        if (texts_.index(row).data(TextsModel::ShownRole).toBool()) {
            if (first < 0) first = row;
            last = row;
        }
    if (first < 0) first = left, last = right; // they are being compared
    if (first >= 0 && last >= 0) {
        painter.setPen(QPen(t.accent, 3));
        painter.drawLine(nodeCentre(first), nodeCentre(last));
    }
    const bool anyShown = texts_.match(texts_.index(0), TextsModel::ShownRole, true, 1).size() > 0;
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.92);
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    const Room room = roomFor(QFontMetrics(strong));
    for (int row = 0; row < count(); ++row) {
        const QModelIndex index = texts_.index(row);
        const auto state = static_cast<TextState>(index.data(TextsModel::StateRole).toInt());
        const bool selected = anyShown ? index.data(TextsModel::ShownRole).toBool() : row == left || row == right;
        const QPointF centre = nodeCentre(row);
        const QColor colour = state == TextState::failed ? t.warning : selected ? t.accent : t.quiet;
        painter.setPen(QPen(colour, 2));
        painter.setBrush(selected ? t.accent : row == hovered_ ? t.hover : t.chrome);
        painter.drawEllipse(centre, radius() + (selected ? 1 : 0), radius() + (selected ? 1 : 0));
        if (index.data(TextsModel::BaseRole).toBool()) { // a ring around the one that the others are marked against
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(t.accent, 1.5));
            painter.drawEllipse(centre, radius() + 4, radius() + 4);
        }
        if (state == TextState::failed) painter.drawLine(centre - QPointF(2.5, 2.5), centre + QPointF(2.5, 2.5));
        painter.setFont(selected ? strong : font);
        painter.setPen(state == TextState::failed ? t.warning : selected ? t.text : t.quiet);
        const QRectF place(centre.x() - spacing() / 2 + labelMargin, nodeY() + radius() + 4, spacing() - 2 * labelMargin, labelHeight());
        const QString words = painter.fontMetrics().elidedText(label(row, room), Qt::ElideMiddle, static_cast<int>(place.width()));
        painter.drawText(place, Qt::AlignCenter, words);
        if (!hasFocus() || row != focused_) continue;
        // Around dot and label, whichever is wider, so that it stands in their middle.
        const double half = std::min(place.width() / 2, std::max(painter.fontMetrics().horizontalAdvance(words) / 2.0 + 6, radius() + 8));
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(centre.x() - half, 1, 2 * half, place.bottom() - 1), 5, 5);
    }
}

void Timeline::choose(int row)
{
    const int left = sideRow(0), right = sideRow(1);
    if (left < 0 || right < 0 || row == left || row == right) return;
    choose(row, std::abs(row - left) < std::abs(row - right) ? 0 : 1);
}

void Timeline::choose(int row, int side)
{
    const int left = sideRow(0), right = sideRow(1);
    if (left < 0 || right < 0 || row < 0) return;
    const int other = side == 0 ? right : left;
    if (row == other) return emit pairChosen(texts_.id(right), texts_.id(left));
    emit pairChosen(texts_.id(side == 0 ? row : left), texts_.id(side == 0 ? right : row));
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    const int row = nodeAt(event->position());
    if (event->button() != Qt::LeftButton || row < 0) return;
    focused_ = row;
    if (event->modifiers() & Qt::ShiftModifier) choose(row, 1);
    else choose(row);
}

void Timeline::mouseMoveEvent(QMouseEvent *event)
{
    const int row = nodeAt(event->position());
    if (row == hovered_) return;
    hovered_ = row;
    setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void Timeline::leaveEvent(QEvent *)
{
    hovered_ = -1;
    update();
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    const int step = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left: focused_ = std::clamp(focused_ - step, 0, std::max(0, count() - 1)); break;
    case Qt::Key_Right: focused_ = std::clamp(focused_ + step, 0, std::max(0, count() - 1)); break;
    case Qt::Key_Home: focused_ = 0; break;
    case Qt::Key_End: focused_ = std::max(0, count() - 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: event->modifiers() & Qt::ShiftModifier ? choose(focused_, 1) : choose(focused_); break;
    default: return QWidget::keyPressEvent(event);
    }
    announce(*this, spoken(focused_));
    update();
}

void Timeline::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    focused_ = std::max(0, sideRow(1));
    announce(*this, spoken(focused_));
    update();
}

void Timeline::contextMenuEvent(QContextMenuEvent *event)
{
    const int row = event->reason() == QContextMenuEvent::Keyboard ? focused_ : nodeAt(event->pos());
    if (row < 0 || row >= count()) return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuRequested(row, byKey ? mapToGlobal(nodeCentre(row).toPoint()) : event->globalPos());
}

bool Timeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = nodeAt(help->pos());
        if (row >= 0)
            QToolTip::showText(help->globalPos(),
                texts_.index(row).data().toString() + u'\n' + texts_.index(row).data(TextsModel::DetailRole).toString() + u'\n'
                    + texts_.index(row).data(Qt::ToolTipRole).toString(),
                this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace resolute::ui
