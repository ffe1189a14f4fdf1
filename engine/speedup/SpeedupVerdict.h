#pragma once

#include "engine/speedup/SpeedupStudy.h"

#include <vector>

namespace leafbench {

/// A finding with its numbers; `ui/words` makes sentences of them.
struct Finding {
    enum class Kind : quint8 {
        TooFewRuns,        ///< nothing to compare yet
        TooNoisy,          ///< value: relative half width of the widest interval
        Scales,            ///< workers: the largest count with a core each; value: its efficiency
        SaturatesAtCores,  ///< workers: the largest count; value: its speedup over the one at the cores
        OverheadGrows,     ///< workers: a count slower than fewer workers; value: its time relative to theirs
        SerialPart,        ///< value: Amdahl's serial fraction
        WaitsForData,      ///< value: share of the serial run that waited for data
        ComputeBound,      ///< training: the network, not the loader, takes the time; value: wait share of the first count above 0
        MemoryBound,       ///< value: how much longer the same work took a worker with its own core than alone
        Disturbed,         ///< value: cores' worth of time of other programs
    };
    Kind kind = Kind::TooFewRuns;
    int workers = 0;
    double value = 0;
    int nodes = 0;  ///< as in WorkerCount, of `workers`
};

/// Two or three findings, the main one first, of the counts that the laws use. Thresholds are beside the code that uses them.
std::vector<Finding> speedupVerdict(const SpeedupStudy& study, const SpeedupCurve& curve);

}  // namespace leafbench
