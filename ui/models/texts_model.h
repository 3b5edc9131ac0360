// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of the workspace as a list, in the order of the series.
#pragma once

#include "core/document/file_remarks.h"
#include "ui/store/workspace.h"

#include <QAbstractListModel>

namespace resolute::ui {

/// "Ada Ruiz (3 May 2031 to 5 May 2031), Rufus Oak": who tracked changes in a file.
[[nodiscard]] QString fileAuthorsWords(const FileRemarks &remarks);
/// Tracked changes and comments of a file, in lines.
[[nodiscard]] QString fileRemarksWords(const FileRemarks &remarks);

class TextsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum TextRole {
        StateRole = Qt::UserRole + 1, ///< int(TextState)
        DetailRole,                   ///< QString: date and kind, or what went wrong and where
        SideRole,                     ///< int: 0 left of the pair, 1 right, -1 neither
        IdRole,                       ///< int(TextId)
        IsoDateRole,                  ///< QString: "2022-07-07", empty if not known
        ShownRole,                    ///< bool: a column of what is on the screen
        BaseRole,                     ///< bool: the text that the others are marked against
        ShortRole,                    ///< QString: "50/4", for where there is little room
    };

    explicit TextsModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] TextId id(int row) const { return workspace_.texts()[static_cast<std::size_t>(row)].id; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString detail(const Text &text) const;

    Workspace &workspace_;
    int rows_ = 0;
};

} // namespace resolute::ui
