#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"
#include "engine/imaging/RgbImage.h"

#include <QString>

namespace leafbench {

struct DemoOptions {
    int imagesPerClass = 40;  ///< 5 .. 2,000; four fifths go to train/, the rest to valid/
    int side = 256;           ///< pixels, 32 .. 1,024
    quint64 seed = 42;
    int workers = 0;  ///< threads; 0: one a core. The bytes are the same for every count
};

/// Draws one leaf of a class of paperClasses() (species outline, lesions). Deterministic in its arguments.
RgbImage drawDemoLeaf(int classIndex, int image, const DemoOptions& options);

/// Writes 38 classes of drawn leaves as JPEGs in Kaggle's layout (train/, valid/ and a flat test/ of 33 images).
/// Draws anew over an earlier one; a folder that holds other files is refused, as leaves would get into somebody's dataset.
/// Errors: BadValue, NotWritable, PlaceUnusable (detail: "not empty"). Value: images written.
Result<qint64> makeDemoDataset(const QString& folder, const DemoOptions& options, const JobContext& context = {});

}  // namespace leafbench
