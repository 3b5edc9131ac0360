// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/cell_layout.h"

#include "ui/delegates/mark_style.h"
#include "ui/theme/resolution_highlighter.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextOption>

#include <algorithm>

namespace resolute::ui {

namespace {

constexpr qreal paragraphGap = 8; // between paragraphs of one cell; rows have their own distance
constexpr qreal noteGap = 6;
constexpr qreal subIndent = 20; // a level of sub-paragraphs
// The ground reaches from above the ascenders to below the descenders, so that lines of a long mark nearly touch.
constexpr qreal groundAbove = 0.98, groundBelow = 0.33;

QTextLayout::FormatRange format(TextRange range, const QTextCharFormat &f) { return {range.begin, range.size(), f}; }

// Which mark shows at each unit: the last that covers it. -1: none. What was added and what will be taken away are told
// apart: a word of a series may be both.
std::vector<int> topmost(const std::vector<Mark> &marks, qsizetype size, bool older)
{
    std::vector<int> top(static_cast<std::size_t>(size), -1);
    for (std::size_t m = 0; m < marks.size(); ++m) {
        if (isOlderForm(marks[m].form) != older) continue;
        const auto begin = std::clamp<qsizetype>(marks[m].range.begin, 0, size), end = std::clamp<qsizetype>(marks[m].range.end, begin, size);
        std::fill(top.begin() + begin, top.begin() + end, static_cast<int>(m));
    }
    return top;
}

// Chinese sets its leads, and what else is emphasised, in bold, having no italics; every other language in italics.
QTextCharFormat stressed(const QString &text)
{
    QTextCharFormat f;
    if (!text.isEmpty() && text.at(0).script() == QChar::Script_Han) f.setFontWeight(QFont::DemiBold);
    else f.setFontItalic(true);
    return f;
}

bool isLeftToRight(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

// Where a range stands in one line, as pieces from left to right: one, unless directions of writing mix.
std::vector<std::pair<qreal, qreal>> extents(const QTextLine &line, TextRange range, bool leftToRight)
{
    const int begin = std::max(range.begin, line.textStart()), end = std::min(range.end, line.textStart() + line.textLength());
    if (begin >= end) return {};
    const qreal right = line.x() + line.naturalTextWidth();
    if (leftToRight) return {{line.cursorToX(begin), std::min(line.cursorToX(end), right)}};
    // Where directions meet, a place between two letters has two edges, and a cursor only one of them: glyphs know theirs.
    std::vector<std::pair<qreal, qreal>> parts;
    for (const QGlyphRun &run : line.glyphRuns(begin, end - begin)) parts.emplace_back(run.boundingRect().left(), run.boundingRect().right());
    std::ranges::sort(parts);
    std::size_t kept = 0;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        if (parts[i].first <= parts[kept].second + 0.5) parts[kept].second = std::max(parts[kept].second, parts[i].second);
        else parts[++kept] = parts[i];
    }
    if (!parts.empty()) parts.resize(kept + 1);
    return parts;
}

/// A footnote's mark begins no line: what it is about goes there with it. A comma before it, or a script without blanks, would
/// let it.
void holdNoteMark(QTextLine &line, const QString &text, const std::vector<TextRange> &raised, qreal width)
{
    const int start = line.textStart(), end = start + line.textLength();
    const auto isMark = [&](int at) { return std::ranges::contains(raised, at, &TextRange::begin); };
    if (end >= text.size() || end <= start || text.at(end - 1).isSpace() || !isMark(end)) return;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    breaks.setPosition(end);
    int before = static_cast<int>(breaks.toPreviousBoundary());
    while (before > start && isMark(before)) before = static_cast<int>(breaks.toPreviousBoundary());
    if (before <= start) return; // one long word
    int columns = 0;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    letters.setPosition(start);
    while (letters.position() < before && letters.toNextBoundary() > 0) ++columns;
    line.setNumColumns(columns, width);
}

/// The looks of references and dates, found in the text without the marks of notes: "16 April 2004" with mark 4 is no "20044".
QList<QTextLayout::FormatRange> highlightBeside(const ParagraphText &paragraph)
{
    if (paragraph.raised.empty()) {
        const auto all = highlight(paragraph.text);
        return {all.begin(), all.end()};
    }
    QString bare;
    int done = 0;
    for (const TextRange mark : paragraph.raised) {
        bare += QStringView(paragraph.text).sliced(done, mark.begin - done);
        done = mark.end;
    }
    bare += QStringView(paragraph.text).sliced(done);
    // A place that was at a mark is behind it for what begins there, and before it for what ends there.
    const auto shown = [&](int at, bool begins) {
        for (const TextRange mark : paragraph.raised) {
            if (at < mark.begin || (at == mark.begin && !begins)) break;
            at += mark.size();
        }
        return at;
    };
    QList<QTextLayout::FormatRange> out;
    for (QTextLayout::FormatRange range : highlight(bare)) {
        const int begin = shown(range.start, true), end = shown(range.start + range.length, false);
        range.start = begin;
        range.length = end - begin;
        out += std::move(range);
    }
    return out;
}

} // namespace

qreal CellLayout::numberMargin(const Typography &typography)
{
    return std::ceil(QFontMetricsF(typography.number).horizontalAdvance(QStringLiteral("OP 88")) + 14);
}

CellLayout::CellLayout(CellPtr cell, qreal width, const Typography &typography, const Theme &theme, References references)
    : cell_(std::move(cell)), width_(width), typography_(&typography), theme_(&theme), references_(references)
{
    if (!cell_->caption.isEmpty()) addCaption();
    firstText_ = static_cast<int>(blocks_.size());
    for (std::size_t p = 0; p < cell_->paragraphs.size(); ++p) {
        if (!blocks_.empty()) height_ += paragraphGap;
        addParagraph(cell_->paragraphs[p], static_cast<int>(p));
    }
}

void CellLayout::addCaption()
{
    QTextCharFormat f;
    f.setForeground(theme_->moved.text);
    const qreal pitch = typography_->linePitch;
    const Block &block = addBlock(cell_->caption, typography_->number, pitch, 0, {format({0, static_cast<int>(cell_->caption.size())}, f)}, {});
    captionRect_ = QRectF(block.at, QSizeF(block.layout->lineAt(0).naturalTextWidth(), pitch));
    if (typography_->rightToLeft) captionRect_.moveRight(block.at.x() + block.layout->lineAt(0).width());
}

void CellLayout::addParagraph(const ParagraphText &paragraph, int number)
{
    QList<QTextLayout::FormatRange> formats;
    if (references_ == References::coloured && !cell_->ghost && !cell_->plain)
        for (QTextLayout::FormatRange &range : highlightBeside(paragraph)) formats += std::move(range);
    if (!paragraph.lead.empty()) formats += format(paragraph.lead, stressed(paragraph.text));
    for (const TextRange r : paragraph.italics) formats += format(r, stressed(paragraph.text));
    QTextCharFormat raised;
    raised.setForeground(theme_->quiet);
    raised.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    for (const TextRange r : paragraph.raised) formats += format(r, raised);
    QFont font = typography_->body;
    if (paragraph.kind == ParagraphKind::heading) font.setBold(true);

    const qreal indent = paragraph.depth * subIndent;
    Block &block = addBlock(paragraph.text, font, typography_->linePitch, indent, std::move(formats), paragraph.marks, paragraph.raised);
    block.hanging = paragraph.hanging;
    block.paragraph = number;
    for (const NoteText &note : paragraph.notes) addNote(note, indent, number);
}

void CellLayout::addNote(const NoteText &note, qreal indent, int paragraph)
{
    height_ += noteGap;
    const QString text = note.mark + u'\u2002' + note.text;
    const int shift = static_cast<int>(text.size() - note.text.size());
    QTextCharFormat quiet;
    quiet.setForeground(theme_->quiet);
    QTextCharFormat raised = quiet;
    raised.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    std::vector<Mark> marks = note.marks;
    for (Mark &m : marks) {
        const bool whole = m.range.begin == 0 && m.range.end == note.text.size();
        m.range.begin += whole ? 0 : shift; // a note that is struck or new is so with its number
        m.range.end += shift;
    }
    const int markSize = static_cast<int>(note.mark.size());
    Block &block = addBlock(text, typography_->note, typography_->notePitch, indent,
        {format({0, markSize}, raised), format({markSize, static_cast<int>(text.size())}, quiet)}, marks);
    block.paragraph = paragraph;
    block.note = true;
}

CellLayout::Block &CellLayout::addBlock(const QString &text, const QFont &font, qreal pitch, qreal indent, QList<QTextLayout::FormatRange> formats,
    const std::vector<Mark> &marks, const std::vector<TextRange> &raised)
{
    Block &block = blocks_.emplace_back();
    block.plain = text;
    block.layout = std::make_unique<QTextLayout>(text, font);
    QTextLayout &layout = *block.layout;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(typography_->rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(typography_->rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    for (const Mark &mark : marks) {
        if (mark.muted || mark.form == MarkForm::aged || mark.form == MarkForm::interrupted) continue;
        QTextCharFormat f;
        f.setForeground(coloursOf(mark.form, *theme_).text);
        formats += format(mark.range, f);
    }
    layout.setFormats(formats);

    const QFontMetricsF metrics(font);
    const qreal margin = numberMargin(*typography_), width = std::max(40.0, width_ - margin - indent);
    block.at = {typography_->rightToLeft ? 0 : margin + indent, height_};
    block.em = QFontInfo(font).pixelSize();
    block.pitch = pitch;
    // Every line has the same pitch, whatever raised marks or other scripts stand in it.
    const qreal toBaseline = std::round((pitch - (metrics.ascent() + metrics.descent())) / 2 + metrics.ascent());
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        holdNoteMark(line, text, raised, width);
        line.setPosition({0, y + toBaseline - line.ascent()});
        y += pitch;
    }
    layout.endLayout();
    block.hangingBaseline = height_ + toBaseline;
    if (firstBaseline_ == 0) firstBaseline_ = block.hangingBaseline;
    addPieces(block, marks);
    height_ += y;
    return block;
}

void CellLayout::addPieces(const Block &block, const std::vector<Mark> &marks)
{
    if (marks.empty()) return;
    addPieces(block, marks, false);
    if (std::ranges::any_of(marks, [](const Mark &m) { return isOlderForm(m.form); })) addPieces(block, marks, true);
    addAbsences(block, marks);
}

void CellLayout::addPieces(const Block &block, const std::vector<Mark> &marks, bool older)
{
    const bool leftToRight = isLeftToRight(block.plain) && !typography_->rightToLeft;
    const std::vector<int> top = topmost(marks, block.plain.size(), older);
    for (int begin = 0, size = static_cast<int>(top.size()); begin < size;) {
        const int m = top[static_cast<std::size_t>(begin)];
        int end = begin + 1;
        while (end < size && top[static_cast<std::size_t>(end)] == m) ++end;
        for (int l = 0; m >= 0 && l < block.layout->lineCount(); ++l) {
            const QTextLine line = block.layout->lineAt(l);
            const qreal baseline = block.at.y() + line.y() + line.ascent();
            const Mark &mark = marks[static_cast<std::size_t>(m)];
            for (const auto &[x0, x1] : extents(line, {begin, end}, leftToRight))
                if (x1 > x0)
                    pieces_.push_back({QRectF(QPointF(block.at.x() + x0, std::floor(baseline - block.em * groundAbove)),
                                           QPointF(block.at.x() + x1, std::ceil(baseline + block.em * groundBelow))),
                        baseline, mark.form, mark.change, mark.muted, mark.age, mark.told});
        }
        begin = end;
    }
}

// A wedge between two words where the base has some more.
void CellLayout::addAbsences(const Block &block, const std::vector<Mark> &marks)
{
    for (const Mark &mark : marks) {
        if (mark.form != MarkForm::absence) continue;
        const QTextLine line = block.layout->lineForTextPosition(std::min(mark.range.begin, static_cast<int>(block.plain.size())));
        if (!line.isValid()) continue;
        const qreal baseline = block.at.y() + line.y() + line.ascent(), x = block.at.x() + line.cursorToX(mark.range.begin), half = block.em * 0.3;
        pieces_.push_back({QRectF(QPointF(x - half, std::floor(baseline - block.em * groundAbove)),
                               QPointF(x + half, std::ceil(baseline + block.em * groundBelow))),
            baseline, mark.form, mark.change, mark.muted});
    }
}

void CellLayout::paint(QPainter &painter, QPointF at, const Emphasis &emphasis) const
{
    painter.translate(at);
    for (const Piece &p : pieces_) paintGround(painter, p.rect, {p.form, p.muted, p.age}, *theme_);
    if (emphasis.selectedFrom != emphasis.selectedTo)
        for (const QRectF &r : rangeRects(std::min(emphasis.selectedFrom, emphasis.selectedTo), std::max(emphasis.selectedFrom, emphasis.selectedTo)))
            painter.fillRect(r, theme_->selection);
    painter.setPen(textColour());
    for (const Block &block : blocks_) {
        block.layout->draw(&painter, block.at);
        paintHanging(painter, block, emphasis.top);
    }
    for (const Piece &p : pieces_)
        paintLines(painter, p.rect, p.baseline, p.rect.height() / (groundAbove + groundBelow), {p.form, p.muted, p.age}, *theme_);
    paintEmphasis(painter, emphasis);
    painter.translate(-at);
}

void CellLayout::paintEmphasis(QPainter &painter, const Emphasis &emphasis) const
{
    const bool searching = emphasis.search && !emphasis.search->isEmpty();
    if (emphasis.change < 0 && !searching && !emphasis.caret) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme_->accent, 1.5));
    for (const Piece &p : pieces_)
        if (p.change == emphasis.change && emphasis.change >= 0) painter.drawRoundedRect(p.rect.adjusted(-1.25, -0.75, 1.25, 0.75), 3, 3);
    painter.setPen(QPen(theme_->accent, 1.5, Qt::DashLine));
    if (searching)
        for (const QRectF &hit : hits(*emphasis.search)) painter.drawRoundedRect(hit, 3, 3);
    painter.restore();
    if (emphasis.caret)
        if (const QRectF r = caretRect(emphasis.selectedTo); !r.isNull()) painter.fillRect(r, theme_->text);
}

