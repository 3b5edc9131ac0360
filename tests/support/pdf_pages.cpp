// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdf_pages.h"

#include "core/text/utf8.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <cstdio>
#include <format>

namespace resolute::testing {

namespace {

constexpr double width = 612, height = 792;

/// Windows-1252, as octal escapes of a PDF string.
std::string literal(const std::string &text)
{
    std::string out = "(";
    for (const char32_t c : CodePoints(text)) {
        const auto escape = [&](int code) { out += std::format("\\{:03o}", code); };
        switch (c) {
        case U'“': escape(0x93); break;
        case U'”': escape(0x94); break;
        case U'‘': escape(0x91); break;
        case U'’': escape(0x92); break;
        case U'–': escape(0x96); break;
        case U'—': escape(0x97); break;
        case U'(':
        case U')':
        case U'\\': out += '\\'; [[fallthrough]];
        default: out += static_cast<char>(c);
        }
    }
    return out + ')';
}

const char *fontOf(Face face) { return face == Face::italic ? "/FI" : face == Face::bold ? "/FB" : "/FR"; }

QPDFObjectHandle fonts(QPDF &pdf)
{
    auto all = QPDFObjectHandle::newDictionary();
    for (const auto &[key, name] : {std::pair{"/FR", "/Times-Roman"}, {"/FI", "/Times-Italic"}, {"/FB", "/Times-Bold"}}) {
        auto font = QPDFObjectHandle::parse(std::string("<< /Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding /BaseFont ") + name + " >>");
        all.replaceKey(key, pdf.makeIndirectObject(font));
    }
    return all;
}

} // namespace

PdfPages &PdfPages::page()
{
    pages_.emplace_back();
    return *this;
}

PdfPages &PdfPages::line(double x, double y, std::vector<Run> runs, double size)
{
    std::string &to = pages_.back();
    to += std::format("BT {:.2f} {:.2f} Td ", x, height - y);
    for (const Run &run : runs)
        to += std::format("{} {:.2f} Tf {:.2f} Ts {} Tj ", fontOf(run.face), run.raised ? 0.65 * size : size, run.raised ? size / 3 : 0.0,
            literal(run.text));
    to += "ET\n";
    return *this;
}

PdfPages &PdfPages::picture()
{
    page();
    pages_.back() += "0.5 g 100 100 400 500 re f\n";
    return *this;
}

std::string PdfPages::bytes(Lock lock) const
{
    auto pdf = QPDF::create();
    pdf->emptyPDF();
    auto resources = QPDFObjectHandle::newDictionary();
    resources.replaceKey("/Font", fonts(*pdf));
    for (const std::string &content : pages_) {
        auto page = QPDFObjectHandle::parse(std::format("<< /Type /Page /MediaBox [0 0 {} {}] >>", width, height));
        page.replaceKey("/Resources", resources);
        page.replaceKey("/Contents", pdf->newStream(content));
        pdf->addPage(pdf->makeIndirectObject(page), false);
    }
    QPDFWriter writer(*pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(lock == Lock::none);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    if (lock == Lock::password) writer.setR6EncryptionParameters("user", "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace resolute::testing
