#include "ui/shared/ThumbnailPaint.h"

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace leafbench::ui {
namespace {

void paintBroken(QPainter& painter, const QRect& rect)
{
    const ThemeColors& colors = Theme::instance().colors();
    painter.fillRect(rect, colors.errorSoft);
    const int arm = std::min(rect.width(), rect.height()) / 6;
    const QPoint c = rect.center();
    painter.setPen(QPen(colors.error, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(c - QPoint(arm, arm), c + QPoint(arm, arm));
    painter.drawLine(c - QPoint(arm, -arm), c + QPoint(arm, -arm));
}

}  // namespace

void paintThumbnail(QPainter& painter, const QRect& rect, const QImage& image, const ThumbnailLook& look)
{
    const ThemeColors& colors = Theme::instance().colors();
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath tile;
    tile.addRoundedRect(rect, 4, 4);
    painter.setClipPath(tile);
    painter.fillRect(rect, colors.grid);
    if (look.broken) {
        paintBroken(painter, rect);
    } else if (!image.isNull()) {
        const QSize fitted = image.size().scaled(rect.size(), Qt::KeepAspectRatio);
        QRect target(QPoint(), fitted);
        target.moveCenter(rect.center());
        painter.drawImage(target, image);
    }
    painter.restore();
    paintThumbnailFrame(painter, rect, look);
}

void paintThumbnailFrame(QPainter& painter, const QRect& rect, const ThumbnailLook& look)
{
    if (!look.selected && !look.hovered)
        return;
    const ThemeColors& colors = Theme::instance().colors();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.selected ? colors.contrast : colors.mutedText, look.selected ? 3 : 1));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4);
    painter.restore();
}

}  // namespace leafbench::ui
