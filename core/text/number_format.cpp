// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/number_format.h"

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace resolute {

namespace {

using Letters = std::span<const std::string_view>;

constexpr std::array<std::string_view, 28> russian{"а", "б", "в", "г", "д", "е", "ж", "з", "и", "к", "л", "м", "н", "о", "п", "р", "с", "т", "у", "ф",
    "х", "ц", "ч", "ш", "щ", "э", "ю", "я"};
constexpr std::array<std::string_view, 28> russianCapital{"А", "Б", "В", "Г", "Д", "Е", "Ж", "З", "И", "К", "Л", "М", "Н", "О", "П", "Р", "С", "Т",
    "У", "Ф", "Х", "Ц", "Ч", "Ш", "Щ", "Э", "Ю", "Я"};
constexpr std::array<std::string_view, 28> abjad{"أ", "ب", "ج", "د", "ه", "و", "ز", "ح", "ط", "ي", "ك", "ل", "م", "ن", "س", "ع", "ف", "ص", "ق", "ر",
    "ش", "ت", "ث", "خ", "ذ", "ض", "ظ", "غ"};
constexpr std::array<std::string_view, 28> arabic{"أ", "ب", "ت", "ث", "ج", "ح", "خ", "د", "ذ", "ر", "ز", "س", "ش", "ص", "ض", "ط", "ظ", "ع", "غ", "ف",
    "ق", "ك", "ل", "م", "ن", "ه", "و", "ي"};
constexpr std::array<std::string_view, 4> marks{"*", "†", "‡", "§"};
constexpr std::array<std::string_view, 10> chinese{"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

/// The letter repeated once more for every time the alphabet was gone through: z, aa, bb.
std::string repeated(int number, Letters letters)
{
    const int count = static_cast<int>(letters.size());
    std::string out;
    for (int i = 0; i <= (number - 1) / count && i < 20; ++i) out += letters[static_cast<std::size_t>((number - 1) % count)];
    return out;
}

std::string latin(int number, char first)
{
    return std::string(static_cast<std::size_t>((number - 1) / 26 + 1), static_cast<char>(first + (number - 1) % 26));
}

std::string roman(int number, bool capital)
{
    struct Step {
        int value;
        const char *lower, *upper;
    };
    static constexpr Step steps[]{{1000, "m", "M"}, {900, "cm", "CM"}, {500, "d", "D"}, {400, "cd", "CD"}, {100, "c", "C"}, {90, "xc", "XC"},
        {50, "l", "L"}, {40, "xl", "XL"}, {10, "x", "X"}, {9, "ix", "IX"}, {5, "v", "V"}, {4, "iv", "IV"}, {1, "i", "I"}};
    std::string out;
    for (const Step &step : steps)
        for (; number >= step.value; number -= step.value) out += capital ? step.upper : step.lower;
    return out;
}

std::string ordinal(int number)
{
    const bool teen = number / 10 % 10 == 1;
    const int last = number % 10;
    return std::to_string(number) + (teen ? "th" : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
}

/// Up to 99 with 十; longer numbers digit by digit.
std::string counting(int number)
{
    const auto digit = [](int d) { return std::string(chinese[static_cast<std::size_t>(d)]); };
    if (number < 10) return digit(number);
    if (number < 100) return (number < 20 ? std::string() : digit(number / 10)) + "十" + (number % 10 ? digit(number % 10) : std::string());
    std::string out;
    for (const char c : std::to_string(number)) out += digit(c - '0');
    return out;
}

std::string circledDigit(int number)
{
    if (number > 20) return std::to_string(number);
    return {'\xE2', '\x91', static_cast<char>(0xA0 + number - 1)}; // U+2460 onwards
}

std::string wide(int number)
{
    std::string out;
    for (const char c : std::to_string(number)) out += {'\xEF', '\xBC', static_cast<char>(0x90 + (c - '0'))}; // U+FF10 onwards
    return out;
}

} // namespace

std::string formatNumber(int number, NumberFormat format)
{
    if (format == NumberFormat::none) return {};
    // Longer runs of letters than of a list with a thousand items are nobody's numbers.
    if (number <= 0 || (number > 3'999 && format != NumberFormat::ordinal && format != NumberFormat::fullWidth)) return std::to_string(number);
    switch (format) {
    case NumberFormat::none:
    case NumberFormat::decimal: break;
    case NumberFormat::decimalZero: return (number < 10 ? "0" : "") + std::to_string(number);
    case NumberFormat::lowerLetter: return latin(number, 'a');
    case NumberFormat::upperLetter: return latin(number, 'A');
    case NumberFormat::lowerRoman: return roman(number, false);
    case NumberFormat::upperRoman: return roman(number, true);
    case NumberFormat::ordinal: return ordinal(number);
    case NumberFormat::russianLower: return repeated(number, russian);
    case NumberFormat::russianUpper: return repeated(number, russianCapital);
    case NumberFormat::arabicAbjad: return repeated(number, abjad);
    case NumberFormat::arabicAlpha: return repeated(number, arabic);
    case NumberFormat::chineseCounting: return counting(number);
    case NumberFormat::circled: return circledDigit(number);
    case NumberFormat::fullWidth: return wide(number);
    case NumberFormat::chicago: return repeated(number, marks);
    }
    return std::to_string(number);
}

} // namespace resolute
