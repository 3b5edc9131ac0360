// SPDX-License-Identifier: GPL-3.0-or-later
// What is handed on besides a comparison: a list of revisions, a concordance, one text. A value that says what stands
// there, and writers that set it as Word file, web page or (ui/print) pages.
#pragma once

#include "core/write/evidence.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace resolute {

struct ReportRun {
    std::string text{};
    bool italic = false, bold = false, raised = false; ///< raised: the mark of a footnote
};
using ReportText = std::vector<ReportRun>;

struct ReportTable {
    std::vector<std::string> head;
    std::vector<double> widths;                ///< of the columns, as shares of the whole; as many as in `head`
    std::vector<std::vector<ReportText>> rows; ///< as many cells as in `head`
    std::size_t byHand = SIZE_MAX;             ///< from this column on cells are for people to fill in
};

struct ReportBlock {
    enum class Kind {
        heading,
        text,
        item,      ///< its number hangs in the margin
        quotation, ///< words of a resolution inside of an item; level says how deep a sub-paragraph is
        table
    };
    Kind kind = Kind::text;
    std::string number{}; ///< of an item: "1."; of a quotation its number or label, if it has one
    int level = 0;
    ReportText text{};
    ReportTable table{};
    bool withNext = false; ///< stays on the page where the next block begins
};

struct Report {
    std::string kind;     ///< "List of revisions": the small line above the title
    std::string title, subtitle;
    std::string rule{};   ///< how it is to be read, where that is not plain; not in Markdown, which is read back
    std::string language; ///< of its words; "ar" is set from right to left
    std::vector<ReportBlock> blocks;
};

struct ReportLook {
    bool largePrint = false; ///< to be read out or by weak eyes: 18 points, wide leading, nothing small
    bool letter = false;     ///< Letter paper instead of A4
    std::string author = "Resolute";
    std::string date;        ///< ISO 8601, of the file's properties; may be empty
};

[[nodiscard]] ReportText plain(std::string_view text);
[[nodiscard]] std::string plainText(const ReportText &text);
/// Marks of direction (Unicode 6.3, UAX 9): what stands between one of the first two and the last is laid out by itself.
inline constexpr std::string_view leftIsolate = "\u2066", firstStrongIsolate = "\u2068", popIsolate = "\u2069";
/// In front of a footnote's mark: no line ends between it and what it is about.
inline constexpr std::string_view wordJoiner = "\u2060";
/// English sentences that quote Arabic: each quotation, and each number with an Arabic label, isolated. Other text stays as it is.
[[nodiscard]] ReportText withIsolates(const ReportText &text);
/// The first letter that has a direction is written from right to left.
[[nodiscard]] bool isRightToLeft(const ReportText &text);
/// True where the report has a table of more than four columns: it is set in landscape.
[[nodiscard]] bool isWide(const Report &report);

/// Each is the same for the same input. Evidence stands at the end, where it is asked for (isShown), and in the
/// properties of the file in any case.
[[nodiscard]] std::string toDocx(const Report &report, const ReportLook &look, const Evidence &evidence = {});
[[nodiscard]] std::string toHtml(const Report &report, const ReportLook &look, const Evidence &evidence = {});
[[nodiscard]] std::string toMarkdown(const Report &report, const Evidence &evidence = {});

} // namespace resolute
