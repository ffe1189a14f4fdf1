#pragma once

#include "engine/concurrency/Job.h"
#include "engine/runs/ranks/JobRanks.h"
#include "engine/tuning/tuner/Tune.h"

#include <vector>

namespace leafbench {

constexpr QLatin1String tuningOrder("tune");

/// A trial of one process, in seconds since all began.
struct TrialSpan {
    int number = 0;
    double begin = 0;
    double end = 0;
};

void fields(TrialSpan& span, auto&& visit)
{
    visit("number", span.number);
    visit("begin", span.begin);
    visit("end", span.end);
}

/// What one process did of a study that several tune together.
struct TuningShare {
    std::vector<TrialSpan> trials{};
    double waitShare = 0;  ///< of its epochs, 0 .. 1
    int epochs = 0;
};

void fields(TuningShare& share, auto&& visit)
{
    visit("trials", share.trials);
    visit("wait_share", share.waitShare);
    visit("epochs", share.epochs);
}

struct TogetherTuning {
    TuningStudy study;
    std::vector<TuningShare> shares;  ///< by rank
    qint64 began = 0;                 ///< when all did, by monotonicNow()

    double seconds() const;  ///< from there to the end of the last trial
};

/// Tunes options.studyFile, a database's or with sharedFile, by all ranks together, each one trial at a time: tune() on each, which
/// begins when all have opened the study. Called on rank 0. options.data: set; the other ranks get what they need of it and scan
/// the dataset by themselves. ranks: null: this process alone. Cancel: the others end, too.
/// Errors: those of tune() and JobRanks::order(), of any rank.
Result<TogetherTuning> tuneTogether(TuneOptions options, JobRanks* ranks, TuneObserver& observer, const JobContext& context);

/// A rank's part. Errors: the same.
Status tuneAsRank(const QCborValue& request, RankGroup& group, const JobContext& context);

}  // namespace leafbench
