// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/markdown_emphasis.h"

#include <algorithm>
#include <vector>

namespace resolute {

namespace {

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n'; }
bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isLetter(char c) { return isLower(c) || (c >= 'A' && c <= 'Z'); }

} // namespace

/// "Centre*,* the": a comma in italics, which Markdown would not take for any, has no asterisks. Marks of notes ("Cuba*,* **")
/// stand before names and asterisks, not before a small letter or the end.
std::string withoutSlantedMarks(std::string_view line)
{
    std::string out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto here = line.substr(i);
        if (here.size() >= 3 && here[0] == '*' && (here[1] == ',' || here[1] == ';') && here[2] == '*' && i > 0 && isLetter(line[i - 1])
            && (here.size() == 3 || (here.size() > 4 && here[3] == ' ' && isLower(here[4])))) {
            out += here[1];
            i += 2;
        } else out += line[i];
    }
    return out;
}

/// "2020*<sup>1</sup>* and": the italics of a mark alone, which Markdown takes for none behind a letter or for the end of others.
std::string withUprightMarks(std::string_view line)
{
    constexpr std::string_view open = "*<sup>", close = "</sup>*";
    std::string out;
    for (std::size_t i = 0; i < line.size();) {
        const auto end = line.substr(i).starts_with(open) ? line.find(close, i) : std::string_view::npos;
        const bool alone = end != std::string_view::npos && (i == 0 || line[i - 1] != '*') && end - i < 16
            && !line.substr(end + close.size()).starts_with('*');
        if (alone) {
            out += line.substr(i + 1, end + close.size() - 1 - (i + 1));
            i = end + close.size();
        } else out += line[i++];
    }
    return out;
}

/// "_Encourage_s the": the ending of opening words stands upright, and underscores within a word are none to Markdown.
std::string withStarsWithin(std::string_view line)
{
    constexpr std::size_t longestLead = 60, longestEnding = 2;
    std::string out(line);
    const auto open = line.find('_');
    const auto close = line.find('_', open + 1);
    if (close == std::string_view::npos || close - open > longestLead || (open > 0 && !isSpace(line[open - 1]))) return out;
    const std::size_t end = std::min(line.find_first_not_of("abcdefghijklmnopqrstuvwxyz", close + 1), line.size());
    const bool ending = end > close + 1 && end - close - 1 <= longestEnding && end < line.size() && isSpace(line[end]);
    if (ending && isLetter(line[open + 1]) && isLower(line[close - 1])) out[open] = out[close] = '*';
    return out;
}

/// Whether the mark stands somewhere behind a blank. Most lines have it at their front alone.
bool isBehindBlank(std::string_view line, char mark)
{
    for (auto at = line.find(mark, 1); at != std::string_view::npos; at = line.find(mark, at + 1))
        if (line[at - 1] == ' ') return true;
    return false;
}

/// "*Guided *by the": emphasis that ends behind the blank, as word processors have it and as Markdown takes for none. The blank goes
/// behind its end. Only where the line has as many ends as beginnings.
std::string withTightEmphasis(std::string_view line)
{
    struct Here {
        std::size_t at, size;
        char mark;
    };
    std::vector<Here> runs;
    for (std::size_t i = 0; i < line.size();) {
        if (line[i] == '\\') {
            i += 2;
            continue;
        }
        if (line[i] != '*' && line[i] != '_') {
            ++i;
            continue;
        }
        const auto end = std::min(line.find_first_not_of(line[i], i), line.size());
        runs.push_back({i, end - i, line[i]});
        i = end;
    }
    std::string out(line);
    const Here *open = nullptr;
    for (const Here &run : runs) {
        const bool blankBefore = run.at == 0 || isSpace(line[run.at - 1]);
        const std::size_t end = run.at + run.size;
        const bool blankBehind = end >= line.size() || isSpace(line[end]);
        if (!open) {
            if (!blankBehind && (blankBefore || !isLetter(line[run.at - 1]))) open = &run;
            continue;
        }
        if (run.mark != open->mark || run.size != open->size) return std::string(line); // one within another: left to who knows better
        if (blankBefore && !blankBehind) { // the blank and the marks change places
            out[run.at - 1] = run.mark;
            out[end - 1] = ' ';
        }
        open = nullptr;
    }
    return open ? std::string(line) : out;
}

} // namespace resolute
