// SPDX-License-Identifier: GPL-3.0-or-later
// OpenDocument texts (.odt, ODF 1.2 and 1.3) to Source.
//
// Read are the body with its sections, lists, tables and frames of text, footnotes, endnotes and comments; numbers of
// lists are counted and printed as the writer prints them. Not read: headers and footers, pictures, formulas.
// Tracked changes: what was inserted stands in the text between marks, what was deleted stands apart and is put back where
// a text is read as before; a paragraph whose end was inserted is then joined with the one before it.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/read/read.h"
#include "core/read/source.h"
#include "core/read/zip.h"

#include <string>
#include <string_view>

namespace resolute {

/// True for an archive that says of itself to be an OpenDocument text.
[[nodiscard]] bool isOdt(const Zip &zip);

/// SourcePlace::lines counts the paragraphs of the body, 1-based. Errors (input): what Zip and parseXml report; a password;
/// no text body. Linear in the size of the file.
[[nodiscard]] Result<Source> readOdt(std::string_view bytes, const std::string &file, const Progress &progress = {}, const ReadOptions &options = {});

} // namespace resolute
