// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <system_error>
#include <thread>
#include <vector>

namespace resolute {

void inParallel(std::size_t count, std::size_t stretch, const std::function<void(std::size_t, std::size_t)> &work)
{
    std::atomic<std::size_t> next{0};
    const auto run = [&] {
        for (std::size_t begin; (begin = next.fetch_add(stretch)) < count;) work(begin, std::min(count, begin + stretch));
    };
    const std::size_t threads = std::min<std::size_t>(std::max(1u, std::thread::hardware_concurrency()), (count + stretch - 1) / stretch);
    std::vector<std::future<void>> others; // leaving by an exception waits for them, too
    try {
        while (others.size() + 1 < threads) others.push_back(std::async(std::launch::async, run));
    } catch (const std::system_error &) { // NOLINT(bugprone-empty-catch): no more threads: those that there are do it
    }
    run();
    for (std::future<void> &other : others) other.get();
}

} // namespace resolute
