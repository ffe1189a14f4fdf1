#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"
#include "engine/dataset/DatasetIndex.h"
#include "engine/imaging/hash/PictureHash.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace leafbench {

/// What reading and decoding a picture reveals.
struct ImageFacts {
    static constexpr int spots = 8;

    qint64 bytes = 0;       ///< file size
    qint64 modifiedMs = 0;  ///< file time, milliseconds since 1970
    int width = 0;          ///< pixels, upright
    int height = 0;
    PictureHash hash;
    /// R, G, B at the four corners and the middles of the four sides (Noyan 2022, arXiv:2206.04374), clockwise from the upper
    /// left corner: background in a dataset of centred leaves.
    std::array<std::array<quint8, 3>, spots> background{};
    std::optional<Error> error;  ///< why the image is unusable; the other fields may then be incomplete
};

void fields(ImageFacts& facts, auto&& visit)
{
    visit("bytes", facts.bytes);
    visit("modified_ms", facts.modifiedMs);
    visit("width", facts.width);
    visit("height", facts.height);
    visit("hash", facts.hash.bytes);
    visit("look", facts.hash.perceptual);
    visit("background", facts.background);
    visit("error", facts.error);
}

/// Facts of every picture of a dataset. Immutable; share it by DatasetFactsPtr between threads.
struct DatasetFacts {
    DatasetPtr index;
    std::vector<ImageFacts> images;  ///< in the order of the index's images
    qint64 read = 0;                 ///< files read now; the others came from the cache
    double elapsedSeconds = 0;

    std::vector<quint32> faulty() const;  ///< images with an error, ascending
};
using DatasetFactsPtr = std::shared_ptr<const DatasetFacts>;

/// Reads and decodes every file of the index. Cached as cacheDir/<hash of the root>.facts (written aside and renamed; an
/// unreadable cache is rebuilt; empty cacheDir: no cache): a file with unchanged path, size and time is not read again. A
/// cancelled pass keeps its results too.
/// workers: threads; 0: one a core. The result does not depend on it. Progress: phase "examine".
/// Errors: none for single files (they are facts) or for a cacheDir that is not writable.
Result<DatasetFactsPtr> examineDataset(DatasetPtr index, const QString& cacheDir, int workers = 0, const JobContext& context = {});

/// The result of examineDataset() if the cache covers every file; else null. Errors: none.
Result<DatasetFactsPtr> loadCachedFacts(DatasetPtr index, const QString& cacheDir, const JobContext& context = {});

/// runsDir/facts.
QString factsDir(const QString& runsDir);

}  // namespace leafbench
