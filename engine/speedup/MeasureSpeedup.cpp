#include "engine/speedup/MeasureSpeedup.h"

#include "engine/common/FreeName.h"
#include "engine/common/sql/DatabaseUrl.h"
#include "engine/dataset/Scanner.h"
#include "engine/monitor/Machine.h"
#include "engine/runs/ranks/JobRanks.h"
#include "engine/speedup/SpeedupRunner.h"
#include "engine/speedup/StudyFile.h"
#include "engine/tuning/tuner/Tune.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace leafbench {
namespace {

/// Nodes and database suit the workload, and there are as many nodes.
Status checkPlaces(const SpeedupOptions& options)
{
    if (!options.database.isEmpty() || !options.nodes.empty()) {
        const auto parsed = parseCounts(countsText(options.counts()), options.workload);
        if (!parsed || *parsed != options.counts() || options.nodes.size() > options.workers.size())
            return badValue(QStringLiteral("workers"), countsText(options.counts()));
    }
    if (!options.database.isEmpty()) {
        if (const auto url = parseDatabaseUrl(options.database); !url)
            return url.as<Ok>();
    }
    if (options.nodes.empty())
        return Ok{};
    const int most = options.mostNodes();
    if (most > slurmNodes())
        return Error{.code = ErrorCode::NodesMissing, .low = double(most), .high = double(slurmNodes())};
    // A file is on one machine.
    if (options.workload == Workload::TuneNodes && most > 1 && options.database.isEmpty())
        return badValue(QStringLiteral("database"), QString());
    return Ok{};
}

Status checkOptions(const SpeedupOptions& options)
{
    const auto wrong = [](const char* key, qint64 given, double low, double high) {
        return badValue(QLatin1String(key), QString::number(given), low, high);
    };
    std::vector<int> workers = options.workers;
    if (auto right = checkWorkerCounts(workers, options.workload); !right)
        return right;
    if (options.repeats < 1 || options.repeats > 100)
        return wrong("repeats", options.repeats, 1, 100);
    if (options.trials < 1 || options.trials > mostSpeedupTrials)
        return wrong("trials", options.trials, 1, mostSpeedupTrials);
    const int fewestCores = options.workload == Workload::TuneNodes ? 1 : 0;
    if (options.coresPerTrial < fewestCores || options.coresPerTrial > mostParallel)
        return wrong("cores_per_trial", options.coresPerTrial, fewestCores, mostParallel);
    if (auto placed = checkPlaces(options); !placed)
        return placed;
    if (options.limit < 0)
        return wrong("limit", options.limit, 0, 1e9);
    if (!options.keepTuningIn.isEmpty() && options.repeats != 1)
        return wrong("repeats", options.repeats, 1, 1);  // a second round would find its trials done
    return Ok{};
}

QJsonObject machineJson()
{
    QJsonObject json = machine().toJson();
    QJsonArray gpus;
    for (const GpuUse& gpu : ResourceMonitor().latest().gpus)
        gpus << QJsonObject{{"name", gpu.name}, {"memory_bytes", gpu.memoryTotalBytes}};
    json.insert("gpus", gpus);
    return json;
}

/// Gives two studies of one second different names.
QString newStudyPath(const QString& studiesDir, const SpeedupStudy& study)
{
    const QString base = QStringLiteral("%1/%2-%3")
                             .arg(QDir(studiesDir).absolutePath(), study.started.toString(QStringLiteral("yyyyMMdd-HHmmss")),
                                  toWord(study.options.workload));
    return freePath(base, QStringLiteral(".json"));
}

SpeedupOptions resolved(SpeedupOptions options)
{
    options.data = QFileInfo(options.data).absoluteFilePath();
    if (options.nodes.empty())
        std::sort(options.workers.begin(), options.workers.end());
    return options;
}

SpeedupStudy newStudy(const SpeedupOptions& options)
{
    SpeedupStudy study;
    study.options = options;
    study.started = QDateTime::currentDateTime();
    study.cores = availableCores() * std::max(1, options.mostNodes());
    study.machine = machineJson();
    return study;
}

/// Each measurement belongs to the options and is unique.
bool isWhole(const SpeedupStudy& study)
{
    std::vector<PlannedRun> left = plannedRuns(study.options);
    return std::all_of(study.measurements.begin(), study.measurements.end(), [&left](const SpeedupMeasurement& m) {
        return std::erase(left, PlannedRun{m.count(), m.repeat}) == 1;
    });
}

/// The study in the file, with these options.
Result<SpeedupStudy> studyToGoOnWith(const QString& path, const SpeedupOptions& options)
{
    auto stored = openStudy(path);
    if (!stored)
        return stored;
    if (const QStringList other = differingFields(options, stored->options); !other.isEmpty())
        return Error{.code = ErrorCode::StudyDiffers, .subject = path, .choices = other};
    if (!isWhole(*stored))
        return badFile(path, QStringLiteral("measurements that its options do not ask for"));
    stored.value().options.keepTuningIn = options.keepTuningIn;
    return stored;
}

Result<SpeedupStudy> measureStudy(SpeedupStudy study, SpeedupObserver& observer, const JobContext& context)
{
    const auto index = scanDataset(study.options.data, context);
    if (!index)
        return index.as<SpeedupStudy>();
    auto prepared = prepareWorkload(study.options, *index, context);
    if (!prepared)
        return prepared.as<SpeedupStudy>();
    PreparedWorkload& ready = prepared.value();
    StudyFiles files(*index, std::move(ready.images));
    const QString now = files.fingerprint();
    if (!study.measurements.empty() && study.files != now)
        return Error{.code = ErrorCode::DatasetChanged, .subject = study.options.data};
    study.files = now;
    study.state = StudyState::Running;
    study.failure.clear();
    return measureAll(std::move(study), std::move(files), *ready.workload, observer, context);
}

}  // namespace

Result<SpeedupStudy> measureSpeedup(const SpeedupOptions& options, const QString& studiesDir, SpeedupObserver& observer,
                                    const JobContext& context)
{
    if (const auto right = checkOptions(options); !right)
        return right.as<SpeedupStudy>();
    SpeedupStudy study = newStudy(resolved(options));
    study.path = newStudyPath(studiesDir, study);
    return measureStudy(std::move(study), observer, context);
}

Result<SpeedupStudy> measureSpeedupIn(const QString& path, const SpeedupOptions& options, SpeedupObserver& observer,
                                      const JobContext& context)
{
    if (const auto right = checkOptions(options); !right)
        return right.as<SpeedupStudy>();
    const SpeedupOptions own = resolved(options);
    if (!QFileInfo::exists(path)) {
        SpeedupStudy study = newStudy(own);
        study.path = QFileInfo(path).absoluteFilePath();
        return measureStudy(std::move(study), observer, context);
    }
    auto study = studyToGoOnWith(path, own);
    if (!study || study->state == StudyState::Finished)
        return study;
    return measureStudy(std::move(study).value(), observer, context);
}

}  // namespace leafbench
