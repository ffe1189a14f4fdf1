#include "engine/tuning/optuna/TrialWorkers.h"

#include "engine/common/Version.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStringList>
#include <QSysInfo>

#include <signal.h>
#include <unistd.h>

#include <cerrno>

namespace leafbench {
namespace {

enum Field { Version, Host, Namespace, Process };

QString field(const QString& worker, Field which) { return worker.section(QLatin1Char('|'), which, which); }

QString thisHost() { return QSysInfo::machineHostName(); }
/// Process numbers of two containers mean different processes.
QString thisNamespace() { return QFileInfo(QStringLiteral("/proc/self/ns/pid")).symLinkTarget().section(QLatin1Char('/'), -1); }

/// What the two databases say each in its own way. SQLite: seconds since the epoch, by this machine's clock.
struct BeatClock {
    const char* type;
    const char* now;
    const char* silence;  ///< seconds, by the server's clock. While the server was down, no process could give a sign of life
};

BeatClock beatClockOf(Dialect dialect)
{
    if (dialect == Dialect::Postgres)
        return {"TIMESTAMP WITH TIME ZONE", "clock_timestamp()",
                "extract(epoch FROM clock_timestamp() - greatest(w.beat, pg_postmaster_start_time()))::float8"};
    return {"REAL", "(julianday('now') - 2440587.5) * 86400.0", "(julianday('now') - 2440587.5) * 86400.0 - w.beat"};
}

/// A process of this machine that has ended.
bool isKnownDead(const QString& worker)
{
    const int process = field(worker, Process).toInt();
    return field(worker, Host) == thisHost() && field(worker, Namespace) == thisNamespace() && process > 0
        && ::kill(process, 0) != 0 && errno == ESRCH;
}

}  // namespace

QString newWorker()
{
    const QStringList fields{programVersion(), thisHost(), thisNamespace(), QString::number(::getpid()),
                             QString::number(QRandomGenerator::system()->generate64(), 36)};
    return fields.join(QLatin1Char('|'));
}

QString versionOf(const QString& worker) { return field(worker, Version); }

TrialWorkers::TrialWorkers(SqlConnection& database, Dialect dialect, qint64 study)
    : m_database(database),
      m_dialect(dialect),
      m_study(study),
      m_own(newWorker())
{
}

Status TrialWorkers::makeTable(SqlConnection& database, Dialect dialect)
{
    const auto tables = database.tables();
    if (!tables)
        return tables.as<Ok>();
    if (tables->contains(QStringLiteral("leafbench_workers")))
        return Ok{};
    return database.run(QStringLiteral("CREATE TABLE leafbench_workers (trial_id INTEGER PRIMARY KEY REFERENCES trials (trial_id) "
                                       "ON DELETE CASCADE, worker TEXT NOT NULL, beat %1 NOT NULL)")
                            .arg(QLatin1String(beatClockOf(dialect).type)));
}

Status TrialWorkers::take(int number)
{
    return m_database.run(QStringLiteral("INSERT INTO leafbench_workers (trial_id, worker, beat) "
                                         "SELECT trial_id, ?, %1 FROM trials WHERE study_id = ? AND number = ? "
                                         "ON CONFLICT (trial_id) DO UPDATE SET worker = excluded.worker, beat = excluded.beat")
                              .arg(QLatin1String(beatClockOf(m_dialect).now)),
                          {m_own, m_study, number});
}

Status TrialWorkers::checkOwn(int number)
{
    const auto mine = m_database.value(QStringLiteral("SELECT count(*) FROM leafbench_workers w JOIN trials t USING (trial_id) "
                                                      "WHERE t.study_id = ? AND t.number = ? AND w.worker = ?"),
                                       {m_study, number, m_own});
    if (!mine)
        return mine.as<Ok>();
    if (mine->toInt() == 1)
        return Ok{};
    return Error{.code = ErrorCode::TrialTaken, .subject = m_database.path(), .detail = QString::number(number)};
}

Status TrialWorkers::keepAlive(const std::set<int>& numbers)
{
    QStringList list;
    for (const int number : numbers)
        list << QString::number(number);
    if (list.isEmpty())
        return Ok{};
    return m_database.run(QStringLiteral("UPDATE leafbench_workers SET beat = %1 WHERE worker = ? AND trial_id IN "
                                         "(SELECT trial_id FROM trials WHERE study_id = ? AND number IN (%2))")
                              .arg(QLatin1String(beatClockOf(m_dialect).now), list.join(QLatin1Char(','))),
                          {m_own, m_study});
}

/// Without a worker, and not without a row: those of Optuna's own workers have none.
Status TrialWorkers::release()
{
    return m_database.run(QStringLiteral("UPDATE leafbench_workers SET worker = '' WHERE worker = ?"), {m_own});
}

bool TrialWorker::isAlive(int timeoutSeconds) const
{
    return !worker.isEmpty() && silentSeconds <= timeoutSeconds && !isKnownDead(worker);
}

Result<std::vector<TrialWorker>> TrialWorkers::running()
{
    using Workers = std::vector<TrialWorker>;
    Workers workers;
    const auto read
        = m_database.each(QStringLiteral("SELECT t.number, w.worker, %1 FROM trials t "
                                         "JOIN leafbench_workers w USING (trial_id) "
                                         "WHERE t.study_id = ? AND t.state = 'RUNNING'")
                              .arg(QLatin1String(beatClockOf(m_dialect).silence)),
                          {m_study}, [&](const QSqlQuery& row) {
                              workers.push_back({row.value(0).toInt(), row.value(1).toString(), row.value(2).toDouble()});
                          });
    return read ? Result<Workers>(std::move(workers)) : read.as<Workers>();
}

Result<std::set<int>> TrialWorkers::abandoned(const std::set<int>& here, int timeoutSeconds)
{
    const auto workers = running();
    if (!workers)
        return workers.as<std::set<int>>();
    std::set<int> numbers;
    for (const TrialWorker& trial : *workers) {
        if (trial.worker == m_own ? !here.contains(trial.number) : !trial.isAlive(timeoutSeconds))
            numbers.insert(trial.number);
    }
    return numbers;
}

}  // namespace leafbench
