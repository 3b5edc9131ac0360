// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/store/workspace.h"

#include "core/compare/compared_pairs.h"
#include "core/document/file_remarks.h"
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

QString TextFile::key() const
{
    return reading == FileReading::plain ? path : path + (reading == FileReading::before ? QStringLiteral("\nbefore") : QStringLiteral("\nproposed"));
}

TextFile TextFile::ofKey(const QString &key)
{
    const qsizetype end = key.lastIndexOf(u'\n');
    if (end < 0) return {key, FileReading::plain};
    return {key.first(end), key.endsWith(u"before") ? FileReading::before : FileReading::proposed};
}

QString Text::name() const { return document ? toQt(shortName(*document)) : QFileInfo(path).fileName(); }

Workspace::Workspace(Engine engine, QObject *parent) : QObject(parent), engine_(std::move(engine)), known_(std::make_shared<ComparedPairs>())
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
        const QString place = placeOf(path);
        bool isOpen = false;
        for (Text &t : texts_)
            if (placeOf(t.path) == place) wanted.push_back(t.id), isOpen = true;
        if (isOpen) continue;
        wanted.push_back(TextId{++lastId_});
        texts_.push_back({.id = wanted.back(), .path = path});
    }
    loadAll(wanted);
}

void Workspace::openAs(const std::vector<TextFile> &files)
{
    std::vector<TextId> wanted;
    for (const TextFile &file : files) {
        const auto same = [&](const Text &t) { return t.reading == file.reading && placeOf(t.path) == placeOf(file.path); };
        auto found = std::ranges::find_if(texts_, same);
        if (found == texts_.end())
            found = texts_.insert(texts_.end(), Text{.id = TextId{++lastId_}, .path = file.path, .reading = file.reading, .isReadingChosen = true});
        wanted.push_back(found->id);
    }
    loadAll(wanted);
}

void Workspace::loadAll(const std::vector<TextId> &wanted)
{
    if (wanted.empty()) return;
    for (Text &t : texts_)
        if (std::ranges::find(wanted, t.id) != wanted.end()) t.state = TextState::loading;
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
    const FileReading reading = engine_.loadReading ? t->reading : FileReading::plain;
    const auto number = jobs_.start(
        [plain = engine_.load, other = engine_.loadReading, reading, path = toUtf8(t->path)](
            const Progress &progress) { return reading == FileReading::plain ? plain(path, progress) : other(path, reading, progress); },
        [this, id](Result<DocumentPtr> result) { loaded(id, std::move(result)); });
    loads_.emplace_back(id, number);
}

void Workspace::loaded(TextId id, Result<DocumentPtr> result)
{
    std::erase_if(loads_, [&](const auto &running) { return running.first == id; });
    const auto found = std::ranges::find(texts_, id, &Text::id);
    if (found == texts_.end()) return;
    const bool unchanged = result && found->document && found->document->sha256 == (*result)->sha256 && !found->document->sha256.empty()
        && readingSuffix(*found->document) == readingSuffix(**result);
    // An editor that saves may empty the file first: what was last read of it stays, and is not taken from the screen.
    const bool isKept = !result && found->document && found->readAs == found->reading;
    stale_ = stale_ || !(unchanged || isKept);
    found->state = result || isKept ? TextState::ready : TextState::failed;
    found->error = result ? std::nullopt : std::optional(result.error());
    if (isKept) kept_.push_back(id);
    else found->document = result ? *result : nullptr, found->readAs = found->reading;
    emit textChanged(id);
    if (!loads_.empty()) return; // what follows is done once, when the last one has arrived
    emit readAgain(std::exchange(kept_, {}));
    if (!ordered_) {
        std::ranges::stable_sort(texts_, earlier);
        emit textsChanged();
    }
    if (!std::exchange(stale_, false) && comparison_ && pair_) return;
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
    if (wanted_ && usable(wanted_->left) && usable(wanted_->right)) {
        pairChosen_ = true;
        return setPair(std::exchange(wanted_, std::nullopt));
    }
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
    const bool isSeriesAwaited = isPairAll() && jobs_.isRunning(pairJob_);
    setPair(pair);
    comparePair();
    if (isSeriesAwaited) compareSeries();
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
        comparison_ = {}, failure_.reset();
        compareShown();
        emit comparisonChanged();
        return;
    }
    pairJob_ = startComparison({left, right}, false, [this](Result<Revised> result) {
        comparison_ = revised(result ? *result : Revised{});
        failure_ = result ? std::nullopt : std::optional(result.error());
        if (!arrangement_.series) compareShown();
        emit comparisonChanged();
        if (isPairAll()) setSeries(comparison_);
    });
}

