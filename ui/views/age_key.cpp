// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/age_key.h"

#include "core/document/names.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/delegates/mark_style.h"
#include "ui/models/word_ages.h"
#include "ui/views/flow_layout.h"

#include <QPainter>

#include <algorithm>

namespace resolute::ui {

namespace {

// A figure as it stands before words of this age, and what it stands for.
class AgeEntry : public QWidget
{
public:
    AgeEntry(QString figure, const QString &meaning, MarkLook look, QWidget *parent)
        : QWidget(parent), figure_(std::move(figure)), meaning_(meaning), look_(look)
    {
        setAccessibleName(figure_.trimmed().isEmpty() ? meaning : figure_ + QStringLiteral(": ") + meaning);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {figureWidth() + fontMetrics().horizontalAdvance(meaning_) + 20, fontMetrics().height() + 6};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &t = theme();
        const QFontMetrics metrics = fontMetrics();
        const int used = figureWidth(), baseline = (height() - metrics.height()) / 2 + metrics.ascent();
        if (used > 0) {
            const QRectF piece(isRightToLeft() ? width() - used : 0, 1, used, height() - 2);
            paintGround(painter, piece, look_, t);
            paintLines(painter, piece, baseline, QFontInfo(font()).pixelSize(), look_, t);
            painter.setPen(coloursOf(look_.form, t).text);
            painter.drawText(piece, Qt::AlignCenter, figure_);
        }
        painter.setPen(t.quiet);
        const int left = used > 0 ? used + 6 : 0;
        painter.drawText(rect().adjusted(isRightToLeft() ? 0 : left, 0, isRightToLeft() ? -left : 0, 0), Qt::AlignVCenter | Qt::AlignLeading,
            meaning_);
    }

private:
    [[nodiscard]] int figureWidth() const { return look_.age > 0 ? fontMetrics().horizontalAdvance(figure_) + 12 : 0; }

    QString figure_, meaning_;
    MarkLook look_;
};

QString nameAndDate(const Document &d)
{
    const QString date = dateWords(d.masthead.date.empty() && d.adoption ? d.adoption->date : d.masthead.date);
    const QString name = isolated(toQt(nameBesideDate(d)));
    return date.isEmpty() ? name : name + QStringLiteral(" · ") + isolated(date);
}

} // namespace

AgeKey::AgeKey(QWidget *parent) : QWidget(parent), flow_(new FlowLayout(this))
{
    flow_->setContentsMargins(16, 3, 16, 4);
    flow_->setSpacing(2);
    hide();
}

void AgeKey::setAges(const WordAges *ages)
{
    while (QLayoutItem *item = flow_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setVisible(ages != nullptr);
    if (!ages) return;
    const auto &texts = ages->series()->documents;
    const auto last = static_cast<int>(texts.size()) - 1;
    const auto add = [this](const QString &figure, const QString &meaning, MarkLook look) {
        auto *entry = new AgeEntry(figure, meaning, look, this);
        flow_->addWidget(entry);
        entry->show();
    };
    // Words of the first text have a figure only where a text between left them out.
    add(ages->label(0), tr("%1; also words without a figure", "a text and its date").arg(nameAndDate(*texts[0])), {MarkForm::aged, false, 1});
    for (std::size_t k = 1; k < texts.size(); ++k)
        add(ages->label(k), nameAndDate(*texts[k]), {MarkForm::aged, false, std::max(1, 100 * static_cast<int>(k) / std::max(1, last))});
    if (texts.size() > 2) add(QStringLiteral("   "), tr("left out in between"), {MarkForm::interrupted, false, 50});
    setAccessibleName(tr("Since when words stand there"));
    setAccessibleDescription(words().join(QStringLiteral("; ")));
    updateGeometry();
}

QStringList AgeKey::words() const
{
    QStringList out;
    for (int i = 0; i < flow_->count(); ++i) out += flow_->itemAt(i)->widget()->accessibleName();
    return out;
}

void AgeKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().paper);
    painter.fillRect(0, height() - 1, width(), 1, theme().line);
}

} // namespace resolute::ui
