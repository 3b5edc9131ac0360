// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/votes/membership.h"

#include "core/document/states.h"
#include "embedded/resolute-votes.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace resolute {

namespace {

/// From one day to another, both included. Days of ISO 8601 compare as text.
struct Term {
    std::string from, to;
    [[nodiscard]] bool holds(std::string_view date) const { return from <= date && date <= to; }
};

constexpr std::size_t tables = 2; // Organ::other has none

std::string day(std::string_view field, std::string_view rest)
{
    if (field.empty()) return "9999-12-31";
    return field.size() == 4 ? std::string(field) + std::string(rest) : std::string(field);
}

struct Table {
    std::array<std::vector<Term>, tables> known;
    std::array<std::unordered_map<std::string_view, std::vector<Term>>, tables> members;

    Table()
    {
        std::string_view rest = embedded::membership_csv;
        while (!rest.empty()) {
            std::string_view line = rest.substr(0, rest.find('\n'));
            rest.remove_prefix(std::min(rest.size(), line.size() + 1));
            if (line.empty() || line.front() == '#') continue;
            std::array<std::string_view, 4> field;
            for (auto &f : field) {
                f = line.substr(0, line.find(';'));
                line.remove_prefix(std::min(line.size(), f.size() + 1));
            }
            const std::size_t organ = field[0] == "HRC" ? 0 : 1;
            Term term{day(field[2], "-01-01"), day(field[3], "-12-31")};
            if (field[1] == "known") known[organ].push_back(std::move(term));
            else members[organ][field[1]].push_back(std::move(term));
        }
    }
};

const Table &table()
{
    static const Table made;
    return made;
}

bool holds(const std::vector<Term> &terms, std::string_view date)
{
    return std::ranges::any_of(terms, [date](const Term &term) { return term.holds(date); });
}

const State *stateOf(std::string_view iso3)
{
    const auto all = states();
    const auto it = std::ranges::find(all, iso3, &State::iso3);
    return it == all.end() ? nullptr : &*it;
}

/// Names of the organs as mastheads and enacting clauses print them, in the six official languages.
struct OrganName {
    std::string_view words;
    Organ organ;
};
constexpr OrganName organNames[]{{"Human Rights Council", Organ::humanRightsCouncil}, {"Conseil des droits de l’homme", Organ::humanRightsCouncil},
    {"Conseil des droits de l'homme", Organ::humanRightsCouncil}, {"Consejo de Derechos Humanos", Organ::humanRightsCouncil},
    {"Совет по правам человека", Organ::humanRightsCouncil}, {"人权理事会", Organ::humanRightsCouncil},
    {"مجلس حقوق الإنسان", Organ::humanRightsCouncil}, {"General Assembly", Organ::generalAssembly}, {"Assemblée générale", Organ::generalAssembly},
    {"Asamblea General", Organ::generalAssembly}, {"Генеральная Ассамблея", Organ::generalAssembly}, {"大会", Organ::generalAssembly},
    {"الجمعية العامة", Organ::generalAssembly}};

} // namespace

Organ organOf(const Masthead &masthead)
{
    const std::string_view symbol = masthead.symbol;
    if (symbol.starts_with("A/HRC/")) return Organ::humanRightsCouncil;
    if (symbol.starts_with("A/RES/") || symbol.starts_with("A/C.") || symbol.starts_with("A/DEC/")) return Organ::generalAssembly;
    for (const std::string_view printed : {std::string_view(masthead.enactingClause), std::string_view(masthead.body)})
        for (const OrganName &name : organNames)
            if (printed.contains(name.words)) return name.organ;
    return Organ::other;
}

bool membershipKnown(Organ organ, std::string_view date)
{
    if (organ == Organ::other || date.empty()) return false;
    return holds(table().known[static_cast<std::size_t>(organ)], day(date, "-01-01"));
}

Membership membership(Organ organ, std::string_view iso3, std::string_view date)
{
    if (iso3.empty() || !membershipKnown(organ, date)) return Membership::unknown;
    const std::string on = day(date, "-01-01");
    const auto &terms = table().members[static_cast<std::size_t>(organ)];
    const auto it = terms.find(iso3);
    if (organ == Organ::humanRightsCouncil) return it != terms.end() && holds(it->second, on) ? Membership::member : Membership::notMember;
    // The Assembly: the table names only those that were admitted within its years; the others were members before.
    const State *state = stateOf(iso3);
    if (!state || state->observer) return state ? Membership::notMember : Membership::unknown;
    return it == terms.end() || holds(it->second, on) ? Membership::member : Membership::notMember;
}

} // namespace resolute
