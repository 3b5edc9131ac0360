// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace resolute::ui {

namespace {

// Draws at the size and in the colour of the moment, so that neither scale nor theme needs icons of its own.
class MeaningIcon : public QIconEngine
{
public:
    explicit MeaningIcon(QString name) : name_(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor colour = theme().text;
        if (mode == QIcon::Disabled) colour.setAlphaF(0.35f);
        QSvgRenderer renderer(drawing(colour));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        painter->save();
        painter->setOpacity(painter->opacity() * colour.alphaF());
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }

    // `size` is in points of the window, of which the screen has `scale` each way (since Qt 6.8).
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap pixmap((QSizeF(size) * scale).toSize());
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new MeaningIcon(name_); }
    QString key() const override { return QStringLiteral("resolute-meaning"); }

private:
    [[nodiscard]] QByteArray drawing(const QColor &colour) const
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name_));
        if (!file.open(QIODevice::ReadOnly)) return {};
        return file.readAll().replace("currentColor", colour.name().toLatin1());
    }

    QString name_;
};

} // namespace

QIcon icon(const QString &name) { return QIcon(new MeaningIcon(name)); }

} // namespace resolute::ui
