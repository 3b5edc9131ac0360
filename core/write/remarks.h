// SPDX-License-Identifier: GPL-3.0-or-later
// Notes and decisions as exports print them: which of them belong to a step, and in what words.
#pragma once

#include "core/compare/comparison.h"
#include "core/review/remark.h"
#include "core/write/words.h"

#include <string>
#include <string_view>
#include <vector>

namespace resolute {

/// What one person said at one time.
struct Said {
    std::string author, time; ///< ISO 8601
    std::string text;         ///< may have several lines
};

/// A remark and the answers to it, in order. The first says the note, and on a line of its own the status of the change and
/// whose task it is.
[[nodiscard]] std::vector<Said> said(const review::Remark &remark, const Words &words);
/// "Ada, 6 May 2031"; what is not known is left out.
[[nodiscard]] std::string by(const Said &one, const Words &words);
/// The same as one text: each answer under the note with who gave it and when.
[[nodiscard]] std::string saidInOne(const review::Remark &remark, const Words &words);

/// A moment of a review without parts of a second, which formats of documents do not know: "2036-03-21T09:30:00Z".
[[nodiscard]] std::string toTheSecond(const std::string &time);

/// The remarks on one side of step k: those on the newer text, or those on the older one where no step before it leads to
/// that text, so that over all steps each stands once. Pointers into `remarks`.
[[nodiscard]] std::vector<const review::Remark *> remarksOn(const review::Remarks &remarks, const Comparison &comparison, std::size_t k, bool older);

/// The remarks of step k by the paragraphs that they stand on; keeps pointers into `remarks`.
class StepRemarks
{
public:
    StepRemarks(const review::Remarks &remarks, const Comparison &comparison, std::size_t k);

    struct Placed {
        const review::Remark *remark;
        std::string_view words; ///< that it is about; empty: the whole paragraph, or a point in it
    };
    /// Those on the paragraphs of a correspondence, the older text's before the newer's.
    [[nodiscard]] std::vector<Placed> on(const Correspondence &link) const;

private:
    const Document &a_, &b_;
    std::vector<const review::Remark *> older_, newer_;
};

} // namespace resolute
