// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/words.h"

#include "ui/bridge/listed.h"
#include "ui/bridge/text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace resolute::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString sentence(const Message &message, std::span<const std::string> arguments)
{
    const QString translated = QCoreApplication::translate("message", message.english);
    if (message.code != "vote-tally-differs" && message.code != "tally-differs") return toQt(fill(toUtf8(translated), arguments));
    std::vector<std::string> said(arguments.begin(), arguments.end()); // a side of the vote is a word of the window, too
    for (std::string &word : said)
        for (const auto &[english, position] :
            {std::pair{"in favour", Position::inFavour}, {"against", Position::against}, {"abstaining", Position::abstaining}})
            if (word == english) word = toUtf8(positionWord(position));
    return toQt(fill(toUtf8(translated), said));
}

QString sentence(const Issue &issue) { return sentence(*issue.message, issue.arguments); }
QString sentence(const Error &error) { return sentence(*error.message, error.arguments); }

QString placeWords(const Place &place)
{
    QStringList words;
    if (place.page > 0) words += Words::tr("page %1").arg(place.page);
    if (place.line > 0) words += Words::tr("line %1").arg(place.line);
    if (!place.paragraph.empty()) words += toQt(displayName(place.paragraph));
    return listed(words);
}

QString relationWord(Relation relation)
{
    switch (relation) {
    case Relation::same: return Words::tr("the same");
    case Relation::renumbered: return Words::tr("renumbered");
    case Relation::edited: return Words::tr("edited");
    case Relation::moved: return Words::tr("moved");
    case Relation::movedEdited: return Words::tr("moved and edited");
    case Relation::split: return Words::tr("split");
    case Relation::merged: return Words::tr("merged");
    case Relation::regrouped: return Words::tr("regrouped");
    case Relation::inserted: return Words::tr("new");
    case Relation::deleted: return Words::tr("deleted");
    }
    return {};
}

QString confidenceWord(Confidence confidence)
{
    switch (confidence) {
    case Confidence::high: return Words::tr("high confidence");
    case Confidence::medium: return Words::tr("medium confidence");
    case Confidence::low: return Words::tr("low confidence");
    }
    return {};
}

QString classWord(ChangeClass changeClass)
{
    switch (changeClass) {
    case ChangeClass::editorial: return Words::tr("Editorial");
    case ChangeClass::style: return Words::tr("Style");
    case ChangeClass::referenceUpdate: return Words::tr("References");
    case ChangeClass::dateUpdate: return Words::tr("Dates");
    case ChangeClass::numberUpdate: return Words::tr("Numbers");
    case ChangeClass::substantive: return Words::tr("Substantive");
    }
    return {};
}

QString tagWord(ChangeTag tag)
{
    switch (tag) {
    case ChangeTag::verbStronger: return Words::tr("verb stronger");
    case ChangeTag::verbWeaker: return Words::tr("verb weaker");
    case ChangeTag::hedgeAdded: return Words::tr("hedge added");
    case ChangeTag::hedgeRemoved: return Words::tr("hedge removed");
    case ChangeTag::qualifierAdded: return Words::tr("qualifier added");
    case ChangeTag::qualifierRemoved: return Words::tr("qualifier removed");
    case ChangeTag::addresseeChanged: return Words::tr("addressee changed");
    case ChangeTag::deadlineChanged: return Words::tr("deadline changed");
    case ChangeTag::quantityChanged: return Words::tr("quantity changed");
    case ChangeTag::citationAdded: return Words::tr("citation added");
    case ChangeTag::citationDropped: return Words::tr("citation dropped");
    case ChangeTag::movedWithin: return Words::tr("moved within the paragraph");
    case ChangeTag::typographic: return Words::tr("typography only");
    }
    return {};
}

QString positionWord(Position position)
{
    switch (position) {
    case Position::inFavour: return Words::tr("in favour");
    case Position::against: return Words::tr("against");
    case Position::abstaining: return Words::tr("abstaining");
    case Position::notParticipating: return Words::tr("did not take part");
    case Position::notAMember: return Words::tr("not a member then");
    case Position::unknown: return Words::tr("not known");
    }
    return {};
}

QString paragraphName(const Paragraph &paragraph) { return toQt(displayName(paragraph.id)); }

QString spokenName(const Paragraph &paragraph)
{
    const QString name = paragraphName(paragraph);
    if (name.startsWith(u"PP ")) return Words::tr("preambular paragraph %1").arg(name.mid(3));
    if (name.startsWith(u"OP ")) return Words::tr("operative paragraph %1").arg(name.mid(3));
    if (paragraph.kind == ParagraphKind::heading) return Words::tr("heading");
    return name;
}

QString dateWords(std::string_view iso)
{
    const QString text = toQt(iso);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, Words::tr("d MMMM yyyy", "how a date is written")) : text;
}

} // namespace resolute::ui
