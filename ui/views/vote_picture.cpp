// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/vote_picture.h"

#include "ui/theme/theme.h"
#include "ui/views/vote_bars.h"
#include "ui/views/vote_flow.h"
#include "ui/views/vote_matrix.h"

#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace resolute::ui {

namespace {

constexpr int width = 1000, margin = 24, flowHeight = 220, gap = 20;

/// The widgets that paint the parts; never shown.
class Parts
{
public:
    explicit Parts(const VoteTable &table) : matrix_(&filter_)
    {
        filter_.setSourceModel(&model_);
        model_.setTable(table);
        bars_.setTable(&model_.table());
        bars_.resize(inner, bars_.heightForWidth(inner));
        if (model_.voteCount() > 1)
            flow_.setVotes(&model_.table(), static_cast<std::size_t>(model_.voteCount()) - 2, static_cast<std::size_t>(model_.voteCount()) - 1);
    }

    [[nodiscard]] QSize size() const
    {
        const int flow = model_.voteCount() > 1 ? flowHeight + gap : 0;
        return {width, 2 * margin + bars_.height() + gap + flow + matrix_.heightForWidth(inner)};
    }

    void paint(QPainter &painter)
    {
        painter.fillRect(QRect({}, size()), theme().paper);
        painter.translate(margin, margin);
        bars_.paintOn(painter);
        painter.translate(0, bars_.height() + gap);
        if (model_.voteCount() > 1) {
            flow_.paintOn(painter, QSizeF(inner, flowHeight));
            painter.translate(0, flowHeight + gap);
        }
        matrix_.paintOn(painter, inner);
    }

private:
    static constexpr int inner = width - 2 * margin;
    VoteModel model_;
    VoteFilter filter_;
    VoteBars bars_;
    VoteFlow flow_;
    VoteMatrix matrix_;
};

} // namespace

QImage votePicture(const VoteTable &table, qreal scale)
{
    Parts parts(table);
    QImage image((QSizeF(parts.size()) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    parts.paint(painter);
    return image;
}

bool saveVotePicture(const VoteTable &table, const QString &path)
{
    QSaveFile file(path); // whole or not at all
    if (!file.open(QIODevice::WriteOnly)) return false;
    if (!path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive)) return votePicture(table).save(&file, "PNG") && file.commit();
    Parts parts(table);
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setViewBox(QRect({}, parts.size()));
    generator.setSize(parts.size());
    QPainter painter(&generator);
    parts.paint(painter);
    painter.end();
    return file.commit();
}

} // namespace resolute::ui
