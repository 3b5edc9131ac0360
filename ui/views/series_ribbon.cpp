// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/series_ribbon.h"

#include "ui/bridge/text.h"
#include "ui/delegates/series_delegate.h"
#include "ui/theme/theme.h"
#include "ui/views/choice_box.h"
#include "ui/views/flow_layout.h"
#include "ui/views/word_age.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace resolute::ui {

namespace {

constexpr int leastColumn = 84, closeColumn = 112, mostColumn = 170; // pixels: close where room is short
constexpr int easyColumn = 150; // where there is room for more than is needed
constexpr int leastNames = 110, mostNames = 230, leastHistory = 150;
constexpr int besideFrom = 700, tallFrom = 300;

// A sign and its word.
class LegendEntry : public QWidget
{
public:
    LegendEntry(Standing standing, QWidget *parent) : QWidget(parent), standing_(standing) { setAccessibleName(standingWord(standing)); }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(standingWord(standing_)) + 32, fontMetrics().height() + 4};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintStanding(painter, QPointF(isRightToLeft() ? width() - 9 : 9, height() / 2.0), 11, standing_);
        painter.setPen(theme().quiet);
        painter.drawText(rect().adjusted(isRightToLeft() ? 8 : 20, 0, isRightToLeft() ? -20 : -8, 0), Qt::AlignVCenter | Qt::AlignLeading,
            standingWord(standing_));
    }

private:
    Standing standing_;
};

// Names of texts and words of paragraphs, each in its own direction.
class QuotingHeader : public QHeaderView
{
public:
    using QHeaderView::QHeaderView;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        option->text = isolated(option->text);
    }
};

} // namespace

// Names of texts; where room is short, what tells drafts of one number apart stands below the number instead of being cut.
class SeriesHeader : public QuotingHeader
{
public:
    using QuotingHeader::QuotingHeader;
    void setTwoLines(bool on)
    {
        if (on == two_) return;
        two_ = on;
        emit geometriesChanged(); // its height is another
    }
    [[nodiscard]] bool hasTwoLines() const { return two_; }
    [[nodiscard]] int widthOf(int section, bool two) const
    {
        int width = 0;
        for (const QString &line : lines(section, two)) width = std::max(width, fontMetrics().horizontalAdvance(line));
        return width + room;
    }

    [[nodiscard]] QSize sizeHint() const override { return {QHeaderView::sizeHint().width(), fontMetrics().height() * (two_ ? 2 : 1) + 14}; }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        QStringList shown;
        for (const QString &line : lines(section, two_))
            shown += isolated(fontMetrics().elidedText(line, Qt::ElideMiddle, sectionSize(section) - room));
        option->text = shown.join(u'\n');
    }

private:
    [[nodiscard]] QStringList lines(int section, bool two) const
    {
        const QString name = model() ? model()->headerData(section, orientation()).toString() : QString();
        const qsizetype more = two ? name.indexOf(QStringLiteral(" (")) : -1;
        return more > 0 ? QStringList{name.first(more), name.sliced(more + 1)} : QStringList{name};
    }

    static constexpr int room = 14;
    bool two_ = false;
};

