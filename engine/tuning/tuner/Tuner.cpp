#include "engine/tuning/tuner/Tuner.h"

#include "engine/common/FreeName.h"
#include "engine/runs/place/RunsPlace.h"
#include "engine/tuning/samplers/FixedParameters.h"

#include <QFileInfo>

namespace leafbench {

/// The folder of the study's trials; empty before the first. Where the runs folder was moved, the one of that name in `tuningDir`.
static QString runsFolderOf(const TuningStudy& study, const QString& tuningDir)
{
    for (const Trial& trial : study.trials) {
        if (trial.run().isEmpty())
            continue;
        const QFileInfo stored(QFileInfo(trial.run()).absolutePath());
        const QString moved = tuningDir + QLatin1Char('/') + stored.fileName();
        return !stored.isDir() && QFileInfo(moved).isDir() ? moved : stored.filePath();
    }
    return {};
}

Tuner::Tuner(const TuneOptions& options, TuneObserver& observer, const JobContext& context)
    : m_options(options),
      m_observer(observer),
      m_context(context)
{
    m_clock.start();
}

Result<TuneResult> Tuner::run()
{
    if (auto prepared = prepare(); !prepared)
        return prepared.as<TuneResult>();
    m_observer.onTuneStart({study(), m_plan, m_options.trials});
    report();
    const qint64 began = m_clock.nsecsElapsed();
    const auto worked = work();
    const qint64 ended = m_clock.nsecsElapsed();
    // Cancel running trials; still process their last events.
    m_trialsToken.cancel();
    m_runs.clear();
    keepEnded();
    if (!worked)
        return worked.as<TuneResult>();
    const double seconds = static_cast<double>(m_clock.nsecsElapsed()) * 1e-9;
    m_log->elapsed(seconds);
    return TuneResult{study(), seconds, static_cast<double>(ended - began) * 1e-9};
}

Status Tuner::prepare()
{
    if (auto right = checkTune(m_options); !right)
        return right;
    // Report a damaged or locked study before the slow data preparation.
    if (!m_options.studyFile.isEmpty() && QFileInfo::exists(m_options.studyFile)) {
        if (auto opened = openStorage(); !opened)
            return opened;
    }
    TuneSettings& settings = m_options.settings;
    const auto data = m_options.data ? Result<RunDataPtr>(m_options.data)
                                     : prepareRunData(settings.recipe, m_options.runsDir, m_context,
                                                      trialsFitCheck(settings, std::min(m_options.parallel, m_options.trials)));
    if (!data)
        return data.as<Ok>();
    // The plan below decides the loader workers; it differs from that of a single training.
    const int workers = settings.recipe.workers;
    settings.recipe = (*data)->recipe;
    settings.recipe.workers = workers;
    m_data = std::make_unique<SharedRunData>(*data, m_options.runsDir);
    m_plan = planTrials(m_options.parallel, settings.coresPerTrial, settings.recipe.workers, settings.recipe.replicas);
    auto sampler = makeSampler(settings.sampler, settings.space, directionOf(settings.metric));
    if (!sampler)
        return sampler.as<Ok>();
    m_sampler = std::move(sampler).value();
    if (!m_storage) {
        if (auto opened = openStorage(); !opened)
            return opened;
    }
    const auto stored = m_storage->read();
    return stored ? takeStudy(*stored) : stored.as<Ok>();
}

Status Tuner::openStorage()
{
    QString& file = m_options.studyFile;
    if (file.isEmpty()) {
        const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
        m_runsFolder = freePath(tuningDirOf(m_options.runsDir) + QLatin1Char('/') + stamp);
        file = m_runsFolder + QStringLiteral("/study.db");
        m_name = QFileInfo(m_runsFolder).fileName();
        if (auto made = makeFolderOfRuns(m_runsFolder); !made)
            return made;
    }
    file = QFileInfo(file).absoluteFilePath();
    auto storage = StudyStorage::open(file, m_name, directionOf(m_options.settings.metric));
    if (!storage)
        return storage.as<Ok>();
    m_storage = std::move(storage).value();
    return Ok{};
}

Status Tuner::takeStudy(const TuningStudy& stored)
{
    TuneSettings& settings = m_options.settings;
    if (stored.settings) {
        if (const QStringList other = differences(settings, *stored.settings); !other.isEmpty())
            return Error{.code = ErrorCode::StudyDiffers, .subject = m_options.studyFile, .choices = other};
    } else if (auto set = m_storage->setSettings(settings); !set) {
        return set;
    }
    if (auto right = checkFixed(settings.space, stored.trials); !right)
        return right;
    m_name = stored.name;
    if (m_runsFolder.isEmpty())
        m_runsFolder = runsFolderOf(stored, tuningDirOf(m_options.runsDir));
    if (m_runsFolder.isEmpty())
        m_runsFolder
            = freePath(tuningDirOf(m_options.runsDir) + QLatin1Char('/') + QFileInfo(m_options.studyFile).completeBaseName());
    if (auto made = makeFolderOfRuns(m_runsFolder); !made)
        return made;
    m_options.trials = std::max(m_options.trials, static_cast<int>(stored.trials.size()));
    keepInterrupted(stored.trials);
    m_schedule = std::make_unique<TrialSchedule>(stored.trials, m_options.trials, m_options.parallel, settings.reproducible,
                                                 settings.suggestionLag);
    m_log = std::make_unique<TuneLog>(m_runsFolder + QStringLiteral("/tuning.log"),
                                      [this](const QString& line) { m_observer.onLogLine(line); });
    return Ok{};
}

Status Tuner::work()
{
    const auto wakeup = m_context.token.onChange([this] { m_events.wake(); });
    for (;; m_events.wait()) {
        for (const TrialEvent& event : m_events.take()) {
            if (auto taken = take(event); !taken)
                return taken;
        }
        publish();
        if (m_context.token.isCancelled())
            return Cancelled{};
        if (!m_context.token.isPaused()) {
            if (auto begun = beginTrials(); !begun)
                return begun;
        }
        if (m_schedule->isOver())
            return Ok{};
    }
}

/// Keeps trials that finished while the study was being stopped.
void Tuner::keepEnded()
{
    for (TrialEvent& event : m_events.take()) {
        event.error.reset();
        if (const auto kept = take(event); kept.failed())
            return;  // the file cannot be written, which stopped the study
    }
}

void Tuner::publish()
{
    if (const bool paused = m_context.token.isPaused(); paused != m_trialsToken.isPaused())
        m_trialsToken.setPaused(paused);
    if (m_context.token.isCancelled())
        m_trialsToken.cancel();
}

void Tuner::report()
{
    const int finished = m_schedule->finished();
    const int perTrial = m_options.settings.recipe.epochs;
    const double seconds = static_cast<double>(m_clock.nsecsElapsed()) * 1e-9;
    Progress progress;
    progress.phase = QStringLiteral("tune");
    progress.done = qint64(finished) * perTrial + m_epochs;
    progress.total = qint64(m_options.trials) * perTrial;
    progress.epoch = finished;
    progress.epochs = m_options.trials;
    progress.ratePerSecond = seconds > 0 ? static_cast<double>(progress.done) / seconds : 0;
    m_context.report(progress);
}

TuningStudy Tuner::study() const
{
    TuningStudy study;
    study.path = m_options.studyFile;
    study.name = m_name;
    study.direction = directionOf(m_options.settings.metric);
    study.trials = m_schedule->begun();
    study.settings = m_options.settings;
    return study;
}

}  // namespace leafbench
