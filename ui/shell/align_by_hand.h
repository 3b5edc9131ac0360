// SPDX-License-Identifier: GPL-3.0-or-later
// Aligning by hand: from what a person chooses or drags to pins of the workspace, which can be undone.
#pragma once

#include "ui/store/workspace.h"
#include "ui/views/align_panel.h"

#include <QModelIndex>
#include <QObject>

#include <optional>

namespace resolute::ui {

class ComparisonPage;
struct Collation;

class AlignByHand : public QObject
{
    Q_OBJECT
public:
    AlignByHand(Workspace &workspace, ComparisonPage &page);

    [[nodiscard]] AlignPanel &panel() const { return *panel_; }
    /// Opens the panel for the current paragraph, or closes it.
    void start();
    /// Aligns a paragraph with one of another text alone, or adds the first to what the second belongs to. False, with a
    /// word for the status line, if the texts are not compared with each other.
    bool pair(std::size_t fromText, ParagraphIndex from, std::size_t toText, ParagraphIndex to, bool join);
    /// The paragraph has no counterpart; of several on its side the others stay together.
    void separate(std::size_t text, ParagraphIndex paragraph);
    /// Forgets what was decided about the paragraph.
    void release(std::size_t text, ParagraphIndex paragraph);

private:
    struct Sides { ///< of a step
        std::size_t step = 0, older = 0, newer = 1;
    };
    struct Question { ///< what the panel is open for
        Sides sides{};
        bool isOlder = true;
        ParagraphIndex paragraph{};
        [[nodiscard]] std::size_t text() const { return isOlder ? sides.older : sides.newer; }
        [[nodiscard]] std::size_t other() const { return isOlder ? sides.newer : sides.older; }
    };
    [[nodiscard]] const Collation &collation() const;
    [[nodiscard]] std::optional<Sides> sidesOf(std::size_t x, std::size_t y) const;
    [[nodiscard]] const Correspondence *linkOf(const Sides &sides, bool older, ParagraphIndex paragraph) const;
    [[nodiscard]] std::vector<Counterpart> counterparts(const Question &question) const;
    [[nodiscard]] Pin pinOf(const Sides &sides, const std::vector<ParagraphIndex> &a, const std::vector<ParagraphIndex> &b) const;
    [[nodiscard]] QString name(std::size_t text, ParagraphIndex paragraph) const;
    void decide(std::vector<Pin> pins, const QString &words, std::size_t text, ParagraphIndex paragraph);
    void listDecisions();

    Workspace &workspace_;
    ComparisonPage &page_;
    AlignPanel *panel_;
    std::optional<Question> question_;
};

} // namespace resolute::ui
