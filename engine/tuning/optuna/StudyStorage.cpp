#include "engine/tuning/optuna/StudyStorage.h"

#include "engine/common/sql/DatabaseUrl.h"
#include "engine/tuning/optuna/FileStudy.h"
#include "engine/tuning/optuna/SharedStudy.h"

namespace leafbench {

std::chrono::seconds databasePatience()
{
    bool set = false;
    const int seconds = qEnvironmentVariableIntValue("LEAFBENCH_DATABASE_PATIENCE", &set);
    return std::chrono::seconds(set && seconds >= 0 ? seconds : 600);
}

Result<std::unique_ptr<StudyStorage>> StudyStorage::open(const QString& path, const QString& name, Direction direction,
                                                         std::chrono::milliseconds patience, const DatabasePatience& database)
{
    return isDatabaseUrl(path) ? openSharedStudy(path, name, direction, database) : openFileStudy(path, name, direction, patience);
}

}  // namespace leafbench
