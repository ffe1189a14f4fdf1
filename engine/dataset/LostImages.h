#pragma once

#include "engine/common/Result.h"
#include "engine/dataset/DatasetIndex.h"
#include "engine/dataset/RefusedImage.h"

#include <span>

namespace leafbench {

/// The share of a pass's images that may be refused. A pass that loses more, or sees none, is an error: its results would describe
/// other images than requested.
constexpr double lostShareAllowed = 0.1;
/// A small pass may lose this many images whatever their share, if it sees at least one.
constexpr qint64 lostAlwaysAllowed = 3;

/// Whether it is the pictures' own fault that they were refused. Errors: DatasetGone, if a refused file is missing and so is its
/// folder (subject: the topmost missing folder, detail: the file); OutOfMemory, which would leave good pictures out. Cheap where
/// nothing is missing.
Status checkRefused(const DatasetIndex& index, std::span<const RefusedImage> refused);

/// Checks whether a pass over `images` images is valid after losing `lost`; `example` is one of the lost images.
/// Error: ImagesLost (subject: `subset`, detail: the example's path, low: lost, high: images).
Status checkLost(const QString& subset, qint64 lost, qint64 images, const RefusedImage* example);

/// Decodes a few images, spread evenly, before a long job relies on them. Errors: DatasetGone; ImagesLost if more than half of
/// them cannot be read (detail: the first, low and high: of those tried).
Status checkReadable(const DatasetIndex& index, std::span<const quint32> images, const QString& subset);

}  // namespace leafbench
