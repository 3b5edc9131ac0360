// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/pdf_messages.h"
#include "core/read/pdf_page.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace resolute {

namespace {

constexpr std::string_view magic = "resolute pdf page 1\n";
constexpr std::array messages{&pdfDamaged, &pdfLocked};

struct Head {
    std::int32_t width = 0, height = 0;
    double points = 0;
};

} // namespace

std::string toWire(const Result<PdfPicture> &picture)
{
    std::string out(magic);
    if (!picture) return out + std::string(picture.error().message->code);
    const Head head{picture->width, picture->height, picture->points};
    out.append(reinterpret_cast<const char *>(&head), sizeof head);
    return out + picture->pixels;
}

Result<PdfPicture> pictureFromWire(std::string_view bytes)
{
    const auto failed = [](const Message &message) { return std::unexpected(Error{ErrorKind::input, &message, {std::string()}, {}, {}}); };
    if (!bytes.starts_with(magic)) return failed(pdfReaderEnded);
    bytes.remove_prefix(magic.size());
    for (const Message *message : messages)
        if (bytes == message->code) return failed(*message);
    Head head;
    if (bytes.size() < sizeof head) return failed(pdfReaderEnded);
    std::memcpy(&head, bytes.data(), sizeof head);
    bytes.remove_prefix(sizeof head);
    constexpr std::int32_t most = 20'000;
    if (head.width < 1 || head.height < 1 || head.width > most || head.height > most || !std::isfinite(head.points) || head.points < 1
        || bytes.size() != static_cast<std::size_t>(head.width) * static_cast<std::size_t>(head.height) * 4)
        return failed(pdfReaderEnded);
    return PdfPicture{head.width, head.height, head.points, std::string(bytes)};
}

} // namespace resolute
