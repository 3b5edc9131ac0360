// SPDX-License-Identifier: GPL-3.0-or-later
// The source of a text: the file as it was read, so that a reader can see what was joined and what was left out.
// A PDF shows its pages. The file is read on a worker; a file that cannot be shown is a line that says which and why.
#pragma once

#include "core/document/document.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedLayout;

namespace resolute::ui {

class Jobs;
class SourcePages;
class SourceText;

class SourceView : public QWidget
{
    Q_OBJECT
public:
    explicit SourceView(QWidget *parent = nullptr);
    ~SourceView() override;

    /// Null empties the view. A document that is shown already is not read again.
    void setDocument(DocumentPtr document);
    /// Outlines a paragraph of the document; remembered until the file is there.
    void showParagraph(ParagraphIndex paragraph);

    [[nodiscard]] SourceText *text() const { return text_; }
    [[nodiscard]] SourcePages *pages() const { return pages_; } ///< shown instead, for PDFs
    /// What stands in the place of the text; empty while the text is shown.
    [[nodiscard]] QString message() const;

signals:
    /// The file of the document last set is shown, or a message is.
    void settled();

private:
    void say(const QString &words);

    Jobs *jobs_;
    QStackedLayout *stack_;
    SourceText *text_;
    SourcePages *pages_;
    QLabel *message_;
    DocumentPtr document_;
    std::optional<ParagraphIndex> wanted_;
};

} // namespace resolute::ui
