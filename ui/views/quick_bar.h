// SPDX-License-Identifier: GPL-3.0-or-later
// One line above the texts for finding words and for going to a paragraph; no dialog. Escape closes it.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace resolute::ui {

class QuickBar : public QWidget
{
    Q_OBJECT
public:
    enum class Purpose { find, goTo };

    explicit QuickBar(QWidget *parent = nullptr);

    void open(Purpose purpose);
    void close();
    [[nodiscard]] Purpose purpose() const { return purpose_; }
    [[nodiscard]] QString words() const;
    [[nodiscard]] QLineEdit *field() const { return field_; }
    /// "3 of 12", "not found"; `bad` says it in the warning colour.
    void setAnswer(const QString &answer, bool bad);
    [[nodiscard]] QString answer() const;

signals:
    void edited(const QString &words);
    void confirmed(bool backwards);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Purpose purpose_ = Purpose::find;
    QLabel *title_, *answer_;
    QLineEdit *field_;
    QToolButton *previous_, *next_;
};

} // namespace resolute::ui
