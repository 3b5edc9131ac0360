// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/features.h"

#include "core/text/fold.h"
#include "core/text/tokens.h"

#include <algorithm>
#include <cmath>

namespace resolute::aligning {

namespace {

// Opening words change by the repeated-verb rule (Recalling, Recalling also, Recalling further), so they say little.
constexpr float leadShare = 0.3f;
// A number or symbol that both paragraphs have is evidence like any rare word; one that only one of them has is what
// rolling forward looks like, and speaks against the pair only a little.
constexpr float rollingShare = 0.25f;
// Even a word that stands in every paragraph keeps some weight, so that texts of formula words alone still compare.
constexpr float commonWord = 0.1f;

bool isRolling(std::string_view word)
{
    for (const char c : word)
        if (c >= '0' && c <= '9') return true;
    return false;
}

/// Lower-case key of a token in `buffer`, or of anything not ASCII through ICU.
std::string_view keyOf(std::string_view token, std::string &buffer)
{
    buffer.clear();
    for (const char c : token) {
        if (static_cast<unsigned char>(c) >= 0x80) { buffer = foldCase(token); return buffer; }
        buffer += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return buffer;
}

bool isPlain(std::string_view text)
{
    return isAscii(text) && text.find("  ") == std::string_view::npos;
}

} // namespace

Features::Features(const Document &a, const Document &b) : table_(4096)
{
    read(a, sides_[0]);
    read(b, sides_[1]);
    weigh();
}

void Features::read(const Document &document, SideFeatures &side)
{
    side.document = &document;
    side.paragraphs.reserve(document.paragraphs.size());
    std::vector<Token> tokens;
    std::vector<std::pair<WordId, bool>> sorted;
    std::string buffer;
    for (const Paragraph &p : document.paragraphs) {
        ParagraphFeatures f;
        f.key = hashBytes(isPlain(p.text) ? std::string_view(p.text) : std::string_view(buffer = foldTypography(p.text)));
        f.begin = static_cast<std::uint32_t>(side.words.size());
        tokens.clear();
        tokenize(p.text, tokens);
        sorted.clear();
        for (const Token &t : tokens) {
            if (t.kind == TokenKind::punctuation) continue;
            const WordId id = table_.intern(keyOf(t.range.in(p.text), buffer));
            const bool lead = p.lead.contains(t.range.begin);
            f.leadWords += lead;
            side.words.push_back(id);
            sorted.emplace_back(id, lead);
        }
        f.end = static_cast<std::uint32_t>(side.words.size());
        std::ranges::sort(sorted);
        f.bagBegin = static_cast<std::uint32_t>(side.bags.size());
        for (const auto &[id, lead] : sorted) {
            if (side.bags.size() == f.bagBegin || side.bags.back().id != id) side.bags.push_back({id, 0, 0});
            ++side.bags.back().count;
            side.bags.back().inLead = static_cast<std::uint16_t>(side.bags.back().inLead + lead);
        }
        f.bagEnd = static_cast<std::uint32_t>(side.bags.size());
        side.paragraphs.push_back(f);
    }
}

void Features::weigh()
{
    std::vector<std::uint32_t> frequency(table_.size());
    for (const SideFeatures &side : sides_)
        for (const WordCount &w : side.bags) ++frequency[w.id];
    const auto all = static_cast<float>(sides_[0].size() + sides_[1].size());
    weights_.resize(table_.size());
    rolling_.resize(table_.size());
    for (WordId id = 0; id < table_.size(); ++id) {
        weights_[id] = commonWord + std::log(all / static_cast<float>(std::max(1u, frequency[id])));
        rolling_[id] = isRolling(table_.word(id));
    }
    for (SideFeatures &side : sides_)
        for (ParagraphFeatures &p : side.paragraphs)
            for (std::uint32_t k = p.bagBegin; k < p.bagEnd; ++k) {
                const WordCount &w = side.bags[k];
                const float weight = weights_[w.id] * (static_cast<float>(w.count - w.inLead) + leadShare * w.inLead);
                p.weight += weight;
                if (rolling_[w.id]) p.rolling += weight;
            }
}

double Features::similarity(Index i, Index j) const
{
    const auto x = a().bagOf(i), y = b().bagOf(j);
    float common = 0, commonRolling = 0;
    for (std::size_t k = 0, l = 0; k < x.size() && l < y.size();) {
        if (x[k].id < y[l].id) { ++k; continue; }
        if (y[l].id < x[k].id) { ++l; continue; }
        const auto body = static_cast<float>(std::min(x[k].count - x[k].inLead, y[l].count - y[l].inLead));
        const auto all = static_cast<float>(std::min(x[k].count, y[l].count));
        const float w = weights_[x[k].id] * (body + leadShare * (all - body));
        common += w;
        if (rolling_[x[k].id]) commonRolling += w;
        ++k;
        ++l;
    }
    const ParagraphFeatures &p = a().paragraphs[i], &q = b().paragraphs[j];
    const float rolled = std::max(0.0f, p.rolling + q.rolling - 2 * commonRolling);
    const float total = p.weight + q.weight - (1 - rollingShare) * rolled;
    return total > 0 ? std::min(1.0, 2.0 * common / total) : 0.0;
}

double Features::shared(Index i, Index j) const
{
    const auto x = a().bagOf(i), y = b().bagOf(j);
    float common = 0;
    for (std::size_t k = 0, l = 0; k < x.size() && l < y.size();) {
        if (x[k].id < y[l].id) ++k;
        else if (y[l].id < x[k].id) ++l;
        else {
            const int body = std::min(x[k].count - x[k].inLead, y[l].count - y[l].inLead);
            common += weights_[x[k].id] * static_cast<float>(body);
            ++k;
            ++l;
        }
    }
    return common;
}

} // namespace resolute::aligning