void CellLayout::paintHanging(QPainter &painter, const Block &block, qreal top) const
{
    if (block.hanging.isEmpty()) return;
    painter.setFont(typography_->number);
    painter.setPen(theme_->quiet);
    const qreal width = QFontMetricsF(typography_->number).horizontalAdvance(block.hanging);
    const qreal first = block.hangingBaseline, toBaseline = first - block.at.y(), last = first + (block.layout->lineCount() - 1) * block.pitch;
    const qreal baseline = std::clamp(top + toBaseline, first, last);
    painter.drawText(QPointF(typography_->rightToLeft ? block.at.x() + block.layout->lineAt(0).width() + 10 : block.at.x() - 10 - width, baseline),
        block.hanging);
    painter.setPen(textColour());
}

void CellLayout::paintPart(QPainter &painter, QPointF at, Slice slice, bool marks) const
{
    const auto inside = [slice](qreal baseline) { return baseline >= slice.from && baseline < slice.to; };
    painter.translate(at);
    if (marks)
        for (const Piece &p : pieces_)
            if (inside(p.baseline)) paintGround(painter, p.rect, {p.form, p.muted, p.age}, *theme_);
    painter.setPen(textColour());
    for (const Block &block : blocks_) {
        for (int l = 0; l < block.layout->lineCount(); ++l)
            if (const QTextLine line = block.layout->lineAt(l); inside(block.at.y() + line.y() + line.ascent())) line.draw(&painter, block.at);
        if (inside(block.hangingBaseline)) paintHanging(painter, block, -std::numeric_limits<qreal>::max());
    }
    if (marks)
        for (const Piece &p : pieces_)
            if (inside(p.baseline))
                paintLines(painter, p.rect, p.baseline, p.rect.height() / (groundAbove + groundBelow), {p.form, p.muted, p.age}, *theme_);
    painter.translate(-at);
}

