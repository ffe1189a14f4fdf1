#include "engine/tuning/optuna/OptunaSchema.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>

namespace leafbench {
namespace {

constexpr int schemaVersion = 12;  // "Don't modify this version number anymore" since Optuna 0.9; alembic counts on
constexpr std::array known{"v3.0.0.d", "v3.2.0.a"};
constexpr std::array older{"v0.9.0.a", "v1.2.0.a", "v1.3.0.a", "v2.4.0.a", "v2.6.0.a", "v3.0.0.a", "v3.0.0.b", "v3.0.0.c"};

/// SQLAlchemy's exact statements for SQLite: our studies are indistinguishable from Optuna's.
constexpr std::array statements{
    "CREATE TABLE studies (\n\tstudy_id INTEGER NOT NULL, \n\tstudy_name VARCHAR(512) NOT NULL, \n\tPRIMARY KEY (study_id)\n)",
    "CREATE UNIQUE INDEX ix_studies_study_name ON studies (study_name)",
    "CREATE TABLE version_info (\n\tversion_info_id INTEGER NOT NULL, \n\tschema_version INTEGER, "
    "\n\tlibrary_version VARCHAR(256), \n\tPRIMARY KEY (version_info_id), \n\tCHECK (version_info_id=1)\n)",
    "CREATE TABLE study_directions (\n\tstudy_direction_id INTEGER NOT NULL, \n\tdirection VARCHAR(8) NOT NULL, "
    "\n\tstudy_id INTEGER NOT NULL, \n\tobjective INTEGER NOT NULL, \n\tPRIMARY KEY (study_direction_id), "
    "\n\tUNIQUE (study_id, objective), \n\tFOREIGN KEY(study_id) REFERENCES studies (study_id)\n)",
    "CREATE TABLE study_user_attributes (\n\tstudy_user_attribute_id INTEGER NOT NULL, \n\tstudy_id INTEGER, "
    "\n\t\"key\" VARCHAR(512), \n\tvalue_json TEXT, \n\tPRIMARY KEY (study_user_attribute_id), "
    "\n\tUNIQUE (study_id, \"key\"), \n\tFOREIGN KEY(study_id) REFERENCES studies (study_id)\n)",
    "CREATE TABLE study_system_attributes (\n\tstudy_system_attribute_id INTEGER NOT NULL, \n\tstudy_id INTEGER, "
    "\n\t\"key\" VARCHAR(512), \n\tvalue_json TEXT, \n\tPRIMARY KEY (study_system_attribute_id), "
    "\n\tUNIQUE (study_id, \"key\"), \n\tFOREIGN KEY(study_id) REFERENCES studies (study_id)\n)",
    "CREATE TABLE trials (\n\ttrial_id INTEGER NOT NULL, \n\tnumber INTEGER, \n\tstudy_id INTEGER, "
    "\n\tstate VARCHAR(8) NOT NULL, \n\tdatetime_start DATETIME, \n\tdatetime_complete DATETIME, "
    "\n\tPRIMARY KEY (trial_id), \n\tFOREIGN KEY(study_id) REFERENCES studies (study_id)\n)",
    "CREATE TABLE trial_user_attributes (\n\ttrial_user_attribute_id INTEGER NOT NULL, \n\ttrial_id INTEGER, "
    "\n\t\"key\" VARCHAR(512), \n\tvalue_json TEXT, \n\tPRIMARY KEY (trial_user_attribute_id), "
    "\n\tUNIQUE (trial_id, \"key\"), \n\tFOREIGN KEY(trial_id) REFERENCES trials (trial_id)\n)",
    "CREATE TABLE trial_system_attributes (\n\ttrial_system_attribute_id INTEGER NOT NULL, \n\ttrial_id INTEGER, "
    "\n\t\"key\" VARCHAR(512), \n\tvalue_json TEXT, \n\tPRIMARY KEY (trial_system_attribute_id), "
    "\n\tUNIQUE (trial_id, \"key\"), \n\tFOREIGN KEY(trial_id) REFERENCES trials (trial_id)\n)",
    "CREATE TABLE trial_params (\n\tparam_id INTEGER NOT NULL, \n\ttrial_id INTEGER, \n\tparam_name VARCHAR(512), "
    "\n\tparam_value FLOAT, \n\tdistribution_json TEXT, \n\tPRIMARY KEY (param_id), \n\tUNIQUE (trial_id, param_name), "
    "\n\tFOREIGN KEY(trial_id) REFERENCES trials (trial_id)\n)",
    "CREATE TABLE trial_values (\n\ttrial_value_id INTEGER NOT NULL, \n\ttrial_id INTEGER NOT NULL, "
    "\n\tobjective INTEGER NOT NULL, \n\tvalue FLOAT, \n\tvalue_type VARCHAR(7) NOT NULL, "
    "\n\tPRIMARY KEY (trial_value_id), \n\tUNIQUE (trial_id, objective), "
    "\n\tFOREIGN KEY(trial_id) REFERENCES trials (trial_id)\n)",
    "CREATE TABLE trial_intermediate_values (\n\ttrial_intermediate_value_id INTEGER NOT NULL, "
    "\n\ttrial_id INTEGER NOT NULL, \n\tstep INTEGER NOT NULL, \n\tintermediate_value FLOAT, "
    "\n\tintermediate_value_type VARCHAR(7) NOT NULL, \n\tPRIMARY KEY (trial_intermediate_value_id), "
    "\n\tUNIQUE (trial_id, step), \n\tFOREIGN KEY(trial_id) REFERENCES trials (trial_id)\n)",
    "CREATE TABLE trial_heartbeats (\n\ttrial_heartbeat_id INTEGER NOT NULL, \n\ttrial_id INTEGER NOT NULL, "
    "\n\theartbeat DATETIME NOT NULL, \n\tPRIMARY KEY (trial_heartbeat_id), \n\tUNIQUE (trial_id), "
    "\n\tFOREIGN KEY(trial_id) REFERENCES trials (trial_id)\n)",
    "CREATE TABLE alembic_version (\n\tversion_num VARCHAR(32) NOT NULL, "
    "\n\tCONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)\n)",
    "INSERT INTO version_info VALUES (1, 12, '3.1.0')",
    "INSERT INTO alembic_version VALUES ('v3.0.0.d')",
};

constexpr std::array enumerations{
    "CREATE TYPE studydirection AS ENUM ('NOT_SET', 'MINIMIZE', 'MAXIMIZE')",
    "CREATE TYPE trialstate AS ENUM ('RUNNING', 'COMPLETE', 'PRUNED', 'FAIL', 'WAITING')",
    "CREATE TYPE trialvaluetype AS ENUM ('FINITE', 'INF_POS', 'INF_NEG')",
    "CREATE TYPE trialintermediatevaluetype AS ENUM ('FINITE', 'INF_POS', 'INF_NEG', 'NAN')",
};

constexpr std::array tables{"studies",      "study_directions",         "study_user_attributes",   "study_system_attributes",
                            "trials",       "trial_user_attributes",    "trial_system_attributes", "trial_params",
                            "trial_values", "trial_intermediate_values"};

/// The statement as SQLAlchemy writes it for PostgreSQL: its own types, keys that count up, states as enumerations.
QString forPostgres(QString sql)
{
    static const QRegularExpression ownKey(QStringLiteral("^(CREATE TABLE (?!version_info)\\w+ \\(\n\t\\w+_id) INTEGER"));
    sql.replace(ownKey, QStringLiteral("\\1 SERIAL"));
    constexpr std::array<std::array<const char*, 2>, 6> types{
        {{"intermediate_value_type VARCHAR(7)", "intermediate_value_type trialintermediatevaluetype"},
         {"\tvalue_type VARCHAR(7)", "\tvalue_type trialvaluetype"},
         {"state VARCHAR(8)", "state trialstate"},
         {"direction VARCHAR(8)", "direction studydirection"},
         {"FLOAT", "FLOAT(53)"},
         {"DATETIME", "TIMESTAMP WITHOUT TIME ZONE"}}};
    for (const auto& [ours, theirs] : types)
        sql.replace(QLatin1String(ours), QLatin1String(theirs));
    return sql;
}

Error notAStudy(const SqlConnection& database, const QString& detail)
{
    return {.code = ErrorCode::NotAStudy, .subject = database.path(), .detail = detail};
}

Status checkVersion(SqlConnection& database)
{
    const auto schema = database.value(QStringLiteral("SELECT schema_version FROM version_info"));
    const auto stored = schema ? database.value(QStringLiteral("SELECT version_num FROM alembic_version")) : schema;
    if (!stored)
        return stored.as<Ok>();
    const QString revision = stored->toString();
    if (schema->toInt() > schemaVersion)
        return Error{.code = ErrorCode::StudyNewer, .subject = database.path(), .detail = schema->toString()};
    if (std::find(known.begin(), known.end(), revision) != known.end() && schema->toInt() == schemaVersion)
        return Ok{};
    if (revision.isEmpty())
        return notAStudy(database, QStringLiteral("no version"));
    const bool isOld = std::find(older.begin(), older.end(), revision) != older.end() || schema->toInt() < schemaVersion;
    return Error{.code = isOld ? ErrorCode::StudyOlder : ErrorCode::StudyNewer, .subject = database.path(), .detail = revision};
}

}  // namespace

Result<bool> isWithoutTables(SqlConnection& database)
{
    const auto names = database.tables();
    if (!names)
        return names.as<bool>();
    return names->isEmpty();
}

Status makeOptunaTables(SqlConnection& database, Dialect dialect)
{
    QStringList all;
    if (dialect == Dialect::Postgres)
        std::copy(enumerations.begin(), enumerations.end(), std::back_inserter(all));
    for (const char* sql : statements)
        all << (dialect == Dialect::Postgres ? forPostgres(QLatin1String(sql)) : QLatin1String(sql));
    for (const QString& sql : all) {
        if (auto created = database.run(sql); !created)
            return created;
    }
    return Ok{};
}

Status checkOptunaTables(SqlConnection& database)
{
    const auto names = database.tables();
    if (!names)
        return names.as<Ok>();
    if (names->isEmpty())
        return notAStudy(database, QStringLiteral("no tables"));
    // The versions first: tables of another version may have other names.
    for (const char* table : {"version_info", "alembic_version"}) {
        if (!names->contains(QLatin1String(table)))
            return notAStudy(database, QStringLiteral("no table ") + QLatin1String(table));
    }
    if (auto checked = checkVersion(database); !checked)
        return checked;
    for (const char* table : tables) {
        if (!names->contains(QLatin1String(table)))
            return notAStudy(database, QStringLiteral("no table ") + QLatin1String(table));
    }
    return Ok{};
}

}  // namespace leafbench
