// SPDX-License-Identifier: GPL-3.0-or-later
// Annotations on a person's own PDF, read back: what lies under their boxes, letter by letter, is what changed.
#include "core/compare/comparison.h"
#include "core/read/read.h"
#include "core/write/pdf_annotate.h"
#include "tests/support/pdf_letters.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <filesystem>

using namespace resolute;

namespace {

std::vector<std::filesystem::path> pdfs(const char *folder)
{
    std::vector<std::filesystem::path> out;
    const auto path = std::filesystem::path(RESOLUTE_SHARED) / "corpus/pdf" / folder;
    if (std::filesystem::is_directory(path))
        for (const auto &entry : std::filesystem::directory_iterator(path)) out.push_back(entry.path());
    std::ranges::sort(out);
    return out;
}

} // namespace

TEST_CASE("on the person's own PDF the boxes cover the changed words and nothing else", "[pdf][corpus]")
{
    const auto drafts = pdfs("drafts"), adopted = pdfs("adopted");
    if (drafts.empty() || adopted.empty()) SKIP("the corpus is not here");
    // What became of drafts, and resolutions of one subject in two years.
    const std::pair<const char *, const char *> pairs[]{{"drafts/A_C.3_80_L.2.pdf", "adopted/A_RES_80_192.pdf"},
        {"drafts/A_C.3_80_L.24.pdf", "adopted/A_RES_80_189.pdf"}, {"drafts/A_80_L.27.pdf", "adopted/A_RES_80_111.pdf"},
        {"adopted/A_RES_78_190.pdf", "adopted/A_RES_80_192.pdf"}, {"adopted/A_RES_78_186.pdf", "adopted/A_RES_78_199.pdf"}};
    testing::Overlap all;
    for (const auto &[older, newer] : pairs) {
        const auto folder = std::filesystem::path(RESOLUTE_SHARED) / "corpus/pdf";
        const std::string file = (folder / newer).string();
        const auto bytes = readBytes(file);
        REQUIRE(bytes);
        const auto comparison = compare({load((folder / older).string()).value(), loadBytes(*bytes, file).value()});
        REQUIRE(comparison);
        const auto annotated = annotatePdf(**comparison, 0, *bytes);
        REQUIRE(annotated);
        CHECK(annotated->bytes.starts_with(*bytes));
        const testing::Overlap found = testing::overlapOf(**comparison, annotated->bytes);
        INFO(older << " to " << newer << ": " << found.common << " of " << found.covered << " covered and " << found.changed << " changed letters");
        CHECK(found.share() >= 0.97);
        all.common += found.common;
        all.covered += found.covered;
        all.changed += found.changed;
    }
    INFO(all.common << " of " << all.covered << " covered and " << all.changed << " changed letters");
    CHECK(all.changed > 2000);
    CHECK(all.share() >= 0.99);
}
