// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a PDF with poppler, also one that has lost its end. For the files that know poppler.
#pragma once

#include <poppler-document.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace resolute {

struct OpenPdf {
    std::optional<std::string> repaired; ///< what the document reads from, where the bytes given were not whole
    std::unique_ptr<poppler::document> document; ///< null: damaged beyond reading
};

/// The bytes must outlive the document.
[[nodiscard]] OpenPdf openPdf(std::string_view bytes);

} // namespace resolute
