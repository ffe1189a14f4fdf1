#include "ui/tune/TuningReader.h"

#include "engine/common/FileLock.h"
#include "engine/common/TextFile.h"
#include "engine/common/sql/DatabaseUrl.h"
#include "engine/runs/store/RunStore.h"
#include "engine/tuning/optuna/StudyStorage.h"
#include "ui/bridge/JobRunner.h"
#include "ui/bridge/Session.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <chrono>

namespace leafbench::ui {
namespace {

constexpr std::chrono::seconds pollInterval{2};

/// False if no process holds the run folder (or the study, before a run exists). True for the trials of other programs and
/// machines, whose state is unknown.
bool mayRun(const TuningStudy& study, const Trial& trial)
{
    const bool isElsewhere = isDatabaseUrl(study.path) && !QFileInfo::exists(trial.run());
    if (trial.run().isEmpty() || isElsewhere)
        return true;
    return QFileInfo::exists(trial.run()) ? isRunInUse(trial.run()) : isLocked(study.path + QStringLiteral(".lock"));
}

/// Begun and not finished.
bool hasBegun(const Trial& trial) { return !isFinished(trial.state) && trial.started.isValid(); }

/// Changes whenever a trial's process ends.
QString trialsFingerprint(const TuningStudy& study)
{
    QString look;
    for (const Trial& trial : study.trials) {
        if (hasBegun(trial))
            look += mayRun(study, trial) ? u'1' : u'0';
    }
    return look;
}

/// Changes whenever a program writes to the study (SQLite may keep the newest data in a journal beside it).
QString fileFingerprint(const QString& path)
{
    QString look;
    for (const char* suffix : {"", "-wal", "-journal"}) {
        const QFileInfo file(path + QLatin1String(suffix));
        look
            += QStringLiteral("%1 %2;").arg(QString::number(file.size()), QString::number(file.lastModified().toMSecsSinceEpoch()));
    }
    return look;
}

Result<StoredTuning> readStored(const QString& runsDir, const QString& path, const QString& name)
{
    const QString file = fileFingerprint(path);  // from before reading, so that changes during it are noticed
    Result<TuningStudy> study = readTuningStudyOf(runsDir, path, name);
    if (!study)
        return study.as<StoredTuning>();
    const Result<QByteArray> log = readFile(QFileInfo(path).dir().filePath(QStringLiteral("tuning.log")));
    const QString trials = trialsFingerprint(*study);
    const auto runs = [&](const Trial& trial) { return mayRun(*study, trial); };
    return StoredTuning{std::make_shared<const TuningStudy>(markStoppedAsWaiting(*study, runs)),
                        log ? QString::fromUtf8(*log) : QString(), trials + file};
}

}  // namespace

TuningStudy markStoppedAsWaiting(TuningStudy study, const std::function<bool(const Trial&)>& runs)
{
    for (Trial& trial : study.trials) {
        if (trial.state == TrialState::Running && !runs(trial))
            trial.state = TrialState::Waiting;
    }
    return study;
}

TuningReader::TuningReader(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    m_timer.setInterval(pollInterval);
    connect(&m_timer, &QTimer::timeout, this, &TuningReader::look);
}

void TuningReader::open(const QString& path, const QString& name)
{
    const quint64 open = ++m_lastOpen;
    m_session.jobs().startSide<StoredTuning>(
        this, [runsDir = m_session.runsDir(), path, name](const JobContext&) { return readStored(runsDir, path, name); },
        [this, open, path](Result<StoredTuning> result) {
            // Another study was chosen, or a tuning begun, meanwhile.
            if (open != m_lastOpen)
                return;
            if (result)
                emit opened(*result);
            else if (result.failed())
                fail(path, result.error());
        });
}

void TuningReader::forget() { ++m_lastOpen; }

void TuningReader::fail(const QString& path, const Error& error)
{
    if (error.code == ErrorCode::BadValue && error.subject == QLatin1String("study") && !error.choices.isEmpty())
        emit severalFound(path, error.choices);
    else
        emit failed(error);
}

void TuningReader::watch(const StoredTuning& stored)
{
    m_watched = stored.study && !stored.study->path.isEmpty() ? stored.study : nullptr;
    m_seen = stored.fingerprint;
    if (m_watched)
        m_timer.start();
    else
        m_timer.stop();
}

void TuningReader::look()
{
    if (m_looking || !m_watched)
        return;
    m_looking = true;
    m_session.jobs().startSide<StoredTuning>(
        this,
        [runsDir = m_session.runsDir(), watched = m_watched, seen = m_seen](const JobContext&) -> Result<StoredTuning> {
            const bool isFile = !isDatabaseUrl(watched->path);
            if (isFile && trialsFingerprint(*watched) + fileFingerprint(watched->path) == seen)
                return Cancelled{};
            return readStored(runsDir, watched->path, watched->name);
        },
        [this, watched = m_watched](const Result<StoredTuning>& result) {
            m_looking = false;
            // A locked file is read the next time.
            if (result && watched == m_watched)
                emit grown(*result);
        });
}

}  // namespace leafbench::ui
