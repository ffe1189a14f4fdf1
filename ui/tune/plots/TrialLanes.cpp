#include "ui/tune/plots/TrialLanes.h"

#include <algorithm>
#include <utility>

namespace leafbench::ui {
namespace {

using Spans = std::vector<std::pair<double, double>>;

QDateTime lastHeard(const TuningStudy& study)
{
    QDateTime last;
    for (const Trial& trial : study.trials) {
        for (const QDateTime& time : {trial.started, trial.completed}) {
            if (time.isValid() && (!last.isValid() || time > last))
                last = time;
        }
    }
    return last;
}

std::vector<const Trial*> byStart(const TuningStudy& study)
{
    std::vector<const Trial*> started;
    for (const Trial& trial : study.trials) {
        if (trial.started.isValid() && trial.state != TrialState::Waiting)
            started.push_back(&trial);
    }
    std::stable_sort(started.begin(), started.end(), [](const Trial* a, const Trial* b) { return a->started < b->started; });
    return started;
}

/// Moves spans to the left over the breaks between them. Spans ascend in begin.
std::vector<TrialBreak> cutBreaks(Spans& spans)
{
    std::vector<TrialBreak> breaks;
    double cut = 0, busyUntil = 0;
    for (auto& [begin, end] : spans) {
        if (begin - busyUntil > longestPause) {
            breaks.push_back({busyUntil - cut, begin - busyUntil});
            cut += begin - busyUntil;
        }
        busyUntil = std::max(busyUntil, end);
        begin -= cut;
        end -= cut;
    }
    return breaks;
}

std::vector<int> lanesOf(const std::vector<const Trial*>& trials, const Spans& spans)
{
    const bool tell = std::all_of(trials.begin(), trials.end(),
                                  [](const Trial* trial) { return trial->userAttributes.contains(QLatin1String("slot")); });
    if (!tell)
        return packLanes(spans);
    std::vector<int> lanes;
    for (const Trial* trial : trials)
        lanes.push_back(std::max(0, trial->slot()));
    return lanes;
}

}  // namespace

const TrialBar* TrialLanes::find(int number) const
{
    const auto found
        = std::lower_bound(bars.begin(), bars.end(), number, [](const TrialBar& bar, int wanted) { return bar.number < wanted; });
    return found != bars.end() && found->number == number ? &*found : nullptr;
}

std::vector<int> packLanes(const Spans& spans)
{
    std::vector<int> lanes;
    std::vector<double> freeFrom;
    for (const auto& [begin, end] : spans) {
        auto lane = std::find_if(freeFrom.begin(), freeFrom.end(), [begin = begin](double free) { return free <= begin; });
        if (lane == freeFrom.end())
            lane = freeFrom.insert(lane, end);
        *lane = end;
        lanes.push_back(static_cast<int>(lane - freeFrom.begin()));
    }
    return lanes;
}

TrialLanes trialLanes(const TuningStudy& study, const QDateTime& now)
{
    const std::vector<const Trial*> trials = byStart(study);
    if (trials.empty())
        return {};
    const QDateTime start = trials.front()->started;
    const QDateTime until = now.isValid() ? std::max(now, lastHeard(study)) : lastHeard(study);
    Spans spans;
    for (const Trial* trial : trials) {
        const QDateTime end = trial->completed.isValid() ? trial->completed : isFinished(trial->state) ? trial->started : until;
        const double begin = double(start.msecsTo(trial->started)) / 1000;
        spans.emplace_back(begin, std::max(begin, double(start.msecsTo(end)) / 1000));
    }
    TrialLanes made;
    made.breaks = cutBreaks(spans);
    const std::vector<int> lanes = lanesOf(trials, spans);
    for (std::size_t i = 0; i < trials.size(); ++i) {
        made.bars.push_back({trials[i]->number, lanes[i], trials[i]->state, spans[i].first, spans[i].second});
        made.lanes = std::max(made.lanes, lanes[i] + 1);
        made.seconds = std::max(made.seconds, spans[i].second);
    }
    std::sort(made.bars.begin(), made.bars.end(), [](const TrialBar& a, const TrialBar& b) { return a.number < b.number; });
    return made;
}

}  // namespace leafbench::ui
