// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/choice_box.h"

#include <QApplication>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace resolute::ui;

TEST_CASE("words that do not fit into a box end in dots, and none is cut", "[views]")
{
    const QString words = QStringLiteral("Asia-Pacific States and all others");
    ChoiceBox box;
    box.addItem(words);
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.resize(400, box.sizeHint().height());
    box.show();
    QTest::qWait(1);
    CHECK(box.shownText() == words);
    box.resize(110, box.height());
    QTest::qWait(1);
    CHECK(box.shownText().endsWith(QChar(0x2026)));
    CHECK(box.shownText().size() > 4);
    CHECK(box.currentText() == words); // what is read aloud
    // It is what is painted: a box that holds the shorter words looks the same.
    ChoiceBox other;
    other.addItem(box.shownText());
    other.resize(box.size());
    other.show();
    QTest::qWait(1);
    CHECK(box.grab().toImage() == other.grab().toImage());
}
