#include "engine/speedup/SpeedupStudy.h"

#include "engine/common/TextFile.h"
#include "engine/speedup/StudyFile.h"
#include "engine/speedup/StudyWorkload.h"
#include "engine/tuning/tuner/Tune.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace leafbench {

std::vector<TimedRun> SpeedupStudy::runs() const
{
    std::vector<TimedRun> runs;
    for (const SpeedupMeasurement& m : measurements)
        runs.push_back({m.workers, m.repeat, m.seconds});
    return runs;
}

qint64 SpeedupStudy::images() const { return measurements.empty() ? 0 : measurements.front().images; }

const SpeedupMeasurement* SpeedupStudy::find(int workers, int repeat) const
{
    const auto found = std::find_if(measurements.begin(), measurements.end(),
                                    [&](const SpeedupMeasurement& m) { return m.workers == workers && m.repeat == repeat; });
    return found == measurements.end() ? nullptr : &*found;
}

std::optional<double> SpeedupStudy::trialsPerHour(int workers) const
{
    const SpeedupCurve curve = this->curve();
    const SpeedupPoint* point = isTuning(options.workload) ? curve.find(workers) : nullptr;
    constexpr double hour = 3600;
    return point && point->medianSeconds > 0 ? std::optional(options.trials * hour / point->medianSeconds) : std::nullopt;
}

bool resultsMatch(Workload workload, const QString& a, const QString& b)
{
    if (!sharesBatches(workload))
        return a == b;
    const double first = fromHexFloat(a), second = fromHexFloat(b);
    return std::abs(first - second) <= replicaTolerance * std::max(std::abs(first), std::abs(second));
}

bool SpeedupStudy::resultsAgree() const
{
    return std::all_of(measurements.begin(), measurements.end(), [this](const SpeedupMeasurement& m) {
        return resultsMatch(options.workload, measurements.front().result, m.result);
    });
}

QString studiesDirOf(const QString& runsDir) { return runsDir + QStringLiteral("/speedup"); }

static Result<SpeedupStudy> readStudy(const QString& path, bool withTimelines)
{
    const auto json = readJson(path);
    if (!json)
        return json.as<SpeedupStudy>();
    auto study = studyFromJson(*json);
    if (!study)
        return badFile(path, QStringLiteral("not a speedup study"));
    study->path = QFileInfo(path).absoluteFilePath();
    if (!withTimelines)
        return *std::move(study);
    timelinesFromJson(*json, *study);  // an exported study contains them
    const auto timelines = readJson(timelinesPath(path));
    if (timelines)
        timelinesFromJson(*timelines, *study);
    else if (timelines.error().code != ErrorCode::NotFound)
        study->damage = timelines.error();
    return *std::move(study);
}

Result<SpeedupStudy> openStudy(const QString& path) { return readStudy(path, true); }

std::vector<SpeedupStudy> listStudies(const QString& studiesDir)
{
    std::vector<SpeedupStudy> studies;
    const QDir dir(studiesDir);
    for (const QString& name : dir.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        if (auto study = readStudy(dir.filePath(name), false))
            studies.push_back(std::move(study).value());
    }
    std::stable_sort(studies.begin(), studies.end(),
                     [](const SpeedupStudy& a, const SpeedupStudy& b) { return a.started > b.started; });
    return studies;
}

std::vector<Error> damagedStudies(const QString& studiesDir)
{
    std::vector<Error> damaged;
    const QDir dir(studiesDir);
    for (const QString& name : dir.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        if (const auto study = readStudy(dir.filePath(name), false); !study)
            damaged.push_back(study.error());
    }
    return damaged;
}

bool isTraining(Workload workload) { return workload == Workload::TrainWorkers || sharesBatches(workload) || isTuning(workload); }

bool isTuning(Workload workload) { return workload == Workload::TuneParallel || workload == Workload::TuneNodes; }

bool isOfProcesses(Workload workload) { return workload == Workload::TrainRanks || workload == Workload::TuneNodes; }

bool sharesBatches(Workload workload) { return workload == Workload::TrainReplicas || workload == Workload::TrainRanks; }

WorkerRange workerRange(Workload workload)
{
    switch (workload) {
    case Workload::TrainWorkers: return {0, 64};
    case Workload::TuneParallel:
    case Workload::TuneNodes: return {1, mostParallel};
    case Workload::TrainReplicas: return {1, static_cast<int>(findRecipeKey(QStringLiteral("replicas"))->high)};
    default: return {1, 64};
    }
}

Status checkWorkerCounts(std::vector<int>& counts, Workload workload)
{
    QStringList numbers;
    for (const int count : counts)
        numbers << QString::number(count);
    auto parsed = parseWorkerCounts(numbers.join(QLatin1Char(' ')), workload);
    if (!parsed)
        return parsed.as<Ok>();
    counts = std::move(parsed).value();
    return Ok{};
}

