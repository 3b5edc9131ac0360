// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/docx_numbering.h"

#include "core/read/docx_package.h"
#include "core/read/docx_symbols.h"
#include "core/read/xml.h"

#include <algorithm>

namespace resolute::docx {

namespace {

int numberOf(const pugi::xml_attribute &attribute, int otherwise) { return attribute ? attribute.as_int(otherwise) : otherwise; }

Level readLevel(const pugi::xml_node &node)
{
    Level level;
    level.start = numberOf(localAttribute(localChild(node, "start"), "val"), 0);
    // A format that Word knows only beside a fallback stands in mc:AlternateContent.
    auto format = localChild(node, "numFmt");
    if (const auto alternate = localChild(node, "AlternateContent"); !format && alternate)
        format = localChild(localChild(alternate, "Fallback"), "numFmt");
    const auto known = format ? numberFormat(val(format)) : NumberFormat::decimal;
    level.bullet = !known;
    level.format = known.value_or(NumberFormat::none);
    level.legal = isOn(localChild(node, "isLgl"));
    if (const auto restart = localChild(node, "lvlRestart")) level.restart = localAttribute(restart, "val").as_int();
    level.text = cleanText(val(localChild(node, "lvlText")));
    level.style = val(localChild(node, "pStyle"));
    if (level.bullet) level.text = bulletText(level.text);
    return level;
}

int levelNumber(const pugi::xml_node &node) { return std::clamp(localAttribute(node, "ilvl").as_int(), 0, levelCount - 1); }

} // namespace

std::optional<NumberFormat> numberFormat(std::string_view name)
{
    using F = NumberFormat;
    static const std::map<std::string_view, F> known{{"decimal", F::decimal}, {"decimalZero", F::decimalZero}, {"lowerLetter", F::lowerLetter},
        {"upperLetter", F::upperLetter}, {"lowerRoman", F::lowerRoman}, {"upperRoman", F::upperRoman}, {"ordinal", F::ordinal}, {"none", F::none},
        {"russianLower", F::russianLower}, {"russianUpper", F::russianUpper}, {"arabicAbjad", F::arabicAbjad}, {"arabicAlpha", F::arabicAlpha},
        {"chineseCounting", F::chineseCounting}, {"chineseCountingThousand", F::chineseCounting}, {"taiwaneseCounting", F::chineseCounting},
        {"taiwaneseCountingThousand", F::chineseCounting}, {"japaneseCounting", F::chineseCounting}, {"decimalEnclosedCircle", F::circled},
        {"decimalEnclosedCircleChinese", F::circled}, {"decimalFullWidth", F::fullWidth}, {"decimalFullWidth2", F::fullWidth},
        {"chicago", F::chicago}};
    if (name == "bullet") return std::nullopt;
    const auto found = known.find(name);
    return found == known.end() ? F::decimal : found->second;
}

Numbering::Numbering(const pugi::xml_node &numbering)
{
    std::map<std::string, int> byStyleLink;
    std::map<int, std::string> linked;
    for (const auto &node : numbering.children()) {
        if (localName(node) != "abstractNum") continue;
        const int id = localAttribute(node, "abstractNumId").as_int();
        Definition &definition = definitions_[id];
        for (const auto &child : node.children())
            if (localName(child) == "lvl") definition.levels[static_cast<std::size_t>(levelNumber(child))] = readLevel(child);
        if (const auto link = localChild(node, "styleLink")) byStyleLink[std::string(val(link))] = id;
        if (const auto link = localChild(node, "numStyleLink")) linked[id] = val(link);
    }
    for (const auto &[id, style] : linked)
        if (const auto found = byStyleLink.find(style); found != byStyleLink.end()) definitions_[id] = definitions_[found->second];
    for (const auto &node : numbering.children()) {
        if (localName(node) != "num") continue;
        List &list = lists_[localAttribute(node, "numId").as_int()];
        list.definition = localAttribute(localChild(node, "abstractNumId"), "val").as_int();
        for (const auto &child : node.children()) {
            if (localName(child) != "lvlOverride") continue;
            const int level = levelNumber(child);
            if (const auto start = localChild(child, "startOverride")) list.startOverride[level] = localAttribute(start, "val").as_int(1);
            if (const auto full = localChild(child, "lvl")) list.overridden[level] = readLevel(full);
        }
    }
}

const Level &Numbering::levelOf(const List &list, int level) const
{
    if (const auto own = list.overridden.find(level); own != list.overridden.end()) return own->second;
    return definitions_.at(list.definition).levels[static_cast<std::size_t>(level)];
}

std::string Numbering::next(int listId, std::optional<int> asked, const std::string &style)
{
    const auto found = lists_.find(listId);
    if (listId == 0 || found == lists_.end() || !definitions_.contains(found->second.definition)) return {};
    const List &list = found->second;
    int level = std::clamp(asked.value_or(0), 0, levelCount - 1);
    if (!asked && !style.empty())
        for (int i = 0; i < levelCount; ++i)
            if (levelOf(list, i).style == style) level = i;
    lastLevel_ = level;

    Counters &counters = counters_[list.definition];
    const auto at = static_cast<std::size_t>(level);
    const auto start = list.startOverride.find(level);
    if (start != list.startOverride.end() && started_.emplace(listId, level).second) {
        counters.value[at] = start->second;
        counters.used[at] = true;
    } else if (!counters.used[at]) {
        counters.value[at] = levelOf(list, level).start;
        counters.used[at] = true;
    } else {
        ++counters.value[at];
    }
    for (int deeper = level + 1; deeper < levelCount; ++deeper) {
        const auto restart = levelOf(list, deeper).restart;
        if (!restart || (*restart > 0 && level < *restart)) counters.used[static_cast<std::size_t>(deeper)] = false;
    }
    return print(list, counters, level);
}

std::string Numbering::print(const List &list, const Counters &counters, int level) const
{
    const Level &own = levelOf(list, level);
    std::string out;
    for (std::size_t i = 0; i < own.text.size(); ++i) {
        const char c = own.text[i];
        const char digit = i + 1 < own.text.size() ? own.text[i + 1] : '0';
        if (own.bullet || c != '%' || digit < '1' || digit > '9') {
            out += c;
            continue;
        }
        const int other = digit - '1';
        const Level &named = levelOf(list, other);
        const auto at = static_cast<std::size_t>(other);
        const int value = counters.used[at] ? counters.value[at] : named.start;
        out += formatNumber(value, own.legal && named.format != NumberFormat::none ? NumberFormat::decimal : named.format);
        ++i;
    }
    return out;
}

} // namespace resolute::docx
