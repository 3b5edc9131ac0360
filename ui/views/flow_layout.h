// SPDX-License-Identifier: GPL-3.0-or-later
// Lays widgets in lines like words: as many beside each other as there is room for, mirrored for right-to-left.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace resolute::ui {

class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr) : QLayout(parent) {}
    ~FlowLayout() override;

    void setLeastLine(int height) { leastLine_ = height; } ///< of what stands beside it: its middle is the lines'
    void addItem(QLayoutItem *item) override; ///< takes it over
    [[nodiscard]] int count() const override { return static_cast<int>(items_.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Places the items, or only measures; the height that they take.
    int place(const QRect &rect, bool measureOnly) const;

    int leastLine_ = 0;
    std::vector<std::unique_ptr<QLayoutItem>> items_;
};

} // namespace resolute::ui
