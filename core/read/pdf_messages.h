// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with a whole PDF: said by who reads its words, in this process or in another one.
#pragma once

#include "core/base/message.h"

namespace resolute {

inline const Message pdfDamaged{"pdf-damaged", RESOLUTE_MESSAGE("message", "is damaged: nothing of this PDF can be read{1}")};
inline const Message pdfLocked{"pdf-locked",
    RESOLUTE_MESSAGE("message", "is locked with a password: open it in a PDF viewer and save a copy without one")};
inline const Message pdfCancelled{"cancelled", RESOLUTE_MESSAGE("message", "reading was stopped")};
/// The process that read it came to an end, or said what makes no sense.
inline const Message pdfReaderEnded{"pdf-reader-ended",
    RESOLUTE_MESSAGE("message", "is damaged in a way that stops the reader of PDFs; nothing else was harmed")};

} // namespace resolute
