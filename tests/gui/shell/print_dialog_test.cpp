// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed is looked at first: whole pages, in a dialog that is no larger than the screen.
#include "tests/gui/fixtures/opened.h"
#include "ui/shell/print_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollBar>

using namespace resolute;
using namespace resolute::ui;
using resolute::testing::Opened, resolute::testing::two;

namespace {

PrintDialog *opened(Opened &o)
{
    o.window.actionList().find(u"file.print")->trigger();
    auto *dialog = o.window.findChild<PrintDialog *>();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitFor([&] { return dialog->pageCount() > 0 && !dialog->isBusy(); }, 20000));
    QTest::qWait(1);
    return dialog;
}

} // namespace

TEST_CASE("pages that will be printed are seen whole, whatever size the dialog has", "[print][shell]")
{
    Opened o(two);
    PrintDialog *dialog = opened(o);
    CHECK(dialog->screen()->availableSize().width() > dialog->width());
    CHECK(dialog->screen()->availableSize().height() > dialog->height());
    auto *pages = dialog->findChild<QListWidget *>();
    for (const QSize size : {QSize(1100, 700), QSize(700, 500)}) {
        dialog->resize(size);
        QTest::qWait(1);
        CAPTURE(size.width(), pages->iconSize().width(), pages->viewport()->width());
        CHECK(pages->horizontalScrollBar()->maximum() == 0);
        const QRect first = pages->visualItemRect(pages->item(0));
        CHECK(first.left() >= 0);
        CHECK(first.right() <= pages->viewport()->width());
        CHECK(pages->iconSize().width() > 0.7 * std::min(pages->viewport()->width(), 600));
    }
}

TEST_CASE("where it is read from the right, the pages come first at the right, and every choice is there", "[print][shell]")
{
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    QApplication::setLayoutDirection(Qt::RightToLeft);
    Opened o(two);
    PrintDialog *dialog = opened(o);
    const auto *pages = dialog->findChild<QListWidget *>();
    const auto boxes = dialog->findChildren<QComboBox *>();
    CHECK(boxes.size() == 3);
    for (const QComboBox *box : boxes) {
        CHECK(box->isVisible());
        CHECK(box->mapTo(dialog, QPoint(box->width(), 0)).x() <= pages->x());
        CHECK(dialog->rect().contains(QRect(box->mapTo(dialog, QPoint()), box->size())));
    }
    for (const QCheckBox *box : dialog->findChildren<QCheckBox *>()) CHECK(box->isVisible());
    CHECK(dialog->findChildren<QPushButton *>().size() == 3);
}

TEST_CASE("one who reads a redline prints it", "[print][shell]")
{
    Opened o(two);
    CHECK(opened(o)->options().layout == PrintLayout::sideBySide);
    delete o.window.findChild<PrintDialog *>();
    o.window.actionList().find(u"view.redline")->trigger();
    QTest::qWait(1);
    CHECK(opened(o)->options().layout == PrintLayout::redline);
}
