// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/anchor.h"

#include "core/text/around.h"
#include "core/text/fold.h"
#include "core/text/tokens.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace resolute::review {

namespace {

// Below these shares a paragraph does not resemble the quotation: half of two paragraphs of a resolution is alike anyway
// (docs/alignment.md), and a note in a wrong place is worse than one in the list of those that found none.
constexpr double resembles = 0.6;

std::size_t sameEnd(std::string_view a, std::string_view b)
{
    std::size_t n = 0;
    while (n < a.size() && n < b.size() && a[a.size() - 1 - n] == b[b.size() - 1 - n]) ++n;
    return n;
}

std::size_t sameBegin(std::string_view a, std::string_view b)
{
    std::size_t n = 0;
    while (n < a.size() && n < b.size() && a[n] == b[n]) ++n;
    return n;
}

/// One place where the words stand, and how much of what stood around them stands there too: 0 to 1.
struct Occurrence {
    ByteRange range;
    double context = 0;
};

std::optional<Occurrence> bestIn(std::string_view text, const Quote &q)
{
    std::optional<Occurrence> best;
    const std::size_t all = q.before.size() + q.after.size();
    const auto consider = [&](std::size_t at) {
        const std::size_t end = at + q.words.size();
        const std::size_t same = sameEnd(text.substr(0, at), q.before) + sameBegin(text.substr(end), q.after);
        // A paragraph's beginning and end are context too: where nothing stood before, nothing should stand now.
        const bool edges = (!q.before.empty() || at == 0) && (!q.after.empty() || end == text.size());
        const double context = (all == 0 ? 1.0 : static_cast<double>(same) / static_cast<double>(all)) * (edges ? 1 : 0.9);
        if (!best || context > best->context) best = Occurrence{{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)}, context};
    };
    if (!q.words.empty()) {
        for (std::size_t at = text.find(q.words); at != std::string_view::npos; at = text.find(q.words, at + 1)) consider(at);
    } else if (!q.before.empty()) {
        for (std::size_t at = text.find(q.before); at != std::string_view::npos; at = text.find(q.before, at + 1)) consider(at + q.before.size());
    } else if (!q.after.empty()) {
        for (std::size_t at = text.find(q.after); at != std::string_view::npos; at = text.find(q.after, at + 1)) consider(at);
    } else consider(0);
    return best;
}

ByteRange whole(const Paragraph &p) { return {0, static_cast<std::uint32_t>(p.text.size())}; }

/// Pairs of neighbouring words, folded, with their number: what tells one paragraph from others that share its words.
using Pairs = std::unordered_map<std::size_t, int>;

Pairs pairsOf(std::string_view text)
{
    Pairs out;
    std::size_t previous = 0;
    for (const Token &t : tokenize(text)) {
        if (t.kind == TokenKind::punctuation) continue;
        const std::size_t word = std::hash<std::string>{}(foldCase(t.range.in(text)));
        ++out[previous * 1000003u ^ word];
        previous = word;
    }
    return out;
}

int size(const Pairs &pairs)
{
    int n = 0;
    for (const auto &[pair, count] : pairs) n += count;
    return n;
}

int shared(const Pairs &a, const Pairs &b)
{
    int n = 0;
    for (const auto &[pair, count] : a)
        if (const auto found = b.find(pair); found != b.end()) n += std::min(count, found->second);
    return n;
}

} // namespace

struct Finder::Words {
    std::vector<Pairs> pairs;
    std::vector<int> sizes;
};

Finder::Finder(const Document &document) : document_(&document) {}
Finder::~Finder() = default;
Finder::Finder(Finder &&) noexcept = default;
Finder &Finder::operator=(Finder &&) noexcept = default;

std::string_view name(Fit fit)
{
    switch (fit) {
    case Fit::exact: return "exact";
    case Fit::moved: return "moved";
    case Fit::changed: return "changed";
    case Fit::lost: break;
    }
    return "lost";
}

Quote quote(const Document &document, std::string_view key, ParagraphIndex paragraph, ByteRange range)
{
    const Paragraph &p = document.paragraph(paragraph);
    return {.text = std::string(key),
        .paragraph = p.id,
        .words = std::string(range.in(p.text)),
        .before = std::string(lettersBefore(p.text, range.begin)),
        .after = std::string(lettersAfter(p.text, range.end))};
}

Quote quote(const Document &document, std::string_view key, ParagraphIndex paragraph)
{
    return quote(document, key, paragraph, whole(document.paragraph(paragraph)));
}

Placement Finder::find(const Quote &q) const
{
    const auto named = document_->find(q.paragraph);
    std::optional<Occurrence> here;
    if (named) here = bestIn(document_->paragraph(*named).text, q);
    if (here && here->context >= 1) return {Fit::exact, *named, here->range};
    // Elsewhere only with more of what stood around than at the old place: short words stand everywhere.
    std::optional<Placement> best;
    double context = here ? here->context : 0;
    for (std::uint32_t i = 0; i < document_->paragraphs.size(); ++i) {
        const ParagraphIndex p{i};
        if (named == p) continue;
        const auto there = bestIn(document_->paragraph(p).text, q);
        if (!there || there->context < 0.5 || there->context <= context) continue;
        context = there->context;
        best = Placement{Fit::moved, p, there->range};
    }
    if (best) return *best;
    // In its paragraph, with other words on one side; or long enough to be these words and no others.
    constexpr std::size_t tellingLetters = 24;
    if (here && (here->context >= 0.3 || q.words.size() >= tellingLetters)) return {Fit::exact, *named, here->range};
    return resembling(q);
}

Placement Finder::resembling(const Quote &q) const
{
    if (!words_) {
        words_ = std::make_unique<Words>();
        for (const Paragraph &p : document_->paragraphs) {
            words_->pairs.push_back(pairsOf(p.text));
            words_->sizes.push_back(size(words_->pairs.back()));
        }
    }
    const Pairs wanted = pairsOf(q.before + q.words + q.after);
    const bool paragraph = q.before.empty() && q.after.empty();
    const int all = size(wanted);
    double best = 0;
    std::optional<ParagraphIndex> found;
    for (std::uint32_t i = 0; i < document_->paragraphs.size(); ++i) {
        const int same = shared(wanted, words_->pairs[i]);
        // Of a whole paragraph both lengths count; of words, how much of them and their surroundings is there.
        double score = all == 0 ? 0 : paragraph ? 2.0 * same / (all + words_->sizes[i]) : static_cast<double>(same) / all;
        if (document_->paragraphs[i].id == q.paragraph) score *= 1.0001; // of equals, the one with the name
        if (score > best) best = score, found = ParagraphIndex{i};
    }
    if (!found || best < resembles) return {};
    const std::string &text = document_->paragraph(*found).text;
    ByteRange range = whole(document_->paragraph(*found));
    if (!paragraph) {
        // What stands now between the words that stood before and those that stood after.
        const std::size_t begin = q.before.empty() ? 0 : text.find(q.before);
        const std::size_t from = begin == std::string::npos ? begin : begin + q.before.size();
        const std::size_t end = from == std::string::npos ? from : q.after.empty() ? text.size() : text.find(q.after, from);
        if (end != std::string::npos) range = {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(end)};
    }
    return {Fit::changed, *found, range};
}

} // namespace resolute::review
