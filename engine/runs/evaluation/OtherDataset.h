#pragma once

#include "engine/concurrency/Job.h"
#include "engine/evaluation/ClassMapping.h"
#include "engine/runs/store/RunStore.h"

namespace leafbench {

/// A labelled dataset that a run has not learned from, matched with its classes. Private to engine/runs.
struct OtherDataset {
    std::vector<MatchedFolder> folders;
    DatasetPtr pictures;          ///< with the run's classes; class index -1: of no class of the run
    std::vector<quint32> images;  ///< the labelled ones
};

/// Folders match by name or by the mapping. Errors: those of scanDataset() and applyMapping(); NoneMatches.
Result<OtherDataset> openOtherDataset(const Run& run, const QString& folder, const ClassMapping& mapping,
                                      const JobContext& context);

}  // namespace leafbench
