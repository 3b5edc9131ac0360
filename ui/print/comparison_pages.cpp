// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/comparison_pages.h"

#include "ui/bridge/words.h"
#include "ui/delegates/relation_glyph.h"
#include "ui/models/cell_content.h"
#include "ui/models/redline_cell.h"
#include "ui/print/set_text.h"
#include "ui/print/vote_page.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace resolute::ui {

namespace {

constexpr qreal inch = 96;
constexpr qreal gutter = 40;       // between the sides; the sign of the relation stands in it
constexpr qreal rowGap = 12;       // between paragraphs
constexpr qreal headRoom = 22;     // from the running head's base line to the text
constexpr qreal textPoints = 9.5;  // two columns of some 65 letters on A4 landscape; the redline's one column is set larger
constexpr qreal redlinePoints = 10.5;
constexpr qreal windowPoints = 11.5; // what zoom 1 of typography() is

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

QMarginsF margins(PrintLayout layout)
{
    const qreal side = layout == PrintLayout::sideBySide ? 0.65 * inch : 1.0 * inch;
    return {side, 0.9 * inch, side, 0.75 * inch};
}

Typography paperTypography(const Document &document, PrintLayout layout)
{
    Typography t = typography(toQt(document.language), (layout == PrintLayout::sideBySide ? textPoints : redlinePoints) / windowPoints);
    for (QFont *font : {&t.body, &t.note, &t.number}) font->setHintingPreference(QFont::PreferNoHinting);
    return t;
}

} // namespace

ComparisonPages::ComparisonPages(ComparisonPtr comparison, const PrintOptions &options, QSizeF page, const Progress &progress)
    : options_(options), collation_(collate(std::move(comparison))), size_(page),
      body_(QRectF(QPointF(), page).marginsRemoved(margins(options.layout)))
{
    const bool two = options_.layout == PrintLayout::sideBySide;
    columnWidth_ = two ? (body_.width() - gutter) / 2 : body_.width() - gutter / 2;
    typography_.push_back(paperTypography(collation_.document(two ? 0 : 1), options_.layout));
    if (two) typography_.push_back(paperTypography(collation_.document(1), options_.layout));
    layRows(progress);
    if (progress.stopped()) return;
    breakPages();
    placeMarks();
}

ComparisonPages::~ComparisonPages() = default;

QString ComparisonPages::title() const
{
    return Words::tr("%1 compared with %2").arg(toQt(shortName(collation_.document(1))), toQt(shortName(collation_.document(0))));
}

bool ComparisonPages::isChanged(const DisplayRow &row) const
{
    return row.stopCount > 0 || row.origin || (row.relation != Relation::same && row.relation != Relation::renumbered);
}

qreal ComparisonPages::columnLeft(std::size_t column) const
{
    if (options_.layout == PrintLayout::redline) return body_.left() + gutter / 2;
    return body_.left() + static_cast<qreal>(column) * (columnWidth_ + gutter);
}

void ComparisonPages::layRows(const Progress &progress)
{
    for (std::size_t row = 0; row < collation_.rows.size() && !progress.stopped(); ++row) {
        if (options_.changedOnly && !isChanged(collation_.rows[row])) continue;
        RowCells cells{{}, row, 0};
        const auto add = [&](Cell cell, std::size_t column) {
            cell.plain = true;
            cells.cells.emplace_back(std::make_shared<const Cell>(std::move(cell)), columnWidth_, typography_[column], lightTheme());
            cells.height = std::max(cells.height, cells.cells.back().height());
        };
        if (options_.layout == PrintLayout::redline) add(redlineCellOf(collation_, row), 0);
        else
            for (const std::size_t column : {0U, 1U}) add(cellOf(collation_, row, column), column);
        rows_.push_back(std::move(cells));
        progress.report(static_cast<double>(row) / static_cast<double>(collation_.rows.size()));
    }
}

void ComparisonPages::newPage(qreal &top)
{
    pages_.emplace_back();
    top = body_.top();
}

void ComparisonPages::breakPages()
{
    qreal top = 0;
    newPage(top);
    pages_.back().title = true;
    bookmarks_.push_back({0, 0, title(), 0});
    top += layTitle(nullptr);
    std::size_t next = 0; // display row that comes next
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (rows_[i].row > next) placeFold(static_cast<int>(rows_[i].row - next), top);
        placeRow(static_cast<int>(i), top);
        next = rows_[i].row + 1;
    }
    if (next < collation_.rows.size()) placeFold(static_cast<int>(collation_.rows.size() - next), top);
    const int votes = votePageCount(collation_.comparison->votes, body_.size());
    for (int part = 0; part < votes; ++part) {
        newPage(top);
        pages_.back().votes = part;
        if (part == 0) bookmarks_.push_back({count() - 1, 0, Words::tr("Votes"), 0});
    }
}

void ComparisonPages::placeFold(int unchanged, qreal &top)
{
    const qreal height = typography_[0].linePitch;
    if (top + height > body_.bottom()) newPage(top);
    Item item;
    item.top = top;
    item.fold = Words::tr("%n unchanged paragraph(s)", nullptr, unchanged);
    pages_.back().items.push_back(std::move(item));
    top += height + rowGap;
}

