#include "ui/widgets/ElapsedBars.h"

#include "ui/models/SpeedupWords.h"
#include "ui/widgets/CurvePaint.h"
#include "ui/words/Words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace leafbench::ui {
namespace {

/// Short times stand in milliseconds.
double unitSeconds(double most)
{
    return most > 0 && most < 1 ? 1e-3 : 1;
}

QString shortTimes()
{
    return ElapsedBars::tr("Elapsed time (ms)");
}

}  // namespace

ElapsedBars::ElapsedBars(QWidget* parent) : DrawnPlot(parent), m_workersWord(tr("Workers"))
{
    changed();
}

void ElapsedBars::setCurve(const SpeedupCurve& curve)
{
    m_curve = curve;
    changed();
}

void ElapsedBars::setPlanned(const std::vector<int>& workers)
{
    m_planned = workers;
    changed();
}

void ElapsedBars::setRunning(std::optional<int> workers)
{
    m_running = workers;
    changed();
}

void ElapsedBars::setWorkersWord(const QString& word)
{
    m_workersWord = word;
    changed();
}

void ElapsedBars::changed()
{
    setAccessibleName(tr("Elapsed time by %1").arg(m_workersWord));
    QStringList lines;
    for (const SpeedupPoint& point : m_curve.points)
        lines << readout(point.workers);
    setAccessibleDescription(lines.join(QStringLiteral(", ")));
    update();
}

std::vector<int> ElapsedBars::counts() const
{
    std::vector<int> all = m_planned;
    for (const SpeedupPoint& point : m_curve.points)
        all.push_back(point.workers);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

QString ElapsedBars::barText(int workers) const
{
    const SpeedupPoint* point = m_curve.find(workers);
    if (!point)
        return {};
    return axes().yLabel == shortTimes() ? timeText(point->medianSeconds) : words::duration(point->medianSeconds);
}

QString ElapsedBars::readout(int workers) const
{
    const SpeedupPoint* point = m_curve.find(workers);
    if (!point)
        return {};
    return tr("%1 %2: %3, from %4 to %5 in %6 measurements")
        .arg(workers)
        .arg(m_workersWord.toLower(), timeText(point->medianSeconds), timeText(point->leastSeconds),
             timeText(point->mostSeconds))
        .arg(point->repeats);
}

PlotAxes ElapsedBars::axes() const
{
    double most = 0, beyond = 0;
    for (const SpeedupPoint& point : m_curve.points) {
        most = std::max(most, point.mostSeconds);
        if (point.beyondCores)
            beyond = std::max(beyond, point.mostSeconds);
    }
    const double unit = unitSeconds(most);
    // Room for the numbers above the bars, and for the words of the shade above those.
    const double wordsRoom = plotScale() > 1 ? 1.75 : 1.4;  // large words take three lines
    const double top = most > 0 ? std::max(most * 1.12, beyond * wordsRoom) / unit : 1;
    const double step = niceStep(top, 5);
    PlotAxes axes;
    const std::vector<int> all = counts();
    axes.x = {-0.5, std::max(0.5, double(all.size()) - 0.5), false};
    axes.y = {0, std::ceil(top / step - 1e-9) * step, false};
    for (std::size_t i = 0; i < all.size(); ++i)
        axes.xTicks.push_back({double(i), QString::number(all[i])});
    for (int i = 0; most > 0 && i * step <= axes.y.high * 1.0001; ++i)
        axes.yTicks.push_back({i * step, QString::number(i * step, 'g', 6)});
    axes.xLabel = m_workersWord;
    axes.yLabel = unit < 1 ? shortTimes() : tr("Elapsed time (s)");
    return axes;
}

void ElapsedBars::draw(QPainter& painter, const QRectF& area, const PlotLook& look) const
{
    PlotAxes made = axes();
    made.layOut(area, look);
    const std::vector<int> all = counts();
    const auto beyond = std::find_if(all.begin(), all.end(), [this](int n) { return n > m_curve.cores; });
    if (beyond != all.end() && !m_curve.points.empty()) {
        QRectF region = made.inner;
        region.setLeft(made.at(double(beyond - all.begin()) - 0.5, 0).x());
        drawBeyondCores(painter, region, look);
    }
    made.draw(painter, look);
    for (std::size_t i = 0; i < all.size(); ++i)
        drawBar(painter, made, look, double(i), all[i]);
}

void ElapsedBars::drawBar(QPainter& painter, const PlotAxes& axes, const PlotLook& look, double place, int workers) const
{
    const double slot = axes.inner.width() / std::max(1.0, axes.x.high - axes.x.low);
    const double width = std::min(slot * 0.6, look.px(64));
    const SpeedupPoint* point = m_curve.find(workers);
    const double unit = axes.yLabel == shortTimes() ? 1e-3 : 1;
    QPointF top = axes.at(place, 0);
    if (point) {
        top = axes.at(place, point->medianSeconds / unit);
        QPainterPath bar, above;
        bar.addRoundedRect(QRectF(top.x() - width / 2, top.y(), width, axes.inner.bottom() - top.y() + look.px(4)), look.px(3),
                           look.px(3));
        above.addRect(axes.inner);
        painter.fillPath(bar.intersected(above), look.colors.accent);  // an SVG file knows no clipping
        const QPointF least = axes.at(place, point->leastSeconds / unit);
        const QPointF most = axes.at(place, point->mostSeconds / unit);
        if (least.y() - most.y() > look.px(2)) {
            const QPointF cap(look.px(5), 0);
            painter.setPen(QPen(look.colors.contrast, look.px(2)));
            painter.drawLine(least, most);
            painter.drawLine(least - cap, least + cap);
            painter.drawLine(most - cap, most + cap);
            top = most;
        }
    }
    const QString text = m_running == workers && !look.paper ? tr("measuring\u2026") : barText(workers);
    painter.setFont(look.font());
    painter.setPen(m_running == workers ? look.colors.mutedText : look.colors.text);
    const QFontMetricsF metrics(look.font());
    const QRectF words(top.x() - slot / 2, top.y() - metrics.height() - look.px(3), slot, metrics.height());
    painter.drawText(words, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, slot));
}

bool ElapsedBars::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return DrawnPlot::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    PlotAxes made = axes();
    made.layOut(rect(), look());
    const std::vector<int> all = counts();
    const int place = qRound(made.x.valueAt((help->pos().x() - made.inner.left()) / made.inner.width()));
    const bool inside = place >= 0 && place < static_cast<int>(all.size());
    QToolTip::showText(help->globalPos(), inside ? readout(all[static_cast<std::size_t>(place)]) : QString(), this);
    return true;
}

QSize ElapsedBars::sizeHint() const
{
    return {qRound(360 * plotScale()), qRound(200 * plotScale())};
}

QSize ElapsedBars::minimumSizeHint() const
{
    return {qRound(200 * plotScale()), qRound(190 * plotScale())};
}

}  // namespace leafbench::ui
