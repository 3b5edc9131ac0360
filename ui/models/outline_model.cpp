// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outline_model.h"

#include "ui/bridge/words.h"
#include "ui/models/collation_model.h"
#include "ui/models/roles.h"

namespace resolute::ui {

OutlineModel::OutlineModel(CollationModel &collation, QObject *parent) : QAbstractItemModel(parent), collation_(collation)
{
    connect(&collation, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&collation, &QAbstractItemModel::modelReset, this, [this] {
        rebuild();
        endResetModel();
    });
    connect(&collation, &CollationModel::visibleChanged, this, [this] {
        for (std::size_t n = 0; n < nodes_.size(); ++n)
            if (const int rows = static_cast<int>(nodes_[n].children.size()); rows > 0) {
                const QModelIndex up = n == 0 ? QModelIndex() : createIndex(nodes_[n].place, 0, static_cast<quintptr>(n));
                emit dataChanged(index(0, 0, up), index(rows - 1, 0, up));
            }
    });
    rebuild();
}

int OutlineModel::add(int parent, int row, QString title)
{
    const int number = static_cast<int>(nodes_.size());
    auto &siblings = nodes_[static_cast<std::size_t>(parent)].children;
    const int place = static_cast<int>(siblings.size());
    siblings.push_back(number);
    nodes_.push_back({.row = row, .title = std::move(title), .parent = parent, .place = place});
    if (row >= 0) nodeOfRow_[static_cast<std::size_t>(row)] = number;
    return number;
}

void OutlineModel::rebuild()
{
    const Collation &c = collation_.collation();
    nodes_.assign(1, Node());
    nodeOfRow_.assign(c.rows.size(), 0);
    int section = 0;
    QString sectionTitle;
    for (std::size_t r = 0; r < c.rows.size(); ++r) {
        const DisplayRow &row = c.rows[r];
        if (row.origin) continue;
        std::size_t column = c.columns() - 1;
        while (column > 0 && c.cell(row, column).empty()) --column;
        if (c.cell(row, column).empty()) continue;
        const Document &document = c.document(column);
        const Paragraph &p = document.paragraph(c.cell(row, column).front());
        const QString name = paragraphName(p);
        if (p.kind == ParagraphKind::subparagraph && p.parent) {
            const int up = c.rowOf[column][at(*p.parent)];
            const int parent = up >= 0 ? nodeOfRow_[static_cast<std::size_t>(up)] : 0;
            add(parent > 0 ? parent : section, static_cast<int>(r), toQt(p.label));
            continue;
        }
        const qsizetype comma = name.lastIndexOf(u", ");
        const QString title = comma > 0           ? name.first(comma)
            : p.kind == ParagraphKind::preambular ? tr("Preamble")
            : p.kind == ParagraphKind::operative  ? tr("Operative part")
                                                  : sectionTitle;
        if (title != sectionTitle) {
            section = add(0, -1, title);
            sectionTitle = title;
        }
        add(section, static_cast<int>(r), p.kind == ParagraphKind::heading ? QString() : comma > 0 ? name.sliced(comma + 2) : name);
    }
}

QModelIndex OutlineModel::indexOfRow(int row) const
{
    if (row < 0 || row >= static_cast<int>(nodeOfRow_.size())) return {};
    const int n = nodeOfRow_[static_cast<std::size_t>(row)];
    return n > 0 ? createIndex(nodes_[static_cast<std::size_t>(n)].place, 0, static_cast<quintptr>(n)) : QModelIndex();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, static_cast<quintptr>(node(parent).children[static_cast<std::size_t>(row)]));
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    if (!child.isValid()) return {};
    const int up = node(child).parent;
    return up > 0 ? createIndex(nodes_[static_cast<std::size_t>(up)].place, 0, static_cast<quintptr>(up)) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const { return parent.column() > 0 ? 0 : static_cast<int>(node(parent).children.size()); }

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    return node(index).row >= 0 ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Node &n = node(index);
    if (role == SourceRowRole) return n.row;
    if (n.row < 0) {
        if (role == Qt::DisplayRole || role == NameRole) return n.title;
        return role == WeightRole ? QVariant(-1) : QVariant();
    }
    switch (role) {
    case NameRole: return n.title;
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const Paragraph *p = newestParagraph(collation_.collation(), collation_.collation().rows[static_cast<std::size_t>(n.row)]);
        const QString lead = toQt(
            p->lead.empty() ? std::string_view(p->text).substr(0, p->text.find(' ', std::min<std::size_t>(24, p->text.size()))) : p->leadText());
        return n.title.isEmpty() ? lead : n.title + QStringLiteral("  ") + lead;
    }
    default: return collation_.index(n.row, 0).data(role);
    }
}

} // namespace resolute::ui
