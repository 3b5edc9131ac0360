// SPDX-License-Identifier: GPL-3.0-or-later
// Announced against actual, to read and to jump from: which revisions are checked, the list in three parts, and the
// words of the one that is current.
#pragma once

#include "ui/models/announced_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QTextBrowser;
class QTreeView;

namespace resolute::ui {

class AnnouncedPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AnnouncedPanel(QWidget *parent = nullptr);

    void setCheck(const AnnouncedCheck &check, const QString &notes); ///< `notes` names the file of the revisions
    void setFailure(const QString &words);
    void setWorking(const QString &notes);

    [[nodiscard]] AnnouncedModel &model() { return model_; }
    [[nodiscard]] QTreeView &list() const { return *list_; }
    [[nodiscard]] QTextBrowser &detail() const { return *detail_; }
    [[nodiscard]] QPushButton &choose() const { return *choose_; }
    [[nodiscard]] QString summary() const; ///< the line beside the button
    [[nodiscard]] QSize sizeHint() const override { return {720, 260}; }

signals:
    void chooseRequested();
    void paragraphRequested(int side, const QString &paragraph); ///< 0 the draft, 1 the final text

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void explain(const QModelIndex &current);
    void request(const QModelIndex &index);

    AnnouncedModel model_;
    QPushButton *choose_;
    QLabel *summary_;
    QTreeView *list_;
    QTextBrowser *detail_;
    QSplitter *split_;
    QLabel *none_;
};

} // namespace resolute::ui
