// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the places that amendments name: "the third preambular paragraph", "operative paragraphs 5, 6 and 9".
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

/// A sentence that is read from left to right. Words match in any letter case.
class Sentence
{
public:
    explicit Sentence(std::string_view text) : text_(text) {}

    /// Goes past `words` if they come next, ended by a blank, a mark or the end; blanks before them are passed too.
    bool take(std::string_view words);
    bool takeAny(std::initializer_list<std::string_view> choices);
    [[nodiscard]] bool sees(std::string_view words) const;
    /// The words inside the quotation marks that come next, nested ones kept; nothing if none come.
    std::optional<std::string> quote();
    /// The next word, without the marks around it.
    [[nodiscard]] std::string_view peekWord() const;
    [[nodiscard]] std::size_t at() const { return at_; }
    void back(std::size_t at) { at_ = at; }
    void skip(std::string_view marks); ///< blanks and these
    [[nodiscard]] bool atEnd() const;
    [[nodiscard]] std::string_view rest() const { return text_.substr(at_); }
    void advance(std::size_t bytes) { at_ += bytes; }

private:
    std::string_view text_;
    std::size_t at_ = 0;
};

/// Finds paragraphs by what they are called. A place that the text does not have is given the name it would have, so
/// that applying can say that it is missing.
class PlaceReader
{
public:
    explicit PlaceReader(const Document &base);

    /// One place or several, or nothing with the sentence left where it was. "The chapeau of operative paragraph 7" is a place.
    [[nodiscard]] std::optional<std::vector<Target>> places(Sentence &in) const { return places(in, false); }
    /// The same of paragraphs that go as a whole: with their sub-paragraphs, unless only a chapeau is named.
    [[nodiscard]] std::optional<std::vector<Target>> wholePlaces(Sentence &in) const { return places(in, true); }
    [[nodiscard]] std::optional<ParagraphKind> kindOf(const std::string &id) const;
    [[nodiscard]] const Document &base() const { return base_; }

private:
    [[nodiscard]] std::optional<std::vector<Target>> places(Sentence &in, bool whole) const;
    void addSubparagraphs(std::vector<Target> &out, std::size_t begin) const;
    bool ordinals(Sentence &in, std::vector<Target> &out) const;
    bool numbers(Sentence &in, std::vector<Target> &out) const;
    bool subparagraph(Sentence &in, std::vector<Target> &out) const;
    bool onePlace(Sentence &in, std::vector<Target> &out) const;
    [[nodiscard]] std::string byOrder(std::string_view part, ParagraphKind kind, int order) const;
    [[nodiscard]] std::string byNumber(std::string_view part, const std::string &number) const;
    const AnnexSection *section(Sentence &in, std::string_view before) const;
    bool article(Sentence &in, std::vector<Target> &out) const;
    [[nodiscard]] std::string annex(Sentence &in) const;

    const Document &base_;
    std::map<std::pair<std::string, std::string>, std::string> numbers_; ///< part and number: name
    Annexes annexes_;
};

} // namespace resolute
