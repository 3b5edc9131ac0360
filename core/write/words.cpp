// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/words.h"

namespace resolute {

std::string Words::operator()(const char *english, std::initializer_list<std::string> arguments) const
{
    const std::string sentence = translate_ ? translate_(english) : english;
    return fill(sentence, {arguments.begin(), arguments.size()});
}

std::string Words::operator()(const char *english, const std::vector<std::string> &arguments) const
{
    return fill(translate_ ? translate_(english) : english, arguments);
}

std::string Words::relation(Relation relation) const
{
    static constexpr const char *names[]{RESOLUTE_MESSAGE("export", "same"), RESOLUTE_MESSAGE("export", "renumbered"),
        RESOLUTE_MESSAGE("export", "edited"), RESOLUTE_MESSAGE("export", "moved"), RESOLUTE_MESSAGE("export", "moved and edited"),
        RESOLUTE_MESSAGE("export", "split"), RESOLUTE_MESSAGE("export", "merged"), RESOLUTE_MESSAGE("export", "regrouped"),
        RESOLUTE_MESSAGE("export", "inserted"), RESOLUTE_MESSAGE("export", "deleted")};
    return (*this)(names[static_cast<std::size_t>(relation)]);
}

std::string Words::changeClass(ChangeClass c) const
{
    static constexpr const char *names[]{RESOLUTE_MESSAGE("export", "editorial"), RESOLUTE_MESSAGE("export", "style"),
        RESOLUTE_MESSAGE("export", "reference"), RESOLUTE_MESSAGE("export", "date"), RESOLUTE_MESSAGE("export", "number"),
        RESOLUTE_MESSAGE("export", "substantive")};
    return (*this)(names[static_cast<std::size_t>(c)]);
}

std::string Words::tag(ChangeTag tag) const
{
    static constexpr const char *names[]{RESOLUTE_MESSAGE("export", "verb stronger"), RESOLUTE_MESSAGE("export", "verb weaker"),
        RESOLUTE_MESSAGE("export", "hedge added"), RESOLUTE_MESSAGE("export", "hedge removed"), RESOLUTE_MESSAGE("export", "qualifier added"),
        RESOLUTE_MESSAGE("export", "qualifier removed"), RESOLUTE_MESSAGE("export", "addressee changed"),
        RESOLUTE_MESSAGE("export", "deadline changed"), RESOLUTE_MESSAGE("export", "quantity changed"), RESOLUTE_MESSAGE("export", "citation added"),
        RESOLUTE_MESSAGE("export", "citation dropped"), RESOLUTE_MESSAGE("export", "moved within the paragraph"),
        RESOLUTE_MESSAGE("export", "typography only")};
    return (*this)(names[static_cast<std::size_t>(tag)]);
}

std::string Words::position(Position position) const
{
    static constexpr const char *names[]{RESOLUTE_MESSAGE("export", "in favour"), RESOLUTE_MESSAGE("export", "against"),
        RESOLUTE_MESSAGE("export", "abstaining"), RESOLUTE_MESSAGE("export", "not participating"), RESOLUTE_MESSAGE("export", "not a member"),
        RESOLUTE_MESSAGE("export", "not known")};
    return (*this)(names[static_cast<std::size_t>(position)]);
}

std::string Words::date(const std::string &iso) const
{
    static constexpr const char *months[]{RESOLUTE_MESSAGE("export", "{1} January {2}"), RESOLUTE_MESSAGE("export", "{1} February {2}"),
        RESOLUTE_MESSAGE("export", "{1} March {2}"), RESOLUTE_MESSAGE("export", "{1} April {2}"), RESOLUTE_MESSAGE("export", "{1} May {2}"),
        RESOLUTE_MESSAGE("export", "{1} June {2}"), RESOLUTE_MESSAGE("export", "{1} July {2}"), RESOLUTE_MESSAGE("export", "{1} August {2}"),
        RESOLUTE_MESSAGE("export", "{1} September {2}"), RESOLUTE_MESSAGE("export", "{1} October {2}"),
        RESOLUTE_MESSAGE("export", "{1} November {2}"), RESOLUTE_MESSAGE("export", "{1} December {2}")};
    const auto digit = [&](std::size_t i) { return iso[i] >= '0' && iso[i] <= '9' ? iso[i] - '0' : -100; };
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return iso;
    const int month = digit(5) * 10 + digit(6), day = digit(8) * 10 + digit(9);
    if (month < 1 || month > 12 || day < 1) return iso;
    return (*this)(months[month - 1], {std::to_string(day), iso.substr(0, 4)});
}

std::string Words::why(const Change &change) const
{
    const std::string sentence = translate_ ? translate_(change.why->english) : change.why->english;
    return fill(sentence, change.whyArguments);
}

std::string relationFigures(const Statistics &statistics, const Words &words)
{
    std::string out;
    for (std::size_t i = 0; i < statistics.relations.size(); ++i) {
        if (statistics.relations[i] == 0) continue;
        (out += out.empty() ? "" : " · ") += std::to_string(statistics.relations[i]) + ' ' + words.relation(static_cast<Relation>(i));
    }
    return out.empty() ? out : words(RESOLUTE_MESSAGE("export", "Paragraphs: {1}"), {out});
}

std::string classFigures(const ChangeFigures &figures, const Words &words)
{
    std::string out;
    const auto add = [&](int count, const std::string &what) {
        if (count > 0) (out += out.empty() ? "" : " · ") += std::to_string(count) + ' ' + what;
    };
    for (const ChangeClass c : classesByWeight) add(figures.classes[static_cast<std::size_t>(c)], words.changeClass(c));
    add(figures.moved, words.relation(Relation::moved));
    return out;
}

std::string countingRule(const ChangeFigures &figures, const Words &words)
{
    if (figures.wholes == 0) return {};
    return words(RESOLUTE_MESSAGE("export", "A paragraph or footnote that is new or deleted, and each split or merge, counts as one change."));
}

} // namespace resolute
