// SPDX-License-Identifier: GPL-3.0-or-later
// What is put right in Markdown before it is parsed, with the way back to the lines of the file.
//
// Converters glue headings together: "**Council****Fiftieth session**" is one bold text with four asterisks in it for
// CommonMark, and was two headings. A block that is emphasised from end to end is cut at such places. Notes in other
// forms ([^1], $^{1}$, ^1^) become <sup>1</sup>; "[^1]: A/1/2." would be a link definition and vanish. A word that was parted
// at a line's end is put together, and paragraphs that follow each other without a blank line are parted.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace resolute {

struct PreparedMarkdown {
    std::string text;
    std::vector<std::size_t> lineStarts; ///< offset in text of each of its lines
    std::vector<int> originalLines;      ///< 1-based line of the file, one for each
    /// Line of the file at an offset of text. O(log n).
    [[nodiscard]] int lineAt(std::size_t offset) const;
};

[[nodiscard]] PreparedMarkdown prepareMarkdown(std::string_view text);

} // namespace resolute
