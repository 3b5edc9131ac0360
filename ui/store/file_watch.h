// SPDX-License-Identifier: GPL-3.0-or-later
// Says when a file of the workspace is another one on disk. Programs save by writing a new file beside the old one and
// renaming it, or in several writes: so folders are watched as well, and nothing is said until a file has been left
// alone for a moment and really differs in size or time. Thread: the GUI's; looks at no content.
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace resolute::ui {

class Workspace;

class FileWatch : public QObject
{
    Q_OBJECT
public:
    /// Watches the files of `workspace`, which must outlive it.
    explicit FileWatch(Workspace &workspace, QObject *parent = nullptr);

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return on_; }
    void setPatience(int milliseconds) { settle_.setInterval(milliseconds); } ///< 350 unless set

signals:
    void changed(const QStringList &paths); ///< there, and not as they were
    void gone(const QStringList &paths);    ///< no longer there; said once

private:
    struct Look {
        QDateTime time{};
        qint64 size = -1; ///< -1: not there
        bool operator==(const Look &) const = default;
    };

    [[nodiscard]] static Look lookAt(const QString &path);
    void follow(); ///< watches what the workspace holds now
    void check();

    Workspace &workspace_;
    QFileSystemWatcher watcher_;
    QTimer settle_;
    QHash<QString, Look> known_;
    QHash<QString, Look> last_; ///< as it was at the last check, for those that are still being written
    bool on_ = true;
};

} // namespace resolute::ui
