#include "engine/tuning/optuna/StudySetup.h"

#include "engine/tuning/optuna/OptunaEncoding.h"

#include <algorithm>

namespace leafbench {

static Result<StoredStudy> makeStudy(SqlConnection& database, const QString& name, Direction direction)
{
    const auto id = database.value(QStringLiteral("INSERT INTO studies (study_name) VALUES (?) RETURNING study_id"), {name});
    if (!id)
        return id.as<StoredStudy>();
    const StoredStudy created{id->toLongLong(), name};
    const auto directed
        = database.run(QStringLiteral("INSERT INTO study_directions (direction, study_id, objective) VALUES (?, ?, 0)"),
                       {toOptuna(direction), created.id});
    return directed ? Result<StoredStudy>(created) : directed.as<StoredStudy>();
}

Result<bool> tablesReady(SqlConnection& database, Dialect dialect)
{
    const auto empty = isWithoutTables(database);
    if (!empty)
        return empty;
    const Status ready = *empty ? makeOptunaTables(database, dialect) : checkOptunaTables(database);
    return ready ? Result<bool>(!*empty) : ready.as<bool>();
}

Result<StoredStudy> findOrMakeStudy(SqlConnection& database, const QString& name, const QString& ownName, Direction direction)
{
    const auto all = storedStudies(database);
    if (!all)
        return all.as<StoredStudy>();
    const bool has = std::any_of(all->begin(), all->end(), [&](const StoredStudy& one) { return one.name == name; });
    if (all->empty() || (!name.isEmpty() && !has))
        return makeStudy(database, name.isEmpty() ? ownName : name, direction);
    const auto found = studyNamed(database, *all, name);
    if (!found)
        return found;
    const auto itsDirection = readDirection(database, *found);
    if (!itsDirection)
        return itsDirection.as<StoredStudy>();
    if (*itsDirection != direction)
        return Error{.code = ErrorCode::StudyDiffers, .subject = database.path(), .choices = {QStringLiteral("direction")}};
    return found;
}

Status setStudyAttribute(SqlConnection& database, const StoredStudy& study, const QString& key, const QJsonValue& value)
{
    return database.run(QStringLiteral("INSERT INTO study_user_attributes (study_id, key, value_json) VALUES (?, ?, ?) "
                                       "ON CONFLICT (study_id, key) DO UPDATE SET value_json = excluded.value_json"),
                        {study.id, key, optunaJson(value)});
}

}  // namespace leafbench
