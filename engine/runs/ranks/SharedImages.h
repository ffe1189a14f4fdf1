#pragma once

#include "engine/common/Fields.h"
#include "engine/concurrency/Job.h"
#include "engine/dataset/DatasetIndex.h"
#include "engine/ranks/RankGroup.h"

#include <vector>

namespace leafbench {

/// A dataset as rank 0 sees it, for the other ranks, which read it from the same path.
struct SharedImages {
    QString version;  ///< of the program
    QString root;
    QByteArray digest;              ///< of the names of its classes and images
    std::vector<quint32> images{};  ///< those that the job works on
};

void fields(SharedImages& shared, auto&& visit)
{
    visit("version", shared.version);
    visit("root", shared.root);
    visit("digest", shared.digest);
    visit("images", shared.images);
}

SharedImages shareImages(const DatasetIndex& index, std::vector<quint32> images);

/// On a rank other than 0, after JobRanks::order(), which waits for it: all ranks go on, or none. Errors: of any rank, those of
/// scanDataset(); RanksDiffer (another version of the program, other images).
Result<DatasetPtr> openSharedImages(const SharedImages& shared, RankGroup& group, const JobContext& context);

}  // namespace leafbench
