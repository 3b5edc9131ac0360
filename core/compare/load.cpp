// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparison.h"
#include "core/structure/structure.h"

namespace resolute {

namespace {

Result<DocumentPtr> structured(Result<Source> source)
{
    if (!source) return std::unexpected(std::move(source.error()));
    return std::make_shared<const Document>(structure(std::move(*source)));
}

} // namespace

Result<DocumentPtr> loadBytes(std::string_view bytes, const std::string &file, const Progress &progress, const ReadOptions &options)
{
    return structured(read(bytes, file, progress, options));
}

Result<DocumentPtr> load(const std::string &path, const Progress &progress, const ReadOptions &options)
{
    auto bytes = readBytes(path);
    if (!bytes) return std::unexpected(bytes.error());
    auto source = read(*bytes, path, progress, options);
    std::string().swap(*bytes); // the paragraphs of a long text take its place
    return structured(std::move(source));
}

} // namespace resolute
