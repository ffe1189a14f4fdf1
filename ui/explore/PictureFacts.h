#pragma once

#include "engine/common/Result.h"
#include "engine/dataset/DatasetIndex.h"

#include <QImage>
#include <QSize>

#include <array>

namespace leafbench::ui {

/// Histograms of R, G and B.
using Histogram = std::array<std::array<quint32, 256>, 3>;

/// Facts of one picture.
struct PictureFacts {
    QImage picture;  ///< scaled down
    QSize size;      ///< pixels, upright
    qint64 bytes = 0;
    std::array<double, 3> mean{};  ///< of R, G and B over all pixels, 0 .. 1
    std::array<double, 3> std{};   ///< population standard deviation, 0 .. 1
    Histogram histogram{};
    QString leaf;             ///< source leaf by the file's name
    qint64 leafPictures = 1;  ///< pictures of the leaf in its class, with this one
};

/// Decodes the whole file. `side`: pixels of the longer side of PictureFacts::picture. Errors: those of readImage().
/// Thread: any.
Result<PictureFacts> readPictureFacts(const QString& path, int side);

/// The same for an image of a dataset, with its source leaf. Names without an augmentation suffix are not joined (sourceName(),
/// LeafOptions::names).
Result<PictureFacts> readPictureFacts(const DatasetIndex& dataset, quint32 image, int side);

}  // namespace leafbench::ui
