#pragma once

#include "engine/parallel/Job.h"
#include "engine/replay/Replay.h"

#include <map>

namespace leafbench {

/// What the steps are expected to cost beside each other, in passes of one picture through the network; no promise of seconds.
/// images: train, valid, test of the split.
std::map<ReplayStep, double> replayCosts(const ReplayPlan& plan, const std::array<qint64, 3>& images);

/// The progress of a whole replay out of that of its steps: never falls. Private to engine/replay; one thread at a time.
class ReplayProgress {
public:
    explicit ReplayProgress(const JobContext& context) : m_context(context) {}

    void setCosts(std::map<ReplayStep, double> costs) { m_costs = std::move(costs); }
    void begin(ReplayStep step);
    void end(ReplayStep step);
    /// What a step's own job gets.
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
