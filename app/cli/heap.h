// SPDX-License-Identifier: GPL-3.0-or-later
// How the program asks the system for memory. One run is one short piece of work: taking memory page by page would cost up
// to half of its time, and giving it back before the end gains nobody anything.
#pragma once

#include <cstddef>

namespace resolute::cli {

/// Sets the process up to ask for memory in large pieces; first of all, before there are threads.
void takeMemoryInLargePieces();

/// The inputs have so many bytes: what comparing them usually takes is reserved at once, as addresses. It becomes memory as
/// it is used, in pages of 2 MB where the system has such (Linux with glibc; elsewhere nothing is done). Where the process
/// is limited in its memory, or the system refuses, memory is had as ever. Before inParallel has been called.
void expectInputs(std::size_t bytes);

} // namespace resolute::cli
