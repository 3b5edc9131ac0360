// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/review_margin.h"

#include "ui/bridge/listed.h"
#include "ui/models/collation_model.h"
#include "ui/models/fold_model.h"
#include "ui/models/note_model.h"
#include "ui/theme/theme.h"
#include "ui/views/aligned_view.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace resolute::ui {

using review::Status;

namespace {

// A speech mark, drawn, so that it is the same in every font.
void paintNote(QPainter &painter, const QRectF &place)
{
    QPainterPath path;
    path.addRoundedRect(place.adjusted(0, 0, 0, -3), 2, 2);
    path.moveTo(place.left() + 3, place.bottom() - 3);
    path.lineTo(place.left() + 3, place.bottom());
    path.lineTo(place.left() + 6.5, place.bottom() - 3);
    painter.drawPath(path);
}

} // namespace

ReviewMargin::ReviewMargin(ReviewStore &reviews, AlignedView &view, FoldModel &folds, CollationModel &collation, QWidget *parent)
    : QWidget(parent), reviews_(reviews), view_(view), folds_(folds), collation_(collation)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Notes and decisions beside the texts"));
    connect(&reviews, &ReviewStore::changed, this, &ReviewMargin::refresh);
    connect(&collation, &QAbstractItemModel::modelReset, this, &ReviewMargin::refresh);
    connect(&view, &AlignedView::visibleRowsChanged, this, qOverload<>(&QWidget::update));
    refresh();
}

void ReviewMargin::refresh()
{
    notes_.clear();
    setVisible(!reviews_.review().notes.empty() || !reviews_.review().decisions.empty()); // room for the texts until then
    const Collation &c = collation_.collation();
    for (const PlacedNote &n : reviews_.notes()) {
        if (n.otherText || n.place.fit == review::Fit::lost || !c.comparison) continue;
        if (n.change && *n.change < c.stops.size()) ++notes_[c.stops[*n.change].row];
        else if (n.text < c.rowOf.size() && at(n.place.paragraph) < c.rowOf[n.text].size()) ++notes_[c.rowOf[n.text][at(n.place.paragraph)]];
    }
    update();
}

int ReviewMargin::notesIn(int row) const
{
    const auto found = notes_.find(row);
    return found == notes_.end() ? 0 : found->second;
}

// One sign where all changes of the row have the same status; else that of the first that is still open, none.
QString ReviewMargin::signs(int row) const
{
    const Collation &c = collation_.collation();
    if (row < 0 || row >= static_cast<int>(c.rows.size())) return {};
    const DisplayRow &display = c.rows[static_cast<std::size_t>(row)];
    QString out;
    for (int i = 0; i < display.stopCount; ++i) {
        const QString sign = statusSign(reviews_.statusOf(display.firstStop + i));
        if (sign.isEmpty()) return {};
        if (!out.contains(sign)) out += sign;
    }
    return out.size() > 1 ? out.first(1) + u'+' : out;
}

QString ReviewMargin::words(int row) const
{
    QStringList out;
    if (const int n = notesIn(row)) out += tr("%n note(s)", nullptr, n);
    const Collation &c = collation_.collation();
    if (row >= 0 && row < static_cast<int>(c.rows.size())) {
        const DisplayRow &display = c.rows[static_cast<std::size_t>(row)];
        int done = 0;
        QStringList statuses;
        for (int i = 0; i < display.stopCount; ++i) {
            const Status s = reviews_.statusOf(display.firstStop + i);
            done += s == Status::toDo ? 0 : 1;
            if (s != Status::toDo && !statuses.contains(statusWord(s))) statuses += statusWord(s);
        }
        if (done > 0) out += tr("%1 of %n change(s) reviewed: %2", nullptr, display.stopCount).arg(done).arg(listed(statuses));
    }
    return out.join(QStringLiteral("; "));
}

void ReviewMargin::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().paper);
    if (!view_.model() || view_.firstVisibleRow() < 0) return;
    painter.setRenderHint(QPainter::Antialiasing);
    const int shift = view_.viewport()->mapToGlobal(QPoint()).y() - mapToGlobal(QPoint()).y();
    for (int row = view_.firstVisibleRow(); row >= 0 && row <= view_.lastVisibleRow(); ++row) {
        const QModelIndex index = folds_.index(row, 0), source = folds_.mapToSource(index);
        if (!source.isValid()) continue;
        qreal y = view_.visualRect(index).top() + shift + 8;
        if (notesIn(source.row()) > 0) {
            painter.setPen(QPen(theme().accent, 1.3));
            painter.setBrush(Qt::NoBrush);
            paintNote(painter, QRectF(5.5, y + 1.5, 11, 12));
            y += 18;
        }
        const QString sign = signs(source.row());
        if (sign.isEmpty()) continue;
        painter.setPen(sign.startsWith(statusSign(Status::notAgreed)) ? theme().warning : theme().quiet);
        painter.drawText(QRectF(0, y, width(), 16), Qt::AlignCenter, sign);
    }
}

int ReviewMargin::rowAt(int y) const
{
    const int shift = view_.viewport()->mapToGlobal(QPoint()).y() - mapToGlobal(QPoint()).y();
    const QModelIndex index = view_.indexAt(QPoint(static_cast<int>(view_.columnRect(0).center().x()), y - shift));
    const QModelIndex source = folds_.mapToSource(index);
    return source.isValid() ? source.row() : -1;
}

void ReviewMargin::mousePressEvent(QMouseEvent *event)
{
    if (const int row = rowAt(static_cast<int>(event->position().y())); row >= 0) emit rowClicked(row);
}

bool ReviewMargin::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), words(rowAt(help->pos().y())), this);
    return true;
}

} // namespace resolute::ui
