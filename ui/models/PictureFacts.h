#pragma once

#include "engine/common/Outcome.h"
#include "engine/dataset/DatasetIndex.h"

#include <QImage>
#include <QSize>

#include <array>

namespace leafbench::ui {

/// Pixels by value of R, G and B.
using Histogram = std::array<std::array<quint32, 256>, 3>;

/// What a look at one picture tells of it.
struct PictureFacts {
    QImage picture;  ///< made small
    QSize size;      ///< pixels, upright
    qint64 bytes = 0;
    std::array<double, 3> mean{};  ///< of R, G and B over all pixels, 0 .. 1
    std::array<double, 3> std{};   ///< population standard deviation, 0 .. 1
    Histogram histogram{};
    QString leaf;             ///< the source leaf by the file's name
    qint64 leafPictures = 1;  ///< pictures of its class that come from it, this one included
};

/// Decodes the whole file. `side`: pixels of the longer side of PictureFacts::picture. Errors: those of readImage().
/// Thread: any.
Outcome<PictureFacts> readPictureFacts(const QString& path, int side);

/// The same for an image of a dataset, with its source leaf. Names without a mark of augmentation join no leaves
/// (sourceName(), LeafOptions::names).
Outcome<PictureFacts> readPictureFacts(const DatasetIndex& dataset, quint32 image, int side);

}  // namespace leafbench::ui
