// SPDX-License-Identifier: GPL-3.0-or-later
// What people wrote into a file itself, apart from its text: the changes they tracked and the comments they attached.
// Part of a Document: immutable, shared.
#pragma once

#include "core/document/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace resolute {

enum class FileChangeKind { inserted, deleted, movedFrom, movedTo, other }; ///< other: marks of paragraphs, formatting

/// One change that somebody tracked.
struct FileChange {
    FileChangeKind kind = FileChangeKind::other;
    std::string author, date; ///< as in the file; the date ISO 8601; both may be empty
    std::string text;         ///< the words, on one line; empty for marks and formatting
};

/// A person who tracked changes.
struct FileAuthor {
    std::string name{};        ///< empty where the file names nobody
    std::string first{}, last{}; ///< days, ISO 8601, of the earliest and latest change; empty where the file has no dates
    int changes = 0;
    bool operator==(const FileAuthor &) const = default;
};

/// A remark that somebody attached to words of the text. Words and what stands around them are those of the source, so
/// that they are found in paragraphs as any quotation is (core/review/anchor.h).
struct FileComment {
    std::string author, date; ///< as FileChange
    std::string text;         ///< paragraphs parted by '\n'
    std::string words;        ///< empty for a mere point
    std::string before, after; ///< up to 40 letters each
};

struct FileRemarks {
    std::vector<FileChange> changes;   ///< reading order, the same whichever way the file was read
    std::vector<FileComment> comments; ///< reading order
    std::string reading; ///< what this reading of the file is called beside another ("before"); empty where there is no other

    /// Who tracked changes, most changes first.
    [[nodiscard]] std::vector<FileAuthor> authors() const;
};

/// True where somebody tracked changes in the text's file.
[[nodiscard]] bool hasTrackedChanges(const Document &document);
/// " (before)": what a name ends in where two readings of a file are told apart; else empty.
[[nodiscard]] std::string readingSuffix(const Document &document);
/// shortName() without that.
[[nodiscard]] std::string plainName(const Document &document);
/// The same text under the name of one of two readings of its file. Only for texts whose file has remarks.
[[nodiscard]] DocumentPtr namedReading(const DocumentPtr &document, std::string_view reading);

} // namespace resolute
