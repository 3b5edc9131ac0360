// SPDX-License-Identifier: GPL-3.0-or-later
// Texts beside each other, one column each, in rows of equal height: the heart of the window.
//
// An item view of our own over the collation (or a proxy on it): the stock views ask every row for its height before
// the first frame. Here heights are estimated from lengths, corrected when a row is laid out for the first time, and
// only what is visible is laid out; a correction above the window moves the scroll bar, never the text.
//
// Words are selected within one column, across paragraphs; rows are current, never selected.
#pragma once

#include "ui/theme/typography.h"
#include "ui/views/height_index.h"
#include "ui/views/row_cache.h"
#include "ui/views/selected_words.h"

#include <QAbstractItemView>
#include <QBasicTimer>
#include <QElapsedTimer>

#include <functional>

namespace resolute::ui {

class AlignedView : public QAbstractItemView
{
    Q_OBJECT
public:
    explicit AlignedView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// Languages of the columns' texts ("en", "ar"), for their type. Empty: English.
    void setLanguages(const QStringList &languages);
    [[nodiscard]] qreal zoom() const { return zoom_; }
    void setZoom(qreal zoom);

    /// Outlines a change of the collation; -1 for none. Does not scroll.
    void setCurrentChange(int change);
    [[nodiscard]] int currentChange() const { return currentChange_; }
    /// Scrolls so that the change in this row can be read, as little as possible.
    void showChange(int row, int change);
    /// What a tool tip says of a change.
    void setChangeWords(std::function<QString(int change)> words) { changeWords_ = std::move(words); }
    /// Outlines what fits wherever it is visible.
    void setSearch(const SearchPattern &search);
    /// Selects words of one block and scrolls there.
    void showWords(const QModelIndex &cell, int block, TextRange words);

    /// The selected words, a piece a paragraph; empty if there are none.
    [[nodiscard]] std::vector<SelectedWords> selectedWords() const;
    [[nodiscard]] bool hasSelectedWords() const;
    void selectColumn(int column); ///< everything in it
    void clearWords();

    /// The first row that is visible, and the last; -1 without rows.
    [[nodiscard]] int firstVisibleRow() const;
    [[nodiscard]] int lastVisibleRow() const;
    /// Share of the visible part in the whole, by rows and their parts: for the overview ruler.
    [[nodiscard]] std::pair<double, double> visibleRows() const;
    void scrollToRow(int row, double share = 0);
    [[nodiscard]] QRect columnRect(int column) const; ///< in the viewport; of numbers and text
    [[nodiscard]] const Typography &typography(int column) const;
    /// Rows that are laid out now (tests).
    [[nodiscard]] std::size_t laidOutRows() const { return cache_.size(); }
    /// Characters of running text that a column shows in a line.
    [[nodiscard]] int charactersPerLine() const;
    /// Width at which each of so many columns has this many characters in a line.
    [[nodiscard]] int widthFor(int columns, int characters) const;
    /// Where a word of a cell stands in the viewport (tests, tool tips); null if it is not there.
    [[nodiscard]] QRect wordRect(const QModelIndex &cell, int block, TextRange words) const;

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void reset() override;
    void doItemsLayout() override;

signals:
    void changeClicked(int change);
    void jumpRequested(const QModelIndex &from); ///< to the other end of a move
    void foldClicked(const QModelIndex &fold);
    void visibleRowsChanged();
    void columnsMoved(); ///< their places in the viewport are others
    void wordsSelected(); ///< selectedWords() are others
    /// A paragraph was dragged by its number onto one of another column; `join`: to be added to what belongs there.
    void pairRequested(const QModelIndex &from, int fromParagraph, const QModelIndex &to, int toParagraph, bool join);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    struct Hit {
        QModelIndex index;
        int change = -1;
        int number = -1; ///< the cell's paragraph whose number is there
        bool caption = false, fold = false, gutter = false, text = false;
    };
    /// One end of the selected words.
    struct End {
        QPersistentModelIndex cell;
        Caret caret{};
    };
    enum class Unit { character, word, paragraph };

