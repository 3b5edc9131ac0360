// SPDX-License-Identifier: GPL-3.0-or-later
// What people wrote into a file itself, apart from its text: the changes they tracked and the comments they attached.
// Part of a Document: immutable, shared.
#pragma once

#include "core/base/range.h"
#include "core/document/document.h"

#include <optional>
#include <string>
#include <vector>

namespace resolute {

/// A person who tracked changes, and how many of them.
struct FileAuthor {
    std::string name;        ///< as in the file; empty where the file names nobody
    std::string first, last; ///< ISO 8601, of the earliest and latest change; empty where the file has no dates
    int changes = 0;
};

/// A remark that somebody attached to words of the text.
struct FileComment {
    std::string author, date; ///< as in the file; the date ISO 8601 or empty
    std::string text;         ///< paragraphs parted by '\n'
    std::optional<ParagraphIndex> paragraph; ///< none where the words stand in no paragraph (a masthead, a footnote)
    ByteRange words;          ///< in the paragraph's text; empty for a mere point, or where the words are not found there
};

struct FileRemarks {
    int changes = 0;                 ///< tracked in the file, whichever way it was read
    std::vector<FileAuthor> authors; ///< of the changes, most changes first
    std::vector<FileComment> comments; ///< reading order
};

} // namespace resolute
