// SPDX-License-Identifier: GPL-3.0-or-later
// What became of announced revisions, as a list in three parts: announced and done, announced and not done as
// announced, done and not announced.
#pragma once

#include "core/compare/comparison.h"
#include "core/notes/announced.h"

#include <QStandardItemModel>

#include <memory>

namespace resolute::ui {

/// A draft, its final text, and what became of the revisions announced in between. The report speaks of the documents.
struct AnnouncedCheck {
    DocumentPtr draft, adopted;
    std::shared_ptr<const AnnouncedReport> report;
};

class AnnouncedModel : public QStandardItemModel
{
    Q_OBJECT
public:
    enum Column { wordsColumn, outcomeColumn, placeColumn, columnTotal };
    enum AnnouncedRole {
        sideRole = Qt::UserRole + 1, ///< int: 0 the draft, 1 the final text; -1 where there is no place
        paragraphRole,               ///< QString: name of the first paragraph there ("O12")
        detailRole,                  ///< QString, HTML: the whole words, why, and what differs; empty of a heading
    };

    explicit AnnouncedModel(QObject *parent = nullptr);

    void setCheck(const AnnouncedCheck &check); ///< without a report: an empty list
    [[nodiscard]] const AnnouncedCheck &check() const { return check_; }

private:
    void add(QStandardItem &part, const QString &words, const QString &outcome, const std::vector<ParagraphIndex> &before,
        const std::vector<ParagraphIndex> &after, const QString &detail);
    QStandardItem &part(const QString &words);
    void fill();
    void fillAnnounced(bool done);
    void fillUnannounced();
    [[nodiscard]] QString differences(const std::vector<AnnouncedChange> &changes) const;

    AnnouncedCheck check_;
};

} // namespace resolute::ui
