#pragma once

#include "engine/monitor/Timeline.h"
#include "engine/paper/PaperTables.h"
#include "engine/speedup/SpeedupStudy.h"
#include "engine/speedup/SpeedupVerdict.h"
#include "ui/words/MachineText.h"

#include <QString>

namespace leafbench::words {

QString workloadText(Workload workload);           ///< "Statistics by task graph"
QString workerNoun(Workload workload, int count);  ///< "4 worker processes", "1 loader worker"
/// "2 nodes \u00d7 1 rank" for a count over nodes, else "2 ranks".
QString countLabel(Workload workload, WorkerCount count);
/// A number of workers that was measured in several layouts: how far each came, and which the laws take; a sentence each.
QStringList layoutTexts(const SpeedupStudy& study);
/// "Trials an hour: 410 with 1 process, 795 with 2 processes."; empty for what is no tuning.
QString trialRateText(const SpeedupStudy& study);
QString activityText(Activity activity);   ///< "decode"
QString studyStateText(StudyState state);  ///< "finished"
QString fileCacheText(FileCache cache);    ///< "warm file cache"

/// One finding in a sentence with its number.
QString findingText(const Finding& finding, const SpeedupStudy& study);
/// The findings of a study in two or three sentences.
QString verdictText(const SpeedupStudy& study);
/// "Intel(R) Xeon(R) ..., 4 cores, Tesla T4": the paper's hardware of a table.
QString paperMachine(const PaperTable& table);
/// Replaces the laws if more workers were no faster.
QString noLawText();
/// The Universal Scalability Law's contention and coherence with their intervals, and up to how many workers help; empty without a
/// fit.
QString uslText(const SpeedupCurve& curve);
/// Amdahl's and Gustafson's serial fractions with their intervals; empty without fits.
QString fitText(const SpeedupCurve& curve);
/// More ranks than this process has cores. Empty for other workloads, and over nodes.
QString ranksWarning(const SpeedupOptions& options);
/// What replicas are on this machine: torch's DataParallel does nothing without two GPUs. Empty for other workloads.
QString replicasNote(Workload workload);

/// "1.85 times", with sensible precision.
QString times(double speedup);

}  // namespace leafbench::words
