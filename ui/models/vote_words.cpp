// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/vote_words.h"

#include "core/document/file_remarks.h"
#include "ui/bridge/text.h"

#include <QCoreApplication>

namespace resolute::ui {

namespace {

struct Votes {
    Q_DECLARE_TR_FUNCTIONS(Votes)
};

} // namespace

QString groupWord(std::string_view group)
{
    if (group == "African") return Votes::tr("African States");
    if (group == "Asia-Pacific") return Votes::tr("Asia-Pacific States");
    if (group == "Eastern European") return Votes::tr("Eastern European States");
    if (group == "GRULAC") return Votes::tr("Latin American and Caribbean States");
    if (group == "WEOG") return Votes::tr("Western European and other States");
    return group.empty() ? Votes::tr("No regional group") : toQt(group);
}

QString shortGroupWord(std::string_view group)
{
    if (group == "African") return Votes::tr("African", "regional group, short");
    if (group == "Asia-Pacific") return Votes::tr("Asia-Pacific", "regional group, short");
    if (group == "Eastern European") return Votes::tr("Eastern European", "regional group, short");
    if (group == "GRULAC") return Votes::tr("GRULAC", "Latin American and Caribbean group, short");
    if (group == "WEOG") return Votes::tr("WEOG", "Western European and other group, short");
    return toQt(group);
}

QString voteName(const Vote &vote)
{
    const Masthead &m = vote.document->masthead;
    return m.number.empty() ? toQt(shortName(*vote.document)) : toQt(m.number + readingSuffix(*vote.document));
}

QString shareWord(VoteShare share)
{
    switch (share) {
    case VoteShare::all: return Votes::tr("All");
    case VoteShare::changed: return Votes::tr("Changed");
    case VoteShare::everyTime: return Votes::tr("Every time");
    case VoteShare::once: return Votes::tr("Once");
    case VoteShare::sponsors: return Votes::tr("Sponsors");
    }
    return {};
}

QString shareHelp(VoteShare share)
{
    switch (share) {
    case VoteShare::all: return Votes::tr("All States");
    case VoteShare::changed: return Votes::tr("States that took another position than before");
    case VoteShare::everyTime: return Votes::tr("States that took part in every vote");
    case VoteShare::once: return Votes::tr("States that took part in one vote only");
    case VoteShare::sponsors: return Votes::tr("States that sponsor a text of the series");
    }
    return {};
}

QString stateCount(int n) { return n == 1 ? Votes::tr("1 State") : Votes::tr("%n States", nullptr, n); }

QString tallyWords(const Vote &vote)
{
    return Votes::tr("%1 in favour, %2 against, %3 abstaining").arg(vote.inFavour).arg(vote.against).arg(vote.abstaining);
}

QString majorityWords(const Vote &vote)
{
    const Majority m = majority(vote);
    if (!m.carried()) return Votes::tr("Not carried: %1 of %2 votes in favour, and %3 were needed.").arg(vote.inFavour).arg(m.voting).arg(m.needed);
    const QString carried = Votes::tr("Carried by %1 of %2 votes; %3 were needed.").arg(vote.inFavour).arg(m.voting).arg(m.needed);
    return carried + u' ' + Votes::tr("It would have failed with %1 voting against instead.", "1 State, 12 States").arg(stateCount(m.flips));
}

} // namespace resolute::ui
