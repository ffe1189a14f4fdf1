#pragma once

#include "engine/common/SqliteFile.h"
#include "engine/tuning/space/Trial.h"

#include <set>

namespace leafbench {

/// Writes trials of one study into a file with Optuna's tables, as described in StudyStorage. Belongs to its file's thread. Several
/// writers, each with its own file, may write different trials of one study.
class TrialWriter {
public:
    /// present: existing trials of the study. Unfinished ones may be restarted; those added later by other programs may not.
    TrialWriter(SqliteFile& file, qint64 study, int present) : m_file(file), m_study(study), m_present(present) {}

    /// Errors: StudyInUse (another program has that number), Internal (already finished; not the next number), those of
    /// sqliteError().
    Status begin(const Trial& trial);
    /// Errors: Internal (the trial is not running), those of sqliteError().
    Status report(int number, int step, double value);
    Status end(const Trial& trial);

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

    SqliteFile& m_file;
    const qint64 m_study;
    const int m_present;
    std::set<int> m_begun;
};

}  // namespace leafbench
