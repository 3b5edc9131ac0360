// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader makes of bytes: blocks in reading order, with style and with the place they came from.
// Readers do not interpret: what a block means is decided in core/structure, except where the format itself
// says so (Akoma Ntoso), which is handed on as the block's role.
#pragma once

#include "core/base/issue.h"
#include "core/base/range.h"
#include "core/document/document.h"

#include <optional>
#include <string>
#include <vector>

namespace resolute {

enum class Style : unsigned { none = 0, italic = 1, bold = 2, superscript = 4, strike = 8, underline = 16, link = 32, code = 64 };
[[nodiscard]] constexpr Style operator|(Style a, Style b) { return static_cast<Style>(static_cast<unsigned>(a) | static_cast<unsigned>(b)); }
[[nodiscard]] constexpr bool has(Style all, Style one) { return (static_cast<unsigned>(all) & static_cast<unsigned>(one)) != 0; }

struct StyledRange {
    ByteRange range;
    Style style = Style::none;
};

enum class BlockKind {
    paragraph,
    heading,  ///< level says how deep, as the source marks it up; looks, not structure
    listItem, ///< label holds the printed marker ("1.", "(a)")
    rule,     ///< a horizontal rule: often a page break
    pageBreak,
    footnote, ///< a note's body, where the format marks it so; label holds its mark
    tableRow  ///< cells parted by U+0009
};

/// What a structured format says that a block is; none where it does not say.
enum class BlockRole { none, symbol, body, distribution, date, originalLanguage, session, sessionDates, agendaItem, agendaItemTitle,
                       committee, sponsors, number, title, adoptionHeading, enactingClause, preambular, operative, subparagraph,
                       sectionHeading, meeting, adoptionDate, vote, annexHeading, furniture };

struct Block {
    BlockKind kind = BlockKind::paragraph;
    BlockRole role = BlockRole::none;
    int level = 0;            ///< heading level 1 to 6, list depth from 1, else 0
    std::string label;        ///< printed number or marker that is no part of text
    std::string text;         ///< UTF-8, NFC; hard line breaks are '\n', soft ones a blank
    std::vector<StyledRange> styles; ///< ordered, apart
    std::vector<FootnoteAnchor> anchors; ///< where the format itself links notes to places in the text
    SourcePlace place;
    bool blankBefore = false; ///< more than the usual distance before it (several blank lines)
};

/// What the format itself says about the whole text (Akoma Ntoso's metadata, PDF's language); empty where it does not.
struct SourceFacts {
    std::string symbol, language, date, title;
};

struct Source {
    std::string file;
    SourceFormat format = SourceFormat::text;
    std::string sha256;
    SourceFacts facts;
    std::vector<Block> blocks;
    std::vector<Issue> issues;
};

} // namespace resolute
