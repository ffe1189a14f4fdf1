#include "engine/tuning/tuner/TuneLog.h"

namespace leafbench {

namespace {

/// As Python prints a dict: {'learning_rate': 0.01, 'optimizer': 'sgd'}.
QString dictionary(const std::vector<TrialParameter>& parameters)
{
    QStringList items;
    for (const TrialParameter& parameter : parameters) {
        const QJsonValue value = parameter.value();
        const QString text = value.isString() ? QStringLiteral("'%1'").arg(value.toString())
            : value.isBool()                  ? QString::fromLatin1(value.toBool() ? "True" : "False")
            : value.isNull()                  ? QStringLiteral("None")
                                              : value.toVariant().toString();
        items << QStringLiteral("'%1': %2").arg(parameter.name, text);
    }
    return QStringLiteral("{%1}").arg(items.join(QStringLiteral(", ")));
}

QString prefix(char level, const QDateTime& time)
{
    return QStringLiteral("[%1 %2]").arg(QString(QLatin1Char(level)), time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss,zzz")));
}

QString ending(const Trial& trial)
{
    switch (trial.state) {
    case TrialState::Complete:
        return QStringLiteral("finished with value: %1 and parameters: %2.")
            .arg(QString::number(*trial.value, 'g', 10), dictionary(trial.parameters));
    case TrialState::Pruned: return QStringLiteral("pruned.");
    default: return QStringLiteral("failed with parameters: %1 because of: %2.").arg(dictionary(trial.parameters), trial.failure());
    }
}

}  // namespace

TuneLog::TuneLog(const QString& path, std::function<void(const QString&)> listener) : m_file(path), m_listener(std::move(listener))
{
    m_file.open(QIODevice::Append);
}

void TuneLog::started(const Trial& trial) { line(QStringLiteral("Trial %1 starts-----").arg(trial.number)); }

void TuneLog::ended(const Trial& trial, const Trial* best)
{
    const char level = trial.state == TrialState::Fail ? 'W' : 'I';
    QString text
        = QStringLiteral("%1 Trial %2 %3").arg(prefix(level, trial.completed), QString::number(trial.number), ending(trial));
    if (trial.state == TrialState::Complete && best)
        text += QStringLiteral(" Best is trial %1 with value: %2.")
                    .arg(QString::number(best->number), QString::number(*best->value, 'g', 10));
    line(text);
}

void TuneLog::note(const QString& text) { line(prefix('W', QDateTime::currentDateTime()) + QLatin1Char(' ') + text); }

void TuneLog::elapsed(double seconds) { line(QStringLiteral("Elapsed time: %1 s").arg(seconds, 0, 'f', 3)); }

void TuneLog::line(const QString& text)
{
    if (m_file.isOpen()) {
        m_file.write(text.toUtf8() + '\n');
        m_file.flush();
    }
    m_listener(text);
}

}  // namespace leafbench
