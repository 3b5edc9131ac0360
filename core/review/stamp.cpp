// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/stamp.h"

#include <chrono>
#include <cstdint>
#include <format>
#include <random>
#include <sstream>

namespace resolute::review {

namespace {

using Moment = std::chrono::sys_time<std::chrono::milliseconds>;

std::string written(Moment moment) { return std::format("{:%FT%TZ}", moment); }

std::string justAfter(const std::string &time)
{
    Moment moment;
    std::istringstream in(time);
    in >> std::chrono::parse("%FT%TZ", moment);
    return in ? written(moment + std::chrono::milliseconds(1)) : time;
}

} // namespace

std::string timeNow() { return written(std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now())); }

std::string newId()
{
    static thread_local std::random_device chance;
    const auto high = static_cast<std::uint32_t>(chance()), low = static_cast<std::uint32_t>(chance());
    return std::format("{:08x}{:08x}", high, low);
}

void sign(Item &item, const Stamp &stamp)
{
    Stamp next = stamp;
    if (!item.stamps.empty() && !(item.stamps.back() < next)) next.time = justAfter(item.stamps.back().time);
    item.stamps.push_back(std::move(next));
}

} // namespace resolute::review
