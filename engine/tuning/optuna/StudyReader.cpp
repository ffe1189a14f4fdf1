#include "engine/tuning/optuna/StudyReader.h"

#include "engine/tuning/optuna/OptunaEncoding.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

namespace leafbench {
namespace {

/// Reads a study's trials, query by query. Stops at the first value that Optuna never writes.
class TrialsReader {
public:
    TrialsReader(SqlConnection& database, qint64 study, std::vector<Trial>& trials)
        : m_database(database),
          m_study(study),
          m_trials(trials)
    {
    }

    Status read()
    {
        for (const auto part :
             {&TrialsReader::readTrials, &TrialsReader::readParameters, &TrialsReader::readValues, &TrialsReader::readIntermediate,
              &TrialsReader::readUserAttributes, &TrialsReader::readSystemAttributes}) {
            if (auto done = (this->*part)(); !done)
                return done;
            if (!m_flaw.isEmpty())
                return Error{.code = ErrorCode::NotAStudy, .subject = m_database.path(), .detail = m_flaw};
        }
        return Ok{};
    }

private:
    Status readTrials()
    {
        return m_database.each(QStringLiteral("SELECT trial_id, number, state, CAST(datetime_start AS TEXT), "
                                              "CAST(datetime_complete AS TEXT) FROM trials "
                                              "WHERE study_id = ? ORDER BY number, trial_id"),
                               {m_study}, [&](const QSqlQuery& row) {
                                   const auto state = fromOptuna<TrialState>(row.value(2).toString());
                                   const auto place = static_cast<int>(m_trials.size());
                                   require(state && row.value(1).toInt() == place, QStringLiteral("trial %1").arg(place));
                                   Trial trial;
                                   trial.number = place;
                                   trial.state = state.value_or(TrialState::Fail);
                                   trial.started = timeFromOptuna(row.value(3).toString());
                                   trial.completed = timeFromOptuna(row.value(4).toString());
                                   m_places.insert(row.value(0).toLongLong(), m_trials.size());
                                   m_trials.push_back(std::move(trial));
                               });
    }

    Status readParameters()
    {
        return eachOf(QStringLiteral("trial_params"), QStringLiteral("param_name, param_value, distribution_json"),
                      QStringLiteral("param_id"), [&](Trial& trial, const QSqlQuery& row) {
                          bool isNumber = false;
                          TrialParameter parameter{.name = row.value(1).toString(),
                                                   .distribution = distribution(row.value(3).toString()),
                                                   .internal = row.value(2).toDouble(&isNumber)};
                          require(isNumber, QStringLiteral("parameter ") + parameter.name);
                          trial.parameters.push_back(std::move(parameter));
                      });
    }

    Status readValues()
    {
        return eachOf(QStringLiteral("trial_values"), QStringLiteral("value, value_type"), QStringLiteral("objective"),
                      [&](Trial& trial, const QSqlQuery& row) { trial.value = value(trial, row, 1); });
    }

    Status readIntermediate()
    {
        return eachOf(QStringLiteral("trial_intermediate_values"),
                      QStringLiteral("step, intermediate_value, intermediate_value_type"), QStringLiteral("step"),
                      [&](Trial& trial, const QSqlQuery& row) { trial.intermediate[row.value(1).toInt()] = value(trial, row, 2); });
    }

    Status readUserAttributes()
    {
        auto read = readAttributes(QStringLiteral("trial_user_attributes"), &Trial::userAttributes);
        for (Trial& trial : m_trials)  // beside their study, also after both were moved
            findMovedRun(trial, QFileInfo(m_database.path()).path());
        return read;
    }
    Status readSystemAttributes() { return readAttributes(QStringLiteral("trial_system_attributes"), &Trial::systemAttributes); }

    Status readAttributes(const QString& table, QJsonObject Trial::*into)
    {
        return eachOf(table, QStringLiteral("key, value_json"), QStringLiteral("key"), [&](Trial& trial, const QSqlQuery& row) {
            (trial.*into)[row.value(1).toString()] = jsonFromOptuna(row.value(2).toString());
        });
    }

    /// The rows of a table for the study's trials; column 0 is the trial.
    Status eachOf(const QString& table, const QString& columns, const QString& order,
                  const std::function<void(Trial&, const QSqlQuery&)>& row)
    {
        return m_database.each(QStringLiteral("SELECT trial_id, %1 FROM %2 WHERE trial_id IN "
                                              "(SELECT trial_id FROM trials WHERE study_id = ?) ORDER BY trial_id, %3")
                                   .arg(columns, table, order),
                               {m_study}, [&](const QSqlQuery& query) {
                                   if (const auto place = m_places.constFind(query.value(0).toLongLong());
                                       place != m_places.constEnd())
                                       row(m_trials[*place], query);
                               });
    }

