// SPDX-License-Identifier: GPL-3.0-or-later
// The manual, inside the program and without a network, in the window's language where there is one: its chapters, its
// text, and words found in it. And what the program is made of.
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace resolute::ui {

class Actions;

class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    /// The keys that `actions` have now stand in a chapter of their own.
    explicit HelpWindow(const Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] QTextBrowser &page() const { return *page_; }
    [[nodiscard]] QListWidget &chapters() const { return *chapters_; }
    [[nodiscard]] QLineEdit &field() const { return *field_; }
    [[nodiscard]] QString answer() const;

    /// Row of the chapter that is read now, the same in every language; -1 before the first.
    [[nodiscard]] int chapter() const;
    void showChapter(int row);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showPage(const QString &name);
    void fill();
    void find(bool backwards, bool fromHere);
    void goToChapter(int row);
    void follow(const QUrl &link);

    const Actions &actions_;
    QLineEdit *field_;
    QLabel *answer_;
    QListWidget *chapters_;
    QTextBrowser *page_;
    QString name_; ///< of the page that is shown, in the resources' folder of help
};

/// A table in Markdown of every command that has keys, with its keys as they are now.
[[nodiscard]] QString keysAsMarkdown(const Actions &actions);

class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace resolute::ui
