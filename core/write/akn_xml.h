// SPDX-License-Identifier: GPL-3.0-or-later
// Elements of an Akoma Ntoso file, nested and indented; and its parts, each in a file of its own.
#pragma once

#include "core/document/document.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace resolute::akn {

using Attributes = std::initializer_list<std::pair<std::string_view, std::string_view>>;

/// Writes elements one below the other. Elements with mixed content are written on one line, for blanks in them count.
class Xml
{
public:
    void open(std::string_view element, Attributes attributes = {});
    void close();
    void empty(std::string_view element, Attributes attributes);
    /// An element with text, escaped; on a line of its own.
    void text(std::string_view element, std::string_view text, Attributes attributes = {});
    /// An element whose content is XML already.
    void mixed(std::string_view element, std::string_view content, Attributes attributes = {});
    [[nodiscard]] std::string take() { return std::move(out_); }

private:
    void indent() { out_.append(2 * open_.size(), ' '); }
    std::string out_;
    std::vector<std::string> open_;
};

[[nodiscard]] std::string escaped(std::string_view text);
/// "<name a="b">content</name>", for mixed content.
[[nodiscard]] std::string inlined(std::string_view element, std::string_view content, Attributes attributes = {});

/// <meta>: who published what and when, in which language; of the whole also the terms that refersTo names. `annex` is
/// the name of an annex, "A1", empty for the whole.
void meta(Xml &xml, const Document &document, std::string_view annex);
/// <coverPage> and <preface>.
void masthead(Xml &xml, const Document &document);
/// <preamble>, <mainBody> and, for annexes, <attachments>; the conclusions stand before the attachments.
void text(Xml &xml, const Document &document);
/// Meeting, date and vote; nothing if the text has none.
void conclusions(Xml &xml, const Document &document);

/// "2023-10-11" if the text is a date of that form, else a date that stands for none.
[[nodiscard]] std::string_view dateOr(std::string_view text);
/// "eng" for "en"; "und" for a language that is none of the six.
[[nodiscard]] std::string_view threeLetters(std::string_view language);

} // namespace resolute::akn
