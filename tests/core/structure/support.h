// SPDX-License-Identifier: GPL-3.0-or-later
// Texts for the tests of structure(): invented resolutions, and outlines to compare with.
#pragma once

#include "core/read/read.h"
#include "core/structure/structure.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace resolute::test {

inline Document parse(std::string_view text)
{
    auto source = read(text, "test.md");
    REQUIRE(source.has_value());
    return structure(std::move(*source));
}

/// A resolution of a Council that never was, around paragraphs in Markdown.
inline std::string resolution(std::string_view paragraphs)
{
    return "# General Assembly\n\n## Human Rights Council\n\n### Third session\n\nAgenda item 2\n\n#### 3/... Care of lighthouses\n\n"
           "*The Human Rights Council,*\n\n"
        + std::string(paragraphs) + '\n';
}

/// "P1 Recalling | O1.1 Decides | O1(a)": names, numbers and opening words.
inline std::string outline(const Document &d)
{
    std::string out;
    for (const Paragraph &p : d.paragraphs) {
        if (!out.empty()) out += " | ";
        out += p.id;
        if (!p.number.empty()) out += " no." + p.number;
        if (!p.lead.empty()) out.append(" ").append(p.leadText());
    }
    return out;
}

inline std::string textOf(const Document &d, std::string_view id)
{
    const auto found = d.find(id);
    return found ? d.paragraph(*found).text : "(no paragraph " + std::string(id) + ')';
}

/// "code@line" of every finding of at least this severity.
inline std::vector<std::string> findings(const Document &d, Severity least = Severity::info)
{
    std::vector<std::string> out;
    for (const Issue &i : d.issues)
        if (i.severity >= least) out.push_back(std::string(i.message->code) + '@' + std::to_string(i.place.line));
    return out;
}

} // namespace resolute::test
