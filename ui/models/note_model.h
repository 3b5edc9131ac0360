// SPDX-License-Identifier: GPL-3.0-or-later
// The notes of the review as a list: in the order of the texts shown, then those that stand elsewhere, then those whose
// place is no longer found.
#pragma once

#include "ui/store/review_store.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

#include <string>
#include <vector>

namespace resolute::ui {

/// "to do", "agreed", "not agreed", "to revise", "noted"
[[nodiscard]] QString statusWord(review::Status status);
/// A sign for it, legible without colour; empty for to do.
[[nodiscard]] QString statusSign(review::Status status);

class NoteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum NoteRole {
        IdRole = Qt::UserRole + 1, ///< QString
        PlaceRole,    ///< QString: "OP 12", and that it is lost or that the words are others now
        ByRole,       ///< QString: who and when
        QuoteRole,    ///< QString: the words it is about; empty of a whole paragraph that is there
        AnswersRole,  ///< QStringList: "Bo, 6 May 2031: Most."; then the versions that others wrote
        StatusRole,   ///< int(review::Status) of the change it is about; -1 of others
        ChangeRole,   ///< int: place in the list of changes; -1 if it is about none that is there
        ColumnRole,   ///< int: text in which it stands; -1 if in none that is shown
        ParagraphRole, ///< QString: name of the paragraph there
        LostRole,     ///< bool
        ConflictRole, ///< bool: somebody else wrote another version
    };

    explicit NoteModel(ReviewStore &reviews, QObject *parent = nullptr);

    [[nodiscard]] int rowOf(const std::string &id) const; ///< -1: not there
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void refresh();
    [[nodiscard]] QString place(const PlacedNote &note) const;
    [[nodiscard]] QStringList answers(const review::Note &note) const;
    [[nodiscard]] const PlacedNote &at(const QModelIndex &index) const { return reviews_.notes()[order_[static_cast<std::size_t>(index.row())]]; }
    [[nodiscard]] QString paragraphOf(const PlacedNote &note) const;

    ReviewStore &reviews_;
    std::vector<std::size_t> order_; ///< places in the store's list
    std::vector<std::string> ids_;
};

/// Notes that contain words, in their text, answers, place or author.
class NoteFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString words_;
};

} // namespace resolute::ui
