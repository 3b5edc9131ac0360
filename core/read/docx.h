// SPDX-License-Identifier: GPL-3.0-or-later
// Word files (.docx, ECMA-376 transitional and strict) to Source.
//
// Read are the body with its text boxes, the header of a first page of its own (which holds the masthead of the
// Assembly's documents), footnotes, endnotes and comments; numbers of lists are counted and printed as Word prints
// them. Not read: other headers and footers, pictures. Tables become rows, a cell's paragraphs parted by '\n'.
// Footnotes and endnotes stand at the end, in the order of their marks, and are anchored; marks that were typed
// (customMarkFollows), as the asterisks of sponsors are, stay in the text instead, raised.
//
// Tracked changes are accepted or rejected as Word does it: a paragraph whose mark is gone is joined with the next
// one of the same cell or body, and has the next one's properties. SourcePlace::lines counts the paragraphs of the
// body, 1-based, tables' included.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/read/read.h"
#include "core/read/source.h"
#include "core/read/zip.h"

#include <string>
#include <string_view>

namespace resolute {

/// True for an archive that says of itself to be a Word document.
[[nodiscard]] bool isDocx(const Zip &zip);

/// Errors (input): what Zip and parseXml report; a part that is missing. Linear in the size of the file.
[[nodiscard]] Result<Source> readDocx(std::string_view bytes, const std::string &file, const Progress &progress = {},
    const ReadOptions &options = {});

} // namespace resolute
