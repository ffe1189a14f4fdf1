#include "engine/estimate/MeasuredRates.h"

#include "engine/common/TextFile.h"
#include "engine/monitor/Machine.h"
#include "engine/runs/store/RunIndex.h"
#include "engine/training/PassCost.h"
#include "engine/tuning/optuna/StudyStorage.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace leafbench {
namespace {

// More would only be older.
constexpr std::size_t mostRuns = 100;
constexpr std::size_t mostStudies = 10;
constexpr int mostTrialsOfStudy = 4;
constexpr std::size_t mostStatistics = 50;

constexpr std::size_t mostProbes = 5;

/// A probe, with its machine.
struct ProbeRecord {
    TrainingRate rate;
    QString cpu;
    int cores = 1;
};

void fields(ProbeRecord& probe, auto&& visit)
{
    visit("recipe", probe.rate.recipe);
    visit("passes", probe.rate.passes, Range{1e-6, 1e12});
    visit("seconds", probe.rate.seconds, Range{1e-6, 1e9});
    visit("threads", probe.rate.threads, Range{1, 100'000});
    visit("other_cores", probe.rate.otherCores);
    visit("peak_bytes", probe.rate.peakBytes);
    visit("when", probe.rate.when);
    visit("cpu", probe.cpu);
    visit("cores", probe.cores, Range{1, 100'000});
}

/// rates.json.
struct RatesFile {
    std::vector<StatisticsRate> statistics;
    std::vector<ProbeRecord> probes;
};

void fields(RatesFile& file, auto&& visit)
{
    visit("statistics", file.statistics, unlessEmpty);
    visit("probes", file.probes, unlessEmpty);
}

QString ratesFile(const QString& runsDir) { return runsDir + QStringLiteral("/rates.json"); }

/// A file that cannot be read is empty: it is only a help.
RatesFile readRates(const QString& runsDir)
{
    RatesFile file;
    if (const auto json = readJson(ratesFile(runsDir)))
        if (auto read = fromJson<RatesFile>(*json, Strictness::AllFields))
            file = std::move(read).value();
    return file;
}

int threadsOf(const CorePlan& cores, const Recipe& recipe)
{
    return std::max(1, cores.intraOpThreads * cores.replicas) * std::max(1, recipe.ranks);
}

void addIfMeasured(MeasuredRates& rates, TrainingRate rate)
{
    if (rate.passes > 0 && rate.seconds > 0)
        rates.trainings.push_back(std::move(rate));
}

void addTrials(MeasuredRates& rates, const TuningStudy& study, const Host& host)
{
    int added = 0;
    for (const Trial& trial : study.trials) {
        if (trial.run().isEmpty() || trial.state != TrialState::Complete || added == mostTrialsOfStudy)
            continue;
        if (const auto run = openRun(QFileInfo(study.path).dir().absoluteFilePath(trial.run()))) {
            addRates(rates, *run, host, TrainingRate::Source::Trial);
            ++added;
        }
    }
}

void addStatistics(MeasuredRates& rates, const SpeedupStudy& study, const SpeedupMeasurement& one, const Host& host)
{
    StatisticsRate rate;
    rate.byTasks = study.options.workload == Workload::StatsTasks;
    rate.workers = one.workers;
    rate.images = one.images;
    rate.seconds = one.seconds;
    rate.cpu = host.cpu;
    rate.cores = host.cores;
    rate.when = study.started;
    rates.statistics.push_back(rate);
}

void addEpoch(MeasuredRates& rates, const SpeedupStudy& study, const SpeedupMeasurement& one)
{
    TrainingRate rate;
    rate.recipe = study.options.recipe;
    rate.recipe.epochs = 1;
    (study.options.workload == Workload::TrainReplicas ? rate.recipe.replicas : rate.recipe.workers) = one.workers;
    rate.passes = passesOfTraining(rate.recipe, one.images, 0) + passesOfFeatures(rate.recipe, one.images, 0);
    rate.seconds = one.seconds;
    rate.threads = threadsOf(one.cores, rate.recipe);
    rate.peakBytes = one.resources.peakProcessBytes;
    rate.otherCores = one.resources.otherCores;
    rate.source = TrainingRate::Source::Speedup;
    rate.name = QFileInfo(study.path).completeBaseName();
    rate.when = study.started;
    addIfMeasured(rates, std::move(rate));
}

void addProbes(MeasuredRates& rates, const std::vector<ProbeRecord>& probes, const Host& host)
{
    for (const ProbeRecord& probe : probes) {
        TrainingRate rate = probe.rate;
        rate.source = TrainingRate::Source::Probe;
        if (probe.cpu == host.cpu && probe.cores == host.cores)
            addIfMeasured(rates, std::move(rate));
    }
}

}  // namespace

Host thisHost()
{
    const Machine& here = machine();
    return {here.cpuModel, here.cores, here.hasBFloat16()};
}

bool isSameHost(const QJsonObject& machine, const Host& host)
{
    return machine[QLatin1String("cpu")].toString() == host.cpu && machine[QLatin1String("cores")].toInt() == host.cores;
}

void addRates(MeasuredRates& rates, const Run& run, const Host& host, TrainingRate::Source source)
{
    if (run.starter || run.epochs.empty() || !run.cores || !isSameHost(run.machine, host))
        return;
    TrainingRate rate;
    rate.recipe = run.recipe;
    rate.headOnly = run.recipe.hasFixedFeatures();
    rate.passes = passesOfEpochs(run.recipe, static_cast<int>(run.epochs.size()), run.images[0], run.images[1]);
    rate.seconds = run.trainedSeconds();
    rate.threads = threadsOf(*run.cores, run.recipe);
    rate.onGpu = run.device == QLatin1String("cuda");
    rate.peakBytes = run.resources ? run.resources->peakProcessBytes : 0;
    rate.otherCores = run.resources ? run.resources->otherCores : 0;
    rate.source = source;
    rate.name = run.name;
    rate.when = run.started;
    addIfMeasured(rates, rate);
    // What went before the first epoch is the computing of the features, unless they were kept from an earlier run.
    constexpr double ownStart = 2;
    const double before = run.resources ? run.resources->seconds - run.trainedSeconds() : 0;
    if (rate.headOnly && before > ownStart) {
        rate.headOnly = false;
        rate.passes = passesOfFeatures(run.recipe, run.images[0], run.images[1]);
        rate.seconds = before;
        addIfMeasured(rates, std::move(rate));
    }
}

void addRates(MeasuredRates& rates, const SpeedupStudy& study, const Host& host)
{
    if (!isSameHost(study.machine, host))
        return;
    for (const SpeedupMeasurement& one : study.measurements) {
        switch (study.options.workload) {
        case Workload::StatsTasks:
        case Workload::StatsLoader: addStatistics(rates, study, one, host); break;
        case Workload::TrainWorkers:
        case Workload::TrainReplicas: addEpoch(rates, study, one); break;
        case Workload::TuneParallel:
        case Workload::TuneNodes:
        case Workload::TrainRanks: break;  // several trainings at once, in one time
        }
    }
}

MeasuredRates measuredRates(const QString& runsDir, const Host& host)
{
    MeasuredRates rates;
    const std::vector<Run> runs = listRuns(runsDir);
    for (std::size_t i = 0; i < std::min(mostRuns, runs.size()); ++i)
        addRates(rates, runs[i], host);
    const std::vector<SpeedupStudy> studies = listStudies(studiesDirOf(runsDir));
    for (std::size_t i = 0; i < std::min(mostStudies, studies.size()); ++i)
        addRates(rates, studies[i], host);
    const std::vector<TuningStudy> tunings = listTuningStudies(runsDir);
    for (std::size_t i = 0; i < std::min(mostStudies, tunings.size()); ++i)
        addTrials(rates, tunings[i], host);
    const RatesFile stored = readRates(runsDir);
    for (const StatisticsRate& rate : stored.statistics) {
        if (rate.cpu == host.cpu && rate.cores == host.cores)
            rates.statistics.push_back(rate);
    }
    addProbes(rates, stored.probes, host);
    const auto newestFirst = [](const auto& a, const auto& b) { return a.when > b.when; };
    std::stable_sort(rates.trainings.begin(), rates.trainings.end(), newestFirst);
    std::stable_sort(rates.statistics.begin(), rates.statistics.end(), newestFirst);
    return rates;
}

/// At the front; what is beyond the most is dropped.
template <class Rate>
static Status remember(const QString& runsDir, std::vector<Rate> RatesFile::*list, const Rate& rate, std::size_t most)
{
    if (!QFileInfo(runsDir).isDir())
        return Error{.code = ErrorCode::NotFound, .subject = runsDir};
    RatesFile file = readRates(runsDir);
    (file.*list).insert((file.*list).begin(), rate);
    (file.*list).resize(std::min(most, (file.*list).size()));
    return writeJson(ratesFile(runsDir), toJson(file));
}

Status rememberStatistics(const QString& runsDir, const StatisticsRate& rate)
{
    return remember(runsDir, &RatesFile::statistics, rate, mostStatistics);
}

Status rememberProbe(const QString& runsDir, const TrainingRate& rate)
{
    return remember(runsDir, &RatesFile::probes, ProbeRecord{rate, thisHost().cpu, thisHost().cores}, mostProbes);
}

}  // namespace leafbench
