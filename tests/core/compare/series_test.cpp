// SPDX-License-Identifier: GPL-3.0-or-later
// A series of texts as rows of lineages.
#include "core/compare/comparison.h"

#include <catch2/catch_test_macros.hpp>

using namespace resolute;

namespace {

// Operative paragraphs from sentences; told apart by words that no other has.
DocumentPtr text(const std::vector<std::string> &sentences)
{
    auto d = std::make_shared<Document>();
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        Paragraph p;
        p.id = "O" + std::to_string(i + 1);
        p.kind = ParagraphKind::operative;
        p.number = std::to_string(i + 1);
        p.text = sentences[i];
        d->paragraphs.push_back(std::move(p));
    }
    return d;
}

const std::string lakes = "Calls upon coastal States to protect lakes, wetlands and river basins from pollution by mining residues;";
const std::string maps = "Requests the Secretariat to publish nautical maps of the northern straits every second year;";
const std::string school = "Encourages municipalities to open evening schools for apprentice carpenters and masons;";
const std::string horses = "Decides to convene an expert meeting on veterinary care for working horses;";

std::vector<std::string> shown(const Comparison &c)
{
    std::vector<std::string> rows;
    for (const Row &row : c.rows) {
        std::string line;
        for (std::size_t k = 0; k < row.cells.size(); ++k) {
            line += k > 0 ? " | " : "";
            for (const ParagraphIndex p : row.cells[k]) line += c.documents[k]->paragraph(p).id;
        }
        rows.push_back(line);
    }
    return rows;
}

} // namespace

TEST_CASE("a series is one row a lineage, in the order of the last text", "[compare][series]")
{
    const auto c = compare({text({lakes, maps}), text({lakes, school, maps}), text({lakes, school, horses, maps})}, {}, {});
    REQUIRE(c);
    CHECK(shown(**c) == std::vector<std::string>{"O1 | O1 | O1", " | O2 | O2", " |  | O3", "O2 | O3 | O4"});
    CHECK((*c)->statistics.size() == 2);
    CHECK(!(*c)->rows[2].steps[0]);
    CHECK((*c)->rows[2].steps[1]->link.relation == Relation::inserted);
}

TEST_CASE("a paragraph that was dropped keeps its place", "[compare][series]")
{
    const auto c = compare({text({lakes, school, maps}), text({lakes, maps}), text({lakes, maps, horses})}, {}, {});
    REQUIRE(c);
    CHECK(shown(**c) == std::vector<std::string>{"O1 | O1 | O1", "O2 |  | ", "O3 | O2 | O2", " |  | O3"});
    CHECK((*c)->rows[1].steps[0]->link.relation == Relation::deleted);
    CHECK(!(*c)->rows[1].steps[1]);
}

TEST_CASE("with a fixed base every text is compared with it", "[compare][series]")
{
    const auto c = compare({text({lakes, maps}), text({lakes}), text({lakes, maps})}, {.base = 0, .align = {}}, {});
    REQUIRE(c);
    CHECK(shown(**c) == std::vector<std::string>{"O1 | O1 | O1", "O2 |  | O2"});
    CHECK((*c)->rows[1].steps[0]->link.relation == Relation::deleted);
    CHECK((*c)->rows[1].steps[1]->link.relation == Relation::same);
}

TEST_CASE("a base that is not the first text still gathers all texts", "[compare][series]")
{
    const auto c = compare({text({lakes, maps}), text({lakes, maps, school})}, {.base = 1, .align = {}}, {});
    REQUIRE(c);
    CHECK(shown(**c) == std::vector<std::string>{"O1 | O1", "O2 | O2", " | O3"});
    CHECK(!(*c)->rows[0].steps[0]);
}
