// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes through recognition, the reader of their format and structure. What must hold: no crash, and offsets that
// stand inside their texts and on the boundaries of letters.
#include "core/read/read.h"
#include "core/structure/structure.h"
#include "core/text/utf8.h"

#include <cstdint>
#include <cstdlib>

using namespace resolute;

namespace {

void require(bool ok)
{
    if (!ok) std::abort();
}

bool isBoundary(const std::string &text, std::uint32_t at) { return at <= text.size() && (at == text.size() || !isContinuation(text[at])); }

bool isRange(const std::string &text, ByteRange range)
{
    return range.begin <= range.end && isBoundary(text, range.begin) && isBoundary(text, range.end);
}

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

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    auto source = read({reinterpret_cast<const char *>(data), size}, "fuzz");
    if (!source) {
        require(source.error().message != nullptr);
        return 0;
    }
    for (const Block &block : source->blocks) check(block);
    for (const Issue &issue : source->issues) require(issue.message != nullptr);
    check(structure(std::move(*source)));
    return 0;
}
