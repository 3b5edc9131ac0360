// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparison.h"
#include "core/structure/structure.h"

namespace resolute {

Result<DocumentPtr> loadBytes(std::string_view bytes, const std::string &file, const Progress &progress, const ReadOptions &options)
{
    auto source = read(bytes, file, progress, options);
    if (!source) return std::unexpected(std::move(source.error()));
    return std::make_shared<const Document>(structure(std::move(*source)));
}

Result<DocumentPtr> load(const std::string &path, const Progress &progress, const ReadOptions &options)
{
    auto bytes = readBytes(path);
    if (!bytes) return std::unexpected(bytes.error());
    auto source = read(*bytes, path, progress, options);
    if (!source) return std::unexpected(std::move(source.error()));
    std::string().swap(*bytes); // the paragraphs of a long text take its place
    return std::make_shared<const Document>(structure(std::move(*source)));
}

} // namespace resolute
