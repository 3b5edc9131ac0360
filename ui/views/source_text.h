// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a source file with line numbers, the lines of one paragraph outlined, and the places where paragraphs
// were mended: a paragraph that a page broke is shown as what it is, several runs of lines that belong together.
#pragma once

#include "core/document/document.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <memory>

namespace resolute::ui {

class SourceColours;

class SourceText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit SourceText(QWidget *parent = nullptr);
    ~SourceText() override;

    /// The text, and the document that was read from it (its paragraphs' lines are counted in this text).
    void setSource(const QString &text, DocumentPtr document);
    /// Outlines the paragraph's lines and brings them into view; nothing is outlined for a paragraph without lines.
    void outline(ParagraphIndex paragraph);

    [[nodiscard]] const std::vector<LineRange> &outlined() const { return outlined_; }
    /// What the margin says beside a line (1-based): where its paragraph goes on or comes from; empty elsewhere.
    [[nodiscard]] QString joinAt(int line) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Join {
        int line = 0;  ///< where the sign stands
        int other = 0; ///< the line at the other end
        bool down = false;
        ParagraphIndex paragraph{};
    };

    void followTheme();
    void colourSeen();
    void layOutMargin();
    void paintMargin(QPainter &painter, const QRect &area);
    /// The rectangle of some lines in the viewport's coordinates; empty if the text has no such lines.
    [[nodiscard]] QRectF rectOf(LineRange lines) const;
    [[nodiscard]] const Join *findJoin(int line) const;

    class Margin;
    Margin *margin_;
    std::unique_ptr<SourceColours> colours_;
    QTimer colouring_;
    DocumentPtr source_;
    std::vector<Join> joins_; ///< ordered by line
    std::vector<LineRange> outlined_;
};

} // namespace resolute::ui
