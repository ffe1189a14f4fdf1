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
    if (const auto timelines = readJson(timelinesPath(path)))
        timelinesFromJson(*timelines, *study);
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

bool isTraining(Workload workload)
{
    return workload == Workload::TrainWorkers || sharesBatches(workload) || workload == Workload::TuneParallel;
}

bool sharesBatches(Workload workload) { return workload == Workload::TrainReplicas || workload == Workload::TrainRanks; }

WorkerRange workerRange(Workload workload)
{
    switch (workload) {
    case Workload::TrainWorkers: return {0, 64};
    case Workload::TuneParallel: return {1, mostParallel};
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

std::vector<int> defaultWorkerCounts(Workload workload)
{
    switch (workload) {
    case Workload::TrainWorkers: return {0, 2, 4, 8};
    case Workload::TrainReplicas:
    case Workload::TrainRanks: return {1, 2, 4};
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

TrialPlan trialPlanOf(const SpeedupOptions& options, int workers) { return planTrials(workers, options.coresPerTrial, -1, 1); }

CorePlan corePlanOf(const SpeedupOptions& options, int workers)
{
    if (options.workload == Workload::TuneParallel) {
        const TrialPlan plan = trialPlanOf(options, workers);
        CorePlan trial = plan.trial;
        trial.oversubscribed = plan.oversubscribed;
        return trial;
    }
    if (options.workload == Workload::TrainRanks)
        return planCores(-1, 1, coresEach(workers));
    return options.workload == Workload::TrainReplicas ? planCores(-1, workers) : planCores(workers, 1);
}

qint64 defaultImages(Workload workload)
{
    if (workload == Workload::TuneParallel)
        return 256;  // in eight passes
    return isTraining(workload) ? 2048 : 0;
}

}  // namespace leafbench
