// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/amendment_notice.h"

#include "core/compare/amendments.h"
#include "ui/bridge/text.h"
#include "ui/views/notice_bar.h"

#include <algorithm>

namespace resolute::ui {

namespace {

/// The place of the text with this symbol in the series.
std::optional<std::size_t> amendedIn(const std::vector<Text> &texts, const std::string &symbol)
{
    const auto found = std::ranges::find_if(texts,
        [&](const Text &t) { return t.state == TextState::ready && t.document->masthead.symbol == symbol; });
    return found == texts.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - texts.begin()));
}

} // namespace

AmendmentNotice::AmendmentNotice(Workspace &workspace, NoticeBar &notices, QObject *parent)
    : QObject(parent), workspace_(workspace), notices_(notices)
{
    // After whatever else follows the texts: what is offered changes them.
    connect(&workspace, &Workspace::textChanged, this, &AmendmentNotice::offer, Qt::QueuedConnection);
    connect(&workspace, &Workspace::textsChanged, this, [this] {
        if (workspace_.texts().empty()) offered_.clear();
    });
}

void AmendmentNotice::offer()
{
    const auto &texts = workspace_.texts();
    if (std::ranges::any_of(texts, [](const Text &t) { return t.state == TextState::loading; })) return;
    for (const Text &text : texts) {
        if (text.state != TextState::ready || offered_.contains(text.id)) continue;
        const std::string amended = textAmendedBy(*text.document);
        if (amended.empty()) continue;
        offered_.insert(text.id);
        const QString words = amendedIn(texts, amended)
            ? tr("%1 is an amendment to %2: it holds instructions and is no version of the text.")
            : tr("%1 is an amendment to %2, which is not open: it holds instructions and is no version of the text.");
        constexpr std::size_t toCheck = 3; // the draft, what became of it, and this
        if (texts.size() + 1 == toCheck && amendedIn(texts, amended))
            return notices_.say(words.arg(text.name(), toQt(amended)), false, tr("Carry it out …"), [this, id = text.id] { carryOut(id); });
        if (texts.size() < toCheck) return notices_.say(words.arg(text.name(), toQt(amended)));
        return notices_.say(words.arg(text.name(), toQt(amended)), false, tr("Check it against the texts"), [this, id = text.id] { take(id); });
    }
}

void AmendmentNotice::carryOut(TextId id)
{
    const Text *text = workspace_.text(id);
    if (!text) return;
    const QString path = text->path;
    const auto base = amendedIn(workspace_.texts(), textAmendedBy(*text->document));
    if (!base) return;
    emit wanted(path, workspace_.texts()[*base].id);
}

void AmendmentNotice::take(TextId id)
{
    const Text *text = workspace_.text(id);
    if (!text) return;
    const QString path = text->path;
    const std::string amended = textAmendedBy(*text->document);
    workspace_.remove(id);
    // The amended text and the one after it are what the revisions lie between.
    const auto &texts = workspace_.texts();
    if (const auto draft = amendedIn(texts, amended); draft && *draft + 1 < texts.size()) workspace_.select({texts[*draft].id, texts[*draft + 1].id});
    emit taken(path);
}

} // namespace resolute::ui
