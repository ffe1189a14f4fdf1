#pragma once

#include "engine/replay/Replay.h"

#include <QAbstractTableModel>

namespace leafbench::ui {

/// The paper's roadmap, a row a step: how far it is, how long it took, the paper's number and ours, and what
/// the two say beside each other (its tool tip says that too). Lives in the UI thread.
class ReplayStepModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Step, State, Time, Shows, Paper, Here, Verdict, Columns };

    explicit ReplayStepModel(QObject* parent = nullptr);

    void setPlanned();  ///< nothing is done yet
    void setReplay(const Replay& replay);
    void setStudy(ReplayStep step, const SpeedupStudy& study);  ///< as far as it is measured
    void
    setLive(const QString& text);  ///< what the running step does now, while it has no number; empty: nothing to say
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
