#include "engine/tuning/optuna/TrialWriter.h"

#include "engine/tuning/optuna/OptunaEncoding.h"

#include <cmath>

namespace leafbench {
namespace {

Error internal(int number, const char* what)
{
    return {.code = ErrorCode::Internal,
            .subject = QString(),
            .detail = QStringLiteral("trial %1 %2").arg(QString::number(number), QLatin1String(what))};
}

/// An invalid time means now: Optuna's trials always have both.
QVariant timeOrNow(const QDateTime& time) { return optunaTime(time.isValid() ? time : QDateTime::currentDateTime()); }

/// One statement for each of `items`, until one fails.
template <class Items, class Write>
Status writeEach(const Items& items, const Write& write)
{
    for (auto it = items.begin(); it != items.end(); ++it) {
        if (const Status done = write(it); !done)
            return done;
    }
    return Ok{};
}

}  // namespace

Result<TrialWriter::Stored> TrialWriter::find(int number)
{
    Stored stored;
    const auto read = m_database.each(QStringLiteral("SELECT trial_id, state FROM trials WHERE study_id = ? AND number = ?"),
                                      {m_study, number}, [&](const QSqlQuery& row) {
                                          stored.id = row.value(0).toLongLong();
                                          stored.state = fromOptuna<TrialState>(row.value(1).toString()).value_or(TrialState::Fail);
                                      });
    if (!read)
        return read.as<Stored>();
    return stored;
}

Result<std::optional<TrialState>> TrialWriter::stateOf(int number)
{
    using State = std::optional<TrialState>;
    const auto stored = find(number);
    return stored ? Result<State>(stored->id == 0 ? State() : State(stored->state)) : stored.as<State>();
}

Status TrialWriter::begin(const Trial& trial)
{
    const auto begun = m_database.transaction([&]() -> Status {
        const auto stored = find(trial.number);
        if (!stored)
            return stored.as<Ok>();
        qint64 id = stored->id;
        if (id == 0) {
            const auto inserted = insert(trial);
            if (!inserted)
                return inserted.as<Ok>();
            id = *inserted;
        } else if (trial.number >= m_present && !m_begun.contains(trial.number)) {
            return Error{.code = ErrorCode::StudyInUse,
                         .subject = m_database.path(),
                         .detail = QStringLiteral("trial %1").arg(trial.number)};
        } else if (isFinished(stored->state)) {
            return internal(trial.number, "has finished");
        } else if (auto restarted = restart(id, trial); !restarted) {
            return restarted;
        }
        if (auto written = writeParameters(id, trial); !written)
            return written;
        return writeAttributes(id, trial);
    });
    if (begun)
        m_begun.insert(trial.number);
    return begun;
}

Result<qint64> TrialWriter::insert(const Trial& trial)
{
    const auto next = m_database.value(QStringLiteral("SELECT count(*) FROM trials WHERE study_id = ?"), {m_study});
    if (!next)
        return next.as<qint64>();
    if (trial.number != next->toLongLong())
        return internal(trial.number, "is not the next one");
    const auto id = m_database.value(QStringLiteral("INSERT INTO trials (number, study_id, state, datetime_start) "
                                                    "VALUES (?, ?, 'RUNNING', ?) RETURNING trial_id"),
                                     {trial.number, m_study, timeOrNow(trial.started)});
    return id ? Result<qint64>(id->toLongLong()) : id.as<qint64>();
}

Status TrialWriter::restart(qint64 id, const Trial& trial)
{
    const auto updated = m_database.run(QStringLiteral("UPDATE trials SET state = 'RUNNING', datetime_start = ?, "
                                                       "datetime_complete = NULL WHERE trial_id = ?"),
                                        {timeOrNow(trial.started), id});
    if (!updated)
        return updated;
    // Optuna would end a trial whose heartbeat stops. Keep attributes: those of an enqueued trial are needed.
    const QStringList tables{QStringLiteral("trial_params"), QStringLiteral("trial_values"),
                             QStringLiteral("trial_intermediate_values"), QStringLiteral("trial_heartbeats")};
    return writeEach(
        tables, [&](auto table) { return m_database.run(QStringLiteral("DELETE FROM %1 WHERE trial_id = ?").arg(*table), {id}); });
}

Status TrialWriter::writeParameters(qint64 id, const Trial& trial)
{
    return writeEach(trial.parameters, [&](auto parameter) {
        return m_database.run(QStringLiteral("INSERT INTO trial_params (trial_id, param_name, param_value, distribution_json) "
                                             "VALUES (?, ?, ?, ?)"),
                              {id, parameter->name, parameter->internal, optunaJson(parameter->distribution.toOptuna())});
    });
}

Status TrialWriter::writeAttributes(qint64 id, const Trial& trial)
{
    const auto write = [&](const QString& table, const QJsonObject& attributes) {
        const QString sql = QStringLiteral("INSERT INTO %1 (trial_id, key, value_json) VALUES (?, ?, ?) "
                                           "ON CONFLICT (trial_id, key) DO UPDATE SET value_json = excluded.value_json")
                                .arg(table);
        return writeEach(attributes, [&](auto one) { return m_database.run(sql, {id, one.key(), optunaJson(one.value())}); });
    };
    if (auto written = write(QStringLiteral("trial_user_attributes"), trial.userAttributes); !written)
        return written;
    return write(QStringLiteral("trial_system_attributes"), trial.systemAttributes);
}

Status TrialWriter::report(int number, int step, double value)
{
    const OptunaValue stored = optunaValue(value);
    const auto written = m_database.value(
        QStringLiteral("INSERT INTO trial_intermediate_values (trial_id, step, intermediate_value, intermediate_value_type) "
                       "SELECT trial_id, ?, ?, ? FROM trials WHERE study_id = ? AND number = ? AND state = 'RUNNING' "
                       "ON CONFLICT (trial_id, step) DO UPDATE SET intermediate_value = excluded.intermediate_value, "
                       "intermediate_value_type = excluded.intermediate_value_type RETURNING trial_id"),
        {step, stored.number, stored.type, m_study, number});
    if (!written)
        return written.as<Ok>();
    return written->isValid() ? Status(Ok{}) : internal(number, "is not running");
}

Status TrialWriter::end(const Trial& trial)
{
    if (!isFinished(trial.state))
        return internal(trial.number, "ends without a state");
    if (trial.state == TrialState::Complete && (!trial.value || std::isnan(*trial.value)))
        return internal(trial.number, "is complete without a value");
    return m_database.transaction([&]() -> Status {
        const auto stored = find(trial.number);
        if (!stored)
            return stored.as<Ok>();
        if (stored->id == 0 || stored->state != TrialState::Running)
            return internal(trial.number, "is not running");
        return writeEnd(stored->id, trial);
    });
}

Status TrialWriter::writeEnd(qint64 id, const Trial& trial)
{
    const auto updated = m_database.run(QStringLiteral("UPDATE trials SET state = ?, datetime_complete = ? WHERE trial_id = ?"),
                                        {toOptuna(trial.state), timeOrNow(trial.completed), id});
    if (!updated)
        return updated;
    if (trial.value && !std::isnan(*trial.value)) {
        const OptunaValue value = optunaValue(*trial.value);
        const auto written = m_database.run(
            QStringLiteral("INSERT INTO trial_values (trial_id, objective, value, value_type) VALUES (?, 0, ?, ?)"),
            {id, value.number, value.type});
        if (!written)
            return written;
    }
    return writeAttributes(id, trial);
}

}  // namespace leafbench
