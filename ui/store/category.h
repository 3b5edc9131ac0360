// SPDX-License-Identifier: GPL-3.0-or-later
// What the filter chips sort changes into: the classes of the core, and moves.
#pragma once

#include "core/diff/change.h"

#include <QMetaType>
#include <QString>

#include <array>
#include <cstdint>

namespace resolute::ui {

enum class Category : std::uint8_t { substantive, reference, date, number, style, editorial, moved };
inline constexpr std::size_t categoryCount = 7;
/// By weight: the first one present decides how a paragraph is marked in overviews.
inline constexpr std::array allCategories{Category::substantive, Category::moved, Category::editorial, Category::reference, Category::date,
    Category::number, Category::style};

[[nodiscard]] constexpr Category categoryOf(ChangeClass c)
{
    switch (c) {
    case ChangeClass::editorial: return Category::editorial;
    case ChangeClass::style: return Category::style;
    case ChangeClass::referenceUpdate: return Category::reference;
    case ChangeClass::dateUpdate: return Category::date;
    case ChangeClass::numberUpdate: return Category::number;
    case ChangeClass::substantive: break;
    }
    return Category::substantive;
}

inline constexpr std::size_t tagCount = 13;
inline constexpr std::array<ChangeTag, tagCount> allTags{ChangeTag::verbStronger, ChangeTag::verbWeaker, ChangeTag::hedgeAdded,
    ChangeTag::hedgeRemoved, ChangeTag::qualifierAdded, ChangeTag::qualifierRemoved, ChangeTag::addresseeChanged, ChangeTag::deadlineChanged,
    ChangeTag::quantityChanged, ChangeTag::citationAdded, ChangeTag::citationDropped, ChangeTag::movedWithin, ChangeTag::typographic};

/// Follows from the calendar or from drafting rules.
[[nodiscard]] constexpr bool isRoutine(Category c)
{
    return c == Category::reference || c == Category::date || c == Category::number || c == Category::style;
}

[[nodiscard]] QString categoryWord(Category category);    ///< "Substantive"
[[nodiscard]] QString categoryMeaning(Category category); ///< a sentence, for tool tips

/// A set of categories, a value.
class Categories
{
public:
    constexpr Categories() = default;
    [[nodiscard]] static constexpr Categories all()
    {
        Categories c;
        c.bits_ = (1u << categoryCount) - 1;
        return c;
    }
    [[nodiscard]] constexpr bool contains(Category c) const { return (bits_ & bit(c)) != 0; }
    [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
    [[nodiscard]] constexpr bool intersects(Categories o) const { return (bits_ & o.bits_) != 0; }
    constexpr void insert(Category c) { bits_ |= bit(c); }
    constexpr void remove(Category c) { bits_ &= ~bit(c); }
    constexpr bool operator==(const Categories &) const = default;

private:
    [[nodiscard]] static constexpr unsigned bit(Category c) { return 1u << static_cast<unsigned>(c); }
    unsigned bits_ = 0;
};

} // namespace resolute::ui

Q_DECLARE_METATYPE(resolute::ui::Categories)
