// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/review_overview.h"

#include <algorithm>

namespace resolute {

using namespace review;

namespace {

using Place = std::optional<std::size_t>;

class Overview
{
public:
    Overview(const Workspace &workspace, std::vector<WorkspaceText> texts, const Progress &progress) : w_(workspace), progress_(progress)
    {
        out_.texts = std::move(texts);
    }

    Result<ReviewOverview> make()
    {
        addLastPair();
        for (const Decision *d : liveDecisions(w_.review))
            if (const auto pair = pairOf(d->target)) addPair(*pair);
        for (const Note *n : liveNotes(w_.review))
            if (const auto pair = pairOf(n->target)) addPair(*pair);
        for (ReviewedPair &pair : out_.pairs)
            if (auto done = comparePair(pair); !done) return std::unexpected(std::move(done.error()));
        for (const Decision *d : liveDecisions(w_.review))
            if (!pairOf(d->target)) out_.notCompared.push_back(d);
        placeAll();
        return std::move(out_);
    }

private:
    using Pair = std::pair<std::size_t, std::size_t>;

    /// Place of a text that could be read.
    [[nodiscard]] Place placeOf(std::string_view key) const
    {
        const auto found = std::ranges::find(w_.texts, key, &TextEntry::key);
        const auto place = static_cast<std::size_t>(found - w_.texts.begin());
        if (found == w_.texts.end() || !out_.texts[place].document) return std::nullopt;
        return place;
    }

    [[nodiscard]] std::optional<Pair> pairOf(const Target &target) const
    {
        const Place from = placeOf(target.from.text), to = placeOf(target.at.text);
        if (target.kind != TargetKind::change || !from || !to || from == to) return std::nullopt;
        return Pair(*from, *to);
    }

    void addPair(Pair pair)
    {
        const auto same = [&](const ReviewedPair &p) { return p.from == pair.first && p.to == pair.second; };
        if (std::ranges::none_of(out_.pairs, same)) out_.pairs.push_back({.from = pair.first, .to = pair.second});
    }

    // The pair looked at last; else the newest step, as the window chooses.
    void addLastPair()
    {
        const Place left = placeOf(w_.view.left), right = placeOf(w_.view.right);
        if (left && right && left != right) return addPair({*left, *right});
        std::vector<std::size_t> ready;
        for (std::size_t i = 0; i < out_.texts.size(); ++i)
            if (out_.texts[i].document) ready.push_back(i);
        if (ready.size() >= 2) addPair({ready[ready.size() - 2], ready.back()});
    }

    Result<void> comparePair(ReviewedPair &pair)
    {
        const std::vector<std::string> keys{w_.texts[pair.from].key, w_.texts[pair.to].key};
        const DocumentPtr &from = out_.texts[pair.from].document, &to = out_.texts[pair.to].document;
        UsableLinks links = linksBetween(*from, *to, keys[0], keys[1], w_.review);
        out_.lostLinks.insert(out_.lostLinks.end(), links.unusable.begin(), links.unusable.end());
        CompareOptions options;
        options.align.pinned = std::move(links.links);
        auto compared = compare({from, to}, options, progress_);
        if (!compared) return std::unexpected(std::move(compared.error()));
        pair.comparison = withCorrectedClasses(*compared, w_.review, keys);
        pair.changes = changesOf(*pair.comparison);
        pair.decided.resize(pair.changes.size());
        const auto targets = targetsOf(*pair.comparison, pair.changes, keys);
        std::vector<const Decision *> ours;
        std::vector<const Target *> wanted;
        for (const Decision *d : liveDecisions(w_.review))
            if (pairOf(d->target) == Pair(pair.from, pair.to)) ours.push_back(d), wanted.push_back(&d->target);
        const auto matches = match(wanted, targets, Sharing::oneEach);
        for (std::size_t i = 0; i < ours.size(); ++i)
            if (matches[i].fit == Fit::lost) out_.lost.push_back(ours[i]);
            else pair.decided[matches[i].change] = ours[i];
        placeIn(pair, targets, keys);
        return {};
    }

    void placeIn(const ReviewedPair &pair, const std::vector<Target> &targets, const std::vector<std::string> &keys)
    {
        for (const PlacedNote &placed : placeNotes(*pair.comparison, w_.review, targets, keys)) {
            if (pairOf(placed.note->target) != Pair(pair.from, pair.to)) continue;
            placed_.emplace_back(ReviewOverview::NoteState{.note = placed.note,
                .place = placed.place,
                .text = placed.text == 0 ? pair.from : pair.to,
                .decision = placed.change ? pair.decided[*placed.change] : nullptr});
        }
    }

    void placeAll()
    {
        std::vector<std::optional<Finder>> finders;
        for (const WorkspaceText &t : out_.texts) finders.push_back(t.document ? std::optional<Finder>(std::in_place, *t.document) : std::nullopt);
        for (const Note *n : liveNotes(w_.review)) {
            const auto done = std::ranges::find(placed_, n, &ReviewOverview::NoteState::note);
            if (done != placed_.end()) {
                out_.notes.push_back(*done);
                continue;
            }
            const Quote &quote = n->target.kind == TargetKind::change && n->target.at.paragraph.empty() ? n->target.from : n->target.at;
            const Place text = placeOf(quote.text);
            out_.notes.push_back({.note = n, .place = text ? finders[*text]->find(quote) : Placement{}, .text = text});
        }
    }

    const Workspace &w_;
    const Progress &progress_;
    ReviewOverview out_;
    std::vector<ReviewOverview::NoteState> placed_;
};

} // namespace

std::string_view name(TextOrigin origin)
{
    switch (origin) {
    case TextOrigin::asSaved: return "as-saved";
    case TextOrigin::changed: return "changed";
    case TextOrigin::carried: return "carried";
    case TextOrigin::unavailable: break;
    }
    return "unavailable";
}

int ReviewedPair::reviewed() const
{
    return static_cast<int>(std::ranges::count_if(decided, [](const Decision *d) { return d && d->judgement.status != Status::toDo; }));
}

int ReviewedPair::count(Status status) const
{
    return static_cast<int>(std::ranges::count_if(decided, [&](const Decision *d) { return (d ? d->judgement.status : Status::toDo) == status; }));
}

std::vector<WorkspaceText> loadTexts(const Workspace &workspace, const std::string &folder, const Progress &progress)
{
    std::vector<WorkspaceText> out;
    for (const TextEntry &entry : workspace.texts) {
        const ReadOptions options{.tracked = entry.tracked == "before" ? TrackedChanges::asBefore : TrackedChanges::asProposed};
        const std::string path = resolvedPath(entry.path, folder);
        WorkspaceText text;
        auto loaded = load(path, progress, options);
        if (loaded) text.origin = (*loaded)->sha256 == entry.sha256 ? TextOrigin::asSaved : TextOrigin::changed;
        else if (entry.carried) {
            loaded = loadBytes(*entry.carried, path, progress, options);
            if (loaded) text.origin = TextOrigin::carried;
        }
        if (loaded) text.document = std::move(*loaded);
        else text.error = std::move(loaded.error());
        out.push_back(std::move(text));
    }
    return out;
}

Result<ReviewOverview> overview(const Workspace &workspace, std::vector<WorkspaceText> texts, const Progress &progress)
{
    return Overview(workspace, std::move(texts), progress).make();
}

} // namespace resolute
