#include "engine/tuning/optuna/StudyStorage.h"

#include "engine/common/FileLock.h"
#include "engine/runs/place/RunsPlace.h"
#include "engine/tuning/optuna/OptunaEncoding.h"
#include "engine/tuning/optuna/OptunaSchema.h"
#include "engine/tuning/optuna/StudyReader.h"
#include "engine/tuning/optuna/TrialWriter.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace leafbench {
namespace {

class Storage : public StudyStorage {
public:
    Storage(FileLock lock, std::unique_ptr<SqliteFile> file, StoredStudy stored, int present)
        : m_lock(std::move(lock)),
          m_file(std::move(file)),
          m_stored(std::move(stored)),
          m_writer(*m_file, m_stored.id, present)
    {
    }

    Result<TuningStudy> read() override { return readStudy(*m_file, m_stored); }
    Status setSettings(const TuneSettings& settings) override
    {
        return m_file->run(
            QStringLiteral("INSERT INTO study_user_attributes (study_id, key, value_json) VALUES (?, 'leafbench', ?) "
                           "ON CONFLICT (study_id, key) DO UPDATE SET value_json = excluded.value_json"),
            {m_stored.id, optunaJson(toJson(settings))});
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

Result<StoredStudy> makeStudy(SqliteFile& file, const QString& name, Direction direction)
{
    StoredStudy created{0, name.isEmpty() ? QFileInfo(file.path()).completeBaseName() : name};
    if (auto named = file.run(QStringLiteral("INSERT INTO studies (study_name) VALUES (?)"), {created.name}); !named)
        return named.as<StoredStudy>();
    const auto id = file.value(QStringLiteral("SELECT last_insert_rowid()"));
    if (!id)
        return id.as<StoredStudy>();
    created.id = id->toLongLong();
    const auto directed = file.run(QStringLiteral("INSERT INTO study_directions (direction, study_id, objective) VALUES (?, ?, 0)"),
                                   {toOptuna(direction), created.id});
    return directed ? Result<StoredStudy>(created) : directed.as<StoredStudy>();
}

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
    const auto empty = isWithoutTables(file);
    if (!empty)
        return empty.as<Ok>();
    if (*empty)
        return makeOptunaTables(file);
    if (auto checked = checkOptunaTables(file); !checked)
        return checked;
    if (auto whole = checkWhole(file); !whole)
        return whole;
    // Changes nothing, but fails if the file is read-only.
    return file.run(QStringLiteral("DELETE FROM trial_heartbeats WHERE 0"));
}

Result<StoredStudy> findOrMakeStudy(SqliteFile& file, const QString& name, Direction direction)
{
    const auto all = storedStudies(file);
    if (!all)
        return all.as<StoredStudy>();
    const bool has = std::any_of(all->begin(), all->end(), [&](const StoredStudy& one) { return one.name == name; });
    if (all->empty() || (!name.isEmpty() && !has))
        return makeStudy(file, name, direction);
    const auto found = studyNamed(file, *all, name);
    if (!found)
        return found;
    const auto itsDirection = readDirection(file, *found);
    if (!itsDirection)
        return itsDirection.as<StoredStudy>();
    if (*itsDirection != direction)
        return Error{.code = ErrorCode::StudyDiffers, .subject = file.path(), .choices = {QStringLiteral("direction")}};
    return found;
}

}  // namespace

Result<std::unique_ptr<StudyStorage>> StudyStorage::open(const QString& path, const QString& name, Direction direction,
                                                         std::chrono::milliseconds patience)
{
    using Opened = std::unique_ptr<StudyStorage>;
    const QString folder = QFileInfo(path).absolutePath();
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
        const auto found = findOrMakeStudy(**file, name, direction);
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
    return Opened(std::make_unique<Storage>(std::move(lock.value()), std::move(file.value()), stored, present));
}

namespace {

struct OpenStudies {
    std::unique_ptr<SqliteFile> file;
    std::vector<StoredStudy> studies;
};

Result<OpenStudies> openStudies(const QString& path, std::chrono::milliseconds patience)
{
    auto file = SqliteFile::open(path, SqliteFile::Access::Read, patience);
    if (!file)
        return file.as<OpenStudies>();
    if (auto checked = checkOptunaTables(**file); !checked)
        return checked.as<OpenStudies>();
    auto studies = storedStudies(**file);
    if (!studies)
        return studies.as<OpenStudies>();
    return OpenStudies{std::move(file.value()), std::move(studies.value())};
}

QDateTime ageOf(const TuningStudy& study)
{
    for (const Trial& trial : study.trials) {
        if (trial.started.isValid())
            return trial.started;
    }
    return QFileInfo(study.path).lastModified();
}

}  // namespace

Result<TuningStudy> readTuningStudy(const QString& path, const QString& name, std::chrono::milliseconds patience)
{
    auto opened = openStudies(path, patience);
    if (!opened)
        return opened.as<TuningStudy>();
    const auto stored = studyNamed(*opened->file, opened->studies, name);
    if (!stored)
        return stored.as<TuningStudy>();
    return readStudy(*opened->file, *stored);
}

bool isNewStudy(const QString& path)
{
    if (QFileInfo(path).size() == 0)
        return true;
    const auto file = SqliteFile::open(path, SqliteFile::Access::Read, studyPatience);
    const auto without = file ? isWithoutTables(**file) : Result<bool>(false);
    return without && *without;
}

QString tuningDirOf(const QString& runsDir) { return runsDir + QStringLiteral("/tuning"); }

std::vector<TuningStudy> listTuningStudies(const QString& runsDir)
{
    constexpr std::chrono::milliseconds patience{1000};  // a list does not wait long for one of its rows
    std::vector<TuningStudy> all;
    const QDir tuning(tuningDirOf(runsDir));
    for (const QFileInfo& folder : tuning.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir dir(folder.filePath());
        for (const QFileInfo& info : dir.entryInfoList({QStringLiteral("*.db")}, QDir::Files, QDir::Name)) {
            auto opened = openStudies(info.filePath(), patience);
            if (!opened)
                continue;
            for (const StoredStudy& stored : opened->studies) {
                if (auto study = readStudy(*opened->file, stored))
                    all.push_back(std::move(study.value()));
            }
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const TuningStudy& a, const TuningStudy& b) { return ageOf(a) > ageOf(b); });
    return all;
}

}  // namespace leafbench
