// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/aligned_accessible.h"

#include "ui/views/aligned_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <unordered_map>

namespace resolute::ui {

namespace {

class RowInterface : public QAccessibleInterface
{
public:
    RowInterface(AlignedView *view, int row) : view_(view), row_(row) {}

    bool isValid() const override { return view_ && view_->model() && row_ < view_->model()->rowCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(view_.data()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? view_->model()->index(row_, 0).data(Qt::AccessibleTextRole).toString() : QString();
    }

    QRect rect() const override
    {
        if (!isValid()) return {};
        const QRect row = view_->visualRect(view_->model()->index(row_, 0));
        return {view_->viewport()->mapToGlobal(QPoint(0, row.top())), QSize(view_->viewport()->width(), row.height())};
    }

    QAccessible::State state() const override
    {
        QAccessible::State s;
        s.focusable = s.selectable = true;
        s.invalid = !isValid();
        if (s.invalid) return s;
        s.focused = s.selected = view_->currentIndex().row() == row_;
        s.focused = s.focused && view_->hasFocus();
        s.offscreen = row_ < view_->firstVisibleRow() || row_ > view_->lastVisibleRow();
        return s;
    }

    [[nodiscard]] int row() const { return row_; }

private:
    QPointer<AlignedView> view_;
    int row_;
};

class ViewInterface : public QAccessibleWidget
{
public:
    explicit ViewInterface(AlignedView *view) : QAccessibleWidget(view, QAccessible::List) {}
    ~ViewInterface() override
    {
        for (const auto &[row, id] : rows_) QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return view()->model() ? view()->model()->rowCount() : 0; }

    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount()) return nullptr;
        const auto known = rows_.find(row);
        if (known != rows_.end()) return QAccessible::accessibleInterface(known->second);
        auto *made = new RowInterface(view(), row);
        rows_.emplace(row, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *row = dynamic_cast<const RowInterface *>(child);
        return row ? row->row() : -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QModelIndex index = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return index.isValid() ? child(index.row()) : nullptr;
    }

    QAccessibleInterface *focusChild() const override { return view()->currentIndex().isValid() ? child(view()->currentIndex().row()) : nullptr; }

private:
    [[nodiscard]] AlignedView *view() const { return static_cast<AlignedView *>(widget()); }

    mutable std::unordered_map<int, QAccessible::Id> rows_;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<AlignedView *>(object);
    return view ? new ViewInterface(view) : nullptr;
}

} // namespace

void installAlignedAccessibility()
{
    QAccessible::installFactory(make); // once only, however often it is asked for
}

} // namespace resolute::ui
