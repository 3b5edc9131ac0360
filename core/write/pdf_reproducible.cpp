// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/pdf_reproducible.h"

#include "core/base/late.h"
#include "core/write/qpdf_writer.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <cstdint>
#include <memory>

namespace resolute {

namespace {

const Message unreadable{"pdf-unreadable", RESOLUTE_MESSAGE("message", "cannot be read as PDF: {1}")};

// Big-endian numbers of an OpenType file (ISO/IEC 14496-22).
class FontBytes
{
public:
    explicit FontBytes(std::string &bytes) : bytes_(bytes) {}
    [[nodiscard]] bool holds(std::size_t at, std::size_t size) const { return at <= bytes_.size() && size <= bytes_.size() - at; }
    [[nodiscard]] std::uint32_t number(std::size_t at, std::size_t size) const
    {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < size; ++i) value = value << 8 | static_cast<unsigned char>(bytes_[at + i]);
        return value;
    }
    void set(std::size_t at, std::uint32_t value)
    {
        for (std::size_t i = 0; i < 4; ++i) bytes_[at + i] = static_cast<char>(value >> (24 - 8 * i) & 0xff);
    }
    /// Sum of the 32-bit words, the last one filled up with zeros.
    [[nodiscard]] std::uint32_t sum(std::size_t at, std::size_t size) const
    {
        std::uint32_t total = 0;
        for (std::size_t i = 0; i < size; ++i) total += static_cast<std::uint32_t>(static_cast<unsigned char>(bytes_[at + i])) << (24 - 8 * (i % 4));
        return total;
    }

private:
    std::string &bytes_;
};

// Sets the dates of the font to zero and its two checksums to match; leaves alone what is no TrueType file.
bool withoutDates(std::string &bytes)
{
    FontBytes font(bytes);
    constexpr std::size_t directory = 12, entry = 16, adjustment = 8, dates = 20, headSize = 54;
    if (!font.holds(0, directory)) return false;
    const std::size_t tables = font.number(4, 2);
    for (std::size_t t = 0; t < tables && font.holds(directory + t * entry, entry); ++t) {
        const std::size_t record = directory + t * entry;
        if (bytes.compare(record, 4, "head") != 0) continue;
        const std::size_t head = font.number(record + 8, 4), size = font.number(record + 12, 4);
        if (size < headSize || !font.holds(head, size)) return false;
        font.set(head + adjustment, 0);
        for (std::size_t i = 0; i < 16; i += 4) font.set(head + dates + i, 0);
        font.set(record + 4, font.sum(head, size));
        font.set(head + adjustment, 0xB1B0AFBAU - font.sum(0, bytes.size()));
        return true;
    }
    return false;
}

void setDates(QPDF &pdf, const std::string &date)
{
    auto info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary()) return;
    std::string digits;
    for (const char c : date)
        if (c >= '0' && c <= '9' && digits.size() < 14) digits += c;
    for (const char *key : {"/CreationDate", "/ModDate"}) {
        info.removeKey(key);
        if (digits.size() >= 8) info.replaceKey(key, QPDFObjectHandle::newString("D:" + digits + std::string(14 - digits.size(), '0') + "Z"));
    }
}

} // namespace

Result<std::string> reproduciblePdf(std::string_view bytes, const std::string &date, const std::vector<std::pair<std::string, std::string>> &facts,
    const std::vector<PdfRole> &parts)
{
    try {
        auto pdf = QPDF::create();
        pdf->setSuppressWarnings(true);
        pdf->processMemoryFile("comparison", bytes.data(), bytes.size());
        setDates(*pdf, date);
        if (auto info = pdf->getTrailer().getKey("/Info"); info.isDictionary())
            for (const auto &[name, value] : facts) info.replaceKey('/' + name, QPDFObjectHandle::newUnicodeString(value));
        pdf->getRoot().removeKey("/Metadata");
        pdf->getTrailer().removeKey("/ID"); // its first half would be kept, and is made by chance
        if (!parts.empty()) addTags(*pdf, parts);
        for (auto &object : pdf->getAllObjects()) {
            if (!object.isDictionary() || !object.hasKey("/FontFile2")) continue;
            auto file = object.getKey("/FontFile2");
            const auto data = file.getStreamData();
            std::string font(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
            if (withoutDates(font)) file.replaceStreamData(font, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
        }
        QPDFWriter writer(*pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.write();
        const auto out = writer.getBufferSharedPointer();
        return std::string(reinterpret_cast<const char *>(out->getBuffer()), out->getSize());
    } catch (const std::exception &error) {
        return std::unexpected(Error{ErrorKind::input, &unreadable, {error.what()}, {}, {}});
    }
}

} // namespace resolute

RESOLUTE_LATE(reproduciblePdf, resolute::reproduciblePdf);
