// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/docx_numbers.h"

#include <optional>

namespace resolute::word {

namespace {

int depthOf(const Document &document, const Paragraph &paragraph)
{
    int depth = 0;
    for (auto parent = paragraph.parent; parent && depth < listLevels - 1; parent = document.paragraph(*parent).parent) ++depth;
    return depth;
}

const Paragraph &topOf(const Document &document, const Paragraph &paragraph)
{
    const Paragraph *top = &paragraph;
    for (int i = 0; top->parent && i < listLevels; ++i) top = &document.paragraph(*top->parent);
    return *top;
}

/// How a list prints whose first label is `label`; none if it is the first of no list.
std::optional<LevelText> levelFrom(const std::string &label)
{
    using F = NumberFormat;
    for (const F format :
        {F::lowerLetter, F::lowerRoman, F::arabicAbjad, F::russianLower, F::chineseCounting, F::upperLetter, F::upperRoman, F::decimal, F::circled}) {
        const std::string one = formatNumber(1, format);
        const auto found = label.find(one);
        if (found == std::string::npos) continue;
        LevelText level{format, label.substr(0, found), label.substr(found + one.size())};
        // What is left must be brackets and points: "(i)" is no list of letters that begins with "(".
        const auto sign = [](const std::string &s) {
            return s.find_first_not_of("().-[] ") == std::string::npos || s == "（" || s == "）" || s == "、";
        };
        if (sign(level.before) && sign(level.after)) return level;
    }
    return std::nullopt;
}

/// "A2." of "A2.O3": an annex counts for itself.
std::string annexOf(const std::string &id)
{
    const auto point = id.find('.');
    return point == std::string::npos ? std::string() : id.substr(0, point + 1);
}

} // namespace

Lists::Lists(const Document &older, const Document &newer)
{
    using F = NumberFormat;
    levels_ = {LevelText{F::decimal, "", "."}, LevelText{F::lowerLetter, "(", ")"}, LevelText{F::lowerRoman, "(", ")"},
        LevelText{F::lowerLetter, "", "."}, LevelText{F::lowerRoman, "", "."}, LevelText{F::decimal, "", "."}};
    if (newer.language == "ar") levels_[0].after = "-";
    std::array<bool, listLevels> known{true};
    for (const Document *document : {&newer, &older}) {
        for (const Paragraph &p : document->paragraphs) {
            const auto depth = static_cast<std::size_t>(depthOf(*document, p));
            if (p.kind != ParagraphKind::subparagraph || p.label.empty() || known[depth]) continue;
            if (const auto level = levelFrom(p.label)) {
                levels_[depth] = *level;
                known[depth] = true;
            }
        }
    }
}

int Lists::list(const std::string &key) { return lists_.try_emplace(key, static_cast<int>(lists_.size()) + 1).first->second; }

Numbers::Numbers(const Document &document, Lists &lists)
{
    std::map<std::string, std::array<int, listLevels>> counters;
    formats_.reserve(document.paragraphs.size());
    for (const Paragraph &p : document.paragraphs) {
        Format format;
        const int depth = depthOf(document, p);
        const Paragraph &top = topOf(document, p);
        switch (p.kind) {
        case ParagraphKind::preambular: format.style = ParagraphStyle::preambular; break;
        case ParagraphKind::operative: format.style = ParagraphStyle::operative; break;
        case ParagraphKind::subparagraph: format.style = p.label.empty() ? ParagraphStyle::continuation : ParagraphStyle::subparagraph; break;
        case ParagraphKind::heading: format.style = ParagraphStyle::heading; break;
        case ParagraphKind::other: format.style = ParagraphStyle::other; break;
        }
        format.level = depth;
        const bool numbered = p.kind == ParagraphKind::operative && !p.number.empty();
        const bool labelled = p.kind == ParagraphKind::subparagraph && !p.label.empty() && depth > 0;
        const std::string point = lists.levels()[0].after;
        if (numbered || labelled) {
            // Sub-paragraphs of what has no number count for themselves.
            const bool ofOperative = top.kind == ParagraphKind::operative && !top.number.empty();
            const std::string key = numbered || ofOperative ? annexOf(p.id) + "O" : top.id;
            auto &counter = counters.try_emplace(key).first->second;
            const auto level = static_cast<std::size_t>(numbered ? 0 : depth);
            const std::string printed = numbered ? p.number + point : p.label;
            if (lists.levels()[level].print(counter[level] + 1) == printed) {
                format.list = lists.list(key);
                format.level = static_cast<int>(level);
                ++counter[level];
                for (std::size_t deeper = level + 1; deeper < counter.size(); ++deeper) counter[deeper] = 0;
            }
        }
        if (format.list == 0) {
            if (!p.label.empty()) format.typed = p.label + "\t";
            else if (!p.number.empty()) format.typed = p.number + (p.kind == ParagraphKind::operative ? point : ".") + "\t";
        }
        formats_.push_back(std::move(format));
    }
}

std::vector<bool> automaticMarks(const Document &document)
{
    std::vector<bool> out;
    int count = 0;
    for (const Footnote &note : document.footnotes) {
        const bool automatic = !note.anchor.empty() && note.mark == std::to_string(count + 1);
        if (automatic) ++count;
        out.push_back(automatic);
    }
    return out;
}

} // namespace resolute::word
