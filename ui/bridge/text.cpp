// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/text.h"

#include <QGuiApplication>

#include <algorithm>

namespace resolute::ui {

QString toQt(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }
std::string toUtf8(const QString &text) { return text.toStdString(); }

QString isolated(const QString &text)
{
    const auto isFromRight = [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; };
    const bool needed = QGuiApplication::layoutDirection() == Qt::RightToLeft || std::ranges::any_of(text, isFromRight);
    return needed && !text.isEmpty() ? QChar(0x2068) + text + QChar(0x2069) : text;
}

OffsetMap::OffsetMap(std::string_view utf8) : size_(static_cast<std::uint32_t>(utf8.size()))
{
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::ranges::all_of(utf8, isAscii)) return;
    units_.reserve(utf8.size() + 1);
    int unit = 0;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const std::size_t length = std::min<std::size_t>(lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, utf8.size() - i);
        const int next = unit + (length == 4 ? 2 : 1);
        units_.push_back(unit);
        units_.insert(units_.end(), length - 1, next);
        unit = next;
        i += length;
    }
    units_.push_back(unit);
}

int OffsetMap::toUtf16(std::uint32_t byte) const
{
    const auto at = std::min(byte, size_);
    return units_.empty() ? static_cast<int>(at) : units_[at];
}

std::uint32_t OffsetMap::toByte(int unit) const
{
    if (units_.empty()) return std::min(static_cast<std::uint32_t>(std::max(unit, 0)), size_);
    const auto found = std::ranges::lower_bound(units_, unit);
    return std::min(static_cast<std::uint32_t>(found - units_.begin()), size_);
}

} // namespace resolute::ui
