#pragma once

#include "engine/common/Outcome.h"
#include "engine/dataset/DatasetIndex.h"
#include "engine/imaging/PictureHash.h"
#include "engine/parallel/Job.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace leafbench {

/// What opening a picture once tells of it.
struct ImageFacts {
    static constexpr int spots = 8;

    qint64 bytes = 0;       ///< size of the file
    qint64 modifiedMs = 0;  ///< its time, milliseconds since 1970
    int width = 0;          ///< pixels, upright
    int height = 0;
    PictureHash hash;
    /// R, G, B at the four corners and the middles of the four sides (Noyan 2022, arXiv:2206.04374), clockwise from the
    /// upper left corner: background in a dataset of centred leaves.
    std::array<std::array<quint8, 3>, spots> background{};
    std::optional<Error> error;  ///< why it cannot be used; what is above is then partly unknown
};

/// Every picture of a dataset, opened once. Immutable; share it by DatasetFactsPtr between threads.
struct DatasetFacts {
    DatasetPtr index;
    std::vector<ImageFacts> images;  ///< one an image of the index, in its order
    qint64 read = 0;                 ///< files opened now; the others were known from before
    double elapsedSeconds = 0;

    std::vector<quint32> faulty() const;  ///< images with an error, ascending
};
using DatasetFactsPtr = std::shared_ptr<const DatasetFacts>;

/// Opens every file of the index, decodes it whole and notes what it is. Kept as cacheDir/<hash of the root>.facts (written
/// aside and renamed; an unreadable one is made anew; empty cacheDir: nothing is kept): a file of the same path, size and
/// time is not opened again. What was read until a cancel is kept too.
/// workers: threads; 0: one a core. Nothing of the result depends on it. Progress: phase "examine".
/// Errors: none of single files (they are facts); a cacheDir that cannot be written does no harm.
Outcome<DatasetFactsPtr> examineDataset(DatasetPtr index, const QString& cacheDir, int workers = 0,
                                        const JobContext& context = {});

/// What examineDataset() would give without opening any file; null where it would have to open one. Errors: none.
Outcome<DatasetFactsPtr> recallDataset(DatasetPtr index, const QString& cacheDir, const JobContext& context = {});

/// runsDir/facts.
QString factsDir(const QString& runsDir);

}  // namespace leafbench
