// SPDX-License-Identifier: GPL-3.0-or-later
// What libFuzzer calls: the target that the build names.
#include "tests/fuzz/targets.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    resolute::fuzz::RESOLUTE_FUZZ_TARGET({reinterpret_cast<const char *>(data), size});
    return 0;
}
