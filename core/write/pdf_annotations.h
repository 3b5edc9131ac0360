// SPDX-License-Identifier: GPL-3.0-or-later
// Real annotations and bookmarks in any PDF, added to it as an incremental update (ISO 32000-1, 7.5.6): the bytes
// that were there stay as they were, in front of what is added, so that a signature over them still holds and the
// person can cut the addition off again. Every mark carries its own appearance, since readers differ in drawing it.
#pragma once

#include "core/base/range.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace resolute {

/// Red, green and blue, 0 to 1.
struct PdfColour {
    double r = 0, g = 0, b = 0;
};

enum class PdfMark {
    highlight, ///< a ground behind words
    underline, ///< inserted
    strikeOut, ///< deleted
    caret,     ///< words that are gone stood here
    note,      ///< a note in the margin
    link       ///< leads to another place of the file; shows nothing
};

struct PdfTarget {
    int page = 1;    ///< 1-based
    double top = 0;  ///< points from the page's top
};

struct PdfAnnotation {
    int page = 1;                ///< 1-based
    PdfMark mark = PdfMark::highlight;
    std::vector<PageBox> boxes;  ///< one a line of text, points from the page's top left corner; at least one
    PdfColour colour;
    std::string author;          ///< UTF-8, as are the next three
    std::string subject;         ///< what kind of change: "Inserted", "Moved here"
    std::string contents;        ///< the note itself
    std::string name;            ///< unique in the file, stable over runs
    std::string date;            ///< ISO 8601 day or moment in UTC: "2023-07-10", "2023-07-10T12:00:00Z"; may be empty
    bool twice = false;          ///< a double line: moved
    bool dotted = false;         ///< a dotted line: routine
    std::optional<PdfTarget> target; ///< where a link leads
    std::optional<PdfColour> ground; ///< behind the words of an underline or a strike
};

struct PdfBookmark {
    std::string title;
    PdfTarget target;
    int level = 0; ///< 0 is outermost; at most one more than the bookmark before it
};

struct PdfAdditions {
    std::vector<PdfAnnotation> annotations;
    std::vector<PdfBookmark> bookmarks; ///< replace those of the file if there are any
    std::string language;               ///< BCP 47; empty leaves the file's own
    std::string title;                  ///< empty leaves the file's own
};

/// The file with the additions behind it. Same input, same bytes. Errors (input): not a PDF, encrypted, damaged
/// beyond reading, or an annotation on a page that is not there. A file whose cross-references are damaged but can be
/// mended is written anew before anything is added. Linear in the size of the file.
[[nodiscard]] Result<std::string> addToPdf(std::string_view pdf, const std::string &file, const PdfAdditions &additions);

} // namespace resolute
