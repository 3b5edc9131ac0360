// SPDX-License-Identifier: GPL-3.0-or-later
// Paragraphs and runs of a Word file with their tracked changes.
#pragma once

#include "core/write/docx_base.h"
#include "core/write/docx_flow.h"

#include <string>
#include <string_view>
#include <vector>

namespace resolute::word {

/// Text for XML's element content and attributes; what XML cannot carry is dropped.
[[nodiscard]] std::string xml(std::string_view text);

/// A footnote as it will stand in footnotes.xml; its id is its place in the list, from 1.
struct NoteBody {
    std::string mark; ///< typed; empty: automatic
    std::vector<Fragment> pieces;
};

/// How a paragraph is set, besides what is tracked.
struct ParagraphLook {
    std::string style;
    int list = 0, level = 0;
};

/// Writes into one part; tracked changes are numbered from `firstId`.
class XmlWriter
{
public:
    struct Settings {
        std::string author, date;     ///< date complete or empty
        bool rightToLeft = false;
        bool boldLeads = false;       ///< emphasis is bold (Chinese)
        const Base *base = nullptr;   ///< whose looks paragraphs have; null: our own styles
    };
    XmlWriter(const Settings &settings, int firstId) : settings_(settings), id_(firstId) {}

    void raw(std::string_view text) { out_ += text; }
    /// Runs of pieces. Notes were entered into the book before: `noteIds` has one id for each piece with a note.
    void pieces(const std::vector<Fragment> &pieces, const std::vector<int> &noteIds = {}, const std::vector<NoteBody> *book = nullptr);
    /// A whole paragraph; `before` is how the older text sets it where that differs.
    void paragraph(const ParagraphLook &now, const ParagraphLook &before, State mark, const std::vector<Fragment> &pieces,
        const std::vector<int> &noteIds = {}, const std::vector<NoteBody> *book = nullptr, int move = 0);
    [[nodiscard]] int nextId() const { return id_; }
    [[nodiscard]] std::string take() { return std::move(out_); }

private:
    void open(std::string_view element, bool empty = false);
    void run(const Fragment &piece, std::string_view text, bool complex);
    void note(const Fragment &piece, int id, const std::vector<NoteBody> &book);
    void comment(const CommentMark &mark);
    void properties(const ParagraphLook &look);

    const Settings &settings_;
    std::string out_;
    int id_;
    Form form_; ///< of the paragraph that is being written
};

} // namespace resolute::word
