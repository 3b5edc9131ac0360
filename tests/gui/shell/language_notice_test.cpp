// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language_notice.h"

#include "tests/gui/fixtures/waiting.h"
#include "ui/views/notice_bar.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace resolute;
using namespace resolute::ui;

TEST_CASE("versions in different languages are told before anybody reads their marks", "[shell]")
{
    const QTemporaryDir folder;
    const auto path = [&](const char *name, const char8_t *text) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char *>(text));
        return file.fileName();
    };
    const QString english = path("harbours.md",
        u8"# Harbours\n\nThe General Assembly,\n\n*Recalling* its resolutions on the harbours of all States,\n\n1. *Decides* to visit them every "
        u8"year;\n");
    const QString chinese = path("gangkou.md", u8"大会，\n\n*回顾*其关于港口的各项决议，\n\n1. *决定*每年审查各港口的状况；\n");
    Workspace workspace;
    NoticeBar bar;
    const LanguageNotice notice(workspace, bar);
    const auto open = [&](const QString &file) {
        workspace.open({file});
        REQUIRE_SOON(!workspace.isBusy());
        QCoreApplication::processEvents();
    };
    open(english);
    CHECK(bar.words().isEmpty());
    open(chinese);
    REQUIRE_SOON(workspace.shown() != nullptr);
    CHECK(bar.words().contains(QStringLiteral("different languages")));
    bar.closeButton().click();
    workspace.reload();
    REQUIRE_SOON(!workspace.isBusy());
    CHECK(bar.isHidden()); // it was said
}
