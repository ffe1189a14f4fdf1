#pragma once

#include "engine/speedup/SpeedupStudy.h"

#include <optional>
#include <vector>

namespace leafbench {

/// What the base's tasks would take on more workers than this machine has.
struct SimulatedRun {
    int workers = 1;
    double seconds = 0;
    double speedup = 1;  ///< over the simulation of the base
};

/// Hands the tasks of the base's timeline, in their order, to whichever of N workers is free first (Graham's list scheduling,
/// 1966), as the task graph and the loader do; what the base did not spend on tasks stays serial. No worker slows another: what a
/// real machine lacks of it is memory, disk and communication. Only for the statistics (StatsTasks, StatsLoader), whose tasks are
/// independent. Empty for others, without the base's timeline, or where its spans are not all stored.
std::vector<SimulatedRun> simulateWorkers(const SpeedupStudy& study, const std::vector<int>& counts);

/// The list schedule's end. seconds: of tasks, in the order in which they are handed out.
double listScheduleSeconds(const std::vector<double>& seconds, int workers);

}  // namespace leafbench
