#include "engine/cluster/JobReplay.h"

#include "engine/common/Fields.h"

#include <QJsonArray>

namespace leafbench {

void JobReplay::take(const QJsonObject& line)
{
    const QString event = line[QLatin1String("event")].toString();
    if (event == QLatin1String("start"))
        begin(line);
    if (!hasBegun())
        return;
    if (event == QLatin1String("run"))
        beginTraining(line);
    if (event == QLatin1String("classes"))
        m_replay.classes = fromCbor<std::vector<ReplayClass>>(QCborValue::fromJsonValue(line[QLatin1String("classes")]));
    if (const auto step = fromWord<ReplayStep>(line[QLatin1String("step")].toString()))
        takeStep(*step, line);
}

void JobReplay::beginTraining(const QJsonObject& line)
{
    m_training = Run();
    m_training.recipe = fromJson<Recipe>(line[QLatin1String("recipe")].toObject());
}

/// A replay that is resumed goes on with the steps that are done.
void JobReplay::begin(const QJsonObject& line)
{
    const Replay before = m_replay;
    m_replay = Replay();
    m_replay.scale = fromWord<ReplayScale>(line[QLatin1String("scale")].toString()).value_or(ReplayScale::Smoke);
    m_replay.data = line[QLatin1String("data")].toString();
    m_replay.plan = replayPlan(m_replay.scale);
    m_replay.classes = before.classes;
    m_replay.preTraining = before.preTraining;
    m_replay.finalTraining = before.finalTraining;
    for (const ReplayStep step : enumerators<ReplayStep>())
        m_replay.steps.push_back({step, StepState::Waiting, 0});
    const QJsonArray done = line[QLatin1String("done")].toArray();
    for (const QJsonValue& value : done) {
        const auto record = fromJson<ReplayStepRecord>(value.toObject());
        end(record.step, record.seconds);
    }
}

void JobReplay::end(ReplayStep step, double seconds)
{
    m_replay.steps[static_cast<std::size_t>(step)] = {step, StepState::Done, seconds};
    m_epoch.reset();
}

void JobReplay::takeStep(ReplayStep step, const QJsonObject& line)
{
    const QString state = line[QLatin1String("state")].toString();
    ReplayStepRecord& record = m_replay.steps[static_cast<std::size_t>(step)];
    if (state == QLatin1String("running"))
        record.state = StepState::Running;
    if (line[QLatin1String("event")] == QLatin1String("measured"))
        m_studies.insert_or_assign(step, fromJson<SpeedupStudy>(line[QLatin1String("stored")].toObject()));
    if (line.contains(QLatin1String("epoch"))) {
        m_epoch = fromJson<EpochRecord>(line);
        m_training.epochs.push_back(*m_epoch);
    }
    if (state != QLatin1String("done"))
        return;
    if (step == ReplayStep::PreTraining)
        m_replay.preTraining = m_training;
    if (step == ReplayStep::FinalTraining)
        m_replay.finalTraining = m_training;
    end(step, line[QLatin1String("elapsed_s")].toDouble());
}

}  // namespace leafbench
