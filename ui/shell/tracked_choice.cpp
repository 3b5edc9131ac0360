// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tracked_choice.h"

#include "core/document/file_remarks.h"
#include "ui/models/texts_model.h"
#include "ui/shell/actions.h"
#include "ui/views/notice_bar.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace resolute::ui {

namespace {

constexpr std::array ways{TrackedView::both, TrackedView::proposed, TrackedView::before};

bool isOffered(const Text &text)
{
    return text.state == TextState::ready && text.reading == FileReading::plain && !text.isReadingChosen && hasTrackedChanges(*text.document);
}

} // namespace

TrackedChoice::TrackedChoice(Workspace &workspace, NoticeBar &notices, QObject *parent) : QObject(parent), workspace_(workspace), notices_(notices)
{
    // After whatever else follows the texts: a choice changes them.
    connect(&workspace, &Workspace::textChanged, this, &TrackedChoice::offer, Qt::QueuedConnection);
    connect(&workspace, &Workspace::textsChanged, this, [this] {
        if (workspace_.texts().empty()) offered_.clear();
    });
}

void TrackedChoice::offer()
{
    const auto &texts = workspace_.texts();
    if (std::ranges::any_of(texts, [](const Text &t) { return t.state == TextState::loading; })) return;
    std::vector<TextId> fresh;
    for (const Text &t : texts)
        if (isOffered(t) && offered_.insert(t.id).second) fresh.push_back(t.id);
    followText();
    if (fresh.empty()) return;
    const TextId first = fresh.front();
    const Text &text = *workspace_.text(first);
    const int count = static_cast<int>(text.document->remarks->changes.size());
    const QString who = fileAuthorsWords(*text.document->remarks), name = text.name();
    if (texts.size() == 1) {
        workspace_.setTrackedView(first, TrackedView::both);
        notices_.say(tr("%1 is shown before and after its %n tracked change(s) by %2.", nullptr, count).arg(name, who), false, tr("Only as proposed"),
            [this, first] { workspace_.setTrackedView(first, TrackedView::proposed); });
        return;
    }
    const QString words = fresh.size() == 1
        ? tr("%1 has %n tracked change(s) by %2; it is read as proposed.", nullptr, count).arg(name, who)
        : tr("%n texts have tracked changes; they are read as proposed.", nullptr, static_cast<int>(fresh.size()));
    notices_.say(words, false, tr("Show before and after"), [this, fresh] {
        for (const TextId id : fresh) workspace_.setTrackedView(id, TrackedView::both);
    });
}

void TrackedChoice::addTo(QMenu &menu, Actions &actions, std::function<std::optional<TextId>()> which)
{
    which_ = std::move(which);
    waysMenu_ = menu.addMenu(tr("Trac&ked changes in the newer text"));
    auto *group = new QActionGroup(this);
    const std::array names{"file.tracked-both", "file.tracked-proposed", "file.tracked-before"};
    const std::array words{tr("Tracked changes: before and after them"), tr("Tracked changes: as proposed"), tr("Tracked changes: as before")};
    for (std::size_t i = 0; i < ways.size(); ++i) {
        ways_[i] = actions.add(waysMenu_, names[i], words[i], {}, [this, way = ways[i]] {
            if (const auto text = which_()) workspace_.setTrackedView(*text, way);
        });
        ways_[i]->setCheckable(true);
        group->addAction(ways_[i]);
    }
    connect(&workspace_, &Workspace::pairChanged, this, &TrackedChoice::followText);
    connect(&workspace_, &Workspace::textsChanged, this, &TrackedChoice::followText);
    followText();
}

void TrackedChoice::followText()
{
    if (!waysMenu_) return;
    const auto id = which_();
    const Text *text = id ? workspace_.text(*id) : nullptr;
    const bool isTracked = text && text->document && hasTrackedChanges(*text->document);
    const TrackedView present = isTracked ? workspace_.trackedView(*id) : TrackedView::proposed;
    waysMenu_->setEnabled(isTracked);
    for (std::size_t i = 0; i < ways.size(); ++i) {
        ways_[i]->setEnabled(isTracked);
        ways_[i]->setChecked(isTracked && ways[i] == present);
    }
}

void TrackedChoice::addTo(QMenu &menu, TextId id)
{
    const Text *text = workspace_.text(id);
    if (!text || !text->document || !hasTrackedChanges(*text->document)) return;
    QMenu *sub = menu.addMenu(tr("&Tracked changes"));
    const std::array words{tr("&Before and after them"), tr("As &proposed"), tr("As be&fore")};
    const TrackedView present = workspace_.trackedView(id);
    for (std::size_t i = 0; i < ways.size(); ++i) {
        QAction *action = sub->addAction(words[i], &workspace_, [this, id, way = ways[i]] { workspace_.setTrackedView(id, way); });
        action->setCheckable(true);
        action->setChecked(ways[i] == present);
    }
    menu.addSeparator();
}

} // namespace resolute::ui
