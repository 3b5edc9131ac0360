// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/amended.h"

#include "core/structure/masthead_lines.h"
#include "core/structure/passes.h"

#include <algorithm>

namespace resolute {

std::string amendedBy(const Lexicon &lexicon, std::string_view line)
{
    if (!speaksOfAmendment(lexicon, line)) return {};
    const auto found = sponsorsLine(lexicon, line);
    if (!found) return {};
    const auto target = found->find("target");
    if (target == found->end()) return {};
    std::string_view symbol = trimmed(target->second);
    symbol = symbol.substr(0, symbol.find_first_of(" *")); // "A/80/L.3, as orally revised", marks of notes
    while (!symbol.empty() && std::string_view(",.;:").contains(symbol.back())) symbol.remove_suffix(1);
    const bool isOne = symbol.contains('/') && symbol.find_first_of("0123456789") != std::string_view::npos;
    return isOne ? std::string(symbol) : std::string();
}

std::string amendedText(const Document &document)
{
    const Lexicon *known = lexicon(document.language);
    if (known == nullptr || document.kind != DocumentKind::other) return {};
    for (std::size_t i = 0; i < std::min(mostMastheadLines, document.paragraphs.size()); ++i)
        if (std::string symbol = amendedBy(*known, document.paragraphs[i].text); !symbol.empty()) return symbol;
    return {};
}

} // namespace resolute
