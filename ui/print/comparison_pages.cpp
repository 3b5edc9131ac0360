// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/comparison_pages.h"

#include "core/write/steps.h"
#include "ui/bridge/words.h"
#include "ui/delegates/relation_glyph.h"
#include "ui/models/cell_content.h"
#include "ui/models/redline_cell.h"
#include "ui/print/evidence_pieces.h"
#include "ui/print/mark_annotations.h"
#include "ui/print/old_borders.h"
#include "ui/print/overview_pieces.h"
#include "ui/print/remark_places.h"
#include "ui/print/set_text.h"
#include "ui/print/text_piece.h"
#include "ui/print/title_block.h"
#include "ui/print/vote_page.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace resolute::ui {

namespace {

constexpr qreal gutter = 40;       // between the sides; the sign of the relation stands in it
constexpr qreal rowGap = 12;       // between paragraphs
constexpr qreal headRoom = 22;     // from the running head's base line to the text
constexpr qreal textPoints = 9.5;  // two columns of some 65 letters on A4 landscape; the redline's one column is set larger
constexpr qreal redlinePoints = 10.5;
constexpr qreal windowPoints = 11.5; // what zoom 1 of typography() is

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

Typography paperTypography(const Document &document, PrintLayout layout)
{
    Typography t = typography(toQt(document.language), (layout == PrintLayout::sideBySide ? textPoints : redlinePoints) / windowPoints);
    for (QFont *font : {&t.body, &t.note, &t.number}) setForPaper(*font);
    return t;
}

bool isChanged(const DisplayRow &row)
{
    return row.stopCount > 0 || row.origin || (row.relation != Relation::same && row.relation != Relation::renumbered);
}

} // namespace

struct ComparisonPages::Section {
    Collation collation;
    std::vector<Typography> typography; ///< by column of paper; cells point to it
    int firstPiece = 0, endPiece = 0;
    std::vector<int> rowOf; ///< by piece from firstPiece on: its display row, -1 for others
    std::array<std::vector<const review::Remark *>, 2> remarks; ///< on the older and the newer text

    /// Whether a note is about something in this row.
    [[nodiscard]] bool isNoted(std::size_t row) const
    {
        for (const std::size_t side : {0U, 1U})
            for (const ParagraphIndex p : collation.cell(collation.rows[row], side))
                if (std::ranges::contains(remarks[side], p, &review::Remark::paragraph)) return true;
        return false;
    }
};

ComparisonPages::ComparisonPages(ComparisonPtr comparison, const PrintOptions &options, const Progress &progress, review::Remarks remarks)
    : Pages(options, options.layout == PrintLayout::sideBySide), comparison_(std::move(comparison)), remarks_(std::move(remarks))
{
    const bool two = options_.layout == PrintLayout::sideBySide;
    columnWidth_ = two ? (body_.width() - gutter) / 2 : body_.width() - gutter / 2;
    addTitle();
    if (comparison_->documents.size() > 2) addOverview();
    const std::size_t steps = comparison_->documents.size() - 1;
    for (std::size_t k = 0; k < steps && !progress.stopped(); ++k)
        if (isStep(*comparison_, k)) addSection(k, progress, 1.0 / static_cast<double>(steps));
    if (progress.stopped()) return;
    addVotes();
    addEvidence();
    lay();
    placeMarks();
    placeLinks();
    placeRemarks();
    placeBookmarks();
}

ComparisonPages::~ComparisonPages() = default;

const Collation &ComparisonPages::collation(std::size_t step) const { return sections_[step]->collation; }

std::string ComparisonPages::language() const { return comparison_->documents.back()->language; }

QString ComparisonPages::title() const
{
    const auto &documents = comparison_->documents;
    if (documents.size() > 2)
        return Words::tr("%1 to %2: %n texts compared", nullptr, static_cast<int>(documents.size()))
            .arg(toQt(shortName(*documents.front())), toQt(shortName(*documents.back())));
    return Words::tr("%1 compared with %2").arg(toQt(shortName(*documents[1])), toQt(shortName(*documents[0])));
}

bool ComparisonPages::isMirrored() const { return language() == "ar"; }

qreal ComparisonPages::columnLeft(const Section &section, std::size_t column) const
{
    if (options_.layout == PrintLayout::redline) return body_.left() + (section.typography[0].rightToLeft ? 0 : gutter / 2);
    return body_.left() + static_cast<qreal>(isMirrored() ? 1 - column : column) * (columnWidth_ + gutter);
}

void ComparisonPages::addTitle()
{
    for (auto &piece : titlePieces(*comparison_, title(), body_)) pieces_.push_back(std::move(piece));
}

void ComparisonPages::addOverview()
{
    for (auto &piece : overviewPieces(*comparison_, body_, static_cast<int>(pieces_.size()), options_.changedOnly))
        pieces_.push_back(std::move(piece));
}

