#pragma once

#include "engine/concurrency/Job.h"
#include "engine/dataset/DatasetIndex.h"
#include "engine/imaging/augment/Transform.h"
#include "engine/monitor/Timeline.h"
#include "engine/preprocessing/ChannelStatistics.h"

#include <memory>
#include <optional>
#include <vector>

namespace leafbench {

/// A batch of pictures, ready for the network.
struct Batch {
    int side = 0;                       ///< of the pictures, pixels
    std::vector<float> pixels;          ///< images x side x side x 3, channels last, normalised
    std::vector<qint64> labels;         ///< class indexes
    std::vector<quint32> images;        ///< index into DatasetIndex::images, in the order of the pixels
    std::vector<RefusedImage> refused;  ///< left out of this batch
};

struct LoaderOptions {
    int side = 64;  ///< pixels
    int batchSize = 32;
    int workers = 0;   ///< threads; 0: next() loads in the calling thread
    int prefetch = 2;  ///< batches ahead, per worker
    bool shuffle = false;
    Augment augment;
    Normalisation normalisation;
    quint64 seed = 0;
    qint64 cacheBytes = 0;                 ///< for decoded pictures (PictureCache.h)
    TimelineRecorder* timeline = nullptr;  ///< lanes "worker" 1 .. workers, or "trainer" 1 without workers; outlives the loader
    int rank = 0;                          ///< of the ranks that share the images (engine/ranks)
    int ranks = 1;
    /// Each rank loads whole batches, one of every `ranks` in turn, or an empty batch where none is left; false: its share of each
    /// batch (shareOf()).
    bool wholeBatches = false;
};

/// Iterates over images in batches, like torch's DataLoader. The batches and their bits depend only on the options and the
/// epoch, not on the number of workers. A last batch of a single image is merged into the one before it (BatchNorm cannot train
/// on one value a channel). Used by one thread; its workers end with the epoch or the loader.
class Loader {
public:
    Loader(DatasetPtr index, std::vector<quint32> images, LoaderOptions options);
    ~Loader();

    qint64 batches() const;
    qint64 images() const;

    /// Starts an epoch (0-based; it seeds order and augmentation) at a batch (to resume). side: of its pictures, pixels; 0: the
    /// options'.
    void start(int epoch, qint64 firstBatch = 0, int side = 0);

    /// The next batch (or this rank's share of it) in order; nullopt after the last, or once the token is cancelled.
    std::optional<Batch> next(const CancellationToken& token);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace leafbench
