// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/mark_style.h"

#include <QPainter>

#include <algorithm>

namespace resolute::ui {

const MarkColours &coloursOf(MarkForm form, const Theme &theme)
{
    switch (form) {
    case MarkForm::inserted: return theme.inserted;
    case MarkForm::absence:
    case MarkForm::deleted: return theme.deleted;
    case MarkForm::aged:
    case MarkForm::interrupted: return theme.inserted;
    case MarkForm::movedHere:
    case MarkForm::movedAway: return theme.moved;
    case MarkForm::routineInserted:
    case MarkForm::routineDeleted: break;
    }
    return theme.routine;
}

void paintGround(QPainter &painter, const QRectF &rect, const MarkLook &look, const Theme &theme)
{
    if (look.muted || look.form == MarkForm::absence) return;
    QColor ground = coloursOf(look.form, theme).ground;
    if (look.form == MarkForm::aged || look.form == MarkForm::interrupted) { // the newer, the stronger
        ground = theme.accent;
        ground.setAlphaF(0.04f + 0.22f * static_cast<float>(look.age) / 100.0F);
    }
    painter.fillRect(rect, ground);
}

void paintLines(QPainter &painter, const QRectF &rect, qreal baseline, qreal em, const MarkLook &look, const Theme &theme)
{
    const auto [form, muted, age] = look;
    const qreal thin = std::max(1.0, em * 0.055), strong = std::max(1.25, em * 0.085);
    const auto line = [&](qreal y, qreal width, Qt::PenStyle style = Qt::SolidLine) {
        QPen pen(muted ? theme.quiet : coloursOf(form, theme).text, width, style, Qt::FlatCap);
        if (style == Qt::CustomDashLine) pen.setDashPattern({1.2, 1.8});
        painter.setPen(pen);
        painter.drawLine(QPointF(rect.left(), baseline + y), QPointF(rect.right(), baseline + y));
    };
    const qreal under = em * 0.17, through = -em * 0.27;
    switch (form) {
    case MarkForm::absence: { // a wedge below the line, its point between the words
        QPolygonF wedge{QPointF(rect.center().x(), baseline + em * 0.02), QPointF(rect.center().x() + em * 0.22, baseline + em * 0.34),
            QPointF(rect.center().x() - em * 0.22, baseline + em * 0.34)};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(muted ? theme.quiet : theme.deleted.text);
        painter.drawPolygon(wedge);
        painter.setRenderHint(QPainter::Antialiasing, false);
        break;
    }
    case MarkForm::aged: line(under, thin); break;
    case MarkForm::interrupted: line(under, strong, Qt::CustomDashLine); break;
    case MarkForm::inserted: line(under, muted ? thin : strong); break;
    case MarkForm::deleted: line(through, muted ? thin : strong); break;
    case MarkForm::movedHere: line(em * 0.13, thin), line(em * 0.25, thin); break;
    case MarkForm::movedAway: line(-em * 0.20, thin), line(-em * 0.34, thin); break;
    case MarkForm::routineInserted: line(under, strong, Qt::CustomDashLine); break;
    case MarkForm::routineDeleted: line(through, thin); break;
    }
}

} // namespace resolute::ui
