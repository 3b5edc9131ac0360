// SPDX-License-Identifier: GPL-3.0-or-later
// Official PDFs against the structure that the official XML gives, where the corpus is.
#include "core/read/pdf.h"
#include "core/structure/structure.h"
#include "core/text/fold.h"
#include "tests/support/gold.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace resolute;

namespace {

std::string bytesOf(const std::filesystem::path &path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

struct Score {
    int right = 0, all = 0;
    [[nodiscard]] double share() const { return all == 0 ? 0 : static_cast<double>(right) / all; }
    void add(bool ok)
    {
        right += ok;
        ++all;
    }
};

} // namespace

TEST_CASE("official PDFs have the structure of their official XML", "[pdf][corpus]")
{
    const auto files = testing::sharedFiles("gold/akn", ".paragraphs.json");
    if (files.empty()) SKIP("the corpus is not here");
    Score paragraphs, leads, notes;
    for (const std::string &file : files) {
        const DocumentPtr truth = testing::goldDocument(file);
        const auto path = std::filesystem::path(RESOLUTE_SHARED) / "corpus/pdf/adopted" / std::filesystem::path(truth->file).filename();
        // The longest takes half a minute under the sanitizers; acceptance/evaluate reads it in a release build.
        if (std::filesystem::file_size(path) > 600'000) continue;
        INFO(path.filename().string());
        auto source = readPdf(bytesOf(path), path.filename().string());
        REQUIRE(source);
        const Document found = structure(std::move(*source));
        for (const Paragraph &p : truth->paragraphs) {
            const auto same = found.find(p.id);
            const bool ok = same && foldTypography(found.paragraph(*same).text) == foldTypography(p.text)
                && found.paragraph(*same).number == p.number;
            if (!ok) UNSCOPED_INFO(path.filename().string() << ' ' << p.id << " differs");
            paragraphs.add(ok);
            if (!p.lead.empty()) leads.add(same && found.paragraph(*same).leadText() == p.leadText());
        }
        for (const Footnote &note : truth->footnotes)
            notes.add(std::ranges::any_of(found.footnotes, [&](const Footnote &f) {
                return f.mark == note.mark && f.anchor == note.anchor && foldTypography(f.text) == foldTypography(note.text);
            }));
    }
    CHECK(paragraphs.share() >= 0.99);
    CHECK(leads.share() >= 0.98);
    CHECK(notes.share() >= 0.97);
}
