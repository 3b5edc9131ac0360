// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/pdf_appearance.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace resolute {

namespace {

std::string colour(const PdfColour &c, const char *op) { return pdfNumber(c.r) + ' ' + pdfNumber(c.g) + ' ' + pdfNumber(c.b) + ' ' + op + '\n'; }

std::string line(const PdfFrame &f, const PageBox &b, double fromTop)
{
    return pdfNumber(f.x(b.x0)) + ' ' + pdfNumber(f.y(fromTop)) + " m " + pdfNumber(f.x(b.x1)) + ' ' + pdfNumber(f.y(fromTop)) + " l S\n";
}

// A line's weight follows the size of the type: a tenth of 11 points looks like an underline of the type itself.
double weight(const PageBox &b) { return std::clamp((b.y1 - b.y0) * 0.06, 0.4, 1.2); }

std::string ground(const PdfAnnotation &a, const PdfColour &tint, const PdfFrame &f)
{
    std::string out = "/M gs\n" + colour(tint, "rg");
    for (const PageBox &b : a.boxes)
        out += pdfNumber(f.x(b.x0)) + ' ' + pdfNumber(f.y(b.y1)) + ' ' + pdfNumber(b.x1 - b.x0) + ' ' + pdfNumber(b.y1 - b.y0) + " re f\n";
    return out;
}

std::string lines(const PdfAnnotation &a, const PdfFrame &f, double share)
{
    std::string out = (a.ground ? ground(a, *a.ground, f) : std::string()) + colour(a.colour, "RG");
    for (const PageBox &b : a.boxes) {
        const double w = weight(b), at = b.y0 + (b.y1 - b.y0) * share;
        out += pdfNumber(w) + " w\n";
        if (a.dotted) out += '[' + pdfNumber(1.5 * w) + "] 0 d\n";
        if (!a.twice) {
            out += line(f, b, at);
            continue;
        }
        out += line(f, b, at - w) + line(f, b, at + w);
    }
    return out;
}

std::string caret(const PdfAnnotation &a, const PdfFrame &f)
{
    std::string out = colour(a.colour, "rg");
    for (const PageBox &b : a.boxes) {
        const double middle = (b.x0 + b.x1) / 2;
        out += pdfNumber(f.x(b.x0)) + ' ' + pdfNumber(f.y(b.y1)) + " m " + pdfNumber(f.x(middle)) + ' ' + pdfNumber(f.y(b.y0)) + " l "
            + pdfNumber(f.x(b.x1)) + ' ' + pdfNumber(f.y(b.y1)) + " l h f\n";
    }
    return out;
}

std::string leaf(const PdfAnnotation &a, const PdfFrame &f)
{
    const PageBox &b = a.boxes.front();
    const double fold = (b.x1 - b.x0) * 0.35;
    std::string out = colour(a.colour, "RG") + "1 1 1 rg 0.8 w\n";
    out += pdfNumber(f.x(b.x0)) + ' ' + pdfNumber(f.y(b.y0)) + " m " + pdfNumber(f.x(b.x1 - fold)) + ' ' + pdfNumber(f.y(b.y0)) + " l "
        + pdfNumber(f.x(b.x1)) + ' ' + pdfNumber(f.y(b.y0 + fold)) + " l " + pdfNumber(f.x(b.x1)) + ' ' + pdfNumber(f.y(b.y1)) + " l "
        + pdfNumber(f.x(b.x0)) + ' ' + pdfNumber(f.y(b.y1)) + " l h B\n";
    for (int i = 1; i <= 3; ++i) {
        const double at = b.y0 + (b.y1 - b.y0) * (0.25 + 0.18 * i);
        out += line(f, {b.x0 + 2, 0, b.x1 - 2, 0}, at);
    }
    return out;
}

} // namespace

std::string pdfNumber(double value)
{
    if (!std::isfinite(value)) value = 0;
    char text[40];
    std::snprintf(text, sizeof text, "%.3f", value);
    std::string out = text;
    while (out.back() == '0') out.pop_back();
    if (out.back() == '.') out.pop_back();
    return out == "-0" ? "0" : out;
}

PageBox outline(const PdfAnnotation &annotation)
{
    PageBox all = annotation.boxes.front();
    for (const PageBox &b : annotation.boxes) all = {std::min(all.x0, b.x0), std::min(all.y0, b.y0), std::max(all.x1, b.x1), std::max(all.y1, b.y1)};
    return {all.x0 - 1, all.y0 - 1, all.x1 + 1, all.y1 + 2};
}

std::string appearance(const PdfAnnotation &annotation, const PdfFrame &frame)
{
    switch (annotation.mark) {
    case PdfMark::highlight: return ground(annotation, annotation.colour, frame);
    case PdfMark::underline: return lines(annotation, frame, 0.92); // just under the base line of a line box
    case PdfMark::strikeOut: return lines(annotation, frame, 0.58); // through the middle of small letters
    case PdfMark::caret: return caret(annotation, frame);
    case PdfMark::note: return leaf(annotation, frame);
    case PdfMark::link: break;
    }
    return {};
}

} // namespace resolute
