#include "engine/dataset/Scanner.h"
#include "engine/parallel/Machine.h"
#include "engine/speedup/RunGuard.h"
#include "engine/speedup/SpeedupStudy.h"
#include "engine/speedup/StudyFile.h"
#include "engine/speedup/StudyFiles.h"
#include "engine/speedup/StudyWorkload.h"
#include "engine/tuning/Tune.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace leafbench {

namespace {

Outcome<Done> checkOptions(const SpeedupOptions& options)
{
    const auto wrong = [](const char* key, qint64 given, double low, double high) {
        return Error{.code = ErrorCode::BadValue, .subject = QString::fromLatin1(key), .detail = QString::number(given),
                     .low = low, .high = high};
    };
    const WorkerRange range = workerRange(options.workload);
    for (const int workers : options.workers) {
        if (workers < range.low || workers > range.high)
            return wrong("workers", workers, range.low, range.high);
    }
    if (options.workers.empty())
        return Error{.code = ErrorCode::BadValue, .subject = QStringLiteral("workers"),
                     .low = static_cast<double>(range.low), .high = static_cast<double>(range.high)};
    if (options.repeats < 1 || options.repeats > 100)
        return wrong("repeats", options.repeats, 1, 100);
    if (options.trials < 1 || options.trials > mostSpeedupTrials)
        return wrong("trials", options.trials, 1, mostSpeedupTrials);
    if (options.coresPerTrial < 0 || options.coresPerTrial > mostParallel)
        return wrong("cores_per_trial", options.coresPerTrial, 0, mostParallel);
    if (options.limit < 0)
        return wrong("limit", options.limit, 0, 1e9);
    return Done{};
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

/// Two studies of one second get different names.
QString newStudyPath(const QString& studiesDir, const SpeedupStudy& study)
{
    const QString base = QStringLiteral("%1/%2-%3").arg(QDir(studiesDir).absolutePath(),
                                                        study.started.toString(QStringLiteral("yyyyMMdd-HHmmss")),
                                                        workloadName(study.options.workload));
    QString path = base + QStringLiteral(".json");
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QStringLiteral("%1-%2.json").arg(base).arg(i);
    return path;
}

/// One study being measured.
class Measurer {
public:
    Measurer(SpeedupStudy study, StudyFiles files, std::unique_ptr<StudyWorkload> workload, SpeedupObserver& observer,
             const JobContext& context)
        : m_study(std::move(study))
        , m_files(std::move(files))
        , m_workload(std::move(workload))
        , m_observer(observer)
        , m_context(context)
        , m_progress(context, m_workload->passes() * static_cast<qint64>(m_files.images().size()), m_study.options)
    {
    }

    Outcome<SpeedupStudy> run()
    {
        if (!QDir().mkpath(QFileInfo(m_study.path).path()))
            return Error{.code = ErrorCode::NotWritable, .subject = QFileInfo(m_study.path).path()};
        if (const auto saved = saveStudy(m_study, false); !saved)
            return saved.as<SpeedupStudy>();
        m_observer.onStudyStart(m_study);
        const auto measured = measureAll();
        m_study.state = measured.finished() ? StudyState::Finished
            : measured.cancelled()          ? StudyState::Cancelled
                                            : StudyState::Failed;
        if (measured.failed())
            m_study.failure = errorName(measured.error().code) + QLatin1Char(' ') + measured.error().subject;
        const auto saved = saveStudy(m_study, false);
        if (!measured)
            return measured.as<SpeedupStudy>();
        if (!saved)
            return saved.as<SpeedupStudy>();
        return m_study;
    }

private:
    Outcome<Done> measureAll()
    {
        if (const auto warm = warmUp(); !warm)
            return warm;
        for (int repeat = 0; repeat < m_study.options.repeats; ++repeat) {
            std::vector<int> order = m_study.options.workers;
            if (repeat % 2 == 1)  // a drift that goes on through a round hits the other end first
                std::reverse(order.begin(), order.end());
            for (const int workers : order) {
                if (const auto measured = measure(workers, repeat); !measured)
                    return measured;
            }
        }
        return Done{};
    }

    Outcome<Done> warmUp()
    {
        const auto& images = m_files.images();
        const std::size_t few = std::min(images.size(), m_workload->warmUpImages());
        const RunGuard guard(m_context, {});
        const auto warm = m_workload->run({images.data(), few}, m_study.options.workers.front(), guard.context(), nullptr);
        // Whether the first few can be used at all is for the measured runs to say.
        return warm.failed() ? Outcome<Done>(Done{}) : warm ? Outcome<Done>(Done{}) : warm.as<Done>();
    }

    Outcome<Done> measure(int workers, int repeat)
    {
        if (const auto ready = m_files.prepareCache(m_study.options.cache, m_context); !ready)
            return ready;
        // Between two runs, for one that stood still would measure the pause.
        if (!m_context.token.checkpoint())
            return Cancelled{};
        if (const auto same = m_files.checkUnchanged(); !same)
            return same;
        m_observer.onRun(workers, repeat);
        auto measurement = timed(workers, repeat);
        if (!measurement)
            return measurement.as<Done>();
        return keep(std::move(measurement).value());
    }

    Outcome<SpeedupMeasurement> timed(int workers, int repeat)
    {
        const bool record = m_study.options.recordTimeline && repeat == 0;
        std::optional<TimelineRecorder> recorder;
        SpeedupMeasurement m;
        m.workers = workers;
        m.repeat = repeat;
        m_progress.begin(workers, repeat);
        const ResourceMonitor monitor(0.25);
        const RunGuard guard(m_context, [this](const Progress& inner) { m_progress.inRun(inner); });
        if (record)
            recorder.emplace();
        const auto run = m_workload->run(m_files.images(), workers, guard.context(), record ? &*recorder : nullptr);
        if (!run)
            return changedOr(run.as<SpeedupMeasurement>());
        m.resources = monitor.summary();
        m.seconds = run->seconds;
        m.images = m_workload->passes() * static_cast<qint64>(m_files.images().size() - run->refused.size());
        m.waitShare = run->waitShare;
        m.result = run->result;
        m.cores = corePlanOf(m_study.options, workers);
        if (record) {
            m.timeline = std::make_shared<const Timeline>(recorder->take());
            m.workSeconds = m.timeline->total(Activity::Read) + m.timeline->total(Activity::Decode)
                + m.timeline->total(Activity::Compute);
        }
        m_progress.end();
        if (const auto same = m_files.checkUnchanged(); !same)
            return same.as<SpeedupMeasurement>();
        if (const auto same = checkRefused(run->refused); !same)
            return same.as<SpeedupMeasurement>();
        return m;
    }

    /// A workload that failed because its files went away says so.
    Outcome<SpeedupMeasurement> changedOr(Outcome<SpeedupMeasurement> outcome) const
    {
        if (outcome.cancelled())
            return outcome;
        const auto same = m_files.checkUnchanged();
        return same ? outcome : same.as<SpeedupMeasurement>();
    }

    /// What was refused the first time is not a picture; what is refused later has changed.
    Outcome<Done> checkRefused(const std::vector<RefusedImage>& refused)
    {
        std::vector<quint32> images;
        for (const RefusedImage& image : refused)
            images.push_back(image.image);
        std::sort(images.begin(), images.end());
        if (m_study.measurements.empty())
            m_refused = images;
        std::vector<quint32> other;
        std::set_symmetric_difference(images.begin(), images.end(), m_refused.begin(), m_refused.end(), std::back_inserter(other));
        if (other.empty())
            return Done{};
        return Error{.code = ErrorCode::DatasetChanged, .subject = m_files.index().root,
                     .detail = m_files.index().images[other.front()].path};
    }

    /// The observer learns of it even where the disk is full: nothing measured is lost.
    Outcome<Done> keep(SpeedupMeasurement measurement)
    {
        m_study.measurements.push_back(std::move(measurement));
        const SpeedupMeasurement& last = m_study.measurements.back();
        const auto saved = saveStudy(m_study, last.timeline != nullptr);
        m_observer.onMeasurement(m_study);
        if (!saved)
            return saved;
        const bool exact = m_study.options.workload != Workload::TrainReplicas;
        if (exact && !m_study.resultsAgree())
            return Error{.code = ErrorCode::Internal, .subject = QStringLiteral("speedup"),
                         .detail = QStringLiteral("%1 workers gave another result (%2) than %3 (%4)")
                                       .arg(last.workers)
                                       .arg(last.result)
                                       .arg(m_study.measurements.front().workers)
                                       .arg(m_study.measurements.front().result)};
        return Done{};
    }

    SpeedupStudy m_study;
    StudyFiles m_files;
    std::unique_ptr<StudyWorkload> m_workload;
    SpeedupObserver& m_observer;
    const JobContext& m_context;
    StudyProgress m_progress;
    std::vector<quint32> m_refused;
};

}  // namespace

Outcome<SpeedupStudy> measureSpeedup(const SpeedupOptions& options, const QString& studiesDir, SpeedupObserver& observer,
                                     const JobContext& context)
{
    if (const auto right = checkOptions(options); !right)
        return right.as<SpeedupStudy>();
    const auto index = scanDataset(options.data, context);
    if (!index)
        return index.as<SpeedupStudy>();
    auto prepared = prepareWorkload(options, *index, context);
    if (!prepared)
        return prepared.as<SpeedupStudy>();

    SpeedupStudy study;
    study.options = options;
    study.options.data = QFileInfo(options.data).absoluteFilePath();
    std::sort(study.options.workers.begin(), study.options.workers.end());
    study.started = QDateTime::currentDateTime();
    study.cores = availableCores();
    study.machine = machineJson();
    study.path = newStudyPath(studiesDir, study);
    PreparedWorkload& ready = prepared.value();
    StudyFiles files(*index, std::move(ready.images));
    return Measurer(std::move(study), std::move(files), std::move(ready.workload), observer, context).run();
}

}  // namespace leafbench
