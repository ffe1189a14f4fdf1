#pragma once

#include "engine/replay/Replay.h"

#include <QAbstractTableModel>

namespace leafbench::ui {

/// The paper's roadmap, a row a step: state, time, the paper's number, ours, and their comparison (also in the tool tip). Lives in
/// the UI thread.
class ReplayStepModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Step, State, Time, Shows, Paper, Here, Verdict, Columns };

    explicit ReplayStepModel(QObject* parent = nullptr);

    void setPlanned();  ///< nothing done yet
    void setReplay(const Replay& replay);
    void setStudy(ReplayStep step, const SpeedupStudy& study);  ///< measurements so far
    void setLive(const QString& text);  ///< progress of the running step until it has a number; may be empty
    const Replay& replay() const { return m_replay; }
    int runningRow() const;  ///< -1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const ReplayStepRecord& record, int column) const;
    void changed();

    Replay m_replay;
    QString m_live;
};

}  // namespace leafbench::ui
