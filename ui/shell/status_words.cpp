// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_words.h"

#include "ui/bridge/text.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QStringList>

namespace resolute::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Status)
};

} // namespace

QString statusWords(const Comparison &c)
{
    // From right to left the arrow turns, and symbols keep their own direction; the mark in front tells the line's.
    const bool leftwards = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const auto named = [&](const DocumentPtr &text) { return isolated(toQt(shortName(*text))); };
    QStringList parts;
    parts += (leftwards ? QString(QChar(0x200F)) : QString()) + named(c.documents.front())
        + (leftwards ? QStringLiteral(" ← ") : QStringLiteral(" → ")) + named(c.documents.back());
    parts += Words::tr("%n paragraph(s)", nullptr, static_cast<int>(c.documents.back()->paragraphs.size()));
    if (c.documents.size() > 2) { // what the steps say is not one sum
        parts.prepend(Words::tr("%n text(s)", nullptr, static_cast<int>(c.documents.size())));
        return parts.join(QStringLiteral("  ·  "));
    }
    if (c.statistics.empty()) return parts.join(QStringLiteral("  ·  "));
    const Statistics &s = c.statistics.back();
    const auto say = [&](int count, const QString &words) {
        if (count > 0) parts += words;
    };
    const int same = s.count(Relation::same), renumbered = s.count(Relation::renumbered), edited = s.count(Relation::edited);
    const int moved = s.count(Relation::moved) + s.count(Relation::movedEdited), split = s.count(Relation::split),
              merged = s.count(Relation::merged) + s.count(Relation::regrouped);
    const int added = s.count(Relation::inserted), gone = s.count(Relation::deleted);
    say(same, Words::tr("%n same", nullptr, same));
    say(edited, Words::tr("%n edited", nullptr, edited));
    say(moved, Words::tr("%n moved", nullptr, moved));
    say(split, Words::tr("%n split", nullptr, split));
    say(merged, Words::tr("%n merged", nullptr, merged));
    say(added, Words::tr("%n new", nullptr, added));
    say(gone, Words::tr("%n deleted", nullptr, gone));
    say(renumbered, Words::tr("%n renumbered", nullptr, renumbered));
    return parts.join(QStringLiteral("  ·  "));
}

QString windowWords(const Comparison &c)
{
    return Words::tr("%1 and %2 – Resolute").arg(isolated(toQt(shortName(*c.documents.front()))), isolated(toQt(shortName(*c.documents.back()))));
}

} // namespace resolute::ui