SeriesRibbon::SeriesRibbon(Work work, QWidget *parent)
    : QWidget(parent), work_(std::move(work)), show_(new ChoiceBox(this)), count_(new QLabel(this)), table_(new QTableView(this)),
      texts_(new SeriesHeader(Qt::Horizontal, table_)), history_(new QTextBrowser(this)), split_(new QSplitter(Qt::Horizontal, this)),
      none_(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 6);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    show_->addItem(tr("All paragraphs"));
    show_->addItem(tr("Changed somewhere"));
    show_->addItem(tr("Came or went"));
    show_->setAccessibleName(tr("Which paragraphs are shown"));
    show_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    count_->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(show_);
    row->addWidget(count_);
    legend_ = new QWidget(this);
    auto *legend = new FlowLayout;
    legend->setSpacing(2);
    for (const Standing standing : allStandings) legend->addWidget(new LegendEntry(standing, legend_));
    legend_->setLayout(legend);
    row->addSpacing(12);
    row->addWidget(legend_, 1000);
    row->addStretch(1);
    column->addLayout(row);
    table_->setHorizontalHeader(texts_);
    table_->setVerticalHeader(new QuotingHeader(Qt::Vertical, table_));
    for (QHeaderView *header : {table_->horizontalHeader(), table_->verticalHeader()}) header->setSectionsClickable(true);
    table_->setModel(&model_);
    table_->setItemDelegate(new SeriesDelegate(table_));
    table_->setShowGrid(false);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setAccessibleName(tr("Series"));
    table_->setCornerButtonEnabled(false);
    table_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setTabKeyNavigation(false);
    QHeaderView *rows = table_->verticalHeader();
    rows->setDefaultAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setTextElideMode(Qt::ElideRight);
    rows->setAccessibleName(tr("Paragraphs"));
    table_->horizontalHeader()->setAccessibleName(tr("Texts"));
    table_->horizontalHeader()->setHighlightSections(false);
    texts_->setTextElideMode(Qt::ElideNone); // it cuts each line by itself
    texts_->setResizeContentsPrecision(300); // rows: enough to know what stands in a column
    table_->viewport()->installEventFilter(this);
    rows->setHighlightSections(false);
    history_->setOpenLinks(false);
    history_->setAccessibleName(tr("History of the words"));
    history_->setFrameShape(QFrame::NoFrame);
    history_->document()->setDocumentMargin(10);
    history_->setMinimumWidth(leastHistory);
    split_->addWidget(table_);
    split_->addWidget(history_);
    split_->setStretchFactor(0, 5);
    split_->setStretchFactor(1, 2);
    split_->setChildrenCollapsible(false);
    column->addWidget(split_, 1);
    none_->setText(tr("Open two or more texts of one resolution: each paragraph is then followed through all of them here."));
    none_->setAlignment(Qt::AlignCenter);
    none_->setWordWrap(true);
    none_->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(none_, 1);

    connect(show_, &QComboBox::activated, this, [this](int choice) {
        model_.setShow(static_cast<SeriesShow>(choice));
        count();
    });
    connect(&model_, &QAbstractItemModel::modelReset, this, &SeriesRibbon::count);
    connect(split_, &QSplitter::splitterMoved, this, [this] { parted_ = true; });
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &SeriesRibbon::showHistory);
    connect(table_, &QTableView::clicked, this, &SeriesRibbon::request);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *go = new QShortcut(key, table_, nullptr, nullptr, Qt::WidgetShortcut);
        connect(go, &QShortcut::activated, this, [this] { request(table_->currentIndex()); });
    }
    connect(history_, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        const QModelIndex index = table_->currentIndex().siblingAtColumn(link.path().toInt());
        table_->setCurrentIndex(index);
        request(index);
    });
    setSeries(nullptr);
}

void SeriesRibbon::setSeries(ComparisonPtr series)
{
    ++asked_;
    model_.setSeries(std::move(series));
    const bool any = model_.series() != nullptr;
    split_->setVisible(any);
    none_->setVisible(!any);
    show_->setEnabled(any);
    measure();
    fit();
    showHistory();
}

void SeriesRibbon::count()
{
    const int hidden = model_.hiddenCount();
    const QString shown = model_.series() ? tr("%n paragraph(s)", nullptr, model_.rowCount()) : QString();
    count_->setText(hidden > 0 ? tr("%1, %2 hidden", "61 paragraphs, 12 hidden").arg(shown).arg(hidden) : shown);
}

void SeriesRibbon::showParagraph(std::size_t text, ParagraphIndex paragraph)
{
    const int row = model_.rowOfParagraph(text, paragraph);
    if (row < 0 || table_->currentIndex() == model_.index(row, static_cast<int>(text))) return;
    table_->setCurrentIndex(model_.index(row, static_cast<int>(text)));
}