    // Geometry and layout: aligned_view.cpp.
    [[nodiscard]] int columns() const { return model() ? model()->columnCount(rootIndex()) : 0; }
    [[nodiscard]] int gutter() const;
    [[nodiscard]] qreal columnWidth() const;
    [[nodiscard]] qreal contentWidth() const;
    [[nodiscard]] qreal columnLeft(int column) const;
    [[nodiscard]] int rowTop(int row) const { return heights_.offset(row) - verticalOffset(); }
    [[nodiscard]] int foldedRows(int row) const;
    const LaidRow &laid(int row) const;
    [[nodiscard]] const CellLayout &laidCell(const QModelIndex &cell) const;
    [[nodiscard]] QPointF cellTopLeft(const QModelIndex &cell) const;
    void showColumn(int column);

    // Heights: aligned_view_heights.cpp.
    [[nodiscard]] int measuredHeight(int row) const;
    [[nodiscard]] std::vector<int> estimates(int first, int last) const;
    void refine();            ///< estimates some more rows
    void keepOnScreen(int offset); ///< heights are others: what stands there now is what stays in sight
    void keepAnchor();        ///< remembers the row on top for the next relayout
    void relayout();          ///< new estimates for all rows; the row on top stays there
    bool settle();            ///< measures what is visible; true if rows on screen moved
    void measure(int row);
    void colour();            ///< references get their ink; after the first frame
    void updateScrollBar();

    // aligned_view_paint.cpp
    void paintRow(QPainter &painter, int row, int top) const;
    void paintFold(QPainter &painter, int row, int top) const;
    void paintGutter(QPainter &painter, int row, int top, int column) const;
    void paintConnector(QPainter &painter) const;
    void paintJoin(QPainter &painter, int row, int column) const;
    void paintDrag(QPainter &painter) const;
    [[nodiscard]] CellLayout::Emphasis emphasisOf(int row, int column) const;

    // aligned_view_input.cpp
    [[nodiscard]] Hit hitAt(QPoint point) const;
    [[nodiscard]] QString toolTipAt(const Hit &hit, QPoint point) const;
    void stopPairing(QPoint at, bool finish, bool join);

    // aligned_view_words.cpp
    [[nodiscard]] End endAt(QPoint point, int column) const;
    [[nodiscard]] static bool before(const End &a, const End &b);
    void setWords(End anchor, End focus);
    void extendTo(QPoint point);
    void selectUnit(End at, Unit unit);
    bool wordKey(QKeyEvent *event);
    [[nodiscard]] std::optional<End> moved(const End &end, QKeyEvent *event) const;
    [[nodiscard]] std::optional<End> edge(int column, bool last) const;
    [[nodiscard]] std::optional<QModelIndex> cellBeside(const QModelIndex &cell, bool down) const;
    void updateWords(const End &from, const End &to);
    void reveal(const End &end);

    HeightIndex heights_;
    int estimated_ = 0;   ///< rows whose heights were estimated each by itself
    QBasicTimer refining_; ///< as long as some are not
    int laidOutFor_ = -1; ///< width of the viewport that heights_ were made for
    mutable RowCache cache_;
    std::vector<Typography> types_; ///< by column; shared with the cached layouts, which are cleared before it changes
    References references_;
    QStringList languages_;
    qreal zoom_ = 1;
    int currentChange_ = -1;
    SearchPattern search_;
    std::function<QString(int)> changeWords_;
    QPersistentModelIndex anchor_; ///< row on top, kept over changes of layout
    int anchorShift_ = 0;
    bool settling_ = false;

    End wordsFrom_, wordsTo_; ///< where the selection was begun and where it ends; the same: nothing is selected
    Unit unit_ = Unit::character;
    bool selecting_ = false;  ///< with the pointer
    QBasicTimer autoScroll_;
    QPoint pointer_;
    QElapsedTimer lastDouble_;
    struct {
        QPersistentModelIndex from;
        int paragraph = -1;
        QPoint start;
        bool moving = false;
    } pairing_; ///< a paragraph that is dragged by its number
};

} // namespace resolute::ui
