// SPDX-License-Identifier: GPL-3.0-or-later
// Words as small integers, so that comparing two texts compares numbers and makes no string for each word.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace resolute {

/// A fast hash of some bytes; the same on every run and machine of the same byte order.
[[nodiscard]] std::uint64_t hashBytes(std::string_view bytes);
/// Mixes the bits of a number well enough for a hash table.
[[nodiscard]] constexpr std::uint64_t mix(std::uint64_t x)
{
    x ^= x >> 32;
    x *= 0xD6E8FEB86659FD93u; // multiplier of Pelle Evensen's rrmxmx family: full avalanche over two rounds
    x ^= x >> 32;
    x *= 0xD6E8FEB86659FD93u;
    return x ^ (x >> 32);
}

/// Place of a word in its table, counted from 0 in order of first appearance.
using WordId = std::uint32_t;

/// Keeps its own copy of every word. Not thread-safe.
class WordTable
{
public:
    explicit WordTable(std::size_t expected = 256);

    WordId intern(std::string_view word) { return intern(word, hashBytes(word)); }
    /// The same where hashBytes(word) is known already.
    WordId intern(std::string_view word, std::uint64_t hash);
    /// The word with this hash will be asked for soon.
    void expect([[maybe_unused]] std::uint64_t hash) const
    {
#ifdef __GNUC__
        __builtin_prefetch(&slots_[hash & (slots_.size() - 1)]);
#endif
    }
    /// The word's place, if it is here.
    [[nodiscard]] std::optional<WordId> find(std::string_view word) const { return find(word, hashBytes(word)); }
    [[nodiscard]] std::optional<WordId> find(std::string_view word, std::uint64_t hash) const;
    /// Valid as long as the table.
    [[nodiscard]] std::string_view word(WordId id) const { return words_[id]; }
    [[nodiscard]] std::size_t size() const { return words_.size(); }

private:
    struct Slot {
        std::uint32_t hash = 0;
        WordId idPlusOne = 0;
    };
    void grow();
    std::string_view keep(std::string_view word);

    std::vector<Slot> slots_; // a power of two, at most half full
    std::vector<std::string_view> words_;
    std::vector<std::unique_ptr<char[]>> blocks_;
    char *free_ = nullptr;
    std::size_t left_ = 0;
};

} // namespace resolute