void ComparisonPages::addSection(std::size_t step, const Progress &progress, double share)
{
    const bool two = options_.layout == PrintLayout::sideBySide, series = comparison_->documents.size() > 2;
    auto owned = std::make_unique<Section>();
    Section &section = *owned;
    section.collation = collate(series ? stepAlone(*comparison_, step) : comparison_);
    section.typography.push_back(paperTypography(section.collation.document(two ? 0 : 1), options_.layout));
    if (two) section.typography.push_back(paperTypography(section.collation.document(1), options_.layout));
    section.remarks = {remarksOn(remarks_, *comparison_, step, true), remarksOn(remarks_, *comparison_, step, false)};
    section.firstPiece = static_cast<int>(pieces_.size());
    const auto add = [&](std::unique_ptr<Piece> piece, int row) {
        pieces_.push_back(std::move(piece));
        section.rowOf.push_back(row);
    };
    if (series) add(stepHeading(section.collation, body_), -1);
    const auto &rows = section.collation.rows;
    int unchanged = 0;
    const auto fold = [&] {
        if (unchanged == 0) return;
        auto piece = unchangedPiece(unchanged, body_);
        piece->gap = rowGap;
        add(std::move(piece), -1);
        unchanged = 0;
    };
    for (std::size_t row = 0; row < rows.size() && !progress.stopped(); ++row) {
        if (options_.changedOnly && !isChanged(rows[row]) && !section.isNoted(row)) {
            ++unchanged;
            continue;
        }
        fold();
        std::vector<RowPiece::Column> columns;
        const auto cell = [&](Cell made, std::size_t column) {
            made.plain = true;
            columns.push_back({CellLayout(std::make_shared<const Cell>(std::move(made)), columnWidth_, section.typography[column], lightTheme()),
                columnLeft(section, column)});
        };
        if (two)
            for (const std::size_t column : {0U, 1U}) cell(cellOf(section.collation, row, column), column);
        else cell(withOldBorders(redlineCellOf(section.collation, row), section.collation, row), 0);
        const qreal sign = !isChanged(rows[row]) ? -1 : two ? body_.center().x() : section.typography[0].rightToLeft ? body_.right() : body_.left();
        auto piece = std::make_unique<RowPiece>(std::move(columns), rows[row].relation, sign, relationColour(rows[row].relation, lightTheme()));
        piece->gap = rowGap;
        add(std::move(piece), static_cast<int>(row));
        progress.report(share * (static_cast<double>(step) + static_cast<double>(row) / static_cast<double>(rows.size())));
    }
    fold();
    section.endPiece = static_cast<int>(pieces_.size());
    sections_.push_back(std::move(owned));
}

void ComparisonPages::addVotes()
{
    for (auto &piece : votePieces(comparison_->votes, body_)) pieces_.push_back(std::move(piece));
}

void ComparisonPages::addEvidence()
{
    if (!options_.evidence) return;
    for (auto &piece : evidencePieces(evidenceOf(*comparison_, toUtf8(programName())), body_, options_)) pieces_.push_back(std::move(piece));
}

void ComparisonPages::placeMarks()
{
    for (std::size_t s = 0; s < sections_.size(); ++s) {
        const Section &section = *sections_[s];
        const std::size_t begin = marks_.size();
        for (const PlacedPart &placed : placed_) {
            if (placed.piece < section.firstPiece || placed.piece >= section.endPiece) continue;
            const auto *row = dynamic_cast<const RowPiece *>(pieces_[static_cast<std::size_t>(placed.piece)].get());
            if (!row) continue;
            for (std::size_t c = 0; c < row->columns().size(); ++c)
                for (const CellLayout::Piece &piece : row->columns()[c].cell.pieces()) {
                    if (piece.baseline < placed.part.from[c] || piece.baseline >= placed.part.to[c]) continue;
                    const QPointF shift(row->columns()[c].left, placed.top - placed.part.from[c]);
                    marks_.push_back({placed.page, piece.rect.translated(shift), piece.baseline + shift.y(), piece.form, piece.change, s, c});
                }
        }
        std::ranges::stable_sort(marks_.begin() + static_cast<std::ptrdiff_t>(begin), marks_.end(), {},
            [](const PlacedMark &m) { return std::pair(m.stop < 0 ? std::numeric_limits<int>::max() : m.stop, m.page); });
    }
}

void ComparisonPages::placeLinks()
{
    for (const auto &section : sections_) {
        std::map<int, const PlacedPart *> begins; // by display row
        for (const PlacedPart &placed : placed_)
            if (placed.first && placed.piece >= section->firstPiece && placed.piece < section->endPiece)
                begins[section->rowOf[static_cast<std::size_t>(placed.piece - section->firstPiece)]] = &placed;
        for (const auto &[row, placed] : begins) {
            const auto *piece = dynamic_cast<const RowPiece *>(pieces_[static_cast<std::size_t>(placed->piece)].get());
            if (!piece) continue;
            for (const RowPiece::Column &column : piece->columns()) {
                const Cell &cell = column.cell.cell();
                const auto other = cell.captionRow ? begins.find(*cell.captionRow) : begins.end();
                if (other == begins.end()) continue;
                links_.push_back({placed->page, column.cell.captionRect().translated(column.left, placed->top), other->second->page,
                    other->second->top, cell.caption});
            }
        }
    }
}

