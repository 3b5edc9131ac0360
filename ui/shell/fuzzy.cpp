// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy.h"

#include <algorithm>

namespace resolute::ui {

namespace {

constexpr int impossible = -1'000'000;

// One letter as it is compared: without accent and case. Not a letter of its own length: compared as it is.
QChar plain(QChar c)
{
    const QString parts = QString(c).normalized(QString::NormalizationForm_KD);
    return parts.isEmpty() ? c : parts.front().toCaseFolded();
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &candidate)
{
    QString wanted;
    for (const QChar c : pattern)
        if (!c.isSpace()) wanted += plain(c);
    const int n = static_cast<int>(wanted.size()), m = static_cast<int>(candidate.size());
    if (n == 0) return FuzzyMatch{};
    if (n > m) return {};
    QString have;
    for (const QChar c : candidate) have += plain(c);
    const auto worth = [&](int at) { // of a match at this place
        if (at == 0) return 12;
        const QChar before = candidate[at - 1];
        return before.isSpace() || before.isPunct() ? 10 : 1;
    };
    // best[i][j]: the first i letters, the last of them at j.
    std::vector best(static_cast<std::size_t>(n), std::vector<int>(static_cast<std::size_t>(m), impossible));
    std::vector from(static_cast<std::size_t>(n), std::vector<int>(static_cast<std::size_t>(m), -1));
    for (int i = 0; i < n; ++i)
        for (int j = i; j < m; ++j) {
            const auto row = static_cast<std::size_t>(i), column = static_cast<std::size_t>(j);
            if (have[j] != wanted[i]) continue;
            if (i == 0) {
                best[row][column] = worth(j) - std::min(j, 6);
                continue;
            }
            for (int k = i - 1; k < j; ++k) {
                const int before = best[row - 1][static_cast<std::size_t>(k)];
                if (before == impossible) continue;
                const int score = before + (k + 1 == j ? 8 : worth(j) - std::min(j - k - 1, 5));
                if (score <= best[row][column]) continue;
                best[row][column] = score;
                from[row][column] = k;
            }
        }
    const auto &last = best.back();
    const auto top = std::ranges::max_element(last);
    if (*top == impossible) return {};
    FuzzyMatch match{.score = *top * 4 - m, .places = {}}; // of two that fit alike the shorter
    int at = static_cast<int>(top - last.begin());
    for (int i = n - 1; i >= 0; --i) {
        match.places.insert(match.places.begin(), at);
        at = from[static_cast<std::size_t>(i)][static_cast<std::size_t>(at)];
    }
    return match;
}

} // namespace resolute::ui
