// SPDX-License-Identifier: GPL-3.0-or-later
// Votes for the tests of the window: made of lists of names, or those of the specimen series.
#pragma once

#include "core/document/states.h"
#include "core/votes/votes.h"

#include <QString>
#include <QVariant>

#include <string>
#include <string_view>
#include <vector>

namespace resolute::test {

/// Qt's texts as Catch2 prints and compares them.
using Texts = std::vector<std::string>;
inline std::string plain(const QString &text) { return text.toStdString(); }
inline std::string plain(const QVariant &value) { return value.toString().toStdString(); }

struct Lists {
    std::string number, date, inFavour, against, abstaining;
};

inline DocumentPtr voted(const Lists &lists)
{
    static const std::vector<std::string> conjunctions{"and"};
    Document d;
    d.kind = DocumentKind::resolution;
    d.masthead.enactingClause = "The Human Rights Council,";
    d.masthead.number = lists.number;
    d.adoption.emplace();
    Adoption &a = *d.adoption;
    a.mode = AdoptionMode::recordedVote;
    a.date = lists.date;
    a.inFavourList = splitStates(lists.inFavour, conjunctions);
    a.againstList = splitStates(lists.against, conjunctions);
    a.abstainingList = splitStates(lists.abstaining, conjunctions);
    a.inFavour = static_cast<int>(a.inFavourList.size());
    a.against = static_cast<int>(a.againstList.size());
    a.abstaining = static_cast<int>(a.abstainingList.size());
    return std::make_shared<const Document>(std::move(d));
}

inline VoteTable tableOf(const std::vector<Lists> &votes)
{
    std::vector<DocumentPtr> documents;
    for (const Lists &lists : votes) documents.push_back(voted(lists));
    return tabulate(documents);
}

/// Two votes by the alphabet, as large as the Council: with States of every group, members of one year only, a sponsor.
inline VoteTable councilVotes()
{
    Document draft;
    draft.masthead.enactingClause = "The Human Rights Council,";
    draft.masthead.date = "2036-03-20";
    draft.masthead.sponsors = {{"Kenya", {}, "KEN"}, {"Palau", {"*"}, "PLW"}, {"Uruguay", {}, "URY"}};
    draft.masthead.sponsorNotes = {{"*", "State not a member of the Human Rights Council."}};
    const std::vector<DocumentPtr> documents{std::make_shared<const Document>(std::move(draft)),
        voted({"88/903", "2035-04-04",
            "Albania, Algeria, Andorra, Antigua and Barbuda, Austria, Benin, Bhutan, Bolivia (Plurinational State of), Bosnia and Herzegovina, "
            "Botswana, Cabo Verde, "
            "Chile, Costa Rica, Côte d’Ivoire, Cyprus, Czechia, Fiji, Finland, Gabon, Ghana, Iceland, Indonesia, Jamaica, Japan, Jordan, Kiribati, "
            "Latvia, Lesotho",
            "Malawi, Malaysia, Mauritius, Mongolia, Nepal, Netherlands, Panama, Poland, Portugal, Samoa, Senegal, Slovenia, Switzerland",
            "Timor-Leste, Togo, Trinidad and Tobago, Uruguay, Viet Nam, Zambia"}),
        voted({"91/907", "2036-04-03",
            "Cabo Verde, Costa Rica, Côte d’Ivoire, Czechia, Estonia, Fiji, Finland, Ghana, Indonesia, Ireland, Jamaica, Japan, Kiribati, Lao "
            "People’s Democratic Republic, "
            "Latvia, Lesotho, Malawi, Malaysia, Marshall Islands, Mongolia, Namibia, Nepal, Netherlands (Kingdom of the), Norway, Portugal",
            "Romania, Saint Lucia, Senegal, Seychelles, Slovenia, Switzerland, Thailand, Timor-Leste, Togo, Tonga, Trinidad and Tobago, Tunisia, "
            "Uruguay",
            "Andorra, Antigua and Barbuda, Barbados, Benin, Bhutan, Bolivia (Plurinational State of), Bosnia and Herzegovina, Botswana"})};
    return tabulate(documents);
}

} // namespace resolute::test
