#pragma once

#include "ui/bridge/ClusterJobs.h"
#include "ui/shared/TableModel.h"

namespace leafbench::ui {

/// Jobs on clusters, newest first.
class JobTableModel : public TableModel<FollowedJob> {
    Q_OBJECT
public:
    enum Column { Job, Cluster, State, Progress, Since };

    explicit JobTableModel(QObject* parent = nullptr);

    /// What is new of one job; no effect if it is not listed.
    void setJob(const FollowedJob& job);
    int rowOf(const QString& id) const;  ///< -1: it is not listed
};

}  // namespace leafbench::ui
