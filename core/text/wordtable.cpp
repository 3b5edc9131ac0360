// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/wordtable.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace resolute {

namespace {

template <class Number> std::uint64_t load(const char *p)
{
    Number n;
    std::memcpy(&n, p, sizeof n);
    return n;
}

/// Inlined, which the operator of std::string_view is not: asked once for every word of a text.
bool same(std::string_view x, std::string_view y)
{
    return x.size() == y.size() && (x.empty() || std::memcmp(x.data(), y.data(), x.size()) == 0); // a word of nothing may have no address
}

} // namespace

std::uint64_t hashBytes(std::string_view bytes)
{
    constexpr std::uint64_t multiplier = 0xD6E8FEB86659FD93u;
    std::uint64_t h = 0x9E3779B97F4A7C15u ^ bytes.size();
    const char *p = bytes.data();
    std::size_t n = bytes.size();
    for (; n > 8; n -= 8, p += 8) h = (std::rotl(h, 29) ^ load<std::uint64_t>(p)) * multiplier;
    std::uint64_t rest = 0; // of the last one to eight bytes, some may be read twice
    if (n == 8) rest = load<std::uint64_t>(p);
    else if (n >= 4) rest = load<std::uint32_t>(p) | load<std::uint32_t>(p + n - 4) << 32;
    else if (n > 0) rest = load<std::uint8_t>(p) | load<std::uint8_t>(p + n / 2) << 8 | load<std::uint8_t>(p + n - 1) << 16;
    return mix((std::rotl(h, 29) ^ rest) * multiplier);
}

WordTable::WordTable(std::size_t expected) : slots_(std::bit_ceil(std::max<std::size_t>(64, expected * 2))) {}

WordId WordTable::intern(std::string_view word, std::uint64_t fullHash)
{
    const auto hash = static_cast<std::uint32_t>(fullHash);
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash & mask;
    for (; slots_[at].idPlusOne != 0; at = (at + 1) & mask)
        if (slots_[at].hash == hash && same(words_[slots_[at].idPlusOne - 1], word)) return slots_[at].idPlusOne - 1;
    words_.push_back(keep(word));
    slots_[at] = {hash, static_cast<WordId>(words_.size())};
    const WordId id = slots_[at].idPlusOne - 1;
    if (words_.size() * 2 > slots_.size()) grow();
    return id;
}

std::optional<WordId> WordTable::find(std::string_view word, std::uint64_t fullHash) const
{
    const auto hash = static_cast<std::uint32_t>(fullHash);
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = hash & mask; slots_[at].idPlusOne != 0; at = (at + 1) & mask)
        if (slots_[at].hash == hash && same(words_[slots_[at].idPlusOne - 1], word)) return slots_[at].idPlusOne - 1;
    return std::nullopt;
}

void WordTable::grow()
{
    std::vector<Slot> bigger(slots_.size() * 2);
    const std::size_t mask = bigger.size() - 1;
    for (const Slot &slot : slots_) {
        if (slot.idPlusOne == 0) continue;
        std::size_t at = slot.hash & mask;
        while (bigger[at].idPlusOne != 0) at = (at + 1) & mask;
        bigger[at] = slot;
    }
    slots_.swap(bigger);
}

std::string_view WordTable::keep(std::string_view word)
{
    if (word.size() > left_) {
        left_ = std::max<std::size_t>(word.size(), 1u << 14);
        blocks_.push_back(std::make_unique_for_overwrite<char[]>(left_));
        free_ = blocks_.back().get();
    }
    if (!word.empty()) std::memcpy(free_, word.data(), word.size());
    const std::string_view kept(free_, word.size());
    free_ += word.size();
    left_ -= word.size();
    return kept;
}

} // namespace resolute