qreal CellLayout::breakBefore(qreal from, qreal room) const
{
    if (height_ - from <= room) return height_;
    qreal best = from;
    for (const Block &block : blocks_) {
        const int lines = block.layout->lineCount();
        const auto which = &block - blocks_.data();
        for (int l = 0; l <= lines; ++l) {
            if (which < firstText_ || (which == firstText_ && which > 0 && l == 0)) continue; // a caption stays with what it is about
            if (l == 1 || (l == lines - 1 && lines > 1)) continue; // neither an orphan nor a widow
            const qreal top = block.at.y() + l * block.pitch;
            if (top > from && top - from <= room) best = std::max(best, top);
        }
    }
    return best;
}

std::vector<QRectF> CellLayout::hits(const SearchPattern &search) const
{
    std::vector<QRectF> rects;
    for (const Block &block : blocks_) {
        if (block.paragraph < 0) continue;
        const auto &raised = cell_->paragraphs[static_cast<std::size_t>(block.paragraph)].raised;
        for (const TextRange range : search.matches(block.note ? FoldedText(block.plain) : FoldedText(block.plain, raised)))
            for (const QRectF &r : rectsIn(block, range, block.em, block.em * 0.3)) rects.push_back(r.adjusted(-1, 0, 1, 0));
    }
    return rects;
}