    double value(const Trial& trial, const QSqlQuery& row, int column)
    {
        const auto number = valueFromOptuna(row.value(column), row.value(column + 1).toString());
        require(number.has_value(), QStringLiteral("value of trial %1").arg(trial.number));
        return number.value_or(0);
    }

    /// A study has few distinct ones: parse each text once.
    const Distribution& distribution(const QString& json)
    {
        const auto found = m_distributions.constFind(json);
        if (found != m_distributions.constEnd())
            return *found;
        const auto parsed = Distribution::fromOptuna(jsonFromOptuna(json).toObject());
        require(parsed.has_value(), QStringLiteral("distribution ") + json.left(80));
        return *m_distributions.insert(json, parsed.value_or(Distribution{}));
    }

    void require(bool holds, const QString& otherwise)
    {
        if (!holds && m_flaw.isEmpty())
            m_flaw = otherwise;
    }

    SqlConnection& m_database;
    const qint64 m_study;
    std::vector<Trial>& m_trials;
    QHash<qint64, std::size_t> m_places;  ///< trial_id -> place in m_trials
    QHash<QString, Distribution> m_distributions;
    QString m_flaw;
};

Status readStudyAttributes(SqlConnection& database, qint64 id, TuningStudy& study)
{
    const auto read = database.each(
        QStringLiteral("SELECT key, value_json FROM study_user_attributes WHERE study_id = ?"), {id},
        [&](const QSqlQuery& row) { study.userAttributes[row.value(0).toString()] = jsonFromOptuna(row.value(1).toString()); });
    if (!read || !study.userAttributes.contains(studySettingsKey))
        return read;
    // A study with a later version's settings cannot be resumed here, but can be viewed.
    if (auto settings = fromJson<TuneSettings>(study.userAttributes[studySettingsKey].toObject(), Strictness::MayLackFields))
        study.settings = std::move(settings.value());
    return Ok{};
}

}  // namespace

void findMovedRun(Trial& trial, const QString& folder)
{
    const QString stored = trial.run();
    if (stored.isEmpty() || QFileInfo::exists(stored))
        return;
    const QString there = QDir(folder).filePath(QFileInfo(stored).fileName());
    if (QFileInfo(there).isDir())
        trial.userAttributes[QLatin1String("run")] = there;
}

Result<std::vector<StoredStudy>> storedStudies(SqlConnection& database)
{
    std::vector<StoredStudy> all;
    const auto read = database.each(QStringLiteral("SELECT study_id, study_name FROM studies ORDER BY study_id"), {},
                                    [&](const QSqlQuery& row) {
                                        all.push_back({row.value(0).toLongLong(), row.value(1).toString()});
                                    });
    if (!read)
        return read.as<std::vector<StoredStudy>>();
    return all;
}

Result<StoredStudy> studyNamed(const SqlConnection& database, const std::vector<StoredStudy>& all, const QString& name)
{
    if (all.empty())
        return Error{.code = ErrorCode::NotAStudy, .subject = database.path(), .detail = QStringLiteral("no study in it")};
    QStringList names;
    for (const StoredStudy& stored : all) {
        if (stored.name == name || (name.isEmpty() && all.size() == 1))
            return stored;
        names << stored.name;
    }
    return Error{.code = ErrorCode::BadValue, .subject = QStringLiteral("study"), .detail = name, .choices = names};
}

Result<Direction> readDirection(SqlConnection& database, const StoredStudy& stored)
{
    QStringList directions;
    const auto read = database.each(QStringLiteral("SELECT direction FROM study_directions WHERE study_id = ? ORDER BY objective"),
                                    {stored.id}, [&](const QSqlQuery& row) { directions << row.value(0).toString(); });
    if (!read)
        return read.as<Direction>();
    const auto direction = directions.size() == 1 ? fromOptuna<Direction>(directions[0]) : std::nullopt;
    if (!direction)
        return Error{.code = ErrorCode::NotAStudy,
                     .subject = database.path(),
                     .detail = QStringLiteral("study %1: %2 objectives (%3)")
                                   .arg(stored.name, QString::number(directions.size()), directions.join(QStringLiteral(", ")))};
    return *direction;
}

Result<TuningStudy> readStudy(SqlConnection& database, const StoredStudy& stored)
{
    TuningStudy study;
    study.path = database.path();
    study.name = stored.name;
    const auto read = database.snapshot([&]() -> Status {
        const auto direction = readDirection(database, stored);
        if (!direction)
            return direction.as<Ok>();
        study.direction = *direction;
        if (auto attributes = readStudyAttributes(database, stored.id, study); !attributes)
            return attributes;
        return TrialsReader(database, stored.id, study.trials).read();
    });
    if (!read)
        return read.as<TuningStudy>();
    return study;
}

}  // namespace leafbench
