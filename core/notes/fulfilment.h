// SPDX-License-Identifier: GPL-3.0-or-later
// Whether words came as announced: judged on the changes between the paragraph as announced and as it stands.
#pragma once

#include "core/notes/announced.h"
#include "core/notes/apply.h"

#include <span>
#include <string_view>
#include <vector>

namespace resolute::announcing {

struct WordVerdict {
    Fulfilment fulfilment = Fulfilment::done;
    std::vector<std::size_t> touching; ///< places of the changes that touch the announced words
};

/// `changes` lead from the announced text's paragraphs to the final text's.
[[nodiscard]] WordVerdict judgeWords(const WordEffect &effect, const Document &announced, const Document &adopted, std::span<const Change> changes);

/// A paragraph replaced as a whole: whether the final text is nearer to the new words or to those of the draft.
[[nodiscard]] Fulfilment judgeReplacement(std::string_view draft, std::string_view announced, std::string_view now);

} // namespace resolute::announcing
