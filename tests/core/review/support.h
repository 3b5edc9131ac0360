// SPDX-License-Identifier: GPL-3.0-or-later
// Texts and items made by hand, with a clock that tests move.
#pragma once

#include "core/document/document.h"
#include "core/review/stamp.h"
#include "core/review/workspace.h"

#include <format>
#include <string>
#include <utility>
#include <vector>

namespace resolute::testing {

/// (name, text) of each paragraph.
inline Document textOf(std::vector<std::pair<std::string, std::string>> paragraphs)
{
    Document d;
    for (auto &[id, text] : paragraphs) {
        Paragraph &p = d.paragraphs.emplace_back();
        p.id = id;
        p.kind = id.starts_with("P") ? ParagraphKind::preambular : ParagraphKind::operative;
        p.text = text;
    }
    return d;
}

inline ByteRange rangeOf(const Document &d, std::uint32_t paragraph, std::string_view words)
{
    const auto at = d.paragraphs[paragraph].text.find(words);
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

inline review::Stamp at(std::string author, int second) { return {std::move(author), std::format("2031-05-06T07:08:{:02}.000Z", second)}; }

inline review::Note noteOn(std::string id, std::string text, review::Quote quote, review::Stamp stamp)
{
    review::Note n;
    n.id = std::move(id), n.text = std::move(text), n.target.at = std::move(quote), n.stamps = {std::move(stamp)};
    return n;
}

} // namespace resolute::testing