void ComparisonPages::placeRow(int index, qreal &top)
{
    const RowCells &row = rows_[static_cast<std::size_t>(index)];
    qreal from[2]{};
    const std::size_t n = row.cells.size();
    bool first = true;
    for (;;) {
        const qreal room = body_.bottom() - top;
        Item item;
        item.top = top;
        item.row = index;
        item.first = first;
        qreal used = 0;
        bool rest = false;
        for (std::size_t c = 0; c < n; ++c) {
            item.from[c] = from[c];
            item.to[c] = row.cells[c].breakBefore(from[c], room);
            used = std::max(used, item.to[c] - item.from[c]);
            rest = rest || item.to[c] < row.cells[c].height();
        }
        const bool emptyPage = pages_.back().items.empty() && !pages_.back().title;
        if (used > 0 || !rest || emptyPage) {
            if (rest && used == 0) { // not even a line fits an empty page: what is left is drawn over the edge rather than lost
                for (std::size_t c = 0; c < n; ++c) item.to[c] = row.cells[c].height();
                rest = false;
            }
            if (first) addBookmark(row, top);
            pages_.back().items.push_back(item);
            top += used + rowGap;
            first = false;
            if (!rest) return;
            for (std::size_t c = 0; c < n; ++c) from[c] = item.to[c];
        }
        newPage(top);
    }
}

void ComparisonPages::addBookmark(const RowCells &row, qreal top)
{
    const DisplayRow &display = collation_.rows[row.row];
    if (!isChanged(display)) return;
    const Paragraph *paragraph = newestParagraph(collation_, display);
    if (!paragraph) return;
    const QString word = display.origin                                                  ? Words::tr("moved away")
        : display.relation == Relation::same || display.relation == Relation::renumbered ? Words::tr("footnote")
                                                                                         : relationWord(display.relation);
    bookmarks_.push_back({count() - 1, top, Words::tr("%1, %2").arg(paragraphName(*paragraph), word), 1});
}

void ComparisonPages::placeMarks()
{
    for (int p = 0; p < count(); ++p)
        for (const Item &item : pages_[static_cast<std::size_t>(p)].items) {
            if (item.row < 0) continue;
            const RowCells &row = rows_[static_cast<std::size_t>(item.row)];
            for (std::size_t c = 0; c < row.cells.size(); ++c)
                for (const CellLayout::Piece &piece : row.cells[c].pieces()) {
                    if (piece.baseline < item.from[c] || piece.baseline >= item.to[c]) continue;
                    const QPointF shift(columnLeft(c), item.top - item.from[c]);
                    marks_.push_back({p, piece.rect.translated(shift), piece.baseline + shift.y(), piece.form, piece.change});
                }
        }
    std::ranges::stable_sort(marks_, {},
        [](const PlacedMark &m) { return std::pair(m.stop < 0 ? std::numeric_limits<int>::max() : m.stop, m.page); });
}

void ComparisonPages::paint(QPainter &painter, int page, bool marks) const
{
    const Page &p = pages_[static_cast<std::size_t>(page)];
    painter.setRenderHint(QPainter::Antialiasing);
    if (p.title) layTitle(&painter);
    else paintHead(painter, page);
    for (const Item &item : p.items) paintItem(painter, item, marks);
    if (p.votes >= 0) paintVotePage(painter, body_, collation_.comparison->votes, p.votes);
    const TextLook foot{paperFont(7.5), lightTheme().quiet, 1.3, Qt::AlignRight};
    setText(&painter, {body_.left(), size_.height() - 0.5 * inch}, body_.width(), Words::tr("%1 / %2").arg(page + 1).arg(count()), foot);
}

void ComparisonPages::paintHead(QPainter &painter, int page) const
{
    Q_UNUSED(page)
    const TextLook left{paperFont(7.5), lightTheme().quiet, 1.3, Qt::AlignLeft};
    TextLook right = left;
    right.alignment = Qt::AlignRight;
    const qreal y = body_.top() - headRoom - 10;
    if (options_.layout == PrintLayout::sideBySide) {
        for (const std::size_t c : {0U, 1U}) setText(&painter, {columnLeft(c), y}, columnWidth_, toQt(shortName(collation_.document(c))), left);
    } else {
        setText(&painter, {body_.left(), y}, body_.width(), title(), left);
    }
    painter.setPen(QPen(lightTheme().line, 0.6));
    painter.drawLine(QPointF(body_.left(), body_.top() - headRoom + 6), QPointF(body_.right(), body_.top() - headRoom + 6));
}

void ComparisonPages::paintItem(QPainter &painter, const Item &item, bool marks) const
{
    const Theme &theme = lightTheme();
    if (item.row < 0) {
        setText(&painter, {body_.left(), item.top}, body_.width(), QStringLiteral("···  ") + item.fold + QStringLiteral("  ···"),
            {paperFont(8), theme.quiet, 1.4, Qt::AlignHCenter});
        return;
    }
    const RowCells &row = rows_[static_cast<std::size_t>(item.row)];
    for (std::size_t c = 0; c < row.cells.size(); ++c)
        row.cells[c].paintPart(painter, {columnLeft(c), item.top - item.from[c]}, {item.from[c], item.to[c]}, marks);
    const DisplayRow &display = collation_.rows[row.row];
    if (!item.first || !isChanged(display)) return;
    qreal baseline = 0;
    for (const CellLayout &cell : row.cells) baseline = std::max(baseline, cell.firstBaseline());
    const qreal x = options_.layout == PrintLayout::sideBySide ? columnLeft(1) - gutter / 2 : body_.left();
    paintRelation(painter, {x, item.top + baseline - 4}, 10, display.relation, relationColour(display.relation, theme));
}

} // namespace resolute::ui
