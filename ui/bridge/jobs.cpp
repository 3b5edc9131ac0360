// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/jobs.h"

#include <QThread>

#include <algorithm>
#include <chrono>

namespace resolute::ui {

Jobs::Jobs(QObject *parent) : QObject(parent)
{
    // One core stays with the window.
    pool_.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
}

Jobs::~Jobs()
{
    for (auto &[number, stop] : stops_) stop.request_stop();
    pool_.waitForDone();
}

JobNumber Jobs::begin()
{
    const JobNumber number{++last_};
    stops_.emplace(number, std::stop_source());
    emit runningChanged();
    return number;
}

bool Jobs::finish(JobNumber number)
{
    if (stops_.erase(number) == 0) return false;
    emit runningChanged();
    return true;
}

void Jobs::cancel(JobNumber number)
{
    const auto found = stops_.find(number);
    if (found == stops_.end()) return;
    found->second.request_stop();
    stops_.erase(found);
    emit runningChanged();
}

void Jobs::cancelAll()
{
    if (stops_.empty()) return;
    for (auto &[number, stop] : stops_) stop.request_stop();
    stops_.clear();
    emit runningChanged();
}

Progress Jobs::progress(JobNumber number, std::stop_token token)
{
    using Clock = std::chrono::steady_clock;
    // At most ten reports a second: a person sees no more, and the event queue stays short.
    auto next = std::make_shared<Clock::time_point>(Clock::now() + std::chrono::milliseconds(100));
    return {std::move(token), [this, number, next](double share) {
                if (const auto now = Clock::now(); now >= *next) {
                    *next = now + std::chrono::milliseconds(100);
                    QMetaObject::invokeMethod(
                        this,
                        [this, number, share] {
                            if (isRunning(number)) emit progressed(number, share);
                        },
                        Qt::QueuedConnection);
                }
            }};
}

} // namespace resolute::ui
