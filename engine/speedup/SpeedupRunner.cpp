#include "engine/speedup/SpeedupRunner.h"

#include "engine/runs/place/RunsPlace.h"
#include "engine/speedup/StudyFile.h"
#include "engine/speedup/UnpausableContext.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace leafbench {
namespace {

/// Measures one study.
class SpeedupRunner {
public:
    SpeedupRunner(SpeedupStudy study, StudyFiles files, StudyWorkload& workload, SpeedupObserver& observer,
                  const JobContext& context)
        : m_study(std::move(study)),
          m_files(std::move(files)),
          m_workload(workload),
          m_observer(observer),
          m_context(context),
          m_progress(context, m_workload.passes() * static_cast<qint64>(m_files.images().size()), m_study.options)
    {
    }

    Result<SpeedupStudy> run()
    {
        if (auto made = makeFolderOfRuns(QFileInfo(m_study.path).path()); !made)
            return made.as<SpeedupStudy>();
        if (const auto saved = saveStudy(m_study, false); !saved)
            return saved.as<SpeedupStudy>();
        m_observer.onStudyStart(m_study);
        const auto measured = measureMissing();
        m_study.state = measured.finished() ? StudyState::Finished
            : measured.cancelled()          ? StudyState::Cancelled
                                            : StudyState::Failed;
        if (measured.failed())
            m_study.failure = toWord(measured.error().code) + QLatin1Char(' ') + measured.error().subject;
        const auto saved = saveStudy(m_study, false);
        if (!measured)
            return measured.as<SpeedupStudy>();
        if (!saved)
            return saved.as<SpeedupStudy>();
        return m_study;
    }

private:
    Status measureMissing()
    {
        if (const auto warm = warmUp(); !warm)
            return warm;
        for (const auto& [count, repeat] : plannedRuns(m_study.options)) {
            if (m_study.find(count, repeat)) {
                m_progress.skip(count, repeat);
                continue;
            }
            if (const auto measured = measure(count, repeat); !measured)
                return measured;
        }
        return Ok{};
    }

    Status warmUp()
    {
        const auto& images = m_files.images();
        const std::size_t few = std::min(images.size(), m_workload.warmUpImages());
        const UnpausableContext guard(m_context, {});
        const auto warm = m_workload.warmUp({images.data(), few}, m_study.options.counts().front(), guard.context());
        // If the first few are unusable, the measured runs report it.
        return warm.failed() ? Status(Ok{}) : warm ? Status(Ok{}) : warm.as<Ok>();
    }

    Status measure(WorkerCount count, int repeat)
    {
        if (const auto ready = m_files.prepareCache(m_study.options.cache, m_context); !ready)
            return ready;
        // Pause only between runs: a paused run would measure the pause.
        if (!m_context.token.checkpoint())
            return Cancelled{};
        if (const auto same = m_files.checkUnchanged(); !same)
            return same;
        m_observer.onRun(count, repeat);
        auto measurement = timed(count, repeat);
        if (!measurement)
            return measurement.as<Ok>();
        return keep(std::move(measurement).value());
    }

    Result<SpeedupMeasurement> timed(WorkerCount count, int repeat)
    {
        const bool record = m_study.options.recordTimeline && repeat == 0;
        std::optional<TimelineRecorder> recorder;
        SpeedupMeasurement m;
        m.workers = count.workers;
        m.nodes = count.nodes;
        m.repeat = repeat;
        m_progress.begin(count, repeat);
        const ResourceMonitor monitor(0.25);
        const UnpausableContext guard(m_context, [this](const Progress& inner) { m_progress.inRun(inner); });
        if (record)
            recorder.emplace();
        const auto run = m_workload.run(m_files.images(), count, guard.context(), record ? &*recorder : nullptr);
        if (!run)
            return changedOr(run.as<SpeedupMeasurement>());
        m.resources = monitor.summary();
        m.seconds = run->seconds;
        m.network = run->network;
        m.hosts = run->hosts;
        m.images = m_workload.passes() * static_cast<qint64>(m_files.images().size() - run->refused.size());
        m.waitShare = run->waitShare;
        m.result = run->result;
        m.cores = run->cores.value_or(corePlanOf(m_study.options, count));
        if (record) {
            m.timeline = std::make_shared<const Timeline>(recorder->take());
            m.workSeconds
                = m.timeline->total(Activity::Read) + m.timeline->total(Activity::Decode) + m.timeline->total(Activity::Compute);
        }
        m_progress.end();
        if (const auto same = m_files.checkUnchanged(); !same)
            return same.as<SpeedupMeasurement>();
        if (const auto same = checkRefused(run->refused, m.images); !same)
            return same.as<SpeedupMeasurement>();
        return m;
    }

