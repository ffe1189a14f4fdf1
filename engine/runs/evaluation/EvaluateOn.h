#pragma once

#include "engine/evaluation/ClassMapping.h"
#include "engine/runs/evaluation/EvaluateRun.h"

namespace leafbench {

struct EvaluateOnOptions {
    QString folder;        ///< of the other dataset
    ClassMapping mapping;  ///< for folders that do not match by name
    QString data;          ///< current folder of the run's own dataset; empty: the recorded one
};

/// The class folders of another dataset beside the classes of a run, with suggestions for those that do not match by name; to be
/// looked at, and given to evaluateOn() as a mapping. Progress: phase "scan". Errors: those of openRun() and scanDataset().
Result<std::vector<MatchedFolder>> suggestMapping(const QString& runPath, const QString& folder, const JobContext& context);

/// Evaluates the best checkpoint on every labelled image of another dataset. Folders match by name or by the mapping, never by a
/// suggestion. Report, matrix and calibration are of the matched classes; the report lists these alone. Stores the files of
/// evaluateRun() and mapping.csv in evaluation-on/<name of the dataset's folder> of the run, all at once, in place of an earlier
/// evaluation on the same dataset; the run's own evaluations stay as they are. Builds the feature bank if it is missing.
/// Progress: phases "scan", "evaluate", and those of prepareFeatureBank(). Cancel: within a batch; then nothing is stored.
/// Errors: those of openRun(), scanDataset(), applyMapping() and reading weights; NoneMatches, DatasetGone, ImagesLost,
/// NotWritable.
Result<Evaluation> evaluateOn(const QString& runPath, const EvaluateOnOptions& options, const JobContext& context);

}  // namespace leafbench
