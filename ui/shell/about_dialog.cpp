// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_window.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace resolute::ui {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Resolute"));
    setObjectName(QStringLiteral("about"));
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(24, 24, 24, 18);
    outer->setSpacing(20);
    auto *picture = new QLabel(this);
    picture->setPixmap(icon(QStringLiteral("resolute")).pixmap(QSize(64, 64), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignTop);
    outer->addWidget(picture);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    outer->addLayout(column);
    auto *name = new QLabel(tr("Resolute %1").arg(QStringLiteral(RESOLUTE_VERSION)), this);
    QFont font = name->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    name->setFont(font);
    column->addWidget(name);
    auto *what = new QLabel(tr("Lays the drafts and adopted texts of a resolution beside each other, paragraph by paragraph. "
                               "Nothing leaves this computer."),
        this);
    what->setWordWrap(true);
    what->setMinimumWidth(380);
    column->addWidget(what);
    const QString versions = tr("Resolute %1\nQt %2\n%3, %4")
                                 .arg(QStringLiteral(RESOLUTE_VERSION), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
                                     QSysInfo::currentCpuArchitecture());
    auto *made = new QLabel(versions.section(u'\n', 1), this);
    made->setForegroundRole(QPalette::PlaceholderText);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    made->setAccessibleName(tr("Versions"));
    column->addWidget(made);
    auto *licence = new QLabel(tr("Free software under the GNU General Public License, version 3 or later. It comes without warranty. "
                                  "Built with Qt, KSyntaxHighlighting, Poppler, qpdf, ICU, libzip, pugixml, md4c and gumbo."),
        this);
    licence->setWordWrap(true);
    column->addWidget(licence);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("&Copy versions"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [versions] { QApplication::clipboard()->setText(versions); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addSpacing(8);
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace resolute::ui
