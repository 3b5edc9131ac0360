// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the real window for the documentation, and how long it took to appear.
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

class QCommandLineParser;

namespace resolute::ui {
class MainWindow;
class Workspace;
} // namespace resolute::ui

namespace resolute::app {

struct CaptureOptions {
    QString picture;     ///< PNG to write; empty: none
    QSize size;          ///< of the window; empty: as it is
    QString paragraph;   ///< to go to, as a person types it
    int change = 0;      ///< 1-based number of the change to go to; 0: none
    QString pair;        ///< "1,5": places in the series of the two texts
    int against = 0;     ///< place of the text that all others are shown beside, marked against it; 0: none
    bool changedOnly = false;
    QStringList panels;  ///< to open besides
    QStringList commands; ///< to run then, by their names in the list of actions
    qreal zoom = 1; ///< of the texts
    bool measure = false; ///< print milliseconds from the start of the process to first paint and settled
};

void addCaptureOptions(QCommandLineParser &parser);
/// None if nothing of the kind is asked for.
[[nodiscard]] std::optional<CaptureOptions> captureOptions(const QCommandLineParser &parser);
/// A settings file that does not exist yet, in the system's folder for temporary files.
[[nodiscard]] QString scratchSettings();

/// Waits until the window has settled, does what is asked for and quits the program.
void capture(ui::MainWindow &window, ui::Workspace &workspace, const CaptureOptions &options);

} // namespace resolute::app
