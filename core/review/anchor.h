// SPDX-License-Identifier: GPL-3.0-or-later
// Words quoted from a text, found again in a newer version of it: at the same place, at another one, by what they
// resemble, or not at all. Offsets are bytes of a paragraph's text. Pure; linear in the text, and constant where the words
// still stand where they stood.
#pragma once

#include "core/document/document.h"
#include "core/review/review.h"

#include <memory>

namespace resolute::review {

/// How a quotation fits a text. `changed`: the place was found by what it resembles, its words are others now.
enum class Fit { exact, moved, changed, lost };
[[nodiscard]] std::string_view name(Fit fit);

struct Placement {
    Fit fit = Fit::lost;
    ParagraphIndex paragraph{}; ///< of all but lost ones
    ByteRange range{};          ///< the words there; all of the text of a whole paragraph
    bool operator==(const Placement &) const = default;
};

/// Quotes a range of a paragraph; for the whole of it, all of its text.
[[nodiscard]] Quote quote(const Document &document, std::string_view key, ParagraphIndex paragraph, ByteRange range);
[[nodiscard]] Quote quote(const Document &document, std::string_view key, ParagraphIndex paragraph);

/// Finds quotations in one document, which must outlive it. What it learns of the document it keeps for the next one.
class Finder
{
public:
    explicit Finder(const Document &document);
    ~Finder();
    Finder(Finder &&) noexcept;
    Finder &operator=(Finder &&) noexcept;

    [[nodiscard]] Placement find(const Quote &quote) const;

private:
    struct Words;
    [[nodiscard]] Placement resembling(const Quote &quote) const;

    const Document *document_;
    mutable std::unique_ptr<Words> words_; ///< made when something has to be found by what it resembles
};

} // namespace resolute::review
