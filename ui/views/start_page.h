// SPDX-License-Identifier: GPL-3.0-or-later
// What an empty window shows: drop files here, open them, look at the specimen, the files of last time; and while
// there are too few texts to compare, what is missing.
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace resolute::ui {

class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Sets of files that were open before, latest first.
    void setRecent(const QList<QStringList> &recent);
    /// A sentence in place of the invitation; empty: the invitation.
    void setNotice(const QString &title, const QString &detail);
    [[nodiscard]] QPushButton *openButton() const { return open_; }
    [[nodiscard]] QPushButton *specimenButton() const { return specimen_; }

signals:
    void openRequested();
    void specimenRequested();
    void recentRequested(const QStringList &paths);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *title_, *detail_, *recentTitle_;
    QPushButton *open_, *specimen_;
    QVBoxLayout *recent_;
};

} // namespace resolute::ui
