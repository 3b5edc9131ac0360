// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/markdown_prepare.h"

#include "core/read/formats.h"

#include <algorithm>

namespace resolute {

namespace {

bool isBlank(std::string_view line) { return line.find_first_not_of(" \t") == std::string_view::npos; }
bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// A run of asterisks in a block.
struct Run {
    std::size_t begin, size;
};

/// Where a block that is emphasised from end to end has to be cut: the run's offset and how much of it closes.
/// Empty if any text stands outside of emphasis.
std::vector<std::pair<Run, std::size_t>> gluePoints(std::string_view block)
{
    std::vector<std::pair<Run, std::size_t>> cuts;
    bool bold = false, italic = false;
    for (std::size_t i = 0; i < block.size();) {
        if (block[i] == '\\' && i + 1 < block.size()) {
            if (!bold && !italic) return {};
            i += 2;
            continue;
        }
        if (block[i] != '*') {
            if (!isSpace(block[i]) && !bold && !italic) return {};
            ++i;
            continue;
        }
        Run run{i, 0};
        while (i < block.size() && block[i] == '*') ++i, ++run.size;
        const bool glued = run.begin > 0 && i < block.size() && !isSpace(block[run.begin - 1]) && !isSpace(block[i]);
        if (run.size == 1) italic = !italic;
        else if (run.size == 2) bold = !bold;
        else if (run.size == 4 && bold && !italic && glued) cuts.emplace_back(run, 2);
        else if (run.size == 3 && glued && bold != italic) {
            cuts.emplace_back(run, bold ? 2 : 1);
            std::swap(bold, italic);
        } else if (run.size == 3 && bold == italic) bold = italic = !bold;
        else return {};
    }
    if (bold || italic) return {};
    return cuts;
}

/// Size of a note mark "[^1]" at the front of `s`, 0 if there is none; `mark` is what stands in it.
std::size_t bracketNote(std::string_view s, std::string_view &mark)
{
    if (!s.starts_with("[^")) return 0;
    const auto end = s.find(']');
    if (end == std::string_view::npos || end < 3 || end > 8) return 0;
    mark = s.substr(2, end - 2);
    if (!std::ranges::all_of(mark, [](char c) { return isDigit(c) || c == '*' || (c >= 'a' && c <= 'z'); })) return 0;
    return end + 1;
}

class Preparer
{
public:
    explicit Preparer(std::string_view text)
    {
        out_.text.reserve(text.size() + 64);
        lines(text);
    }
    PreparedMarkdown take() { return std::move(out_); }

private:
    void lines(std::string_view text)
    {
        std::vector<std::string_view> block;
        int line = 1;
        while (!text.empty()) {
            const auto end = std::min(text.find('\n'), text.size());
            const auto current = text.substr(0, end);
            text.remove_prefix(std::min(end + 1, text.size()));
            if (isBlank(current)) {
                flush(block, line - static_cast<int>(block.size()));
                write(current.substr(0, 0), line);
            } else block.push_back(current);
            ++line;
        }
        flush(block, line - static_cast<int>(block.size()));
    }

    void flush(std::vector<std::string_view> &block, int firstLine)
    {
        if (block.empty()) return;
        const std::string_view whole(block.front().data(),
            static_cast<std::size_t>(block.back().data() + block.back().size() - block.front().data()));
        const auto cuts = whole.find("***") == std::string_view::npos ? std::vector<std::pair<Run, std::size_t>>{} : gluePoints(whole);
        auto cut = cuts.begin();
        for (std::size_t i = 0; i < block.size(); ++i) {
            const int line = firstLine + static_cast<int>(i);
            const auto lineEnd = static_cast<std::size_t>(block[i].data() + block[i].size() - whole.data());
            auto at = static_cast<std::size_t>(block[i].data() - whole.data());
            for (; cut != cuts.end() && cut->first.begin < lineEnd; ++cut) {
                const auto split = cut->first.begin + cut->second;
                write(whole.substr(at, split - at), line);
                write({}, line);
                at = split;
            }
            write(whole.substr(at, lineEnd - at), line);
        }
        block.clear();
    }

    void write(std::string_view line, int originalLine)
    {
        out_.lineStarts.push_back(out_.text.size());
        out_.originalLines.push_back(originalLine);
        if (line.find("[^") == std::string_view::npos) out_.text += line;
        else writeNotes(line);
        out_.text += '\n';
    }

    void writeNotes(std::string_view line)
    {
        bool first = true;
        while (!line.empty()) {
            std::string_view mark;
            const std::size_t size = bracketNote(line, mark);
            if (size == 0) {
                out_.text += line.front();
                first = first && isSpace(line.front());
                line.remove_prefix(1);
                continue;
            }
            out_.text.append("<sup>").append(mark).append("</sup>");
            line.remove_prefix(size);
            if (first && line.starts_with(':')) line.remove_prefix(1);
            first = false;
        }
    }

    PreparedMarkdown out_;
};

/// Offset after "12." or "(a)" and blanks at the front of a line.
std::size_t skipNumber(std::string_view line)
{
    std::size_t i = line.find_first_not_of(" \t>");
    if (i == std::string_view::npos) return line.size();
    std::size_t n = i;
    while (n < line.size() && isDigit(line[n])) ++n;
    if (n > i && n < line.size() && (line[n] == '.' || line[n] == ')')) i = n + 1;
    while (i < line.size() && isSpace(line[i])) ++i;
    return i;
}

bool lineLooksLikeMarkdown(std::string_view line)
{
    const std::string_view rest = line.substr(skipNumber(line));
    const auto hashes = rest.find_first_not_of('#');
    if (hashes >= 1 && hashes <= 6 && hashes != std::string_view::npos && rest[hashes] == ' ') return true;
    if (line.find("<sup>") != std::string_view::npos || line.find("\\*") != std::string_view::npos || line.find("[^") != std::string_view::npos)
        return true;
    if (const auto link = line.find("]("); link != std::string_view::npos && line.find(')', link) != std::string_view::npos) return true;
    const auto stars = rest.find_first_not_of('*');
    if (stars < 1 || stars > 3 || stars == std::string_view::npos || isSpace(rest[stars])) return false;
    const auto close = rest.find('*', stars); // "*Recalling*", but not "* a note" nor "*note"
    return close != std::string_view::npos && !isSpace(rest[close - 1]);
}

} // namespace

int PreparedMarkdown::lineAt(std::size_t offset) const
{
    const auto next = std::ranges::upper_bound(lineStarts, offset);
    return next == lineStarts.begin() ? 1 : originalLines[static_cast<std::size_t>(next - lineStarts.begin()) - 1];
}

PreparedMarkdown prepareMarkdown(std::string_view text) { return Preparer(text).take(); }

bool looksLikeMarkdown(std::string_view text)
{
    // Enough for any official text; what is longer shows its kind by then.
    text = text.substr(0, 1 << 20);
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        if (lineLooksLikeMarkdown(text.substr(0, end))) return true;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return false;
}

} // namespace resolute
