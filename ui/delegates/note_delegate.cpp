// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/note_delegate.h"

#include "ui/models/note_model.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace resolute::ui {

namespace {

constexpr int side = 12, padding = 6, between = 2;

struct Part {
    QString words;
    QColor colour;
    QRect place;
    bool strong = false;
};

// Below each other; without a painter only their places matter.
QList<Part> layOut(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    const Theme &t = theme();
    QList<Part> parts;
    int y = option.rect.top() + padding;
    const auto add = [&](const QString &words, const QColor &colour, bool strong = false, int indent = 0, int longest = 0) {
        QFont font = option.font;
        if (strong) font.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(font);
        const int room = std::max(40, width - 2 * side - indent);
        const QString text = longest > 0 ? metrics.elidedText(words, Qt::ElideRight, longest * room) : words;
        const QRect bounds = metrics.boundingRect(QRect(0, 0, room, 100'000), Qt::TextWordWrap, text);
        const bool rightToLeft = option.direction == Qt::RightToLeft;
        parts.push_back({text, colour, QRect(option.rect.left() + side + (rightToLeft ? 0 : indent), y, room, bounds.height()), strong});
        y += bounds.height() + between;
    };
    const auto status = index.data(NoteModel::StatusRole).toInt();
    QString head = index.data(NoteModel::PlaceRole).toString();
    if (status > 0) head += QStringLiteral("  ") + statusSign(static_cast<review::Status>(status));
    const bool wrong = index.data(NoteModel::LostRole).toBool() || index.data(NoteModel::ConflictRole).toBool();
    add(head, wrong ? t.warning : t.text, true);
    if (const QString quote = index.data(NoteModel::QuoteRole).toString(); !quote.isEmpty())
        add(QStringLiteral("“%1”").arg(quote), t.quiet, false, 0, 1);
    add(index.data().toString(), t.text);
    add(index.data(NoteModel::ByRole).toString(), t.quiet);
    for (const QString &answer : index.data(NoteModel::AnswersRole).toStringList()) add(answer, t.text, false, side);
    return parts;
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : std::max(200, option.rect.width());
}

} // namespace

void NoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &t = theme();
    painter->save();
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? t.hover : t.chrome);
    if (option.state & QStyle::State_HasFocus) {
        const int left = option.direction == Qt::RightToLeft ? option.rect.right() - 2 : option.rect.left();
        painter->fillRect(QRect(left, option.rect.top() + 4, 3, option.rect.height() - 8), t.accent);
    }
    for (const Part &part : layOut(option, index, option.rect.width())) {
        QFont font = option.font;
        if (part.strong) font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(part.colour);
        painter->drawText(part.place, Qt::TextWordWrap | Qt::AlignLeading, part.words);
    }
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft() + QPoint(side, 0), option.rect.bottomRight() - QPoint(side, 0));
    painter->restore();
}

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem whole = option;
    whole.rect = QRect(0, 0, widthOf(option), 0);
    const QList<Part> parts = layOut(whole, index, whole.rect.width());
    return {whole.rect.width(), parts.back().place.bottom() + 1 + padding};
}

} // namespace resolute::ui
