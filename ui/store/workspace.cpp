// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/store/workspace.h"

#include "ui/bridge/text.h"
#include "ui/store/commands.h"
#include "ui/store/series_order.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace resolute::ui {

namespace {

// One name for one file, whatever links and dots lead to it; a file that is not there keeps the name it was given.
QString placeOf(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

} // namespace

QString Text::name() const { return document ? toQt(shortName(*document)) : QFileInfo(path).fileName(); }

Workspace::Workspace(Engine engine, QObject *parent) : QObject(parent), engine_(std::move(engine))
{
    connect(&jobs_, &Jobs::runningChanged, this, &Workspace::busyChanged);
    connect(&jobs_, &Jobs::progressed, this, [this](JobNumber, double share) { emit progressed(share); });
}

const Text *Workspace::text(TextId id) const
{
    const auto found = std::ranges::find(texts_, id, &Text::id);
    return found == texts_.end() ? nullptr : &*found;
}

std::optional<std::size_t> Workspace::place(TextId id) const
{
    const auto found = std::ranges::find(texts_, id, &Text::id);
    if (found == texts_.end()) return {};
    return static_cast<std::size_t>(found - texts_.begin());
}

bool Workspace::isReversed() const { return pair_ && place(pair_->left) > place(pair_->right); }

void Workspace::open(const QStringList &paths)
{
    std::vector<TextId> wanted;
    for (const QString &path : paths) {
        const auto same = [&](const Text &t) { return placeOf(t.path) == placeOf(path); };
        auto found = std::ranges::find_if(texts_, same);
        if (found == texts_.end()) found = texts_.insert(texts_.end(), Text{.id = TextId{++lastId_}, .path = path});
        found->state = TextState::loading;
        wanted.push_back(found->id);
    }
    if (wanted.empty()) return;
    emit textsChanged();
    for (const TextId id : wanted) load(id);
}

void Workspace::load(TextId id)
{
    const Text *t = text(id);
    if (!t) return;
    std::erase_if(loads_, [&](const auto &running) {
        if (running.first == id) jobs_.cancel(running.second);
        return running.first == id;
    });
    const auto number = jobs_.start([work = engine_.load, path = toUtf8(t->path)](const Progress &progress) { return work(path, progress); },
        [this, id](Result<DocumentPtr> result) { loaded(id, std::move(result)); });
    loads_.emplace_back(id, number);
}

void Workspace::loaded(TextId id, Result<DocumentPtr> result)
{
    std::erase_if(loads_, [&](const auto &running) { return running.first == id; });
    const auto found = std::ranges::find(texts_, id, &Text::id);
    if (found == texts_.end()) return;
    const bool unchanged = result && found->document && found->document->sha256 == (*result)->sha256 && !found->document->sha256.empty();
    found->state = result ? TextState::ready : TextState::failed;
    found->document = result ? *result : nullptr;
    found->error = result ? std::nullopt : std::optional(result.error());
    emit textChanged(id);
    if (!loads_.empty()) return; // what follows is done once, when the last one has arrived
    if (!ordered_) {
        std::ranges::stable_sort(texts_, earlier);
        emit textsChanged();
    }
    if (unchanged && comparison_ && pair_) return;
    choosePair();
    comparePair();
    compareSeries();
}

void Workspace::choosePair()
{
    const auto usable = [&](TextId id) {
        const Text *t = text(id);
        return t && t->state == TextState::ready;
    };
    if (pair_ && pairChosen_ && usable(pair_->left) && usable(pair_->right)) return;
    pairChosen_ = false;
    setPair(newestStep(texts_));
}

void Workspace::setPair(std::optional<TextPair> pair)
{
    if (pair == pair_) return;
    pair_ = pair;
    emit pairChanged();
}

void Workspace::select(TextPair pair)
{
    const Text *left = text(pair.left), *right = text(pair.right);
    if (!left || !right || pair.left == pair.right || left->state != TextState::ready || right->state != TextState::ready) return;
    pairChosen_ = true;
    if (pair == pair_) return showSeries(false); // two were chosen
    if (arrangement_.series) {
        arrangement_.series = false; // the texts stay on the screen until the pair is compared
        emit arrangementChanged();
    }
    setPair(pair);
    comparePair();
}

void Workspace::swapPair()
{
    if (pair_) select({pair_->right, pair_->left});
}

void Workspace::comparePair()
{
    jobs_.cancel(pairJob_);
    const Text *left = pair_ ? text(pair_->left) : nullptr, *right = pair_ ? text(pair_->right) : nullptr;
    if (!left || !right || !left->document || !right->document) {
        if (!comparison_ && !failure_) return;
        comparison_ = nullptr, failure_.reset();
        compareShown();
        emit comparisonChanged();
        return;
    }
    pairJob_ = startComparison({left, right}, false, [this](Result<ComparisonPtr> result) {
        comparison_ = result ? *result : nullptr;
        failure_ = result ? std::nullopt : std::optional(result.error());
        if (!arrangement_.series) compareShown();
        emit comparisonChanged();
    });
}

void Workspace::compareSeries()
{
    jobs_.cancel(seriesJob_);
    std::vector<const Text *> ready;
    for (const Text &t : texts_)
        if (t.document) ready.push_back(&t);
    if (ready.size() < 2) {
        if (!series_) return;
        series_ = nullptr;
        compareShown();
        emit seriesChanged();
        return;
    }
    seriesJob_ = startComparison(ready, false, [this](Result<ComparisonPtr> result) {
        series_ = result ? *result : nullptr;
        if (arrangement_.series) compareShown();
        emit seriesChanged();
    });
}

void Workspace::reload()
{
    QStringList paths;
    for (const Text &t : texts_) paths += t.path;
    open(paths);
}

void Workspace::cancel()
{
    jobs_.cancelAll();
    for (const auto &[id, number] : loads_) {
        const auto found = std::ranges::find(texts_, id, &Text::id);
        if (found == texts_.end()) continue;
        found->state = found->document ? TextState::ready : TextState::failed;
        emit textChanged(id);
    }
    loads_.clear();
}

void Workspace::remove(TextId id)
{
    std::vector<Text> after = texts_;
    if (std::erase_if(after, [&](const Text &t) { return t.id == id; }) > 0)
        undo_.push(new OrderCommand(*this, QCoreApplication::translate("Workspace", "Remove %1").arg(text(id)->name()), std::move(after)));
}

void Workspace::move(TextId id, std::size_t to)
{
    const auto from = place(id);
    if (!from || to >= texts_.size() || *from == to) return;
    std::vector<Text> after = texts_;
    Text moved = after[*from];
    after.erase(after.begin() + static_cast<std::ptrdiff_t>(*from));
    after.insert(after.begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));
    ordered_ = true;
    undo_.push(new OrderCommand(*this, QCoreApplication::translate("Workspace", "Move %1").arg(text(id)->name()), std::move(after)));
}

void Workspace::setTexts(std::vector<Text> texts)
{
    texts_ = std::move(texts);
    emit textsChanged();
    for (std::size_t i = 0; i < texts_.size(); ++i) { // one that was removed while it was being read, and is back
        const auto isLoading = [&](const auto &running) { return running.first == texts_[i].id; };
        if (texts_[i].state == TextState::loading && std::ranges::none_of(loads_, isLoading)) load(texts_[i].id);
    }
    const auto before = pair_;
    choosePair();
    if (pair_ != before) comparePair();
    else emit pairChanged(); // the same two, but perhaps the other way round in the series
    compareSeries();
}

void Workspace::clear()
{
    jobs_.cancelAll();
    loads_.clear();
    undo_.clear();
    ordered_ = false;
    pins_.clear();
    arrangement_ = {};
    emit arrangementChanged();
    emit pinsChanged();
    setTexts({});
}

} // namespace resolute::ui
