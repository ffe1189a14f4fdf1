#include "engine/tuning/tuner/Tuner.h"

#include "engine/common/FreeName.h"
#include "engine/common/sql/DatabaseUrl.h"
#include "engine/runs/place/RunsPlace.h"
#include "engine/tuning/optuna/SharedStudy.h"
#include "engine/tuning/samplers/FixedParameters.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>

namespace leafbench {

/// The folder of the study's trials; empty before the first. Where the runs folder was moved, the one of that name in `tuningDir`.
static QString runsFolderOf(const TuningStudy& study, const QString& tuningDir)
{
    for (const Trial& trial : study.trials) {
        if (trial.run().isEmpty())
            continue;
        const QFileInfo stored(QFileInfo(trial.run()).absolutePath());
        const QString moved = tuningDir + QLatin1Char('/') + stored.fileName();
        if (stored.isDir() || !isDatabaseUrl(study.path))
            return !stored.isDir() && QFileInfo(moved).isDir() ? moved : stored.filePath();
        return moved;  // a trial of another machine, in a folder of that one
    }
    return {};
}

/// A study's name as that of a folder.
static QString folderName(QString name)
{
    static const QRegularExpression other(QStringLiteral("[^\\w.-]+"), QRegularExpression::UseUnicodePropertiesOption);
    name.replace(other, QStringLiteral("_"));
    return name.startsWith(QLatin1Char('.')) ? QLatin1Char('_') + name : name;
}

/// Processes that tune together write a log each.
static QString logName(bool isShared)
{
    return isShared
        ? QStringLiteral("tuning-%1-%2.log").arg(QSysInfo::machineHostName(), QString::number(QCoreApplication::applicationPid()))
        : QStringLiteral("tuning.log");
}

Tuner::Tuner(const TuneOptions& options, TuneObserver& observer, const JobContext& context)
    : m_options(options),
      m_observer(observer),
      m_context(context),
      m_name(options.studyName)
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
    for (auto& [number, trial] : m_runs)
        trial.token.cancel();
    m_runs.clear();
    keepEnded();
    if (!worked && isShared())
        (void)m_storage->shared()->release();  // else the others notice it by themselves, later
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
    if (isDatabaseUrl(m_options.studyFile) || (!m_options.studyFile.isEmpty() && QFileInfo::exists(m_options.studyFile))) {
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
    return openStudy();
}

/// All or nothing, with other processes.
Status Tuner::openStudy()
{
    const auto take = [this]() -> Status { return takeSettings(); };
    if (auto taken = isShared() ? m_storage->shared()->exclusively(take) : take(); !taken)
        return taken;
    const auto stored = m_storage->read();
    return stored ? takeStudy(*stored) : stored.as<Ok>();
}

Status Tuner::takeSettings()
{
    const auto stored = m_storage->read();
    if (!stored)
        return stored.as<Ok>();
    TuneSettings& settings = m_options.settings;
    if (!stored->settings)
        return m_storage->setSettings(settings);
    QStringList other = differences(settings, *stored->settings);
    if (isShared())
        other.removeAll(QStringLiteral("data"));  // the same pictures, wherever they are on this machine: meetOthers() compares
    return other.isEmpty() ? Status(Ok{})
                           : Error{.code = ErrorCode::StudyDiffers, .subject = m_options.studyFile, .choices = other};
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
    if (!isDatabaseUrl(file))
        file = QFileInfo(file).absoluteFilePath();
    const Direction direction = directionOf(m_options.settings.metric);
    auto storage = m_options.sharedFile ? openSharedFile(file, m_name, direction)
                                        : StudyStorage::open(file, m_name, direction, studyPatience, databaseWatch());
    if (!storage)
        return storage.as<Ok>();
    m_storage = std::move(storage).value();
    return Ok{};
}

Status Tuner::takeStudy(const TuningStudy& stored)
{
    const TuneSettings& settings = m_options.settings;
    if (auto right = checkFixed(settings.space, stored.trials); !right)
        return right;
    m_name = stored.name;
    m_options.studyFile = stored.path;
    findRunsFolder(stored);
    if (auto made = makeFolderOfRuns(m_runsFolder); !made)
        return made;
    m_options.trials = std::max(m_options.trials, static_cast<int>(stored.trials.size()));
    keepInterrupted(stored.trials);
    m_schedule = std::make_unique<TrialSchedule>(stored.trials, m_options.trials, m_options.parallel, settings.reproducible,
                                                 settings.suggestionLag);
    m_log = std::make_unique<TuneLog>(m_runsFolder + QLatin1Char('/') + logName(isShared()),
                                      [this](const QString& line) { m_observer.onLogLine(line); });
    return isShared() ? meetOthers() : Status(Ok{});
}

void Tuner::findRunsFolder(const TuningStudy& stored)
{
    const QString tuningDir = tuningDirOf(m_options.runsDir);
    if (m_runsFolder.isEmpty())
        m_runsFolder = runsFolderOf(stored, tuningDir);
    if (m_runsFolder.isEmpty())
        m_runsFolder = isShared() ? tuningDir + QLatin1Char('/') + folderName(stored.name)
                                  : freePath(tuningDir + QLatin1Char('/') + QFileInfo(m_options.studyFile).completeBaseName());
}

Status Tuner::work()
{
    const auto wakeup = m_context.token.onChange([this] { m_events.wake(); });
    for (;; m_events.wait(pollInterval())) {
        for (const TrialEvent& event : m_events.take()) {
            if (auto taken = take(event); !taken)
                return taken;
        }
        publish();
        if (m_context.token.isCancelled())
            return Cancelled{};
        if (auto known = lookAtOthers(); !known)
            return known;
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
    for (auto& [number, trial] : m_runs) {
        if (const bool paused = m_context.token.isPaused(); paused != trial.token.isPaused())
            trial.token.setPaused(paused);
        if (m_context.token.isCancelled())
            trial.token.cancel();
    }
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
