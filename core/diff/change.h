// SPDX-License-Identifier: GPL-3.0-or-later
// What changed inside a paragraph, word by word, and of which class each change is.
#pragma once

#include "core/align/alignment.h"
#include "core/base/message.h"
#include "core/base/range.h"
#include "core/document/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace resolute {

enum class ChangeOp { replace, insert, remove };
enum class ChangeClass { editorial, style, referenceUpdate, dateUpdate, numberUpdate, substantive };

[[nodiscard]] std::string_view name(ChangeOp op);            ///< "replace", "insert", "delete"
[[nodiscard]] std::string_view name(ChangeClass changeClass); ///< "reference-update"
/// Routine changes follow from the calendar or from drafting rules: references, dates, numbers, style.
[[nodiscard]] constexpr bool isRoutine(ChangeClass c)
{
    return c == ChangeClass::referenceUpdate || c == ChangeClass::dateUpdate || c == ChangeClass::numberUpdate || c == ChangeClass::style;
}

/// Finer than the class, for filters; a change may have several.
enum class ChangeTag {
    verbStronger,
    verbWeaker,
    hedgeAdded,
    hedgeRemoved,
    qualifierAdded,
    qualifierRemoved,
    addresseeChanged,
    deadlineChanged,
    quantityChanged,
    citationAdded,
    citationDropped,
    movedWithin,
    typographic
};
[[nodiscard]] std::string_view name(ChangeTag tag); ///< "verb-stronger"

/// One change. `a` lies in the text of paragraph aOf of the old document, `b` in that of bOf of the new one; both
/// start and end at word boundaries, and are empty for insertions and deletions respectively.
struct Change {
    ChangeOp op = ChangeOp::replace;
    ParagraphIndex aOf{}, bOf{};
    ByteRange a, b;
    ChangeClass changeClass = ChangeClass::substantive;
    const Message *why = nullptr;           ///< the rule that decided; never null
    std::vector<std::string> whyArguments;  ///< the words it decided on
    std::vector<ChangeTag> tags;
};

/// The changes of one correspondence, in the order of the new text; the old text with every `a` replaced by the new
/// text's `b` is the new text. For texts of correspondences with several paragraphs on a side, the texts are taken
/// as joined by one blank, and a change never spans two paragraphs of a side. Empty where a side is empty.
[[nodiscard]] std::vector<Change> diff(const Document &a, const Document &b, const Correspondence &pair);

/// The same for two texts that are no paragraphs (footnotes): aOf and bOf are zero.
[[nodiscard]] std::vector<Change> diffTexts(std::string_view a, std::string_view b);

} // namespace resolute
