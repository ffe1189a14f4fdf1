#pragma once

#include "engine/common/SqliteFile.h"
#include "engine/tuning/Trial.h"

#include <set>

namespace leafbench {

/// Writes trials of one study into a file that holds Optuna's tables, as StudyStorage describes it. Belongs to the thread of
/// its file. Several writers, each with a file of its own, may write to one study: other trials, never the same one.
class TrialWriter {
public:
    /// present: trials that the study has already. Their unfinished ones may be begun again; those that other programs add
    /// later may not.
    TrialWriter(SqliteFile& file, qint64 study, int present) : m_file(file), m_study(study), m_present(present) {}

    /// Errors: StudyInUse (another program has taken that number), Internal (finished already; not the next number), those
    /// of sqliteError().
    Outcome<Done> begin(const Trial& trial);
    /// Errors: Internal (the trial is not running), those of sqliteError().
    Outcome<Done> report(int number, int step, double value);
    Outcome<Done> end(const Trial& trial);

private:
    struct Stored {
        qint64 id = 0;  ///< 0: there is none
        TrialState state = TrialState::Running;
    };
    Outcome<Stored> find(int number);
    Outcome<qint64> insert(const Trial& trial);
    Outcome<Done> restart(qint64 id, const Trial& trial);
    Outcome<Done> writeParameters(qint64 id, const Trial& trial);
    Outcome<Done> writeAttributes(qint64 id, const Trial& trial);
    Outcome<Done> writeEnd(qint64 id, const Trial& trial);

    SqliteFile& m_file;
    const qint64 m_study;
    const int m_present;
    std::set<int> m_begun;
};

}  // namespace leafbench
