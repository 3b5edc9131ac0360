// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/odt_styles.h"

#include "core/read/xml.h"
#include "core/text/number_format.h"

#include <algorithm>
#include <ranges>

namespace resolute::odt {

namespace {

std::string value(const pugi::xml_node &node, std::string_view name) { return localAttribute(node, name).value(); }

void readLook(const pugi::xml_node &text, Style &on, Style &off)
{
    const auto set = [&](Style style, bool yes) { (yes ? on : off) = (yes ? on : off) | style; };
    if (const auto v = value(text, "font-style"); !v.empty()) set(Style::italic, v == "italic" || v == "oblique");
    if (const auto v = value(text, "font-weight"); !v.empty()) set(Style::bold, v == "bold" || (v.size() == 3 && v >= "600"));
    if (const auto v = value(text, "text-position"); !v.empty()) set(Style::superscript, v.starts_with("super") || (v[0] >= '1' && v[0] <= '9'));
    if (const auto v = value(text, "text-line-through-style"); !v.empty()) set(Style::strike, v != "none");
    if (const auto v = value(text, "text-underline-style"); !v.empty()) set(Style::underline, v != "none");
}

Style without(Style all, Style off) { return static_cast<Style>(static_cast<unsigned>(all) & ~static_cast<unsigned>(off)); }

NumberFormat formatOf(std::string_view name)
{
    if (name == "a") return NumberFormat::lowerLetter;
    if (name == "A") return NumberFormat::upperLetter;
    if (name == "i") return NumberFormat::lowerRoman;
    if (name == "I") return NumberFormat::upperRoman;
    return NumberFormat::decimal;
}

} // namespace

void Styles::read(const pugi::xml_node &root)
{
    for (const char *part : {"styles", "automatic-styles"})
        for (const auto &node : localChild(root, part).children()) {
            const auto kind = localName(node);
            if (kind == "style") {
                One one{value(node, "parent-style-name"), value(node, "list-style-name"), Style::none, Style::none, false};
                readLook(localChild(node, "text-properties"), one.on, one.off);
                one.pageBreak = value(localChild(node, "paragraph-properties"), "break-before") == "page";
                styles_.insert_or_assign(value(node, "family") + '/' + value(node, "name"), std::move(one));
            } else if (kind == "list-style") {
                auto &levels = lists_[value(node, "name")];
                for (const auto &level : node.children()) {
                    const int n = localAttribute(level, "level").as_int(1);
                    if (level.type() != pugi::node_element || n < 1 || n > levelCount) continue;
                    Level &to = levels[static_cast<std::size_t>(n - 1)];
                    to.bullet = localName(level) != "list-level-style-number";
                    to.format = value(level, "num-format");
                    to.prefix = value(level, "num-prefix");
                    to.suffix = value(level, "num-suffix");
                    to.start = localAttribute(level, "start-value").as_int(1);
                    to.displayed = std::clamp(localAttribute(level, "display-levels").as_int(1), 1, n);
                }
            }
        }
}

const Styles::One *Styles::find(std::string_view family, std::string_view name) const
{
    const auto found = styles_.find(std::string(family) + '/' + std::string(name));
    return found == styles_.end() ? nullptr : &found->second;
}

Style Styles::look(std::string_view family, std::string_view name, Style outer) const
{
    std::vector<const One *> chain;
    constexpr std::size_t deepest = 20; // a chain of parents that is longer goes in a circle
    for (const One *one = find(family, name); one != nullptr && chain.size() < deepest;
        one = one->parent.empty() ? nullptr : find(family, one->parent))
        chain.push_back(one);
    for (const One *one : chain | std::views::reverse) outer = without(outer, one->off) | one->on;
    return outer;
}

std::string Styles::listOf(std::string_view paragraphStyle) const
{
    const One *one = find("paragraph", paragraphStyle);
    for (int depth = 0; one != nullptr && depth < 20; ++depth) {
        if (!one->list.empty()) return one->list;
        one = one->parent.empty() ? nullptr : find("paragraph", one->parent);
    }
    return {};
}

const std::array<Level, levelCount> *Styles::list(std::string_view name) const
{
    const auto found = lists_.find(name);
    return found == lists_.end() ? nullptr : &found->second;
}

bool Styles::breaksPage(std::string_view paragraphStyle) const
{
    const One *one = find("paragraph", paragraphStyle);
    return one != nullptr && one->pageBreak;
}

void Lists::enter(const pugi::xml_node &list)
{
    std::string style = value(list, "style-name");
    if (style.empty() && !open_.empty()) style = open_.back().style;
    if (open_.empty()) {
        const std::string goesOn = value(list, "continue-list");
        if (const auto before = byId_.find(goesOn); !goesOn.empty() && before != byId_.end()) counters_ = before->second;
        else if (value(list, "continue-numbering") == "true" && byStyle_.contains(style)) counters_ = byStyle_[style];
        else counters_ = {};
    }
    open_.push_back({std::move(style), value(list, "id")});
}

void Lists::leave()
{
    if (open_.empty()) return;
    if (open_.size() == 1) {
        byStyle_[open_[0].style] = counters_;
        if (!open_[0].id.empty()) byId_[open_[0].id] = counters_;
    }
    open_.pop_back();
    pending_.clear();
}

void Lists::item(const pugi::xml_node &item)
{
    pending_.clear();
    if (open_.empty() || localName(item) != "list-item") return;
    const int level = std::min(depth(), levelCount) - 1;
    const auto *levels = styles_.list(open_.back().style);
    if (levels == nullptr) {
        pending_ = "•";
        return;
    }
    const Level &here = (*levels)[static_cast<std::size_t>(level)];
    int &count = counters_[static_cast<std::size_t>(level)];
    const int start = localAttribute(item, "start-value").as_int(0);
    count = start > 0 ? start : count == 0 ? here.start : count + 1;
    std::fill(counters_.begin() + level + 1, counters_.end(), 0);
    pending_ = here.bullet ? "•" : print(*levels, counters_, level);
}

std::string Lists::print(const std::array<Level, levelCount> &levels, const Counters &counters, int level) const
{
    const Level &here = levels[static_cast<std::size_t>(level)];
    if (here.format.empty()) return {};
    std::string out = here.prefix;
    for (int n = level - here.displayed + 1; n <= level; ++n) {
        const auto i = static_cast<std::size_t>(n);
        out += formatNumber(std::max(counters[i], 1), formatOf(levels[i].format));
        if (n < level) out += '.';
    }
    return out + here.suffix;
}

std::string Lists::takeLabel()
{
    std::string out;
    std::swap(out, pending_);
    const auto begin = out.find_first_not_of(' ');
    return begin == std::string::npos ? std::string() : out.substr(begin, out.find_last_not_of(' ') - begin + 1);
}

} // namespace resolute::odt
