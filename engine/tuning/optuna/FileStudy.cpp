#include "engine/tuning/optuna/FileStudy.h"

#include "engine/common/FileLock.h"
#include "engine/common/sql/SqliteFile.h"
#include "engine/runs/place/MovePlace.h"
#include "engine/runs/place/RunsPlace.h"
#include "engine/tuning/optuna/StudySetup.h"
#include "engine/tuning/optuna/TrialWriter.h"

#include <QFileInfo>

namespace leafbench {
namespace {

class FileStudy : public StudyStorage {
public:
    FileStudy(FileLock lock, std::unique_ptr<SqliteFile> file, StoredStudy stored, int present)
        : m_lock(std::move(lock)),
          m_file(std::move(file)),
          m_stored(std::move(stored)),
          m_writer(*m_file, m_stored.id, present)
    {
    }

    Result<TuningStudy> read() override { return readStudy(*m_file, m_stored); }
    Status setSettings(const TuneSettings& settings) override
    {
        return setStudyAttribute(*m_file, m_stored, studySettingsKey, toJson(settings));
    }
    Status beginTrial(const Trial& trial) override { return m_writer.begin(trial); }
    Status report(int number, int step, double value) override { return m_writer.report(number, step, value); }
    Status endTrial(const Trial& trial) override { return m_writer.end(trial); }

private:
    FileLock m_lock;  ///< released after the file is closed
    std::unique_ptr<SqliteFile> m_file;
    const StoredStudy m_stored;
    TrialWriter m_writer;
};

/// Detects damage before writing anything to the file.
Status checkWhole(SqliteFile& file)
{
    const auto answer = file.value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!answer)
        return answer.as<Ok>();
    if (answer->toString() == QLatin1String("ok"))
        return Ok{};
    return Error{.code = ErrorCode::NotAStudy, .subject = file.path(), .detail = answer->toString()};
}

Status makeTablesOrCheck(SqliteFile& file)
{
    const auto there = tablesReady(file, Dialect::Sqlite);
    if (!there || !*there)
        return there ? Status(Ok{}) : there.as<Ok>();
    if (auto whole = checkWhole(file); !whole)
        return whole;
    // Changes nothing, but fails if the file is read-only.
    return file.run(QStringLiteral("DELETE FROM trial_heartbeats WHERE 0"));
}

/// A job that is alone with its study may say so (engine/cluster): our own lock holds on NFS too.
Status checkDisk(const QString& path, const QString& folder)
{
    const QString network = qEnvironmentVariableIsSet("LEAFBENCH_STUDY_ON_NETWORK") ? QString() : diskFacts(folder).network;
    return network.isEmpty() ? Status(Ok{}) : Error{.code = ErrorCode::StudyOnNetwork, .subject = path, .detail = network};
}

}  // namespace

Result<std::unique_ptr<StudyStorage>> openFileStudy(const QString& path, const QString& name, Direction direction,
                                                    std::chrono::milliseconds patience)
{
    using Opened = std::unique_ptr<StudyStorage>;
    const QString folder = QFileInfo(path).absolutePath();
    if (auto fit = checkDisk(path, folder); !fit)
        return fit.as<Opened>();
    if (auto made = makeFolderOfRuns(folder); !made)
        return made.as<Opened>();
    auto lock = FileLock::take(path + QStringLiteral(".lock"), ErrorCode::StudyInUse, path);
    if (!lock)
        return lock.as<Opened>();
    if (auto still = checkNotMoving(folder); !still)
        return still.as<Opened>();
    auto file = SqliteFile::open(path, SqliteFile::Access::Write, patience);
    if (!file)
        return file.as<Opened>();
    StoredStudy stored;
    int present = 0;
    const auto ready = (*file)->transaction([&]() -> Status {
        if (auto tables = makeTablesOrCheck(**file); !tables)
            return tables;
        const auto found = findOrMakeStudy(**file, name, QFileInfo(path).completeBaseName(), direction);
        if (!found)
            return found.as<Ok>();
        stored = *found;
        const auto trials = (*file)->value(QStringLiteral("SELECT count(*) FROM trials WHERE study_id = ?"), {stored.id});
        if (!trials)
            return trials.as<Ok>();
        present = trials->toInt();
        return Ok{};
    });
    if (!ready)
        return ready.as<Opened>();
    return Opened(std::make_unique<FileStudy>(std::move(lock.value()), std::move(file.value()), stored, present));
}

}  // namespace leafbench
