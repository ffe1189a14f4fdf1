#include "engine/tuning/optuna/SharedStudy.h"

#include "engine/common/Environment.h"
#include "engine/common/Version.h"
#include "engine/common/sql/PostgresDatabase.h"
#include "engine/common/sql/SqliteFile.h"
#include "engine/tuning/optuna/StudySetup.h"
#include "engine/tuning/optuna/TrialWorkers.h"
#include "engine/tuning/optuna/TrialWriter.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <limits>
#include <thread>

namespace leafbench {
namespace {

const auto imagesKey = QStringLiteral("leafbench_images");

class SharedStudy : public StudyStorage, private SharedTrials {
public:
    SharedStudy(std::unique_ptr<SqlConnection> database, Dialect dialect, QString path, StoredStudy stored,
                DatabasePatience patience)
        : m_database(std::move(database)),
          m_dialect(dialect),
          m_path(std::move(path)),
          m_stored(std::move(stored)),
          m_patience(std::move(patience)),
          m_workers(*m_database, m_dialect, m_stored.id),
          m_writer(*m_database, m_stored.id, std::numeric_limits<int>::max())
    {
    }

    Result<TuningStudy> read() override
    {
        return persistently<TuningStudy>([&] {
            auto study = readStudy(*m_database, m_stored);
            if (study)
                study.value().path = m_path;
            return study;
        });
    }

    Status setSettings(const TuneSettings& settings) override
    {
        return persistently<Ok>([&] { return setStudyAttribute(*m_database, m_stored, studySettingsKey, toJson(settings)); });
    }

    Status beginTrial(const Trial& trial) override
    {
        return persistently<Ok>([&] {
            return m_database->transaction([&] {
                const Status begun = m_writer.begin(trial);
                return begun ? m_workers.take(trial.number) : begun;
            });
        });
    }

    Status report(int number, int step, double value) override
    {
        return ofOwn(number, [&] { return m_writer.report(number, step, value); });
    }

    /// It may have been stored just before the server went away.
    Status endTrial(const Trial& trial) override
    {
        return ofOwn(trial.number, [&] {
            const auto state = m_writer.stateOf(trial.number);
            return state && state.value() == trial.state ? Status(Ok{}) : m_writer.end(trial);
        });
    }

    SharedTrials* shared() override { return this; }

private:
    Status exclusively(const std::function<Status()>& work) override
    {
        return persistently<Ok>([&] {
            return m_database->transaction([&] {
                if (m_dialect == Dialect::Sqlite)
                    return work();  // its transactions exclude each other
                // The row that Optuna's workers lock, too, before they add a trial.
                const Status locked
                    = m_database->run(QStringLiteral("SELECT study_id FROM studies WHERE study_id = ? FOR UPDATE"), {m_stored.id});
                return locked ? work() : locked;
            });
        });
    }

    Status keepAlive(const std::set<int>& here) override
    {
        return persistently<Ok>([&] { return m_workers.keepAlive(here); });
    }

    Result<std::set<int>> abandoned(const std::set<int>& here) override
    {
        return persistently<std::set<int>>([&] { return m_workers.abandoned(here, timeout()); });
    }

    Status release() override { return m_workers.release(); }

    Status join(const QByteArray& images, const QString& folder) override
    {
        return exclusively([&]() -> Status {
            const auto trials = m_workers.running();
            if (!trials)
                return trials.as<Ok>();
            for (const TrialWorker& trial : *trials) {
                if (trial.isAlive(trialTimeoutSeconds()) && versionOf(trial.worker) != programVersion())
                    return Error{.code = ErrorCode::RanksDiffer,
                                 .subject = QStringLiteral("version"),
                                 .choices = {versionOf(trial.worker), programVersion()}};
            }
            return compareImages(QString::fromLatin1(images.toHex()), folder);
        });
    }

    Status compareImages(const QString& digest, const QString& folder)
    {
        const auto study = readStudy(*m_database, m_stored);
        if (!study)
            return study.as<Ok>();
        const QString theirs = study->userAttributes[imagesKey].toString();
        if (theirs.isEmpty())
            return setStudyAttribute(*m_database, m_stored, imagesKey, digest);
        return theirs == digest ? Status(Ok{}) : Error{.code = ErrorCode::RanksDiffer, .subject = folder};
    }

    Status ofOwn(int number, const std::function<Status()>& work)
    {
        return persistently<Ok>([&] {
            return m_database->transaction([&] {
                const Status own = m_workers.checkOwn(number);
                return own ? work() : own;
            });
        });
    }

    /// Others could give no sign of life, either, if it was the network: they get the time to come back.
    int timeout() const
    {
        const int usual = trialTimeoutSeconds();
        return m_back.isValid() && m_back.elapsed() < 1000LL * usual ? std::numeric_limits<int>::max() : usual;
    }

    template <class T>
    Result<T> persistently(const std::function<Result<T>()>& work)
    {
        Result<T> done = work();
        if (m_database->isInTransaction() || !isAway(done))
            return done;
        return retry<T>(std::move(done), work);
    }

    template <class T>
    static bool isAway(const Result<T>& result)
    {
        return result.failed() && result.error().code == ErrorCode::DatabaseAway;
    }

