// SPDX-License-Identifier: GPL-3.0-or-later
// What annexes and their parts are called where a paragraph of them is cited: "paragraph 3 of article 5 of the annex".
#pragma once

#include "core/document/document.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace resolute {

/// The paragraphs between two headings of an annex.
struct AnnexSection {
    std::string part;  ///< "A1"
    std::string name;  ///< "article 5", where its heading is a word and a number; else the heading itself
    bool counted = false; ///< by a number of its own
    std::vector<std::string> paragraphs; ///< names of those at top level
    std::map<std::string, std::string> numbers; ///< printed number: name, of those whose number stands there once
};

class Annexes
{
public:
    explicit Annexes(const Document &document);

    /// "the annex" where there is one without a number, else by the number in its heading, "annex II", or where there is none by
    /// its order. Empty for what is no annex.
    [[nodiscard]] std::string_view nameOf(std::string_view part) const;
    [[nodiscard]] const std::map<std::string, std::string, std::less<>> &names() const { return names_; } ///< by part
    /// Where a paragraph at top level stands; nullptr where no heading that is there once tells.
    [[nodiscard]] const AnnexSection *sectionOf(const std::string &id) const;
    [[nodiscard]] const std::vector<AnnexSection> &sections() const { return sections_; }

private:
    std::map<std::string, std::string, std::less<>> names_;
    std::vector<AnnexSection> sections_;
    std::map<std::string, std::size_t> sectionOf_;
};

} // namespace resolute