std::vector<QRectF> CellLayout::rectsIn(const Block &block, TextRange range, qreal above, qreal below) const
{
    std::vector<QRectF> rects;
    const bool leftToRight = isLeftToRight(block.plain) && !typography_->rightToLeft;
    for (int l = 0; l < block.layout->lineCount(); ++l) {
        const QTextLine line = block.layout->lineAt(l);
        const qreal baseline = block.at.y() + line.y() + line.ascent();
        for (const auto &[x0, x1] : extents(line, range, leftToRight))
            rects.emplace_back(QPointF(block.at.x() + x0, baseline - above), QPointF(block.at.x() + x1, baseline + below));
    }
    return rects;
}

int CellLayout::changeAt(QPointF point) const
{
    for (const Piece &p : pieces_)
        if (p.rect.contains(point)) return p.change;
    return -1;
}

QString CellLayout::toldAt(QPointF point) const
{
    const auto found = std::ranges::find_if(pieces_, [&](const Piece &p) { return !p.told.isEmpty() && p.rect.contains(point); });
    return found == pieces_.end() ? QString() : found->told;
}

int CellLayout::numberAt(QPointF point) const
{
    for (const Block &block : blocks_) {
        if (block.hanging.isEmpty() || block.note || point.y() < block.at.y() || point.y() > bottomOf(block)) continue;
        const bool beside = typography_->rightToLeft ? point.x() > block.at.x() + block.layout->lineAt(0).width() : point.x() < block.at.x();
        if (beside) return block.paragraph;
    }
    return -1;
}

qreal CellLayout::paragraphMiddle(int paragraph) const
{
    for (const Block &block : blocks_)
        if (block.paragraph == paragraph && !block.note) return block.at.y() + block.pitch / 2;
    return 0;
}

QRectF CellLayout::changeRect(int change) const
{
    QRectF all;
    for (const Piece &p : pieces_)
        if (p.change == change && change >= 0) all |= p.rect;
    return all;
}

} // namespace resolute::ui
