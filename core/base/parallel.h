// SPDX-License-Identifier: GPL-3.0-or-later
// Work on many things of which none needs another, on all processors.
#pragma once

#include <cstddef>
#include <functional>

namespace resolute {

/// Calls `work(begin, end)` for stretches that together are 0 to `count`, each of at most `stretch`, on as many threads as
/// the machine has processors and there are stretches, this one among them; returns when all are done. What the calls
/// write must lie apart. Waking a thread costs some 50 µs: `stretch` should be worth more. An exception that `work` throws is
/// thrown here, one of them where there are several, once every call has ended. May be called from any thread, also from
/// `work`. The threads that help are the process's and stay until it ends.
void inParallel(std::size_t count, std::size_t stretch, const std::function<void(std::size_t begin, std::size_t end)> &work);

/// What every thread that helps does first; set before inParallel is called.
void whenAHelperStarts(void (*first)());

} // namespace resolute