void ComparisonPages::placeRemarks()
{
    for (const auto &section : sections_)
        for (const std::size_t side : {0U, 1U})
            for (const review::Remark *remark : section->remarks[side]) {
                for (int piece = section->firstPiece; piece < section->endPiece; ++piece) {
                    const auto *row = dynamic_cast<const RowPiece *>(pieces_[static_cast<std::size_t>(piece)].get());
                    if (!row) continue;
                    const auto number = static_cast<std::size_t>(section->rowOf[static_cast<std::size_t>(piece - section->firstPiece)]);
                    const Collation &c = section->collation;
                    const RemarkPlace place = placeOf(*remark, side, c.document(side), *row, c.cell(c.rows[number], 0));
                    if (place.column < 0) continue;
                    const auto column = static_cast<std::size_t>(place.column);
                    for (const PlacedPart &placed : placed_) { // words may go on over a page
                        if (placed.piece != piece) continue;
                        PlacedRemark here{remark, placed.page, {}, place.onWords};
                        for (const QRectF &rect : place.rects)
                            if (const qreal middle = rect.center().y(); middle >= placed.part.from[column] && middle < placed.part.to[column])
                                here.rects.push_back(rect.translated(row->columns()[column].left, placed.top - placed.part.from[column]));
                        if (!here.rects.empty()) placedRemarks_.push_back(std::move(here));
                    }
                    break;
                }
            }
}

void ComparisonPages::placeBookmarks()
{
    const bool series = sections_.size() > 1;
    bookmarks_.push_back({0, 0, title(), 0});
    for (const PlacedPart &placed : placed_) {
        if (!placed.first) continue;
        const auto section = std::ranges::find_if(sections_,
            [&](const auto &s) { return placed.piece >= s->firstPiece && placed.piece < s->endPiece; });
        if (section == sections_.end()) {
            const Piece &piece = *pieces_[static_cast<std::size_t>(placed.piece)];
            if (const auto *named = dynamic_cast<const HeadingPiece *>(&piece); named && !named->bookmark.isEmpty())
                bookmarks_.push_back({placed.page, placed.top, named->bookmark, 0});
            continue;
        }
        const Collation &c = (*section)->collation;
        if (series && placed.piece == (*section)->firstPiece)
            bookmarks_.push_back(
                {placed.page, placed.top, Words::tr("%1 → %2").arg(toQt(shortName(c.document(0))), toQt(shortName(c.document(1)))), 0});
        const int row = (*section)->rowOf[static_cast<std::size_t>(placed.piece - (*section)->firstPiece)];
        if (row < 0) continue;
        const DisplayRow &display = c.rows[static_cast<std::size_t>(row)];
        const Paragraph *paragraph = isChanged(display) ? newestParagraph(c, display) : nullptr;
        if (!paragraph) continue;
        const QString word = display.origin                                                  ? Words::tr("moved away")
            : display.relation == Relation::same || display.relation == Relation::renumbered ? Words::tr("footnote")
                                                                                             : relationWord(display.relation);
        bookmarks_.push_back({placed.page, placed.top, Words::tr("%1, %2").arg(paragraphName(*paragraph), word), 1});
    }
}

std::vector<PdfAnnotation> ComparisonPages::annotations(const std::string &date) const { return annotationsOf(*this, options_, date); }

void ComparisonPages::paintHead(QPainter &painter, int page) const
{
    const TextLook left{paperFont(7.5), lightTheme().quiet, 1.3, Qt::AlignLeft};
    const qreal y = body_.top() - headRoom - 10;
    // The step that the page shows, or the last one that began before it.
    const Section *shown = nullptr;
    for (const PlacedPart &placed : placed_) {
        if (placed.page > page) break;
        for (const auto &s : sections_)
            if (placed.piece >= s->firstPiece && placed.piece < s->endPiece) shown = s.get();
        if (placed.page == page && dynamic_cast<const RowPiece *>(pieces_[static_cast<std::size_t>(placed.piece)].get())) break;
    }
    const bool rows = std::ranges::any_of(placed_,
        [&](const PlacedPart &p) { return p.page == page && dynamic_cast<const RowPiece *>(pieces_[static_cast<std::size_t>(p.piece)].get()); });
    if (options_.layout == PrintLayout::sideBySide && shown && rows)
        for (const std::size_t c : {0U, 1U})
            setText(&painter, {columnLeft(*shown, c), y}, columnWidth_, toQt(shortName(shown->collation.document(c))), left);
    else setText(&painter, {body_.left(), y}, body_.width(), title(), left);
    painter.setPen(QPen(lightTheme().line, 0.6));
    painter.drawLine(QPointF(body_.left(), body_.top() - headRoom + 6), QPointF(body_.right(), body_.top() - headRoom + 6));
}

} // namespace resolute::ui
