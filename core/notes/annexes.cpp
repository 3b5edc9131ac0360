// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/annexes.h"

#include "core/notes/instruction.h"
#include "core/notes/quotes.h"

#include <algorithm>
#include <set>

namespace resolute {

namespace {

/// "II" of "Annex II", "5" of "Article 5: Scope", "A" of "Section A"; empty if there is none.
std::string_view numberIn(std::string_view heading)
{
    const auto blank = heading.find(' ');
    if (blank == std::string_view::npos || blank < 4) return {}; // shorter words are no names of parts
    const auto rest = heading.substr(blank + 1);
    const auto token = rest.substr(0, std::min(rest.find_first_of(" .:)"), rest.size()));
    const bool ends = token.size() == rest.size(), closed = !ends && rest[token.size()] != ' ';
    const bool digits = token.find_first_not_of("0123456789") == std::string_view::npos;
    const bool roman = token.find_first_not_of("IVX") == std::string_view::npos;
    const bool letter = token.size() == 1 && token.front() >= 'A' && token.front() <= 'Z';
    constexpr std::size_t longest = 6; // "XXVIII"
    return !token.empty() && token.size() <= longest && (digits || roman || letter) && (ends || closed) ? token : std::string_view();
}

} // namespace

Annexes::Annexes(const Document &document)
{
    std::map<std::string, std::set<std::string>> twice; // of a section: numbers that stand there more than once
    AnnexSection *open = nullptr;
    for (std::size_t i = 0; i < document.paragraphs.size(); ++i) {
        const Paragraph &p = document.paragraphs[i];
        if (p.parent) continue;
        const std::string part = draftOf(document, ParagraphIndex(static_cast<std::uint32_t>(i))).part;
        if (part.empty()) {
            open = nullptr;
            continue;
        }
        const bool heading = p.kind == ParagraphKind::heading;
        if (!names_.contains(part)) {
            names_[part] = heading ? numberIn(p.text) : std::string_view();
            open = nullptr;
            if (heading) continue;
        }
        if (heading) {
            const auto number = numberIn(p.text);
            // A title below "Article 5" is that article's.
            if (number.empty() && open && open->counted && open->paragraphs.empty()) continue;
            open = nullptr;
            if (number.empty() && !quotesPair(p.text)) continue;
            AnnexSection section{.part = part, .name = p.text, .counted = !number.empty(), .paragraphs = {}, .numbers = {}};
            if (section.counted) {
                section.name.resize(static_cast<std::size_t>(number.data() - p.text.data()) + number.size());
                if (char &first = section.name.front(); first >= 'A' && first <= 'Z') first = static_cast<char>(first + 32);
            }
            open = &sections_.emplace_back(std::move(section));
            twice.clear();
            continue;
        }
        if (!open) continue;
        open->paragraphs.push_back(p.id);
        sectionOf_[p.id] = sections_.size() - 1;
        if (p.number.empty()) continue;
        if (!twice[open->name].contains(p.number) && !open->numbers.emplace(p.number, p.id).second) {
            open->numbers.erase(p.number);
            twice[open->name].insert(p.number);
        }
    }
    std::set<std::string> numbers;
    for (const auto &[part, number] : names_) numbers.insert(number);
    const bool apart = numbers.size() == names_.size() && !numbers.contains({});
    for (auto &[part, number] : names_) {
        if (names_.size() == 1 && number.empty()) number = "the annex";
        else number = "annex " + (apart ? number : part.substr(1));
    }
}

std::string_view Annexes::nameOf(std::string_view part) const
{
    const auto it = names_.find(part);
    return it == names_.end() ? std::string_view() : it->second;
}

const AnnexSection *Annexes::sectionOf(const std::string &id) const
{
    const auto it = sectionOf_.find(id);
    if (it == sectionOf_.end()) return nullptr;
    const AnnexSection &section = sections_[it->second];
    const auto same = [&](const AnnexSection &s) { return s.part == section.part && s.name == section.name; };
    return std::ranges::count_if(sections_, same) == 1 ? &section : nullptr;
}

} // namespace resolute
