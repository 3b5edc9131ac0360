// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/source_text.h"

#include "ui/bridge/text.h"
#include "ui/theme/syntax.h"
#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace resolute::ui {

namespace {
constexpr int gap = 8; // two steps of the grid
constexpr int inset = 16; // of the text, so that outlines and the dotted line between them stand clear of it
} // namespace

/// Line numbers and the signs of joins, left of the text (right of it where the window is mirrored).
class SourceText::Margin : public QWidget
{
public:
    explicit Margin(SourceText *text) : QWidget(text), text_(text) {}

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        text_->paintMargin(painter, event->rect());
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip) return QWidget::event(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString words = text_->joinAt(text_->cursorForPosition(QPoint(0, help->pos().y())).blockNumber() + 1);
        if (words.isEmpty()) QToolTip::hideText();
        else QToolTip::showText(help->globalPos(), words, this);
        return true;
    }

private:
    SourceText *text_;
};

SourceText::SourceText(QWidget *parent) : QPlainTextEdit(parent), margin_(new Margin(this))
{
    if (Syntax *found = syntax()) colours_ = found->colours(*document());
    colouring_.setSingleShot(true);
    connect(&colouring_, &QTimer::timeout, this, &SourceText::colourSeen);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &SourceText::colourSeen);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(inset);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setAccessibleName(tr("Source text"));
    setAccessibleDescription(tr("The text of the file as it was read, with line numbers"));
    connect(this, &QPlainTextEdit::updateRequest, margin_, [this] { margin_->update(); });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceText::layOutMargin);
    followTheme();
}

SourceText::~SourceText() = default;

void SourceText::setSource(const QString &text, DocumentPtr document)
{
    source_ = std::move(document);
    joins_.clear();
    outlined_.clear();
    for (std::size_t i = 0; source_ && i < source_->paragraphs.size(); ++i) {
        const auto &lines = source_->paragraphs[i].source.lines;
        for (std::size_t k = 1; k < lines.size(); ++k) {
            joins_.push_back({lines[k - 1].last, lines[k].first, true, ParagraphIndex(i)});
            joins_.push_back({lines[k].first, lines[k - 1].last, false, ParagraphIndex(i)});
        }
    }
    std::ranges::stable_sort(joins_, {}, &Join::line);
    const bool plain = !source_ || source_->format == SourceFormat::markdown || source_->format == SourceFormat::text;
    if (colours_) colours_->setMarkup(plain ? Markup::markdown : Markup::html);
    setPlainText(text);
    layOutMargin();
    colouring_.start();
}

void SourceText::outline(ParagraphIndex paragraph)
{
    outlined_ = source_ && at(paragraph) < source_->paragraphs.size() ? source_->paragraph(paragraph).source.lines : std::vector<LineRange>{};
    viewport()->update();
    margin_->update();
    if (outlined_.empty()) return;
    const QTextBlock block = document()->findBlockByNumber(outlined_.front().first - 1);
    if (!block.isValid()) return;
    setTextCursor(QTextCursor(block));
    const int rows = viewport()->height() / std::max(1, fontMetrics().lineSpacing());
    verticalScrollBar()->setValue(std::max(0, block.firstLineNumber() - rows / 3)); // a third from the top
}

const SourceText::Join *SourceText::findJoin(int line) const
{
    const auto found = std::ranges::lower_bound(joins_, line, {}, &Join::line);
    return found != joins_.end() && found->line == line ? &*found : nullptr;
}

QString SourceText::joinAt(int line) const
{
    const Join *join = findJoin(line);
    if (!join) return {};
    const QString name = toQt(displayName(source_->paragraph(join->paragraph).id));
    return join->down ? tr("%1 goes on in line %2").arg(name).arg(join->other) : tr("%1 comes from line %2").arg(name).arg(join->other);
}

QRectF SourceText::rectOf(LineRange lines) const
{
    const QTextBlock first = document()->findBlockByNumber(lines.first - 1);
    const QTextBlock last = document()->findBlockByNumber(lines.last - 1);
    if (!first.isValid() || !last.isValid()) return {};
    const QRectF top = blockBoundingGeometry(first).translated(contentOffset());
    const QRectF bottom = blockBoundingGeometry(last).translated(contentOffset());
    return QRectF(inset / 2 - 4, top.top() - 1, viewport()->width() - inset + 8, bottom.bottom() - top.top() + 2);
}

void SourceText::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().accent, 2));
    for (const LineRange &lines : outlined_) painter.drawRoundedRect(rectOf(lines), 4, 4);
    painter.setPen(QPen(theme().accent, 2, Qt::DotLine));
    for (std::size_t k = 1; k < outlined_.size(); ++k) { // past what was taken out between two runs that belong together
        const QRectF above = rectOf(outlined_[k - 1]), below = rectOf(outlined_[k]);
        painter.drawLine(QPointF(inset / 2, above.bottom()), QPointF(inset / 2, below.top()));
    }
}

void SourceText::paintMargin(QPainter &painter, const QRect &area)
{
    painter.fillRect(area, theme().paper);
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        if (rect.top() > area.bottom()) break;
        const int line = block.blockNumber() + 1;
        const bool inside = std::ranges::any_of(outlined_, [line](const LineRange &r) { return r.first <= line && line <= r.last; });
        const int height = fontMetrics().lineSpacing();
        painter.setPen(inside ? theme().accent : theme().quiet);
        painter.drawText(QRectF(0, rect.top(), margin_->width() - 3 * gap, height), Qt::AlignRight | Qt::AlignTop, QString::number(line));
        const Join *join = findJoin(line);
        if (!join) continue;
        painter.setPen(theme().accent);
        painter.drawText(QRectF(margin_->width() - 3 * gap, rect.top(), 3 * gap, height), Qt::AlignCenter,
            join->down ? QStringLiteral("↓") : QStringLiteral("↑"));
    }
}

void SourceText::layOutMargin()
{
    const int digits = std::max(3, int(QString::number(blockCount()).size()));
    const int width = fontMetrics().horizontalAdvance(u'0') * digits + 4 * gap;
    const bool mirrored = isRightToLeft();
    setViewportMargins(mirrored ? 0 : width, 0, mirrored ? width : 0, 0);
    const QRect inner = contentsRect();
    margin_->setGeometry(mirrored ? inner.right() + 1 - width : inner.left(), inner.top(), width, inner.height());
}

void SourceText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutMargin();
    colouring_.start();
}

void SourceText::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    colouring_.start();
}

void SourceText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) followTheme();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) layOutMargin();
}

void SourceText::followTheme()
{
    if (colours_) colours_->setDark(theme().dark);
    colourSeen();
    margin_->update();
    viewport()->update();
}

void SourceText::colourSeen()
{
    if (!colours_ || !isVisible()) return;
    const int last = cursorForPosition(viewport()->rect().bottomLeft()).blockNumber();
    if (!colours_->colour(firstVisibleBlock().blockNumber(), last)) colouring_.start(); // between what else there is to do
}

} // namespace resolute::ui
