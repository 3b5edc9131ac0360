// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_pages.h"

#include "ui/bridge/text.h"
#include "ui/print/evidence_pieces.h"
#include "ui/print/overview_pieces.h"
#include "ui/print/set_text.h"
#include "ui/print/text_piece.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace resolute::ui {

namespace {

struct Sizes {
    qreal body, title, subtitle, small, pitch, gap, number, indent;
};
// Large print: 18 points and a leading of a line and a half, as associations of the blind ask for; nothing smaller than 16.
constexpr Sizes usual{11, 17, 12, 8, 1.12, 7, 34, 26}, large{18, 24, 18, 16, 1.25, 16, 58, 34};

} // namespace

ReportPages::ReportPages(Report report, const Evidence &evidence, const PrintOptions &options)
    : Pages(options, isWide(report)), report_(std::move(report)), rightToLeft_(report_.language == "ar")
{
    addTitle();
    if (!report_.rule.empty()) addBlock({.text = plain(report_.rule), .withNext = true});
    for (const ReportBlock &block : report_.blocks) addBlock(block);
    if (options_.evidence)
        for (auto &piece : evidencePieces(evidence, body_, options_)) pieces_.push_back(std::move(piece));
    lay();
    bookmarks_.push_back({0, 0, title(), 0});
    for (const PlacedPart &placed : placed_)
        if (const auto *heading = dynamic_cast<const HeadingPiece *>(pieces_[static_cast<std::size_t>(placed.piece)].get()); heading && placed.first)
            bookmarks_.push_back({placed.page, placed.top, heading->bookmark, 1});
}

QString ReportPages::title() const { return toQt(report_.title); }

QFont ReportPages::bodyFont(qreal points) const
{
    // To be read aloud without serifs, as large prints are; Arabic and Chinese keep the faces that are made for reading.
    const bool own = report_.language == "ar" || report_.language == "zh";
    QFont font = options_.largePrint && !own ? paperFont(points) : typography(toQt(report_.language), 1).body;
    font.setPointSizeF(points);
    setForPaper(font);
    return font;
}

void ReportPages::addTitle()
{
    const Sizes &s = options_.largePrint ? large : usual;
    const Theme &theme = lightTheme();
    const auto add = [&](const std::string &text, const QFont &font, const QColor &colour, qreal pitch, qreal gap, PieceRole role) {
        if (text.empty()) return;
        TextPiece::Setting setting{.look = {font, colour, pitch, Qt::AlignLeft},
            .left = body_.left(),
            .width = body_.width(),
            .rightToLeft = rightToLeft_,
            .whole = true,
            .role = role};
        pieces_.push_back(std::make_unique<TextPiece>(StyledText(plain(text)), std::move(setting)));
        pieces_.back()->gap = gap;
        pieces_.back()->withNext = true;
    };
    QFont title = bodyFont(s.title);
    title.setWeight(QFont::DemiBold);
    add(report_.kind, paperFont(s.small), options_.largePrint ? theme.text : theme.quiet, 1.3, 2, PieceRole::paragraph);
    add(report_.title, title, theme.text, 1.1, 4, PieceRole::title);
    add(report_.subtitle, bodyFont(s.subtitle), options_.largePrint ? theme.text : theme.quiet, 1.15, 0, PieceRole::paragraph);
    pieces_.back()->gap = s.gap * 2.5;
}

void ReportPages::addBlock(const ReportBlock &block)
{
    const Sizes &s = options_.largePrint ? large : usual;
    if (block.kind == ReportBlock::Kind::table) {
        for (auto &piece : tablePieces(block.table, body_, options_.largePrint ? 16 : 8, rightToLeft_, static_cast<int>(pieces_.size())))
            pieces_.push_back(std::move(piece));
        return;
    }
    if (block.kind == ReportBlock::Kind::heading) {
        pieces_.push_back(std::make_unique<HeadingPiece>(toQt(plainText(block.text)), body_, options_.largePrint ? 20 : 12.5));
        return;
    }
    const bool item = block.kind == ReportBlock::Kind::item, quotation = block.kind == ReportBlock::Kind::quotation;
    const qreal indent = quotation ? s.number + s.indent * block.level : 0;
    const bool rightToLeft = rightToLeft_ || (quotation && isRightToLeft(block.text)); // Arabic words among English instructions
    TextPiece::Setting setting{.look = {bodyFont(s.body), lightTheme().text, s.pitch, Qt::AlignLeft},
        .left = rightToLeft ? body_.left() : body_.left() + indent,
        .width = body_.width() - indent,
        .number = toQt(block.number),
        .numberFont = bodyFont(s.body),
        .numberRoom = item || (quotation && !block.number.empty()) ? s.number : 0,
        .rightToLeft = rightToLeft,
        // An instruction is read out in one breath; a page is never left half empty for it, for it has a few lines.
        .whole = item && !report_.blocks.empty() && block.text.size() == 1};
    // Room for "4 bis." too.
    if (setting.numberRoom > 0)
        setting.numberRoom = std::max(setting.numberRoom, QFontMetricsF(setting.numberFont).horizontalAdvance(setting.number + u' '));
    if (options_.largePrint && item) setting.numberFont.setWeight(QFont::Bold);
    pieces_.push_back(std::make_unique<TextPiece>(StyledText(rightToLeft ? block.text : withIsolates(block.text)), std::move(setting)));
    pieces_.back()->gap = s.gap;
    pieces_.back()->withNext = block.withNext;
}

void ReportPages::paintHead(QPainter &painter, int) const
{
    constexpr qreal above = 32;
    const Theme &theme = lightTheme();
    setText(&painter, {body_.left(), body_.top() - (options_.largePrint ? above + 14 : above)}, body_.width(), title(),
        {paperFont(options_.largePrint ? 16 : 7.5), options_.largePrint ? theme.text : theme.quiet, 1.3, Qt::AlignLeft});
    painter.setPen(QPen(theme.line, 0.6));
    painter.drawLine(QPointF(body_.left(), body_.top() - 16), QPointF(body_.right(), body_.top() - 16));
}

} // namespace resolute::ui
