#pragma once

#include "engine/common/Result.h"
#include "engine/runs/store/RunStore.h"
#include "engine/speedup/SpeedupStudy.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace leafbench {

/// What an estimate depends on besides the job.
struct Host {
    QString cpu;  ///< its model
    int cores = 1;
    bool bfloat16 = false;  ///< arithmetic of its own
};
Host thisHost();
/// The same model and number of cores: its times hold here. machine: machine.json. The name does not count: containers change it.
bool isSameHost(const QJsonObject& machine, const Host& host);

/// A recorded training's time, for one kind of work.
struct TrainingRate {
    enum class Source : quint8 { Run, Trial, Speedup, Probe };  ///< Probe: measureThisMachine()
    Recipe recipe;                                              ///< resolved
    bool headOnly = false;                                      ///< epochs of the last layer on constant features
    double passes = 0;                                          ///< PassCost.h
    double seconds = 0;
    int threads = 1;        ///< that it computed with: replicas, ranks and LibTorch's threads
    bool onGpu = false;     ///< then the number of threads does not matter
    double otherCores = 0;  ///< that other programs used meanwhile: it was slowed down
    qint64 peakBytes = 0;   ///< of memory; 0: not measured
    Source source = Source::Run;
    QString name;  ///< of the run or study
    QDateTime when;

    double secondsPerPass() const { return seconds / passes; }
};

/// A recorded computation of channel statistics.
struct StatisticsRate {
    bool byTasks = false;  ///< worker processes; else threads
    int workers = 1;
    qint64 images = 0;
    double seconds = 0;
    QString cpu;
    int cores = 1;
    QDateTime when;
};

void fields(StatisticsRate& rate, auto&& visit)
{
    visit("tasks", rate.byTasks);
    visit("workers", rate.workers, Range{1, 256});
    visit("images", rate.images, Range{1, 1e9});
    visit("seconds", rate.seconds, Range{1e-6, 1e9});
    visit("cpu", rate.cpu);
    visit("cores", rate.cores, Range{1, 100'000});
    visit("when", rate.when);
}

/// What was measured on one machine, newest first. Immutable value.
struct MeasuredRates {
    std::vector<TrainingRate> trainings;
    std::vector<StatisticsRate> statistics;
};

/// Adds what a run, or a study of speedup, has measured; nothing from another machine, or without an epoch.
void addRates(MeasuredRates& rates, const Run& run, const Host& host, TrainingRate::Source source = TrainingRate::Source::Run);
void addRates(MeasuredRates& rates, const SpeedupStudy& study, const Host& host);

/// Of the newest runs, speedup studies and tunings' trials of a runs folder, and what the two below stored there. Reads many
/// files. Thread: any.
MeasuredRates measuredRates(const QString& runsDir, const Host& host = thisHost());

/// Keeps the time of a probe of this machine in runsDir/rates.json, with those before it; the folder must exist. Thread: any.
/// Errors: NotWritable, NotFound.
Status rememberProbe(const QString& runsDir, const TrainingRate& rate);
/// Keeps the time of a computation in runsDir/rates.json, with those before it; the folder must exist. Thread: any.
/// Errors: NotWritable, NotFound.
Status rememberStatistics(const QString& runsDir, const StatisticsRate& rate);

}  // namespace leafbench
