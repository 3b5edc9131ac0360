// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes through recognition, the reader of their format and structure. What must hold: no crash, and offsets that
// stand inside their texts and on the boundaries of letters.
#include "core/read/read.h"
#include "core/structure/structure.h"
#include "core/text/utf8.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/targets.h"

#include <cstdint>

using namespace resolute;
using fuzz::isBoundary, fuzz::isRange, fuzz::require;

namespace {

void check(const Block &block)
{
    require(!firstInvalidByte(block.text));
    for (const StyledRange &s : block.styles) require(isRange(block.text, s.range));
    for (const FootnoteAnchor &a : block.anchors) require(isBoundary(block.text, a.at));
}

void check(const Document &document)
{
    for (const Paragraph &p : document.paragraphs) {
        require(!firstInvalidByte(p.text) && isRange(p.text, p.lead));
        for (const ByteRange e : p.emphasis) require(isRange(p.text, e));
        for (const FootnoteAnchor &a : p.footnotes) require(isBoundary(p.text, a.at));
        require(!p.parent || at(*p.parent) < document.paragraphs.size());
    }
}

} // namespace

void resolute::fuzz::read(std::string_view bytes)
{
    auto source = resolute::read(bytes, "fuzz");
    if (!source) {
        require(source.error().message != nullptr);
        return;
    }
    for (const Block &block : source->blocks) check(block);
    for (const Issue &issue : source->issues) require(issue.message != nullptr);
    check(structure(std::move(*source)));
}
