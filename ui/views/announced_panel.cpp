// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/announced_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeView>

#include <algorithm>

namespace resolute::ui {

AnnouncedPanel::AnnouncedPanel(QWidget *parent)
    : QWidget(parent), choose_(new QPushButton(tr("Choose revisions …"), this)), summary_(new QLabel(this)), list_(new QTreeView(this)),
      detail_(new QTextBrowser(this)), split_(new QSplitter(Qt::Horizontal, this)), none_(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 6);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(choose_);
    summary_->setForegroundRole(QPalette::PlaceholderText);
    summary_->setTextFormat(Qt::PlainText);
    row->addWidget(summary_, 1);
    column->addLayout(row);
    list_->setModel(&model_);
    list_->setSelectionMode(QAbstractItemView::SingleSelection);
    list_->setAllColumnsShowFocus(true);
    list_->setUniformRowHeights(true);
    list_->setIndentation(14);
    list_->setAccessibleName(tr("Announced revisions"));
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionsMovable(false);
    detail_->setFrameShape(QFrame::NoFrame);
    detail_->document()->setDocumentMargin(10);
    detail_->setAccessibleName(tr("The revision"));
    split_->addWidget(list_);
    split_->addWidget(detail_);
    split_->setStretchFactor(0, 5);
    split_->setStretchFactor(1, 3);
    split_->setChildrenCollapsible(false);
    column->addWidget(split_, 1);
    none_->setText(tr("Choose a file of revisions that were announced to the earlier text: revision notes, or an amendment document. "
                      "What was done, what was not, and what nobody announced is then listed here."));
    none_->setAlignment(Qt::AlignCenter);
    none_->setWordWrap(true);
    none_->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(none_, 1);
    split_->hide();

    connect(choose_, &QPushButton::clicked, this, &AnnouncedPanel::chooseRequested);
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AnnouncedPanel::explain);
    connect(list_, &QTreeView::clicked, this, &AnnouncedPanel::request);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *go = new QShortcut(key, list_, nullptr, nullptr, Qt::WidgetShortcut);
        connect(go, &QShortcut::activated, this, [this] { request(list_->currentIndex()); });
    }
}

QString AnnouncedPanel::summary() const { return summary_->text(); }

void AnnouncedPanel::setCheck(const AnnouncedCheck &check, const QString &notes)
{
    model_.setCheck(check);
    detail_->clear();
    split_->setVisible(check.report != nullptr);
    none_->setVisible(!check.report);
    if (!check.report) return summary_->clear();
    summary_->setText(tr("%1: %2 of %3 done; not announced: %4", "a file, numbers")
            .arg(notes)
            .arg(check.report->done())
            .arg(check.report->announced.size())
            .arg(check.report->unannounced.size()));
    list_->expandAll();
    QModelIndex first;
    for (int r = 0; r < model_.rowCount(); ++r) {
        const QModelIndex part = model_.index(r, 0);
        list_->setFirstColumnSpanned(r, {}, true);
        if (!first.isValid() && model_.hasChildren(part)) first = model_.index(0, 0, part);
    }
    list_->header()->setSectionResizeMode(AnnouncedModel::outcomeColumn, QHeaderView::ResizeToContents);
    // A revision of all numbers names every paragraph.
    list_->header()->setSectionResizeMode(AnnouncedModel::placeColumn, QHeaderView::Interactive);
    list_->resizeColumnToContents(AnnouncedModel::placeColumn);
    list_->header()->resizeSection(AnnouncedModel::placeColumn,
        std::min(list_->header()->sectionSize(AnnouncedModel::placeColumn), fontMetrics().averageCharWidth() * 30));
    list_->header()->setSectionResizeMode(AnnouncedModel::wordsColumn, QHeaderView::Stretch);
    list_->setCurrentIndex(first);
}

void AnnouncedPanel::setFailure(const QString &words)
{
    setCheck({}, {});
    summary_->setText(words);
}

void AnnouncedPanel::setWorking(const QString &notes) { summary_->setText(tr("Checking %1 …").arg(notes)); }

void AnnouncedPanel::explain(const QModelIndex &current)
{
    const QModelIndex first = current.siblingAtColumn(AnnouncedModel::wordsColumn);
    detail_->setHtml(first.data(AnnouncedModel::detailRole).toString());
}

void AnnouncedPanel::request(const QModelIndex &index)
{
    const int side = index.isValid() ? index.data(AnnouncedModel::sideRole).toInt() : -1;
    if (const QString paragraph = index.data(AnnouncedModel::paragraphRole).toString(); side >= 0 && !paragraph.isEmpty())
        emit paragraphRequested(side, paragraph);
}

void AnnouncedPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    split_->setOrientation(width() >= 700 ? Qt::Horizontal : Qt::Vertical);
}

} // namespace resolute::ui
