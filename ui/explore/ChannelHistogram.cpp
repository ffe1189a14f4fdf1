#include "ui/explore/ChannelHistogram.h"

#include "ui/plots/Figure.h"
#include "ui/words/Words.h"

#include <QPainter>

#include <algorithm>

namespace leafbench::ui {
namespace {

struct Channel {
    QString name;
    QColor color;
};

std::array<Channel, 3> channels(bool dark)
{
    return {{{ChannelHistogram::tr("red"), dark ? QColor(0xf2, 0x8d, 0x84) : QColor(0xb3, 0x26, 0x1e)},
             {ChannelHistogram::tr("green"), dark ? QColor(0x62, 0xc0, 0x87) : QColor(0x2f, 0x80, 0x50)},
             {ChannelHistogram::tr("blue"), dark ? QColor(0x7d, 0xb2, 0xf0) : QColor(0x1f, 0x63, 0xb0)}}};
}

}  // namespace

ChannelHistogram::ChannelHistogram(QWidget* parent) : DrawnPlot(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Histogram of red, green and blue"));
    setTerm("Channel histogram");
}

void ChannelHistogram::clear()
{
    m_most = 0;
    setAccessibleDescription({});
    setToolTip({});
    update();
}

void ChannelHistogram::setFacts(const PictureFacts& facts)
{
    m_histogram = facts.histogram;
    // One dominant value, such as the white of a cut-out leaf, would flatten the rest: scale to the second highest.
    std::vector<quint32> all;
    for (const auto& channel : m_histogram)
        all.insert(all.end(), channel.begin(), channel.end());
    const auto high = all.end() - 6;
    std::nth_element(all.begin(), high, all.end());
    m_most = std::max<double>(*high, 1);
    QStringList said;
    for (std::size_t c = 0; c < 3; ++c) {
        const auto peak = std::max_element(m_histogram[c].begin(), m_histogram[c].end()) - m_histogram[c].begin();
        said << tr("%1: mean %2, deviation %3, most pixels at %4 of 255")
                    .arg(channels(false)[c].name, words::decimal(facts.mean[c], 'f', 2), words::decimal(facts.std[c], 'f', 2),
                         QString::number(peak));
    }
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    setToolTip(said.join(u'\n'));
    update();
}

void ChannelHistogram::draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    PlotAxes axes{.x = {0, 255}, .y = {0, std::max(m_most, 1.0)}, .inner = area.adjusted(0, 2, 0, -1)};
    painter.setPen(look.colors.border);
    painter.drawLine(axes.inner.bottomLeft(), axes.inner.bottomRight());
    const auto drawn = channels(look.colors.dark);
    for (std::size_t c = 0; c < 3 && m_most > 0; ++c) {
        PlotSeries series{.pen = QPen(drawn[c].color, 1), .fill = drawn[c].color};
        series.fill.setAlphaF(0.18f);
        for (std::size_t v = 0; v < 256; ++v)
            series.points.push_back({double(v), std::min(double(m_histogram[c][v]), m_most)});
        drawSeries(painter, series, axes, look);
    }
}

PlotTable ChannelHistogram::table() const
{
    PlotTable made{{{tr("Brightness")}}};
    for (const Channel& channel : channels(false))
        made.columns.push_back({channel.name});
    for (std::size_t v = 0; v < 256 && m_most > 0; ++v)
        made.rows.push_back({int(v), m_histogram[0][v], m_histogram[1][v], m_histogram[2][v]});
    return made;
}

}  // namespace leafbench::ui
