// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/heap.h"

#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#include <cstdlib> // says whose library this is
#ifdef __GLIBC__
#define RESOLUTE_HEAP_OF_GLIBC
#endif
#endif

#ifdef RESOLUTE_HEAP_OF_GLIBC
#include "core/base/parallel.h"

#include <malloc.h>
#include <sys/mman.h>
#include <sys/resource.h>

#include <algorithm>
#include <cstdint>
#include <vector>
#endif

namespace resolute::cli {

#ifdef RESOLUTE_HEAP_OF_GLIBC

namespace {

constexpr std::size_t megabyte = 1 << 20;
// What comparing takes of the inputs' size: some 9 times in all where six in ten paragraphs were edited, a third of it by helpers.
constexpr std::size_t timesInputs = 12, timesInputsOfHelper = 6;
// Short texts take less than the least; addresses for more than the most are never needed with the limits of reading.
constexpr std::size_t least = 16 * megabyte, most = 1000 * megabyte;
// A helper's heap is made of blocks of 64 MB (glibc's HEAP_MAX_SIZE), and each has to hold its own head.
constexpr std::size_t block = 60 * megabyte;
// Inputs from here on fill several such blocks. They are then had whole: growing one asks the system for every page.
constexpr std::size_t longInputs = 8 * megabyte;

std::size_t expected = 0; ///< of the inputs

/// Memory is asked for in large pages where it is taken now and given back to the heap, which hands it out next. Of one who
/// was told that memory is scarce nothing is asked.
void preferLargePages(void *begin, std::size_t bytes)
{
    constexpr std::uintptr_t page = 2 * megabyte;
    const std::uintptr_t first = (reinterpret_cast<std::uintptr_t>(begin) + page - 1) / page * page;
    const std::uintptr_t last = (reinterpret_cast<std::uintptr_t>(begin) + bytes) / page * page;
    if (first < last)
        madvise(reinterpret_cast<void *>(first), last - first, MADV_HUGEPAGE); // NOLINT(performance-no-int-to-ptr): a hint, may be refused
}

bool isLimited(decltype(RLIMIT_AS) what)
{
    rlimit limit{};
    return getrlimit(what, &limit) != 0 || limit.rlim_cur != RLIM_INFINITY;
}

void prepareOwnHeap()
{
    const std::size_t bytes = std::clamp(expected * timesInputs, least, most);
    void *const taken = std::malloc(bytes);
    if (taken) preferLargePages(taken, bytes);
    std::free(taken);
}

/// A helper's heap consists of blocks, and one that is free is given back: something small stays in each.
void prepareHelpersHeap()
{
    static thread_local std::vector<void *> stay;
    std::vector<void *> taken;
    for (std::size_t left = std::clamp(expected * timesInputsOfHelper, least / 2, most); left > 0;) {
        const std::size_t bytes = std::min(left, block);
        void *const piece = std::malloc(bytes);
        if (!piece) break;
        preferLargePages(piece, bytes);
        taken.push_back(piece);
        left -= bytes;
        if (left > 0) stay.push_back(std::malloc(1));
    }
    for (void *const piece : taken) std::free(piece);
}

} // namespace

void takeMemoryInLargePieces()
{
    mallopt(M_TOP_PAD, megabyte);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
}

void expectInputs(std::size_t bytes)
{
    if (isLimited(RLIMIT_AS) || isLimited(RLIMIT_DATA)) return;
    expected = bytes;
    if (bytes > longInputs) mallopt(M_TOP_PAD, block);
    prepareOwnHeap();
    whenAHelperStarts(prepareHelpersHeap);
}

#else

void takeMemoryInLargePieces() {}
void expectInputs(std::size_t) {}

#endif

} // namespace resolute::cli
