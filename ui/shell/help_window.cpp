// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_window.h"

#include "ui/bridge/listed.h"
#include "ui/shell/actions.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextTable>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace resolute::ui {

namespace {

constexpr int blockRole = Qt::UserRole;      ///< number of the heading's block
constexpr int anchorRole = Qt::UserRole + 1; ///< what links call it

QString fileName(const QString &page) { return QStringLiteral(":/help/") + page; }

QString read(const QString &page)
{
    QFile file(fileName(page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The manual in the window's language, English where there is none.
QString manual()
{
    const QString own = QStringLiteral("manual.%1.md").arg(QLocale::languageToCode(QLocale().language()));
    return QFile::exists(fileName(own)) ? own : QStringLiteral("manual.md");
}

/// "fr" of "manual.fr.md"; pages without a language are English.
QString languageOf(const QString &page) { return page.count(u'.') > 1 ? page.section(u'.', -2, -2) : QStringLiteral("en"); }

/// The page in English, whose headings give their names to those of its translations.
QString englishOf(const QString &page) { return page.count(u'.') > 1 ? page.section(u'.', 0, -3) + QStringLiteral(".md") : page; }

QStringList anchors(const QString &english)
{
    static const QRegularExpression other(QStringLiteral("[^a-z0-9 ]"));
    QStringList found;
    for (const QString &line : english.split(u'\n'))
        if (line.startsWith(u"## ") || line.startsWith(u"### ")) found += line.section(u' ', 1).toLower().remove(other).replace(u' ', u'-');
    return found;
}

/// Keys as they are named on this keyboard; what else stands in code keeps its direction also where words run from the right.
QString ownWords(const QString &code, bool rightToLeft)
{
    static const QRegularExpression key(QStringLiteral("^((Ctrl|Alt|Shift)\\+.+|F\\d+|Esc|Enter|Del)$"));
    QString words = code;
    if (code == u"Shift") words = QKeySequence(Qt::SHIFT | Qt::Key_F1).toString(QKeySequence::NativeText).remove(QStringLiteral("F1")).remove(u'+');
    else if (key.match(code).hasMatch())
        if (const QString native = QKeySequence::fromString(code, QKeySequence::PortableText).toString(QKeySequence::NativeText); !native.isEmpty())
            words = native;
    return rightToLeft ? QChar(0x2066) + words + QChar(0x2069) : words; // isolated, from the left
}

/// The cells of a row from its last to its first: a table in a document has no direction of its own.
QString turned(const QString &row)
{
    static const QRegularExpression cell(QStringLiteral("((?:[^|\\\\]|\\\\.)*)\\|"));
    QStringList cells;
    for (const QRegularExpressionMatch &match : cell.globalMatch(row.mid(1))) cells.prepend(match.captured(1));
    return u'|' + cells.join(u'|') + u'|';
}

QString withOwnWords(const QString &markdown, bool rightToLeft)
{
    static const QRegularExpression span(QStringLiteral("`([^`]+)`"));
    QStringList lines = markdown.split(u'\n');
    bool fenced = false;
    for (QString &line : lines) {
        if (line.startsWith(u"```")) fenced = !fenced;
        if (fenced || line.startsWith(u"```")) continue;
        QString out;
        qsizetype from = 0;
        for (const QRegularExpressionMatch &match : span.globalMatch(line)) {
            out += line.mid(from, match.capturedStart() - from) + u'`' + ownWords(match.captured(1), rightToLeft) + u'`';
            from = match.capturedEnd();
        }
        line = out + line.mid(from);
        if (rightToLeft && line.startsWith(u'|')) line = turned(line);
    }
    return lines.join(u'\n');
}

bool isCode(const QTextBlockFormat &format)
{
    return format.hasProperty(QTextFormat::BlockCodeFence) || format.hasProperty(QTextFormat::BlockCodeLanguage);
}

/// Arabic and Chinese have no italics; a slant would only make their letters worse.
void makeBold(QTextDocument &document)
{
    std::vector<std::pair<int, int>> found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().fontItalic()) found.emplace_back(it.fragment().position(), it.fragment().length());
    QTextCharFormat bold;
    bold.setFontItalic(false);
    bold.setFontWeight(QFont::DemiBold);
    QTextCursor cursor(&document);
    for (const auto &[position, length] : found) {
        cursor.setPosition(position);
        cursor.setPosition(position + length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(bold);
    }
}

/// Behind a block of code Qt's reader puts a line before the first words of a table, and takes them for no head.
void mendHead(const QTextTable &table)
{
    const QTextTableCell first = table.cellAt(0, 0);
    QTextCursor cursor = first.firstCursorPosition();
    if (cursor.block().length() > 1 || first.lastCursorPosition().block() == cursor.block()) return;
    cursor.deleteChar();
    cursor.setBlockFormat(QTextBlockFormat());
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    cursor.mergeCharFormat(bold);
}

// Tables without boxes, code in the texts' own size, room between paragraphs.
void setLooks(QTextDocument &document, Qt::LayoutDirection direction)
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
        if (direction == Qt::RightToLeft) {
            format.setAlignment(Qt::AlignRight);
            format.setRightMargin(document.documentMargin()); // which such a frame does not keep by itself
        }
        table->setFormat(format);
        mendHead(*table);
    }
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format;
        if (block.blockFormat().headingLevel() > 0) {
            format.setTopMargin(block.blockFormat().headingLevel() < 3 ? 22 : 12);
            format.setBottomMargin(6);
        } else if (!isCode(block.blockFormat())) format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        format.setLayoutDirection(isCode(block.blockFormat()) ? Qt::LeftToRight : direction);
        if (isCode(block.blockFormat())) {
            format.setBackground(t.chrome);
            format.setNonBreakableLines(false); // a long command would make all lines longer than the window
        }
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
    page_->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    split->addWidget(chapters_);
    split->addWidget(page_);
    split->setStretchFactor(1, 1);
    column->addWidget(split, 1);
    connect(field_, &QLineEdit::textEdited, this, [this] { find(false, false); });
    connect(chapters_, &QListWidget::currentRowChanged, this, &HelpWindow::goToChapter);
    connect(page_, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    showPage(manual());
    const int names = std::clamp(chapters_->sizeHintForColumn(0) + 2 * chapters_->frameWidth() + 12, 210, 300);
    split->setSizes({names, width() - names});
    field_->setFocus();
}

QString HelpWindow::answer() const { return answer_->text(); }

void HelpWindow::showPage(const QString &name)
{
    name_ = name;
    const Qt::LayoutDirection direction = QLocale(languageOf(name)).textDirection(); // the window's may be another
    for (QAbstractScrollArea *part : {static_cast<QAbstractScrollArea *>(chapters_), static_cast<QAbstractScrollArea *>(page_)})
        part->setLayoutDirection(direction);
    fill();
}

void HelpWindow::fill()
{
    const bool isManual = name_ == manual();
    const Qt::LayoutDirection direction = page_->layoutDirection();
    QString text = read(name_);
    QStringList names = anchors(read(englishOf(name_)));
    if (isManual) {
        text += QStringLiteral("\n## %1\n\n").arg(tr("Keys as they are now")) + keysAsMarkdown(actions_);
        names += QStringLiteral("keys-as-they-are-now");
    }
    page_->document()->setMarkdown(withOwnWords(text, direction == Qt::RightToLeft));
    setLooks(*page_->document(), direction);
    if (const QString language = languageOf(name_); language == u"ar" || language == u"zh") makeBold(*page_->document());
    const QSignalBlocker still(chapters_);
    chapters_->clear();
    if (!isManual) chapters_->addItem(tr("Manual")); // the way back
    for (QTextBlock block = page_->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level < 2) continue;
        auto *item = new QListWidgetItem(QString(2 * (level - 2), u' ') + block.text(), chapters_);
        item->setData(blockRole, block.blockNumber());
        if (!names.isEmpty()) item->setData(anchorRole, names.takeFirst());
    }
    page_->moveCursor(QTextCursor::Start);
}

int HelpWindow::chapter() const
{
    const int top = page_->cursorForPosition(QPoint(page_->viewport()->width() / 2, 8)).blockNumber();
    int found = -1;
    for (int row = 0; row < chapters_->count() && chapters_->item(row)->data(blockRole).toInt() <= top; ++row) found = row;
    return found;
}

void HelpWindow::showChapter(int row) { chapters_->setCurrentRow(row); }

void HelpWindow::goToChapter(int row)
{
    if (row < 0) return;
    const QVariant number = chapters_->item(row)->data(blockRole);
    if (!number.isValid()) { // once the list is done with its row, which goes
        QMetaObject::invokeMethod(this, [this] { showPage(manual()); }, Qt::QueuedConnection);
        return;
    }
    const QTextBlock block = page_->document()->findBlockByNumber(number.toInt());
    page_->moveCursor(QTextCursor::End); // so that the heading comes to stand at the top
    page_->setTextCursor(QTextCursor(block));
    page_->ensureCursorVisible();
}

// To a heading of this page, or to a page that is in the program too; nothing is fetched.
void HelpWindow::follow(const QUrl &link)
{
    if (!link.isRelative()) return;
    if (!link.path().isEmpty()) {
        if (!QFile::exists(fileName(link.path()))) return;
        showPage(link.path() == u"manual.md" ? manual() : link.path());
    }
    for (int row = 0; link.hasFragment() && row < chapters_->count(); ++row)
        if (chapters_->item(row)->data(anchorRole) == link.fragment()) {
            if (row == chapters_->currentRow()) goToChapter(row); // read on since
            else chapters_->setCurrentRow(row);
        }
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
    if (event->type() != QEvent::PaletteChange || !page_) return;
    const int place = page_->verticalScrollBar()->value();
    fill();
    page_->verticalScrollBar()->setValue(place);
}

} // namespace resolute::ui
