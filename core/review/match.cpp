// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/match.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace resolute::review {

namespace {

/// What must be the same: the texts, the kind of change and the words on both sides.
std::string key(const Target &t)
{
    std::string out{name(t.part)};
    for (const std::string *s : {&t.from.text, &t.at.text, &t.from.words, &t.at.words}) (out += '\0') += *s;
    return out;
}

/// How much else is the same, 0 to 6.
int likeness(const Target &a, const Target &b)
{
    return (a.at.paragraph == b.at.paragraph) + (a.from.paragraph == b.from.paragraph) + (a.at.before == b.at.before) + (a.at.after == b.at.after)
        + (a.from.before == b.from.before) + (a.from.after == b.from.after);
}
constexpr int alike = 6;

/// The same, but nothing on both sides tells nothing.
int telling(const Target &a, const Target &b)
{
    const auto same = [](const std::string &x, const std::string &y) { return !x.empty() && x == y ? 1 : 0; };
    return same(a.at.paragraph, b.at.paragraph) + same(a.from.paragraph, b.from.paragraph) + same(a.at.before, b.at.before)
        + same(a.at.after, b.at.after) + same(a.from.before, b.from.before) + same(a.from.after, b.from.after);
}

/// How much else must be the same: short words ("and", "all") are put into many paragraphs.
int least(const Target &t)
{
    constexpr std::size_t tellingLetters = 24;
    return t.at.words.size() + t.from.words.size() >= tellingLetters ? 0 : 2;
}

} // namespace

std::vector<Match> match(std::span<const Target *const> wanted, std::span<const Target> changes, Sharing sharing)
{
    std::vector<Match> out(wanted.size());
    std::unordered_map<std::string, std::vector<std::size_t>> byKey; // only of what is wanted
    for (const Target *t : wanted)
        if (t->kind == TargetKind::change) byKey.try_emplace(key(*t));
    if (byKey.empty()) return out;
    for (std::size_t i = 0; i < changes.size(); ++i)
        if (const auto found = byKey.find(key(changes[i])); found != byKey.end()) found->second.push_back(i);
    std::vector<bool> taken(changes.size());
    // From the most alike down, so that of two changes of the same words each decision keeps its own.
    for (int wish = alike; wish >= 0; --wish)
        for (std::size_t w = 0; w < wanted.size(); ++w) {
            if (out[w].fit != Fit::lost || wanted[w]->kind != TargetKind::change) continue;
            const auto found = byKey.find(key(*wanted[w]));
            if (found == byKey.end()) continue;
            for (const std::size_t i : found->second) {
                if (taken[i] || likeness(*wanted[w], changes[i]) < wish || telling(*wanted[w], changes[i]) < least(*wanted[w])) continue;
                out[w] = {wish == alike ? Fit::exact : Fit::moved, i};
                taken[i] = sharing == Sharing::oneEach;
                break;
            }
        }
    return out;
}

} // namespace resolute::review
