// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_window.h"

#include "ui/bridge/listed.h"
#include "ui/shell/actions.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

namespace resolute::ui {

namespace {

constexpr int blockRole = Qt::UserRole; ///< number of the heading's block

// Tables without boxes, code in the texts' own size, room between paragraphs.
void setLooks(QTextDocument &document)
{
    const Theme &t = theme();
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table) continue;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setCellPadding(4);
        format.setCellSpacing(0);
        format.setTopMargin(4);
        format.setBottomMargin(10);
        table->setFormat(format);
    }
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format;
        if (block.blockFormat().headingLevel() > 0) {
            format.setTopMargin(block.blockFormat().headingLevel() < 3 ? 22 : 12);
            format.setBottomMargin(6);
        } else format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        if (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence) || block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage))
            format.setBackground(t.chrome);
        cursor.mergeBlockFormat(format);
    }
}

} // namespace

QString keysAsMarkdown(const Actions &actions)
{
    QString text = QStringLiteral("| %1 | |\n|---|---|\n").arg(HelpWindow::tr("key"));
    for (const QAction *action : actions.all()) {
        if (action->shortcuts().isEmpty()) continue;
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys += u'`' + key.toString(QKeySequence::NativeText).replace(u'|', QStringLiteral("\\|")) + u'`';
        text += QStringLiteral("| %1 | %2 |\n").arg(listed(keys), plainWords(*action));
    }
    return text;
}

HelpWindow::HelpWindow(const Actions &actions, QWidget *parent)
    : QDialog(parent), actions_(actions), field_(new QLineEdit(this)), answer_(new QLabel(this)), chapters_(new QListWidget(this)),
      page_(new QTextBrowser(this))
{
    setWindowTitle(tr("Manual"));
    setObjectName(QStringLiteral("help"));
    resize(860, 640);
    auto *column = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    field_->setPlaceholderText(tr("Find in the manual"));
    field_->setAccessibleName(tr("Find in the manual"));
    field_->setClearButtonEnabled(true);
    field_->installEventFilter(this);
    row->addWidget(field_, 1);
    answer_->setMinimumWidth(140);
    row->addWidget(answer_);
    column->addLayout(row);
    auto *split = new QSplitter(this);
    chapters_->setAccessibleName(tr("Chapters"));
    page_->setAccessibleName(tr("Manual"));
    page_->setOpenLinks(false); // nothing is fetched
    page_->document()->setDocumentMargin(18);
    for (QAbstractScrollArea *english : {static_cast<QAbstractScrollArea *>(chapters_), static_cast<QAbstractScrollArea *>(page_)})
        english->setLayoutDirection(Qt::LeftToRight); // as the manual is, whatever the window's language
    page_->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    split->addWidget(chapters_);
    split->addWidget(page_);
    split->setStretchFactor(1, 1);
    split->setSizes({210, 640});
    column->addWidget(split, 1);
    connect(field_, &QLineEdit::textEdited, this, [this] { find(false, false); });
    connect(chapters_, &QListWidget::currentRowChanged, this, &HelpWindow::goToChapter);
    fill();
    field_->setFocus();
}

QString HelpWindow::answer() const { return answer_->text(); }

void HelpWindow::fill()
{
    QFile file(QStringLiteral(":/help/manual.md"));
    QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    text += QStringLiteral("\n## %1\n\n").arg(tr("Keys as they are now")) + keysAsMarkdown(actions_);
    page_->document()->setMarkdown(text);
    setLooks(*page_->document());
    chapters_->clear();
    for (QTextBlock block = page_->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level < 2) continue;
        auto *item = new QListWidgetItem(QString(2 * (level - 2), u' ') + block.text(), chapters_);
        item->setData(blockRole, block.blockNumber());
    }
    page_->moveCursor(QTextCursor::Start);
}

void HelpWindow::goToChapter(int row)
{
    if (row < 0) return;
    const QTextBlock block = page_->document()->findBlockByNumber(chapters_->item(row)->data(blockRole).toInt());
    page_->moveCursor(QTextCursor::End); // so that the heading comes to stand at the top
    page_->setTextCursor(QTextCursor(block));
    page_->ensureCursorVisible();
}

void HelpWindow::find(bool backwards, bool fromHere)
{
    const QString words = field_->text();
    answer_->clear();
    if (words.isEmpty()) return;
    if (!fromHere) page_->moveCursor(QTextCursor::Start);
    const QTextDocument::FindFlags flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    bool found = page_->find(words, flags);
    if (!found) { // round and round
        page_->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
        found = page_->find(words, flags);
    }
    if (!found) answer_->setText(tr("not found"));
}

bool HelpWindow::eventFilter(QObject *object, QEvent *event)
{
    if (object == field_ && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            find(key->modifiers() & Qt::ShiftModifier, true);
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && page_) fill();
}

} // namespace resolute::ui
