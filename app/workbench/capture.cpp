// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/capture.h"

#include "ui/shell/comparison_page.h"
#include "ui/shell/main_window.h"
#include "ui/views/aligned_view.h"
#include "ui/views/source_pages.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QPainter>
#include <QTimer>

#include <ctime>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <memory>
#include <thread>

#ifdef __linux__
#include <unistd.h>
#endif

namespace resolute::app {

namespace {

double now()
{
    timespec t{};
#ifdef __linux__
    clock_gettime(CLOCK_BOOTTIME, &t); // the clock that process start times are given in
#else
    timespec_get(&t, TIME_UTC);
#endif
    return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_nsec) / 1e6;
}

// Milliseconds on the same clock at which this process was started, in steps of 10; where it cannot be learnt, when
// this file's first code ran.
double started()
{
    static const double here = now();
#ifdef __linux__
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (stat.open(QIODevice::ReadOnly)) {
        const QByteArray line = stat.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 19) return fields[19].toDouble() * 1e3 / static_cast<double>(sysconf(_SC_CLK_TCK));
    }
#endif
    return here;
}

const double firstCode = started();

/// For how long a key or a click has to wait: something else asks for an answer of the window's thread all the time.
class Waits
{
public:
    explicit Waits(QObject &window)
    {
        const auto state = state_;
        asking_ = std::jthread([state, &window](const std::stop_token &stop) {
            while (!stop.stop_requested()) {
                if (!state->isAsked.exchange(true))
                    QMetaObject::invokeMethod(
                        &window,
                        [state, asked = now()] {
                            state->longest = std::max(state->longest, now() - asked);
                            state->isAsked = false;
                        },
                        Qt::QueuedConnection);
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
        });
    }
    [[nodiscard]] double longest() const { return state_->longest; } ///< ms; thread: the window's

private:
    struct State {
        std::atomic<bool> isAsked = false;
        double longest = 0;
    };
    std::shared_ptr<State> state_ = std::make_shared<State>();
    std::jthread asking_;
};

// The window with what lies before it: a dialog is a window of its own.
QPixmap pictureOf(ui::MainWindow &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other == &window || !other->isVisible() || !other->isWindow() || other->windowType() == Qt::ToolTip) continue;
        const QPixmap front = other->grab();
        const QPoint at = other->windowType() == Qt::Popup ? other->pos() - window.pos()
                                                           : QPoint((window.width() - other->width()) / 2, (window.height() - other->height()) / 2);
        painter.setPen(QPen(QColor(0, 0, 0, 110), 1));
        painter.drawPixmap(at, front);
        painter.drawRect(QRect(at, other->size()).adjusted(-1, -1, 0, 0));
    }
    return picture;
}

void finish(ui::MainWindow &window, const CaptureOptions &options)
{
    if (!options.picture.isEmpty() && !pictureOf(window).save(options.picture)) {
        std::fprintf(stderr, "%s\n", qPrintable(QApplication::tr("%1 cannot be written").arg(options.picture)));
        return QApplication::exit(4);
    }
    QApplication::quit();
}

void arrange(ui::MainWindow &window, const CaptureOptions &options)
{
    for (const QString &name : options.panels)
        if (QDockWidget *dock = window.panel(name)) {
            dock->show();
            dock->raise();
        }
    window.page().folds().setChangedOnly(options.changedOnly);
    if (!options.paragraph.isEmpty()) window.page().showParagraph(options.paragraph);
    if (options.change > 0) window.page().showChange(options.change - 1);
    if (options.zoom != 1) window.page().view().setZoom(options.zoom);
    for (const QString &name : options.commands)
        if (QAction *action = window.actionList().find(name)) action->trigger();
}

} // namespace

void addCaptureOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("screenshot"), QApplication::tr("Write a picture of the settled window and quit."), QStringLiteral("file.png")},
        {QStringLiteral("size"), QApplication::tr("Size of the window, as 1280x720."), QStringLiteral("size")},
        {QStringLiteral("select"), QApplication::tr("Go to a paragraph, as \"OP 12\"."), QStringLiteral("paragraph")},
        {QStringLiteral("change"), QApplication::tr("Go to a change, by its number."), QStringLiteral("number")},
        {QStringLiteral("pair"), QApplication::tr("Compare two texts of the series, by their places, as 1,5."), QStringLiteral("places")},
        {QStringLiteral("against"), QApplication::tr("Show all texts, marked against the one at this place."), QStringLiteral("place")},
        {QStringLiteral("changed-only"), QApplication::tr("Fold unchanged paragraphs away.")},
        {QStringLiteral("run"), QApplication::tr("Commands to run then, by name, as tools.palette."), QStringLiteral("names")},
        {QStringLiteral("zoom"), QApplication::tr("Size of the texts, in percent."), QStringLiteral("percent")},
        {QStringLiteral("panels"), QApplication::tr("Panels to open, as votes,texts."), QStringLiteral("names")},
        {QStringLiteral("measure"), QApplication::tr("Print the milliseconds until first paint and settled, and quit.")},
    });
}

std::optional<CaptureOptions> captureOptions(const QCommandLineParser &parser)
{
    CaptureOptions o;
    o.picture = parser.value(QStringLiteral("screenshot"));
    o.measure = parser.isSet(QStringLiteral("measure"));
    if (o.picture.isEmpty() && !o.measure) return {};
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    if (size.size() == 2) o.size = {size[0].toInt(), size[1].toInt()};
    o.paragraph = parser.value(QStringLiteral("select"));
    o.change = parser.value(QStringLiteral("change")).toInt();
    o.pair = parser.value(QStringLiteral("pair"));
    o.against = parser.value(QStringLiteral("against")).toInt();
    o.changedOnly = parser.isSet(QStringLiteral("changed-only"));
    o.commands = parser.value(QStringLiteral("run")).split(u',', Qt::SkipEmptyParts);
    if (const int zoom = parser.value(QStringLiteral("zoom")).toInt(); zoom > 0) o.zoom = zoom / 100.0;
    o.panels = parser.value(QStringLiteral("panels")).split(u',', Qt::SkipEmptyParts);
    return o;
}

QString scratchSettings() { return QDir::temp().filePath(QStringLiteral("resolute-capture-%1.ini").arg(QApplication::applicationPid())); }

void capture(ui::MainWindow &window, ui::Workspace &workspace, const CaptureOptions &options)
{
    if (options.size.isValid()) window.resize(options.size);
    auto waits = std::make_shared<std::unique_ptr<Waits>>();
    if (options.measure)
        QObject::connect(&window, &ui::MainWindow::painted, &window, [&window, waits] {
            std::printf("first paint %.0f ms\n", now() - firstCode);
            std::fflush(stdout);
            *waits = std::make_unique<Waits>(window);
        });
    // Settled: nothing is being read or compared, and what came of it has been painted.
    auto *poll = new QTimer(&window);
    auto calm = std::make_shared<int>(0);
    auto pairDone = std::make_shared<bool>(options.pair.isEmpty() && options.against <= 0);
    auto reported = std::make_shared<bool>(false);
    QObject::connect(poll, &QTimer::timeout, &window, [=, &window, &workspace] {
        if (workspace.isBusy()) {
            *calm = 0;
            return;
        }
        if (options.measure && !*reported) {
            window.repaint();
            *reported = true;
            std::printf("settled %.0f ms\nlongest wait for an answer %.0f ms\n", now() - firstCode, *waits ? (*waits)->longest() : 0);
            std::fflush(stdout);
            waits->reset();
        }
        if (!*pairDone) {
            *pairDone = true;
            const QStringList places = options.pair.split(u',');
            const auto at = [&](qsizetype i) { return static_cast<std::size_t>(places.value(i).toInt() - 1); };
            if (at(0) < workspace.texts().size() && at(1) < workspace.texts().size())
                workspace.select({workspace.texts()[at(0)].id, workspace.texts()[at(1)].id});
            if (const auto place = static_cast<std::size_t>(options.against); place > 0 && place <= workspace.texts().size())
                workspace.arrange({.series = true, .base = workspace.texts()[place - 1].id}, {});
            return;
        }
        const auto *pages = window.findChild<ui::SourcePages *>();
        if (*calm > 1 && pages && pages->isVisible() && !pages->isDrawn() && pages->message().isEmpty()) return;
        if (++*calm == 1) arrange(window, options);
        if (*calm < 4) return;
        poll->stop();
        finish(window, options);
    });
    poll->start(options.measure && options.picture.isEmpty() ? 2 : 30);
}

} // namespace resolute::app
