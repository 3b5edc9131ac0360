// SPDX-License-Identifier: GPL-3.0-or-later
// Part of resolute-collate.so: ICU's collation and its tables.
#include "core/base/late.h"
#include "core/votes/names.h"

#include <unicode/coll.h>
#include <unicode/stringpiece.h>

#include <memory>

namespace resolute {

int collate(std::string_view a, std::string_view b)
{
    static const std::unique_ptr<const icu::Collator> collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<const icu::Collator>(icu::Collator::createInstance(icu::Locale::getRoot(), status));
    }();
    if (!collator) return 0; // ICU without its data
    const auto piece = [](std::string_view text) { return icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())); };
    UErrorCode failed = U_ZERO_ERROR;
    return collator->compareUTF8(piece(a), piece(b), failed);
}

} // namespace resolute

RESOLUTE_LATE(collate, resolute::collate);
