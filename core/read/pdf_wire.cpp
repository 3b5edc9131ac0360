// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/read/pdf_wire.h"

#include "core/read/pdf_messages.h"
#include "core/text/utf8.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <optional>

namespace resolute {

namespace {

constexpr std::string_view magic = "resolute pdf words 1\n";
constexpr std::array messages{&pdfDamaged, &pdfLocked, &pdfCancelled, &pdfReaderEnded};
constexpr std::size_t mostComplaints = 100, longestWord = 1 << 16;

class Writer
{
public:
    template <class T> void number(T value) { out.append(reinterpret_cast<const char *>(&value), sizeof value); }
    void text(const std::string &value)
    {
        number(static_cast<std::uint32_t>(value.size()));
        out += value;
    }
    std::string out{magic};
};

/// Gives values until one is missing or makes no sense; from then on only `good` counts.
class Reader
{
public:
    explicit Reader(std::string_view bytes) : left_(bytes) {}

    template <class T> T number()
    {
        T value{};
        if (left_.size() < sizeof value) good = false;
        else {
            left_.copy(reinterpret_cast<char *>(&value), sizeof value);
            left_.remove_prefix(sizeof value);
        }
        return value;
    }
    double measure()
    {
        const auto value = number<double>();
        good = good && std::isfinite(value);
        return good ? value : 0;
    }
    std::size_t count(std::size_t most)
    {
        const auto value = number<std::uint32_t>();
        good = good && value <= most;
        return good ? value : 0;
    }
    std::string text(std::size_t most)
    {
        const std::size_t size = count(std::min(most, left_.size()));
        std::string value(left_.substr(0, good && size <= left_.size() ? size : 0));
        good = good && value.size() == size && !firstInvalidByte(value);
        left_.remove_prefix(value.size());
        return value;
    }
    [[nodiscard]] bool atEnd() const { return left_.empty(); }
    bool good = true;

private:
    std::string_view left_;
};

constexpr std::uint8_t boldBit = 1, italicBit = 2, barsBit = 4, raisedBit = 8, gluedBit = 16, spaceBit = 32;

void write(Writer &out, const PdfWord &word)
{
    out.text(word.text);
    for (const double measure : {word.box.x0, word.box.y0, word.box.x1, word.box.y1, word.size}) out.number(measure);
    out.number(static_cast<std::uint8_t>((word.bold ? boldBit : 0) | (word.italic ? italicBit : 0) | (word.bars ? barsBit : 0)
        | (word.raised ? raisedBit : 0) | (word.glued ? gluedBit : 0) | (word.space ? spaceBit : 0)));
}

PdfWord readWord(Reader &in)
{
    PdfWord word;
    word.text = in.text(longestWord);
    for (double *measure : {&word.box.x0, &word.box.y0, &word.box.x1, &word.box.y1, &word.size}) *measure = in.measure();
    const auto bits = in.number<std::uint8_t>();
    word.bold = bits & boldBit, word.italic = bits & italicBit, word.bars = bits & barsBit;
    word.raised = bits & raisedBit, word.glued = bits & gluedBit, word.space = bits & spaceBit;
    in.good = in.good && !word.text.empty();
    return word;
}

std::unexpected<Error> ended() { return std::unexpected(Error{ErrorKind::input, &pdfReaderEnded, {}, {}, {}}); }

std::unexpected<Error> readError(Reader &in)
{
    const std::string code = in.text(100);
    const auto cancelled = in.number<std::uint8_t>();
    std::vector<std::string> arguments(in.count(10));
    for (std::string &argument : arguments) argument = in.text(10'000);
    if (in.good && in.atEnd())
        for (const Message *message : messages)
            if (message->code == code)
                return std::unexpected(Error{cancelled ? ErrorKind::cancelled : ErrorKind::input, message, std::move(arguments), {}, {}});
    return ended();
}

} // namespace

std::string toWire(const Result<PdfText> &text)
{
    Writer out;
    out.number(static_cast<std::uint8_t>(text.has_value()));
    if (!text) {
        out.text(std::string(text.error().message->code));
        out.number(static_cast<std::uint8_t>(text.error().kind == ErrorKind::cancelled));
        out.number(static_cast<std::uint32_t>(text.error().arguments.size()));
        for (const std::string &argument : text.error().arguments) out.text(argument);
        return std::move(out.out);
    }
    out.number(static_cast<std::int32_t>(text->pageCount));
    out.number(static_cast<std::uint64_t>(text->sideways));
    out.number(static_cast<std::uint32_t>(text->complaints.size()));
    for (const std::string &complaint : text->complaints) out.text(complaint);
    out.number(static_cast<std::uint32_t>(text->pages.size()));
    for (const PdfPage &page : text->pages) {
        out.number(static_cast<std::int32_t>(page.number));
        out.number(page.width);
        out.number(page.height);
        out.number(static_cast<std::uint32_t>(page.words.size()));
        for (const PdfWord &word : page.words) write(out, word);
    }
    return std::move(out.out);
}

Result<PdfText> fromWire(std::string_view bytes, const PdfLimits &limits)
{
    if (!bytes.starts_with(magic)) return ended();
    Reader in(bytes.substr(magic.size()));
    if (in.number<std::uint8_t>() == 0) return readError(in);
    PdfText out;
    out.pageCount = in.number<std::int32_t>();
    out.sideways = in.number<std::uint64_t>();
    out.complaints.resize(in.count(mostComplaints));
    for (std::string &complaint : out.complaints) complaint = in.text(10'000);
    const std::size_t pages = in.count(static_cast<std::size_t>(std::max(0, limits.pages)));
    for (std::size_t p = 0; p < pages && in.good; ++p) {
        PdfPage page;
        page.number = in.number<std::int32_t>();
        page.width = in.measure();
        page.height = in.measure();
        const std::size_t words = in.count(2 * limits.pageWords); // a drawn word may be several
        for (std::size_t w = 0; w < words && in.good; ++w) page.words.push_back(readWord(in));
        out.pages.push_back(std::move(page));
    }
    if (!in.good || !in.atEnd()) return ended();
    return out;
}

} // namespace resolute
