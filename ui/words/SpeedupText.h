#pragma once

#include "engine/parallel/Timeline.h"
#include "engine/speedup/PaperTables.h"
#include "engine/speedup/SpeedupStudy.h"
#include "engine/speedup/SpeedupVerdict.h"

#include <QString>

namespace leafbench::words {

QString workloadText(Workload workload);      ///< "Statistics by task graph"
QString workerNoun(Workload workload, int count);  ///< "4 worker processes", "1 loader worker"
QString activityText(Activity activity);      ///< "decode"
QString studyStateText(StudyState state);     ///< "finished"
QString fileCacheText(FileCache cache);       ///< "warm file cache"

/// One finding in a sentence with its number.
QString findingText(const Finding& finding, const SpeedupStudy& study);
/// The findings of a study in two or three sentences.
QString verdictText(const SpeedupStudy& study);
/// Amdahl's and Gustafson's serial fractions with their intervals; empty without fits.
/// "Intel(R) Xeon(R) ..., 4 cores, Tesla T4": what the paper measured a table on.
QString paperMachine(const PaperTable& table);
/// Instead of laws where more workers were no faster.
QString noLawText();
QString fitText(const SpeedupCurve& curve);
/// What replicas are here: torch's DataParallel does nothing without two GPUs. Empty for other workloads.
QString replicasNote(Workload workload);

/// "1.85 times", as exact as a speedup is worth printing.
QString times(double speedup);

}  // namespace leafbench::words
