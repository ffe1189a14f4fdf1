#include "ui/replay/ReplayStepModel.h"

#include "ui/words/ReplayWords.h"
#include "ui/words/Words.h"

#include <QFont>

#include <algorithm>

namespace leafbench::ui {

ReplayStepModel::ReplayStepModel(QObject* parent) : QAbstractTableModel(parent) { setPlanned(); }

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
        changed();
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
    changed();
}

void ReplayStepModel::setLive(const QString& text)
{
    m_live = text;
    changed();
}

int ReplayStepModel::runningRow() const
{
    const auto found = std::find_if(m_replay.steps.begin(), m_replay.steps.end(),
                                    [](const auto& record) { return record.state == StepState::Running; });
    return found == m_replay.steps.end() ? -1 : static_cast<int>(found - m_replay.steps.begin());
}

void ReplayStepModel::changed()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int ReplayStepModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_replay.steps.size());
}

int ReplayStepModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QString ReplayStepModel::cell(const ReplayStepRecord& record, int column) const
{
    switch (column) {
    case Step: return stepTitle(record.step);
    case State:
        return record.state == StepState::Done ? tr("done") : record.state == StepState::Running ? tr("running") : tr("waiting");
    case Time: return record.seconds > 0 ? words::duration(record.seconds) : QString();
    case Shows: return stepPaperPlaces(record.step);
    case Paper: return paperNumber(record.step);
    case Verdict: return ownNumber(m_replay, record.step).isEmpty() ? QString() : stepVerdict(m_replay, record.step);
    default: {
        const QString own = ownNumber(m_replay, record.step);
        return own.isEmpty() && record.state == StepState::Running ? m_live : own;
    }
    }
}

QVariant ReplayStepModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReplayStepRecord& record = m_replay.steps[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return cell(record, index.column());
    case Qt::ToolTipRole: return stepPaperPlaces(record.step) + u'\n' + stepVerdict(m_replay, record.step);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Time ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(record.state == StepState::Running);
        return font;
    }
    default: return {};
    }
}

QVariant ReplayStepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Time ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString names[Columns]
        = {tr("Step"), tr("State"), tr("Time"), tr("Shows the paper's"), tr("Paper"), tr("Here"), tr("Beside each other")};
    return names[section];
}

}  // namespace leafbench::ui
