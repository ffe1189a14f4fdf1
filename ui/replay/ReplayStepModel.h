#pragma once

#include "engine/replay/Replay.h"
#include "ui/shared/TableModel.h"

namespace leafbench::ui {

/// The paper's roadmap, a row a step: state, time, the paper's number, ours, and their comparison (also in the tool tip).
class ReplayStepModel : public TableModel<ReplayStepRecord> {
    Q_OBJECT
public:
    enum Column { Step, State, Time, Shows, Paper, Here, Verdict };

    explicit ReplayStepModel(QObject* parent = nullptr);

    void setPlanned();  ///< nothing done yet
    void setReplay(const Replay& replay);
    void setStudy(ReplayStep step, const SpeedupStudy& study);  ///< measurements so far
    void setLive(const QString& text);  ///< progress of the running step until it has a number; may be empty
    const Replay& replay() const { return m_replay; }
    int runningRow() const;  ///< -1: none
    const std::vector<ReplayStepRecord>& rows() const override { return m_replay.steps; }

private:
    Replay m_replay;
    QString m_live;
};

}  // namespace leafbench::ui
