// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs of texts that were compared before. Texts never change once made, so what was found of two of them holds as long as
// they live: after an edit of one text, only its own pairs are compared anew.
#pragma once

#include "core/align/alignment.h"
#include "core/diff/change.h"
#include "core/document/document.h"

#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace resolute {

/// What was found of two texts.
struct ComparedPair {
    Alignment links;
    bool hasChanges = false; ///< false where only the links were asked for
    /// By link, as diff() answers; none for links that were told together with others.
    std::vector<std::optional<std::vector<Change>>> changes{};
};

using ComparedPairPtr = std::shared_ptr<const ComparedPair>;

/// Made by who compares again and again, and given to compare() in its options. Every function may be called from any
/// thread. Keeps no text alive; linear in the number of pairs, which is small.
class ComparedPairs
{
public:
    /// What is known of two texts with these links decided by a person; null if nothing is.
    [[nodiscard]] ComparedPairPtr find(const DocumentPtr &a, const DocumentPtr &b, const AlignOptions &options) const;
    /// Takes the place of what was known of them. Forgets pairs whose texts are gone.
    void keep(const DocumentPtr &a, const DocumentPtr &b, const AlignOptions &options, ComparedPairPtr pair);
    /// How many are known; texts that are gone may still count.
    [[nodiscard]] std::size_t size() const;

private:
    struct Entry {
        std::weak_ptr<const Document> a, b;
        std::vector<PinnedLink> pinned;
        ComparedPairPtr pair;

        [[nodiscard]] bool isOf(const DocumentPtr &x, const DocumentPtr &y, const AlignOptions &options) const
        {
            return a.lock() == x && b.lock() == y && pinned == options.pinned;
        }
    };

    mutable std::mutex mutex_;
    std::vector<Entry> entries_;
};

} // namespace resolute
