// SPDX-License-Identifier: GPL-3.0-or-later
// One quiet line above the texts that says what happened by itself, where a dialog would be in the way. Goes away when it
// is closed or something newer is said; screen readers hear it.
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace resolute::ui {

class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// `action`, if any, is a button with what can be done about it. `bad`: something went wrong.
    void say(const QString &words, bool bad = false, const QString &action = {}, std::function<void()> run = {});
    [[nodiscard]] QString words() const;
    [[nodiscard]] QToolButton &button() const { return *button_; }
    [[nodiscard]] QToolButton &closeButton() const { return *close_; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *words_;
    QToolButton *button_, *close_;
    std::function<void()> run_;
    bool bad_ = false;
};

} // namespace resolute::ui
