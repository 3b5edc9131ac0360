// SPDX-License-Identifier: GPL-3.0-or-later
// Instructions in the words of the documents that amend drafts: preambular paragraphs by ordinal, operative ones by
// number, new text on lines of its own. The formulas are those of A/80/L.28, A/80/L.35, A/C.3/80/L.56 and their like.
#pragma once

#include "core/notes/annexes.h"
#include "core/notes/instruction.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace resolute {

/// What the paragraphs of a text are called in such a document.
class Namer
{
public:
    explicit Namer(const Document &document);

    /// "the third preambular paragraph", "operative paragraph 7 (a)", "the second heading of annex 1".
    [[nodiscard]] std::string name(const std::string &id) const;
    /// "operative paragraphs 5, 6 and 9", "the third preambular paragraph and operative paragraph 2".
    [[nodiscard]] std::string names(const std::vector<Target> &targets) const;
    /// The same of paragraphs that are deleted or moved: what has all its sub-paragraphs with it is named alone, and what goes
    /// without them is "the chapeau of operative paragraph 7".
    [[nodiscard]] std::string wholeNames(const std::vector<Target> &targets) const;
    [[nodiscard]] std::optional<ParagraphKind> kindOf(const std::string &id) const;
    /// Number and label only: "7 (b)".
    [[nodiscard]] std::string number(const std::string &id) const;

private:
    struct Known {
        ParagraphKind kind;
        std::string part, number, label, suffix, parent;
        std::string id;
        int order; ///< place among those of its kind and part, from 1
        std::size_t at; ///< place in the text
    };
    [[nodiscard]] const Known *find(const std::string &id) const;
    [[nodiscard]] std::string names(const std::vector<Target> &targets, const std::vector<std::string> &chapeaux) const;
    [[nodiscard]] bool numbered(const Known &known) const;
    /// Of what is named by number: "7 (a)", and " of article 5 of the annex" for what stands there.
    struct Numbered {
        std::string number, where;
        const Known *root;
    };
    [[nodiscard]] std::optional<Numbered> byNumber(const Known &known) const;
    [[nodiscard]] std::string ofAnnex(const Known &known) const;
    [[nodiscard]] std::string inArticle(const std::string &id, const Known &known) const;

    std::map<std::string, Known, std::less<>> known_;
    std::map<std::pair<std::string, std::string>, int> numbers_; ///< part and number: how often
    Annexes annexes_;
};

/// The instruction as a meeting reads it out. New paragraphs stand indented on lines of their own; `numbered` where their
/// numbers do not follow from their order. `behind`: how many paragraphs earlier instructions have put behind the anchor.
[[nodiscard]] std::string inWords(const Instruction &instruction, const Namer &namer, bool numbered = false, int behind = 0);

/// Stands before the instructions that are typographic, which come last.
inline constexpr std::string_view typographyHeading = "Typography only: nothing that is read out";

/// Stands before what changes outside of the paragraphs, which is told in front of the typography and is not read back.
inline constexpr std::string_view besidesHeading = "Title, masthead and footnotes";
[[nodiscard]] std::string besideLabel(std::size_t index); ///< "(a)": the numbers are those of the instructions

/// Whether instruction `index` is the first of those.
[[nodiscard]] bool typographyBegins(const Notes &notes, std::size_t index);
/// How many instructions come in front of what changes outside of the paragraphs.
[[nodiscard]] std::size_t besidesAt(const Notes &notes);

/// A document of instructions: a heading, then the items, numbered. Read back by parseInstructions.
[[nodiscard]] std::string toText(const Notes &notes);
[[nodiscard]] std::string toMarkdown(const Notes &notes);

} // namespace resolute
