// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language_notice.h"

#include "ui/bridge/words.h"
#include "ui/views/notice_bar.h"

#include <algorithm>

namespace resolute::ui {

LanguageNotice::LanguageNotice(const Workspace &workspace, NoticeBar &notices, QObject *parent)
    : QObject(parent), workspace_(workspace), notices_(notices)
{
    connect(&workspace, &Workspace::shownChanged, this, &LanguageNotice::look);
}

void LanguageNotice::look()
{
    QString words;
    if (const ComparisonPtr &shown = workspace_.shown())
        if (const auto issue = std::ranges::find_if(shown->issues, [](const Issue &i) { return i.message->code == "languages-differ"; });
            issue != shown->issues.end())
            words = sentence(*issue);
    if (words == said_) return;
    said_ = words;
    if (!words.isEmpty()) notices_.say(words, true);
}

} // namespace resolute::ui
