#pragma once

#include "engine/tuning/study/Importance.h"
#include "engine/tuning/study/TuningStudy.h"

#include <memory>

namespace leafbench::testing {

struct MadeUpTuning {
    int trials = 8;
    int running = 0;   ///< of them, the last so many have not ended
    int parallel = 2;  ///< trials at a time
    int epochs = 10;
    Metric metric = Metric::ValidAccuracy;
    bool conditional = false;  ///< six parameters: an optimizer, a momentum of SGD alone, ... instead of the paper's four
    bool foreign = false;      ///< made by another program: no settings, no slots
    int pauseBefore = -1;      ///< the study was resumed two days later with this trial; -1: it was not
};

/// A study such as tuning might give: complete, pruned and failed trials, better ones towards its end. Nothing was trained.
/// The first trials of a longer study are those of a shorter one.
std::shared_ptr<const TuningStudy> madeUpTuning(const MadeUpTuning& what = {});
/// When the study's first trial began.
QDateTime madeUpTuningStart();
/// When the last of its trials was heard of: running ones are seen from then.
QDateTime madeUpTuningNow(const TuningStudy& study);
/// Shares such as parameterImportance() might give for these parameters.
std::vector<ParameterImportance> madeUpImportance(const TuningStudy& study);

}  // namespace leafbench::testing
