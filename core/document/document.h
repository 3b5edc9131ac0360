// SPDX-License-Identifier: GPL-3.0-or-later
// A resolution, draft or any other text as a person reads it: masthead, paragraphs, footnotes, adoption.
// Immutable once made; shared between threads as std::shared_ptr<const Document>. Knows no file format.
#pragma once

#include "core/base/issue.h"
#include "core/base/range.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace resolute {

enum class ParagraphKind { preambular, operative, subparagraph, heading, other };
enum class DocumentKind { draft, resolution, decision, other };
enum class SourceFormat { markdown, text, html, docx, odt, pdf, akn };

/// Place of a paragraph in Document::paragraphs, 0-based.
enum class ParagraphIndex : std::uint32_t {};
[[nodiscard]] constexpr std::size_t at(ParagraphIndex i) { return static_cast<std::size_t>(i); }

/// Lines of the source, 1-based, both ends included.
struct LineRange {
    int first = 0, last = 0;
    bool operator==(const LineRange &) const = default;
};

/// Boxes on one page of the source.
struct PageArea {
    int page = 0; ///< 1-based
    std::vector<PageBox> boxes;
    bool operator==(const PageArea &) const = default;
};

/// Where a paragraph stands in its source: lines of a text or areas of pages, several where it was broken.
struct SourcePlace {
    std::vector<LineRange> lines;
    std::vector<PageArea> areas;
    bool operator==(const SourcePlace &) const = default;
};

struct FootnoteAnchor {
    std::string mark;     ///< "1", "*"
    std::uint32_t at = 0; ///< byte offset in the paragraph's text, before which the mark stood
    bool operator==(const FootnoteAnchor &) const = default;
};

struct Paragraph {
    std::string id; ///< name as CONTRACT.md has it: P1, O7, O7(a)(ii), O7+1, A1.O3, H1, S1
    ParagraphKind kind = ParagraphKind::other;
    std::string number; ///< as printed without its point: "7", "7 bis"; empty if there is none
    std::string label;  ///< "(a)"; empty if there is none
    std::optional<ParagraphIndex> parent;
    std::string text;              ///< one line, as a reader sees it: with its lead, without number and footnote marks
    ByteRange lead;                ///< opening words in text; empty if there are none
    std::vector<ByteRange> emphasis; ///< italic in the source, ordered, apart
    std::vector<FootnoteAnchor> footnotes; ///< ordered by offset
    SourcePlace source;

    [[nodiscard]] std::string_view leadText() const { return lead.in(text); }
};

struct Footnote {
    std::string mark;
    std::string anchor; ///< name of the paragraph where its mark stands; empty if none was found
    std::string text;
    SourcePlace source;
};

struct Sponsor {
    std::string name;
    std::vector<std::string> marks; ///< "*", "**"
    std::string iso3;               ///< empty if the name is not a known State
};

struct SponsorNote {
    std::string mark;
    std::string text;
};

struct Masthead {
    std::string symbol; ///< every field here is empty where the text does not print it
    std::string body;   ///< the organ that speaks: "Human Rights Council"
    std::string committee;
    std::string session; ///< as printed: "Fiftieth session"
    std::optional<int> sessionNumber;
    std::string sessionDates;
    std::string agendaItem;
    std::string agendaItemTitle;
    std::string distribution;
    std::string date; ///< ISO 8601, day of issue or, for want of it, of adoption
    std::string originalLanguage;
    std::string number; ///< "50/4", "53/..."
    std::string title;
    std::string enactingClause; ///< "The Human Rights Council,"
    std::vector<Sponsor> sponsors;
    std::vector<SponsorNote> sponsorNotes;
};

enum class AdoptionMode { notSaid, recordedVote, withoutVote };

struct Adoption {
    std::string meeting; ///< "39th meeting"
    std::string date;    ///< ISO 8601
    AdoptionMode mode = AdoptionMode::notSaid; ///< the General Assembly prints the meeting and the date alone
    std::optional<int> inFavour, against, abstaining;           ///< as declared
    std::vector<std::string> inFavourList, againstList, abstainingList; ///< names as printed
};

struct FileRemarks; // core/document/file_remarks.h

struct Document {
    std::string file; ///< path as the person gave it
    SourceFormat format = SourceFormat::text;
    std::string sha256; ///< of the bytes read, lower-case hex
    std::string language; ///< "ar" "en" "es" "fr" "ru" "zh", empty if not known
    DocumentKind kind = DocumentKind::other;
    Masthead masthead;
    std::vector<Paragraph> paragraphs; ///< reading order
    std::vector<Footnote> footnotes;   ///< order of their anchors
    std::optional<Adoption> adoption;
    std::vector<Issue> issues; ///< ordered by place
    std::shared_ptr<const FileRemarks> remarks{}; ///< what people wrote into the file itself; null where there is nothing

    [[nodiscard]] const Paragraph &paragraph(ParagraphIndex i) const { return paragraphs[at(i)]; }
    /// Linear in the number of paragraphs.
    [[nodiscard]] std::optional<ParagraphIndex> find(std::string_view id) const;
    [[nodiscard]] const Footnote *footnote(std::string_view mark) const;
};

using DocumentPtr = std::shared_ptr<const Document>;

[[nodiscard]] std::string_view name(ParagraphKind kind);
[[nodiscard]] std::string_view name(DocumentKind kind);
[[nodiscard]] std::string_view name(SourceFormat format);

/// The name a person sees: "PP 7", "OP 12 (b)"; from an id such as "O12(b)".
[[nodiscard]] std::string displayName(std::string_view id);
/// The short name of a text in lists: its symbol, else its number or committee with the draft's date, else its file's name.
[[nodiscard]] std::string shortName(const Document &document);

} // namespace resolute
