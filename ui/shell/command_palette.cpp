// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/shell/fuzzy.h"
#include "ui/theme/theme.h"
#include "ui/views/announce.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace resolute::ui {

namespace {

constexpr int widest = 620, shownRows = 10;

// Words with the matched letters heavier, the menu quietly behind them, the keys at the other end.
class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem o = option;
        initStyleOption(&o, index);
        const QIcon picture = o.icon;
        o.text.clear();
        o.icon = {};
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &o, painter, option.widget);
        painter->save();
        const Theme &t = theme();
        const bool enabled = index.flags() & Qt::ItemIsEnabled, mirrored = option.direction == Qt::RightToLeft;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, {option.rect.topLeft(), QSize(3, option.rect.height())}), t.accent);
        QRect room = option.rect.adjusted(12, 0, -12, 0);
        const QRect square = QStyle::visualRect(option.direction, room, QRect(room.left(), room.center().y() - 8, 16, 16));
        picture.paint(painter, square, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        room.adjust(mirrored ? 0 : 28, 0, mirrored ? -28 : 0, 0);
        painter->setPen(t.quiet);
        const QString keys = index.data(PaletteModel::keysRole).toString();
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignTrailing, keys);
        const QString words = index.data().toString();
        const auto places = index.data(PaletteModel::placesRole).value<QList<int>>();
        QTextLayout layout(words, option.font);
        QList<QTextLayout::FormatRange> formats;
        for (const int at : places) {
            QTextLayout::FormatRange range{at, 1, {}};
            range.format.setFontWeight(QFont::Bold);
            range.format.setForeground(t.accent);
            formats += range;
        }
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(room.width());
        layout.endLayout();
        painter->setPen(enabled ? t.text : t.quiet);
        const int width = qCeil(line.naturalTextWidth());
        const QRect first = QStyle::visualRect(option.direction, room, QRect(room.left(), room.top(), width, room.height()));
        line.draw(painter, QPointF(first.left() - (mirrored ? line.x() : 0), room.center().y() - line.height() / 2));
        painter->setPen(t.quiet);
        const QRect rest = room.adjusted(mirrored ? painter->fontMetrics().horizontalAdvance(keys) + 12 : width + 12, 0,
            mirrored ? -width - 12 : -painter->fontMetrics().horizontalAdvance(keys) - 12, 0);
        if (rest.width() > 30)
            painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeading,
                painter->fontMetrics().elidedText(index.data(PaletteModel::placeRole).toString(), Qt::ElideRight, rest.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, option.fontMetrics.height() + 12};
    }
};

} // namespace

PaletteModel::PaletteModel(const Actions &actions, QStringList latest, QObject *parent)
    : QAbstractListModel(parent), actions_(actions), latest_(std::move(latest))
{
    setPattern({});
}

void PaletteModel::setPattern(const QString &pattern)
{
    beginResetModel();
    found_.clear();
    for (QAction *action : actions_.all()) {
        if (!action->isVisible()) continue;
        const QString words = plainWords(*action);
        auto match = fuzzyMatch(pattern, words);
        int bonus = 0;
        if (!match) { // by its menu and its words
            const QString place = actions_.place(action);
            match = fuzzyMatch(pattern, place + u' ' + words);
            if (match) {
                const int shift = static_cast<int>(place.size()) + 1;
                std::erase_if(match->places, [&](int at) { return at < shift; });
                for (int &at : match->places) at -= shift;
                bonus = -20;
            }
        }
        if (!match) continue;
        if (const qsizetype place = latest_.indexOf(action->objectName()); place >= 0)
            bonus += pattern.isEmpty() ? 1000 - static_cast<int>(place) : 3;
        if (!action->isEnabled()) bonus -= 12;
        found_.push_back({action, match->score + bonus, QList<int>(match->places.begin(), match->places.end())});
    }
    std::ranges::stable_sort(found_, std::greater{}, &Found::score);
    endResetModel();
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Found &found = found_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return plainWords(*found.action);
    case Qt::DecorationRole: return found.action->icon();
    case Qt::AccessibleTextRole: {
        const QString keys = keyWords(*found.action);
        return keys.isEmpty() ? plainWords(*found.action) : tr("%1, key %2").arg(plainWords(*found.action), keys);
    }
    case keysRole: return keyWords(*found.action);
    case placeRole: return actions_.place(found.action);
    case placesRole: return QVariant::fromValue(found.places);
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    return Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | (action(index.row())->isEnabled() ? Qt::ItemIsEnabled : Qt::NoItemFlags);
}

CommandPalette::CommandPalette(Actions &actions, const QStringList &latest, QWidget &window)
    : QFrame(&window), window_(window), before_(window.focusWidget()), model_(actions, latest), field_(new QLineEdit(this)),
      list_(new QListView(this))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    field_->setPlaceholderText(tr("What do you want to do?"));
    field_->setAccessibleName(tr("Find a command"));
    column->addWidget(field_);
    list_->setModel(&model_);
    list_->setItemDelegate(new CommandDelegate(list_));
    list_->setUniformItemSizes(true);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setAccessibleName(tr("Commands that fit"));
    list_->setMouseTracking(true);
    column->addWidget(list_);
    connect(field_, &QLineEdit::textChanged, this, [this](const QString &pattern) {
        model_.setPattern(pattern.trimmed());
        list_->setCurrentIndex(model_.index(0));
        place();
    });
    connect(list_, &QListView::clicked, this, &CommandPalette::choose);
    const auto say = [this] { announce(*list_, list_->currentIndex().data(Qt::AccessibleTextRole).toString()); }; // the field has the keyboard
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, say);
    field_->installEventFilter(this);
    window.installEventFilter(this);
    list_->setCurrentIndex(model_.index(0));
    place();
    show();
    raise();
    field_->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place()
{
    const int width = std::min(widest, window_.width() - 40), row = list_->sizeHintForRow(0);
    const int rows = std::clamp(model_.rowCount(), 1, shownRows);
    const int height = std::min(field_->sizeHint().height() + 24 + rows * std::max(row, 20) + 4, window_.height() - 80);
    setGeometry((window_.width() - width) / 2, std::min(72, window_.height() / 8), width, height);
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled)) return;
    QAction *action = model_.action(index.row());
    leave();
    emit chosen(action);
    action->trigger();
}

void CommandPalette::leave()
{
    window_.removeEventFilter(this);
    field_->removeEventFilter(this);
    if (before_) before_->setFocus(Qt::PopupFocusReason);
    close();
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (object == &window_) {
        if (event->type() == QEvent::Resize) place();
        return false;
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        QMetaObject::invokeMethod(this, &CommandPalette::leave, Qt::QueuedConnection);
        return false;
    }
    // So that a key of a command that is being looked for is typed and not run.
    if (event->type() != QEvent::KeyPress) return false;
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape: leave(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(list_->currentIndex()); return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int step = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_PageUp ? -shownRows : shownRows;
        if (model_.rowCount() > 0) list_->setCurrentIndex(model_.index(std::clamp(list_->currentIndex().row() + step, 0, model_.rowCount() - 1)));
        return true;
    }
    default: return false;
    }
}

} // namespace resolute::ui
