// SPDX-License-Identifier: GPL-3.0-or-later
// What the small figures and grounds of word ages mean: each text of the series with its figure, in the colour of its age.
// Stands above the texts while ages are shown.
#pragma once

#include <QStringList>
#include <QWidget>

namespace resolute::ui {

class FlowLayout;
class WordAges;

class AgeKey : public QWidget
{
    Q_OBJECT
public:
    explicit AgeKey(QWidget *parent = nullptr);

    void setAges(const WordAges *ages); ///< null: it is put away
    [[nodiscard]] QStringList words() const; ///< of its entries, as they are read

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FlowLayout *flow_;
};

} // namespace resolute::ui
