// SPDX-License-Identifier: GPL-3.0-or-later
// One strip above the texts for aligning by hand: the paragraph in question, its possible counterparts to choose from,
// and what was decided so far. No dialog: the texts stay in sight, and everything can be undone.
#pragma once

#include <QAbstractItemModel>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace resolute::ui {

/// A paragraph of the other text that may be the counterpart.
struct Counterpart {
    int paragraph = 0;   ///< place in its text
    QString name{};      ///< "OP 12"
    QString words{};     ///< how it begins
    QString remark{};    ///< "62 % of the words", "now aligned"
};

class AlignPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AlignPanel(QWidget *parent = nullptr);

    /// `title` says which paragraph is in question; the first counterpart is chosen.
    void open(const QString &title, std::vector<Counterpart> counterparts);
    void close();
    /// What a person decided so far, as lines.
    void setDecisions(const QStringList &decisions);

    [[nodiscard]] QLineEdit *field() const { return field_; } ///< narrows the counterparts down
    [[nodiscard]] QListWidget *list() const { return list_; }
    [[nodiscard]] QListWidget *decisions() const { return decisions_; }
    [[nodiscard]] QString title() const;
    /// The chosen one's place in its text; -1: none fits what was typed.
    [[nodiscard]] int chosen() const;

signals:
    void counterpartChanged(int paragraph);
    void pairRequested(int paragraph);
    void joinRequested(int paragraph);
    void separateRequested();        ///< no counterpart
    void releaseRequested();         ///< the program decides again
    void forgetRequested(int decision); ///< one of decisions()
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    bool command(QKeyEvent *event);

    std::vector<Counterpart> counterparts_;
    QLabel *title_;
    QLineEdit *field_;
    QListWidget *list_, *decisions_;
    QWidget *decided_; ///< the decisions with their heading
};

} // namespace resolute::ui
