#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"
#include "engine/dataset/Split.h"
#include "engine/labs/Lab.h"
#include "engine/labs/LabValues.h"

#include <QDateTime>
#include <QStringList>

namespace leafbench {

/// Where a lab's measurement is looked for: in what the pages' jobs store.
struct MeasuredFrom {
    QString runsDir;
    DatasetPtr dataset;                  ///< null: none is open
    std::shared_ptr<const Split> split;  ///< null without a dataset
    QDateTime since;                     ///< studies, trainings and evaluations before it do not count
};

/// The newest such result; empty: there is none yet. A speedup study, training or evaluation that was stopped counts for what it
/// has, if that is enough (two worker counts; one epoch). Errors: those of loadCachedCheck().
Result<LabValues> readMeasurement(LabSource source, Workload workload, const MeasuredFrom& from, const JobContext& context);

/// The names that a measurement has, without a curve's ".N". Shares are 0 .. 1, times seconds.
QStringList measuredNames(LabSource source);

}  // namespace leafbench
