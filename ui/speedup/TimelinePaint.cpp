#include "ui/speedup/TimelinePaint.h"

#include "ui/plots/PlotAxes.h"
#include "ui/speedup/TimelinePixels.h"
#include "ui/words/SpeedupText.h"
#include "ui/words/SpeedupWords.h"
#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace leafbench::ui {
namespace {

struct TimelinePaintText {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::TimelinePaint)
};

constexpr double tallest = 30;     ///< of a lane and its gap
constexpr double stackedFrom = 8;  ///< lower lanes show only a pixel's main activity

/// In the order of a picture's processing.
constexpr Activity inOrder[] = {Activity::Read, Activity::Decode, Activity::Compute, Activity::Transfer, Activity::Wait};

/// A pixel of many short spans, as stacked shares.
void drawStack(QPainter& painter, const PixelSpan& piece, const QRectF& box, const ThemeColors& colors)
{
    double bottom = box.bottom();
    for (const Activity activity : inOrder) {
        const double height = piece.share[static_cast<std::size_t>(activity)] * box.height();
        if (height > 0)
            painter.fillRect(QRectF(box.left(), bottom - height, box.width(), height), activityColor(activity, colors));
        bottom -= height;
    }
}

void drawPiece(QPainter& painter, const PixelSpan& piece, QRectF box, const PlotTheme& look)
{
    const bool single = piece.right - piece.left > 1 || piece.filled() >= 1 - 1e-9;
    if (!single && box.height() >= stackedFrom) {
        drawStack(painter, piece, box, look.colors);
        return;
    }
    // A thin gap separates neighbours of one kind.
    if (box.width() > 4)
        box.setRight(box.right() - 1);
    const QColor color = activityColor(piece.most(), look.colors);
    if (box.width() > 8 && box.height() > 8) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(box, 2, 2);
    } else {
        painter.fillRect(box, color);
    }
}

}  // namespace

QColor activityColor(Activity activity, const ThemeColors& colors)
{
    switch (activity) {
    case Activity::Read: return colors.dark ? QColor(0x8f, 0xd0, 0xff) : QColor(0x4a, 0x90, 0xd9);
    case Activity::Decode: return colors.dark ? QColor(0x3a, 0x9a, 0x64) : colors.accent;
    case Activity::Compute: return colors.dark ? QColor(0xf7, 0xc9, 0x6b) : QColor(0xe0, 0x9a, 0x35);
    case Activity::Transfer: return colors.dark ? QColor(0x9a, 0x4f, 0xd0) : QColor(0x9b, 0x3f, 0x9b);
    case Activity::Wait: return colors.dark ? QColor(0x3c, 0x44, 0x3e) : QColor(0xd3, 0xd8, 0xd1);
    }
    return {};
}

TimelineFrame layOutTimeline(const Timeline& timeline, const TimeWindow& window, const QRectF& area, const PlotTheme& look)
{
    const QFontMetricsF metrics(look.font());
    double name = 0, word = 0;
    for (const TimelineLane& lane : timeline.lanes)
        name = std::max(name, metrics.horizontalAdvance(laneName(lane)));
    for (const Activity activity : inOrder)
        word = std::max(word, metrics.horizontalAdvance(words::activityText(activity)));
    const double left = name + look.px(10);
    const double right = word + metrics.horizontalAdvance(QStringLiteral("100.0 %")) + look.px(44);
    const double below = 2 * metrics.height() + look.px(8);
    TimelineFrame frame;
    frame.lanes = area.adjusted(left, look.px(4), -right, -below);
    frame.fit(static_cast<int>(timeline.lanes.size()), tallest, 6, look);
    frame.window = window;
    frame.namesFrom = area.left();
    frame.shares = QRectF(frame.lanes.right() + look.px(20), area.top() + look.px(4), right - look.px(20), area.height());
    return frame;
}

void drawTimelineSpans(QPainter& painter, const Timeline& timeline, const TimelineFrame& frame, const PlotTheme& look)
{
    const int width = std::max(1, int(frame.lanes.width()));
    const double perPixel = frame.lanes.width() / width;
    for (int i = 0; i < static_cast<int>(timeline.lanes.size()); ++i) {
        const QRectF lane = frame.lane(i);
        for (const PixelSpan& piece :
             pixelSpans(timeline.lanes[static_cast<std::size_t>(i)].spans, frame.window.begin, frame.window.end, width)) {
            const QRectF box(lane.left() + piece.left * perPixel, lane.top(), (piece.right - piece.left) * perPixel, lane.height());
            drawPiece(painter, piece, box, look);
        }
    }
}

TimeAxis timeAxis(double begin, double end, int mostTicks)
{
    TimeAxis axis;
    axis.step = niceStep(end - begin, std::max(1, mostTicks));
    const bool micro = axis.step < 1e5, milli = axis.step < 1e8;
    axis.unit = micro ? 1e3 : milli ? 1e6 : 1e9;
    const QString unit = micro ? TimelinePaintText::tr("\u00b5s")
        : milli                ? TimelinePaintText::tr("ms")
                               : TimelinePaintText::tr("s");
    // Far from the start, a zoomed axis counts from the last whole step before it.
    if (begin / axis.unit > 1e5) {
        axis.origin = std::floor(begin / (1000 * axis.unit)) * 1000 * axis.unit;
        axis.label = TimelinePaintText::tr("%1 after %2 s").arg(unit, words::decimal(axis.origin * 1e-9, 'f', micro ? 3 : 0));
    } else {
        axis.label = TimelinePaintText::tr("Time (%1)").arg(unit);
    }
    return axis;
}

void drawTimelineShares(QPainter& painter, const Timeline& timeline, const TimelineFrame& frame, const PlotTheme& look)
{
    const QFontMetricsF metrics(look.font());
    double all = 0;
    for (const Activity activity : inOrder)
        all += timeline.total(activity);
    const double line = metrics.height() + look.px(4);
    QRectF row(frame.shares.left(), frame.shares.top(), frame.shares.width(), line);
    painter.setFont(look.font());
    for (const Activity activity : inOrder) {
        const QRectF swatch(row.left(), row.center().y() - look.px(5), look.px(10), look.px(10));
        painter.setPen(QPen(look.colors.mutedText, 0.5));
        painter.setBrush(activityColor(activity, look.colors));
        painter.drawRect(swatch);
        painter.setPen(look.colors.text);
        painter.drawText(row.adjusted(look.px(16), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words::activityText(activity));
        if (all > 0)
            painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, words::percent(timeline.total(activity) / all));
        row.translate(0, line);
    }
}

}  // namespace leafbench::ui
