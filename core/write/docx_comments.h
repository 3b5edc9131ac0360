// SPDX-License-Identifier: GPL-3.0-or-later
// Notes as comments of a Word file, on the very words they are about.
#pragma once

#include "core/write/docx_flow.h"
#include "core/write/remarks.h"

#include <string>
#include <vector>

namespace resolute::word {

class Comments
{
public:
    /// Notes on one side of what was woven: marks are put into its pieces, which are cut where a note begins or ends.
    /// Linear in the pieces and the notes.
    void place(std::vector<Woven> &woven, const Document &document, const Numbers &numbers, bool older,
        const std::vector<const review::Remark *> &remarks, const Words &words);
    [[nodiscard]] bool empty() const { return comments_.empty(); }
    /// The part word/comments.xml.
    [[nodiscard]] std::string part() const;

private:
    std::vector<Said> comments_; ///< a comment's id is its place
};

} // namespace resolute::word
