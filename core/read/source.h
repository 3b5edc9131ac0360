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

enum class Style : unsigned {
    none = 0,
    italic = 1,
    bold = 2,
    superscript = 4,
    strike = 8,
    underline = 16,
    link = 32,
    code = 64,
    lead = 128 ///< the format says that these are a paragraph's opening words
};
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
enum class BlockRole {
    none,
    symbol,
    body,
    distribution,
    date,
    originalLanguage,
    session,
    sessionDates,
    agendaItem,
    agendaItemTitle,
    committee,
    sponsors, ///< the whole line, in words
    sponsor,  ///< one, its marks behind it
    number,
    title,
    adoptionHeading,
    enactingClause,
    preambular,
    operative,
    subparagraph,
    following, ///< a text after the sub-paragraphs of a paragraph
    section,   ///< of a text that is no resolution
    meeting,
    adoptionDate,
    vote,
    furniture
};

struct Block {
    BlockKind kind = BlockKind::paragraph;
    BlockRole role = BlockRole::none;
    int level = 0;            ///< heading level 1 to 6, list depth from 1, else 0
    std::string label;        ///< printed number or marker that is no part of text
    std::string text;         ///< UTF-8, NFC; hard line breaks are '\n', soft ones a blank
    std::vector<StyledRange> styles; ///< ordered, apart
    std::vector<FootnoteAnchor> anchors; ///< where the format itself links notes to places in the text
    SourcePlace place;
    bool startsAnnex = false; ///< the format says that an annex begins here
    bool blankBefore = false; ///< more than the usual distance before it (several blank lines)
};

/// What the format itself says about the whole text (Akoma Ntoso's metadata, PDF's language); empty where it does not.
struct SourceFacts {
    std::string symbol, language, date, title;
    std::optional<DocumentKind> kind;
    std::optional<Adoption> adoption; ///< whole, so that nothing of it has to be read from words
};

/// A change that somebody tracked in the file itself, in reading order. The text read is already as asked for
/// (ReadOptions); this says who proposed what.
enum class TrackedKind { insertion, deletion, moveFrom, moveTo, paragraphMark, formatting };
struct TrackedChange {
    TrackedKind kind = TrackedKind::insertion;
    std::string author, date; ///< as in the file; the date ISO 8601, empty if the file has none
    std::string text;         ///< the words inserted, deleted or moved; empty for marks and formatting
    std::size_t block = 0;    ///< place in Source::blocks of the text in or after which it stands
};

/// A remark that somebody attached to words of the file.
struct SourceComment {
    std::string author, date;
    std::string text;      ///< paragraphs parted by '\n'
    std::string words;     ///< the words it is attached to, as they stand in the text read; empty for a mere point
    std::size_t block = 0; ///< place in Source::blocks where those words begin
    std::uint32_t at = 0;  ///< byte offset in that block's text
};

struct Source {
    std::string file;
    SourceFormat format = SourceFormat::text;
    std::string sha256;
    SourceFacts facts;
    std::vector<Block> blocks;
    std::vector<TrackedChange> tracked;
    std::vector<SourceComment> comments;
    std::vector<Issue> issues;
};

} // namespace resolute
