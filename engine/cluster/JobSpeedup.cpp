#include "engine/cluster/JobSpeedup.h"

#include "engine/common/Fields.h"

namespace leafbench {

/// As the command prints it, with the repeat counted from 1.
static SpeedupMeasurement measurementIn(QJsonObject line)
{
    line[QLatin1String("repeat")] = line[QLatin1String("repeat")].toInt() - 1;
    line[QLatin1String("seconds")] = line[QLatin1String("elapsed_s")];
    return fromJson<SpeedupMeasurement>(line);
}

void JobSpeedup::take(const QJsonObject& line)
{
    const QString event = line[QLatin1String("event")].toString();
    if (event == QLatin1String("start")) {
        // A job that was started again begins a new study.
        auto study = std::make_shared<SpeedupStudy>(fromJson<SpeedupStudy>(line[QLatin1String("stored")].toObject()));
        study->path = line[QLatin1String("study")].toString();
        m_study = std::move(study);
    } else if (event == QLatin1String("run")) {
        const WorkerCount count(line[QLatin1String("workers")].toInt(), line[QLatin1String("nodes")].toInt());
        m_running = Running{count, line[QLatin1String("repeat")].toInt() - 1};
    } else if (event.isEmpty() && m_study && line.contains(QLatin1String("elapsed_s"))) {
        add(measurementIn(line));
    }
}

void JobSpeedup::add(SpeedupMeasurement measurement)
{
    m_running.reset();
    if (m_study->find(measurement.count(), measurement.repeat))
        return;
    auto study = std::make_shared<SpeedupStudy>(*m_study);
    study->measurements.push_back(std::move(measurement));
    m_study = std::move(study);
}

}  // namespace leafbench
