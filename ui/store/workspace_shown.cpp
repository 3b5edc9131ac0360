// SPDX-License-Identifier: GPL-3.0-or-later
// What of the workspace is on the screen, and the links that a person decided.
#include "ui/store/workspace.h"

#include "ui/store/commands.h"

#include <algorithm>

namespace resolute::ui {

std::vector<const Text *> Workspace::arranged() const
{
    std::vector<const Text *> shown;
    for (const Text &t : texts_)
        if (t.document && std::ranges::find(arrangement_.leftOut, t.id) == arrangement_.leftOut.end()) shown.push_back(&t);
    // The base stands first: everything is read against it.
    const auto base = std::ranges::find_if(shown, [&](const Text *t) { return t->id == arrangement_.base; });
    if (base != shown.end()) std::rotate(shown.begin(), base, base + 1);
    return shown;
}

JobNumber Workspace::startComparison(const std::vector<const Text *> &texts, bool based, std::function<void(Result<Revised>)> done)
{
    std::vector<DocumentPtr> documents;
    for (const Text *t : texts) documents.push_back(t->document);
    CompareOptions options;
    if (based) options.base = 0;
    options.known = known_;
    for (std::size_t to = 1; to < texts.size(); ++to) {
        const std::size_t from = based ? 0 : to - 1;
        auto links = linksBetween(pins_, texts[from]->id, *documents[from], texts[to]->id, *documents[to]);
        if (!links.empty()) options.pinned.push_back({from, to, std::move(links)});
    }
    const auto work = [plain = engine_.compare, with = engine_.compareWith, documents = std::move(documents), options = std::move(options)](
                          const Progress &p) -> Result<Revised> {
        auto made = with ? with(documents, options, p) : plain(documents, p);
        if (!made) return std::unexpected(made.error());
        return Revised{*made, *made, std::make_shared<const Collation>(collate(*made))};
    };
    return jobs_.start(work, [done = std::move(done)](Result<Revised> result) {
        if (result || result.error().kind != ErrorKind::cancelled) done(std::move(result));
    });
}

void Workspace::compareShown()
{
    jobs_.cancel(shownJob_);
    if (!arrangement_.series) {
        std::vector<TextId> both;
        if (pair_ && comparison_) both = {pair_->left, pair_->right};
        return setShown(comparison_, std::move(both));
    }
    const std::vector<const Text *> texts = arranged();
    std::vector<TextId> ids;
    for (const Text *t : texts) ids.push_back(t->id);
    const bool based = arrangement_.base && !ids.empty() && ids.front() == *arrangement_.base;
    const auto isRead = [](const Text &t) { return t.document != nullptr; };
    if (texts.size() < 2) return setShown({}, {});
    if (!based && static_cast<std::ptrdiff_t>(texts.size()) == std::ranges::count_if(texts_, isRead)) {
        if (series_) setShown(series_, std::move(ids)); // else it is on its way
        return;
    }
    shownJob_ = startComparison(texts, based, [this, ids](Result<Revised> result) {
        if (!result) failure_ = result.error();
        setShown(revised(result ? *result : Revised{}), ids);
    });
}

Revised Workspace::revised(Revised comparison) const
{
    ComparisonPtr shown = comparison.made && revise_ ? revise_(comparison.made) : comparison.made;
    if (shown == comparison.shown) return comparison;
    auto rows = std::make_shared<const Collation>(collate(shown));
    return {std::move(comparison.made), std::move(shown), std::move(rows)};
}

void Workspace::revise()
{
    const Revised before = shown_;
    const bool isPair = before.made == comparison_.made, isSeries = before.made == series_.made;
    const auto again = [this](Revised &r) {
        const ComparisonPtr was = r.shown;
        r = revised(r);
        return r.shown != was;
    };
    const bool isOne = comparison_.made == series_.made, otherPair = again(comparison_);
    const bool otherSeries = isOne ? otherPair : again(series_);
    if (isOne) series_ = comparison_;
    setShown(isPair ? comparison_ : isSeries ? series_ : revised(before), shownTexts_);
    if (otherPair) emit comparisonChanged();
    if (otherSeries) emit seriesChanged();
}

void Workspace::setShown(Revised shown, std::vector<TextId> texts)
{
    if (shown.shown == shown_.shown && texts == shownTexts_) return;
    shown_ = std::move(shown);
    shownTexts_ = std::move(texts);
    emit shownChanged();
}

void Workspace::setArrangement(Arrangement arrangement)
{
    if (arrangement == arrangement_) return;
    arrangement_ = std::move(arrangement);
    emit arrangementChanged();
    compareShown();
}

void Workspace::showSeries(bool series)
{
    Arrangement next = arrangement_;
    next.series = series;
    setArrangement(std::move(next));
}

void Workspace::arrange(Arrangement arrangement, const QString &words)
{
    if (arrangement != arrangement_) undo_.push(new ArrangeCommand(*this, words, std::move(arrangement)));
}

void Workspace::pin(std::vector<Pin> pins, const QString &words)
{
    if (pins != pins_) undo_.push(new PinCommand(*this, words, std::move(pins)));
}

void Workspace::restorePins(std::vector<Pin> pins)
{
    if (pins != pins_) setPins(std::move(pins));
}

void Workspace::setPins(std::vector<Pin> pins)
{
    pins_ = std::move(pins);
    emit pinsChanged();
    comparePair();
    compareSeries();
    if (arrangement_.series) compareShown();
}

} // namespace resolute::ui
