// SPDX-License-Identifier: GPL-3.0-or-later
// Work off the GUI thread: the only threads of the window. Work gets values and gives a value; its answer arrives
// on the thread of this object (the GUI's), and only if the job was not cancelled meanwhile, so that an answer that
// comes too late is dropped.
#pragma once

#include "core/base/progress.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>
#include <unordered_map>
#include <utility>

namespace resolute::ui {

enum class JobNumber : int {};

class Jobs : public QObject
{
    Q_OBJECT
public:
    explicit Jobs(QObject *parent = nullptr);
    /// Asks everything to stop and waits for it.
    ~Jobs() override;

    /// Runs `work(const Progress &)` on a worker and then `done(answer)` on this object's thread.
    template <class Work, class Done> JobNumber start(Work work, Done done)
    {
        const JobNumber number = begin();
        pool_.start([this, number, token = stops_[number].get_token(), work = std::move(work), done = std::move(done)]() mutable {
            using Answer = decltype(work(std::declval<const Progress &>()));
            auto answer = std::make_shared<Answer>(work(progress(number, token)));
            QMetaObject::invokeMethod(
                this,
                [this, number, answer, done = std::move(done)]() mutable {
                    if (finish(number)) done(std::move(*answer));
                },
                Qt::QueuedConnection);
        });
        return number;
    }

    /// Its answer will not arrive. Nothing happens if it has arrived.
    void cancel(JobNumber number);
    void cancelAll();
    [[nodiscard]] bool isRunning(JobNumber number) const { return stops_.contains(number); }
    [[nodiscard]] std::size_t running() const { return stops_.size(); }

signals:
    void progressed(resolute::ui::JobNumber number, double share);
    void runningChanged();

private:
    JobNumber begin();
    bool finish(JobNumber number); ///< false if it was cancelled
    [[nodiscard]] Progress progress(JobNumber number, std::stop_token token);

    QThreadPool pool_;
    std::unordered_map<JobNumber, std::stop_source> stops_;
    int last_ = 0;
};

} // namespace resolute::ui
