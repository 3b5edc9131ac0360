// SPDX-License-Identifier: GPL-3.0-or-later
// Amendments carried out on a text of the series: what comes of it is a file of its own, laid beside the text.
#pragma once

#include "core/base/result.h"
#include "ui/store/workspace.h"

#include <QObject>
#include <QSet>

namespace resolute::ui {

class NoticeBar;

class Amending : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    Amending(Workspace &workspace, NoticeBar &notices, QObject *parent = nullptr);

    /// The text that is amended where nobody says which: the earlier of the two that are shown, else the first that is no
    /// amendment itself. None where there is none.
    [[nodiscard]] std::optional<TextId> base() const;
    /// The name of a file for what comes of it, in the text's own folder; a Word file's is one, too.
    [[nodiscard]] QString proposal(TextId base) const;
    /// Carries out what can be of the instructions in `notes`, writes `path`, and shows both; `notes` is no text of the series
    /// then. Off the GUI thread. The name's ending says the format: .docx with changes tracked in the author's name, .txt, else
    /// Markdown. Fails for a `path` that is `notes` or a text that is open, unless it was written so before.
    void carryOut(TextId base, const QString &notes, const QString &path, const QString &author);
    /// Asks for the name of such a file; empty if the person thought better of it.
    [[nodiscard]] static QString askForName(QWidget *parent, const QString &proposal);

signals:
    void carriedOut(const QString &notes); ///< the two texts are chosen
    void failed(const QString &path, const resolute::Error &error);

private:
    [[nodiscard]] std::optional<TextId> textOf(const QString &path) const;
    void show();

    Workspace &workspace_;
    NoticeBar &notices_;
    struct Waiting {
        TextId base{};
        QString notes, path;
    };
    std::optional<Waiting> waiting_; ///< for the file to be read
    QSet<QString> made_;             ///< files that were written here
};

} // namespace resolute::ui
