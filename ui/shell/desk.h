// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps one window open on the workspace, and makes it anew where everything in it must be said or set anew: in another
// language, in another size of type. Texts, comparison, place and layout stay; nothing is read again.
#pragma once

#include <QObject>

#include <memory>

class QSettings;

namespace resolute::ui {

class MainWindow;
class Workspace;

class Desk : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it. The window is made, not yet shown.
    Desk(Workspace &workspace, QSettings &settings);
    ~Desk() override;

    [[nodiscard]] MainWindow &window() const { return *window_; }
    /// At once, or as soon as nothing is being worked on: work hands its answer to the window that asked for it.
    void renew();

signals:
    void renewed();

private:
    void make();
    void replace();

    Workspace &workspace_;
    QSettings &settings_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace resolute::ui
