// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/ordinals.h"

#include <array>
#include <unordered_map>

namespace resolute {

namespace {

constexpr std::array<std::string_view, 20> small{"", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"};
constexpr std::array<std::string_view, 10> tens{"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
constexpr std::array<std::string_view, 11> numbers{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};

std::string belowHundred(int n)
{
    if (n < 20) return std::string(small[static_cast<std::size_t>(n)]);
    std::string out(tens[static_cast<std::size_t>(n / 10)]);
    if (n % 10 == 0) {
        out.back() = 'i';
        return out + "eth";
    }
    return out + '-' + std::string(small[static_cast<std::size_t>(n % 10)]);
}

} // namespace

std::string ordinalInWords(int n)
{
    if (n < 1 || n >= 1000) return std::to_string(n) + "th";
    if (n < 100) return belowHundred(n);
    std::string out = (n < 200 ? std::string("one") : std::string(numbers[static_cast<std::size_t>(n / 100)])) + " hundred";
    return n % 100 == 0 ? out + "th" : out + " and " + belowHundred(n % 100);
}

std::string numberInWords(int n) { return n >= 0 && n <= 10 ? std::string(numbers[static_cast<std::size_t>(n)]) : std::to_string(n); }

std::optional<int> readOrdinal(std::string_view words)
{
    static const auto known = [] {
        std::unordered_map<std::string, int> out;
        for (int n = 1; n < 1000; ++n) {
            std::string word = ordinalInWords(n);
            for (char &c : word)
                if (c == '-') c = ' ';
            out.emplace(std::move(word), n);
        }
        return out;
    }();
    std::string key;
    for (const char c : words) key += c == '-' ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    if (const auto it = known.find(key); it != known.end()) return it->second;
    int n = 0;
    std::size_t i = 0;
    for (; i < key.size() && i < 4 && key[i] >= '0' && key[i] <= '9'; ++i) n = 10 * n + (key[i] - '0');
    const auto ending = std::string_view(key).substr(i);
    if (i > 0 && (ending == "st" || ending == "nd" || ending == "rd" || ending == "th")) return n;
    return std::nullopt;
}

} // namespace resolute