bool Workspace::isPairAll() const
{
    const auto isRead = [](const Text &t) { return t.document != nullptr; };
    return pair_ && std::ranges::count_if(texts_, isRead) == 2 && text(pair_->left)->document && text(pair_->right)->document && !isReversed();
}

void Workspace::setSeries(Revised series)
{
    series_ = std::move(series);
    if (arrangement_.series) compareShown();
    emit seriesChanged();
}

void Workspace::compareSeries()
{
    jobs_.cancel(seriesJob_);
    std::vector<const Text *> ready;
    for (const Text &t : texts_)
        if (t.document) ready.push_back(&t);
    if (ready.size() < 2) {
        if (!series_) return;
        series_ = {};
        compareShown();
        emit seriesChanged();
        return;
    }
    if (isPairAll() && jobs_.isRunning(pairJob_)) return; // which brings it
    seriesJob_ = startComparison(ready, false, [this](Result<Revised> result) { setSeries(revised(result ? *result : Revised{})); });
}

void Workspace::reload()
{
    std::vector<TextId> all;
    for (const Text &t : texts_) all.push_back(t.id);
    loadAll(all);
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
    kept_.clear();
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

TrackedView Workspace::trackedView(TextId id) const
{
    const Text *t = text(id);
    if (!t || t->reading == FileReading::plain) return TrackedView::proposed;
    const auto isOther = [&](const Text &o) { return o.id != id && o.reading != FileReading::plain && placeOf(o.path) == placeOf(t->path); };
    if (std::ranges::any_of(texts_, isOther)) return TrackedView::both;
    return t->reading == FileReading::before ? TrackedView::before : TrackedView::proposed;
}

void Workspace::setTrackedView(TextId id, TrackedView view)
{
    const Text *chosen = text(id);
    if (!chosen) return;
    const QString path = chosen->path, place = placeOf(path), name = chosen->document ? toQt(plainName(*chosen->document)) : chosen->name();
    std::vector<FileReading> readings;
    if (view != TrackedView::proposed) readings.push_back(FileReading::before);
    if (view != TrackedView::before) readings.push_back(view == TrackedView::both ? FileReading::proposed : FileReading::plain);
    // A text that stays keeps what is known of it; that which proposes is the same text under either name.
    std::vector<Text> before, after;
    for (const Text &t : texts_)
        if (placeOf(t.path) == place) before.push_back(t);
    bool isPlaced = false;
    std::optional<TextPair> both;
    for (const Text &t : texts_) {
        if (placeOf(t.path) != place) {
            after.push_back(t);
            continue;
        }
        if (std::exchange(isPlaced, true)) continue;
        for (const FileReading reading : readings) {
            const auto same = [&](const Text &o) { return (o.reading == FileReading::before) == (reading == FileReading::before); };
            const auto found = std::ranges::find_if(before, same);
            Text next = found == before.end() ? Text{.id = TextId{++lastId_}, .path = path} : *found;
            if (next.reading != reading || !next.document) next.state = TextState::loading;
            next.reading = reading;
            next.isReadingChosen = true;
            after.push_back(std::move(next));
        }
        if (readings.size() == 2) both = TextPair{after[after.size() - 2].id, after.back().id};
    }
    wanted_ = both;
    undo_.push(new OrderCommand(*this, QCoreApplication::translate("Workspace", "Tracked changes of %1").arg(name), std::move(after)));
}

void Workspace::setTexts(std::vector<Text> texts)
{
    const std::vector<Text> old = std::exchange(texts_, std::move(texts));
    emit textsChanged();
    for (std::size_t i = 0; i < texts_.size(); ++i) {
        if (texts_[i].state != TextState::loading) continue;
        // One that was removed while it was being read, and is back; or one that is read another way.
        const auto isLoading = [&](const auto &running) { return running.first == texts_[i].id; };
        const auto isSame = [&](const Text &t) { return t.id == texts_[i].id && t.reading == texts_[i].reading; };
        if (std::ranges::none_of(loads_, isLoading) || std::ranges::none_of(old, isSame)) load(texts_[i].id);
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
    kept_.clear();
    undo_.clear();
    ordered_ = false;
    stale_ = false;
    wanted_.reset();
    pins_.clear();
    arrangement_ = {};
    emit arrangementChanged();
    emit pinsChanged();
    setTexts({});
}

} // namespace resolute::ui
