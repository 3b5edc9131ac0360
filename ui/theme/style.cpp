// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/theme.h"

namespace resolute::ui {

namespace {

// @name stands for the colour of that meaning.
constexpr auto sheet = R"(
QMenuBar { background: @chrome; color: @text; border: none; padding: 1px 4px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 5px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @hover; }
QToolBar { background: @chrome; border: none; border-bottom: 1px solid @line; spacing: 4px; padding: 4px 8px; }
QToolBar::separator { background: @line; width: 1px; margin: 6px 6px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 4px 7px; color: @text; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @hover; border-color: @line; }
QToolButton:focus { border-color: @accent; }
QToolButton:disabled { color: @faint; }
QToolButton::menu-indicator { image: none; }
QPushButton { background: @raised; border: 1px solid @line; border-radius: 5px; padding: 6px 14px; color: @text; }
QPushButton:hover { background: @hover; }
QPushButton:focus { border-color: @accent; }
QPushButton:default, QPushButton[primary="true"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton:default:focus, QPushButton[primary="true"]:focus { border: 3px double @onAccent; padding: 4px 12px; }
QCheckBox, QRadioButton { border: 1px solid transparent; border-radius: 4px; padding: 2px 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QLineEdit, QSpinBox, QComboBox { background: @paper; border: 1px solid @line; border-radius: 5px; padding: 4px 8px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QSpinBox:focus, QComboBox:focus { border-color: @accent; }
QPlainTextEdit[field="true"] { background: @paper; border: 1px solid @line; border-radius: 5px; selection-background-color: @accent; selection-color: @onAccent; }
QPlainTextEdit[field="true"]:focus { border-color: @accent; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/down.svg); width: 12px; height: 12px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; background: transparent; width: 20px; }
QSpinBox::up-arrow { image: url(:/icons/up.svg); width: 9px; height: 9px; }
QSpinBox::down-arrow { image: url(:/icons/down.svg); width: 9px; height: 9px; }
QMainWindow { background: @chrome; }
QMainWindow::separator { background: @chrome; width: 5px; height: 5px; }
QMainWindow::separator:hover { background: @line; }
QDockWidget { color: @quiet; }
QDockWidget::title { background: @chrome; padding: 7px 10px; text-align: left; border: none; }
QStatusBar { background: @chrome; border-top: 1px solid @line; color: @quiet; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @quiet; padding: 2px 6px; }
QTabBar { background: @chrome; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @quiet; padding: 6px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { background: @hover; border-bottom-color: @accent; }
QTreeView, QListView, QTableView { background: @paper; border: 1px solid transparent; outline: none; selection-background-color: @hover; selection-color: @text; }
QTextBrowser { background: @paper; color: @text; border: 1px solid transparent; }
QTreeView:focus, QListView:focus, QTableView:focus, QTextBrowser:focus { border-color: @accent; }
QTreeView::item, QListView::item { padding: 3px 4px; border: none; }
QTreeView::item:hover, QListView::item:hover { background: @chrome; }
QTreeView::item:selected, QListView::item:selected { background: @hover; color: @text; }
QHeaderView { background: @chrome; }
QHeaderView::section { background: @chrome; color: @quiet; border: none; border-bottom: 1px solid @line; padding: 5px 8px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @thumb; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: @raised; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; color: @text; }
QMenu::item:selected { background: @hover; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: 4px 6px; }
QProgressBar { background: @hover; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

QString faint(const QColor &c) { return QStringLiteral("rgba(%1, %2, %3, 140)").arg(c.red()).arg(c.green()).arg(c.blue()); }

} // namespace

QString styleSheet(const Theme &t)
{
    QString s = QString::fromLatin1(sheet);
    const std::pair<QLatin1StringView, QString> names[] = {
        {QLatin1StringView("@onAccent"), t.onAccent.name()},
        {QLatin1StringView("@accent"), t.accent.name()},
        {QLatin1StringView("@chrome"), t.chrome.name()},
        {QLatin1StringView("@raised"), t.raised.name()},
        {QLatin1StringView("@hover"), t.hover.name()},
        {QLatin1StringView("@line"), t.line.name()},
        {QLatin1StringView("@paper"), t.paper.name()},
        {QLatin1StringView("@text"), t.text.name()},
        {QLatin1StringView("@quiet"), t.quiet.name()},
        {QLatin1StringView("@faint"), faint(t.quiet)},
        {QLatin1StringView("@thumb"), (t.dark ? QColor(0x4A535D) : QColor(0xB9C0C8)).name()},
    };
    for (const auto &[name, colour] : names) s.replace(name, colour);
    return s;
}

} // namespace resolute::ui
