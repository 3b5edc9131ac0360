// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/font_notice.h"

#include "tests/gui/fixtures/waiting.h"
#include "ui/views/notice_bar.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace resolute;
using namespace resolute::ui;

namespace {

struct Opened {
    QTemporaryDir folder;
    Workspace workspace;
    NoticeBar bar;
    FontNotice notice{workspace, bar};

    void open(const char *name, const char8_t *text)
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char *>(text));
        file.close();
        workspace.open({file.fileName()});
        REQUIRE_SOON(!workspace.isBusy());
        QCoreApplication::processEvents();
    }
};

constexpr auto chinese = u8"大会，\n\n*回顾*其关于港口的各项决议，\n\n1. *决定*每年审查各港口的状况；\n";

} // namespace

TEST_CASE("letters that no font has are said to be missing, with a font that has them", "[shell]")
{
    Opened o;
    QStringList asked;
    o.notice.hasFont = [&](const QString &language) {
        asked += language;
        return false;
    };
    o.open("harbours.md",
        u8"# Harbours\n\n*Recalling* its resolutions on harbours,\n\n1. *Decides* to visit the harbours of all States every year;\n");
    CHECK(asked.isEmpty()); // every font has Latin letters
    CHECK(o.bar.words().isEmpty());
    o.open("gangkou.md", chinese);
    CHECK(asked == QStringList{QStringLiteral("zh")});
    CHECK(o.bar.words().contains(QStringLiteral("gangkou")));
    CHECK(o.bar.words().contains(QStringLiteral("Noto Serif CJK SC")));
    o.bar.closeButton().click();
    o.open("gangkou-2.md", chinese);
    CHECK(o.bar.isHidden()); // said once
}

TEST_CASE("where the fonts are, nothing is said", "[shell]")
{
    Opened o;
    o.open("gangkou.md", chinese); // what builds and tests this program installs the fonts of all six languages
    CHECK(o.bar.words().isEmpty());
}
