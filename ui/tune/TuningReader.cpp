#include "ui/tune/TuningReader.h"

#include "engine/common/TextFile.h"
#include "engine/runs/store/RunStore.h"
#include "engine/tuning/optuna/StudyStorage.h"
#include "ui/bridge/JobRunner.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <chrono>

namespace leafbench::ui {
namespace {

constexpr std::chrono::seconds lookAgain{2};

/// Its run's folder is there, and no process holds it: stopped or killed. Of another program's trial nothing is known.
bool mayRun(const Trial& trial) { return trial.run().isEmpty() || !QFileInfo::exists(trial.run()) || isRunInUse(trial.run()); }

/// Neither finished nor waiting from the start.
bool hasBegun(const Trial& trial) { return !isFinished(trial.state) && trial.started.isValid(); }

/// Changes whenever a program writes to the study (SQLite may keep the newest in a journal beside it), or a trial's process ends.
QString fingerprint(const TuningStudy& study)
{
    QString look;
    for (const Trial& trial : study.trials) {
        if (hasBegun(trial))
            look += mayRun(trial) ? u'1' : u'0';
    }
    const QString& path = study.path;
    for (const char* suffix : {"", "-wal", "-journal"}) {
        const QFileInfo file(path + QLatin1String(suffix));
        look
            += QStringLiteral("%1 %2;").arg(QString::number(file.size()), QString::number(file.lastModified().toMSecsSinceEpoch()));
    }
    return look;
}

Result<StoredTuning> readStored(const QString& path, const QString& name)
{
    Result<TuningStudy> study = readTuningStudy(path, name);
    if (!study)
        return study.as<StoredTuning>();
    const Result<QByteArray> log = readFile(QFileInfo(path).dir().filePath(QStringLiteral("tuning.log")));
    return StoredTuning{std::make_shared<const TuningStudy>(withStopped(std::move(study).value(), mayRun)),
                        log ? QString::fromUtf8(*log) : QString()};
}

}  // namespace

TuningStudy withStopped(TuningStudy study, const std::function<bool(const Trial&)>& runs)
{
    for (Trial& trial : study.trials) {
        if (trial.state == TrialState::Running && !runs(trial))
            trial.state = TrialState::Waiting;
    }
    return study;
}

TuningReader::TuningReader(JobRunner& jobs, QObject* parent) : QObject(parent), m_jobs(jobs)
{
    m_timer.setInterval(lookAgain);
    connect(&m_timer, &QTimer::timeout, this, &TuningReader::look);
}

void TuningReader::open(const QString& path, const QString& name)
{
    const quint64 open = ++m_lastOpen;
    m_jobs.startSide<StoredTuning>(
        this, [path, name](const JobContext&) { return readStored(path, name); },
        [this, open, path](Result<StoredTuning> result) {
            // Another one has been chosen, or a tuning begun, meanwhile.
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

void TuningReader::watch(std::shared_ptr<const TuningStudy> study)
{
    m_watched = std::move(study);
    if (!m_watched || std::none_of(m_watched->trials.begin(), m_watched->trials.end(), hasBegun)) {
        m_watched.reset();
        m_timer.stop();
        return;
    }
    m_timer.start();
}

void TuningReader::look()
{
    const QString now = fingerprint(*m_watched);
    if (m_looking || now == m_seen)
        return;
    m_looking = true;
    m_jobs.startSide<StoredTuning>(
        this, [path = m_watched->path, name = m_watched->name](const JobContext&) { return readStored(path, name); },
        [this, now, watched = m_watched](Result<StoredTuning> result) {
            m_looking = false;
            // A file that is locked just now is read the next time.
            if (!result || watched != m_watched)
                return;
            m_seen = now;
            emit grown(*result);
        });
}

}  // namespace leafbench::ui