    template <class T>
    Result<T> retry(Result<T> done, const std::function<Result<T>()>& work)
    {
        if (m_patience.onAway)
            m_patience.onAway(done.error());
        QElapsedTimer away;
        away.start();
        while (isAway(done) && std::chrono::milliseconds(away.elapsed()) < m_patience.limit) {
            if (m_patience.token.isCancelled())
                return Cancelled{};
            std::this_thread::sleep_for(std::chrono::milliseconds(500));
            const Status connected = m_database->reconnect();
            done = connected ? work() : connected.as<T>();
        }
        m_back.start();
        if (!isAway(done) && m_patience.onBack)
            m_patience.onBack();
        return done;
    }

    std::unique_ptr<SqlConnection> m_database;
    const Dialect m_dialect;
    const QString m_path;
    const StoredStudy m_stored;
    const DatabasePatience m_patience;
    TrialWorkers m_workers;
    TrialWriter m_writer;
    QElapsedTimer m_back;  ///< since the server was away; invalid: it never was
};

/// The study in tables that are there, or made.
Result<StoredStudy> sharedStudyIn(SqlConnection& database, Dialect dialect, const QString& name, const QString& ownName,
                                  Direction direction)
{
    Result<StoredStudy> stored = Cancelled{};
    const Status done = database.transaction([&]() -> Status {
        // Two processes must not make the tables at the same moment; a writer of SQLite is alone anyway.
        const auto alone = QStringLiteral("SELECT pg_advisory_xact_lock(hashtext('leafbench'))");
        if (auto locked = dialect == Dialect::Postgres ? database.run(alone) : Ok{}; !locked)
            return locked;
        if (auto tables = tablesReady(database, dialect); !tables)
            return tables.as<Ok>();
        if (auto made = TrialWorkers::makeTable(database, dialect); !made)
            return made;
        stored = findOrMakeStudy(database, name, ownName, direction);
        return stored ? Status(Ok{}) : stored.as<Ok>();
    });
    return done ? stored : done.as<StoredStudy>();
}

Status removeRows(SqlConnection& database, const QString& study)
{
    const char* const ofTrials[] = {"trial_user_attributes",     "trial_system_attributes", "trial_params",     "trial_values",
                                    "trial_intermediate_values", "trial_heartbeats",        "leafbench_workers"};
    const char* const ofStudies[] = {"trials", "study_directions", "study_user_attributes", "study_system_attributes", "studies"};
    const auto named = QStringLiteral("(SELECT study_id FROM studies WHERE study_name = ?)");
    for (const char* table : ofTrials) {
        const QString sql = QStringLiteral("DELETE FROM %1 WHERE trial_id IN (SELECT trial_id FROM trials WHERE study_id IN %2)")
                                .arg(QLatin1String(table), named);
        if (auto removed = database.run(sql, {study}); !removed)
            return removed;
    }
    for (const char* table : ofStudies) {
        const QString sql = QStringLiteral("DELETE FROM %1 WHERE study_id IN %2").arg(QLatin1String(table), named);
        if (auto removed = database.run(sql, {study}); !removed)
            return removed;
    }
    return Ok{};
}

}  // namespace

int trialTimeoutSeconds() { return secondsFrom("LEAFBENCH_TRIAL_TIMEOUT", 60); }

Result<std::unique_ptr<StudyStorage>> openSharedStudy(const QString& text, const QString& name, Direction direction,
                                                      const DatabasePatience& patience)
{
    using Opened = std::unique_ptr<StudyStorage>;
    const auto url = parseDatabaseUrl(text);
    if (!url)
        return url.as<Opened>();
    auto database = PostgresDatabase::open(*url);
    if (!database)
        return database.as<Opened>();
    const auto stored
        = sharedStudyIn(**database, Dialect::Postgres, name.isEmpty() ? url->part : name, QStringLiteral("leafbench"), direction);
    if (!stored)
        return stored.as<Opened>();
    return Opened(std::make_unique<SharedStudy>(std::move(database.value()), Dialect::Postgres, url->withPart(stored->name),
                                                *stored, patience));
}

Result<std::unique_ptr<StudyStorage>> openSharedFile(const QString& path, const QString& name, Direction direction)
{
    using Opened = std::unique_ptr<StudyStorage>;
    constexpr std::chrono::seconds patience{60};  // many processes take turns
    auto file = SqliteFile::open(path, SqliteFile::Access::Write, patience);
    if (!file)
        return file.as<Opened>();
    const auto stored = sharedStudyIn(**file, Dialect::Sqlite, name, QFileInfo(path).completeBaseName(), direction);
    if (!stored)
        return stored.as<Opened>();
    return Opened(std::make_unique<SharedStudy>(std::move(file.value()), Dialect::Sqlite, path, *stored, DatabasePatience{}));
}

Status removeSharedStudy(const QString& text)
{
    const auto url = parseDatabaseUrl(text);
    if (!url)
        return url.as<Ok>();
    auto database = PostgresDatabase::open(*url);
    if (!database)
        return database.as<Ok>();
    return (*database)->transaction([&]() -> Status { return removeRows(**database, url->part); });
}

}  // namespace leafbench
