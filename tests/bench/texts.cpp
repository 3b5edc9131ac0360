// SPDX-License-Identifier: GPL-3.0-or-later
// bench-texts FOLDER PARAGRAPHS [heavy|shuffle]: writes the invented pair old.md and new.md, one paragraph a line.
#include "core/write/document_text.h"
#include "tests/support/generator.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

int main(int argc, char **argv)
{
    if (argc < 3) return 2;
    resolute::testing::Mix mix;
    if (argc > 3 && std::string(argv[3]) == "heavy") mix = {60, 8, 8, 6, 2, 2, 30};
    if (argc > 3 && std::string(argv[3]) == "shuffle") mix = {10, 2, 2, 30, 1, 1, 30};
    const auto pair = resolute::testing::generatePair(7, std::atoi(argv[2]), mix);
    const std::filesystem::path folder(argv[1]);
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "old.md", std::ios::binary) << resolute::toMarkdown(*pair.a);
    std::ofstream(folder / "new.md", std::ios::binary) << resolute::toMarkdown(*pair.b);
    return 0;
}
