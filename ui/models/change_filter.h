// SPDX-License-Identifier: GPL-3.0-or-later
// Which changes a person wants to see, as a value: by class, by what they do, by the text they were made in. What is
// filtered out is muted and folded, never gone, and always counted.
#pragma once

#include "ui/store/collation.h"

#include <array>
#include <cstdint>

namespace resolute::ui {

/// A set of tags, a value.
class Tags
{
public:
    [[nodiscard]] constexpr bool contains(ChangeTag tag) const { return (bits_ & bit(tag)) != 0; }
    [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
    constexpr void set(ChangeTag tag, bool on) { bits_ = on ? bits_ | bit(tag) : bits_ & ~bit(tag); }
    constexpr bool operator==(const Tags &) const = default;

private:
    [[nodiscard]] static constexpr unsigned bit(ChangeTag tag) { return 1u << static_cast<unsigned>(tag); }
    unsigned bits_ = 0;
};

[[nodiscard]] bool hasTag(const Stop &stop, ChangeTag tag);

struct ChangeFilter {
    Categories categories = Categories::all();
    Tags tags{};                     ///< with one of these; empty: with any or none
    std::optional<std::size_t> step{}; ///< made in this step, from documents[step] to the next; none: in any

    ChangeFilter() = default;
    ChangeFilter(Categories shown) : categories(shown) {} // NOLINT: a set of categories is a filter

    [[nodiscard]] bool accepts(const Stop &stop) const;
    bool operator==(const ChangeFilter &) const = default;
};

} // namespace resolute::ui
