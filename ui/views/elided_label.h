// SPDX-License-Identifier: GPL-3.0-or-later
// A line of words that gives way: where it has less room than it needs it is cut with an ellipsis, and says the whole in a
// tool tip. A screen reader hears the whole always.
#pragma once

#include <QFrame>

namespace resolute::ui {

class ElidedLabel : public QFrame
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return text_; }
    /// What stands there for a person to see.
    [[nodiscard]] QString shownText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void tellWhole();

    QString text_;
};

} // namespace resolute::ui