Result<std::vector<int>> parseWorkerCounts(const QString& text, Workload workload)
{
    static const QRegularExpression between(QStringLiteral("[,\\s]+"));
    const WorkerRange range = workerRange(workload);
    const auto wrong = [&](const QString& part) { return badValue(QStringLiteral("workers"), part, range.low, range.high); };
    std::vector<int> counts;
    for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int count = part.toInt(&isNumber);
        if (!isNumber || count < range.low || count > range.high)
            return wrong(part);
        counts.push_back(count);
    }
    if (counts.empty())
        return wrong(text);
    std::sort(counts.begin(), counts.end());
    counts.erase(std::unique(counts.begin(), counts.end()), counts.end());
    return counts;
}

/// "2x3": two nodes with three processes each. None: it is a plain number.
static std::optional<std::pair<int, int>> nodesTimesProcesses(const QString& text)
{
    static const QRegularExpression times(QStringLiteral("^(\\d{1,4})[x\u00d7](\\d{1,4})$"));
    const auto match = times.match(text);
    if (!match.hasMatch())
        return {};
    return std::pair(match.captured(1).toInt(), match.captured(2).toInt());
}

Result<WorkerCounts> parseCounts(const QString& text, Workload workload)
{
    static const QRegularExpression between(QStringLiteral("[,\\s]+"));
    std::vector<std::pair<int, int>> counts;  // processes, nodes
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (const auto given = nodesTimesProcesses(part); given && isOfProcesses(workload) && given->first > 0)
            counts.emplace_back(given->first * given->second, given->first);
    }
    if (counts.empty()) {
        auto plain = parseWorkerCounts(text, workload);
        return plain ? Result<WorkerCounts>(WorkerCounts{*plain, {}}) : plain.as<WorkerCounts>();
    }
    std::sort(counts.begin(), counts.end());
    counts.erase(std::unique(counts.begin(), counts.end()), counts.end());
    WorkerCounts all;
    for (const auto& [processes, nodes] : counts) {
        all.workers.push_back(processes);
        all.nodes.push_back(nodes);
    }
    const WorkerRange range = workerRange(workload);
    const bool twice = std::adjacent_find(all.workers.begin(), all.workers.end()) != all.workers.end();
    const bool mixed = std::any_of(parts.begin(), parts.end(), [](const QString& part) { return !nodesTimesProcesses(part); });
    if (twice || mixed || all.workers.front() < range.low || all.workers.back() > range.high)
        return badValue(QStringLiteral("workers"), text, range.low, range.high);
    return all;
}

QString countsText(const WorkerCounts& counts)
{
    QStringList words;
    for (std::size_t i = 0; i < counts.workers.size(); ++i) {
        const int nodes = i < counts.nodes.size() ? counts.nodes[i] : 0;
        words << (nodes > 0 ? QStringLiteral("%1x%2").arg(QString::number(nodes), QString::number(counts.workers[i] / nodes))
                            : QString::number(counts.workers[i]));
    }
    return words.join(QLatin1Char(' '));
}

std::vector<int> defaultWorkerCounts(Workload workload)
{
    switch (workload) {
    case Workload::TrainWorkers: return {0, 2, 4, 8};
    case Workload::TrainReplicas:
    case Workload::TrainRanks:
    case Workload::TuneNodes: return {1, 2, 4};
    default: return {1, 2, 4, 8};
    }
}

std::vector<int> labWorkerCounts(Workload workload, int cores)
{
    if (cores < 8)
        return defaultWorkerCounts(workload);
    const int least = workerRange(workload).low;
    return cores < 16 ? std::vector{least, 2, 4, 6, 8} : std::vector{least, 2, 4, 8, 16};
}

int SpeedupOptions::nodesOf(int count) const
{
    const auto at = std::find(workers.begin(), workers.end(), count);
    const auto which = static_cast<std::size_t>(at - workers.begin());
    return which < nodes.size() ? nodes[which] : 0;
}

/// The processes, or whatever the workers are, that share one machine.
static int workersOfANode(const SpeedupOptions& options, int workers)
{
    return std::max(1, workers / std::max(1, options.nodesOf(workers)));
}

TrialPlan trialPlanOf(const SpeedupOptions& options, int workers)
{
    return planTrials(workersOfANode(options, workers), options.coresPerTrial, -1, 1);
}

CorePlan corePlanOf(const SpeedupOptions& options, int workers)
{
    if (isTuning(options.workload)) {
        const TrialPlan plan = trialPlanOf(options, workers);
        CorePlan trial = plan.trial;
        trial.oversubscribed = plan.oversubscribed;
        return trial;
    }
    if (options.workload == Workload::TrainRanks)
        return planCores(-1, 1, coresEach(workersOfANode(options, workers)));
    return options.workload == Workload::TrainReplicas ? planCores(-1, workers) : planCores(workers, 1);
}

qint64 defaultImages(Workload workload)
{
    if (isTuning(workload))
        return 256;  // in eight passes
    return isTraining(workload) ? 2048 : 0;
}

}  // namespace leafbench
