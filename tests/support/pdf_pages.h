// SPDX-License-Identifier: GPL-3.0-or-later
// Makes small PDFs for tests: text set in Times at places of our choosing, as a word processor sets it.
#pragma once

#include <string>
#include <vector>

namespace resolute::testing {

enum class Face { roman, italic, bold };

struct Run {
    std::string text; ///< ASCII, and “ ” ‘ ’ – — as UTF-8
    Face face = Face::roman;
    bool raised = false; ///< set as a superscript: 65 per cent of the size, raised by a third of it
};

/// Pages of US Letter, measured in points from the top left corner as the reader measures.
class PdfPages
{
public:
    PdfPages &page();
    /// One line whose base line is at `y`; the runs follow each other.
    PdfPages &line(double x, double y, std::vector<Run> runs, double size = 10);
    PdfPages &line(double x, double y, const std::string &text, Face face = Face::roman, double size = 10)
    {
        return line(x, y, {{text, face, false}}, size);
    }
    /// A page that shows a grey square and no text, as a scanner makes it.
    PdfPages &picture();

    enum class Lock { none, password };
    [[nodiscard]] std::string bytes(Lock lock = Lock::none) const;

private:
    std::vector<std::string> pages_;
};

} // namespace resolute::testing
