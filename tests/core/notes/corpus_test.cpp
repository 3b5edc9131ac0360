// SPDX-License-Identifier: GPL-3.0-or-later
// Notes applied to the old text give the new text, for real texts where the corpus is. A sample runs always; every ordered
// pair with RESOLUTE_EVERYTHING set in the environment (half an hour with the sanitizers).
#include "core/compare/comparison.h"
#include "core/notes/apply.h"
#include "core/notes/json.h"
#include "core/notes/make.h"
#include "core/notes/parse.h"
#include "core/notes/wording.h"
#include "core/text/fold.h"
#include "tests/support/gold.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <sstream>
#include <utility>

using namespace resolute;

namespace {

bool everything() { return std::getenv("RESOLUTE_EVERYTHING") != nullptr; }

DocumentPtr loaded(const std::string &path)
{
    auto document = load(path);
    if (!document) FAIL(inEnglish(document.error()));
    return *document;
}

std::string line(const Paragraph &p)
{
    std::ostringstream out;
    out << p.id << " [" << name(p.kind) << ' ' << p.number << ' ' << p.label << "] <" << p.leadText() << "> " << p.text;
    return out.str();
}

/// The JSON, read again and applied, gives the new paragraphs to the letter.
void leads(const DocumentPtr &a, const DocumentPtr &b)
{
    INFO(a->file << " -> " << b->file);
    const Notes notes = makeNotes(*a, *b);
    const auto read = notesFromJson(toJson(notes), "notes.json");
    REQUIRE(read);
    const auto applied = apply(*a, read->instructions);
    if (!applied) {
        CHECK(inEnglish(applied.error()) == "");
        return;
    }
    const auto &have = (*applied)->paragraphs;
    for (std::size_t i = 0; i < std::min(have.size(), b->paragraphs.size()); ++i) {
        if (line(have[i]) == line(b->paragraphs[i])) continue;
        CHECK(line(have[i]) == line(b->paragraphs[i]));
        return;
    }
    CHECK(have.size() == b->paragraphs.size());
}

void everyPair(const std::vector<DocumentPtr> &texts, std::size_t most)
{
    for (std::size_t i = 0, done = 0; i < texts.size(); ++i)
        for (std::size_t j = 0; j < texts.size(); ++j)
            if (i != j && (everything() || done++ < most)) leads(texts[i], texts[j]);
}

std::vector<DocumentPtr> loadedAll(const std::vector<std::string> &files)
{
    std::vector<DocumentPtr> out;
    for (const std::string &file : files) out.push_back(loaded(file));
    return out;
}

/// Texts of one folder by title.
std::map<std::string, std::vector<DocumentPtr>> seriesOf(const std::vector<std::string> &files)
{
    std::map<std::string, std::vector<DocumentPtr>> out;
    for (const std::string &file : files) {
        const DocumentPtr text = loaded(file);
        out[foldCase(foldTypography(text->masthead.title))].push_back(text);
    }
    std::erase_if(out, [](const auto &series) { return series.second.size() < 2 || series.first.empty(); });
    return out;
}

} // namespace

TEST_CASE("notes lead from each text of the specimen to each other", "[notes]")
{
    const std::filesystem::path folder = std::filesystem::path(RESOLUTE_SOURCE_DIR) / "resources/specimen";
    std::vector<DocumentPtr> texts;
    for (const char *file : {"01-resolution-88-903.md", "02-draft-91-L.912.md", "03-draft-91-L.912-Rev.1.md", "04-resolution-91-907.md"})
        texts.push_back(loaded((folder / file).string()));
    everyPair(texts, 12);
}

TEST_CASE("notes lead from each of the five texts to each other", "[notes][corpus]")
{
    const auto files = testing::sharedFiles("corpus/seeds", ".txt");
    if (files.size() != 5) SKIP("the corpus is not here");
    everyPair(loadedAll(files), 20);
}

TEST_CASE("notes lead from a resolution to those of the same title, in each language", "[notes][corpus]")
{
    if (testing::sharedFiles("corpus/akn/hrc/en", ".xml").empty()) SKIP("the corpus is not here");
    for (const char *organ : {"hrc", "ga"})
        for (const char *language : {"en", "ar", "zh", "fr", "ru", "es"}) {
            auto files = testing::sharedFiles(std::string("corpus/akn/") + organ + '/' + language, ".xml");
            if (!everything() && files.size() > 6 && std::string_view(organ) == "ga") files.resize(6);
            for (const auto &[title, texts] : seriesOf(files)) {
                everyPair(texts, 2);
                if (!everything()) break;
            }
        }
}

TEST_CASE("notes lead from a draft in PDF to the PDF that was adopted", "[notes][corpus]")
{
    const std::filesystem::path folder = std::filesystem::path(RESOLUTE_SHARED) / "corpus/pdf";
    if (!std::filesystem::exists(folder)) SKIP("the corpus is not here");
    std::vector<std::pair<const char *, const char *>> chains{{"drafts/A_C.3_80_L.2.pdf", "adopted/A_RES_80_192.pdf"},
        {"drafts/A_C.3_80_L.24.pdf", "adopted/A_RES_80_189.pdf"}, {"drafts/A_80_L.3.pdf", "drafts/A_80_L.27.pdf"},
        {"drafts/A_80_L.27.pdf", "adopted/A_RES_80_111.pdf"}, {"drafts/A_80_L.22.pdf", "adopted/A_RES_80_110.pdf"},
        {"adopted/A_RES_78_118.pdf", "drafts/A_80_L.27.pdf"}, {"adopted/A_RES_78_190.pdf", "adopted/A_RES_80_192.pdf"}};
    if (!everything()) chains.resize(2);
    for (const auto &[from, to] : chains) {
        const DocumentPtr a = loaded((folder / from).string()), b = loaded((folder / to).string());
        leads(a, b);
        leads(b, a);
    }
}
