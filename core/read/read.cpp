// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/read.h"

#include "core/read/akn.h"
#include "core/read/docx.h"
#include "core/read/formats.h"
#include "core/read/html.h"
#include "core/read/odt.h"
#include "core/read/pdf.h"
#include "core/read/sha256.h"

#include <algorithm>
#include <array>
#include <future>

namespace resolute {

namespace {

const Message otherFormat{"other-format", RESOLUTE_MESSAGE("message", "seems to be {1}, which is not read here: save it as plain text or Markdown")};
const Message oldWord{"old-word",
    RESOLUTE_MESSAGE("message", "seems to be {1}: open it in Word or LibreOffice and save it as Word document (.docx)")};
const Message binary{"binary", RESOLUTE_MESSAGE("message", "is no text: a zero byte stands at byte {1} of the file")};

/// How files of other programs begin. Offsets and values as their specifications give them.
struct Signature {
    std::size_t at;
    std::string_view bytes;
    std::string_view what;
};
using namespace std::string_view_literals;
constexpr std::array signatures{Signature{0, "PK\x03\x04"sv, "a ZIP archive (Word, OpenDocument or the like)"},
    Signature{0, "PK\x05\x06"sv, "an empty ZIP archive"}, Signature{0, "\x89PNG\r\n\x1A\n"sv, "a PNG picture"},
    Signature{0, "\xFF\xD8\xFF"sv, "a JPEG picture"}, Signature{0, "GIF8"sv, "a GIF picture"}, Signature{0, "II*\0"sv, "a TIFF picture"},
    Signature{0, "MM\0*"sv, "a TIFF picture"}, Signature{8, "WEBP"sv, "a WebP picture"}, Signature{0, "\x1F\x8B"sv, "a gzip archive"},
    Signature{0, "BZh"sv, "a bzip2 archive"}, Signature{0, "7z\xBC\xAF\x27\x1C"sv, "a 7-Zip archive"},
    Signature{0,
        "\xFD"
        "7zXZ"sv,
        "an xz archive"},
    Signature{0, "Rar!\x1A\x07"sv, "a RAR archive"},
    Signature{0,
        "\x7F"
        "ELF"sv,
        "a program"},
    Signature{0, "SQLite format 3"sv, "a database"}, Signature{4, "ftyp"sv, "a video"}, Signature{0, "OggS"sv, "a sound or video"},
    Signature{0, "ID3"sv, "a sound"}};

/// Formats that word processors turn into one that is read here.
constexpr std::array oldFormats{Signature{0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "an old Word document (.doc), or one with a password"},
    Signature{0, "{\\rtf"sv, "a Rich Text document (.rtf)"}};

bool startsWithTag(std::string_view bytes, std::string_view tag)
{
    const auto at = bytes.find_first_not_of(" \t\r\n");
    if (at == std::string_view::npos || bytes.size() - at < tag.size()) return false;
    return std::ranges::equal(bytes.substr(at, tag.size()), tag, {}, [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
}

std::unexpected<Error> failure(const Message &message, std::string argument)
{
    return std::unexpected(Error{ErrorKind::input, &message, {std::move(argument)}, {}, {}});
}

/// Some writers put a few lines before a PDF; readers look for its mark in the first KB (ISO 32000-1, annex H).
bool isPdf(std::string_view bytes) { return bytes.substr(0, 1024).contains("%PDF-"); }

/// The formats that are written as text, from their decoded text.
Result<Source> readText(SourceFormat format, std::string_view bytes, const std::string &file, const Progress &progress)
{
    std::string buffer;
    const auto text = decodeText(bytes, file, buffer);
    if (!text) return std::unexpected(text.error());
    return format == SourceFormat::markdown ? readMarkdown(*text, file, progress) : readPlainText(*text, file, progress);
}

Result<Source> readAs(SourceFormat format, std::string_view bytes, const std::string &file, const Progress &progress, const ReadOptions &options)
{
    switch (format) {
    case SourceFormat::docx: return readDocx(bytes, file, progress, options);
    case SourceFormat::pdf: return readPdf(bytes, file, progress);
    case SourceFormat::odt: return readOdt(bytes, file, progress, options);
    case SourceFormat::html: return readHtml(bytes, file, progress, options);
    case SourceFormat::akn: return readAkn(bytes, file, progress);
    default: return readText(format, bytes, file, progress);
    }
}

bool hasUtf16Mark(std::string_view bytes) { return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"); }

} // namespace

Result<SourceFormat> recognise(std::string_view bytes)
{
    for (const Signature &s : oldFormats)
        if (bytes.starts_with(s.bytes)) return failure(oldWord, std::string(s.what));
    if (bytes.starts_with("PK\x03\x04")) {
        const auto zip = Zip::open(bytes, {});
        if (!zip) return std::unexpected(zip.error());
        if (isDocx(*zip)) return SourceFormat::docx;
        if (isOdt(*zip)) return SourceFormat::odt;
    }
    for (const Signature &s : signatures)
        if (bytes.size() > s.at && bytes.substr(s.at).starts_with(s.bytes)) return failure(otherFormat, std::string(s.what));
    if (isPdf(bytes)) return SourceFormat::pdf;
    if (hasUtf16Mark(bytes)) {
        std::string buffer;
        const auto text = decodeText(bytes, {}, buffer);
        if (text && looksLikeHtml(*text)) return SourceFormat::html;
        return text && looksLikeMarkdown(*text) ? SourceFormat::markdown : SourceFormat::text;
    }
    if (const auto zero = bytes.find('\0'); zero != std::string_view::npos) return failure(binary, std::to_string(zero + 1));
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    if (isAkn(bytes)) return SourceFormat::akn;
    if (looksLikeHtml(bytes)) return SourceFormat::html;
    if (startsWithTag(bytes, "<?xml")) return failure(otherFormat, "an XML document");
    return looksLikeMarkdown(bytes) ? SourceFormat::markdown : SourceFormat::text;
}

Result<Source> read(std::string_view bytes, const std::string &file, const Progress &progress, const ReadOptions &options)
{
    const auto named = [&](Error error) {
        error.file = file;
        return std::unexpected(std::move(error));
    };
    const auto format = recognise(bytes);
    if (!format) return named(format.error());
    // The fingerprint of a long file is taken beside the reading; a thread costs more than that of a short one.
    constexpr std::size_t longFile = 1 << 18;
    auto fingerprint = std::async(bytes.size() > longFile && !isSha256Quick() ? std::launch::async : std::launch::deferred,
        [bytes] { return sha256(bytes); });
    auto source = readAs(*format, bytes, file, progress, options);
    if (!source) return named(source.error());
    source->file = file;
    source->format = *format;
    source->sha256 = fingerprint.get();
    return source;
}

} // namespace resolute
