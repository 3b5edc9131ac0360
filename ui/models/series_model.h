// SPDX-License-Identifier: GPL-3.0-or-later
// The series as a table: a row each lineage, a column each text, and in the cell what became of the paragraph there and
// where it stands. Says what; colours and shapes are the delegate's.
#pragma once

#include "core/compare/comparison.h"

#include <QAbstractTableModel>

#include <array>
#include <vector>

namespace resolute::ui {

/// What became of a lineage in one text.
enum class Standing { absent, first, fresh, same, edited, moved, split, merged, dropped, returned };
inline constexpr std::array allStandings{Standing::first, Standing::fresh, Standing::same, Standing::edited, Standing::moved, Standing::split,
    Standing::merged, Standing::dropped, Standing::returned};

[[nodiscard]] Standing standingOf(const Row &row, std::size_t text);
[[nodiscard]] QString standingWord(Standing standing); ///< "new", "returned"

/// The same with all that a relation says: "moved and edited", "returned", "dropped", "not there"; empty where it is there from the start.
[[nodiscard]] QString becameWord(const Row &row, std::size_t text);

enum class SeriesShow { all, changed, cameOrWent };

class SeriesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum SeriesRole {
        standingRole = Qt::UserRole + 1, ///< int(Standing)
        editedRole, ///< bool: its words changed as well (of a moved, split or merged one)
        beforeRole, ///< bool: the lineage stands in an earlier text
        afterRole,  ///< bool: and in a later one
        paragraphRole, ///< QString: name of the first paragraph in this text, "O12(b)"; empty if absent
    };

    explicit SeriesModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setSeries(ComparisonPtr series); ///< may be null
    [[nodiscard]] const ComparisonPtr &series() const { return series_; }
    void setShow(SeriesShow show);
    [[nodiscard]] SeriesShow show() const { return show_; }
    [[nodiscard]] int hiddenCount() const;
    /// Place in Comparison::rows of a row here, and back; -1 if it is not shown.
    [[nodiscard]] std::size_t lineage(int row) const { return rows_[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOfParagraph(std::size_t text, ParagraphIndex paragraph) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool isShown(const Row &row) const;
    [[nodiscard]] QString numbers(const Row &row, std::size_t text) const;
    [[nodiscard]] QString sentenceOf(const Row &row, std::size_t text, bool spokenAloud) const;
    void choose(); ///< rows_ from series_ and show_

    ComparisonPtr series_;
    SeriesShow show_ = SeriesShow::all;
    std::vector<std::size_t> rows_;
};

} // namespace resolute::ui
