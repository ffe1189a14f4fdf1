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
        runs.push_back({m.workers, m.repeat, m.seconds, m.nodes});
    return runs;
}

qint64 SpeedupStudy::images() const { return measurements.empty() ? 0 : measurements.front().images; }

int SpeedupStudy::coresOf(WorkerCount count) const
{
    const int nodes = options.mostNodes();
    return nodes > 0 ? cores / nodes * count.nodes : cores;
}

const SpeedupMeasurement* SpeedupStudy::find(WorkerCount count, int repeat) const
{
    const auto found = std::find_if(measurements.begin(), measurements.end(),
                                    [&](const SpeedupMeasurement& m) { return m.count() == count && m.repeat == repeat; });
    return found == measurements.end() ? nullptr : &*found;
}

std::optional<double> SpeedupStudy::trialsPerHour(WorkerCount count) const
{
    const SpeedupCurve curve = this->curve();
    const SpeedupPoint* point = isTuning(options.workload) ? curve.find(count) : nullptr;
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

std::vector<SpeedupStudy> listStudies(const QString& studiesDir, UnreadableList* unreadable)
{
    std::vector<SpeedupStudy> studies;
    const QDir dir(studiesDir);
    for (const QString& name : dir.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        if (auto study = readStudy(dir.filePath(name), false))
            studies.push_back(std::move(study).value());
        else
            addUnreadable(unreadable, dir.filePath(name), study.error());
    }
    std::stable_sort(studies.begin(), studies.end(),
                     [](const SpeedupStudy& a, const SpeedupStudy& b) { return a.started > b.started; });
    return studies;
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
static std::optional<WorkerCount> nodesTimesProcesses(const QString& text)
{
    static const QRegularExpression times(QStringLiteral("^(\\d{1,4})[x\u00d7](\\d{1,4})$"));
    const auto match = times.match(text);
    if (!match.hasMatch())
        return {};
    const int nodes = match.captured(1).toInt();
    return WorkerCount(nodes * match.captured(2).toInt(), nodes);
}

Result<std::vector<WorkerCount>> parseCounts(const QString& text, Workload workload)
{
    static const QRegularExpression between(QStringLiteral("[,\\s]+"));
    std::vector<WorkerCount> counts;
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (const auto given = nodesTimesProcesses(part); given && isOfProcesses(workload) && given->nodes > 0)
            counts.push_back(*given);
    }
    if (counts.empty()) {
        auto plain = parseWorkerCounts(text, workload);
        if (!plain)
            return plain.as<std::vector<WorkerCount>>();
        return std::vector<WorkerCount>(plain->begin(), plain->end());
    }
    std::sort(counts.begin(), counts.end());
    counts.erase(std::unique(counts.begin(), counts.end()), counts.end());
    const WorkerRange range = workerRange(workload);
    const bool mixed = std::any_of(parts.begin(), parts.end(), [](const QString& part) { return !nodesTimesProcesses(part); });
    if (mixed || counts.front().workers < range.low || counts.back().workers > range.high)
        return badValue(QStringLiteral("workers"), text, range.low, range.high);
    return counts;
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

std::vector<WorkerCount> SpeedupOptions::counts() const
{
    std::vector<WorkerCount> counts;
    for (std::size_t i = 0; i < workers.size(); ++i)
        counts.emplace_back(workers[i], i < nodes.size() ? nodes[i] : 0);
    return counts;
}

void SpeedupOptions::setCounts(const std::vector<WorkerCount>& counts)
{
    workers.clear();
    nodes.clear();
    for (const WorkerCount count : counts) {
        workers.push_back(count.workers);
        if (count.nodes > 0)
            nodes.push_back(count.nodes);
    }
}

int SpeedupOptions::mostNodes() const { return nodes.empty() ? 0 : std::ranges::max(nodes); }

TrialPlan trialPlanOf(const SpeedupOptions& options, WorkerCount count)
{
    return planTrials(workersOfANode(count), options.coresPerTrial, -1, 1);
}

CorePlan corePlanOf(const SpeedupOptions& options, WorkerCount count)
{
    if (isTuning(options.workload)) {
        const TrialPlan plan = trialPlanOf(options, count);
        CorePlan trial = plan.trial;
        trial.oversubscribed = plan.oversubscribed;
        return trial;
    }
    if (options.workload == Workload::TrainRanks)
        return planCores(-1, 1, coresEach(workersOfANode(count)));
    return options.workload == Workload::TrainReplicas ? planCores(-1, count.workers) : planCores(count.workers, 1);
}

qint64 defaultImages(Workload workload)
{
    if (isTuning(workload))
        return 256;  // in eight passes
    return isTraining(workload) ? 2048 : 0;
}

}  // namespace leafbench
