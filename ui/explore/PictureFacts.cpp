#include "ui/explore/PictureFacts.h"

#include "engine/audit/SourceLeaves.h"
#include "engine/imaging/decode/Decode.h"
#include "engine/preprocessing/ChannelResult.h"
#include "ui/shared/Pictures.h"

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

QString fileName(const ImageEntry& entry) { return entry.path.section(u'/', -1); }

qint64 picturesOfLeaf(const DatasetIndex& dataset, quint32 image, const QString& leaf)
{
    const qint32 classIndex = dataset.images[image].classIndex;
    qint64 pictures = 0;
    bool marked = false;
    for (const ImageEntry& entry : dataset.images) {
        // sourceName() is slow: most files differ in their first characters.
        if (entry.classIndex != classIndex || !fileName(entry).contains(leaf))
            continue;
        const QString name = fileName(entry);
        if (sourceName(name) != leaf)
            continue;
        ++pictures;
        marked |= leaf != name.section(u'.', 0, -2);
    }
    return marked ? pictures : 1;
}

}  // namespace

Result<PictureFacts> readPictureFacts(const QString& path, int side)
{
    const Result<RgbImage> rgb = readImage(path);
    if (!rgb)
        return rgb.as<PictureFacts>();
    ChannelResult channels;
    channels.sums.add(*rgb);
    const Result<ChannelStatistics> statistics = statisticsOf(std::move(channels));
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

Result<PictureFacts> readPictureFacts(const DatasetIndex& dataset, quint32 image, int side)
{
    Result<PictureFacts> facts = readPictureFacts(dataset.absolutePath(image), side);
    if (!facts)
        return facts;
    PictureFacts whole = std::move(facts).value();
    whole.leaf = sourceName(fileName(dataset.images[image]));
    whole.leafPictures = picturesOfLeaf(dataset, image, whole.leaf);
    return whole;
}

}  // namespace leafbench::ui
