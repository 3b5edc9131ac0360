// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/start_page.h"

#include "ui/bridge/listed.h"
#include "ui/bridge/text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace resolute::ui {

namespace {

constexpr qsizetype namesInLine = 3;
constexpr int widest = 560;

// One set of files: its names, and quietly below the folder they lie in; a file that is gone is said.
class RecentButton : public QPushButton
{
public:
    RecentButton(const QStringList &paths, QWidget *parent) : QPushButton(parent)
    {
        setText(setWords(paths));
        const QString folder = QDir::toNativeSeparators(QFileInfo(paths.front()).absolutePath());
        const auto gone = std::ranges::count_if(paths, [](const QString &path) { return !QFileInfo::exists(path); });
        below_ = gone > 0 ? StartPage::tr("%n file(s) no longer there", nullptr, static_cast<int>(gone)) : folder;
        setEnabled(gone < paths.size());
        setToolTip(paths.join(u'\n'));
        setAccessibleName(StartPage::tr("Open again: %1").arg(text()));
        setAccessibleDescription(below_);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setAutoDefault(false);
    }

    [[nodiscard]] QSize sizeHint() const override { return {widest, fontMetrics().height() * 2 + 18}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &t = theme();
        const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.setPen(hasFocus() ? QPen(t.accent, 2) : QPen(Qt::transparent));
        painter.setBrush(underMouse() && isEnabled() ? t.hover : t.paper);
        painter.drawRoundedRect(box, 6, 6);
        const int line = fontMetrics().height();
        QRect room = rect().adjusted(14, 8, -14, -8);
        const QRect square = QStyle::visualRect(layoutDirection(), room, QRect(room.left(), room.center().y() - 10, 20, 20));
        resolute::ui::icon(QStringLiteral("text")).paint(&painter, square);
        room.adjust(isRightToLeft() ? 0 : 34, 0, isRightToLeft() ? -34 : 0, 0);
        painter.setPen(isEnabled() ? t.text : t.quiet);
        painter.drawText(QRect(room.left(), room.top(), room.width(), line), Qt::AlignLeading | Qt::AlignVCenter,
            fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
        painter.setPen(t.quiet);
        painter.drawText(QRect(room.left(), room.top() + line, room.width(), line), Qt::AlignLeading | Qt::AlignVCenter,
            fontMetrics().elidedText(below_, Qt::ElideMiddle, room.width()));
    }

private:
    QString below_;
};

} // namespace

QString setWords(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths.first(std::min(paths.size(), namesInLine))) names += isolated(QFileInfo(path).fileName());
    const QString words = listed(names);
    const auto more = static_cast<int>(paths.size() - names.size());
    return more > 0 ? StartPage::tr("%1 and %n more", nullptr, more).arg(words) : words;
}

StartPage::StartPage(QWidget *parent) : QWidget(parent), title_(new QLabel(this)), detail_(new QLabel(this)), keys_(new QLabel(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(48, 40, 48, 40);
    outer->addStretch(2);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(10);
    outer->addLayout(middle);
    outer->addStretch(3);

    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.7);
    big.setWeight(QFont::Light);
    title_->setFont(big);
    for (QLabel *label : {title_, detail_, keys_}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        middle->addWidget(label);
    }
    middle->removeWidget(keys_);
    detail_->setForegroundRole(QPalette::PlaceholderText);
    middle->addSpacing(10);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    open_ = new QPushButton(tr("Open texts …"), this);
    open_->setIcon({});
    open_->setProperty("primary", true);
    specimen_ = new QPushButton(tr("Look at the specimen"), this);
    specimen_->setToolTip(tr("Four invented texts with every kind of change, and two votes"));
    buttons->addStretch();
    buttons->addWidget(open_);
    buttons->addWidget(specimen_);
    buttons->addStretch();
    middle->addLayout(buttons);
    keys_->setText(tr("PDF, Word, OpenDocument, HTML, Markdown and plain text, also a whole folder"));
    keys_->setForegroundRole(QPalette::PlaceholderText);
    middle->addSpacing(4);
    middle->addWidget(keys_);
    middle->addSpacing(18);
    recentBox_ = new QWidget(this);
    recentBox_->setMaximumWidth(widest);
    recent_ = new QVBoxLayout(recentBox_);
    recent_->setContentsMargins(0, 0, 0, 0);
    recent_->setSpacing(2);
    auto *title = new QLabel(tr("Open again"), recentBox_);
    QFont strong = title->font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    title->setContentsMargins(14, 0, 14, 2);
    recent_->addWidget(title);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(recentBox_, 100);
    centred->addStretch(1);
    middle->addLayout(centred);
    connect(open_, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(specimen_, &QPushButton::clicked, this, &StartPage::specimenRequested);
    setNotice({}, {});
    setRecent({});
}

void StartPage::setNotice(const QString &title, const QString &detail, bool bad)
{
    title_->setText(title.isEmpty() ? tr("Drop two or more texts here") : title);
    detail_->setText(title.isEmpty() ? tr("Drafts and adopted resolutions are laid beside each other, paragraph by paragraph.") : detail);
    QPalette colours = palette();
    if (bad) colours.setColor(QPalette::WindowText, theme().warning);
    title_->setPalette(colours);
}

void StartPage::setRecent(const QList<QStringList> &recent)
{
    while (recent_->count() > 1) {
        QLayoutItem *item = recent_->takeAt(1);
        delete item->widget();
        delete item;
    }
    for (const QStringList &paths : recent) {
        if (paths.isEmpty()) continue;
        auto *button = new RecentButton(paths, recentBox_);
        connect(button, &QPushButton::clicked, this, [this, paths] { emit recentRequested(paths); });
        recent_->addWidget(button);
    }
    recentBox_->setVisible(recent_->count() > 1);
}

void StartPage::setDropping(bool on)
{
    if (on == dropping_) return;
    dropping_ = on;
    update();
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    painter.fillRect(rect(), t.paper);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(dropping_ ? QPen(t.accent, 3) : QPen(t.line, 1.5, Qt::DashLine));
    if (dropping_) painter.setBrush(t.hover);
    painter.drawRoundedRect(QRectF(rect()).adjusted(20.5, 20.5, -20.5, -20.5), 12, 12);
}

} // namespace resolute::ui
