// SPDX-License-Identifier: GPL-3.0-or-later
// Progress and cancellation of long work. A default-made Progress reports nothing and never stops.
// Thread: the callback runs on the worker's thread; it must be cheap and must not throw.
#pragma once

#include <functional>
#include <stop_token>

namespace resolute {

class Progress
{
public:
    using Callback = std::function<void(double)>;

    Progress() = default;
    Progress(std::stop_token stop, Callback report) : stop_(std::move(stop)), report_(std::move(report)) {}

    /// Share of the work done so far, 0 to 1.
    void report(double share) const
    {
        if (report_) report_(share);
    }
    [[nodiscard]] bool stopped() const { return stop_.stop_requested(); }

private:
    std::stop_token stop_;
    Callback report_;
};

} // namespace resolute
