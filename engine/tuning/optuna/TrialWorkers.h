#pragma once

#include "engine/tuning/optuna/OptunaSchema.h"

#include <set>
#include <vector>

namespace leafbench {

/// The process that runs a trial: "0.1.0 (f6b1c58d2)|host|process namespace|process|random". Each call of worker() is another one.
QString newWorker();
QString versionOf(const QString& worker);

/// A running trial's worker.
struct TrialWorker {
    int number = 0;            ///< of the trial
    QString worker{};          ///< empty: it gave the trial up
    double silentSeconds = 0;  ///< since its last sign of life
    /// False, too, if it is a process of this machine that has ended; of other machines only their silence tells.
    bool isAlive(int timeoutSeconds) const;
};

/// The table leafbench_workers of one study. Belongs to its connection's thread. Errors: those of the database.
class TrialWorkers {
public:
    TrialWorkers(SqlConnection& database, Dialect dialect, qint64 study);

    /// Call it with the tables locked against others.
    static Status makeTable(SqlConnection& database, Dialect dialect);

    const QString& own() const { return m_own; }
    Status take(int number);
    /// Errors: TrialTaken (subject: the study, detail: the trial's number).
    Status checkOwn(int number);
    Status keepAlive(const std::set<int>& numbers);
    Status release();
    Result<std::vector<TrialWorker>> running();
    /// Running trials whose workers are not alive, and those of this worker that are not in `here`.
    Result<std::set<int>> abandoned(const std::set<int>& here, int timeoutSeconds);

private:
    SqlConnection& m_database;
    const Dialect m_dialect;
    const qint64 m_study;
    const QString m_own;
};

}  // namespace leafbench
