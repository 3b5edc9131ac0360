// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/file_remarks.h"

#include "core/structure/passes.h"
#include "core/text/around.h"

namespace resolute {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\t'; }

FileChangeKind kindOf(TrackedKind kind)
{
    switch (kind) {
    case TrackedKind::insertion: return FileChangeKind::inserted;
    case TrackedKind::deletion: return FileChangeKind::deleted;
    case TrackedKind::moveFrom: return FileChangeKind::movedFrom;
    case TrackedKind::moveTo: return FileChangeKind::movedTo;
    case TrackedKind::paragraphMark:
    case TrackedKind::formatting: break;
    }
    return FileChangeKind::other;
}

/// What stands around a comment's words in its block. Words that go on in the next block end with this one.
FileComment quoted(const SourceComment &comment, const std::vector<Block> &blocks)
{
    FileComment out{.author = comment.author, .date = comment.date, .text = comment.text, .words = {}, .before = {}, .after = {}};
    if (comment.block >= blocks.size() || comment.at > blocks[comment.block].text.size()) {
        out.words = oneLine(comment.words);
        return out;
    }
    const std::string_view text = blocks[comment.block].text, behind = text.substr(comment.at);
    std::size_t begin = 0, end = 0;
    while (end < behind.size() && end < comment.words.size() && behind[end] == comment.words[end]) ++end;
    while (end > 0 && end < behind.size() && (static_cast<unsigned char>(behind[end]) & 0xC0) == 0x80) --end; // within a letter
    while (begin < end && isBlank(behind[begin])) ++begin;
    while (begin < end && isBlank(behind[end - 1])) --end;
    out.words = oneLine(behind.substr(begin, end - begin));
    // A blank beside the words belongs to what stands around them: a letter keeps it there while the line is made one.
    std::string around = oneLine(std::string(text.substr(0, comment.at + begin)) + '|');
    around.pop_back();
    out.before = lettersBefore(around, around.size());
    around = oneLine('|' + std::string(behind.substr(end)));
    out.after = lettersAfter(around, 1);
    return out;
}

} // namespace

std::shared_ptr<const FileRemarks> remarksOf(const Source &source)
{
    if (source.tracked.empty() && source.comments.empty()) return nullptr;
    auto out = std::make_shared<FileRemarks>();
    for (const TrackedChange &change : source.tracked)
        out->changes.push_back({kindOf(change.kind), change.author, change.date, oneLine(change.text)});
    for (const SourceComment &comment : source.comments) out->comments.push_back(quoted(comment, source.blocks));
    return out;
}

} // namespace resolute
