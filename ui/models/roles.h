// SPDX-License-Identifier: GPL-3.0-or-later
// The roles of the collation and of the proxies on it. Roles of a row are the same in every column unless they say otherwise.
#pragma once

#include <Qt>

namespace resolute::ui {

enum Role {
    CellRole = Qt::UserRole + 1, ///< CellPtr: what the cell shows; made anew at each call, so keep it
    RelationRole,   ///< int(Relation) of the row; of the last step that has one where there are more than two texts
    CategoriesRole, ///< Categories of the row's changes
    WeightRole,     ///< int(Category) of the weightiest change that is not filtered out; -1 if there is none
    FirstChangeRole, ///< int: place of the row's first change in the list of changes
    ChangeCountRole, ///< int: how many changes the row has
    LengthRole,     ///< int: characters of the longest cell, notes counted by their share; for estimates of height
    NameRole,       ///< QString: "OP 12"; of the newest text that has the paragraph
    JumpRowRole,    ///< int: other end of a move, -1 if there is none
    ParagraphRole,  ///< int: place of the cell's first paragraph in its text, -1 if the cell is empty
    SourceRowRole,  ///< int: place in Comparison::rows, -1 of a fold
    IsOriginRole,   ///< bool: shows where a moved paragraph stood
    FoldRole,       ///< int: how many rows are folded away here; 0 of a usual row
    FoldHiddenRole, ///< int: how many changes are folded away here
    StepRelationRole, ///< int(Relation) of the step to this column's text; -1: none, or the first column. Differs by column
    TextRole,       ///< int: which text of the comparison the column shows. Differs by column
    PinnedRole,     ///< bool: a person decided this link; of the step to this column's text. Differs by column
};

} // namespace resolute::ui
