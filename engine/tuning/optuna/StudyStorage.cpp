#include "engine/tuning/optuna/StudyStorage.h"

#include "engine/common/Environment.h"
#include "engine/common/sql/DatabaseUrl.h"
#include "engine/tuning/optuna/FileStudy.h"
#include "engine/tuning/optuna/SharedStudy.h"

namespace leafbench {

std::chrono::seconds databasePatience() { return std::chrono::seconds(secondsFrom("LEAFBENCH_DATABASE_PATIENCE", 600, 0)); }

Result<std::unique_ptr<StudyStorage>> StudyStorage::open(const QString& path, const QString& name, Direction direction,
                                                         std::chrono::milliseconds patience, const DatabasePatience& database)
{
    return isDatabaseUrl(path) ? openSharedStudy(path, name, direction, database) : openFileStudy(path, name, direction, patience);
}

}  // namespace leafbench
