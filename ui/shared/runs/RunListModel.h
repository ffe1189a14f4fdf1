#pragma once

#include "engine/runs/store/RunFilter.h"
#include "ui/shared/TableModel.h"

namespace leafbench::ui {

/// Runs for a chooser, newest first: those trained here, or all with a usable checkpoint, the starter model too.
class RunListModel : public ListModel<Run> {
    Q_OBJECT
public:
    enum class Show { Trained, Usable };
    static constexpr int PathRole = Qt::UserRole;

    explicit RunListModel(Show show, QObject* parent = nullptr);

    void setRuns(const std::vector<Run>& runs);
    int rowOf(const QString& path) const;  ///< -1: missing
    const Run* find(const QString& path) const;

private:
    QVariant cell(const Run& run, const QModelIndex& index, int role) const override;
    Show m_show;
};

QString shownStateText(ShownState state);  ///< "broken off"

/// "92.4 % valid, 15 epochs, cancelled": a run's result in a few words.
QString runSummary(const Run& run);

}  // namespace leafbench::ui
