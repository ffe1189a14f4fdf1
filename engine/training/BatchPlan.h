#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace leafbench {

/// Assigns images to the batches of one epoch. Immutable; depends only on its arguments.
class BatchPlan {
public:
    BatchPlan() = default;
    /// shuffleSeed is used if `shuffle`.
    BatchPlan(std::vector<quint32> images, int batchSize, bool shuffle, quint64 shuffleSeed);

    qint64 batches() const { return batchCount(static_cast<qint64>(m_images.size()), m_batchSize); }
    std::span<const quint32> batch(qint64 number) const;

    /// A last batch of a single image is merged into the one before it.
    static qint64 batchCount(qint64 images, int batchSize);

private:
    std::vector<quint32> m_images;
    int m_batchSize = 1;
};

/// The part of a batch for one of several ranks or replicas: equal shares, the first ones larger by one image if need be (torch's
/// tensor_split). Of at least two images, because training mode cannot normalise one: the last of a small batch may be empty.
std::span<const quint32> shareOf(std::span<const quint32> batch, int rank, int ranks);
/// How many of them are not empty.
int shareCount(qint64 images, int ranks);

}  // namespace leafbench
