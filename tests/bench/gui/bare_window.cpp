// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a window of this kind takes: an empty QMainWindow, and when it was first painted. With an argument it stays,
// with a few words in it, for those who look from outside.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

namespace {

class Bare : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        std::puts("first paint");
        std::fflush(stdout);
        if (QApplication::arguments().size() == 1) QTimer::singleShot(0, qApp, &QApplication::quit);
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    Bare window;
    if (argc > 1) window.setCentralWidget(new QLabel(QStringLiteral("An empty window")));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
