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
    /// A sentence in place of the invitation; empty: the invitation. `bad`: something went wrong.
    void setNotice(const QString &title, const QString &detail, bool bad = false);
    void setDropping(bool on); ///< something that can be dropped is over the window
    [[nodiscard]] QPushButton *openButton() const { return open_; }
    [[nodiscard]] QPushButton *specimenButton() const { return specimen_; }

signals:
    void openRequested();
    void specimenRequested();
    void recentRequested(const QStringList &paths);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *title_, *detail_, *keys_;
    QPushButton *open_, *specimen_;
    QWidget *recentBox_;
    QVBoxLayout *recent_;
    bool dropping_ = false;
};

/// "50-4.pdf, 53-L.3.docx and 3 more": a set of files in a line.
[[nodiscard]] QString setWords(const QStringList &paths);

} // namespace resolute::ui
