#pragma once

#include "engine/concurrency/Job.h"
#include "engine/replay/Replay.h"

#include <map>

namespace leafbench {

/// Expected relative cost of the steps, in passes (engine/training/PassCost.h); not seconds. images: train, valid, test of
/// the split.
std::map<ReplayStep, double> replayCosts(const ReplayPlan& plan, const std::array<qint64, 3>& images);

/// Combines the steps' progress into that of the replay: never decreases. Private to engine/replay; one thread at a time.
class ReplayProgress {
public:
    explicit ReplayProgress(const JobContext& context) : m_context(context) {}

    void setCosts(std::map<ReplayStep, double> costs) { m_costs = std::move(costs); }
    void begin(ReplayStep step);
    void end(ReplayStep step);
    /// The context for a step's job.
    JobContext contextOf(ReplayStep step);

private:
    void report(double inStep);

    const JobContext& m_context;
    std::map<ReplayStep, double> m_costs;
    std::map<ReplayStep, bool> m_done;
    ReplayStep m_step = ReplayStep::Explore;
    double m_inStep = 0;
    qint64 m_promille = 0;
};

}  // namespace leafbench
