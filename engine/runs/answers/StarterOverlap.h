#pragma once

#include "engine/audit/DatasetFacts.h"
#include "engine/concurrency/Job.h"

namespace leafbench {

/// How many of a dataset's pictures the starter model learned from, by their hashes.
struct StarterOverlap {
    qint64 images = 0;     ///< readable ones of the dataset
    qint64 identical = 0;  ///< the same bytes
    qint64 copies = 0;     ///< others that look alike: turned, mirrored, resized or encoded again
};

/// All 0 without a starter model or its feature bank. Thread: any. Cancel: within 1,024 images.
Result<StarterOverlap> starterOverlap(const DatasetFacts& facts, const JobContext& context);

}  // namespace leafbench