    /// Reports a workload's failure as DatasetChanged if its files are gone.
    Result<SpeedupMeasurement> changedOr(Result<SpeedupMeasurement> outcome) const
    {
        if (outcome.cancelled())
            return outcome;
        const auto same = m_files.checkUnchanged();
        return same ? outcome : same.as<SpeedupMeasurement>();
    }

    /// Files refused in the first run are no pictures; later refusals mean a change. In a resumed study the first run was another
    /// program's, which stored their number.
    Status checkRefused(const std::vector<RefusedImage>& refused, qint64 left)
    {
        std::vector<quint32> images;
        for (const RefusedImage& image : refused)
            images.push_back(image.image);
        std::sort(images.begin(), images.end());
        if (!m_refused)
            m_refused = images;
        std::vector<quint32> other;
        std::set_symmetric_difference(images.begin(), images.end(), m_refused->begin(), m_refused->end(),
                                      std::back_inserter(other));
        if (!other.empty())
            return Error{.code = ErrorCode::DatasetChanged,
                         .subject = m_files.index().root,
                         .detail = m_files.index().images[other.front()].path};
        if (!m_study.measurements.empty() && m_study.images() != left)
            return Error{.code = ErrorCode::DatasetChanged, .subject = m_files.index().root};
        return Ok{};
    }

    /// The observer is called even with a full disk: no measurement is lost.
    Status keep(SpeedupMeasurement measurement)
    {
        m_study.measurements.push_back(std::move(measurement));
        const SpeedupMeasurement& last = m_study.measurements.back();
        const auto saved = saveStudy(m_study, last.timeline != nullptr);
        m_observer.onMeasurement(m_study);
        if (!saved)
            return saved;
        const bool exact = !sharesBatches(m_study.options.workload);
        if (exact && !m_study.resultsAgree())
            return Error{.code = ErrorCode::Internal,
                         .subject = QStringLiteral("speedup"),
                         .detail = QStringLiteral("%1 workers gave another result (%2) than %3 (%4)")
                                       .arg(countText(last.count()), last.result, countText(m_study.measurements.front().count()),
                                            m_study.measurements.front().result)};
        return Ok{};
    }

    SpeedupStudy m_study;
    StudyFiles m_files;
    StudyWorkload& m_workload;
    SpeedupObserver& m_observer;
    const JobContext& m_context;
    StudyProgress m_progress;
    std::optional<std::vector<quint32>> m_refused;  ///< none before this call's first run
};

}  // namespace

std::vector<PlannedRun> plannedRuns(const SpeedupOptions& options)
{
    std::vector<PlannedRun> runs;
    for (int repeat = 0; repeat < options.repeats; ++repeat) {
        std::vector<WorkerCount> order = options.counts();
        if (repeat % 2 == 1)
            std::reverse(order.begin(), order.end());
        for (const WorkerCount count : order)
            runs.push_back({count, repeat});
    }
    return runs;
}

Result<SpeedupStudy> measureAll(SpeedupStudy study, StudyFiles files, StudyWorkload& workload, SpeedupObserver& observer,
                                const JobContext& context)
{
    return SpeedupRunner(std::move(study), std::move(files), workload, observer, context).run();
}

}  // namespace leafbench
