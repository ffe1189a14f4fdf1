#include "engine/tuning/samplers/FixedParameters.h"
#include "engine/tuning/tuner/Tuner.h"

#include <QDir>
#include <QFileInfo>

namespace leafbench {

namespace {

/// A folder that is not there yet: `path`, or with a number behind it.
QString newFolder(const QString& path)
{
    QString free = path;
    for (int i = 2; QFileInfo::exists(free); ++i)
        free = QStringLiteral("%1-%2").arg(path).arg(i);
    return free;
}

/// Where the study's trials have been recorded; empty before the first.
QString runsFolderOf(const TuningStudy& study)
{
    for (const Trial& trial : study.trials) {
        if (!trial.run().isEmpty())
            return QFileInfo(trial.run()).absolutePath();
    }
    return {};
}

}  // namespace

Status Tuner::prepare()
{
    if (auto right = checkTune(m_options); !right)
        return right;
    // A study that is damaged or in use is told of before the data's minutes are spent.
    if (!m_options.studyFile.isEmpty() && QFileInfo::exists(m_options.studyFile)) {
        if (auto opened = openStorage(); !opened)
            return opened;
    }
    TuneSettings& settings = m_options.settings;
    const auto data
        = m_options.data ? Result<RunDataPtr>(m_options.data) : prepareRunData(settings.recipe, m_options.runsDir, m_context);
    if (!data)
        return data.as<Ok>();
    // The loader's workers are a matter of the plan below, which differs from that of a training alone.
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
        m_runsFolder = newFolder(tuningDirOf(m_options.runsDir) + QLatin1Char('/') + stamp);
        file = m_runsFolder + QStringLiteral("/study.db");
        m_name = QFileInfo(m_runsFolder).fileName();
        if (!QDir().mkpath(m_runsFolder))
            return Error{.code = ErrorCode::NotWritable, .subject = m_runsFolder};
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
        m_runsFolder = runsFolderOf(stored);
    if (m_runsFolder.isEmpty())
        m_runsFolder
            = newFolder(tuningDirOf(m_options.runsDir) + QLatin1Char('/') + QFileInfo(m_options.studyFile).completeBaseName());
    if (!QDir().mkpath(m_runsFolder))
        return Error{.code = ErrorCode::NotWritable, .subject = m_runsFolder};
    m_options.trials = std::max(m_options.trials, static_cast<int>(stored.trials.size()));
    m_schedule = std::make_unique<TrialSchedule>(stored.trials, m_options.trials, m_options.parallel, settings.reproducible,
                                                 settings.suggestionLag);
    m_log = std::make_unique<TuneLog>(m_runsFolder + QStringLiteral("/tuning.log"),
                                      [this](const QString& line) { m_observer.onLogLine(line); });
    return Ok{};
}

Result<TuneResult> tune(const TuneOptions& options, TuneObserver& observer, const JobContext& context)
{
    return Tuner(options, observer, context).run();
}

}  // namespace leafbench
