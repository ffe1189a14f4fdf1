#include "ui/models/PictureFacts.h"

#include "engine/imaging/Decode.h"
#include "engine/preprocessing/ChannelResult.h"
#include "ui/models/Pictures.h"

#include <QFileInfo>

namespace leafbench::ui {
namespace {

Histogram histogramOf(const RgbImage& image)
{
    Histogram histogram{};
    for (std::size_t i = 0; i + 2 < image.pixels.size(); i += 3)
        for (std::size_t channel = 0; channel < 3; ++channel)
            ++histogram[channel][image.pixels[i + channel]];
    return histogram;
}

}  // namespace

Outcome<PictureFacts> readPictureFacts(const QString& path, int side)
{
    const Outcome<RgbImage> rgb = readImage(path);
    if (!rgb)
        return rgb.as<PictureFacts>();
    ChannelResult channels;
    channels.sums.add(*rgb);
    const Outcome<ChannelStatistics> statistics = statisticsOf(std::move(channels));
    if (!statistics)
        return statistics.as<PictureFacts>();
    PictureFacts facts;
    facts.picture = toQImage(*rgb).scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    facts.size = {rgb->width, rgb->height};
    facts.bytes = QFileInfo(path).size();
    facts.mean = statistics->mean;
    facts.std = statistics->std;
    facts.histogram = histogramOf(*rgb);
    return facts;
}

}  // namespace leafbench::ui