void SeriesRibbon::showHistory()
{
    const QModelIndex index = table_->currentIndex();
    if (!index.isValid() || !model_.series()) {
        history_->setHtml(
            QStringLiteral("<p style=\"color:%1\">%2</p>").arg(theme().quiet.name(), tr("Choose a cell to see since when its words stand there.")));
        return;
    }
    const int number = ++asked_;
    const ComparisonPtr series = model_.series();
    const std::size_t lineage = model_.lineage(index.row()), text = static_cast<std::size_t>(index.column());
    work_([series, lineage, text] { return wordHistory(*series, series->rows[lineage], text); },
        [this, number, series, lineage, text](const Spans &spans) {
            if (number == asked_) history_->setHtml(wordAgeHtml(*series, series->rows[lineage], text, spans));
        });
}

void SeriesRibbon::request(const QModelIndex &index)
{
    const QString paragraph = index.data(SeriesModel::paragraphRole).toString();
    if (!paragraph.isEmpty()) emit paragraphRequested(index.column(), paragraph);
}

void SeriesRibbon::measure()
{
    inOneLine_.clear();
    inTwo_.clear();
    for (int c = 0; c < model_.columnCount(); ++c) {
        const int cells = static_cast<QAbstractItemView *>(table_)->sizeHintForColumn(c);
        inOneLine_.push_back(std::clamp(std::max(cells, texts_->widthOf(c, false)), leastColumn, mostColumn));
        inTwo_.push_back(std::clamp(std::max(std::min(cells, closeColumn), texts_->widthOf(c, true)), leastColumn, mostColumn));
    }
}

// The columns come first; words of paragraphs and the history have what they leave.
void SeriesRibbon::fit()
{
    if (!model_.series()) return;
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 11);
    const bool beside = width() >= besideFrom;
    // Rows come before what their signs mean, which tool tips say as well, and before the history of one of them.
    for (QWidget *other : {legend_, static_cast<QWidget *>(history_)}) other->setVisible(beside || height() >= tallFrom);
    split_->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    const int all = contentsRect().width() - layout()->contentsMargins().left() - layout()->contentsMargins().right(),
              bar = table_->verticalScrollBar()->sizeHint().width() + 2 * table_->frameWidth(),
              columns = std::accumulate(inTwo_.begin(), inTwo_.end(), 0) + bar;
    const int others = beside ? leastHistory + split_->handleWidth() : 0;
    const int names = std::clamp(std::min(width() / 4, all - others - columns), leastNames, mostNames);
    table_->verticalHeader()->setFixedWidth(names);
    if (beside && !parted_) {
        const int table = std::clamp(columns + names, all * 5 / 7, std::max(all * 5 / 7, all - others));
        split_->setSizes({table, all - split_->handleWidth() - table});
    }
    spread();
    if (table_->currentIndex().isValid()) table_->scrollTo(table_->currentIndex());
}

void SeriesRibbon::spread()
{
    if (!model_.series() || inTwo_.size() != static_cast<std::size_t>(model_.columnCount()) || inTwo_.empty()) return;
    const int room = table_->viewport()->width(), columns = model_.columnCount();
    const bool two = std::accumulate(inOneLine_.begin(), inOneLine_.end(), 0) > room;
    const std::vector<int> &needed = two ? inTwo_ : inOneLine_;
    const int more = std::max(0, room - std::accumulate(needed.begin(), needed.end(), 0)) / columns;
    texts_->setTwoLines(two);
    for (int c = 0; c < columns; ++c) {
        const int least = needed[static_cast<std::size_t>(c)];
        table_->setColumnWidth(c, std::max(least, std::min(least + more, easyColumn)));
    }
}

bool SeriesRibbon::wholeName(int text) const { return texts_->widthOf(text, texts_->hasTwoLines()) <= texts_->sectionSize(text); }

bool SeriesRibbon::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize && object == table_->viewport()) spread();
    return QWidget::eventFilter(object, event);
}

void SeriesRibbon::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SeriesRibbon::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && history_) showHistory(); // its colours are the theme's
    if (event->type() == QEvent::FontChange && table_) {
        measure();
        fit();
    }
}

} // namespace resolute::ui
