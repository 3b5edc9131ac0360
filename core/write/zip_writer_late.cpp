// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/late.h"
#include "core/write/zip_writer.h"

#include <stdexcept>

namespace resolute {

std::string ZipWriter::finish() const
{
    static const auto finish = late<decltype(&ZipWriter::finish)>("zip", "finishZip");
    if (!finish) throw std::runtime_error(inEnglish(finish.error())); // an incomplete installation, no failure of this work
    return (this->**finish)();
}

} // namespace resolute
