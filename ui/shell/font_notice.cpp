// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/font_notice.h"

#include "ui/bridge/text.h"
#include "ui/views/notice_bar.h"

#include <QFontDatabase>

#include <algorithm>

namespace resolute::ui {

namespace {

using System = QFontDatabase::WritingSystem;

/// Those of which one is enough; none for languages in Latin letters, which every font has.
std::vector<System> systemsOf(const QString &language)
{
    if (language == u"ar") return {QFontDatabase::Arabic};
    if (language == u"ru") return {QFontDatabase::Cyrillic};
    if (language == u"zh") return {QFontDatabase::SimplifiedChinese, QFontDatabase::TraditionalChinese, QFontDatabase::Japanese};
    return {};
}

bool isInstalled(const QString &language)
{
    const auto systems = systemsOf(language);
    return systems.empty() || std::ranges::any_of(systems, [](System s) { return !QFontDatabase::families(s).isEmpty(); });
}

} // namespace

FontNotice::FontNotice(const Workspace &workspace, NoticeBar &notices, QObject *parent)
    : QObject(parent), hasFont(isInstalled), workspace_(workspace), notices_(notices)
{
    connect(&workspace, &Workspace::textChanged, this, &FontNotice::look, Qt::QueuedConnection);
}

void FontNotice::look()
{
    for (const Text &text : workspace_.texts()) {
        if (text.state != TextState::ready) continue;
        const QString language = toQt(text.document->language);
        if (systemsOf(language).empty() || hasFont(language) || !said_.insert(language).second) continue;
        const QString words = language == u"ar"
            ? tr("No font with Arabic letters is installed: squares stand for the words of %1. “Noto Naskh Arabic” would do.")
            : language == u"ru"
            ? tr("No font with Cyrillic letters is installed: squares stand for the words of %1. “Noto Serif” would do.")
            : tr("No font with Chinese characters is installed: squares stand for the words of %1. “Noto Serif CJK SC” would do.");
        notices_.say(words.arg(text.name()), true);
    }
}

} // namespace resolute::ui
