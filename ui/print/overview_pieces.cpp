// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/overview_pieces.h"

#include "core/write/concordance.h"
#include "ui/bridge/text.h"
#include "ui/bridge/translate.h"
#include "ui/print/text_piece.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace resolute::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

} // namespace

std::vector<std::unique_ptr<Piece>> tablePieces(const ReportTable &table, const QRectF &body, qreal points, bool rightToLeft, int first)
{
    std::vector<TableRowPiece::Column> columns;
    qreal left = 0;
    for (std::size_t c = 0; c < table.widths.size(); ++c) {
        const qreal width = body.width() * table.widths[c];
        columns.push_back({rightToLeft ? body.right() - left - width : body.left() + left, width, c >= table.byHand});
        left += width;
    }
    std::vector<std::unique_ptr<Piece>> out;
    std::vector<ReportText> head;
    for (const std::string &name : table.head) head.push_back(plain(name));
    out.push_back(std::make_unique<TableRowPiece>(head, columns,
        TextLook{paperFont(points * 0.93, QFont::DemiBold), lightTheme().text, 1.25, Qt::AlignLeft}, true, rightToLeft));
    out.back()->withNext = true;
    out.back()->repeats = first;
    for (const auto &row : table.rows) {
        out.push_back(
            std::make_unique<TableRowPiece>(row, columns, TextLook{paperFont(points), lightTheme().text, 1.3, Qt::AlignLeft}, false, rightToLeft));
        out.back()->repeats = first;
    }
    return out;
}

std::vector<std::unique_ptr<Piece>> overviewPieces(const Comparison &comparison, const QRectF &body, int first, bool changedOnly)
{
    ConcordanceOptions options;
    options.translate = exportTranslation();
    options.changedOnly = changedOnly;
    const Concordance concordance = concordanceOf(comparison, options);
    Report report = reportOf(concordance, exportWords());
    ReportTable &table = report.blocks.front().table;
    const std::size_t kept = table.byHand; // what people would fill in is the concordance's own
    table.head.resize(kept);
    table.widths.resize(kept);
    for (auto &row : table.rows) row.resize(kept);
    double sum = 0;
    for (const double w : table.widths) sum += w;
    for (double &w : table.widths) w /= sum;
    std::vector<std::unique_ptr<Piece>> out;
    out.push_back(std::make_unique<HeadingPiece>(Words::tr("All paragraphs through the series"), body));
    for (auto &piece : tablePieces(table, body, 7.5, QCoreApplication::translate("export", "Concordance").isRightToLeft(), first + 1))
        out.push_back(std::move(piece));
    if (const auto left = comparison.rows.size() - concordance.rows.size(); left > 0) {
        out.back()->gap = 8;
        out.push_back(unchangedPiece(static_cast<int>(left), body));
    }
    out.back()->gap = 18;
    return out;
}

std::unique_ptr<Piece> unchangedPiece(int count, const QRectF &body)
{
    return std::make_unique<TextPiece>(
        StyledText(plain(toUtf8(QStringLiteral("···  ") + Words::tr("%n unchanged paragraph(s)", nullptr, count) + QStringLiteral("  ···")))),
        TextPiece::Setting{.look = {paperFont(8), lightTheme().quiet, 1.4, Qt::AlignHCenter},
            .left = body.left(),
            .width = body.width(),
            .role = PieceRole::artifact});
}

std::unique_ptr<Piece> stepHeading(const Collation &collation, const QRectF &body)
{
    auto piece = std::make_unique<HeadingPiece>(
        Words::tr("%1 → %2").arg(toQt(shortName(collation.document(0))), toQt(shortName(collation.document(1)))), body);
    piece->newPage = true;
    piece->bookmark.clear(); // the section has its own
    return piece;
}

} // namespace resolute::ui
