#include "ui/replay/ReplayStepModel.h"

#include "ui/words/ReplayWords.h"
#include "ui/words/Words.h"

namespace leafbench::ui {

ReplayStepModel::ReplayStepModel(QObject* parent) : TableModel(parent)
{
    using R = const ReplayStepRecord&;
    const auto state = [](R r) {
        return r.state == StepState::Done ? tr("done") : r.state == StepState::Running ? tr("running") : tr("waiting");
    };
    const auto here = [this](R r) {
        const QString own = ownNumber(m_replay, r.step);
        return own.isEmpty() && r.state == StepState::Running ? m_live : own;
    };
    const auto verdict = [this](R r) { return ownNumber(m_replay, r.step).isEmpty() ? QString() : stepVerdict(m_replay, r.step); };
    setColumns({text(tr("Step"), {}, [](R r) { return stepTitle(r.step); }), text(tr("State"), {}, state),
                number(tr("Time"), {}, [](R r) { return r.seconds > 0 ? words::duration(r.seconds) : QString(); }),
                text(tr("Shows the paper's"), {}, [](R r) { return stepPaperPlaces(r.step); }),
                text(tr("Paper"), {}, [](R r) { return paperNumber(r.step); }), text(tr("Here"), {}, here),
                text(tr("Beside each other"), {}, verdict)});
    setHelp([this](R r) { return stepPaperPlaces(r.step) + u'\n' + stepVerdict(m_replay, r.step); });
    setBold([](R r) { return r.state == StepState::Running; });
    setPlanned();
}

void ReplayStepModel::setPlanned()
{
    Replay planned;
    for (const ReplayStep step : enumerators<ReplayStep>())
        planned.steps.push_back({step, StepState::Waiting, 0});
    setReplay(planned);
}

void ReplayStepModel::setReplay(const Replay& replay)
{
    // Every replay has the same steps: rows are constant.
    const bool reset = replay.steps.size() != m_replay.steps.size();
    if (reset)
        beginResetModel();
    m_replay = replay;
    m_live.clear();
    if (reset)
        endResetModel();
    else
        allChanged();
}

void ReplayStepModel::setStudy(ReplayStep step, const SpeedupStudy& study)
{
    switch (step) {
    case ReplayStep::StatsTasks: m_replay.statsTasks = study; break;
    case ReplayStep::StatsLoader: m_replay.statsLoader = study; break;
    case ReplayStep::TrainWorkers: m_replay.trainWorkers = study; break;
    case ReplayStep::TrainReplicas: m_replay.trainReplicas = study; break;
    case ReplayStep::Tune: m_replay.tuneParallel = study; break;
    default: return;
    }
    allChanged();
}

void ReplayStepModel::setLive(const QString& text)
{
    m_live = text;
    allChanged();
}

int ReplayStepModel::runningRow() const
{
    return findRow([](const ReplayStepRecord& record) { return record.state == StepState::Running; });
}

}  // namespace leafbench::ui
