// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace resolute {

namespace {

std::atomic<void (*)()> begins = nullptr;

/// What one call of inParallel has to do, on the stack of who called.
struct Job {
    const std::function<void(std::size_t, std::size_t)> &work;
    std::size_t count, stretch;
    std::atomic<std::size_t> next{0};
    std::size_t wanted = 0;      ///< helpers that may still come; this and what follows is the mutex's
    std::size_t inside = 0;      ///< helpers at work
    std::exception_ptr failed{}; ///< the first of theirs
    std::condition_variable left{};

    void run()
    {
        for (std::size_t begin; (begin = next.fetch_add(stretch)) < count;) work(begin, std::min(count, begin + stretch));
    }
};

/// The threads that help, as many as there are processors beside the one that asks. They start when they are first needed
/// and stay: starting one takes longer than many a stretch of work.
class Helpers
{
public:
    void work(Job &job)
    {
        std::size_t wanted = 0;
        {
            const std::lock_guard lock(mutex_);
            wanted = job.wanted = startFor(job);
            if (wanted > 0) open_.push_back(&job);
        }
        for (; wanted > 0; --wanted) come_.notify_one();
        std::exception_ptr failed;
        try {
            job.run();
        } catch (...) {
            failed = std::current_exception();
        }
        std::unique_lock lock(mutex_);
        std::erase(open_, &job);
        job.left.wait(lock, [&] { return job.inside == 0; });
        if (!failed) failed = job.failed;
        lock.unlock();
        if (failed) std::rethrow_exception(failed);
    }

private:
    /// How many may help.
    std::size_t startFor(const Job &job)
    {
        const std::size_t most = std::max(1u, std::thread::hardware_concurrency()) - 1;
        const std::size_t useful = std::min(most, (job.count - 1) / job.stretch);
        try {
            for (; started_ < useful; ++started_) std::thread([this] { help(); }).detach();
        } catch (const std::system_error &) { // NOLINT(bugprone-empty-catch): no more threads: those that there are do it
        }
        return std::min(useful, started_);
    }

    void help()
    {
        if (void (*const first)() = begins.load()) first();
        for (std::unique_lock lock(mutex_);;) {
            come_.wait(lock, [this] { return !open_.empty(); });
            Job &job = *open_.front();
            ++job.inside;
            if (--job.wanted == 0) open_.erase(open_.begin());
            lock.unlock();
            std::exception_ptr failed;
            try {
                job.run();
            } catch (...) {
                failed = std::current_exception();
            }
            lock.lock();
            if (failed && !job.failed) job.failed = failed;
            if (--job.inside == 0) job.left.notify_one(); // under the lock: who waits ends with the job
        }
    }

    std::mutex mutex_;
    std::condition_variable come_;
    std::vector<Job *> open_; // that want helpers, the eldest first
    std::size_t started_ = 0;
};

} // namespace

void inParallel(std::size_t count, std::size_t stretch, const std::function<void(std::size_t, std::size_t)> &work)
{
    if (count == 0) return;
    Job job{.work = work, .count = count, .stretch = stretch};
    if (count <= stretch) return job.run();
    static Helpers &helpers = *new Helpers; // to the end of the process, whose other threads may still be at work then
    helpers.work(job);
}

void whenAHelperStarts(void (*first)()) { begins = first; }

} // namespace resolute
