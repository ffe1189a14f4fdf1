#pragma once

#include "engine/common/sql/SqlConnection.h"
#include "engine/tuning/space/Trial.h"

#include <optional>
#include <set>

namespace leafbench {

/// Writes trials of one study into Optuna's tables, as described in StudyStorage. Belongs to its connection's thread. Several
/// writers, each with its own connection, may write different trials of one study.
class TrialWriter {
public:
    /// present: existing trials of the study. Unfinished ones may be restarted; those added later by other programs may not.
    TrialWriter(SqlConnection& database, qint64 study, int present) : m_database(database), m_study(study), m_present(present) {}

    /// Errors: StudyInUse (another program has that number), Internal (already finished; not the next number), those of the
    /// database.
    Status begin(const Trial& trial);
    /// Errors: Internal (the trial is not running), those of the database.
    Status report(int number, int step, double value);
    Status end(const Trial& trial);
    /// None: there is no such trial.
    Result<std::optional<TrialState>> stateOf(int number);

private:
    struct Stored {
        qint64 id = 0;  ///< 0: there is none
        TrialState state = TrialState::Running;
    };
    Result<Stored> find(int number);
    Result<qint64> insert(const Trial& trial);
    Status restart(qint64 id, const Trial& trial);
    Status writeParameters(qint64 id, const Trial& trial);
    Status writeAttributes(qint64 id, const Trial& trial);
    Status writeEnd(qint64 id, const Trial& trial);

    SqlConnection& m_database;
    const qint64 m_study;
    const int m_present;
    std::set<int> m_begun;
};

}  // namespace leafbench
